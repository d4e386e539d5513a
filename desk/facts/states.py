"""States: what a status verb says of its subject, and whether it is denied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts.claim import State
from desk.facts.lexicon.grammar import ADVERBS, AUXILIARIES, CONJUNCTIONS, NEGATIONS, PREPOSITIONS, PRONOUNS
from desk.facts.lexicon.states import FORMS, NOUNS
from desk.facts.tokens import OF, WORD, Token
from desk.spans import Span

LONGEST = 9
"""Tokens of the longest subject taken."""
_PASSIVE = frozenset("is are was were be been being gets got remain remains remained".split())
_BARRED = (CONJUNCTIONS - {"and"}) | AUXILIARIES | PRONOUNS | frozenset(["that"])


@dataclass(frozen=True, slots=True)
class Found:
    """A state, with the span of its subject and verb together."""

    value: State
    span: Span


def find(tokens: Sequence[Token]) -> list[Found]:
    """The states of one sentence."""
    return [found for i in range(len(tokens)) if tokens[i].low in FORMS and (found := _state(tokens, i)) is not None]


def _state(tokens: Sequence[Token], i: int) -> Found | None:
    family, theme = FORMS[tokens[i].low]
    if tokens[i].low in NOUNS:
        first, last = _following(tokens, i + 2) if i + 2 < len(tokens) and tokens[i + 1].low == "of" else (i, i)
    else:
        passive = _is_passive(tokens, i)
        after = _following(tokens, i + 1)
        before = _preceding(tokens, i)
        first, last = after if theme == "object" and not passive and after[1] > after[0] else before
    if last <= first:
        return None
    subject = Span(tokens[first].start, tokens[last - 1].end)
    span = Span(min(subject.start, tokens[i].start), max(subject.end, tokens[i].end))
    words = " ".join(token.text for token in tokens[first:last]).replace(" 's", "'s").replace(" ’s", "’s")
    return Found(State(words, family, not _denied(tokens, i)), span)


def _is_passive(tokens: Sequence[Token], i: int) -> bool:
    """Whether a form of "be" stands before the verb, past adverbs."""
    j = i - 1
    while j >= 0 and (tokens[j].low in ADVERBS or tokens[j].low.endswith("ly") or tokens[j].low == "not"):
        j -= 1
    return j >= 0 and tokens[j].low in _PASSIVE


def _denied(tokens: Sequence[Token], i: int) -> bool:
    """Whether a negation stands within four tokens before the verb, in its clause."""
    for token in reversed(tokens[max(0, i - 4) : i]):
        if token.text in ",.;:“”\"":
            return False
        if token.low in NEGATIONS or token.low in ("denied", "denies", "deny", "failed", "fails", "refused"):
            return True
    return False


def _preceding(tokens: Sequence[Token], i: int) -> tuple[int, int]:
    """The noun phrase before the verb, past auxiliaries and adverbs."""
    last = i
    while last > 0 and (tokens[last - 1].low in AUXILIARIES or tokens[last - 1].low in ADVERBS or tokens[last - 1].low.endswith("ly") or tokens[last - 1].low == "not"):
        last -= 1
    first = last
    while first > 0 and last - first < LONGEST:
        token = tokens[first - 1]
        if token.kind not in (WORD, OF, "number") or token.low in _BARRED:
            break
        first -= 1
    while first < last and (tokens[first].low in PREPOSITIONS or tokens[first].low == "and"):
        first += 1
    return first, last


def _following(tokens: Sequence[Token], i: int) -> tuple[int, int]:
    """The noun phrase after the verb: up to a preposition other than "of", a conjunction or a mark."""
    last = i
    while last < len(tokens) and last - i < LONGEST:
        token = tokens[last]
        if token.kind not in (WORD, OF, "number") or token.low in _BARRED or (token.low in PREPOSITIONS and (token.low != "of" or last == i)):
            break
        if token.low in ADVERBS:
            break
        last += 1
    return i, last
