"""The event that a figure counts, so that the dead are never set against the injured.

"Killed 12", "12 people were killed", "12 dead", "12 deaths", "the death toll rose to 12" all count one event, "die".
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.claim import Quantity
from desk.facts.lexicon.events import EVENTS, TOLLS
from desk.facts.lexicon.grammar import ADVERBS, AUXILIARIES
from desk.facts.tokens import WORD, Token

REACH = 12
"""Tokens looked at on either side of the figure; a clause of news copy is seldom longer."""
_CLAUSE_ENDS = frozenset((".", ";", ":", "“", "”", '"', "(", ")", "—"))


def read(tokens: Sequence[Token], first: int, last: int, value: Quantity) -> str | None:
    """The event counted by the figure at tokens `first` to `last` (excluded)."""
    if value.head is not None and (found := EVENTS.get(value.head.lower())):
        return found
    for word in value.modifiers:
        if found := EVENTS.get(word):
            return found
    return _after(tokens, last) or _before(tokens, first)


def _after(tokens: Sequence[Token], i: int) -> str | None:
    """The verb or adjective that the figure is the subject of: "12 people were killed", "12 dead", "60 detained"."""
    for j in range(i, min(i + REACH, len(tokens))):
        token = tokens[j]
        if token.kind != WORD or token.low in _CLAUSE_ENDS:
            return None
        if found := EVENTS.get(token.low):
            return found
        if token.low not in AUXILIARIES and token.low not in ADVERBS and not token.low.endswith("ly") and token.low not in ("reported", "confirmed", "listed", "left", "feared", "believed", "presumed", "declared", "pronounced", "others", "more", "to"):
            return None
    return None


def _before(tokens: Sequence[Token], i: int) -> str | None:
    """The verb whose object the figure is, or a toll: "killed 12", "the number of injured rose to 30"."""
    if i and (found := EVENTS.get(tokens[i - 1].low)):
        return found
    for j in range(i - 1, max(-1, i - REACH), -1):
        if tokens[j].low in _CLAUSE_ENDS or tokens[j].low in ("and", "but", "while", ","):
            return None
        if tokens[j].low in TOLLS:
            return EVENTS.get(tokens[j - 1].low if j else "", "die")
    return None
