"""Times that point from the day of filing, or from another time: yesterday, last week, two weeks ago, Saturday,
"three days after January 12".

Weekdays go by the tense around them. "Last Friday" is the Friday of last week and "next Friday" that of next week;
where the nearest one is another, the reading is said to be ambiguous.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desk.facts import days, numerals, tense, written
from desk.facts.days import Stretch
from desk.facts.lexicon.calendar import DAY_PARTS, PERIODS, SEASONS, WEEKDAYS
from desk.facts.moments import Reading, on
from desk.facts.tokens import Token, low_at

_POINTERS = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1, "following": 1}
_FEW = 3
"""Days that "a few days ago" is set at; it is said to be ambiguous."""


def deictic(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """Yesterday, today, tonight, tomorrow, "last night", "this morning", "overnight"."""
    word, after = tokens[i].low, low_at(tokens, i + 1)
    offset, last = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}.get(word), i + 1
    if offset is None and after in ("night", "evening") and word == "last":
        offset, last = -1, i + 2
    if offset is None and word == "this" and after in DAY_PARTS:
        offset, last = 0, i + 2
    if offset is None:
        return None
    last += low_at(tokens, last) in DAY_PARTS
    return on(last, days.shift(today, offset) if today else None)


def pointed(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """Last week, this month, next year, last Friday, over the weekend, next summer, "Tuesday of next week"."""
    word, after = tokens[i].low, low_at(tokens, i + 1)
    if word in WEEKDAYS and after == "of" and (week := _pointed_week(tokens, i + 2, today)) is not None:
        return on(week[1], days.shift(week[0], WEEKDAYS[word]) if week[0] else None)
    if word == "the" and after == "weekend":
        return Reading(i + 2, _weekend(today, 0, tense.read(tokens, i, i + 2)) if today else None)
    way = _POINTERS.get(word)
    if (
        way is None
        or (after not in PERIODS and after not in WEEKDAYS and after not in SEASONS)
        or (after.endswith("s") and after not in WEEKDAYS)
    ):
        return None
    if today is None:
        return Reading(i + 2, None)
    if after in WEEKDAYS:
        return _pointed_weekday(tokens, i, today, WEEKDAYS[after], way)
    if after in SEASONS:
        start = days.month(today.year + way, SEASONS[after])[0]
        return Reading(i + 2, (start, days.month(start.year, start.month + 2)[1]), ambiguous=True)
    stretch = _period(today, PERIODS[after], way, tense.read(tokens, i, i + 2))
    return Reading(i + 2, stretch, ambiguous=word in ("previous", "following")) if stretch else None


def _pointed_week(tokens: Sequence[Token], i: int, today: date | None) -> tuple[date | None, int] | None:
    """The Monday of "next week", "the following week", "this week", and the index after it."""
    i += low_at(tokens, i) == "the"
    way = _POINTERS.get(low_at(tokens, i))
    if way is None or low_at(tokens, i + 1) != "week":
        return None
    return (days.week(days.shift(today, 7 * way))[0] if today else None), i + 2


def _pointed_weekday(tokens: Sequence[Token], i: int, today: date, weekday: int, way: int) -> Reading:
    there = days.shift(days.week(today)[0], weekday + 7 * way)
    nearest = days.weekday_near(days.shift(today, -1) if way < 0 else today, weekday, way > 0)
    last = i + 2 + (low_at(tokens, i + 2) in DAY_PARTS)
    return on(last, there, ambiguous=way != 0 and there != nearest)


def _period(today: date, period: str, way: int, cue: str | None) -> Stretch | None:
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
    if way == 0 and today.weekday() < 5 and (cue == "past" or (cue is None and today.weekday() < 3)):
        way = -1
    return days.weekend(days.shift(today, 7 * way))


def distant(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """Two weeks ago, three weeks from tomorrow, 5 days before Christmas, in two weeks, a fortnight later."""
    ahead = tokens[i].low == "in"
    counted = _counted(tokens, i + ahead)
    if counted is None:
        return None
    count, period, j, vague = counted
    if ahead:
        return _ahead(tokens, i, j, period, count, today)
    word = low_at(tokens, j)
    if word in ("ago", "earlier"):
        return _moved(j + 1, today, period, -count, vague or word == "earlier")
    if word in ("later",):
        return _moved(j + 1, today, period, count, True)
    if word in ("from", "after", "before", "since") and (anchor := _anchor(tokens, j + 1, today)) is not None:
        start = anchor.stretch[0] if anchor.stretch else None
        return _moved(anchor.last, start, period, -count if word == "before" else count, vague or anchor.ambiguous)
    return None


def _counted(tokens: Sequence[Token], i: int) -> tuple[int, str, int, bool] | None:
    """A count of periods at `i`: "two weeks", "a fortnight", "a few days"; with the index after it."""
    if i >= len(tokens):
        return None
    vague = False
    if tokens[i].low in ("a", "an", "one", "the") and low_at(tokens, i + 1) in PERIODS:
        count, j = 1, i + 1
    elif low_at(tokens, i + (tokens[i].low == "a")) in ("few", "several"):
        count, j, vague = _FEW, i + 1 + (tokens[i].low == "a"), True
    else:
        figure = numerals.read(tokens, i)
        if figure is None or figure.low % 1 or not 0 < figure.low <= 100000:
            return None
        count, j, vague = int(figure.low), figure.last, figure.vague
    period = PERIODS.get(low_at(tokens, j))
    if period in (None, "weekend", "quarter"):
        return None
    return count, str(period), j + 1, vague


def _ahead(tokens: Sequence[Token], i: int, j: int, period: str, count: int, today: date | None) -> Reading | None:
    """ "in two weeks" where the tense is future, or nothing speaks of the past ("the second in two days" is no date)."""
    if (
        low_at(tokens, j) in ("of", "from")
        and (anchor := _anchor(tokens, j + 1, today)) is not None
        and low_at(tokens, j) == "from"
    ):
        return _moved(anchor.last, anchor.stretch[0] if anchor.stretch else None, period, count, anchor.ambiguous)
    if tense.read(tokens, i, j) != "future":
        return None
    return _moved(j, today, period, count, False)


def _moved(last: int, start: date | None, period: str, count: int, ambiguous: bool) -> Reading:
    """`start` moved by so many periods; a month or year ago is the whole month or year."""
    if start is None:
        return Reading(last, None, ambiguous=True)
    if period in ("day", "week", "fortnight"):
        return on(last, days.shift(start, count * {"day": 1, "week": 7, "fortnight": 14}[period]), ambiguous)
    if period == "month":
        there = days.months_from(start, count)
        return Reading(last, days.month(there.year, there.month) if count < 0 else (there, there), ambiguous)
    if period in ("year", "decade", "century"):
        year = start.year + count * {"year": 1, "decade": 10, "century": 100}[period]
        if count > 0 and (there := days.day(year, start.month, start.day)):
            return on(last, there, ambiguous)
        return Reading(last, days.year(year), ambiguous)
    return on(last, start, ambiguous)


def _anchor(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """The time that a distance is counted from: now, tomorrow, January 15, Christmas."""
    if low_at(tokens, i) in ("now", "then"):
        return on(i + 1, today)
    if i >= len(tokens):
        return None
    for reader in (written.dated, written.numeric, written.joined, written.holiday, deictic):
        if (reading := reader(tokens, i, today)) is not None:
            return reading
    return None


def neighbour(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """The day after, the day before, the following day: counted from a time said elsewhere, so never certain."""
    if tokens[i].low != "the":
        return None
    one, two, three = low_at(tokens, i + 1), low_at(tokens, i + 2), low_at(tokens, i + 3)
    ends = ("", ".", ",", ";", "?", "!", "that")
    if one == "day" and two in ("after", "before") and three in ends:
        way, last = (1 if two == "after" else -1), i + 3
    elif one in ("next", "following", "previous") and two == "day":
        way, last = (-1 if one == "previous" else 1), i + 3
    else:
        return None
    return on(last, days.shift(today, way) if today else None, ambiguous=True)


def weekday(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """Saturday, Friday night, Monday's; "Monday two weeks from now"."""
    found = WEEKDAYS.get(tokens[i].low)
    if (
        found is None
        or (tokens[i].text[0].islower() and len(tokens[i].low) < 6)
        or (tokens[i].low in ("sun", "mon", "sat") and not tokens[i].text.endswith("."))
    ):
        return None
    last = i + 1 + (low_at(tokens, i + 1) in DAY_PARTS)
    if today is None:
        return Reading(last, None, ambiguous=True)
    away = distant(tokens, last + (low_at(tokens, last) == ","), today) if last < len(tokens) else None
    if away is not None and away.stretch is not None and not away.ambiguous:
        return on(away.last, days.shift(days.week(away.stretch[0])[0], found))
    cue = tense.read(tokens, i, last)
    future = cue == "future" or (cue is None and tense.planned(tokens, i))
    there = days.weekday_near(today, found, future)
    return on(last, there, ambiguous=cue is None and there != today)
