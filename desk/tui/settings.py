"""What an editor may choose about the screen."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """The app's settings, with what holds when nothing is chosen."""

    theme: str = "desk-dark"
    """A name in `themes.THEMES`."""
    ascii: bool = False
    """Whether signs are drawn with ASCII alone."""
    export_to: Path = field(default_factory=Path.cwd)
    """The folder that summaries are filed to."""
