"""The cells of a row that differ from what the terminal shows, in runs of one pen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desk.tui.terminal.cells import Cell, Cells
from desk.tui.terminal.pens import for_blanks

GAP = 4
"""Cells that are alike between two that are not, which are painted rather than jumped over: a jump is four bytes."""


class Run:
    """Cells of one row, one after the other, that are painted with one pen."""

    __slots__ = ("blank", "pen", "sure", "text", "x", "y")

    def __init__(self, y: int, x: int, cell: Cell) -> None:
        self.y = y
        self.x = x
        self.text, self.pen = cell
        self.blank = self.text == " "
        """Whether there is nothing in it but blanks: its pen has no ink yet."""
        self.sure = is_sure(self.text)

    def takes(self, cells: Sequence[Cell]) -> bool:
        """Whether these can be painted with the same pen."""
        if not (self.sure and all(is_sure(text) for text, _ in cells if text)):
            return False
        pens = {pen for text, pen in cells if text != " "}
        if not self.blank:
            pens.add(self.pen)
        pen = pens.pop() if pens else self.pen
        bare = for_blanks(pen)
        alike = all(each == bare for text, each in cells if text == " ")
        return not pens and alike and (not self.blank or self.pen == bare)

    def add(self, cell: Cell) -> None:
        """One cell more."""
        text, pen = cell
        self.text += text
        if text != " ":
            self.pen, self.blank = pen, False


def is_sure(text: str) -> bool:
    """Whether all terminals agree on a cell's width: on marks that combine and on pictures they do not."""
    return len(text) == 1 and text <= "\uffff"


def runs(y: int, old: Cells, new: Cells) -> Iterator[Run]:
    """What of row `y` is to be painted, from left to right.

    A cell of disputed width stands alone, and the cell after it is painted too, whatever it shows.
    """
    run: Run | None = None
    gap: list[Cell] = []
    for x, cell in enumerate(new):
        text, pen = cell
        if old[x] == cell and (run is None or run.sure or gap):
            gap.append(cell)
            continue
        if not text:
            continue
        if run and not gap and pen is run.pen and run.sure and is_sure(text):
            run.text += text
        elif run and len(gap) <= GAP and run.takes((*gap, cell)):
            for each in (*gap, cell):
                run.add(each)
        else:
            if run:
                yield run
            run = Run(y, x, cell)
        gap.clear()
    if run:
        yield run
