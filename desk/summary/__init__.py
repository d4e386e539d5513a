"""Rulings to a summary and its text: order, attribution, footnotes."""

from desk.summary.build import build
from desk.summary.filing import file_name
from desk.summary.markdown import FORMATS, markdown
from desk.summary.summary import Filed, Line, Reference, Summary, Unresolved

__all__ = [
    "FORMATS",
    "Filed",
    "Line",
    "Reference",
    "Summary",
    "Unresolved",
    "build",
    "file_name",
    "markdown",
]
