"""How much the sources share: a row and a column a source, in each cell how much of the row's the column has.

Takes a story that is compared. A bar and its counts stand in every cell, so that nobody has to read a number off a bar;
what stands where a source meets itself is how many sentences it has.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desk.compare.links.sharing import Shared
from desk.compare.point import Change
from desk.tui.drawing.cells import fit, width
from desk.tui.drawing.marks import ALONE, BAR, CHANGES, SHARES
from desk.tui.drawing.rows import BLANK, Piece, Row, apart, pad, prose, row
from desk.tui.drawing.sheet import Page
from desk.tui.sitting.work import Work

LEAST, MOST = 12, 34
"""Cells of a column: as many as "17= 13≠ 12+" takes, and so many that the eye still goes along."""


Found = Mapping[tuple[str, str], Shared]


@dataclass(frozen=True, slots=True)
class Kind:
    """What became of a sentence, as a cell of a bar and as a sign beside its count."""

    cell: str
    sign: str
    words: str
    style: str


KINDS = (
    Kind(SHARES[0], CHANGES[Change.SAME], "the same words", "same"),
    Kind(SHARES[1], CHANGES[Change.REWORDED], "reworded", "refined"),
    Kind(SHARES[2], ALONE, "not there", "only"),
)


def columns(work: Work, to: int) -> int:
    """How many sources have a column at once."""
    return max(min((to - _label_room(work)) // LEAST, len(work.plates)), 1)


def page(work: Work, found: Found, spot: str, first: int, to: int) -> Page:
    """The picture, from column `first` (0-based) on; `found`: what `shared` finds in the story's comparison.

    `spot` is the source under the cursor.
    """
    label, names = _label_room(work), list(work.plates)
    shown = names[first : first + columns(work, to)]
    cell = min(max((to - label) // len(shown), 1), MOST)
    rows = [*prose("How much they share: of each row's sentences, what the column has.", to - 2, "strong", " ")]
    part = f"{first + 1}-{first + len(shown)} of {len(names)} " if len(shown) < len(names) else ""
    rows += [Row(apart(_legend(), (Piece(part, "quiet"),), to)), BLANK]
    rows.append(row(" " * label, *(Piece(fit(_name(work, name), cell), "strong") for name in shown)))
    for name in names:
        edge = Piece(BAR, "edge") if name == spot else Piece(" ")
        cells = [_cell(found, name, other, cell) for other in shown]
        called = Piece(fit(_name(work, name), label - 1), "strong")
        rows += [
            Row((edge, called, *(piece for bar, _ in cells for piece in pad(bar, cell))), name),
            Row((edge, Piece(" " * (label - 1)), *(piece for _, counts in cells for piece in pad(counts, cell))), name),
        ]
    return Page(rows)


def _label_room(work: Work) -> int:
    return max(width(_name(work, name)) for name in work.plates) + 3


def _name(work: Work, name: str) -> str:
    return f"{list(work.plates).index(name) + 1} {work.plates[name].short}"


def _legend() -> list[Piece]:
    pieces = [Piece(" ")]
    for kind in KINDS:
        pieces += [Piece(kind.cell, kind.style), Piece(f" {kind.sign} {kind.words}   ", "quiet")]
    return pieces


def _cell(found: Found, name: str, other: str, cell: int) -> tuple[list[Piece], list[Piece]]:
    """The bar, and the counts below it."""
    if name == other:
        total = next((each.total for (one, _), each in found.items() if one == name), 0)
        return [Piece(f"{total} sentence{'' if total == 1 else 's'}", "quiet")], []
    held = found[name, other]
    counts = (held.same, held.reworded, held.only)
    cells = zip(KINDS, _cells(counts, cell - 2), strict=True)
    told = " ".join(f"{count}{kind.sign}" for count, kind in zip(counts, KINDS, strict=True) if count)
    return [Piece(kind.cell * wide, kind.style) for kind, wide in cells], [Piece(told, "quiet")]


def _cells(counts: tuple[int, int, int], room: int) -> list[int]:
    """The counts as cells, `room` in all."""
    total, done, found = sum(counts), 0, []
    for number in range(len(counts)):
        until = round(room * sum(counts[: number + 1]) / total) if total else 0
        found.append(until - done)
        done = until
    return found
