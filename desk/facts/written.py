"""Dates as they are written: Oct. 3, 2018; 6 January; 2018-07-06; 23/Sep/2020; the fourth of July; Tue 13th;
Christmas Eve.

A date without a year is the nearest of last, this and next year, weighed by the tense around it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from desk.facts import days, holidays, numerals, tense
from desk.facts.lexicon import words
from desk.facts.lexicon.calendar import MONTHS, WEEKDAYS
from desk.facts.lexicon.numbers import SMALL, TENS
from desk.facts.moments import Reading, day_at, month_at, number, on, ordinal_end, year_at
from desk.facts.tokens import NUMBER, Token, low_at, touches

LEAD = {"future": 0.8, "past": 4.0, "": 1.5}
"""How much nearer a future date must be than the past one, by tense: measured on news expressions."""
FAR = 120
"""Days from which a date without year or tense is said to be ambiguous."""

_JOINED = re.compile(r"([a-z]{3,9})(\d{1,2})\Z")  # dec31
_MONTH_CUES = words("in since until till by from of last next this early late mid through for to during between and")


def dated(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """[Wednesday,] Oct. 3[, 2018]; [the] 6[th of] January[ 2020]."""
    start = i
    if low_at(tokens, i) in WEEKDAYS and tokens[i].text[0].isupper():
        i += 1
        i += low_at(tokens, i) == ","
    i += low_at(tokens, i) == "the" and start != i
    found = _month_day(tokens, i)
    if found is None:
        return None
    month, day, last = found
    return _with_year(tokens, start, last, month, day, today)


def _month_day(tokens: Sequence[Token], i: int) -> tuple[int, int, int] | None:
    if (month := month_at(tokens, i)) is not None:
        j = i + 1 + (low_at(tokens, i + 1) in ("the", "/", "-"))
        if number(tokens, j, 1, 31) is not None and low_at(tokens, j + 1) in (
            "%",
            "percent",
            "per",
            "million",
            "billion",
        ):
            return None
        if (day := day_at(tokens, j) or _day_in_words(tokens, j)) is not None:
            return month, *day
        return None
    if (day := day_at(tokens, i) or _day_in_words(tokens, i)) is None or (
        low_at(tokens, i - 1) == "$" or low_at(tokens, i) == "second"
    ):
        return None
    j = day[1]
    j += low_at(tokens, j) == "day"
    j += low_at(tokens, j) in ("of", "/", "-")
    month = month_at(tokens, j)
    return (month, day[0], j + 1) if month is not None else None


def _day_in_words(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """ "May twenty nine", "twenty five January": only beside a month, which the caller checks."""
    if low_at(tokens, i) not in TENS and low_at(tokens, i) not in SMALL:
        return None
    figure = numerals.read(tokens, i)
    if figure is None or not 1 <= figure.low <= 31 or figure.low % 1:
        return None
    return int(figure.low), figure.last


def _with_year(
    tokens: Sequence[Token], first: int, last: int, month: int, day: int, today: date | None
) -> Reading | None:
    j = last + (low_at(tokens, last) in (",", "of", "in", "/", "-"))
    if (year := _year(tokens, j, j > last)) is not None:
        exact = days.day(year[0], month, day)
        return on(year[1], exact) if exact else None
    return yearless(tokens, first, last, month, day, today)


def _year(tokens: Sequence[Token], i: int, joined: bool) -> tuple[int, int] | None:
    """A year at `i` and the index after it: 2018, "nineteen eighty six", "of 87"."""
    if (year := year_at(tokens, i)) is not None:
        return year, i + 1
    if (
        joined
        and low_at(tokens, i - 1) == "of"
        and (short := number(tokens, i, 0, 99)) is not None
        and len(tokens[i].text) == 2
    ):
        return (1900 if short > 40 else 2000) + short, i + 1
    if (
        low_at(tokens, i) == "nineteen"
        and (rest := numerals.read(tokens, i + 1) if i + 1 < len(tokens) else None)
        and rest.low < 100
    ):
        return 1900 + int(rest.low), rest.last
    if (
        low_at(tokens, i) == "two"
        and low_at(tokens, i + 1) == "thousand"
        and (figure := numerals.read(tokens, i))
        and 2000 <= figure.low < 2100
    ):
        return int(figure.low), figure.last
    return None


def yearless(tokens: Sequence[Token], first: int, last: int, month: int, day: int, today: date | None) -> Reading:
    """A date without a year: the nearest of last, this and next year, the tense weighing."""
    if today is None:
        return Reading(last, None, ambiguous=True)
    cue = tense.read(tokens, first, last)
    before = low_at(tokens, first - 1)
    candidates = [found for year in range(today.year - 4, today.year + 5) if (found := days.day(year, month, day))]
    if before in ("next", "last"):
        candidates = [found for found in candidates if (found > today) == (before == "next")]
    if not candidates:
        return Reading(last, None, ambiguous=True)
    lead = LEAD[cue or ""]
    best = min(candidates, key=lambda found: (found - today).days * lead if found > today else (today - found).days)
    return on(last, best, ambiguous=cue is None and before not in ("next", "last") and abs((best - today).days) > FAR)


def joined(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """Month and day in one word: Dec31."""
    match = _JOINED.match(low_at(tokens, i))
    if match is None or match[1] not in MONTHS or not 1 <= int(match[2]) <= 31:
        return None
    return _with_year(tokens, i, i + 1, MONTHS[match[1]], int(match[2]), today)


def numeric(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """2018-07-06, 2019/aug/01, 01/02/2018, 23/08/39, 20161016; 7/6 after a weekday, "on" or "this"."""
    if tokens[i].kind != NUMBER or touches(tokens, i):
        return None
    text = tokens[i].text
    if len(text) == 8 and text.isdecimal() and 1900 <= int(text[:4]) <= 2100:
        exact = days.day(int(text[:4]), int(text[4:6]), int(text[6:]))
        return on(i + 1, exact) if exact else None
    mark = low_at(tokens, i + 1)
    if mark not in ("/", "-") or not touches(tokens, i + 1) or not touches(tokens, i + 2):
        return _decimal(tokens, i, today)
    if low_at(tokens, i + 3) == mark and touches(tokens, i + 3) and touches(tokens, i + 4):
        return _three_parts(tokens, i)
    return _two_parts(tokens, i, today) if mark == "/" else None


def _part(tokens: Sequence[Token], i: int, most: int) -> int | None:
    return month_at(tokens, i) or number(tokens, i, 1, most)


def _three_parts(tokens: Sequence[Token], i: int) -> Reading | None:
    a, b, c = (_part(tokens, i + 2 * k, 2199) or number(tokens, i + 2 * k, 0, 0) for k in range(3))
    if a is None or b is None or c is None:
        return None
    if a > 31:
        return _either(i + 5, a, b, c)
    year = c if c > 999 else c + (2000 if c < 70 else 1900)
    return _either(i + 5, year, a, b)


def _either(last: int, year: int, a: int, b: int) -> Reading | None:
    """Month first, as American copy writes it; the other way round where that alone is a date. Said to be ambiguous where both are."""
    first, second = days.day(year, a, b), days.day(year, b, a)
    found = first or second
    return on(last, found, ambiguous=bool(first and second and first != second)) if found else None


def _two_parts(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """7/6 and 1/24: only where the words before, or nothing else in the sentence, make a date of it."""
    if (
        low_at(tokens, i - 1) not in ("on", "by", "since", "until", "this", "of", "from", "before", "after", *WEEKDAYS)
        and len(tokens) > 4
    ):
        return None
    month, day = number(tokens, i, 1, 12), number(tokens, i + 2, 1, 31)
    if month is None or day is None:
        return None
    found = yearless(tokens, i, i + 3, month, day, today)
    return Reading(found.last, found.stretch, ambiguous=True)


def _decimal(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """ "on 5.12": a date with a stop, after "on" alone and at the end of a clause."""
    day, _, month = tokens[i].text.partition(".")
    if (
        low_at(tokens, i - 1) != "on"
        or len(month) != 2
        or not day.isdecimal()
        or not 1 <= int(day) <= 12
        or not 1 <= int(month) <= 31
    ):
        return None
    if low_at(tokens, i + 1) not in ("", ".", ",", ";") or today is None:
        return None
    found = yearless(tokens, i, i + 1, int(day), int(month), today)
    return Reading(found.last, found.stretch, ambiguous=True)


def month_alone(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """October 2018; "in November"; "last March"."""
    month = month_at(tokens, i)
    if month is None:
        return None
    last = i + 1
    j = last + (low_at(tokens, last) in (",", "of"))
    if (year := year_at(tokens, j)) is not None:
        return Reading(j + 1, days.month(year, month))
    before = low_at(tokens, i - 1)
    if before not in _MONTH_CUES:
        return None
    if today is None:
        return Reading(last, None, ambiguous=True)
    cue = tense.read(tokens, i, last)
    year = today.year
    if before == "last":
        year -= month >= today.month
    elif before == "next" or (cue == "future" and month < today.month):
        year += month <= today.month
    elif cue != "future" and month > today.month:
        year -= 1
    return Reading(last, days.month(year, month), ambiguous=cue is None and before not in ("last", "next", "since"))


def weekday_day(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """Tue 13th, Friday 31, Tuesday the eleventh: the nearest such day that is that weekday."""
    weekday = WEEKDAYS.get(low_at(tokens, i))
    if weekday is None:
        return None
    j = i + 1 + (low_at(tokens, i + 1) == "the")
    found = day_at(tokens, j)
    if found is None or (
        found[1] == j + 1
        and number(tokens, j, 1, 31) is not None
        and low_at(tokens, j + 1) not in ("", ".", ",", ";", "!", "?", ")")
    ):
        return None
    if today is None:
        return Reading(found[1], None, ambiguous=True)
    future = tense.read(tokens, i, found[1]) == "future"
    months = range(14) if future else range(0, -14, -1)
    for k in months:
        start = days.month(today.year, today.month + k)[0]
        there = days.day(start.year, start.month, found[0])
        if there and there.weekday() == weekday and ((there >= today) if future else (there <= today)):
            return on(found[1], there, ambiguous=True)
    return None


def day_alone(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """ "on the 4th": a day of the month by itself."""
    if low_at(tokens, i) != "the" or low_at(tokens, i - 1) not in ("on", "by", "until", "since", "before"):
        return None
    day = number(tokens, i + 1, 1, 31)
    last = ordinal_end(tokens, i + 2)
    if day is None or last == i + 2 or low_at(tokens, last) not in ("", ".", ",", ";", "!", "?", "at", "to", "and"):
        return None
    if today is None:
        return Reading(last, None, ambiguous=True)
    here = days.day(today.year, today.month, day)
    if here is not None and here > today and tense.read(tokens, i, last) == "past":
        start = days.month(today.year, today.month - 1)[0]
        here = days.day(start.year, start.month, day)
    return on(last, here, ambiguous=True)


def holiday(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """Christmas Eve, Good Friday 2019, "last Easter"."""
    found = holidays.read(tokens, i)
    if found is None or not (
        tokens[i].text[0].isupper()
        or found[0] in (("christmas",), ("easter",), ("new", "year"), ("earth", "day"), ("saint", "patrick"))
    ):
        return None
    name, last = found
    j = last + (low_at(tokens, last) in (",", "of"))
    if (year := year_at(tokens, j)) is not None:
        return on(j + 1, holidays.day(name, year))
    if today is None:
        return Reading(last, None, ambiguous=True)
    before = low_at(tokens, i - 1)
    near = [there for y in (-1, 0, 1, 2) if (there := holidays.day(name, today.year + y))]
    if before in ("last", "previous"):
        return on(last, max((there for there in near if there < today), default=None))
    if before in ("next", "following", "this", "coming"):
        return on(last, min((there for there in near if there > today), default=None))
    cue = tense.read(tokens, i, last)
    lead = LEAD[cue or ""]
    best = min(
        near, key=lambda there: (there - today).days * lead if there > today else (today - there).days, default=None
    )
    return on(last, best, ambiguous=cue is None)
