"""Painted lines as the cells of a terminal: each cell its character and its pen.

A cell that the wide character before it covers holds no character; a combining mark stands in the cell of its letter.
"""

from __future__ import annotations

from rich.cells import split_graphemes
from rich.color import ColorSystem
from textual.strip import Strip

from desk.tui.terminal.pens import PLAIN, Pen, for_blanks, pen_of

Cell = tuple[str, Pen]
Cells = list[Cell]

BLANK: Cell = (" ", PLAIN)
"""What a cell shows that was cleared with a plain pen."""


def cells_of(line: Strip, colours: ColorSystem) -> Cells:
    """The cells of a painted line, as many as it says that it has, whatever is in it."""
    cells: Cells = []
    for text, style, control in line:
        if control:
            continue
        pen = pen_of(style, colours)
        blank = (" ", for_blanks(pen))
        if text.isascii():
            cells += [blank if character == " " else (character, pen) for character in text]
            continue
        for start, end, width in split_graphemes(text)[0]:
            character = text[start:end]
            if width:
                cells += [blank if character == " " else (character, pen), *[("", pen)] * (width - 1)]
            elif cells and cells[-1][0]:  # a mark on the letter before it, which looks otherwise
                cells[-1] = (cells[-1][0] + character, cells[-1][1])
    return [*cells, *[BLANK] * (line.cell_length - len(cells))][: line.cell_length]
