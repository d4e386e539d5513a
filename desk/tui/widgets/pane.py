"""The one widget that paints rows. Whatever reaches the terminal passes here, and is cleaned here.

It draws on the Line API: only what is in sight is painted, and a cursor that moves repaints the rows that it left and
reached. Nothing depends on the number of rows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from desk.tui.rows import Piece, Row
from desk.tui.sheet import Page, Sheet
from desk.wire.clean import clean

LOOKS = frozenset(
    {
        *("quiet", "strong", "label", "key", "title", "tab", "rule", "warning", "cursor", "marked", "edge"),
        *("conflict", "different-scope", "updated", "refined", "same", "only"),
        *("open", "accepted", "merged", "edited", "rejected", "held"),
        *("claim", "other-claim", "caret", "changed", "fact", "moved", "aside", "emphasis", "code"),
    }
)
"""Every class name that a piece may carry; the style sheets say how each looks."""

ONE_LINE = str.maketrans("\n\r\t", "   ")


def _nothing() -> str:
    return ""


class Pane(ScrollView, can_focus=False):
    """A scrolling stretch of rows with at most one key lit."""

    COMPONENT_CLASSES: ClassVar[set[str]] = set(LOOKS)

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
        """`lay_out` makes the rows for a width; `lit` names the point under the cursor, `spot` the row where it is
        another."""
        super().__init__(id=name, classes=classes)
        self.sheet: Sheet = Page()
        self.lit = ""
        self.spot = ""
        self._lay_out = lay_out
        self._lit_now = lit
        self._spot_now = spot or lit
        self._looks: dict[str, Style] = {}

    def redraw(self) -> None:
        """Lay the rows out anew for the present width, with what is under the cursor in sight."""
        width = self.size.width
        if width <= 0:
            return
        self.sheet = self._lay_out(width)
        self.virtual_size = Size(width, len(self.sheet))
        self._look_up()
        self.refresh()
        self.keep_in_sight()

    def light(self) -> None:
        """Let the light follow the cursor: repaints the rows concerned alone, unless the pane has to scroll."""
        before = {self.lit, self.spot}
        self._look_up()
        changed = {number for key in before | {self.lit, self.spot} for number in self.sheet.where(key)}
        if not self.keep_in_sight():
            self.repaint(changed)

    def repaint(self, numbers: set[int]) -> None:
        """Paint these rows again, as far as they are in sight."""
        top, height = self.scroll_offset.y, self.size.height
        for number in numbers:
            if top <= number < top + height:
                self.refresh(Region(0, number - top, self.size.width, 1))

    def keep_in_sight(self) -> bool:
        """Scroll so that the lit rows are in sight, with what stands just above them; whether it scrolled."""
        place = self.sheet.where(self.spot) or self.sheet.where(self.lit)
        height = self.size.height
        if not place or height <= 0:
            return False
        top, first, last = self.scroll_offset.y, max(place[0] - 1, 0), self._end_of_run(place)
        if top <= first and last < top + height:
            return False
        wanted = first if first < top or last - first >= height else last - height + 1
        return self.jump(wanted)

    def jump(self, top: int) -> bool:
        """Scroll to a row at once; whether that moved anything."""
        before = self.scroll_offset.y
        self.scroll_to(y=top, animate=False, immediate=True, force=True)
        return self.scroll_offset.y != before

    def page(self, pages: float) -> None:
        """Scroll by so many heights of the pane."""
        self.jump(self.scroll_offset.y + round(pages * max(self.size.height - 1, 1)))

    def render_line(self, y: int) -> Strip:
        """The strip for a line of the viewport, counted from 0."""
        number = y + self.scroll_offset.y
        width = self.size.width
        if number >= len(self.sheet):
            return Strip.blank(width, self.rich_style)
        return self._strip(self.sheet[number], width)

    def notify_style_update(self) -> None:
        """Forget the looks of the theme before."""
        self._looks.clear()
        super().notify_style_update()

    def on_resize(self, _: events.Resize) -> None:
        """Rows are laid out for a width."""
        self.redraw()

    def on_click(self, event: events.Click) -> None:
        """Say which row was clicked, and where in it."""
        number = event.y + self.scroll_offset.y
        if number < len(self.sheet):
            self.post_message(self.Picked(self, self.sheet[number].key, event.x))

    def _look_up(self) -> None:
        self.lit, self.spot = self._lit_now(), self._spot_now()

    def _end_of_run(self, place: Sequence[int]) -> int:
        """The last of the rows that follow the first without a gap."""
        last = place[0]
        for number in place[1:]:
            if number > last + 1:
                break
            last = number
        return last

    def _strip(self, row: Row, width: int) -> Strip:
        here = bool(row.key) and row.key == self.spot
        base = self.rich_style + self._look("cursor") if here else self.rich_style
        segments = [Segment(clean(piece.text).translate(ONE_LINE), base + self._of(piece)) for piece in row.pieces]
        return Strip(segments).adjust_cell_length(width, base).crop(0, width)

    def _of(self, piece: Piece) -> Style:
        if self.lit and self.lit in piece.keys:
            return self._look(f"{piece.style} claim")
        return self._look(piece.style)

    def _look(self, names: str) -> Style:
        look = self._looks.get(names)
        if look is None:
            parts = names.split()
            look = self.get_component_rich_style(*parts, partial=True) if parts else Style.null()
            self._looks[names] = look
        return look
