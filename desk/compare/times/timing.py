"""Whether two times can be one: the clock of the place against GMT, a weekday against a date, "around 3" against 2:50.

Takes times with the words they are written in and the zone of the desk that filed them; says how they fit. Symmetric
but for which side is the finer. A time that cannot be laid beside the other (no day known, no zone known) is `MEET`: no
agreement, and no alarm.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

from desk.compare.answers.agreement import Agreement, Fit
from desk.compare.times import dayparts, zones
from desk.compare.times.timed import A_DAY, DAY, Timed, time_of
from desk.facts.claim import Moment

WEEK = timedelta(weeks=1)
FEW_WEEKS = 2
"""Weeks by which two readings of one weekday may differ: one looks back by its tense, the other ahead."""
HALF_DAY = timedelta(hours=12)
SOME_ZONE = "one instant where the clock is"
"""Why a local time and a GMT agree whose zone nobody tells."""
_NIGHT = timedelta(hours=8)
"""How far the night of a day runs into the next."""
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.I)
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_DATED = re.compile(rf"\d {_MONTH}|\b{_MONTH}[a-z.]* \d", re.I)
_WEEKEND = ("saturday", "sunday")


@lru_cache(maxsize=16_384)
def fit(a: Timed, b: Timed) -> Agreement:
    """How two times fit."""
    if a.stretch is None or b.stretch is None:
        return _by_words(a, b)
    b = _in_week_of(a, b)
    if a.clock and b.clock:
        return _clocks(a, b)
    if a.clock or b.clock:
        return _clock_in_day(a, b)
    return _days(a, b)


def _in_week_of(a: Timed, b: Timed) -> Timed:
    """The time `b` in the week of `a`, where both only name one weekday: nobody means another Sunday."""
    day = _named_day(a)
    if day is None or day != _named_day(b):
        return b
    assert a.stretch
    assert b.stretch
    weeks = round((a.stretch[0].replace(tzinfo=None) - b.stretch[0].replace(tzinfo=None)) / WEEK)
    if not weeks or abs(weeks) > FEW_WEEKS:
        return b
    return time_of(_moved(b.moment, weeks), b.written, b.words, b.zone, b.clock_of)


@lru_cache(maxsize=4096)
def _named_day(timed: Timed) -> str | None:
    """The weekday that the copy names, where it gives no date with it."""
    found = _WEEKDAY.search(timed.written)
    return found[0].lower() if found and not _DATED.search(timed.written) else None


def _moved(moment: Moment, weeks: int) -> Moment:
    start, end = (
        (datetime.fromisoformat(when) + weeks * WEEK).isoformat()[: len(when)] if when else None
        for when in (moment.start, moment.end)
    )
    return Moment(start, end, moment.ambiguous)


def _by_words(a: Timed, b: Timed) -> Agreement:
    """Where a day is unknown, a weekday is known by its name alone, and the weekend holds two of them."""
    one, other = _weekday(a), _weekday(b)
    if a.weekend != b.weekend and (other if a.weekend else one) in _WEEKEND:
        return Agreement(Fit.FINER_B if a.weekend else Fit.FINER_A)
    if one is None or one != other:
        return Agreement(Fit.MEET)
    if bool(a.part) == bool(b.part):
        return Agreement(Fit.EQUAL if a.part == b.part else Fit.MEET)
    return Agreement(Fit.FINER_A if a.part else Fit.FINER_B)


@lru_cache(maxsize=4096)
def _weekday(timed: Timed) -> str | None:
    if timed.stretch is not None and timed.length < A_DAY:
        return f"{timed.stretch[0]:%A}".lower()
    found = _WEEKDAY.search(timed.words)
    return found.group().lower() if found else None


def _clocks(a: Timed, b: Timed) -> Agreement:
    here, there = _instants(a), _instants(b)
    if (here[0].tzinfo is None) != (there[0].tzinfo is None):
        return _local_and_gmt(a, b)
    if here[0].tzinfo is None and a.clock_of != b.clock_of:
        return Agreement(Fit.MEET)
    off = _same_hour(a, b, here[0] - there[0])
    there = (there[0] + off, there[1] + off)
    if max(here[0] - there[1], there[0] - here[1]) > max(a.slack, b.slack):
        return Agreement(Fit.APART)
    if here == there:
        written = [(timed.moment.start, timed.stretch and timed.stretch[0].utcoffset()) for timed in (a, b)]
        zoned = here[0].tzinfo is not None and written[0] != written[1]
        return Agreement(Fit.EQUAL, "one instant on two clocks" if zoned else "")
    return Agreement(_firmer(a, b))


def _same_hour(a: Timed, b: Timed, gap: timedelta) -> timedelta:
    """How many whole days of the gap between two clocks nobody told: without a day the hour alone is compared, and
    "half past one" is of either half of it."""
    step = HALF_DAY if a.half_open or b.half_open else A_DAY
    if a.dayless or b.dayless:
        return round(gap / step) * step
    return min((timedelta(0), step, -step), key=lambda off: abs(gap - off)) if step == HALF_DAY else timedelta(0)


def _instants(timed: Timed) -> tuple[datetime, datetime]:
    """The clock time, or the two between which it was, with the zone that the copy or the sender gives it."""
    assert timed.stretch
    start, end = timed.stretch
    if start.tzinfo is not None:
        return start.astimezone(UTC), end.astimezone(UTC)
    if timed.zone is None:
        return start, end
    here = timezone(timed.zone)
    return start.replace(tzinfo=here).astimezone(UTC), end.replace(tzinfo=here).astimezone(UTC)


def _local_and_gmt(a: Timed, b: Timed) -> Agreement:
    """A local time of an unknown zone is GMT by a whole number of half hours."""
    here, there = _instants(a)[0], _instants(b)[0]
    gap = here.replace(tzinfo=None) - there.replace(tzinfo=None)
    ahead = gap if here.tzinfo is None else -gap
    if a.dayless or b.dayless:
        ahead = (ahead + A_DAY / 2) % A_DAY - A_DAY / 2
    if ahead % timedelta(minutes=30) or abs(ahead) > zones.FARTHEST:
        return Agreement(Fit.MEET if a.hedged or b.hedged else Fit.APART)
    return Agreement(Fit.EQUAL, f"{SOME_ZONE} {ahead / timedelta(hours=1):+g} hours from GMT")


def _firmer(a: Timed, b: Timed) -> Fit:
    if a.length != b.length:
        return Fit.FINER_B if a.length > b.length else Fit.FINER_A
    if a.hedged == b.hedged:
        return Fit.EQUAL
    return Fit.FINER_B if a.hedged else Fit.FINER_A


def _clock_in_day(a: Timed, b: Timed) -> Agreement:
    """An hour inside a day, or inside a part of it."""
    hour, day = (a, b) if a.clock else (b, a)
    assert hour.stretch
    assert day.stretch
    at = hour.stretch[0].replace(tzinfo=None)
    zoned = hour.stretch[0].tzinfo is not None
    before, after = (zones.FARTHEST, zones.FARTHEST) if zoned else (timedelta(0), _NIGHT)
    inside = day.stretch[0] - at <= before and at - day.stretch[1] <= after
    if not inside and not hour.dayless:
        return Agreement(Fit.APART)
    if not inside:
        return Agreement(Fit.MEET)
    halves = (at, at + HALF_DAY) if hour.half_open else (at,)
    if day.part and not zoned and not any(dayparts.holds(day.part, half) for half in halves):
        return Agreement(Fit.APART)
    return Agreement(Fit.FINER_A if hour is a else Fit.FINER_B)


def _days(a: Timed, b: Timed) -> Agreement:
    assert a.stretch
    assert b.stretch
    if a.stretch == b.stretch:
        dated = not (a.moment.ambiguous or b.moment.ambiguous)
        if a.part and b.part and dayparts.apart(a.part, b.part, dated):
            return Agreement(Fit.APART)
        if bool(a.part) != bool(b.part):
            return Agreement(Fit.FINER_A if a.part else Fit.FINER_B)
        return Agreement(Fit.EQUAL)
    if a.allowed and a.allowed == b.allowed:
        return Agreement(Fit.EQUAL, "one last day" if a.length != b.length else "")
    if a.stretch[0] <= b.stretch[0] and b.stretch[1] <= a.stretch[1]:
        return Agreement(Fit.FINER_B)
    if b.stretch[0] <= a.stretch[0] and a.stretch[1] <= b.stretch[1]:
        return Agreement(Fit.FINER_A)
    if a.stretch[0] <= b.stretch[1] and b.stretch[0] <= a.stretch[1]:
        return Agreement(Fit.MEET)
    if _yearless(a, b):
        return Agreement(Fit.EQUAL)
    if a.season and b.season and a.season != b.season:  # of whichever half of the globe both are
        return Agreement(Fit.APART)
    if max(a.stretch[0] - b.stretch[1], b.stretch[0] - a.stretch[1]) <= max(a.told_to, b.told_to):
        return Agreement(Fit.FINER_A if a.told_to < b.told_to else Fit.FINER_B if b.told_to < a.told_to else Fit.EQUAL)
    if a.moment.ambiguous or b.moment.ambiguous:
        return Agreement(Fit.EQUAL if _one_weekday(a, b) else Fit.MEET)
    return Agreement(Fit.APART)


def _yearless(a: Timed, b: Timed) -> bool:
    """Whether both are one day or month, and one of them is told without its year: "October 5", "October 5, 2013"."""
    one_day = a.calendar == b.calendar and not (a.tells_year and b.tells_year)
    return one_day and _weekday_named(a) == _weekday_named(b)


@lru_cache(maxsize=4096)
def _weekday_named(timed: Timed) -> bool:
    return _WEEKDAY.search(timed.written) is not None


def _one_weekday(a: Timed, b: Timed) -> bool:
    """Whether one weekday is named, and nobody knows of which week by the one alone: a fixture "on Tuesday"."""
    return _weekday(a) is not None and _weekday(a) == _weekday(b) and a.exactness == b.exactness == DAY
