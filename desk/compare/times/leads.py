"""Times told by how long before or after another: "2:47, and seven minutes later" and 2:54; "in October 2025, eight
years after a first challenge failed" and 2017.

Takes a length, the times of all sources and those of the others; sets it beside the time that it leads to. From a
clock it leads either way; from a day it leads the way that the word behind it tells. What it leads to is told on the
other side of "after": the fire of "two days after the fire" was two days before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from desk.compare.amounts.sums import Found
from desk.compare.answers.agreement import Fit
from desk.compare.answers.answer import Answer
from desk.compare.language.words import words
from desk.compare.point import Severity, Verdict
from desk.compare.times import timing
from desk.compare.times.moments import timed
from desk.compare.times.timed import A_DAY, A_MINUTE, SIZES, Timed, time_of
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Moment, Quantity
from desk.facts.dates import days
from desk.spans import Span

CLOCKED = frozenset(("hour", "minute"))
"""Units that are counted from clock to clock."""
FEWEST, MOST = 3, 100
"""Minutes or hours that lead to no clock by chance, and beyond which copy counts days."""
TELLING = {"day": 8, "week": 4, "month": 7, "year": 4}
"""Units from which a length leads to no other time by chance: what happened need not be told in the same words."""
ENOUGH = 2
"""Words that tell which event is meant: "the first call", not "he set out"."""
CLAUSE = 60
"""Characters behind "after" in which it stands what was before."""
_WAY = re.compile(r"^ (?P<way>after|before|later|earlier)\b", re.I)
_ON = frozenset(("after", "later"))
_MEETING = (Fit.EQUAL, Fit.FINER_A, Fit.FINER_B)


class Gap(NamedTuple):
    """The time that may lie between two clocks."""

    least: timedelta
    most: timedelta
    loosely: bool
    """Whether each clock may be as far off as its own hedge allows."""


def clocked(length: Answer, times: Sequence[Answer], others: Iterable[Answer]) -> Iterator[Found]:
    """The length with another source's clock that it leads to from a clock beside it; loosely told, only where the
    words behind it tell the way: "just after 1 a.m., nearly seven hours after it began"."""
    size, count = SIZES[length.quantity.unit or ""], length.quantity
    if not FEWEST <= count.low <= MOST or count.low != count.high:
        return
    told = _WAY.match(_behind(length))
    for start in (time for time in times if timed(time).clock):
        ways = _ways(start, length)
        back = (-_forward(told),) if told is not None and start.line is length.line else ()
        for end in (other for other in others if ways and timed(other).clock):
            exactly = count.low * size < A_DAY and _leads(start, end, _gap(length), ways)
            if exactly or (back and _leads(start, end, _gap(length, loosely=True), back)):
                yield (length, end), _same(length, start, end)


def lie_apart(a: Answer, b: Answer) -> bool:
    """Whether a sentence of one tells that it lies so many hours or minutes from the time that the other gives."""
    for here, there in ((a, b), (b, a)):
        for claim in here.line.claims:
            if isinstance(claim.value, Quantity) and claim.value.unit in CLOCKED and 0 < claim.value.high <= MOST:
                length = replace(here, claim=claim)
                if _WAY.match(_behind(length)) and _leads(here, there, _gap(length, loosely=True), (1, -1)):
                    return True
    return False


def _gap(length: Answer, loosely: bool = False) -> Gap:
    """The least and the most time that the length may be; loosely, with the clocks as hedged as they are."""
    size, (low, high) = SIZES[length.quantity.unit or ""], length.figure.stretch
    exact = length.quantity.low
    return Gap(low * size, high * size, loosely=True) if loosely else Gap(exact * size, exact * size, loosely=False)


def dated(length: Answer, times: Sequence[Answer], others: Sequence[Answer]) -> Iterator[Found]:
    """The length with another source's day, month or year that it leads to."""
    way = _WAY.match(_behind(length))
    if way is None or length.quantity.unit not in TELLING or not _is_whole(length.quantity):
        return
    forward = _forward(way)
    for start, told, of in _starts(length, times):
        there = _moved(start, length, forward * told)
        for end in others if there is not None else ():
            if timing.fit(there, timed(end)).fit in _MEETING and _tells_of(end, length, of):
                yield (length, end), _same(length, start, end)


