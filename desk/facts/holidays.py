"""Holidays to their date in a year: fixed ones, those counted from Easter, and "the fourth Thursday of November"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desk.facts import days
from desk.facts.lexicon.calendar import EASTER_DAYS, HOLIDAYS, NTH_DAYS
from desk.facts.tokens import OF, Token, low_at

LONGEST = 4
FIRST = frozenset(
    word for table in (HOLIDAYS, EASTER_DAYS, NTH_DAYS) for name in table for word in (name[0], name[0].split("'")[0])
)
"""The first word of every holiday, with and without its possessive ending."""


def read(tokens: Sequence[Token], i: int) -> tuple[tuple[str, ...], int] | None:
    """The holiday named at `i`, and the index after it."""
    words: list[str] = []
    ends: list[int] = []
    j = i
    while j < len(tokens) and len(words) < LONGEST and (words or _begins(tokens, i)):
        word = tokens[j].low
        j += 1
        if j < len(tokens) and (tokens[j].kind == OF or tokens[j].text in "’'"):
            word, j = word + ("'s" if tokens[j].kind == OF else "'"), j + 1
        words.append(word)
        ends.append(j)
    for size in range(len(words), 0, -1):
        name = tuple(words[:size])
        if name in HOLIDAYS or name in EASTER_DAYS or name in NTH_DAYS:
            return name, ends[size - 1]
    return None


def _begins(tokens: Sequence[Token], i: int) -> bool:
    word = tokens[i].low
    return word in FIRST or word + low_at(tokens, i + 1).replace("’", "'") in FIRST


def day(name: tuple[str, ...], year: int) -> date | None:
    """The holiday's date in `year`; None outside the calendar."""
    if not 1583 <= year <= 9998:
        return None
    if name in HOLIDAYS:
        return days.day(year, *HOLIDAYS[name])
    if name in EASTER_DAYS:
        return days.shift(easter(year), EASTER_DAYS[name])
    month, weekday, which = NTH_DAYS[name]
    first, last = days.month(year, month)
    if which < 0:
        return days.shift(last, -((last.weekday() - weekday) % 7))
    return days.shift(first, (weekday - first.weekday()) % 7 + 7 * (which - 1))


def easter(year: int) -> date:
    """Easter Sunday of the western churches (the anonymous Gregorian computus of 1876)."""
    century, golden = year // 100, year % 19
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= (moon // 28) * (1 - (29 // (moon + 1)) * ((21 - golden) // 11))
    sunday = moon - (year + year // 4 + moon + 2 - century + century // 4) % 7
    month = 3 + (sunday + 40) // 44
    return date(year, month, sunday + 28 - 31 * (month // 4))
