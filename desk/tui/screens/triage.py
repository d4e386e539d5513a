"""Triage: every story on the desk with its reasons, and the copies of the one under the cursor."""

from __future__ import annotations

from textual.app import ComposeResult

from desk.tui.context import Context
from desk.tui.drawing.sheet import Page, Sheet
from desk.tui.layout import triage as layout
from desk.tui.sifting.listing import Listing
from desk.tui.sitting.session import Session
from desk.tui.widgets.pane import Pane
from desk.tui.widgets.view import View


class TriageView(View):
    """The stories, and below them the copies of one."""

    CONTEXT = Context.TRIAGE
    whole = True

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.list = Pane(self._list, self.cursor, name="stories")
        self.copies = Pane(self._copies, name="copies")

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        yield self.list
        yield self.copies

    @property
    def main_pane(self) -> Pane:
        """The stories."""
        return self.list

    def cursor(self) -> str:
        """The story under the cursor."""
        return self.session.current

    @property
    def listing(self) -> Listing:
        """The stories."""
        return self.session.board

    @property
    def side_pane(self) -> Pane:
        """The copies of the story."""
        return self.copies

    def redraw(self) -> None:
        """Draw both panes anew."""
        self.copies.display = bool(self.session.board.shown)
        self.list.redraw()
        self._show_copies()

    def follow(self) -> None:
        """Move the light, and show the copies of the story that it is on."""
        self.list.light()
        self._show_copies()

    def step(self, by: int) -> None:
        """Move from story to story."""
        if self.session.move(by):
            self.follow()

    def picked(self, pane: Pane, key: str) -> None:
        """A story."""
        if key in self.session.works:
            self.session.current = key
            self.follow()

    def _show_copies(self) -> None:
        self.copies.top = 0
        self.copies.redraw()

    def _list(self, width: int) -> Sheet:
        if not self.session.works:
            return layout.empty(self.session.reading, self.keymap.key, width)
        if not self.session.board.shown:
            return layout.none_shown(self.session.board.filter, self.keymap, width)
        return layout.StorySheet(self.session, width)

    def _copies(self, width: int) -> Sheet:
        work = self.session.work
        return layout.story_copies(work, width) if work and self.session.board.shown else Page()
