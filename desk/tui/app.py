"""The Textual application: themes and the first paint. The desk itself is loaded after that, while the editor looks."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable, Collection, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar

from rich.console import RenderableType
from rich.text import Text
from textual import events
from textual.app import App, ComposeResult
from textual.filter import LineFilter
from textual.screen import Screen
from textual.widgets import Static

from desk.tui.settings import Settings
from desk.tui.terminal import Shown
from desk.tui.themes import TERMINAL, THEMES
from desk.tui.widgets.colourless import Colourless

if TYPE_CHECKING:
    from desk.store import Store
    from desk.tui.screens.main import Main


PATIENCE = 0.5
"""Seconds after which the desk is shown though its copy is still being read, or its story compared."""


class Opening(Screen[None]):
    """What is painted before the rooms that read and compare are loaded, which takes as long as Textual itself."""

    CSS = "Opening { background: $desk-page; color: $desk-quiet; } Opening Static { padding: 1 3; }"

    def __init__(self, load: Callable[[], Awaitable[None]]) -> None:
        super().__init__()
        self._load = load

    def compose(self) -> ComposeResult:
        """One line."""
        yield Static("Opening the desk ...", markup=False)

    def on_mount(self) -> None:
        """Load the desk once the line is painted."""
        self.call_after_refresh(self._load)


class DeskApp(App[int], inherit_bindings=False):
    """The desk in a terminal. No key is Textual's: the desk's own map has them all."""

    TITLE = "desk"
    ENABLE_COMMAND_PALETTE = False
    ESCAPE_TO_MINIMIZE: ClassVar[bool] = False

    def __init__(
        self,
        store: Store,
        settings: Settings,
        fresh: Collection[str] = (),
        begun: Callable[[DeskApp], None] | None = None,
    ) -> None:
        """`fresh`: paths of the copy that was taken in just now. `begun` is called once the app runs."""
        self.settings = settings
        self._colourless = [Colourless()] if os.environ.pop("NO_COLOR", "") else []
        super().__init__()
        self.animation_level = "none"
        self.store = store
        self._begun = begun
        self._shown = Shown()
        self._fresh = fresh
        self.main: Main | None = None
        """The desk, once it is loaded."""
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = TERMINAL if self._colourless else settings.theme

    def get_css_variables(self) -> dict[str, str]:
        """The theme's, and the lines between panes in the set of signs that was chosen."""
        return {**super().get_css_variables(), "desk-fence": "ascii" if self.settings.ascii else "solid"}

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Textual's own filter for NO_COLOR makes greys of the colours, so the variable is kept from it."""
        return [*super().get_line_filters(), *self._colourless]

    def get_default_screen(self) -> Screen[None]:
        """Something to look at."""
        return Opening(self._load)

    def on_mount(self) -> None:
        """The app runs."""
        self.app_resume_signal.subscribe(self, lambda _: self.paint_anew())
        if self._begun:
            self._begun(self)

    def on_resize(self, _: events.Resize) -> None:
        """A terminal that was made smaller and larger again shows what it likes."""
        self.paint_anew()

    def paint_anew(self) -> None:
        """Paint all of the screen, whatever the terminal is thought to show."""
        self._shown.forget()
        self.screen.refresh()

    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        """Write only what the terminal does not show yet."""
        super()._display(screen, self._shown.cut_down(renderable, screen._compositor.size))

    def _fatal_error(self) -> None:
        """A fault of ours ends the app: one line for the editor, and a file with the details for whoever mends it."""
        from desk.tui.faults import note_fault

        path = note_fault(self.store.path, sys.exception() or RuntimeError())
        self.panic(Text(f"desk stopped over a fault of its own; every ruling is kept. Details: {path}"))

    async def _load(self) -> None:
        """Load the desk, and show it once there is something to see: painted once, with nothing that flashes."""
        from desk.tui.screens.main import Main
        from desk.tui.sitting.session import Session

        self.main = Main(Session(self.store, self.settings.names), self.settings, self._fresh)
        with self.batch_update():
            await self.push_screen(self.main)
            with suppress(TimeoutError):
                await asyncio.wait_for(self.main.ready.wait(), PATIENCE)
        self.main.refresh()
