"""Lines of styled text to standard output.

On a terminal lines are wrapped at its width under a hanging indent. In a pipe nothing is wrapped unless COLUMNS says
so, nothing is ever cut, and there is no colour; NO_COLOR is honoured. Control characters leave as visible marks, and
text is never markup.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.text import Text
from rich.theme import Theme

from desk.wire.clean import clean

NARROWEST = 20
"""Columns that a text keeps beside its indent, however narrow the terminal."""


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of output."""

    text: Text
    indent: int = 0
    """Columns by which the second and later rows are set in."""


def show(lines: Iterable[Line]) -> None:
    """Print the lines."""
    console = _console()
    wrapped = sys.stdout.isatty() or "COLUMNS" in os.environ
    for line in lines:
        text = _safe(line.text)
        for row in _rows(text, line.indent, console) if wrapped else (text,):
            console.print(row, soft_wrap=True)


def line(*parts: str | tuple[str, str], indent: int = 0) -> Line:
    """A line of plain strings and (string, style) pairs."""
    return Line(Text.assemble(*parts), indent)


def _console() -> Console:
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:  # a terminal that is not UTF-8 gets "?" rather than nothing
        reconfigure(errors="replace")
    theme = Theme.read(str(Path(__file__).with_name("theme.ini")), encoding="utf-8")
    return Console(theme=theme, markup=False, highlight=False, emoji=False)


def _safe(text: Text) -> Text:
    """The same text and styles without control characters: cleaning is one for one, so that spans stay."""
    plain = clean(text.plain).replace("\r", " ").replace("\t", " ")
    return Text(plain, spans=text.spans, end="")


def _rows(text: Text, indent: int, console: Console) -> Iterator[Text]:
    """`text` wrapped at the console's width, the first row `indent` wider than the rest."""
    width = max(console.width - indent, NARROWEST)
    first, rest = text[:indent], text[indent:]
    for number, row in enumerate(rest.wrap(console, width)):
        row.rstrip()
        yield first + row if number == 0 else Text(" " * indent) + row
