"""How long and since when: "the 19-month war" here, "at war since March 2025" there; "the first in 16 years".

Takes the answers of all sources; sets a length of months or years beside the date that it is counted from, or up to,
where both stand beside one word. The length is counted from the day on which its source was filed. That they do
not agree is told where both say what came first, since nothing else can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from desk.compare.answers import Answer
from desk.compare.filing import filed
from desk.compare.moments import is_time
from desk.compare.point import Severity, Verdict
from desk.compare.slots import is_figure
from desk.compare.sums import Found
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Moment

BESIDE = 0.8
"""How near the word must stand that a length and a date have in common."""
MONTHS = {"month": 1, "year": 12}
"""Months of the units in which spells are told."""
FIRST = frozenset(("first",))
FEWEST = 3
"""Months or years of a spell that tells anything: "a year" is round."""
_FROM = re.compile(r"\bsince (?:early |late |mid-)?$", re.I)
_UP_TO = re.compile(r"\b(?:until|till) (?:early |late |mid-|the end of )?$", re.I)


def spells(given: Iterable[Answer]) -> Iterator[Found]:
    """The lengths with the dates that they are counted from or up to, each pair with its judgement."""
    some = list(given)
    lengths = [answer for answer in some if is_figure(answer) and _is_spell(answer)]
    ends = [(answer, ahead) for answer in some if is_time(answer) for ahead in _ends(answer)] if lengths else []
    for length in lengths:
        for end, ahead in ends:
            about = _beside(length) & _beside(end)
            if length.source is end.source or not about:
                continue
            if judgement := _judged(length, end, ahead, bool(about & FIRST)):
                yield (length, end), judgement


def _judged(length: Answer, end: Answer, ahead: bool, of_firsts: bool) -> Judgement | None:
    """Same where the length fits the date; a clash where it does not, and both say what came first."""
    fits = _fits(length, end, ahead)
    if fits:
        because = f"“{length.claim.quote}” is the time {'up to' if ahead else 'since'} “{end.claim.quote}”"
        return Judgement(Verdict.SAME, Ground.CONVERTED, Severity.INFO, because)
    return Judgement(Verdict.CONFLICT, Ground.APART, Severity.CHECK) if fits is False and of_firsts else None


def _is_spell(answer: Answer) -> bool:
    quantity = answer.quantity
    return quantity.unit in MONTHS and quantity.bound == "=" and quantity.low == quantity.high >= FEWEST


def _beside(answer: Answer) -> frozenset[str]:
    return frozenset(about for about, near in answer.about.items() if near >= BESIDE) - frozenset(MONTHS)


def _ends(answer: Answer) -> Iterator[bool]:
    """Whether the time ends a spell (True), or begins one (False); nothing where it does neither."""
    before = answer.line.text[: answer.claim.span.start - answer.line.span.start]
    if isinstance(answer.claim.value, Moment) and answer.claim.value.start:
        if _FROM.search(before):
            yield False
        elif _UP_TO.search(before):
            yield True


def _fits(length: Answer, end: Answer, ahead: bool) -> bool | None:
    """Whether the length is the time between the filing and the date; None where nobody knows."""
    when, moment = filed(length.source), end.claim.value
    if when is None or not isinstance(moment, Moment) or not moment.start or not moment.end:
        return None
    first, last = (_months(when.date(), date.fromisoformat(day[:10])) for day in (moment.start, moment.end))
    low, high = (first, last) if ahead else (-last, -first)
    size = MONTHS[length.quantity.unit or ""]
    return low - 1 <= length.quantity.low * size <= high + size / 12


def _months(one: date, other: date) -> float:
    """The months from one day to another, below nought where the other comes first."""
    return (other.year - one.year) * 12 + other.month - one.month + (other.day - one.day) / 31
