"""Summary: the lines as they stand, to reorder and edit, and beside them the Markdown that would be filed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual.app import ComposeResult

from desk.compare.point import Point
from desk.summary import Line, Summary, markdown
from desk.trouble import DeskError
from desk.tui.context import Context
from desk.tui.drawing.sheet import Page, Sheet
from desk.tui.layout import markdown as page
from desk.tui.layout import summary as layout
from desk.tui.sitting.session import Session
from desk.tui.widgets.pane import Pane
from desk.tui.widgets.view import View


class SummaryView(View):
    """The lines, and the text rendered or raw."""

    CONTEXT = Context.SUMMARY

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.lines = Pane(self._lines, self.cursor, self._spot_now, name="summary-lines")
        self.text = Pane(self._text, name="summary-text")
        self._summary: Summary | None = None
        self._spot = layout.HEADLINE
        self._seen = ""
        """The point that the cursor was on when the view was last drawn."""
        self._raw = False

    def compose(self) -> ComposeResult:
        """From left to right, or from top to bottom."""
        yield self.lines
        yield self.text

    @property
    def main_pane(self) -> Pane:
        """The lines."""
        return self.lines

    @property
    def side_pane(self) -> Pane:
        """The text."""
        return self.text

    def redraw(self) -> None:
        """Build the summary anew and draw both panes."""
        self._summary = self.session.summary()
        self._follow_point()
        self.lines.redraw()
        self.text.redraw()

    def step(self, by: int) -> None:
        """Move from line to line; the cursor goes to the line's point."""
        if self._summary is None:
            return
        keys = layout.keys(self._summary)
        self._go(keys[min(max(keys.index(self._spot) + by, 0), len(keys) - 1)])

    def picked(self, pane: Pane, key: str) -> None:
        """A line."""
        if self._summary is not None and key in layout.keys(self._summary):
            self._go(key)

    def _go(self, key: str) -> None:
        self._spot = key
        work = self.session.at_work()
        for point in self._points()[:1]:
            work.at(point.id)
        self._seen = work.cursor
        self.lines.redraw()

    def turn_over(self) -> str:
        """Rendered, or the file's own characters."""
        self._raw = not self._raw
        self.text.redraw()
        return "raw Markdown" if self._raw else "rendered"

    def form(self) -> dict[str, Any]:
        """Rendered or raw, and the line under the cursor, which may be the headline."""
        return {"raw": self._raw, "line": self._spot}

    def take_form(self, form: Mapping[str, Any]) -> None:
        """Show it so again."""
        self._raw = form.get("raw") is True
        if self._summary and form.get("line") in layout.keys(self._summary):
            self._spot = form["line"]
            self._seen = self.session.at_work().cursor
        self.redraw()

    def line(self) -> Line | None:
        """The line under the cursor."""
        lines = self._summary.lines if self._summary else ()
        return next((line for line in lines if line.id == self._spot), None)

    def targets(self) -> tuple[Point, ...]:
        """The points of the line, or the point that is unresolved."""
        points = self._points()
        if not points:
            raise DeskError("There is no point under the cursor", "{edit-line} edits the headline, {headline} too.")
        return points

    def _points(self) -> tuple[Point, ...]:
        if self._summary is None:
            return ()
        line = self.line()
        wanted = set(line.points) if line else set()
        for number, entry in enumerate(self._summary.unresolved):
            if layout.unresolved_key(number) == self._spot and entry.point:
                wanted.add(entry.point)
        return tuple(point for point in self.session.at_work().points if point.id in wanted)

    def _follow_point(self) -> None:
        """Put the cursor on the line of the point, where the point is another than before; else leave it."""
        summary = self._summary
        if summary is None:
            return
        cursor = self.session.at_work().cursor
        if cursor != self._seen:
            self._seen = cursor
            found = [line.id for line in summary.lines if cursor in line.points]
            found += [layout.unresolved_key(n) for n, entry in enumerate(summary.unresolved) if entry.point == cursor]
            self._spot = found[0] if found else self._spot
        if self._spot not in layout.keys(summary):
            self._spot = layout.HEADLINE

    def _spot_now(self) -> str:
        return self._spot

    def _lines(self, width: int) -> Sheet:
        if self._summary is None:
            return self.nothing(width)
        return layout.lines(self._summary, self._spot, self.keymap.key("accept"), width)

    def _text(self, width: int) -> Sheet:
        if self._summary is None:
            return Page()
        text = markdown(self._summary, draft=any(entry.blocks for entry in self._summary.unresolved))
        return page.raw(text, width) if self._raw else page.rendered(text, width)
