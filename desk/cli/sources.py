"""What one call compares: copies under their names, from files or from a line of a batch.

A line: {"id", "items": [{"name", "text", "agency", "filed", "version", "chain"}]}. `text` is taken as plain text,
whatever it looks like, so that offsets count in the very string that was sent. All but `text` may be left out or null:
names are then A, B, C ... in the order given.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desk.body import Copy, lay_out
from desk.cli.records.batch import Line
from desk.compare import compare, source
from desk.compare.point import Comparison
from desk.stories import chain_ids
from desk.trouble import DeskError
from desk.tui.legwork.reading import letter
from desk.wire.clean import clean, name_dangers
from desk.wire.item import Item


def compare_copies(copies: Sequence[Copy]) -> Comparison:
    """The copies side by side, named in the order given; versions of one story by one sender are a chain."""
    chains = chain_ids(copies)
    return compare([source(letter(n), copy, chain) for n, (copy, chain) in enumerate(zip(copies, chains, strict=True))])


def compare_line(line: Line) -> Comparison:
    """The items of a batch's line side by side; raises DeskError, naming the line, where it is not as above."""
    return compare([source(*each) for each in _copies(line)])


def _copies(line: Line) -> list[tuple[str, Copy, str | None]]:
    """(name, copy, chain) of each item; raises DeskError, naming the line, where it is not as above."""
    if line.row is None:
        raise DeskError(line.error)
    where = f"line {line.number} of the batch"
    items = line.row.get("items")
    if not isinstance(items, list) or len(items) < 2:
        raise DeskError(f"{where}: `items` is not a list of two or more")
    found = [_copy(item, f"{where}, item {letter(n)}", letter(n)) for n, item in enumerate(items)]
    if len({name for name, _, _ in found}) < len(found):
        raise DeskError(f"{where}: two items have one name")
    return found


def _copy(row: Any, where: str, usual: str) -> tuple[str, Copy, str | None]:
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise DeskError(f"{where}: there is no `text`")
    for field in ("name", "agency", "filed", "version", "chain"):
        if not isinstance(row.get(field), str | None):
            raise DeskError(f"{where}: `{field}` is not a string")
    name = row.get("name") or usual
    item = Item(
        path=name,
        format="text",
        text=clean(row["text"]),
        agency=row.get("agency"),
        filed=row.get("filed"),
        version=row.get("version"),
        troubles=name_dangers(row["text"]),
    )
    return name, lay_out(item), row.get("chain")
