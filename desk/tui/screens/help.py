"""Help and palette in one: every command, found by typing, run by Enter."""

from __future__ import annotations

from textual.app import ComposeResult

from desk.tui.context import Context
from desk.tui.drawing.sheet import Sheet
from desk.tui.keys.commands import Command
from desk.tui.layout import help as layout
from desk.tui.sitting.session import Session
from desk.tui.widgets.pane import Pane
from desk.tui.widgets.view import View


class HelpView(View):
    """The list of commands."""

    CONTEXT = Context.HELP

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.list = Pane(self._page, self.cursor, name="commands")
        self.here = Context.TRIAGE
        """The view that one came from."""
        self._text = ""
        self._spot = ""

    def compose(self) -> ComposeResult:
        """One pane."""
        yield self.list

    @property
    def main_pane(self) -> Pane:
        """The list."""
        return self.list

    def cursor(self) -> str:
        """The command under the cursor."""
        return self._spot

    def open(self, here: Context) -> None:
        """Begin anew: nothing typed, the commands of the view `here` first."""
        self.here = here
        self._set("")

    def redraw(self) -> None:
        """Draw the list anew."""
        self.list.redraw()

    def step(self, by: int) -> None:
        """Move from command to command."""
        ids = [command.id for command in self._listed()]
        if ids:
            self._spot = ids[min(max(ids.index(self._spot) + by, 0), len(ids) - 1)]
            self.list.redraw()

    def picked(self, pane: Pane, key: str) -> None:
        """A command."""
        self._spot = key
        self.list.redraw()

    def types(self, character: str) -> bool:
        """Characters are what is looked for."""
        self._set(self._text + character)
        return True

    def erase(self) -> None:
        """Take the last character back."""
        self._set(self._text[:-1])

    def found(self) -> Command | None:
        """The command under the cursor."""
        return next((command for command in self._listed() if command.id == self._spot), None)

    def _set(self, text: str) -> None:
        self._text = text
        listed = self._listed()
        self._spot = listed[0].id if listed else ""
        self.list.top = 0
        self.list.redraw()

    def _listed(self) -> list[Command]:
        matching = layout.found(self.keymap.commands, self._text)
        return [command for _, group in layout.parted(matching, self.here) for command in group]

    def _page(self, width: int) -> Sheet:
        return layout.page(self.keymap, self.here, self._text, self._spot, width)
