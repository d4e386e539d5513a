"""What was found in all copy: a hit's headline and file, and under it the passage with what was found marked."""

from __future__ import annotations

from collections.abc import Sequence

from desk.store import Hit
from desk.tui.drawing.cells import MORE, cut
from desk.tui.drawing.marks import BAR
from desk.tui.drawing.rows import BLANK, Mark, Piece, Row, apart, passage, prose, row
from desk.tui.drawing.sheet import Page

INDENT = 3
RUN_ON = str.maketrans("\n\r\t", "   ")
"""A passage is shown to be known again, not to be read: its lines run on, one character for one."""


def page(asked: str, hits: Sequence[Hit], spot: str, to: int) -> Page:
    """What was typed, how much was found, and every hit; `spot` is the key of the one under the cursor."""
    count = counted(len(hits)) if hits else ""
    head = row(" ", Piece("Find  ", "strong"), Piece(asked), Piece(" ", "caret"))
    rows = [Row(apart(head.pieces, (Piece(f"{count} ", "quiet"),), to)), BLANK]
    if not hits:
        told = f"No copy has {asked.strip()}." if asked.strip() else "Words, “phrases in quotation marks”, beginnings*."
        return Page([*rows, *prose(told, to - 2, "quiet", "  ")])
    for place, hit in enumerate(hits):
        rows += [*_hit(hit, str(place), str(place) == spot, to), BLANK]
    return Page(rows)


def counted(count: int) -> str:
    """ "1 item", "12 items"."""
    return f"{count} item{'' if count == 1 else 's'}"


def _hit(hit: Hit, key: str, current: bool, to: int) -> list[Row]:
    bar = Piece(BAR, "edge") if current else Piece(" ")
    path = Piece(f"{cut(hit.item.path.rpartition('/')[2], to // 3)} ", "quiet")
    name = Piece(hit.item.headline, "strong")
    marks = [Mark(span, "claim") for span in hit.marks]
    lines = passage(hit.item.text.translate(RUN_ON), to - INDENT - 2, hit.passage, marks)
    if lines and hit.passage.end < len(hit.item.text):
        lines[-1] = (*lines[-1], Piece(f" {MORE}", "quiet"))
    if lines and hit.passage.start:
        lines[0] = (Piece(f"{MORE} ", "quiet"), *lines[0])
    told = [Row((bar, Piece(" " * INDENT), *line), key) for line in lines]
    return [Row(apart((bar, Piece(" "), name), (path,), to), key), *told]
