"""Times at a distance from another: two weeks ago, in three days, three weeks from tomorrow, 5 days before
Christmas; and weekdays, which the tense around them places.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desk.facts.dates import days, holidays, numericdates, pointers, tense, written
from desk.facts.dates.moments import Reading, on
from desk.facts.figures import bounds, numerals
from desk.facts.grammar.tokens import Token, low_at
from desk.facts.lexicon.calendar import DAY_PARTS, PERIODS, WEEKDAYS

FEW = 3
"""Days that "a few days ago" is set at; it is said to be ambiguous."""
FURTHEST = 100_000
"""Periods beyond which a figure is no distance in time."""
A_YEAR = timedelta(days=days.LONG_YEAR - 2)
OVER, ABOUT = 0.3, 0.1
"""The shares of a distance by which a bound on it may be passed: "more than a decade ago" is seldom 20 years."""
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_YEARS = {"year": 1, "decade": 10, "century": 100}
_NO_DISTANCE = frozenset(("weekend", "quarter", "hour", "minute"))
_TO = frozenset(("to", "through", "until", "into", "-", "–"))
"""What parts the first day of several from the last."""
_LOOKED_LIKE = ("sun", "mon", "sat")
"""Short weekdays that are words: only with their stop ("Sat.")."""


@dataclass(frozen=True, slots=True)
class _Distance:
    """So many periods, up to token `last` (excluded)."""

    count: int
    period: str
    last: int
    vague: bool


def distant(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """Two weeks ago, a fortnight later, three weeks from tomorrow, 3 days after January 12."""
    if tokens[i].low == "in":
        return _ahead(tokens, i, today)
    away = _counted(tokens, i)
    if away is None:
        return None
    word = low_at(tokens, away.last)
    if word in ("later", "earlier"):
        if low_at(tokens, away.last + 1) == "than":  # "a day later than planned"
            return None
        way = 1 if word == "later" else -1
        there = _moved(away.last + 1, today, away, way, ambiguous=True)
        return there if away.vague else replace(there, away=(way * away.count, away.period))
    if word == "ago":
        there = _moved(away.last + 1, today, away, -1, away.vague)
        compared = away.count == 1 and low_at(tokens, i - 1) == "than"  # "five per cent more than a year ago"
        return there if compared else _loosened(there, today, bounds.sign_before(tokens, i))
    if word in ("from", "after", "before", "since") and (anchor := _anchor(tokens, away.last + 1, today)) is not None:
        start = anchor.stretch[0] if anchor.stretch else None
        loose = away.vague or anchor.ambiguous or bounds.sign_before(tokens, i) != "="
        return _moved(anchor.last, start, away, -1 if word == "before" else 1, loose)
    return None


def _ahead(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """ "In two weeks" where the tense is future, "in two weeks' time"; "the second in two days" is no date."""
    away = _counted(tokens, i + 1) if low_at(tokens, i + 1) != "the" else None
    if away is None:
        return None
    if low_at(tokens, away.last) in ("'", "’", "'s") and low_at(tokens, away.last + 1) == "time":
        return _moved(away.last + 2, today, away, 1, away.vague)
    if low_at(tokens, away.last) == "from" and (anchor := _anchor(tokens, away.last + 1, today)) is not None:
        return _moved(anchor.last, anchor.stretch[0] if anchor.stretch else None, away, 1, anchor.ambiguous)
    if tense.read(tokens, i, away.last) != "future":
        return None
    return _moved(away.last, today, away, 1, ambiguous=False)


def _counted(tokens: Sequence[Token], i: int) -> _Distance | None:
    """A count of periods at `i`: "two weeks", "a fortnight", "a few days", "a year and a half", "half a century"; hours
    and minutes lead to no day."""
    found = _count(tokens, i)
    if found is None:
        return None
    count, last, vague = found
    period = PERIODS.get(low_at(tokens, last))
    if tuple(low_at(tokens, last + k) for k in (1, 2, 3)) == ("and", "a", "half"):
        count, last = count + 0.5, last + 3
    whole = _whole(count, period) if period is not None and period not in _NO_DISTANCE else None
    return _Distance(*whole, last + 1, vague) if whole is not None else None


def _count(tokens: Sequence[Token], i: int) -> tuple[float, int, bool] | None:
    """How many periods, the index of the period's noun, and whether it is a loose word."""
    article = low_at(tokens, i) in ("a", "an", "one", "the")
    if article and low_at(tokens, i + 1) in PERIODS:
        return 1.0, i + 1, False
    if low_at(tokens, i + article) in ("few", "several"):
        return float(FEW), i + 1 + article, True
    figure = numerals.read(tokens, i) if i < len(tokens) else None
    if figure is None or figure.low % 0.5 or not 0 < figure.low <= FURTHEST:
        return None
    return figure.low, figure.last + (figure.share and low_at(tokens, figure.last) == "a"), figure.vague


def _whole(count: float, period: str) -> tuple[int, str] | None:
    """A count in whole periods, smaller ones where it has a half: a year and a half is 18 months."""
    if period in _YEARS:
        count, period = count * _YEARS[period], "year"
    if period == "year" and count % 1:
        count, period = count * 12, "month"
    return (int(count), period) if count % 1 == 0 else None


