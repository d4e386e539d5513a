"""How many sources stand side by side, and where their columns begin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.tui.drawing.cells import cut, width
from desk.tui.drawing.names import Nameplate
from desk.tui.drawing.rows import Piece, Row, pad, room
from desk.tui.drawing.sheet import Page

LEAST = 34
"""Cells that a column of prose needs at least; newspapers set about as much."""
MOST = 6
WIDE = 50
"""Cells of a column from which on a source is called by its full name."""


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


def columns(plates: Sequence[Nameplate], first: int, to: int) -> Columns:
    """As many sources, from number `first` (0-based), as `to` cells hold."""
    count = min(max(to // LEAST, 1), MOST, max(len(plates), 1))
    first = min(max(first, 0), max(len(plates) - count, 0))
    return Columns(tuple(plates[first : first + count]), first, len(plates), max(to // count, 1))


def heading(shown: Columns, to: int, indent: int, active: str = "") -> Page:
    """The names over the columns' text, each with the number that takes its wording."""
    pieces: list[Piece] = []
    for place, plate in enumerate(shown.plates):
        number = Piece(f"{' ' * (indent - 2)}{shown.first + place + 1} ", "key")
        called = plate.long if shown.width >= WIDE else plate.short
        name = Piece(called, "title" if plate.name == active else "strong")
        named = (number, name, *barred(plate))
        filed = (f"  {plate.filed}", f"  {plate.briefly}", f" {plate.briefly}")
        left = shown.width - room(named)
        fits = next((each for each in filed if width(each) <= left), filed[-1])
        pieces += pad((*named, Piece(cut(fits, left), "quiet")), shown.width)
    return Page([Row(pad(pieces, to))])


def barred(plate: Nameplate) -> tuple[Piece, ...]:
    """ " killed", where the source may not be used."""
    return (Piece(f" {plate.barred}", "conflict"),) if plate.barred else ()
