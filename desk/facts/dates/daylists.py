"""Days of one month that are told together: 12, 13 and 15 June; June 12, 13 and 15; June 5-7.

Every day of a list is a time of its own; a hyphen makes one stretch of two.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desk.facts.dates import days, written
from desk.facts.dates.moments import Reading, day_at, month_at, number
from desk.facts.grammar.tokens import Token, low_at, touches
from desk.facts.lexicon.grammar import GRAMMAR

_COMMA, _LAST = frozenset((",",)), frozenset(("and", "or", "to", "through", "until"))
_DASHES = frozenset(("-", "–"))
LONGEST = 6
"""Days of the longest list."""


def read(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """The day or stretch of a list that begins at `i`."""
    return _stretch(tokens, i, today) or _before_month(tokens, i, today) or _after_month(tokens, i, today)


def _stretch(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """June 5-7, 5-7 June."""
    month = month_at(tokens, i)
    j = i + (month is not None)
    first, second = number(tokens, j, 1, 31), number(tokens, j + 2, 1, 31)
    dashed = low_at(tokens, j + 1) in _DASHES and touches(tokens, j + 1) and touches(tokens, j + 2)
    if not dashed or first is None or second is None or first >= second:
        return None
    last = j + 3 if month is not None else j + 4
    month = month if month is not None else month_at(tokens, j + 3)
    if month is None:
        return None
    start = written.with_year(tokens, i, last, (month, first), today)
    if start is None or start.stretch is None:
        return start
    return Reading(start.last, (start.stretch[0], days.shift(start.stretch[0], second - first)), start.ambiguous)


def _before_month(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """The 12 and the 13 of "12, 13 and 15 June"."""
    day = found = day_at(tokens, i)
    for _ in range(LONGEST):
        if day is None or found is None:
            return None
        j = found[1]
        if found is not day and (month := month_at(tokens, j)) is not None:
            there = written.with_year(tokens, i, j + 1, (month, day[0]), today)
            return Reading(day[1], there.stretch, there.ambiguous) if there is not None else None
        j += low_at(tokens, j) == "," and low_at(tokens, j + 1) in _LAST  # "12, 13, and 15 June"
        if low_at(tokens, j) not in _COMMA | _LAST:
            return None
        found = day_at(tokens, j + 1)
    return None


def _after_month(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """The 13 and the 15 of "June 12, 13 and 15"; "on June 12, 13 people and 15 dogs" counts people and dogs."""
    at = _month_before(tokens, i)
    month = month_at(tokens, at) if at is not None else None
    if at is None or month is None:
        return None
    joints, last = _list(tokens, at + 1)
    if not joints & _LAST or not _ends(tokens, last):
        return None
    there = written.with_year(tokens, at, last, (month, int(tokens[i].text)), today)
    return Reading(i + 1, there.stretch, there.ambiguous) if there is not None else None


def _month_before(tokens: Sequence[Token], i: int) -> int | None:
    """Where the month stands that the list which goes on at `i` begins with."""
    for _ in range(LONGEST):
        before = _joint_before(tokens, i)
        if before is None or month_at(tokens, before - 1) is not None:
            return before - 1 if before is not None else None
        i = before
    return None


def _joint_before(tokens: Sequence[Token], i: int) -> int | None:
    """Where the day before the one at `i` stands in their list."""
    if number(tokens, i, 1, 31) is None:
        return None
    j = i - 1 if low_at(tokens, i - 1) in _COMMA | _LAST else i
    j -= low_at(tokens, i - 1) in _LAST and low_at(tokens, i - 2) == ","
    return j - 1 if j < i and number(tokens, j - 1, 1, 31) is not None else None


def _list(tokens: Sequence[Token], i: int) -> tuple[frozenset[str], int]:
    """The joints of the list of days that begins at `i`, and the index after it."""
    joints: set[str] = set()
    last = i + 1
    for _ in range(LONGEST):
        j = last
        while low_at(tokens, j) in _COMMA | _LAST and j < last + 2:
            j += 1
        if j == last or number(tokens, j, 1, 31) is None:
            break
        joints |= {token.low for token in tokens[last:j]}
        last = j + 1
    return frozenset(joints), last


def _ends(tokens: Sequence[Token], i: int) -> bool:
    """Whether nothing that could be counted follows a list of days."""
    return i >= len(tokens) or not tokens[i].text[0].isalpha() or tokens[i].low in GRAMMAR
