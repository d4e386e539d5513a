"""Pieces of a period that are counted out: the last week of April, the final three months of the year, the third
quarter, Q3 2025, the second Saturday of November 2014, the week of March 23.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desk.facts.dates import days, numericdates, tense, written
from desk.facts.dates.moments import Reading, nearest, number, on, year_at
from desk.facts.dates.stretches import cut, period
from desk.facts.grammar.tokens import Token, low_at
from desk.facts.lexicon import words
from desk.facts.lexicon.calendar import PERIODS, WEEKDAYS
from desk.facts.lexicon.numbers import SMALL

_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1, "final": -1, "latter": -1}
_LONGEST_RUN = 31
"""Days, weeks or months that are counted from one end of a period."""
_SIZES = {"week": 7, "half": 2, "quarter": 4}
_SHORT = re.compile(r"(?P<size>[qh])(?P<which>[1-4])\Z")
"""Matches "q3" and "h1"."""
_TO_QUARTER = words("by during for from in since until")
_BEGINS = words("beginning commencing from of starting")
"""What stands between "the week" and the day that it begins with, or that it holds."""
OPENERS = frozenset((*_NTH, "week", *(f"{size}{which}" for size in "qh" for which in range(1, 5))))
"""Words that begin such a piece, lower case."""


def read(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """The piece of a period that begins at `i`."""
    word, after = tokens[i].low, low_at(tokens, i + 1)
    if word == "week":
        return _week_of(tokens, i, today)
    if (short := _SHORT.match(word)) is not None and tokens[i].text[0].isupper():
        return _short(tokens, i, short, today)
    which = _NTH.get(word)
    if which is None:
        return None
    if after in WEEKDAYS:
        return _weekday(tokens, i, which, today)
    if after in _SIZES:
        return _piece(tokens, i, which, _SIZES[after], today)
    return _run(tokens, i, which, today) if abs(which) == 1 else None


def _piece(tokens: Sequence[Token], i: int, which: int, size: int, today: date | None) -> Reading | None:
    """ "The last week of April", "the second half of 2026", "in the third quarter"; not "the last half of a mile"."""
    if low_at(tokens, i + 2) != "of":
        return _quarter(tokens, i, which, today) if low_at(tokens, i + 1) == "quarter" and which > 0 else None
    whole = period(tokens, i + 3, today)
    if whole is None or whole.stretch is None:
        return None
    if size == _SIZES["week"]:
        return _week(whole, which)
    number = size if which < 0 else which
    return cut(whole, (number - 1) / size, number / size) if number <= size else None


def _week(whole: Reading, which: int) -> Reading | None:
    """The week of a month that is counted out."""
    assert whole.stretch is not None
    first, last = whole.stretch
    start = days.shift(last, -6) if which < 0 else days.shift(first, 7 * (which - 1))
    return Reading(whole.last, (start, days.shift(start, 6)), whole.ambiguous)


def _run(tokens: Sequence[Token], i: int, end: int, today: date | None) -> Reading | None:
    """ "The final three months of the year", "the first 10 days of May": so many from the one end or the other."""
    count = number(tokens, i + 1, 2, _LONGEST_RUN) or SMALL.get(low_at(tokens, i + 1))
    size = PERIODS.get(low_at(tokens, i + 2))
    if not count or size not in ("day", "week", "month") or low_at(tokens, i + 3) != "of":
        return None
    whole = period(tokens, i + 4, today)
    if whole is None or whole.stretch is None:
        return None
    first, last = whole.stretch
    if size == "month":
        start = first if end > 0 else days.month(last.year, last.month + 1 - count)[0]
        stretch = start, days.month(start.year, start.month + count - 1)[1]
    else:
        length = count * (7 if size == "week" else 1) - 1
        stretch = (first, days.shift(first, length)) if end > 0 else (days.shift(last, -length), last)
    return replace(whole, stretch=stretch) if first <= stretch[0] and stretch[1] <= last else None


def _quarter(tokens: Sequence[Token], i: int, which: int, today: date | None) -> Reading | None:
    """ "In the third quarter", by its tense that of this year, of the last or of the next."""
    if low_at(tokens, i - 1) != "the" or low_at(tokens, i - 2) not in _TO_QUARTER or which > 4:
        return None
    return _yearless(tokens, i, i + 2, 3 * which - 2, 3, today)


def _short(tokens: Sequence[Token], i: int, short: re.Match[str], today: date | None) -> Reading | None:
    """Q3 2025, Q3 of 2025, "in H1"; a year has two halves."""
    length = 3 if short["size"] == "q" else 6
    first = length * (int(short["which"]) - 1) + 1
    if first > 12:
        return None
    j = i + 1 + (low_at(tokens, i + 1) in (",", "of"))
    if (year := year_at(tokens, j)) is not None:
        return Reading(j + 1, (days.month(year, first)[0], days.month(year, first + length - 1)[1]))
    return _yearless(tokens, i, i + 1, first, length, today) if low_at(tokens, i - 1) in _TO_QUARTER else None


def _yearless(
    tokens: Sequence[Token], i: int, last: int, first: int, length: int, today: date | None
) -> Reading | None:
    """So many months from the month `first` on, of the year that the tense tells."""
    if today is None:
        return None
    cue = tense.read(tokens, i, last)
    years = [start for way in (-1, 0, 1) if (start := days.day(today.year + way, first, 1))]
    start = nearest(years, today, cue, "")
    if start is None:
        return None
    return Reading(last, (start, days.month(start.year, first + length - 1)[1]), ambiguous=cue is None)


def _weekday(tokens: Sequence[Token], i: int, which: int, today: date | None) -> Reading | None:
    """The second Saturday of November 2014, the last Friday in May, the first Monday of next month."""
    if low_at(tokens, i + 2) not in ("of", "in"):
        return None
    whole = period(tokens, i + 3, today)
    if whole is None or whole.stretch is None:
        return None
    there = days.nth_weekday(whole.stretch, WEEKDAYS[tokens[i + 1].low], which)
    return on(whole.last, there, whole.ambiguous) if there <= whole.stretch[1] else None


def _week_of(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """The week of March 23, the week beginning 23 March."""
    word = low_at(tokens, i + 1)
    if word not in _BEGINS or i + 2 >= len(tokens):
        return None
    readers = (written.dated, numericdates.read)
    day = next((found for reader in readers if (found := reader(tokens, i + 2, today)) is not None), None)
    if day is None or day.stretch is None:
        return None
    start = days.week(day.stretch[0])[0] if word == "of" else day.stretch[0]
    return Reading(day.last, (start, days.shift(start, 6)), day.ambiguous)
