"""Times told by how long before or after another: "2:47, and seven minutes later" and 2:54; "in October 2025, eight
years after a first challenge failed" and 2017.

Takes a length, the times of all sources and those of the others; sets it beside the time that it leads to. From a
clock it leads either way; from a day it leads the way that the word behind it tells. What it leads to is told on the
other side of "after": the fire of "two days after the fire" was two days before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache

from desk.compare.amounts.sums import Found
from desk.compare.answers.agreement import Fit
from desk.compare.answers.answer import Answer
from desk.compare.language.words import words
from desk.compare.point import Severity, Verdict
from desk.compare.times import timing
from desk.compare.times.moments import timed
from desk.compare.times.timed import A_DAY, Timed, time_of
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Moment, Quantity
from desk.facts.dates import days
from desk.spans import Span

CLOCKED = {"hour": timedelta(hours=1), "minute": timedelta(minutes=1)}
"""Units that are counted from clock to clock."""
A_MINUTE = timedelta(minutes=1)
"""How far off the clock may be: 12:01 a.m. is midnight."""
FEWEST = 3
"""Minutes or hours that lead to no clock by chance."""
TELLING = {"day": 8, "week": 4, "month": 7, "year": 4}
"""Units from which a length leads to no other time by chance: what happened need not be told in the same words."""
ENOUGH = 2
"""Words that tell which event is meant: "the first call", not "he set out"."""
CLAUSE = 60
"""Characters behind "after" in which it stands what was before."""
_WAY = re.compile(r"^ (?P<way>after|before|later|earlier)\b", re.I)
_ON = frozenset(("after", "later"))
_MEETING = (Fit.EQUAL, Fit.FINER_A, Fit.FINER_B)


def clocked(length: Answer, times: Sequence[Answer], others: Iterable[Answer]) -> Iterator[Found]:
    """The length, below a day, with another source's clock that it leads to from a clock beside it."""
    size, count = CLOCKED[length.quantity.unit or ""], length.quantity
    if not FEWEST <= count.low < A_DAY / size or count.low != count.high:
        return
    gap = count.low * size
    for start in (time for time in times if timed(time).clock):
        ways = _ways(start, length)
        for end in others if ways else ():
            if timed(end).clock and _leads(start, end, gap, ways):
                yield (length, end), _same(length, start, end)


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
    return length.line.text[length.claim.span.end - length.line.span.start :]


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


def _leads(start: Answer, end: Answer, gap: timedelta, ways: Sequence[int]) -> bool:
    """Whether the one clock is so long after the other, or before it."""
    one, other = timed(start), timed(end)
    if one.stretch is None or other.stretch is None or one.stretch[0].tzinfo != other.stretch[0].tzinfo:
        return False
    away = other.stretch[0] - one.stretch[0]
    dayless = one.dayless or other.dayless
    off = [(away - way * gap) % A_DAY if dayless else abs(away - way * gap) for way in ways]
    return any(min(each, A_DAY - each if dayless else each) <= A_MINUTE for each in off)


def _same(length: Answer, start: Answer, end: Answer) -> Judgement:
    because = f"“{length.claim.quote}” from “{start.claim.quote}” is “{end.claim.quote}”"
    return Judgement(Verdict.SAME, Ground.CONVERTED, Severity.INFO, because)
