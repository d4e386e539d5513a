"""Parts of the day that stand by themselves: the early hours, before dawn, by mid-afternoon, overnight.

Answers the index after the part; which day it is of is told beside it, elsewhere in the sentence, or not at all.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.grammar.tokens import Token, low_at
from desk.facts.lexicon import words
from desk.facts.lexicon.calendar import DAY_PARTS

_BEFORE = words("around at before by during from in into on over since through throughout till toward towards until")
_HOURS = words("early small wee")
_STAGES = words("early late mid")
_CLOCKS = words("midday midnight noon")
"""Parts that are times of the clock."""
OPENERS = frozenset((*DAY_PARTS, *_HOURS, *_STAGES)) - _CLOCKS
"""Words that begin such a part, lower case."""


def read(tokens: Sequence[Token], i: int) -> int | None:
    """The index after the part of the day that begins at `i`."""
    word, after = low_at(tokens, i), low_at(tokens, i + 1)
    if word in _HOURS and after == "hours":
        return i + 2
    if word == "overnight":
        return i + 1
    before = low_at(tokens, i - 1 - (low_at(tokens, i - 1) == "the"))
    if before not in _BEFORE:
        return None
    staged = word in _STAGES
    part = after if staged else word
    if part == "night" and before == "at":  # a habit
        return None
    return i + 1 + staged if part in DAY_PARTS and part not in _CLOCKS else None
