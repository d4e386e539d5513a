"""Where something is said to be, as a phrase: "near the Orr airport", "12 km north of the town of Adwal", "off
Oban".

Takes the tokens of one sentence; answers `Found` records. The preposition is part of the claim, since "at the
airport" and "near the airport" are not one place; the folded form is the place without it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts.claim import Named
from desk.facts.grammar.families import fold
from desk.facts.grammar.tokens import OF, WORD, Token, spelled
from desk.facts.lexicon.grammar import ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS
from desk.facts.lexicon.places import BEARINGS, LOCATING, PLACE_WORDS, SITES
from desk.spans import Span

LONGEST = 8
"""Words of the longest place taken."""
_ENDS = (PREPOSITIONS - {"of"}) | AUXILIARIES | CONJUNCTIONS | PRONOUNS | ADVERBS
_APART = frozenset(("near", "outside", "off", "beneath", "behind", "beside", "below", "above"))
"""Prepositions that put a thing elsewhere than the name after them."""


@dataclass(frozen=True, slots=True)
class Found:
    """A locative phrase."""

    value: Named
    span: Span


def find(tokens: Sequence[Token]) -> list[Found]:
    """The locative phrases of one sentence, in order, not overlapping."""
    found: list[Found] = []
    i = 0
    while i < len(tokens):
        start = _place_at(tokens, i)
        end = _place_end(tokens, start, tokens[i].low in _APART or start > i + 1) if start else 0
        if start and end > start:
            span = Span(tokens[i].start, tokens[end - 1].end)
            found.append(Found(Named(spelled(tokens[i:end]), _folded(tokens[start:end])), span))
            i = end
        else:
            i += 1
    return found


def _place_at(tokens: Sequence[Token], i: int) -> int | None:
    """Where the place begins after a locative preposition at `i`: "near", "north of"; None where none stands there."""
    low = tokens[i].low
    if low in BEARINGS and i + 2 < len(tokens) and tokens[i + 1].low == "of":
        return i + 2
    return i + 1 if low in LOCATING and i + 1 < len(tokens) else None


def _place_end(tokens: Sequence[Token], i: int, apart: bool) -> int:
    """The index after the place at `i`: a phrase whose head is a sort of place, or (`apart`) a bare name; else `i`."""
    j = i
    while j < len(tokens) and j - i < LONGEST:
        token = tokens[j]
        if (
            token.kind not in (WORD, OF)
            or token.low in _ENDS
            or (token.low in DETERMINERS and j > i and tokens[j - 1].low != "of")
        ):
            break
        if token.low == "of" and tokens[j - 1].low not in SITES | PLACE_WORDS:
            break
        j += 1
    head = next((k for k in range(j - 1, i - 1, -1) if tokens[k].low in SITES or tokens[k].low in PLACE_WORDS), None)
    if head is not None and not _says_where(tokens[i:j]):
        return i
    if head is not None:
        return j if any(token.low == "of" for token in tokens[head:j]) else head + 1
    named = apart and j > i and all(token.text[0].isupper() for token in tokens[i:j])
    return j if named else i


def _says_where(words: Sequence[Token]) -> bool:
    """Whether the place is more than "the area" or "hospital": it has a name or a word that describes it."""
    told = [token for token in words if token.low not in DETERMINERS]
    return len(told) > 1 or any(token.text[0].isupper() for token in told)


def _folded(tokens: Sequence[Token]) -> str:
    return fold(spelled([token for token in tokens if token.low not in DETERMINERS]))
