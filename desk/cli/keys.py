"""Print the keys of the app, by what they act on: the same table that its footer and its help are drawn from."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from desk.tui.commands import COMMANDS, Command
from desk.tui.context import Context
from desk.tui.keymap import shown

EVERYWHERE = frozenset({Context.TRIAGE, Context.POINTS, Context.COMPARE, Context.SOURCE, Context.SUMMARY})


def arguments(parser: ArgumentParser) -> None:
    """What `desk keys` takes."""
    parser.add_argument("--markdown", action="store_true", help="as a table in Markdown")


def run(asked: Namespace) -> int:
    """Print the table."""
    if asked.markdown:
        print("\n".join(table()))
    else:
        from desk.cli.views import keyboard, page

        page.show(keyboard.view())
    return 0


def table() -> Iterator[str]:
    """The keys as a Markdown table."""
    yield "| key | what it does | where | acts on |"
    yield "|---|---|---|---|"
    for command in COMMANDS:
        keys = " ".join(f"`{key}`" for key in keys_of(command)).replace("|", "\\|")
        yield f"| {keys} | {command.help} | {where(command)} | {command.acts_on} |"


def keys_of(command: Command) -> tuple[str, ...]:
    """A command's keys as people write them; a run of digits as one."""
    keys = tuple(shown(key) for key in command.keys)
    return ("1-9",) if keys == tuple("123456789") else keys


def where(command: Command) -> str:
    """The screens on which the command's keys work."""
    if command.contexts >= EVERYWHERE:
        return "everywhere"
    return ", ".join(context for context in Context if context in command.contexts)
