"""Search: all copy on the desk, found by its words while they are typed."""

from __future__ import annotations

from functools import partial

from textual.app import ComposeResult

from desk.store import Hit
from desk.trouble import DeskError
from desk.tui.context import Context
from desk.tui.drawing.sheet import Sheet
from desk.tui.layout import search as layout
from desk.tui.sitting.session import Session
from desk.tui.widgets.pane import Pane
from desk.tui.widgets.view import View


class SearchView(View):
    """What is looked for, and what was found. The disk is asked in a thread."""

    CONTEXT = Context.SEARCH

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.list = Pane(self._page, self.cursor, name="hits")
        self._text = ""
        self._hits: tuple[Hit, ...] = ()
        self._at = 0

    def compose(self) -> ComposeResult:
        """One pane."""
        yield self.list

    @property
    def main_pane(self) -> Pane:
        """The list."""
        return self.list

    def cursor(self) -> str:
        """The hit under the cursor, by its place."""
        return str(self._at)

    def redraw(self) -> None:
        """Ask again, since copy may have come; what was typed stays until something else is."""
        self.list.redraw()
        self._ask()

    def follow(self) -> None:
        """Nothing here follows the points."""

    def step(self, by: int) -> None:
        """Move from hit to hit."""
        self._at = min(max(self._at + by, 0), max(len(self._hits) - 1, 0))
        self.list.redraw()

    def picked(self, pane: Pane, key: str) -> None:
        """A hit."""
        self._at = int(key)
        self.list.redraw()

    def types(self, character: str) -> bool:
        """Characters are what is looked for."""
        self._set(self._text + character)
        return True

    def erase(self) -> None:
        """Take the last character back."""
        self._set(self._text[:-1])

    def found(self) -> Hit:
        """The hit under the cursor. Raises DeskError where there is none."""
        if self._at >= len(self._hits):
            raise DeskError("There is nothing to open", "Type a word that the copy has.")
        return self._hits[self._at]

    def _set(self, text: str) -> None:
        self._text, self._at = text, 0
        self.list.top = 0
        self.redraw()

    def _ask(self) -> None:
        self.run_worker(partial(self._find, self._text), thread=True, exclusive=True, group="search")

    def _find(self, text: str) -> None:
        try:
            hits = self.session.store.search(text)
        except DeskError:
            hits = ()
        self.app.call_from_thread(self._show, text, hits)

    def _show(self, text: str, hits: tuple[Hit, ...]) -> None:
        if text == self._text:
            self._hits = hits
            self.step(0)

    def _page(self, width: int) -> Sheet:
        return layout.page(self._text, self._hits, self.cursor(), width)
