"""Rulings to a summary and its text: order, attribution, footnotes.

What builds and writes a summary is loaded on first use: whoever only looks at the stories needs none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.loading import on_first_use

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

__getattr__ = on_first_use(
    __name__,
    building="build",
    filing="file_name",
    rendering="FORMATS markdown",
    speaking="admitted",
    summary="Filed Line Reference Summary Unresolved",
    usable="barred",
)
