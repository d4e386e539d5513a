"""Dates and times, resolved against the day of filing.

Takes the tokens of one sentence and the day (None where the sender gives none); answers `Found` records in order, not
overlapping, each with its span in the item's text (code points, half-open). The tense of the words around decides
between last and next; where nothing decides, the moment is said to be ambiguous. A clock time stands on the day named
beside it, else on the day of filing, and then it is ambiguous.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from desk.facts import days, numerals, tense
from desk.facts.claim import Moment
from desk.facts.days import Stretch
from desk.facts.lexicon.calendar import DAY_PARTS, MONTHS, PERIODS, SEASONS, WEEKDAYS
from desk.facts.tokens import CLOCK, NUMBER, OF, WORD, Token
from desk.spans import Span

MAX_LEAD = 1.5
"""A date without a year in the future must be this much nearer than the past one; .8 with a future cue."""


@dataclass(frozen=True, slots=True)
class Found:
    """A moment and the tokens `first` to `last` (excluded) that write it."""

    value: Moment
    span: Span
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Reading:
    """A stretch of days read at some token; `stretch` None where the words name no certain day."""

    last: int
    stretch: Stretch | None
    ambiguous: bool = False


def find(tokens: Sequence[Token], today: date | None) -> list[Found]:
    """The times of one sentence."""
    found: list[Found] = []
    i = 0
    while i < len(tokens):
        reading = _read(tokens, i, today)
        if reading is None:
            i += 1
            continue
        found.append(_found(tokens, i, reading))
        i = reading.last
    return found


def _found(tokens: Sequence[Token], first: int, reading: _Reading) -> Found:
    start = end = None
    if reading.stretch is not None:
        start, end = (day.isoformat() for day in reading.stretch)
    return Found(Moment(start, end, reading.ambiguous), Span(tokens[first].start, tokens[reading.last - 1].end), first, reading.last)


def _read(tokens: Sequence[Token], i: int, today: date | None) -> _Reading | None:
    for reader in _READERS:
        reading = reader(tokens, i, today)
        if reading is not None:
            return reading
    return None


def _low(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].low if 0 <= i < len(tokens) else ""


def _month(tokens: Sequence[Token], i: int) -> int | None:
    """The month at `i`; "may" and "march" only with a capital."""
    if i >= len(tokens) or tokens[i].kind != WORD or not tokens[i].text[0].isupper():
        return None
    return MONTHS.get(tokens[i].low)


def _number(tokens: Sequence[Token], i: int, least: int, most: int) -> int | None:
    if 0 <= i < len(tokens) and tokens[i].kind == NUMBER and tokens[i].text.isdigit() and least <= int(tokens[i].text) <= most:
        return int(tokens[i].text)
    return None


def _year(tokens: Sequence[Token], i: int) -> int | None:
    return _number(tokens, i, 1000, 2199) if i < len(tokens) and len(tokens[i].text) == 4 else None


def _after_day(tokens: Sequence[Token], i: int) -> int:
    """The index after an ordinal ending: 3rd, 21st."""
    return i + 1 if _low(tokens, i) in ("st", "nd", "rd", "th") and tokens[i].start == tokens[i - 1].end else i


def _dated(tokens: Sequence[Token], i: int, today: date | None) -> _Reading | None:
    """[Wednesday,] Oct. 3[, 2018]; 6 January 2020; 9 p.m. Jan. 24; October 2018."""
    start = i
    if _low(tokens, i) in WEEKDAYS and tokens[i].text[0].isupper():
        i += 1
        i += _low(tokens, i) in (",", "the")
    month, day, last = _month_day(tokens, i)
    if month is None:
        return None
    if day is None:
        return _month_alone(tokens, start, month, last, today) if start == i else None
    j = last + (_low(tokens, last) == ",")
    year = _year(tokens, j)
    if year is not None:
        exact = days.day(year, month, day)
        return _Reading(j + 1, (exact, exact)) if exact else None
    return _yearless(tokens, start, last, month, day, today)


def _month_day(tokens: Sequence[Token], i: int) -> tuple[int | None, int | None, int]:
    if (month := _month(tokens, i)) is not None:
        day = _number(tokens, i + 1, 1, 31)
        return (month, day, _after_day(tokens, i + 2)) if day else (month, None, i + 1)
    if (day := _number(tokens, i, 1, 31)) is not None:
        j = _after_day(tokens, i + 1)
        j += _low(tokens, j) == "of"
        if (month := _month(tokens, j)) is not None:
            return month, day, j + 1
    return None, None, i


def _yearless(tokens: Sequence[Token], first: int, last: int, month: int, day: int, today: date | None) -> _Reading:
    """A date without a year: the nearest of last, this and next year, the tense weighing."""
    if today is None:
        return _Reading(last, None, ambiguous=True)
    cue = tense.read(tokens, first, last)
    lead = {"future": 0.8, "past": 4.0}.get(cue or "", MAX_LEAD)
    candidates = [d for y in (-1, 0, 1) if (d := days.day(today.year + y, month, day))]
    if not candidates:
        return _Reading(last, None, ambiguous=True)
    best = min(candidates, key=lambda d: (d - today).days * lead if d > today else (today - d).days)
    return _Reading(last, (best, best), ambiguous=cue is None and abs((best - today).days) > 120)


def _month_alone(tokens: Sequence[Token], first: int, month: int, last: int, today: date | None) -> _Reading | None:
    """October 2018; "in November"."""
    j = last + (_low(tokens, last) in (",", "of"))
    if (year := _year(tokens, j)) is not None:
        return _Reading(j + 1, days.month(year, month))
    before = _low(tokens, first - 1)
    if before not in ("in", "since", "until", "till", "by", "from", "of", "last", "next", "this", "early", "late", "mid", "through", "for", "to", "during", "between", "and"):
        return None
    if today is None:
        return _Reading(last, None, ambiguous=True)
    cue = tense.read(tokens, first, last)
    year = today.year
    if before == "last":
        year -= month >= today.month
    elif before == "next" or (cue == "future" and month < today.month):
        year += month <= today.month
    elif cue != "future" and month > today.month:
        year -= 1
    return _Reading(last, days.month(year, month), ambiguous=cue is None and before not in ("last", "next", "since"))


def _iso(tokens: Sequence[Token], i: int, today: date | None) -> _Reading | None:
    """2018-07-06."""
    year, month, day = _year(tokens, i), _number(tokens, i + 2, 1, 12), _number(tokens, i + 4, 1, 31)
    if year and month and day and _low(tokens, i + 1) == _low(tokens, i + 3) in ("-", "/"):
        exact = days.day(year, month, day)
        return _Reading(i + 5, (exact, exact)) if exact else None
    return None


def _deictic(tokens: Sequence[Token], i: int, today: date | None) -> _Reading | None:
    """Yesterday, today, tonight, tomorrow, "last night", "this morning"."""
    low, after = tokens[i].low, _low(tokens, i + 1)
    offset, last = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}.get(low), i + 1
    if offset is None and low == "last" and after == "night":
        offset, last = -1, i + 2
    if offset is None and low == "this" and after in DAY_PARTS:
        offset, last = 0, i + 2
    if offset is None:
        return None
    last += _low(tokens, last) in DAY_PARTS
    if today is None:
        return _Reading(last, None)
    there = days.shift(today, offset)
    return _Reading(last, (there, there))


def _pointed(tokens: Sequence[Token], i: int, today: date | None) -> _Reading | None:
    """Last week, this month, next year, last Friday, over the weekend, next summer."""
    way = {"last": -1, "past": -1, "previous": -1, "this": 0, "the": 0, "next": 1, "coming": 1}.get(tokens[i].low)
    word = _low(tokens, i + 1)
    if way is None or (word not in PERIODS and word not in WEEKDAYS and word not in SEASONS):
        return None
    if tokens[i].low == "the" and word != "weekend":
        return None
    if today is None:
        return _Reading(i + 2, None)
    if word in WEEKDAYS:
        return _Reading(i + 2, *_pointed_weekday(today, WEEKDAYS[word], way))
    if word in SEASONS:
        start = days.month(today.year + (way if way else 0), SEASONS[word])[0]
        return _Reading(i + 2, (start, days.month(start.year, start.month + 2)[1]), ambiguous=True)
    stretch = _period(today, PERIODS[word], way, tense.read(tokens, i, i + 2))
    return _Reading(i + 2, stretch) if stretch else None


def _pointed_weekday(today: date, weekday: int, way: int) -> tuple[Stretch, bool]:
    """ "Last Friday" is the one before today, "this Friday" the one of this week, "next Friday" the one after today."""
    there = days.shift(days.week(today)[0], weekday) if way == 0 else days.weekday_near(days.shift(today, -1) if way < 0 else today, weekday, way > 0)
    return (there, there), way > 0 and days.week(there) == days.week(today)


def _period(today: date, period: str, way: int, cue: str | None) -> Stretch | None:
    if period == "week":
        return days.week(days.shift(today, 7 * way))
    if period == "weekend":
        past = cue == "past" or (cue is None and today.weekday() < 4)
        return days.weekend(days.shift(today, 7 * way - 7 * (way == 0 and past and today.weekday() < 5)))
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


def _distant(tokens: Sequence[Token], i: int, today: date | None) -> _Reading | None:
    """Two weeks ago, three days later, in two weeks."""
    ahead = tokens[i].low == "in"
    figure = numerals.read(tokens, i + ahead) if i + ahead < len(tokens) else None
    count, j = (figure.low, figure.last) if figure else (1.0, i + ahead + 1) if _low(tokens, i + ahead) in ("a", "an", "one") else (0.0, 0)
    period = PERIODS.get(_low(tokens, j)) if j else None
    if period is None:
        return None
    word = _low(tokens, j + 1)
    if not ahead and word in ("ago", "earlier"):
        way, j = -1, j + 2
    elif ahead and tense.read(tokens, i, j + 1) == "future":
        way, j = 1, j + 1
    else:
        return None
    if today is None or count > 100000:
        return _Reading(j, None)
    return _Reading(j, _at_distance(today, period, int(count) * way), ambiguous=word == "earlier")


def _at_distance(today: date, period: str, count: int) -> Stretch | None:
    if period in ("day", "week", "fortnight"):
        there = days.shift(today, count * {"day": 1, "week": 7, "fortnight": 14}[period])
        return there, there
    if period == "month":
        there = days.months_from(today, count)
        return days.month(there.year, there.month)
    if period in ("year", "decade", "century"):
        return days.year(today.year + count * {"year": 1, "decade": 10, "century": 100}[period])
    return today, today


def _weekday(tokens: Sequence[Token], i: int, today: date | None) -> _Reading | None:
    """Saturday, Friday night, Monday's."""
    weekday = WEEKDAYS.get(tokens[i].low)
    if weekday is None or tokens[i].text[0].islower():
        return None
    last = i + 1 + (_low(tokens, i + 1) in DAY_PARTS)
    if today is None:
        return _Reading(last, None, ambiguous=True)
    cue = tense.read(tokens, i, last)
    future = cue == "future" or (cue is None and tense.planned(tokens, i))
    there = days.weekday_near(today, weekday, future)
    return _Reading(last, (there, there), ambiguous=cue is None and there != today)


