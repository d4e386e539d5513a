"""The Textual application: themes, style sheets, and the one screen. Nothing of the work is done here."""

from __future__ import annotations

from typing import ClassVar

from textual.app import App

from desk.store import bundled
from desk.tui.screens.main import Main
from desk.tui.session import Session
from desk.tui.settings import Settings
from desk.tui.themes import TERMINAL, THEMES

SHEETS = ("looks", "desk", "points", "triage", "compare", "source", "summary")
"""The style sheets, a file each."""


class DeskApp(App[int]):
    """The desk in a terminal."""

    TITLE = "desk"
    ENABLE_COMMAND_PALETTE = False
    ESCAPE_TO_MINIMIZE: ClassVar[bool] = False

    def __init__(self, session: Session, settings: Settings) -> None:
        folder = bundled("styles")
        super().__init__(css_path=[folder / f"{name}.tcss" for name in SHEETS])
        self.animation_level = "none"
        self.session = session
        self.settings = settings
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = TERMINAL if self.no_color else settings.theme

    def get_default_screen(self) -> Main:
        """The desk."""
        return Main(self.session, self.settings)
