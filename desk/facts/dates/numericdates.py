"""Dates in figures: 2018-07-06, 2019/aug/01, 01/02/2018, 23/08/39, 20161016, 7/6, "on 5.12".

Copy writes day and month in either order; what both orders make a date of is said to be ambiguous. 7/6 and 5.12 are
dates only where the words before make them so.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desk.facts.dates import days
from desk.facts.dates.moments import Reading, month_at, number, on
from desk.facts.dates.written import yearless
from desk.facts.grammar.tokens import NUMBER, Token, low_at, touches
from desk.facts.lexicon import words
from desk.facts.lexicon.calendar import WEEKDAYS

CENTURY = 70
"""Two figures of a year from here on are of the 1900s."""
ALONE = 4
"""Tokens of a line that holds nothing but such a date."""
_BEFORE = words("after before by from of on since this until") | frozenset(WEEKDAYS)
_ENDS = ("", ".", ",", ";")


def read(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """The date in figures that begins at `i`."""
    if tokens[i].kind != NUMBER or touches(tokens, i):
        return None
    if len(tokens[i].text) == 8 and tokens[i].text.isdecimal():
        return _compact(tokens, i)
    mark = low_at(tokens, i + 1)
    if mark not in ("/", "-") or not touches(tokens, i + 1) or not touches(tokens, i + 2):
        return _with_stop(tokens, i, today)
    if low_at(tokens, i + 3) == mark and touches(tokens, i + 3) and touches(tokens, i + 4):
        return _three_parts(tokens, i)
    return _two_parts(tokens, i, today) if mark == "/" else None


def _compact(tokens: Sequence[Token], i: int) -> Reading | None:
    """20161016."""
    text = tokens[i].text
    exact = days.day(int(text[:4]), int(text[4:6]), int(text[6:])) if text[:2] in ("19", "20") else None
    return on(i + 1, exact) if exact else None


def _three_parts(tokens: Sequence[Token], i: int) -> Reading | None:
    """2018-07-06, 2020/23/Sep, 01/02/2018, 23/08/39."""
    parts = [month_at(tokens, i + 2 * k) or number(tokens, i + 2 * k, 0, 2199) for k in range(3)]
    a, b, c = (-1 if part is None else part for part in parts)
    if min(a, b, c) < 0:
        return None
    if len(tokens[i + 4].text) == 1 and a <= 31:  # 24-9-3, won and lost
        return None
    if a > 31:  # year first: nobody writes the day second
        exact = days.day(a, b, c) or days.day(a, c, b)
        return on(i + 5, exact) if exact else None
    return _either(i + 5, c if c > 999 else c + (2000 if c < CENTURY else 1900), a, b)


def _either(last: int, year: int, a: int, b: int) -> Reading | None:
    """Month first, as American copy writes it, else the other way round; ambiguous where both make a date."""
    first, second = days.day(year, a, b), days.day(year, b, a)
    found = first or second
    return on(last, found, ambiguous=bool(first and second and first != second)) if found else None


def _two_parts(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """7/6 and 1/24: only where the words before, or nothing else in the line, make a date of it."""
    if low_at(tokens, i - 1) not in _BEFORE and len(tokens) > ALONE:
        return None
    return _month_and_day(tokens, i, i + 3, number(tokens, i, 1, 12), number(tokens, i + 2, 1, 31), today)


def _with_stop(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """ "On 5.12": a date with a stop, after "on" alone and at the end of a clause."""
    month, _, day = tokens[i].text.partition(".")
    if low_at(tokens, i - 1) != "on" or low_at(tokens, i + 1) not in _ENDS:
        return None
    if not month.isdecimal() or not day.isdecimal() or len(month) > 2 or len(day) != 2:
        return None
    months, of_month = int(month), int(day)
    return _month_and_day(tokens, i, i + 1, months if 1 <= months <= 12 else None, of_month or None, today)


def _month_and_day(
    tokens: Sequence[Token], first: int, last: int, month: int | None, day: int | None, today: date | None
) -> Reading | None:
    if month is None or day is None:
        return None
    found = yearless(tokens, first, last, (month, day), today)
    return Reading(found.last, found.stretch, ambiguous=True)