def _bare_year(tokens: Sequence[Token], i: int, today: date | None) -> _Reading | None:
    """2018; 2019-20; not "2000 people"."""
    year = _year(tokens, i)
    if year is None or not 1500 <= year <= 2100 or (i and tokens[i - 1].kind == "money"):
        return None
    if _low(tokens, i + 1) in ("-", "–") and (tail := _number(tokens, i + 2, 0, 2199)) is not None and tokens[i + 1].start == tokens[i].end:
        end = tail if tail > 999 else year // 100 * 100 + tail
        return _Reading(i + 3, days.year(year, end)) if end > year else None
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if after is not None and (after.text in "%$€£+" or after.start == tokens[i].end and after.kind == WORD):
        return _decade(tokens, i, year)
    from desk.facts import nounphrase, units

    if units.read(tokens, i + 1) or (nounphrase.read(tokens, i + 1).head and _low(tokens, i - 1) not in ("in", "since", "the", "of", "until", "by")):
        return None
    return _Reading(i + 1, days.year(year))


def _decade(tokens: Sequence[Token], i: int, year: int) -> _Reading | None:
    if _low(tokens, i + 1) == "s" and year % 10 == 0:
        return _Reading(i + 2, days.year(year, year + 9))
    return None


_READERS: tuple[Callable[[Sequence[Token], int, date | None], _Reading | None], ...] = (
    _dated,
    _iso,
    _deictic,
    _pointed,
    _distant,
    _weekday,
    _bare_year,
)
