"""Versions: who filed what when and what each version changed, and below it how much the sources share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from textual.app import ComposeResult

from desk.compare.links.sharing import shared
from desk.compare.point import Comparison
from desk.compare.points.revisions import Revision, revisions
from desk.trouble import DeskError
from desk.tui.context import Context
from desk.tui.drawing.sheet import Page, Sheet
from desk.tui.layout import sharing
from desk.tui.layout import versions as layout
from desk.tui.sitting.session import Session
from desk.tui.widgets.pane import Pane
from desk.tui.widgets.view import View
from desk.wire.item import Item


@dataclass(frozen=True, slots=True)
class Measured:
    """What a comparison says of its versions."""

    comparison: Comparison
    revised: Mapping[str, Revision]
    shared: sharing.Found


class VersionsView(View):
    """The line of time, with the cursor on a copy, and the picture of what is shared."""

    CONTEXT = Context.VERSIONS

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.line_of_time = Pane(self._page, self.cursor, self._spot_now, name="versions")
        self.shared = Pane(self._shared, name="shared")
        self._spot = ""
        self._first = 0
        self._known: Measured | None = None

    def compose(self) -> ComposeResult:
        """From top to bottom, or from left to right."""
        yield self.line_of_time
        yield self.shared

    @property
    def main_pane(self) -> Pane:
        """The line of time."""
        return self.line_of_time

    @property
    def side_pane(self) -> Pane:
        """What is shared."""
        return self.shared

    def redraw(self) -> None:
        """Draw both panes anew; the cursor begins at the latest copy."""
        names = self._names()
        if self._spot not in names:
            self._spot = names[-1] if names else ""
        self.shared.display = len(names) > 1
        self.line_of_time.redraw()
        self.shared.redraw()

    def step(self, by: int) -> None:
        """Move from copy to copy."""
        names = self._names()
        if names:
            self._spot = names[min(max(names.index(self._spot) + by, 0), len(names) - 1)]
            self.redraw()

    def picked(self, pane: Pane, key: str) -> None:
        """A copy."""
        if key in self._names():
            self._spot = key
            self.redraw()

    def sideways(self, by: int) -> None:
        """Bring the next columns of what is shared into sight."""
        work = self.session.at_work()
        shown = sharing.columns(work, self.shared.size.width)
        if not 0 <= self._first + by <= len(work.plates) - shown:
            raise DeskError("All sources are in sight" if shown == len(work.plates) else "No source further that way")
        self._first += by
        self.redraw()

    def form(self) -> dict[str, Any]:
        """The copy under the cursor."""
        return {"source": self._spot}

    def take_form(self, form: Mapping[str, Any]) -> None:
        """Show it so again."""
        self._spot = str(form.get("source"))
        self.redraw()

    def item(self) -> Item:
        """The copy under the cursor. Raises DeskError where there is none."""
        if not self._spot:
            raise DeskError("The sources are still being read")
        return self.session.at_work().source(self._spot).copy.item

    def _names(self) -> list[str]:
        known = self._measured()
        return [source.name for source in layout.in_time(known.comparison)] if known else []

    def _spot_now(self) -> str:
        return self._spot

    def _measured(self) -> Measured | None:
        """What changes with the comparison alone; None until there is one."""
        comparison = self.session.work.comparison if self.session.work else None
        if comparison is None:
            return None
        if self._known is None or self._known.comparison is not comparison:
            self._known = Measured(comparison, revisions(comparison), shared(comparison))
        return self._known

    def _page(self, width: int) -> Sheet:
        work, known = self.session.work, self._measured()
        if work is None or known is None:
            return self.nothing(width)
        return layout.page(work, known.revised, self._spot, width)

    def _shared(self, width: int) -> Sheet:
        work, known = self.session.work, self._measured()
        if work is None or known is None or len(work.plates) < 2:
            return Page()
        return sharing.page(work, known.shared, self._spot, self._first, width)
