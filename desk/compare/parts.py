"""A whole and its part in one sentence: "a crew of 60, including 12 cadets" counts the cadets twice for a hasty reader.

Takes the figures of all sources; gives the two figures of every sentence that tells one of them as a part of the other.
The part must be the smaller, and both must count what can be counted together. Offsets are the claims' own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from desk.compare.answers import Answer, Line
from desk.compare.point import Severity, Verdict
from desk.compare.sums import Found
from desk.compare.verdicts import Ground, Judgement

_INCLUDES = re.compile(
    r"^[^.;:“”\"]{0,40}\b(?P<phrase>includ(?:es|ing|ed)|(?:of|among) (?:which|whom|them|those)|compris(?:es|ing))\b"
    r"[^.;:“”\"]{0,30}$",
    re.I,
)
"""Matches ", including " and " on board, of whom about "."""


def parts(figures: Iterable[Answer]) -> Iterator[Found]:
    """The points that a part beside its whole makes, each with its judgement."""
    by_line: dict[Line, list[Answer]] = defaultdict(list)
    for figure in figures:
        if figure.role.dimension in ("count", "money") and not figure.quantity.vague and not figure.line.headline:
            by_line[figure.line].append(figure)
    for some in by_line.values():
        for whole, part in pairwise(sorted(some, key=lambda figure: figure.claim.span)):
            between = whole.source.copy.item.text[whole.claim.span.end : part.claim.span.start]
            found = _INCLUDES.search(between)
            if found and 1 < part.quantity.high < whole.quantity.low and _one_unit(whole, part):
                yield (whole, part), _judgement(whole, found["phrase"])


def _one_unit(whole: Answer, part: Answer) -> bool:
    return (whole.quantity.unit, whole.quantity.currency) == (part.quantity.unit, part.quantity.currency)


def _judgement(whole: Answer, phrase: str) -> Judgement:
    because = f"“{phrase}” ({whole.source.name}) counts a part"
    return Judgement(Verdict.DIFFERENT_SCOPE, Ground.PART, Severity.INFO, because)
