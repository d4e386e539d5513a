"""Lengths told by both their ends: "from 8:30 a.m. until about 11 a.m." and two and a half hours; "between May 3 and
May 9" and a week.

Takes a length and the times of the other sources; sets it beside two times that one sentence gives as the ends of one
stretch. A stretch of days counts its ends or leaves one out: from Monday to Friday are four days, and five.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise

from desk.compare.answers.answer import Answer
from desk.compare.point import Severity, Verdict
from desk.compare.times.moments import around, timed
from desk.compare.times.timed import A_DAY, A_MINUTE, SIZES
from desk.compare.verdicts import Ground, Judgement

UNITS = frozenset(("minute", "hour", "day", "week", "month", "year"))
"""The units in which such a length is told."""
HEDGED_END = timedelta(minutes=10)
"""How far off "about 11 a.m." may be."""
NEAR = 0.4
"""How near a word must stand to both, which tells that they are of one thing."""
_LOOSELY = r"(?: (?:the|early|late|mid-|about|around|just|shortly|before|after))*"
_FROM = re.compile(rf"\b(?:from|between){_LOOSELY} $", re.I)
_TO = re.compile(rf",? (?:to|until|till|through|and){_LOOSELY} ")
_YEARS = re.compile(r"\d{4} (?:to|until|till|through|and) \d{4}\Z")
"""Matches "2011 to 2019", which is read as one time."""
A_YEAR = timedelta(days=366)
Told = tuple[tuple[Answer, ...], Judgement]


def ranged(length: Answer, others: Sequence[Answer]) -> Iterator[Told]:
    """The length with the two times of another source that are its ends."""
    unit = length.quantity.unit or ""
    size = SIZES[unit] if unit in UNITS else None
    if size is None:
        return
    low, high = length.figure.stretch
    for ends, (least, most) in _stretches(others):
        if least / size <= high and low <= most / size and _near(length) & _near(ends[0]):
            because = f"“{length.claim.quote}” is the time from “{'” to “'.join(end.claim.quote for end in ends)}”"
            yield (length, *ends), Judgement(Verdict.SAME, Ground.CONVERTED, Severity.INFO, because)


def _stretches(times: Sequence[Answer]) -> Iterator[tuple[tuple[Answer, ...], tuple[timedelta, timedelta]]]:
    """The ends of each stretch that the times tell, with the least and the most time between them."""
    for first, last in pairwise(times):
        if _are_ends(first, last):
            yield (first, last), _between(first, last)
    for whole in times:
        if _YEARS.match(whole.claim.quote):
            yield (whole,), (timed(whole).length - A_YEAR, timed(whole).length)


def _are_ends(first: Answer, last: Answer) -> bool:
    """Whether a sentence tells of the two times as the ends of one stretch."""
    if first.line is not last.line or not _FROM.search(around(first)[0]):
        return False
    text, at = first.line.unwrapped, first.line.span.start
    return _TO.fullmatch(text, first.claim.span.end - at, last.claim.span.start - at) is not None


def _between(first: Answer, last: Answer) -> tuple[timedelta, timedelta]:
    """The least and the most time that lies between two times; nothing where nobody knows."""
    start, end = timed(first), timed(last)
    if start.stretch is None or end.stretch is None or start.clock != end.clock:
        return A_DAY, timedelta(0)
    gap = end.stretch[0].replace(tzinfo=None) - start.stretch[0].replace(tzinfo=None)
    if start.clock:
        gap %= A_DAY
        slack = A_MINUTE + HEDGED_END * (start.hedged or end.hedged)
        return gap - slack, gap + slack
    return gap, gap + end.length + A_MINUTE


def _near(answer: Answer) -> frozenset[str]:
    return frozenset(about for about, nearness in answer.about.items() if nearness >= NEAR) - UNITS