def _starts(length: Answer, times: Sequence[Answer]) -> Iterator[tuple[Answer, int, frozenset[str]]]:
    """The times that the length is counted from, 1 or -1 as it leads on or back, and what was at its other end.

    The time in its own sentence is that of "He left on March 3, two days after the fire", which leads back to the
    fire; a time elsewhere that is told of the fire leads on to what the sentence tells.
    """
    behind, sure = _senses(_behind(length)[:CLAUSE]), [time for time in times if not timed(time).moment.ambiguous]
    here = [time for time in sure if time.line is length.line]
    if here:
        yield min(here, key=lambda time: abs(time.claim.span.start - length.claim.span.start)), -1, behind
        return
    for time in sure:
        if _is_told_of(time, length):
            yield time, 1, length.line.senses - behind


@lru_cache(maxsize=4096)
def _counted_from(length: Answer) -> frozenset[str]:
    """What stands behind "after", up to its end: "the first 911 call"."""
    clause = _WAY.sub("", _behind(length))
    return _senses(clause.split(",")[0].split(".")[0])


def _senses(text: str) -> frozenset[str]:
    return frozenset(word.sense for word in words(text, Span(0, len(text))))


def _is_whole(quantity: Quantity) -> bool:
    return quantity.bound == "=" and quantity.low == quantity.high and not quantity.low % 1


def _moved(start: Answer, length: Answer, way: int) -> Timed | None:
    """The day that lies so far from a time, or the month or year where the length is counted in those."""
    when = days.parse(timed(start).moment.start)
    if when is None or (timed(start).length > A_DAY and length.quantity.unit not in ("month", "year")):
        return None
    count, unit = way * int(length.quantity.low), length.quantity.unit
    if unit == "year":
        return _of(days.year(when.year + count), str(when.year + count))
    if unit == "month":
        there = days.months_from(when, count)
        return _of(days.month(there.year, there.month), f"{there:%B %Y}")
    there = days.shift(when, count * (7 if unit == "week" else 1))
    return _of((there, there), f"{there:%A}")


def _of(stretch: tuple[date, date], written: str) -> Timed:
    first, last = (day.isoformat() for day in stretch)
    return time_of(Moment(first, last), written, written, None)


def _tells_of(end: Answer, length: Answer, of: frozenset[str]) -> bool:
    """Whether the time's sentence has a word of what the length leads to, or no chance could lead there."""
    return length.quantity.low >= TELLING[length.quantity.unit or ""] or bool(of & end.line.senses)


def _behind(length: Answer) -> str:
    return length.line.unwrapped[length.claim.span.end - length.line.span.start :]


def _ways(start: Answer, length: Answer) -> tuple[int, ...]:
    """Whether the length leads on from a clock (1) or back (-1): either, from one in its sentence or the one before."""
    if start.source is length.source and 0 <= length.line.index - start.line.index <= 1:
        return 1, -1
    way = _WAY.match(_behind(length))
    return (_forward(way),) if way is not None and _is_told_of(start, length) else ()


def _forward(way: re.Match[str]) -> int:
    """1 where what the sentence tells came after what stands behind the word, else -1."""
    return 1 if way["way"].lower() in _ON else -1


def _is_told_of(time: Answer, length: Answer) -> bool:
    """Whether the sentence of a time, whoever gives it, has all the words of the clause behind the length."""
    told = _counted_from(length)
    return len(told) >= ENOUGH and told <= time.line.senses


def _leads(start: Answer, end: Answer, gap: Gap, ways: Sequence[int]) -> bool:
    """Whether the one clock is so long after the other, or before it."""
    one, other = timed(start), timed(end)
    if one.stretch is None or other.stretch is None or one.stretch[0].tzinfo != other.stretch[0].tzinfo:
        return False
    slack = A_MINUTE + (one.slack + other.slack) * gap.loosely
    return any(
        _off(way * (other.stretch[0] - one.stretch[0]), gap, one.dayless or other.dayless) <= slack for way in ways
    )


def _off(away: timedelta, gap: Gap, dayless: bool) -> timedelta:
    """By how much two clocks so far apart miss the least and the most that may lie between them."""
    if dayless:  # laid on the day that comes nearest
        away += round(((gap.least + gap.most) / 2 - away) / A_DAY) * A_DAY
    return max(gap.least - away, away - gap.most, timedelta(0))


def _same(length: Answer, start: Answer, end: Answer) -> Judgement:
    because = f"“{length.claim.quote}” from “{start.claim.quote}” is “{end.claim.quote}”"
    return Judgement(Verdict.SAME, Ground.CONVERTED, Severity.INFO, because)
