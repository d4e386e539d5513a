"""Dates with a month in words: Oct. 3, 2018; 6 January; the fourth of July; Dec31; in November; Tue 13th; on the
4th.

A date without a year is the nearest of last, this and next year, weighed by the tense around it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from desk.facts.dates import days, tense
from desk.facts.dates.moments import LEAD, Reading, day_at, month_at, nearest, number, on, ordinal_end, year_at
from desk.facts.figures import numerals
from desk.facts.grammar.tokens import OF, WORD, Token, low_at
from desk.facts.lexicon import words
from desk.facts.lexicon.calendar import MONTHS, WEEKDAYS
from desk.facts.lexicon.grammar import GRAMMAR
from desk.facts.lexicon.numbers import SMALL, TENS

FAR = 120
"""Days from which a date without year or tense is said to be ambiguous."""
SHORT_YEAR = 40
""""15 April of 87": two figures of a year from here on are of the 1900s."""

_JOINED = re.compile(r"([a-z]{3,9})(\d{1,2})\Z")  # dec31
_MONTH_CUES = words("and between by during early for from in last late mid next of since this through till to until")
_LOOSER_CUES = words("about after around as before beginning over throughout")
"""What may stand before a month that is nobody's name and no verb: "as recently as March", not "as May said"."""
_OWNERS = words("a an her his its our the their")
"""What stands before a month that belongs to a noun: "its March report"."""
_NAMES = words("april august june may")
"""Months that are people, too; "march" and "may" are verbs in small letters."""
_YEARS = {"last": -1, "this": 0, "next": 1}
"""How many years on "last year" and its like are."""
_TO = words("to through - –")
_COUNTED = words("% billion million per percent")


