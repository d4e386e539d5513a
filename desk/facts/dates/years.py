"""Years and decades: 2018, 2019-20, the 1990s; never a count of four digits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desk.facts.dates import days
from desk.facts.dates.moments import Reading, number, year_at
from desk.facts.figures import units
from desk.facts.grammar import families, nounphrase
from desk.facts.grammar.tokens import MONEY, WORD, Token, low_at, touches
from desk.facts.lexicon import words

OLDEST, LATEST = 1500, 2150
"""Years that news copy names without a gloss."""
_BEFORE = frozenset("('’/–-\"“")
"""Marks that may touch a year from before."""
_IN = words("by during early in late of since until")
_LIMITS = frozenset((("from", "to"), ("from", "until"), ("between", "and")))
"""The words before the first and the last year of a span: "from 1987 to 1995"."""
_DECADES = words("early late mid the -")
_SCALED = words("billion dollars euros hundred million per percent thousand")
_PEOPLE = words(
    "children die homes injure passengers patients people police protesters refugees soldiers students votes workers"
)
"""Families of nouns that are counted in four digits without a comma."""


def read(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """The year, span of years or decade at `i`."""
    year = year_at(tokens, i)
    if year is None or not OLDEST <= year <= LATEST or not _stands_free(tokens, i):
        return None
    after, touching = low_at(tokens, i + 1), touches(tokens, i + 1)
    if after in ("-", "–", "/") and touching and touches(tokens, i + 2):
        return _span(tokens, i, year)
    if (low_at(tokens, i - 1), after) in _LIMITS and not _counts(tokens, i + 2, year):
        return _span(tokens, i, year) or Reading(i + 1, days.year(year))
    if touching and after.lower() in ("'s", "’s") and year % 10 == 0 and low_at(tokens, i - 1) in _DECADES:
        return Reading(i + 2, days.year(year, year + 9))  # "the late 1990's"
    if touching and tokens[i + 1].kind == WORD:
        return Reading(i + 2, days.year(year, year + 9)) if after == "s" and year % 10 == 0 else None
    return None if after in ("%", "+") or _counts(tokens, i, year) else Reading(i + 1, days.year(year))


def _stands_free(tokens: Sequence[Token], i: int) -> bool:
    """Whether no currency stands before the figure, and no letter or figure against it."""
    if i and tokens[i - 1].kind == MONEY:
        return False
    return not touches(tokens, i) or low_at(tokens, i - 1) in _BEFORE


def _span(tokens: Sequence[Token], i: int, year: int) -> Reading | None:
    """2019-20, 1914-1918, 2019/20."""
    tail = number(tokens, i + 2, 0, 2199)
    if tail is None or (low_at(tokens, i + 3) in ("-", "/") and touches(tokens, i + 3)):  # a date: 2002-10-09
        return None
    end = tail if tail > 999 else year // 100 * 100 + tail
    return Reading(i + 3, days.year(year, end)) if year < end < year + 200 else None


def _counts(tokens: Sequence[Token], i: int, year: int) -> bool:
    """Whether the four digits count something: a unit or people after them, or any plural after a round figure."""
    before, round_figure = low_at(tokens, i - 1), year % 100 == 0
    if before in _IN and not round_figure:
        return False
    if low_at(tokens, i + 1) in _SCALED or units.read(tokens, i + 1) is not None:
        return True
    head = nounphrase.read(tokens, i + 1).head
    if head is None or not nounphrase.is_plural(head.lower()) or before in ("in", "since"):
        return False
    return families.family(head) in _PEOPLE or (round_figure and before not in ("the", "of", "'s"))
