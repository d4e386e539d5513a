"""A figure in a sentence, found and replaced: "At least 12 people died" to "Between 12 and 17 people died"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desk.spans import Span

BOUNDS = (
    "about|almost|approximately|around|as many as|at least|at most|close to|fewer than|just over|just under|less than|"
    "more than|nearly|no fewer than|over|roughly|some|under|up to"
)

WORDS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    "nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?"
)

FIGURE = re.compile(
    rf"(?<![\w.,:/-])(?:(?P<bound>{BOUNDS})\s+)?(?:an estimated\s+)?"
    rf"(?P<figure>(?:US\$|C\$|A\$|[$€£¥])?\d+(?:,\d+)*(?:\.\d+)?(?:\s?%|\s+(?:thousand|million|billion|trillion)\b)?|(?:{WORDS})\b)"
    r"(?![\w-]|[.,:/]\d)",
    re.IGNORECASE,
)
""" "at least 12", "$1.2 million", "Eleven", "6.8%"; not the 12 of "12-year-old", of "3:12" or of "F-12"."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Where a figure stands in a text, and the figure without its bound ("12" of "at least 12")."""

    span: Span
    """The bound included."""
    bare: str


def figure_in(text: str, within: Span) -> Figure | None:
    """The one figure of `text` that starts in `within`; None where there is none, or more than one."""
    found = [match for match in FIGURE.finditer(text) if within.start <= match.start("figure") < within.end]
    if len(found) != 1:
        return None
    return Figure(Span(found[0].start(), found[0].end()), found[0]["figure"])


def with_figure(text: str, figure: Figure, words: str) -> str:
    """The text with `words` in the figure's place, its bound gone; at the head of the text with a capital."""
    words = words if figure.span.start else words[:1].upper() + words[1:]
    return text[: figure.span.start] + words + text[figure.span.end :]


def unit_of(bare: str) -> str:
    """What a figure carries beside its digits: "$" of "$5 million", "%" of "6%"; empty for "eleven"."""
    return "".join(mark for mark in bare if mark in "$€£¥%")


def quoted(text: str, span: Span) -> bool:
    """Whether the span stands inside quotation marks, where nobody may change a word."""
    before = text[: span.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
