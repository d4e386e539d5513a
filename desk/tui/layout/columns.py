"""How many sources stand side by side, and where their columns begin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.tui.cells import cut
from desk.tui.names import Nameplate
from desk.tui.rows import Piece, Row, pad
from desk.tui.sheet import Page

LEAST = 34
"""Cells that a column of prose needs at least; newspapers set about as much."""
MOST = 6


@dataclass(frozen=True, slots=True)
class Columns:
    """The sources in sight."""

    plates: tuple[Nameplate, ...]
    """From left to right."""
    first: int
    """How many sources stand further to the left, out of sight."""
    of: int
    width: int
    """Cells of one column."""
    margin: int


def columns(plates: Sequence[Nameplate], first: int, to: int, margin: int) -> Columns:
    """As many sources, from number `first` (0-based), as `to` cells hold beside a margin."""
    room = max(to - margin, 1)
    count = min(max(room // LEAST, 1), MOST, max(len(plates), 1))
    first = min(max(first, 0), max(len(plates) - count, 0))
    return Columns(tuple(plates[first : first + count]), first, len(plates), room // count, margin)


def heading(shown: Columns, to: int, active: str = "") -> Page:
    """The names over the columns, each with the number that takes its wording."""
    pieces: list[Piece] = [Piece(" " * shown.margin)]
    for place, plate in enumerate(shown.plates):
        number = Piece(f"{shown.first + place + 1} ", "key")
        name = Piece(plate.long, "title" if plate.name == active else "strong")
        when = Piece(f"  {' · '.join(filter(None, (plate.when, plate.version)))}", "quiet")
        pieces += pad((number, name, when), shown.width)
    rest = shown.of - len(shown.plates)
    if rest > 0:
        more = f" {shown.first + 1}-{shown.first + len(shown.plates)} of {shown.of} "
        pieces = [*pad(pieces, to - len(more)), Piece(cut(more, to), "quiet")]
    return Page([Row(tuple(pieces))])
