"""Whether a figure is how far something rose or fell: "up 4 per cent", "fell by 12", "a 3 percent drop"."""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.grammar.adverbs import in_ly
from desk.facts.grammar.tokens import WORD, Token, low_at, touches
from desk.facts.lexicon import words
from desk.facts.lexicon.trends import DOWN, OWNED, UP

_SIGNS = {"+": "up", "-": "down", "−": "down"}
_LINKS = words(
    "by a an some about another just nearly almost more than over around roughly only further of as much many"
)


def read(tokens: Sequence[Token], first: int, last: int, counted: bool = False) -> str | None:
    """ "up", "down" or None for the figure at tokens `first` to `last` (excluded).

    Where it is `counted` (soldiers, seats), "lost 30" and "added 15" tell what happened to them and no direction.
    """
    i = first - 1
    while i >= max(0, first - 5) and (tokens[i].low in _LINKS or (tokens[i].kind == WORD and in_ly(tokens[i].low))):
        i -= 1
    if first - i == 1 and low_at(tokens, i) in _SIGNS and touches(tokens, first) and not touches(tokens, i):
        return _SIGNS[tokens[i].text]
    if i >= 0 and (found := direction(tokens[i].low)) is not None and not (counted and tokens[i].low in OWNED):
        return found
    after = tokens[last].low if last < len(tokens) else ""
    return {"higher": "up", "lower": "down"}.get(after)


def direction(low: str) -> str | None:
    """The direction that one word gives."""
    return "up" if low in UP else "down" if low in DOWN else None
