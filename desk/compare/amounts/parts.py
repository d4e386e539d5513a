"""A whole and its part in one source: "a crew of 60, including 12 cadets" counts the cadets twice for a hasty reader.

Takes the figures of all sources; gives the two figures of every sentence, or of two that follow each other, that tell
one of them as a part of the other. The part must be the smaller, and both must count what can be counted together.
Offsets are the claims' own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from desk.compare.amounts.sums import Found
from desk.compare.answers.answer import Answer
from desk.compare.filing import by_time
from desk.compare.point import Severity, Verdict
from desk.compare.verdicts import Ground, Judgement

_INCLUDES = re.compile(
    r"^[^.;:“”\"]{0,40}\b(?P<phrase>includ(?:es|ing|ed)|(?:of|among) (?:which|whom|them|those)|compris(?:es|ing))\b"
    r"[^.;:“”\"]{0,30}$",
    re.I,
)
"""Matches ", including " and " on board, of whom about "."""
_OF_THEM = re.compile(r"(?:[a-z]+ ){0,3}[\w.,-]*\w (?P<phrase>of (?:them|these|those|which|whom))\b", re.I)
"""Matches "about 24,000 of them"."""


Beside = tuple[Answer, Answer, str]
"""A whole, a part of it, and the words that tell that it is one."""


def parts(figures: Iterable[Answer]) -> Iterator[Found]:
    """The points that a part beside its whole makes, each with its judgement; of a sender's versions the newest's."""
    newest: dict[tuple[str, int, str | None, str | None], Beside] = {}
    for some in sorted(_by_source(figures), key=lambda some: by_time(some[0].source)):
        sender = some[0].source.chain or some[0].source.name
        for number, (whole, part, phrase) in enumerate(_beside(some)):
            newest[sender, number, whole.role.family, part.role.family] = whole, part, phrase
    for whole, part, phrase in newest.values():
        yield (whole, part), _judgement(part, phrase)


def _by_source(figures: Iterable[Answer]) -> Iterable[Sequence[Answer]]:
    """What each source counts, for good and in the body."""
    found: dict[str, list[Answer]] = defaultdict(list)
    for figure in figures:
        if figure.role.dimension in ("count", "money") and not figure.quantity.vague and not figure.line.headline:
            found[figure.source.name].append(figure)
    return found.values()


def _beside(some: Sequence[Answer]) -> Iterator[Beside]:
    ordered = sorted(some, key=lambda figure: figure.claim.span)
    for at, part in enumerate(ordered):
        if found := _whole(ordered[:at], part):
            whole, phrase = found
            yield whole, part, phrase


def _whole(before: Sequence[Answer], part: Answer) -> tuple[Answer, str] | None:
    """The figure right before `part` that it is told as a part of, and the words that tell it."""
    for whole in reversed(before):
        if whole.line.index < part.line.index - 1:
            return None
        if 1 < part.quantity.high < whole.quantity.low and _one_unit(whole, part):
            phrase = _phrase(whole, part)
            return (whole, phrase) if phrase else None
    return None


def _phrase(whole: Answer, part: Answer) -> str:
    text = whole.source.copy.item.text
    between = text[whole.claim.span.end : part.claim.span.start] if whole.line is part.line else ""
    found = _INCLUDES.search(between) or _OF_THEM.match(text, part.claim.span.start)
    return found["phrase"] if found else ""


def _one_unit(whole: Answer, part: Answer) -> bool:
    return (whole.quantity.unit, whole.quantity.currency) == (part.quantity.unit, part.quantity.currency)


def _judgement(part: Answer, phrase: str) -> Judgement:
    because = f"“{phrase}” ({part.source.name}) counts a part"
    return Judgement(Verdict.DIFFERENT_SCOPE, Ground.PART, Severity.INFO, because)
