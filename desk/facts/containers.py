"""Scopes that stand before a figure: the mission that includes it, the people of whom it is a part.

"The training mission, which includes 250 Canadian soldiers": the 250 are counted in the training mission. "Eleven
people were hurt, four of whom stayed in hospital": the four are a part of the eleven. Without this, two figures of
one noun would be set against each other.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.lexicon import words
from desk.facts.lexicon.grammar import ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS
from desk.facts.tokens import OF, WORD, Token, spelled

LONGEST = 6
"""Words of the longest container noun taken."""
NEAR = 14
"""Tokens between a whole and its part at most ("12 people, most of them tourists and including 3 children")."""
_INCLUDING = words(
    "includes include included including comprises comprising comprised contains containing involves involving employs numbering"
)
_PARTS = (("of", "whom"), ("of", "which"), ("of", "them"), ("among", "them"), ("among", "whom"))


def whole(tokens: Sequence[Token], first: int, core: int) -> bool:
    """Whether the figure at tokens `first` to `core` is said to be a part of one before it."""
    after = tuple(token.low for token in tokens[core : core + 2])
    before = tuple(token.low for token in tokens[max(0, first - 2) : first])
    if after in _PARTS or before in _PARTS:
        return True
    return first > 0 and tokens[first - 1].low in ("including", "among") and first > 1


def container(tokens: Sequence[Token], first: int) -> str | None:
    """The thing that includes the figure at `first`, as "in the training mission"; None where none is named."""
    i = first - 1
    while i > 0 and tokens[i].low in ADVERBS:
        i -= 1
    if i < 1 or tokens[i].low not in _INCLUDING:
        return None
    i -= 1
    while i > 0 and (
        tokens[i].low in AUXILIARIES
        or tokens[i].low in ("which", "that", "who", "also", "currently", "now")
        or tokens[i].text == ","
    ):
        i -= 1
    if tokens[i].text == ")":
        i = next((k - 1 for k in range(i, max(0, i - 8), -1) if tokens[k].text == "("), i)
    start = _noun_start(tokens, i)
    if start > i or tokens[start].kind != WORD:
        return None
    noun = spelled(tokens[start : i + 1])
    return f"in {noun[0].lower() + noun[1:] if tokens[start].low in DETERMINERS else noun}"


def _noun_start(tokens: Sequence[Token], i: int) -> int:
    """Where the noun phrase that ends with token `i` begins: back to its article, short of a preposition."""
    start = i + 1
    while start > 0 and i - start < LONGEST:
        token = tokens[start - 1]
        if token.kind not in (WORD, OF) or token.low in PREPOSITIONS or token.low in AUXILIARIES:
            break
        start -= 1
        if token.low in DETERMINERS:
            break
    return start
