"""A figure that changes from version to version, as a picture in one row: "6+ ▄  9 ▆  12 ▇  13 █".

Takes a point; gives nothing where it is no figure that one copy after the other moves on. Blocks stand for the values
from 0 to the largest; the figure stands beside each, so that nobody has to read it off a block.
"""

from __future__ import annotations

from collections.abc import Iterator

from desk.compare.point import Point, Verdict
from desk.facts.claim import Quantity
from desk.tui.marks import BLOCKS
from desk.tui.rows import Piece, Row
from desk.tui.work import Work

BOUNDS = {">": ("", "+"), "<": ("up to ", ""), "~": ("about ", "")}
"""What stands before and after a figure that is not exact: "6+" is at least six."""


def series(point: Point, work: Work) -> list[Row]:
    """The picture, in one row; no row where fewer than two values follow each other."""
    told = [each for plate in work.plates for each in _first(point, plate, work)]
    values = [quantity for number, quantity in enumerate(told) if number == 0 or quantity != told[number - 1]]
    if point.verdict is not Verdict.UPDATED or len({each.high for each in values}) < 2:
        return []
    top = max(each.high for each in values)
    pieces = [piece for each in values for piece in _value(each, top)]
    return [Row((Piece(" so far  ", "label"), *pieces))]


def _first(point: Point, source: str, work: Work) -> Iterator[Quantity]:
    """What a source gives for the figure, in the first of its claims that has a value."""
    values = {claim.span: claim.value for claim in work.source(source).claims}
    found = (values.get(cited.span) for cited in point.claims if cited.item == source)
    yield from [each for each in found if isinstance(each, Quantity)][:1]


def _value(quantity: Quantity, top: float) -> tuple[Piece, ...]:
    before, after = BOUNDS.get(quantity.bound, ("", ""))
    level = round(max(quantity.high, 0) / top * (len(BLOCKS) - 1)) if top > 0 else 0
    return Piece(f"{before}{quantity.high:,.10g}{after} "), Piece(f"{BLOCKS[level]}   ", "updated")
