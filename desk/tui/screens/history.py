"""History: what was decided on the story, from triage on the whole desk; one key goes there, one goes back to then."""

from __future__ import annotations

from textual.app import ComposeResult

from desk.trouble import DeskError
from desk.tui.context import Context
from desk.tui.drawing.sheet import Page, Sheet
from desk.tui.layout import chronicle
from desk.tui.layout import history as layout
from desk.tui.sitting.session import Session
from desk.tui.widgets.pane import Pane
from desk.tui.widgets.view import View


class HistoryView(View):
    """The rows of the journal, the latest first."""

    CONTEXT = Context.HISTORY

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.list = Pane(self._page, self.cursor, name="history")
        self.whole = False
        """Whether it is the history of the whole desk."""
        self._told: tuple[layout.Told, ...] = ()
        self._at = 0

    def compose(self) -> ComposeResult:
        """One pane."""
        yield self.list

    @property
    def main_pane(self) -> Pane:
        """The list."""
        return self.list

    def open(self, *, whole: bool) -> None:
        """Begin at the latest row."""
        self.whole, self._at, self.list.top = whole, 0, 0
        self.redraw()

    def cursor(self) -> str:
        """The row under the cursor, by its number in the journal."""
        return str(self._told[self._at].seq) if self._at < len(self._told) else ""

    def redraw(self) -> None:
        """Read the journal anew."""
        work = self.session.work
        if self.whole:
            self._told = chronicle.of_desk(self.session)
        else:
            self._told = chronicle.of_story(self.session, work) if work else ()
        self._at = min(self._at, max(len(self._told) - 1, 0))
        self.list.redraw()

    def step(self, by: int) -> None:
        """Move from row to row."""
        self._at = min(max(self._at + by, 0), max(len(self._told) - 1, 0))
        self.list.redraw()

    def picked(self, pane: Pane, key: str) -> None:
        """A row."""
        self._at = next((at for at, told in enumerate(self._told) if str(told.seq) == key), self._at)
        self.list.redraw()

    def row(self) -> int:
        """The number of the row under the cursor. Raises DeskError where there is none."""
        if not self._told:
            raise DeskError("Nothing was decided yet")
        return self._told[self._at].seq

    def is_latest(self) -> bool:
        """Whether nothing came after the row under the cursor."""
        return self._at == 0

    def _page(self, width: int) -> Sheet:
        work = self.session.work
        if work is None:
            return Page()
        title = "History of the desk" if self.whole else "History of the story"
        return layout.page(title, self._told, self.cursor(), width)
