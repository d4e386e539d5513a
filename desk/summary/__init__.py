"""Rulings to a summary and its text: order, attribution, footnotes.

What builds and writes a summary is loaded on first use: whoever only looks at the stories needs none of it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desk.summary.building import build
    from desk.summary.filing import file_name
    from desk.summary.rendering import FORMATS, markdown
    from desk.summary.speaking import admitted
    from desk.summary.summary import Filed, Line, Reference, Summary, Unresolved
    from desk.summary.usable import barred

__all__ = [
    "FORMATS",
    "Filed",
    "Line",
    "Reference",
    "Summary",
    "Unresolved",
    "admitted",
    "barred",
    "build",
    "file_name",
    "markdown",
]

_LATER = {
    "admitted": "desk.summary.speaking",
    "barred": "desk.summary.usable",
    "build": "desk.summary.building",
    "file_name": "desk.summary.filing",
    **dict.fromkeys(("FORMATS", "markdown"), "desk.summary.rendering"),
    **dict.fromkeys(("Filed", "Line", "Reference", "Summary", "Unresolved"), "desk.summary.summary"),
}
"""Name to module."""


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LATER[name]), name)
