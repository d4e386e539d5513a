"""Years and decades: 2018, 2019-20, the 1990s; never a count of four digits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desk.facts import days, families, nounphrase, units
from desk.facts.moments import Reading, number, year_at
from desk.facts.tokens import MONEY, WORD, Token, low_at, touches

OLDEST, LATEST = 1500, 2150
"""Years that news copy names without a gloss."""
_PEOPLE = frozenset(
    (
        "people",
        "soldiers",
        "die",
        "injure",
        "police",
        "workers",
        "children",
        "students",
        "protesters",
        "refugees",
        "passengers",
        "patients",
        "votes",
        "homes",
        "troops",
    )
)


def read(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """The year, span of years or decade at `i`."""
    year = year_at(tokens, i)
    if (
        year is None
        or not OLDEST <= year <= LATEST
        or (i and tokens[i - 1].kind == MONEY)
        or (touches(tokens, i) and low_at(tokens, i - 1) not in ("(", "'", "’", "/", "–", "-", '"', "“"))
    ):
        return None
    if low_at(tokens, i + 1) in ("-", "–", "/") and touches(tokens, i + 1) and touches(tokens, i + 2):
        return _span(tokens, i, year)
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if after is not None and touches(tokens, i + 1) and after.kind == WORD:
        return Reading(i + 2, days.year(year, year + 9)) if after.low == "s" and year % 10 == 0 else None
    if after is not None and (after.text in ("%", "+") or after.kind == MONEY or _counts(tokens, i, year)):
        return None
    return Reading(i + 1, days.year(year))


def _span(tokens: Sequence[Token], i: int, year: int) -> Reading | None:
    """2019-20, 1914-1918, 2019/20."""
    tail = number(tokens, i + 2, 0, 2199)
    if tail is None:
        return None
    end = tail if tail > 999 else year // 100 * 100 + tail
    return Reading(i + 3, days.year(year, end)) if year < end < year + 200 else None


def _counts(tokens: Sequence[Token], i: int, year: int) -> bool:
    """Whether the four digits count something: a unit or people after them, or any plural after a round figure."""
    if low_at(tokens, i - 1) in ("in", "since", "during", "until", "early", "late", "of", "by") and year % 100:
        return False
    if low_at(tokens, i + 1) in (
        "hundred",
        "thousand",
        "million",
        "billion",
        "percent",
        "per",
        "dollars",
        "euros",
    ) or units.read(tokens, i + 1):
        return True
    phrase = nounphrase.read(tokens, i + 1)
    if phrase.head is None or not nounphrase.is_plural(phrase.head.lower()):
        return False
    if low_at(tokens, i - 1) in ("in", "since", "the", "of", "'s"):
        return families.family(phrase.head) in _PEOPLE and low_at(tokens, i - 1) not in ("in", "since")
    return year % 100 == 0 or families.family(phrase.head) in _PEOPLE
