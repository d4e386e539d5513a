"""Painted lines as the cells of a terminal: each cell its character and its pen.

A cell that the wide character before it covers holds no character; a combining mark stands in the cell of its letter.
"""

from __future__ import annotations

from collections.abc import Iterable

from rich.cells import split_graphemes
from rich.color import ColorSystem
from rich.segment import Segment

from desk.tui.terminal.pens import PLAIN, Pen, for_blanks, pen_of

Cell = tuple[str, Pen]
Cells = list[Cell]

BLANK: Cell = (" ", PLAIN)
"""What a cell shows that was cleared with a plain pen."""


def cells_of(line: Iterable[Segment], colours: ColorSystem) -> Cells:
    """The cells of a painted line."""
    cells: Cells = []
    for text, style, control in line:
        if control:
            continue
        pen = pen_of(style, colours)
        blank = (" ", for_blanks(pen))
        for character in text if text.isascii() else _characters(text):
            cells.append(blank if character == " " else (character, pen))
    return cells


def _characters(text: str) -> Iterable[str]:
    """What stands in each cell of a text."""
    for start, end, width in split_graphemes(text)[0]:
        if width:
            yield text[start:end]
            yield from [""] * (width - 1)
