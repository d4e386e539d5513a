"""From what a terminal shows to what it should show, in as few bytes as that takes.

Takes two screens of the same size, rows of cells from the top, and gives the text to write (ECMA-48). It promises that
a terminal that shows the first screen, plain pen in hand, shows the second afterwards, plain pen in hand again. The
cursor is left anywhere.

A pen costs up to 36 bytes and a jump 8, so what is to be painted with one pen is painted in one go, wherever it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desk.tui.drawing.cells import width
from desk.tui.terminal.cells import Cells
from desk.tui.terminal.pens import PLAIN, change, for_blanks
from desk.tui.terminal.runs import Run, runs
from desk.tui.terminal.shift import shift


def repaint(before: Sequence[Cells], after: Sequence[Cells]) -> str:
    """What to write so that the terminal shows `after`."""
    moved = shift(before, after)
    if moved:
        before = moved.of(before)
    rows = [runs(y, old, new) for y, (old, new) in enumerate(zip(before, after, strict=True)) if old is not new]
    return "".join([moved.code if moved else "", *_painted([run for row in rows for run in row])])


def _painted(found: list[Run]) -> Iterator[str]:
    """Runs by pen; first those that some terminals make wider than they are, lest they cover what is painted."""
    found.sort(key=lambda run: (run.sure, run.pen.paper, run.pen.ink, sorted(run.pen.attributes), run.y, run.x))
    pen = PLAIN
    at: tuple[int, int] | None = None
    for run in found:
        yield _jump(at, run.y, run.x)
        if not run.blank or run.pen != for_blanks(pen):
            yield change(pen, run.pen)
            pen = run.pen
        yield run.text
        at = (run.y, run.x + width(run.text)) if run.sure else None
    yield change(pen, PLAIN)


def _jump(at: tuple[int, int] | None, y: int, x: int) -> str:
    """The shortest way to a cell, from where the cursor is known to be."""
    if at == (y, x):
        return ""
    if at and at[0] == y and at[1] < x:
        return f"\x1b[{x - at[1]}C"
    if at and x == 0 and at[0] == y - 1:
        return "\r\n"
    return f"\x1b[{y + 1};{x + 1}H"
