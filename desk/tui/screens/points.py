"""Points: what the sources say, question by question, and the point under the cursor in full."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.timer import Timer

from desk.compare.point import Point
from desk.tui.context import Context
from desk.tui.drawing.sheet import Page, Sheet
from desk.tui.layout.detail import Frame, detail
from desk.tui.layout.points import PointSheet
from desk.tui.layout.summary import lines
from desk.tui.sitting.session import Session
from desk.tui.widgets.pane import Pane
from desk.tui.widgets.view import View

REST = 0.15
"""Seconds without a ruling after which the summary is built anew: a key never waits for it."""


class PointsView(View):
    """The list, the detail, and on wide terminals the summary as it grows."""

    CONTEXT = Context.POINTS

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.list = Pane(self._list, self.cursor, name="points")
        self.detail = Pane(self._detail, name="detail")
        self.growing = Pane(self._growing, self.cursor, name="growing")
        self._later: Timer | None = None
        self._shown = ""
        """The point that the detail shows."""

    def compose(self) -> ComposeResult:
        """From left to right, or from top to bottom."""
        yield self.list
        yield self.detail
        yield self.growing

    @property
    def main_pane(self) -> Pane:
        """The list."""
        return self.list

    @property
    def side_pane(self) -> Pane:
        """The point in full."""
        return self.detail

    def redraw(self) -> None:
        """Draw both panes anew."""
        self.list.redraw()
        self._show_detail()
        self._grow()

    def follow(self) -> None:
        """Move the light, and show the point that it is on."""
        self.list.light()
        self._show_detail()
        self.growing.light()

    def changed(self, points: Sequence[Point] | None) -> None:
        """Show their rulings; a filter or another comparison makes another list."""
        if points is None:
            self.redraw()
            return
        self.list.light()
        self._show_detail()
        self._grow()

    def step(self, by: int) -> None:
        """Move from point to point."""
        if self.session.at_work().move(by):
            self.follow()

    def page(self, pages: float) -> None:
        """Move by about as many points as so many screenfuls show."""
        self.step(round(pages * max(self.list.size.height - 1, 1) * self._points_a_row()) or (1 if pages > 0 else -1))

    def _points_a_row(self) -> float:
        return len(self.session.at_work().visible) / max(len(self.list.sheet), 1)

    def _show_detail(self) -> None:
        """The point in full, from its beginning where it is another than before."""
        if self.cursor() != self._shown:
            self._shown = self.cursor()
            self.detail.top = 0
        self.detail.redraw()

    def _grow(self) -> None:
        """Show the summary as it grows, on terminals that have room for it, once the keys rest."""
        if self._later:
            self._later.stop()
        self._later = self.set_timer(REST, self.growing.redraw)

    def _growing(self, width: int) -> Sheet:
        summary = self.session.summary()
        return lines(summary, "", self.keymap.key("accept"), width) if summary else Page()

    def _list(self, width: int) -> Sheet:
        work = self.session.work
        return PointSheet(work, width) if work else Page()

    def _detail(self, width: int) -> Sheet:
        work = self.session.work
        if work is None or work.point is None:
            return self.nothing(width)
        drafts = self.session.choices(work.point)
        return detail(work, drafts, Frame(width, self.detail.size.height, self.keymap.key("merge")))
