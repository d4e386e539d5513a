"""States: what a verb, adjective or phrase says of its subject; whether it is denied, and whether it is only
planned.

Takes the tokens of one sentence; answers `Found` records in the order of their words. "The port suspended loading"
and "loading was suspended" say one thing of "loading".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desk.facts.claim import State
from desk.facts.grammar import carriers, clauses, verbs
from desk.facts.grammar.carriers import CLOSED, LONGEST
from desk.facts.grammar.clauses import Phrase
from desk.facts.grammar.inflection import PARTICIPLE
from desk.facts.grammar.stateforms import FORMS, TOGETHER
from desk.facts.grammar.tokens import WORD, Token, low_at, spelled
from desk.facts.lexicon import words
from desk.facts.lexicon.grammar import (
    BE,
    PREPOSITIONS,
)
from desk.facts.lexicon.states import ABSENT, ADJECTIVES, ADJECTIVES_TOO, NOUNS, PASSIVE_ONLY
from desk.spans import Span

_LINKING = (BE - words("gets got")) | words(
    "declared find found keep keeps kept plead pleaded pleads pronounced remain remained remains stay stayed stays"
)
_MAKING = words("declared declares find finds found keep keeps kept leave leaves leaving left pronounced")
"""Verbs that say an adjective of their object."""
_NOBODY = words("neither no nobody none nothing")
_STARTS = frozenset(phrase[0] for phrase in TOGETHER)


@dataclass(frozen=True, slots=True)
class Found:
    """A state, with the span of its subject and verb together."""

    value: State
    span: Span


def find(tokens: Sequence[Token]) -> list[Found]:
    """The states of one sentence."""
    found: list[Found] = []
    for i, token in enumerate(tokens):
        if token.kind != WORD or not (token.text.islower() or token.text.isupper()):
            continue
        state = (
            _complement(tokens, i)
            or _phrase(tokens, i)
            or _verb(tokens, i)
            or _adjective(tokens, i)
            or _noun(tokens, i)
        )
        if state is not None:
            found.append(state)
    return found


def _complement(tokens: Sequence[Token], i: int) -> Found | None:
    """An adjective that a verb says of its object: "found him guilty", "left two dead", "keep the doors shut"."""
    if tokens[i].low not in ADJECTIVES:
        return None
    verb = next((j for j in range(i - 2, max(-1, i - 1 - LONGEST), -1) if tokens[j].low in _MAKING), None)
    if verb is None or _said_of_object(tokens, verb) != i:
        return None
    return _found(tokens, i, i + 1, ADJECTIVES[tokens[i].low], (verb + 1, i))


def _said_of_object(tokens: Sequence[Token], verb: int) -> int | None:
    """Where the adjective stands that the verb says of its object; None where it says none."""
    for i in range(verb + 1, min(len(tokens), verb + 2 + LONGEST)):
        if tokens[i].low in ADJECTIVES and not (i + 1 < len(tokens) and _goes_on(tokens[i + 1])):
            return i if i == verb + 1 or carriers.is_object(tokens, verb + 1, i) else None
    return None


def _goes_on(token: Token) -> bool:
    """Whether the token goes on with the noun phrase that an adjective opens: "a closed door"."""
    return token.kind == WORD and token.text.islower() and token.low not in CLOSED


def _phrase(tokens: Sequence[Token], i: int) -> Found | None:
    """Words that tell a state together: "called off", "under control"."""
    if tokens[i].low not in _STARTS:
        return None
    for size in (3, 2):
        row = TOGETHER.get(tuple(low_at(tokens, i + k) for k in range(size)))
        if row is not None:
            family, theme = row
            passive = verbs.is_passive(tokens, i, i + size)
            governed = carriers.governed(tokens, i) if tokens[i].low in PREPOSITIONS else None
            return _found(
                tokens, i, i + size, family, governed or carriers.carrier(tokens, i, i + size, theme, passive)
            )
    return None


def _verb(tokens: Sequence[Token], i: int) -> Found | None:
    if tokens[i].low not in FORMS or (tokens[i].low in ADJECTIVES_TOO and _is_linked(tokens, i)):
        return None
    family, theme, shapes = FORMS[tokens[i].low]
    if not verbs.is_verbal(tokens, i, shapes) or (family == "find" and _said_of_object(tokens, i) is not None):
        return None
    inserted = carriers.past_insertion(tokens, i + 1) > i + 1
    passive = PARTICIPLE in shapes and verbs.is_passive(tokens, i) and not inserted
    if tokens[i].low in PASSIVE_ONLY and not clauses.is_passive(tokens, i):  # "was fired", not "fired shots"
        return None
    return _found(tokens, i, i + 1, family, carriers.carrier(tokens, i, i + 1, theme, passive))


def _adjective(tokens: Sequence[Token], i: int) -> Found | None:
    """An adjective after a form of be: "remains closed", "pleaded not guilty"; not "is a closed door"."""
    if tokens[i].low not in ADJECTIVES or not _is_linked(tokens, i):
        return None
    if i + 1 < len(tokens) and _goes_on(tokens[i + 1]):
        return None
    return _found(tokens, i, i + 1, ADJECTIVES[tokens[i].low], carriers.before(tokens, i))


def _is_linked(tokens: Sequence[Token], i: int) -> bool:
    """Whether a form of be, remain, stay, plead or find stands before the word at `i`."""
    return low_at(tokens, verbs.past_adverbs(tokens, i) - 1) in _LINKING


def _noun(tokens: Sequence[Token], i: int) -> Found | None:
    """ "Suspension of the mission"; "no injuries", which are said of nobody."""
    low = tokens[i].low
    if low in ABSENT:
        near = {token.low for token in tokens[max(0, i - 3) : i]}
        if not near & {"no", "without"} and not ("any" in near and verbs.denial(tokens, i) is not None):
            return None
        return Found(State("", ABSENT[low], False), Span(tokens[max(0, i - 1)].start, tokens[i].end))
    if low not in NOUNS or low_at(tokens, i + 1) != "of":
        return None
    found = _found(tokens, i, i + 1, NOUNS[low], carriers.after(tokens, i + 2))
    return replace(found, value=replace(found.value, affirmed=False)) if found and _is_over(tokens, i) else found


def _is_over(tokens: Sequence[Token], i: int) -> bool:
    """Whether the state that the noun at `i` names is told to be over: "lifted their blockade of the port"."""
    near = (*tokens[max(0, i - 3) : i], *tokens[i + 1 : i + LONGEST])
    return any(token.low in FORMS and FORMS[token.low][0] in ("lift", "end", "overturn") for token in near)


def _may_carry(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Whether tokens `first` to `end` can be a noun phrase: no participle by itself, nor one cut off behind "of"."""
    return tokens[end - 1].low != "of" and not (end - first == 1 and clauses.is_participle(tokens[first]))


def _found(tokens: Sequence[Token], i: int, last: int, family: str, carrier: Phrase) -> Found | None:
    """The state told by tokens `i` to `last`; None where nothing carries it."""
    first, end = carrier
    if end <= first or verbs.is_tried(tokens, i) or not _may_carry(tokens, first, end):
        return None
    denial = verbs.denial(tokens, i)
    start = min(first, i if denial is None else denial)
    span = Span(tokens[start].start, max(tokens[end - 1].end, tokens[last - 1].end))
    affirmed = denial is None and tokens[first].low not in _NOBODY
    first += tokens[first].low == "no" and end > first + 1 and tokens[first + 1].low != "one"
    return Found(State(spelled(tokens[first:end]), family, affirmed, verbs.is_planned(tokens, i)), span)
