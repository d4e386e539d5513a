"""The one widget that paints rows. Whatever reaches the terminal passes here, and is cleaned here.

It draws on the Line API: only what is in sight is painted, and of that only the lines that look different from before.
It scrolls by itself and shows how far in its last column, since a changed scroll bar of Textual's has the whole screen
laid out anew, which cost 9 ms a key. Nothing depends on the number of rows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.filter import LineFilter
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from desk.tui.drawing.cells import clip, width
from desk.tui.drawing.marks import THUMB
from desk.tui.drawing.rows import BLANK, Piece, Row, key_at
from desk.tui.drawing.sheet import Page, Sheet
from desk.tui.widgets.colourless import Colourless
from desk.tui.widgets.looks import Looks
from desk.wire.clean import clean

WHOLE = "whole"
"""The style of a claim that is a whole sentence: lit more softly than words inside one."""
WHEEL = 3
"""Rows a turn of the wheel."""


def _nothing() -> str:
    return ""


class Line(NamedTuple):
    """How a line of the pane looks: two that are equal look alike."""

    row: Row
    here: bool
    """Whether it is under the cursor."""
    lit: str
    """The point that is lit in it; empty: none."""
    thumb: bool | None
    """Whether its last cell shows how far down the pane stands; None where all of it is in sight."""


EMPTY = Line(BLANK, False, "", None)


class Pane(Widget, can_focus=False):
    """A scrolling stretch of rows with at most one point lit and one row under the cursor."""

    class Picked(Message):
        """A row was clicked."""

        def __init__(self, pane: Pane, key: str, twice: bool) -> None:
            super().__init__()
            self.pane = pane
            self.key = key
            """What the row or the characters under the mouse stand for; empty: nothing."""
            self.twice = twice
            """Whether it is the second click of two."""

    def __init__(
        self,
        lay_out: Callable[[int], Sheet],
        lit: Callable[[], str] = _nothing,
        spot: Callable[[], str] | None = None,
        *,
        name: str,
        classes: str = "",
    ) -> None:
        """`lay_out` makes the rows for a width; `lit` names the point under the cursor, `spot` the row if another."""
        super().__init__(id=name, classes=classes)
        self.sheet: Sheet = Page()
        self.top = 0
        """The number of the first row in sight."""
        self._lay_out = lay_out
        self._lit_now = lit
        self._spot_now = spot or lit
        self._lit = ""
        self._spot = ""
        self._lines: list[Line] = []
        """What stands in each line of the pane, as it was last painted or is about to be."""
        self._strips: list[Strip] = []
        """The same, painted."""
        self._laid_for = Size()
        """The size of the pane when its rows were laid out."""
        self._base: Style | None = None
        self._held: int | None = None
        """The line of the pane in which the cursor's row is to stay."""

    def hold(self) -> None:
        """Let the row under the cursor stay where it is at the next redraw, whatever comes to stand above it."""
        place = self.sheet.where(self._spot)
        if place and self.top <= place[0] < self.top + self.size.height:
            self._held = place[0] - self.top

    def redraw(self) -> None:
        """Lay the rows out anew, with what is under the cursor in sight."""
        if self._lay_out_anew():
            self.light()
        else:
            self.refresh()  # lest Textual shows what it kept when there is room again

    def light(self) -> None:
        """Let the light follow the cursor, scrolling where it has to; paint what looks different from before."""
        self._follow()
        self.update()

    def update(self) -> None:
        """Paint the lines that look different from before."""
        before, painted = self._lines, len(self._strips)
        self._paint()
        for y, line in enumerate(self._lines):
            if y >= painted or before[y] != line:
                self.refresh(Region(0, y, self.size.width, 1))

    def jump(self, top: int) -> None:
        """Put the row `top` first, or the nearest that can be."""
        self.top = max(min(top, len(self.sheet) - self.size.height), 0)
        self.update()

    def page(self, pages: float) -> None:
        """Scroll by so many heights of the pane."""
        self.jump(self.top + round(pages * max(self.size.height - 1, 1)))

    def render_lines(self, crop: Region) -> list[Strip]:
        """The strips of a part of the pane.

        Rows are laid out first where they are not for the pane's size: Textual sends no news of a size to a widget that
        is laid out in the moment when its mounting ends.
        """
        if self._laid_for != self.size and self._lay_out_anew():
            self._follow()
            self._strips = []
            self._paint()
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """The strip for a line of the pane, counted from 0."""
        return self._strips[y] if y < len(self._strips) else self._strip(EMPTY)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Nothing here is dim or of the sixteen colours, so of the app's filters only that for NO_COLOR is wanted."""
        return [each for each in super().get_line_filters() if isinstance(each, Colourless)]

    def notify_style_update(self) -> None:
        """Forget the theme before, and what was painted in it."""
        self._base = None
        self._strips = []
        super().notify_style_update()
        self._paint()

    def on_resize(self, _: events.Resize) -> None:
        """Rows are laid out for a width; what was painted for another is void."""
        if self._laid_for != self.size:
            self._strips = []
            self.redraw()

    def on_click(self, event: events.Click) -> None:
        """Say what was clicked."""
        number = event.y + self.top
        if number < len(self.sheet):
            self.post_message(self.Picked(self, key_at(self.sheet[number], event.x), event.chain == 2))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Three rows down."""
        event.stop()
        self.jump(self.top + WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Three rows up."""
        event.stop()
        self.jump(self.top - WHEEL)

    def _lay_out_anew(self) -> bool:
        """Make the rows for the pane's size, if there is room for any; whether there is."""
        room = self._text_room()
        self._laid_for = self.size
        if room > 0:
            self.sheet = self._lay_out(room)
        return room > 0

    def _follow(self) -> None:
        """Find what the cursor is on, and have it in sight."""
        self._lit, self._spot = self._lit_now(), self._spot_now()
        self._keep_in_sight()

    def _paint(self) -> None:
        """Paint the lines that are not painted yet."""
        before, strips = self._lines, self._strips
        self._lines = self._in_sight()
        self._strips = [
            strips[y] if y < len(strips) and before[y] == line else self._strip(line)
            for y, line in enumerate(self._lines)
        ]

    def _text_room(self) -> int:
        """The width for rows; a pane that scrolls keeps its last column free, whether it needs to or not."""
        return self.size.width - (not self.has_class("bar"))

    def _keep_in_sight(self) -> None:
        """Scroll so that the rows under the cursor are in sight, with the one above them."""
        place = self.sheet.where(self._spot) or self.sheet.where(self._lit)
        height = self.size.height
        wanted = self.top
        held, self._held = self._held, None
        if place and held is not None:
            wanted = place[0] - held
        elif place:
            first, last = max(place[0] - 1, 0), _end_of_run(place)
            if first < self.top or last - first >= height:
                wanted = first
            elif last >= self.top + height:
                wanted = last - height + 1
        self.top = max(min(wanted, len(self.sheet) - height), 0)

    def _in_sight(self) -> list[Line]:
        """What stands in each line of the pane now."""
        height, total = self.size.height, len(self.sheet)
        thumb = range(0) if self.has_class("bar") else _thumb(self.top, height, total)
        lines = []
        for y in range(height):
            row = self.sheet[y + self.top] if y + self.top < total else BLANK
            here = bool(row.key) and row.key == self._spot
            lit = self._lit if self._lit and any(self._lit in piece.keys for piece in row.pieces) else ""
            lines.append(Line(row, here, lit, y in thumb if thumb else None))
        return lines

    def _strip(self, line: Line) -> Strip:
        """A line in as many cells as the pane is wide."""
        room = self.size.width
        if line.thumb is None:
            return Strip(self._segments(line, room), room).simplify()
        end = Segment(self._looks.signs(THUMB) if line.thumb else " ", self._own() + self._looks.of("thumb"))
        return Strip([*self._segments(line, room - 1), end], room).simplify()

    def _segments(self, line: Line, room: int) -> list[Segment]:
        """The pieces of a line in exactly `room` cells, cleaned: nothing else writes to the terminal."""
        base = self._own() + self._looks.of("cursor") if line.here else self._own()
        segments = []
        left = room
        for piece in line.row.pieces:
            text = clip(self._looks.signs(clean(piece.text)), left)
            segments.append(Segment(text, base + self._of(piece, line.lit)))
            left -= width(text)
        return [*segments, Segment(" " * left, base)] if left > 0 else segments

    def _of(self, piece: Piece, lit: str) -> Style:
        if lit and lit in piece.keys:
            return self._looks.of(f"{piece.style} {'passage' if WHOLE in piece.style else 'claim'}")
        return self._looks.of(piece.style)

    @cached_property
    def _looks(self) -> Looks:
        return self.screen.query_one(Looks)

    def _own(self) -> Style:
        """The pane's own look."""
        if self._base is None:
            self._base = self.rich_style
        return self._base


def _thumb(top: int, height: int, total: int) -> range:
    """The lines that show how far down the pane stands; none where all of it is in sight."""
    if not 0 < height < total:
        return range(0)
    long = max(height * height // total, 1)
    first = round(top * (height - long) / (total - height))
    return range(first, first + long)


def _end_of_run(place: Sequence[int]) -> int:
    """The last of the rows that follow the first without a gap."""
    last = place[0]
    for number in place[1:]:
        if number > last + 1:
            break
        last = number
    return last
