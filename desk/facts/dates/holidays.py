"""Holidays as dates: fixed ones, those counted from Easter, and "the fourth Thursday of November".

A holiday without a year is the nearest of last, this and next year, weighed by the tense around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desk.facts.dates import days, tense
from desk.facts.dates.days import Stretch
from desk.facts.dates.moments import Reading, nearest, on, year_at
from desk.facts.grammar.tokens import OF, Token, low_at
from desk.facts.lexicon.calendar import EASTER_DAYS, HOLIDAYS, NTH_DAYS, UNCAPITALISED

Name = tuple[str, ...]
LONGEST = 4
"""Words of the longest name, "Martin Luther King Day"."""
WEEKS_IN = 3
"""The last month that is still "in the new year"."""
FIRST = frozenset(
    word for table in (HOLIDAYS, EASTER_DAYS, NTH_DAYS) for name in table for word in (name[0], name[0].split("'")[0])
)
"""The first word of every holiday, with and without its possessive ending."""


def read(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """Christmas Eve, Good Friday 2019, "last Easter"."""
    found = _named(tokens, i)
    if found is None or not (tokens[i].text[0].isupper() or found[0] in UNCAPITALISED):
        return None
    name, last = found
    if name == ("new", "year") and low_at(tokens, i - 1) == "the":
        return _new_year(tokens, i, last, today)
    j = last + (low_at(tokens, last) in (",", "of"))
    if (year := year_at(tokens, j)) is not None:
        return on(j + 1, day(name, year))
    if today is None:
        return Reading(last, None, ambiguous=True)
    cue, before = tense.read(tokens, i, last), low_at(tokens, i - 1)
    candidates = [there for year in range(today.year - 1, today.year + 3) if (there := day(name, year))]
    told = cue is not None or before in ("last", "previous", "next", "following", "coming")
    there = nearest(candidates, today, cue, before)
    if low_at(tokens, last) == "weekend" and there is not None:
        return Reading(last + 1, _weekend(there), ambiguous=not told)
    return on(last, there, ambiguous=not told)


def _weekend(day: date) -> Stretch:
    """The weekend that a holiday makes long, the holiday included."""
    saturday = days.shift(day, 5 - day.weekday() if day.weekday() > 2 else -2 - day.weekday())
    return min(saturday, day), max(days.shift(saturday, 1), day)


def _new_year(tokens: Sequence[Token], i: int, last: int, today: date | None) -> Reading | None:
    """ "In the new year": the first weeks of the year that is nearest by the tense."""
    if today is None:
        return Reading(last, None, ambiguous=True)
    cue = tense.read(tokens, i, last)
    years = [start for way in (0, 1) if (start := days.day(today.year + way, 1, 1))]
    start = nearest(years, today, cue, "")
    return Reading(last, (start, days.month(start.year, WEEKS_IN)[1]), ambiguous=cue is None) if start else None


def _named(tokens: Sequence[Token], i: int) -> tuple[Name, int] | None:
    """The holiday named at `i`, and the index after it."""
    if tokens[i].low not in FIRST:
        return None
    parts: list[str] = []
    found: tuple[Name, int] | None = None
    j = i
    while j < len(tokens) and len(parts) < LONGEST:
        word, j = tokens[j].low, j + 1
        if j < len(tokens) and (tokens[j].kind == OF or tokens[j].text in "’'"):
            word, j = word + ("'s" if tokens[j].kind == OF else "'"), j + 1
        parts.append(word)
        name = tuple(parts)
        if name in HOLIDAYS or name in EASTER_DAYS or name in NTH_DAYS:
            found = name, j
    return found


def day(name: Name, year: int) -> date | None:
    """The holiday's date in `year`; None outside the calendar."""
    if not 1583 <= year <= 9998:
        return None
    if name in HOLIDAYS:
        return days.day(year, *HOLIDAYS[name])
    if name in EASTER_DAYS:
        return days.shift(easter(year), EASTER_DAYS[name])
    month, weekday, which = NTH_DAYS[name]
    return days.nth_weekday(days.month(year, month), weekday, which)


def easter(year: int) -> date:
    """Easter Sunday of the western churches (the anonymous Gregorian computus of 1876)."""
    century, golden = year // 100, year % 19
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= (moon // 28) * (1 - (29 // (moon + 1)) * ((21 - golden) // 11))
    sunday = moon - (year + year // 4 + moon + 2 - century + century // 4) % 7
    month = 3 + (sunday + 40) // 44
    return date(year, month, sunday + 28 - 31 * (month // 4))
