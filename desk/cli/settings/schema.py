"""Every name that the configuration file knows: what it is for, what it takes, and how its value becomes a setting.

A reader takes a value as TOML gives it and returns the setting, or raises DeskError with the reason and a way out; the
line of the file is not known here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desk.cli.nearest import suggestion
from desk.summary import FORMATS
from desk.trouble import DeskError
from desk.tui.settings import THEMES
from desk.wire.clean import clean

Read = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Key:
    """A name of the file: that of a value, or of a table whose names are the editor's own."""

    name: str
    comment: str
    """What it is for, in lines."""
    read: Read
    """For a table: what makes a setting of one of its entries, a pair of name and value."""
    example: str = ""
    """A value to show where nothing is set and nothing holds by default."""


def _one_of(*known: str) -> Read:
    def read(value: Any) -> str:
        if value not in known:
            raise DeskError(f"{value!r} is not known here", suggestion(str(value), known))
        return str(value)

    return read


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise DeskError(f"{value!r} is neither true nor false", "Write true or false, without quotation marks.")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or clean(value) != value or not value.strip():
        raise DeskError(f"{value!r} is not a text", "Write it between quotation marks, on one line.")
    return value.strip()


def _folder(value: Any) -> Path:
    try:
        return Path(_text(value)).expanduser()
    except RuntimeError:
        raise DeskError(f"there is no home folder for {value!r}", "Write the path from / on.") from None


def _name(entry: tuple[str, Any]) -> tuple[str, str]:
    """An agency's short name, which has to fit beside every point."""
    from desk.tui.drawing.cells import width
    from desk.tui.drawing.names import SHORT, folded

    agency, short = entry[0], _text(entry[1])
    if width(short) > SHORT:
        raise DeskError(f"{short!r} takes {width(short)} cells", f"A short name takes at most {SHORT}.")
    return folded(agency), short


def _filter(entry: tuple[str, Any]) -> tuple[str, str]:
    """A saved filter, its fields looked at once now; whether its values are there is seen at the desk."""
    from desk.tui.sifting.filters import check_fields

    check_fields(_text(entry[1]))
    return entry[0], _text(entry[1])


def _keys(entry: tuple[str, Any]) -> tuple[str, tuple[str, ...]]:
    """A command's keys; that no two commands share one is seen when all are known."""
    from desk.tui.keys.commands import BY_ID
    from desk.tui.keys.names import NAMES, parse

    command, value = entry
    if command not in BY_ID:
        raise DeskError(
            f"there is no command {command!r}", suggestion(command, BY_ID) or "`desk keys --markdown` lists them."
        )
    wanted = [value] if isinstance(value, str) else value
    if not isinstance(wanted, list) or not all(isinstance(each, str) for each in wanted):
        raise DeskError(
            f"{value!r} is no key", 'Keys are "x", "ctrl+x", "PgDn", "g g", or a list of such: ["x", "F2"].'
        )
    found = []
    for each in wanted:
        try:
            found.append(parse(each))
        except ValueError as error:
            raise DeskError(str(error), suggestion(each, NAMES) or 'Keys are such as "x", "ctrl+x", "PgDn".') from None
    return command, tuple(dict.fromkeys(found))


VALUES = (
    Key("theme", f"How the desk looks: {', '.join(THEMES)}.\ndesk-safe is for colour-blind eyes.", _one_of(*THEMES)),
    Key("ascii", "Signs in ASCII alone, for fonts without any other.", _truth),
    Key("mouse", "Clicks and the wheel are the desk's; false leaves them to the terminal, to mark text with.", _truth),
    Key(
        "export_to",
        "The folder that summaries are filed to; else the one that desk was started in.",
        _folder,
        "~/filed",
    ),
    Key("export_format", f"What filing offers first: {', '.join(FORMATS)}.", _one_of(*FORMATS)),
    Key(
        "editor", "The program for longer edits, a command with its options; else $VISUAL, else $EDITOR.", _text, "vim"
    ),
    Key("watch", "A folder whose files are taken in as they arrive.", _folder, "~/incoming"),
)

TABLES = (
    Key("names", "Short names for agencies, at most 10 cells.", _name, '"The Canadian Press" = "CP"'),
    Key("filters", "Saved filters: a name and what would be typed after /.", _filter, 'mine = "is:open tag:mine"'),
    Key(
        "keys",
        "Other keys for commands: one or a list; [] is none. `desk keys --markdown` lists the commands' names.",
        _keys,
    ),
)

KNOWN: Mapping[str, Key] = {key.name: key for key in (*VALUES, *TABLES)}
