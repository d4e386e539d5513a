"""What the terminal shows, cell by cell, and the updates that Textual makes, cut down to what it does not show yet.

Textual paints a region whole, from the widget's first column, with a full code for each piece of a row: moving a cursor
by a row cost 3 to 36 kB of which 1 kB was news.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.color import ColorSystem
from rich.console import COLOR_SYSTEMS, Console, ConsoleOptions, RenderableType, RenderResult
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.geometry import Size

from desk.tui.terminal.cells import BLANK, Cells, cells_of
from desk.tui.terminal.repaint import repaint

Update = LayoutUpdate | ChopsUpdate
"""All of the screen, or stretches of rows."""


CLEAR = "\x1b[2J"
NO_SIZE = Size(-1, -1)


class Shown:
    """The screen as it was written so far."""

    def __init__(self) -> None:
        self._rows: list[Cells] = []
        self._size = NO_SIZE

    def forget(self) -> None:
        """Something else wrote to the terminal, or it has another size: nothing is known of it."""
        self._size = NO_SIZE

    def cut_down(self, update: RenderableType | None, size: Size) -> RenderableType | None:
        """An update of a screen of a size, of which only what is news will be written; anything else as it is."""
        return News(self, update, size) if isinstance(update, Update) else update

    def take(self, update: Update, size: Size, colours: ColorSystem) -> str:
        """What to write so that the terminal shows the update."""
        if self._size != size:
            self._size = size
            self._rows = [[BLANK] * size.width for _ in range(size.height)]
            cleared = CLEAR
        else:
            cleared = ""
        rows = [*self._rows]
        for y, x, cells in _painted(update, colours):
            row = rows[y] = [*rows[y]]
            row[x : x + len(cells)] = cells
        written = repaint(self._rows, rows)
        self._rows = rows
        return cleared + written


class News(CompositorUpdate):
    """An update that is compared with what the terminal shows in the moment in which it is written."""

    def __init__(self, shown: Shown, update: Update, size: Size) -> None:
        self._shown = shown
        self._update = update
        self._size = size

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The update as it is, for whoever wants to look at it."""
        yield self._update

    def render_segments(self, console: Console) -> str:
        """What to write."""
        return self._shown.take(self._update, self._size, COLOR_SYSTEMS[console.color_system or "truecolor"])


def _painted(update: Update, colours: ColorSystem) -> Iterator[tuple[int, int, Cells]]:
    """The stretches of cells that an update paints, each with its row and its first column."""
    if isinstance(update, LayoutUpdate):
        for y, strips in enumerate(update.strips, update.region.y):
            yield y, update.region.x, [cell for strip in strips for cell in cells_of(strip, colours)]
        return
    for y, start, end in update.spans:
        for right, (left, strip) in zip(update.chop_ends[y], update.chops[y].items(), strict=True):
            if strip is not None and left < end and right > start:
                yield y, left, cells_of(strip, colours)
