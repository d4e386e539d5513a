"""What TOML's reader does not tell: the line on which each value stands. And how a value is written."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from desk.cli.records.jsonl import quoted

Path = tuple[str, ...]
"""Where a value stands: its table's name, if it is in one, and its own."""

_BARE = re.compile(r"[A-Za-z0-9_-]+")  # names that need no quotation marks


def lines(text: str) -> dict[Path, int]:
    """The line, counted from 1, on which each table and each value of valid TOML begins.

    The text is read statement by statement, each under the latest table's name, with the reader itself: no second
    opinion of what TOML is.
    """
    found: dict[Path, int] = {}
    table = statement = ""
    for number, line in enumerate(text.split("\n"), start=1):
        statement += line + "\n"
        try:
            read = tomllib.loads(table + statement)
        except tomllib.TOMLDecodeError:
            continue  # a value over several lines
        for path in _paths(read):
            found.setdefault(path, number - statement.count("\n") + 1)
        table = statement if statement.lstrip().startswith("[") else table
        statement = ""
    return found


def value(chosen: Any) -> str:
    """A string, a truth value, a number or a list of strings as TOML."""
    if isinstance(chosen, bool):
        return "true" if chosen else "false"
    if isinstance(chosen, (list, tuple)):
        return f"[{', '.join(map(value, chosen))}]"
    return quoted(str(chosen))


def name(key: str) -> str:
    """A key, quoted where it must be."""
    return key if _BARE.fullmatch(key) else quoted(key)


def _paths(table: Mapping[str, Any], above: Path = ()) -> Iterator[Path]:
    for key, inner in table.items():
        yield (*above, key)
        if isinstance(inner, dict):
            yield from _paths(inner, (*above, key))
