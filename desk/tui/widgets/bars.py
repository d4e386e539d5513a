"""The bars that frame the desk: above the view its title and what is out of sight, below it what was said and the keys.

What is said stays until something else is; a refusal until the next key, all but news until another view is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.trouble import DeskError
from desk.tui.context import Context
from desk.tui.drawing.sheet import Page, Sheet
from desk.tui.keys.commands import LISTED
from desk.tui.keys.keyboard import Waiting
from desk.tui.layout import bars as layout
from desk.tui.layout.bars import Said
from desk.tui.widgets.pane import Pane

if TYPE_CHECKING:
    from desk.tui.screens.main import Main

DESKWIDE = frozenset({Context.TRIAGE, Context.SEARCH})
"""The views of the whole desk, whose title names no story."""


class Bars:
    """Four panes, and what was said last."""

    def __init__(self, desk: Main) -> None:
        self._desk = desk
        self._keymap = desk.keymap
        self.said: Said | Waiting = Said()
        self.title = Pane(self._title, name="title", classes="bar")
        self.limits = Pane(self._limits, name="limits", classes="bar")
        self.message = Pane(self._message, name="message", classes="bar")
        self.footer = Pane(self._footer, name="footer", classes="bar")

    def redraw(self) -> None:
        """Another view is shown, or another story: all but what was said."""
        self.title.redraw()
        self.limit()
        self.footer.redraw()

    def limit(self) -> None:
        """Say what is out of sight, in a row that is there only where something is."""
        self.limits.display = bool(self._limits(self._desk.size.width))
        self.limits.redraw()

    def say(self, message: str, way_on: str = "") -> None:
        """What happened, and what to press next."""
        self.tell(Said(message, self._keymap.filled(way_on)))

    def refuse(self, error: DeskError) -> None:
        """Why something can't be done, and what can."""
        self.tell(Said(error.message, self._keymap.filled(error.hint), refused=True))

    def announce(self, words: str, *, loud: bool) -> None:
        """What came by itself."""
        self.tell(Said(words, refused=loud, news=True))

    def tell(self, said: Said | Waiting) -> None:
        """Have this said, in as many rows as it takes."""
        self.said = said
        self.message.styles.height = len(self._message(self._desk.size.width))
        self.message.redraw()

    def answered(self) -> None:
        """A key was pressed: what was refused need not be said any longer, nor which keys could follow."""
        if isinstance(self.said, Waiting) or self.said.refused:
            self.say("")

    def leave(self, said: Said | Waiting) -> None:
        """Another view is shown than the one that this was said of: unless it is news, it is said no longer."""
        if self.said is said and not (isinstance(said, Said) and said.news):
            self.say("")

    def _title(self, width: int) -> Sheet:
        desk, session = self._desk, self._desk.session
        if desk.at in DESKWIDE:
            return layout.title(desk.at, layout.stories(len(session.works)), [], self._keymap, width)
        work = session.work
        name = work.story.headline or work.story.slug if work else ""
        return layout.title(desk.at, name, layout.progress(work) if work else [], self._keymap, width)

    def _limits(self, width: int) -> Sheet:
        desk, session = self._desk, self._desk.session
        if desk.at not in LISTED or session.work is None:
            return Page()
        return layout.limits(desk.view.listing, session.board.spiked, self._keymap, width)

    def _message(self, width: int) -> Sheet:
        if isinstance(self.said, Waiting):
            return layout.waiting(self.said, width)
        return layout.message(self.said, layout.busy(self._desk.slow.tallying.progress, self._keymap), width)

    def _footer(self, width: int) -> Sheet:
        desk = self._desk
        return layout.footer(desk.context, self._keymap, width, desk.panel.idle) if not desk.session.reading else Page()
