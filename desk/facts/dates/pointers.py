"""Times that point from the day of filing: yesterday, last week, next Friday, over the weekend, Tuesday of next
week.

"Last Friday" is the Friday of last week and "next Friday" that of next week; where the nearest one is another, the
reading is said to be ambiguous.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desk.facts.dates import days, tense
from desk.facts.dates.days import Stretch
from desk.facts.dates.moments import Reading, on
from desk.facts.grammar.tokens import Token, low_at
from desk.facts.lexicon import words
from desk.facts.lexicon.calendar import DAY_PARTS, PERIODS, SEASONS, WEEKDAYS

EARLY = 3
"""Days of a week in which "the weekend", without a tense, is the last one: Monday to Wednesday."""
_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_HALVES = frozenset(("earlier", "later"))
OPENERS = _HALVES | words("yesterday today tonight tomorrow last this next past previous coming following the")
"""Words that begin such a time, besides the weekdays."""
_TRAILING = {"week": (0, 7), "month": (1, 0), "year": (12, 0), "decade": (120, 0)}
"""Months and days of the periods that end today: "the past year" is no calendar year."""
_FROM_ELSEWHERE = frozenset(("previous", "following"))
"""What points from a time told elsewhere, and not from the day of filing."""
_WAYS = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1, "following": 1}


def deictic(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """Yesterday, today, tonight, tomorrow, "last night", "this morning"."""
    word, after = tokens[i].low, low_at(tokens, i + 1)
    offset, last = _DAYS.get(word), i + 1
    if word == "last" and after in ("night", "evening"):
        offset, last = -1, i + 2
    elif word == "this" and after in DAY_PARTS:
        offset, last = 0, i + 2
    if offset is None:
        return None
    last += low_at(tokens, last) in DAY_PARTS
    return on(last, days.shift(today, offset) if today else None)


def pointed(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """Last week, this month, next year, last Friday, the weekend, next summer, "Tuesday of next week"."""
    word, after = tokens[i].low, low_at(tokens, i + 1)
    if word in WEEKDAYS and (after == "of" or after in _WAYS):
        return _day_of_week(tokens, i, today)
    if word in _HALVES and low_at(tokens, i + 2 + (after == "in")) in PERIODS:
        return _rest(tokens, i, today)
    if word == "the" and after == "weekend":
        return Reading(i + 2, _weekend(today, 0, tense.read(tokens, i, i + 2)) if today else None)
    way = _WAYS.get(word)
    if way is None or (after not in WEEKDAYS and after not in SEASONS and _is_many(after)):
        return None
    if word == "following" and low_at(tokens, i - 1) != "the":  # "marched again following Wednesday's ruling"
        return None
    if today is None:
        return Reading(i + 2, None)
    if after in WEEKDAYS:
        return _weekday(tokens, i, today, way)
    if after in SEASONS:
        start = days.month(today.year + way, SEASONS[after])[0]
        return Reading(i + 2, (start, days.month(start.year, start.month + 2)[1]), ambiguous=True)
    if word == "past" and PERIODS[after] in _TRAILING:
        months, weekdays = _TRAILING[PERIODS[after]]
        return Reading(i + 2, (days.shift(days.months_from(today, -months), -weekdays), today))
    stretch = _period(today, PERIODS[after], way, tense.read(tokens, i, i + 2))
    return Reading(i + 2, stretch, ambiguous=word in _FROM_ELSEWHERE) if stretch else None


def _rest(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """ "Earlier this week", "earlier in the week", which end today, and "later this year", which begins then."""
    one, two = low_at(tokens, i + 1), low_at(tokens, i + 2)
    if one != "this" and (one, two) != ("in", "the"):
        return None
    whole = pointed(tokens, i + 1, today) if one == "this" else current(tokens, i + 3, today)
    if whole is None or whole.stretch is None or today is None:
        return whole
    first, last = whole.stretch
    return Reading(whole.last, (first, today) if tokens[i].low == "earlier" else (today, last), whole.ambiguous)


def current(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """ "(The end of the) month": the period of the day of filing that a bare noun names."""
    period = PERIODS.get(low_at(tokens, i))
    if today is None or period in (None, "weekend") or _is_many(low_at(tokens, i)):
        return None
    stretch = _period(today, str(period), 0, tense.read(tokens, i, i + 1))
    return Reading(i + 1, stretch, ambiguous=True) if stretch else None


def _is_many(word: str) -> bool:
    """Whether the word is no one period: "the last days" is a span that nobody dates."""
    return word not in PERIODS or word.endswith("s")


def _day_of_week(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """ "Tuesday of next week", "Monday of the following week", "Thursday last week"."""
    j = i + 1 + (low_at(tokens, i + 1) == "of")
    j += low_at(tokens, j) == "the"
    way = _WAYS.get(low_at(tokens, j))
    if way is None or low_at(tokens, j + 1) != "week":
        return None
    return on(j + 2, days.shift(days.week(today)[0], 7 * way + WEEKDAYS[tokens[i].low]) if today else None)


def _weekday(tokens: Sequence[Token], i: int, today: date, way: int) -> Reading:
    """ "Last Friday", "this Friday", "next Friday"."""
    weekday = WEEKDAYS[tokens[i + 1].low]
    there = days.shift(days.week(today)[0], weekday + 7 * way)
    nearest = days.weekday_near(days.shift(today, -1) if way < 0 else today, weekday, way > 0)
    last = i + 2 + (low_at(tokens, i + 2) in DAY_PARTS)
    if tokens[i].low == "past":  # "this past Monday"
        return on(last, nearest)
    return on(last, there, tokens[i].low in _FROM_ELSEWHERE or (way != 0 and there != nearest))


def _period(today: date, period: str, way: int, cue: str | None) -> Stretch | None:
    """The week, month, quarter, year or decade `way` on from today's."""
    if period == "week":
        return days.week(days.shift(today, 7 * way))
    if period == "weekend":
        return _weekend(today, way, cue)
    if period == "month":
        return days.month(today.year, today.month + way)
    if period == "year":
        return days.year(today.year + way)
    if period == "decade":
        start = today.year // 10 * 10 + 10 * way
        return days.year(start, start + 9)
    if period == "quarter":
        first = (today.month - 1) // 3 * 3 + 1 + 3 * way
        return days.month(today.year, first)[0], days.month(today.year, first + 2)[1]
    return None


def _weekend(today: date, way: int, cue: str | None) -> Stretch:
    """ "The weekend" that is past, early in a week or by its tense; else the one of this week."""
    past = cue == "past" or (cue is None and today.weekday() < EARLY)
    if way == 0 and past and today.weekday() < 5:
        way = -1
    return days.weekend(days.shift(today, 7 * way))
