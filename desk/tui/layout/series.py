"""A figure that changes from version to version, as a picture in one row: "6+ ▄  9 ▆  12 ▇  13 █".

Blocks stand for the values from 0 to the largest; the figure stands beside each, so that nobody has to read it off a
block.
"""

from __future__ import annotations

from desk.compare.point import Point
from desk.compare.points.series import Step, block
from desk.compare.points.series import series as steps
from desk.tui.drawing.rows import Piece, Row
from desk.tui.sitting.work import Work

BOUNDS = {">": ("", "+"), "<": ("up to ", ""), "~": ("about ", "")}
"""What stands before and after a figure that is not exact: "6+" is at least six."""


def series(point: Point, work: Work) -> list[Row]:
    """The picture, in one row; no row where fewer than two values follow each other."""
    told = steps(point, work.comparison) if work.comparison else ()
    pieces = [piece for step in told for piece in _value(step)]
    return [Row((Piece(" so far  ", "label"), *pieces))] if pieces else []


def _value(step: Step) -> tuple[Piece, ...]:
    before, after = BOUNDS.get(step.value.bound, ("", ""))
    return Piece(f"{before}{step.value.high:,.10g}{after} "), Piece(f"{block(step.level)}   ", "updated")