def dated(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """[Wednesday,] Oct. 3[, 2018]; [the] 6[th of] January[ 2020]."""
    start = i
    if low_at(tokens, i) in WEEKDAYS and tokens[i].text[0].isupper():
        i += 1
        i += low_at(tokens, i) == ","
        i += low_at(tokens, i) == "the"
    found = _month_first(tokens, i) or _day_first(tokens, i)
    if found is None:
        return None
    month, day, last = found
    return with_year(tokens, start, last, (month, day), today)


def _month_first(tokens: Sequence[Token], i: int) -> tuple[int, int, int] | None:
    """Oct. 3, July the fourth, May twenty nine, oct/2: month, day and the index after; not "May 5 per cent"."""
    month = month_at(tokens, i)
    if month is None:
        return None
    j = i + 1 + (low_at(tokens, i + 1) in ("the", "/", "-"))
    day = day_at(tokens, j) or _day_in_words(tokens, j)
    return (month, *day) if day is not None and low_at(tokens, day[1]) not in _COUNTED else None


def _day_first(tokens: Sequence[Token], i: int) -> tuple[int, int, int] | None:
    """6 January, 4th of July, "twenty third day of September"; not "$12 December" nor "the second March"."""
    if low_at(tokens, i - 1) == "$" or low_at(tokens, i) == "second":
        return None
    day = day_at(tokens, i) or _day_in_words(tokens, i)
    if day is None:
        return None
    j = day[1] + (low_at(tokens, day[1]) == "day")
    j += low_at(tokens, j) in ("of", "/", "-")
    month = month_at(tokens, j)
    return (month, day[0], j + 1) if month is not None else None


def _day_in_words(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """ "May twenty nine", "twenty five January": a cardinal, only beside a month."""
    if low_at(tokens, i) not in TENS and low_at(tokens, i) not in SMALL:
        return None
    figure = numerals.read(tokens, i)
    if figure is None or not 1 <= figure.low <= 31 or figure.low % 1:
        return None
    return int(figure.low), figure.last


def with_year(
    tokens: Sequence[Token], first: int, last: int, day: tuple[int, int], today: date | None
) -> Reading | None:
    """The date with the year that follows, or without one."""
    j = last + (low_at(tokens, last) in (",", "of", "in", "/", "-"))
    if (year := _year(tokens, j)) is not None:
        exact = days.day(year[0], *day)
        return on(year[1], exact) if exact else None
    return yearless(tokens, first, last, day, today)


def _year(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """A year at `i` and the index after it: 2018, "nineteen eighty six", "of 87"."""
    if (year := year_at(tokens, i)) is not None:
        return year, i + 1
    if low_at(tokens, i - 1) == "of" and (short := number(tokens, i, 0, 99)) is not None and len(tokens[i].text) == 2:
        return (1900 if short > SHORT_YEAR else 2000) + short, i + 1
    if low_at(tokens, i) == "nineteen":
        rest = numerals.read(tokens, i + 1) if i + 1 < len(tokens) else None
        return (1900 + int(rest.low), rest.last) if rest is not None and rest.low < 100 else None
    if low_at(tokens, i) == "two" and low_at(tokens, i + 1) == "thousand":
        figure = numerals.read(tokens, i)
        return (int(figure.low), figure.last) if figure is not None and 2000 <= figure.low < 2100 else None
    return None


def yearless(tokens: Sequence[Token], first: int, last: int, day: tuple[int, int], today: date | None) -> Reading:
    """A date (month, day) without a year: the nearest of last, this and next year, the tense weighing."""
    if today is None:
        return Reading(last, None, ambiguous=True)
    cue, before = tense.read(tokens, first, last), low_at(tokens, first - 1)
    candidates = [found for year in range(today.year - 4, today.year + 5) if (found := days.day(year, *day))]
    best = nearest(candidates, today, cue, before)
    told = cue is not None or before in ("next", "last")
    return on(last, best, ambiguous=best is not None and not told and abs((best - today).days) > FAR)


def joined(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """Month and day in one word: Dec31."""
    match = _JOINED.match(low_at(tokens, i))
    if match is None or match[1] not in MONTHS or not 1 <= int(match[2]) <= 31:
        return None
    return with_year(tokens, i, i + 1, (MONTHS[match[1]], int(match[2])), today)


def months(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """April to June, the April-June quarter, between March and May 2025; "from June to August" is two limits."""
    found = _two_months(tokens, i)
    if found is None:
        return None
    start, end, last = found
    whole = of_year(tokens, last, end, today) or yearless_month(tokens, last - 1, end, today)
    if whole.stretch is None:
        return Reading(last, None, ambiguous=True)
    first = days.month(whole.stretch[0].year - (start > end), start)[0]
    return Reading(max(last, whole.last), (first, whole.stretch[1]), whole.ambiguous)


def _two_months(tokens: Sequence[Token], i: int) -> tuple[int, int, int] | None:
    """The first and the last month of a span that begins at `i`, and the index after it."""
    first, _, second = tokens[i].low.partition("-")
    if first in MONTHS and second in MONTHS and tokens[i].text[0].isupper():
        return MONTHS[first], MONTHS[second], i + 1
    start, joint, end = month_at(tokens, i), low_at(tokens, i + 1), month_at(tokens, i + 2)
    told = low_at(tokens, i - 1) == "between" if joint == "and" else joint in _TO and low_at(tokens, i - 1) != "from"
    return (start, end, i + 3) if start is not None and end is not None and told else None


def month_alone(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """October 2018; "June last year"; "in November"; "last March"."""
    month = month_at(tokens, i)
    if month is None:
        return None
    before = low_at(tokens, i - 1)
    told = before in _MONTH_CUES or (before in _LOOSER_CUES and tokens[i].low not in _NAMES) or _belongs(tokens, i)
    return of_year(tokens, i + 1, month, today) or (yearless_month(tokens, i, month, today) if told else None)


def _belongs(tokens: Sequence[Token], i: int) -> bool:
    """Whether the month tells of which month something is: "the September arrest", "July's election"."""
    if i + 1 < len(tokens) and tokens[i + 1].kind == OF:
        return tokens[i].low not in _NAMES
    before, after = low_at(tokens, i - 1), tokens[i + 1] if i + 1 < len(tokens) else None
    if after is not None and tokens[i].low in _NAMES and after.text[0].isupper():  # "the August Wilson play"
        return False
    owned = before in _OWNERS and (before != "the" or tokens[i].low != "may")  # "the May government"
    return owned and after is not None and after.kind == WORD and after.low not in GRAMMAR


def of_year(tokens: Sequence[Token], i: int, month: int, today: date | None) -> Reading | None:
    """The month of the year that stands at `i`: "2018", "of 2018", "last year", "of next year"."""
    i += low_at(tokens, i) in (",", "of")
    if (year := year_at(tokens, i)) is not None:
        return Reading(i + 1, days.month(year, month))
    way = _YEARS.get(low_at(tokens, i)) if low_at(tokens, i + 1) == "year" else None
    return Reading(i + 2, days.month(today.year + way, month)) if today and way is not None else None


def yearless_month(tokens: Sequence[Token], i: int, month: int, today: date | None) -> Reading:
    """The month named at `i` without a year: this year's, or last or next year's by the words around it."""
    if today is None:
        return Reading(i + 1, None, ambiguous=True)
    before = low_at(tokens, i - 1)
    if before in _TO and (first := month_at(tokens, i - 2)) is not None:  # the second of "from June to August"
        year = today.year + _years_off(today, first, tense.read(tokens, i - 2, i - 1), low_at(tokens, i - 3))
        return Reading(i + 1, days.month(year + (month < first), month), ambiguous=True)
    cue = tense.read(tokens, i, i + 1)
    stretch = days.month(today.year + _years_off(today, month, cue, before), month)
    return Reading(i + 1, stretch, ambiguous=cue is None and before not in ("last", "next", "since"))


def _years_off(today: date, month: int, cue: str | None, before: str) -> int:
    """How many years from this one a month lies: back or ahead by the words around it, else the nearest."""
    ahead = month - today.month
    if before == "last":
        return -(ahead >= 0)
    if before == "next":
        return int(ahead <= 0)
    if cue == "past" or before == "since":
        return -(ahead > 0)
    if cue == "future":
        return int(ahead < 0)
    return min((0, -1, 1), key=lambda years: _cost(ahead + 12 * years))


def _cost(months: int) -> float:
    return months * LEAD[""] if months > 0 else -months


def weekday_day(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """Tue 13th, Friday 31, Tuesday the eleventh: the nearest such day that is that weekday."""
    weekday = WEEKDAYS.get(low_at(tokens, i))
    j = i + 1 + (low_at(tokens, i + 1) == "the")
    found = day_at(tokens, j) if weekday is not None else None
    if found is None or (found[1] == j + 1 and number(tokens, j, 1, 31) and _goes_on(low_at(tokens, found[1]))):
        return None
    if today is None:
        return Reading(found[1], None, ambiguous=True)
    future = tense.read(tokens, i, found[1]) == "future"
    for k in range(14):
        start = days.month(today.year, today.month + (k if future else -k))[0]
        there = days.day(start.year, start.month, found[0])
        if there and there.weekday() == weekday and (there >= today if future else there <= today):
            return on(found[1], there, ambiguous=True)
    return None


def _goes_on(after: str) -> bool:
    """Whether the word or mark after a bare figure makes something else of it: "Friday 31 people", "Friday 7/6"."""
    return after.isalnum() or after in ("/", "-", "–", "%")


def day_alone(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """ "On the 4th": a day of the month by itself."""
    if low_at(tokens, i) != "the" or low_at(tokens, i - 1) not in ("on", "by", "until", "since", "before"):
        return None
    day, last = number(tokens, i + 1, 1, 31), ordinal_end(tokens, i + 2)
    ends = last >= len(tokens) or not tokens[last].text[0].isalnum() or low_at(tokens, last) in ("at", "to", "and")
    if day is None or last == i + 2 or not ends:
        return None
    if today is None:
        return Reading(last, None, ambiguous=True)
    here = days.day(today.year, today.month, day)
    if here is not None and here > today and tense.read(tokens, i, last) == "past":
        start = days.month(today.year, today.month - 1)[0]
        here = days.day(start.year, start.month, day)
    return on(last, here, ambiguous=True)
