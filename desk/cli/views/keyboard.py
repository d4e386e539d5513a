"""The keys, in groups that act on the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from desk.cli.views.page import Line, line
from desk.tui.keys.commands import Command
from desk.tui.keys.keymap import keys_of

KEYS = 14
"""Columns for the keys."""


def view(commands: Sequence[Command]) -> Iterator[Line]:
    """A heading for each group, then its keys."""
    for (screens, acted_on), group in groupby(commands, key=lambda command: (command.where, command.acts_on)):
        heading = f"{screens}: {acted_on}" if acted_on else screens
        yield line((heading, "title"))
        yield from (_key(command) for command in group)
        yield line("")


def _key(command: Command) -> Line:
    return line((f"  {' '.join(keys_of(command)):<{KEYS}} ", "label"), command.help, indent=KEYS + 3)
