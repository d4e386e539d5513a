"""What an editor may choose about the desk, and what holds where nothing is chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

THEMES = ("desk-dark", "desk-light", "desk-contrast", "desk-safe", "desk-terminal")
"""The names of `themes.THEMES`, for whoever must not load Textual to know them."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The app's settings."""

    theme: str = "desk-dark"
    """One of `THEMES`."""
    ascii: bool = False
    """Whether signs are drawn with ASCII alone."""
    mouse: bool = True
    """Whether the mouse is the desk's; else it is left to the terminal, to mark text with."""
    export_to: Path = field(default_factory=Path.cwd)
    """The folder that summaries are filed to."""
    export_format: str = "brief"
    """Which of `desk.summary.FORMATS` is offered first."""
    editor: str = ""
    """The command for E; empty: $VISUAL, else $EDITOR."""
    watch: Path | None = None
    """A folder whose files are taken in as they arrive."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Agencies' short names, by their names as `drawing.names.folded` makes them."""
    filters: Mapping[str, str] = field(default_factory=dict)
    """Saved filters: what `/` takes, by name."""
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Other keys for commands, by id, as `keys.names.parse` gives them."""
