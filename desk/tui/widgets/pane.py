"""The one widget that paints rows. Whatever reaches the terminal passes here, and is cleaned here.

It draws on the Line API: only what is in sight is painted, and of that only the rows that look different from before.
It scrolls by itself and shows how far in its last column, since a changed scroll bar of Textual's has the whole screen
laid out anew, which cost 9 ms a key. Nothing depends on the number of rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from desk.tui.rows import Piece, Row
from desk.tui.sheet import Page, Sheet
from desk.tui.widgets.looks import Looks
from desk.wire.clean import clean

ONE_LINE = str.maketrans("\n\r\t", "   ")
WHOLE = "whole"
"""The style of a claim that is a whole sentence: lit more softly than words inside one."""
WHEEL = 3
"""Rows a turn of the wheel."""


def _nothing() -> str:
    return ""


class Pane(Widget, can_focus=False):
    """A scrolling stretch of rows with at most one point lit and one row under the cursor."""

    class Picked(Message):
        """A row was clicked."""

        def __init__(self, pane: Pane, key: str, column: int) -> None:
            super().__init__()
            self.pane = pane
            self.key = key
            self.column = column

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
        self._room = 0
        """The width that the sheet was laid out for."""
        self._base: Style | None = None

    def redraw(self) -> None:
        """Lay the rows out anew, with what is under the cursor in sight; rows that look as before are not painted."""
        room = self._text_room()
        if room <= 0:
            return
        before, same_room = self._in_sight(), room == self._room
        self._room = room
        self.sheet = self._lay_out(room)
        changed = self._move_light()
        if self.keep_in_sight() or not same_room:
            self.refresh()
            return
        after = self._in_sight()
        differing = (self.top + y for y, (old, new) in enumerate(zip(before, after, strict=True)) if old != new)
        self.repaint({*changed, *differing})

    def light(self) -> None:
        """Let the light follow the cursor: paints the rows concerned alone, unless the pane has to scroll."""
        changed = self._move_light()
        if not self.keep_in_sight():
            self.repaint(changed)

    def repaint(self, numbers: Iterable[int]) -> None:
        """Paint these rows again, as far as they are in sight."""
        for number in set(numbers):
            if self.top <= number < self.top + self.size.height:
                self.refresh(Region(0, number - self.top, self.size.width, 1))

    def keep_in_sight(self) -> bool:
        """Scroll so that the rows under the cursor are in sight, with the one above them; whether it scrolled."""
        place = self.sheet.where(self._spot) or self.sheet.where(self._lit)
        height = self.size.height
        if not place:
            return self.jump(self.top)
        first, last = max(place[0] - 1, 0), _end_of_run(place)
        if self.top <= first and last < self.top + height:
            return self.jump(self.top)
        return self.jump(first if first < self.top or last - first >= height else last - height + 1)

    def jump(self, top: int) -> bool:
        """Put the row `top` first, or the nearest that can be; whether that moved anything."""
        before = self.top
        self.top = max(min(top, len(self.sheet) - self.size.height), 0)
        if self.top != before:
            self.refresh()
        return self.top != before

    def page(self, pages: float) -> None:
        """Scroll by so many heights of the pane."""
        self.jump(self.top + round(pages * max(self.size.height - 1, 1)))

    def render_line(self, y: int) -> Strip:
        """The strip for a line of the pane, counted from 0."""
        width = self.size.width
        number = y + self.top
        text = self._strip(self.sheet[number], width) if number < len(self.sheet) else Strip.blank(width, self._own())
        if not self._overflows():
            return text
        here = self._thumb(y)
        end = Segment("▐" if here else " ", self._own() + self._looks.of("thumb"))
        return Strip([*text.crop(0, width - 1), end], width)

    def notify_style_update(self) -> None:
        """Forget the theme before."""
        self._base = None
        super().notify_style_update()

    def on_resize(self, _: events.Resize) -> None:
        """Rows are laid out for a width; what was painted for another is void."""
        self._room = 0
        self.redraw()

    def on_click(self, event: events.Click) -> None:
        """Say which row was clicked, and where in it."""
        number = event.y + self.top
        if number < len(self.sheet):
            self.post_message(self.Picked(self, self.sheet[number].key, event.x))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Three rows down."""
        event.stop()
        self.jump(self.top + WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Three rows up."""
        event.stop()
        self.jump(self.top - WHEEL)

    def _text_room(self) -> int:
        """The width for rows; a pane that scrolls keeps its last column free, whether it needs to or not."""
        return self.size.width - (not self.has_class("bar"))

    def _in_sight(self) -> list[Row | None]:
        last = min(self.top + self.size.height, len(self.sheet))
        rows: list[Row | None] = [self.sheet[number] for number in range(self.top, last)]
        return rows + [None] * (self.size.height - len(rows))

    def _move_light(self) -> set[int]:
        """Look up what is under the cursor; the rows that it left and reached."""
        left = {self._lit, self._spot}
        self._lit, self._spot = self._lit_now(), self._spot_now()
        if left == {self._lit, self._spot}:
            return set()
        return {number for key in left | {self._lit, self._spot} for number in self.sheet.where(key)}

    def _overflows(self) -> bool:
        return len(self.sheet) > self.size.height > 0 and not self.has_class("bar")

    def _thumb(self, y: int) -> bool:
        """Whether the line shows where in the whole the pane stands."""
        height, total = self.size.height, len(self.sheet)
        long = max(height * height // total, 1)
        first = round(self.top * (height - long) / (total - height))
        return first <= y < first + long

    def _strip(self, row: Row, width: int) -> Strip:
        here = bool(row.key) and row.key == self._spot
        base = self._own() + self._looks.of("cursor") if here else self._own()
        segments = [Segment(clean(piece.text).translate(ONE_LINE), base + self._of(piece)) for piece in row.pieces]
        return Strip(segments).adjust_cell_length(width, base)

    def _of(self, piece: Piece) -> Style:
        if self._lit and self._lit in piece.keys:
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


def _end_of_run(place: Sequence[int]) -> int:
    """The last of the rows that follow the first without a gap."""
    last = place[0]
    for number in place[1:]:
        if number > last + 1:
            break
        last = number
    return last
