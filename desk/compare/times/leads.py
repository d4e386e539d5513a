"""Times told by how long before or after another: "2:47, and seven minutes later" and 2:54; "in October 2025, eight
years after a first challenge failed" and 2017.

Takes a length, the times of its own source and those of the others; sets it beside the time that it leads to. From a
clock it leads either way; from a day it leads the way that the word behind it tells. What it leads to is told on the
other side of "after": the fire of "two days after the fire" was two days before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from desk.compare.amounts.sums import Found
from desk.compare.answers.agreement import Fit
from desk.compare.answers.answer import Answer
from desk.compare.language.words import words
from desk.compare.point import Severity, Verdict
from desk.compare.times import timing
from desk.compare.times.moments import timed
from desk.compare.times.timing import NEXT_DAY
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
CLAUSE = 60
"""Characters behind "after" in which it stands what was before."""
_WAY = re.compile(r"^ (?P<way>after|before|later|earlier)\b", re.I)
_BACK = frozenset(("after", "earlier"))
_MEETING = (Fit.EQUAL, Fit.FINER_A, Fit.FINER_B)


def clocked(length: Answer, times: Sequence[Answer], others: Iterable[Answer]) -> Iterator[Found]:
    """The length with another source's clock that it leads to from the clock in its own sentence."""
    if length.quantity.low < FEWEST or length.quantity.low != length.quantity.high:
        return
    gap = length.quantity.low * CLOCKED[length.quantity.unit or ""]
    for start in (time for time in times if _just_told(time, length)):
        for end in others:
            if timed(end).clock and _leads(start, end, gap):
                yield (length, end), _same(length, start, end)


def dated(length: Answer, times: Iterable[Answer], others: Iterable[Answer]) -> Iterator[Found]:
    """The length with another source's day, month or year that it leads to from a time in its own sentence."""
    way = _WAY.match(_behind(length))
    here = [time for time in times if time.line is length.line and not timed(time).moment.ambiguous]
    if way is None or not here or length.quantity.unit not in TELLING or not _is_whole(length.quantity):
        return
    start = min(here, key=lambda time: abs(time.claim.span.start - length.claim.span.start))
    there = _moved(start, length, -1 if way["way"].lower() in _BACK else 1)
    for end in others if there is not None else ():
        if timing.fit(there, timed(end)).fit in _MEETING and _tells_of(end, length):
            yield (length, end), _same(length, start, end)


def _is_whole(quantity: Quantity) -> bool:
    return quantity.bound == "=" and quantity.low == quantity.high and not quantity.low % 1


def _moved(start: Answer, length: Answer, way: int) -> timing.Timed | None:
    """The day that lies so far from a time, or the month or year where the length is counted in those."""
    when = days.parse(timed(start).moment.start)
    if when is None or (timed(start).length > NEXT_DAY and length.quantity.unit not in ("month", "year")):
        return None
    count, unit = way * int(length.quantity.low), length.quantity.unit
    if unit == "year":
        return _of(days.year(when.year + count), str(when.year + count))
    if unit == "month":
        there = days.months_from(when, count)
        return _of(days.month(there.year, there.month), f"{there:%B %Y}")
    there = days.shift(when, count * (7 if unit == "week" else 1))
    return _of((there, there), f"{there:%A}")


def _of(stretch: tuple[date, date], written: str) -> timing.Timed:
    first, last = (day.isoformat() for day in stretch)
    return timing.timed(Moment(first, last), written, written, None)


def _tells_of(end: Answer, length: Answer) -> bool:
    """Whether the time's sentence has a word of the clause behind the length, or no chance could lead there."""
    if length.quantity.low >= TELLING[length.quantity.unit or ""]:
        return True
    behind = _behind(length)[:CLAUSE]
    return bool({word.sense for word in words(behind, Span(0, len(behind)))} & end.line.senses)


def _behind(length: Answer) -> str:
    return length.line.text[length.claim.span.end - length.line.span.start :]


def _just_told(time: Answer, length: Answer) -> bool:
    """Whether the time is a clock in the length's own sentence, or in the one before it."""
    near = 0 <= length.line.index - time.line.index <= 1
    return time.source is length.source and near and timed(time).clock


def _leads(start: Answer, end: Answer, gap: timedelta) -> bool:
    """Whether the one clock is so long after the other, or before it."""
    one, other = timed(start), timed(end)
    if one.stretch is None or other.stretch is None or one.stretch[0].tzinfo != other.stretch[0].tzinfo:
        return False
    away = other.stretch[0] - one.stretch[0]
    dayless = one.dayless or other.dayless
    off = [(away + way * gap) % NEXT_DAY if dayless else abs(away + way * gap) for way in (1, -1)]
    return any(min(each, NEXT_DAY - each if dayless else each) <= A_MINUTE for each in off)


def _same(length: Answer, start: Answer, end: Answer) -> Judgement:
    because = f"“{length.claim.quote}” from “{start.claim.quote}” is “{end.claim.quote}”"
    return Judgement(Verdict.SAME, Ground.CONVERTED, Severity.INFO, because)