def _moved(last: int, start: date | None, away: _Distance, way: int, ambiguous: bool) -> Reading:
    """`start` moved by a distance; a month or year ago is the whole month or year."""
    if start is None:
        return Reading(last, None, ambiguous=True)
    count = way * away.count
    if away.period in _DAYS:
        return on(last, days.shift(start, count * _DAYS[away.period]), ambiguous)
    if away.period == "month":
        there = days.months_from(start, count)
        return Reading(last, days.month(there.year, there.month) if count < 0 else (there, there), ambiguous)
    exact = days.day(start.year + count, start.month, start.day) if count > 0 else None
    return on(last, exact, ambiguous) if exact else Reading(last, days.year(start.year + count), ambiguous)


def _loosened(there: Reading, today: date | None, sign: str) -> Reading:
    """The stretch that "more than a decade ago" or "nearly two weeks ago" leaves open."""
    if sign == "=" or there.stretch is None or today is None:
        return there
    first, last = there.stretch
    before, after = (OVER, 0.0) if sign == ">" else (0.0, OVER) if sign == "<" else (ABOUT, ABOUT)
    if last - first >= A_YEAR:
        count = today.year - first.year
        loose = days.year(first.year - round(before * count), last.year + round(after * count))
    else:
        count = (today - first).days
        loose = days.shift(first, -round(before * count)), days.shift(last, round(after * count))
    return Reading(there.last, (loose[0], min(loose[1], today)), ambiguous=True)


def _anchor(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """The time that a distance is counted from: now, tomorrow, January 15, Christmas."""
    if i >= len(tokens):
        return None
    if tokens[i].low in ("now", "then"):
        return on(i + 1, today)
    for reader in (written.dated, numericdates.read, written.joined, holidays.read, pointers.deictic):
        if (reading := reader(tokens, i, today)) is not None:
            return reading
    return None


def neighbour(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """The day after, the day before, the following day: counted from a time said elsewhere, so never certain."""
    if tokens[i].low != "the":
        return None
    one, two, three = (low_at(tokens, i + k) for k in (1, 2, 3))
    if one == "day" and two in ("after", "before") and (not three.isalnum() or three == "that"):
        way, last = (1 if two == "after" else -1), i + 3
    elif one in ("next", "following", "previous") and (two == "day" or two in DAY_PARTS):
        way, last = (-1 if one == "previous" else 1), i + 3
    else:
        return None
    return replace(on(last, days.shift(today, way) if today else None, ambiguous=True), away=(way, "day"))


def settled(reading: Reading, told: Reading) -> Reading:
    """A distance from a time told elsewhere, counted from the time that is `told`; in months and years it is round."""
    if reading.away is None or told.stretch is None:
        return reading
    count, period = reading.away
    if period in _DAYS:
        return on(reading.last, days.shift(told.stretch[0], count * _DAYS[period]), told.ambiguous)
    start = days.months_from(told.stretch[0], count if period == "month" else 12 * count)
    whole = days.month(start.year, start.month) if period == "month" else days.year(start.year)
    return Reading(reading.last, whole, told.ambiguous)


def weekday(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """Saturday, Friday night, Monday's; "Monday two weeks from now"."""
    token = tokens[i]
    found = WEEKDAYS.get(token.low)
    if found is None or (token.text[0].islower() and len(token.low) < len("monday")):
        return None
    if token.low in _LOOKED_LIKE and not token.text.endswith("."):
        return None
    last = i + 1 + (low_at(tokens, i + 1) in DAY_PARTS)
    if today is None:
        return Reading(last, None, ambiguous=True)
    after = last + (low_at(tokens, last) == ",")
    away = distant(tokens, after, today) if after < len(tokens) else None
    if away is not None and away.stretch is not None and not away.ambiguous:
        return on(away.last, days.shift(days.week(away.stretch[0])[0], found))
    beside = _beside(tokens, i, last, today)
    return on(last, beside) if beside is not None else _by_tense(tokens, i, last, today)


def _by_tense(tokens: Sequence[Token], i: int, last: int, today: date) -> Reading:
    """The weekday that is meant by the words around it alone."""
    wanted, cue = WEEKDAYS[tokens[i].low], tense.read(tokens, i, last)
    if wanted == today.weekday():  # "will vote Monday", filed on a Monday, is today for a newsroom
        return on(last, today, ambiguous=cue == "future")
    ahead = cue == "future" or (cue is None and tense.planned(tokens, i))
    return on(last, days.weekday_near(today, wanted, ahead), ambiguous=cue is None)


def _beside(tokens: Sequence[Token], i: int, last: int, today: date) -> date | None:
    """The weekday's date by what stands beside it: "Sunday (March 1)", the Wednesday of "Monday through Wednesday"."""
    wanted = WEEKDAYS[tokens[i].low]
    if low_at(tokens, last) == "(" and last + 1 < len(tokens):
        dated = written.dated(tokens, last + 1, today)
        told = dated.stretch[0] if dated is not None and dated.stretch is not None else None
        return told if told is not None and told.weekday() == wanted else None
    if low_at(tokens, i - 1) not in _TO or low_at(tokens, i - 2) not in WEEKDAYS:
        return None
    first = _by_tense(tokens, i - 2, i - 1, today)
    if first.ambiguous and tense.read(tokens, i, last) == "future":  # "was moved from Friday to Sunday"
        return None
    start = first.stretch[0] if first.stretch is not None else None
    return days.shift(start, (wanted - start.weekday()) % 7) if start is not None else None
