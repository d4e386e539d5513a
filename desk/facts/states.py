"""States: what a verb, adjective or phrase says of its subject; whether it is denied, and whether it is only
planned.

Takes the tokens of one sentence; answers `Found` records in the order of their words. "The port suspended loading"
and "loading was suspended" say one thing of "loading".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desk.facts import clauses, verbs
from desk.facts.claim import State
from desk.facts.clauses import Phrase, Stretch
from desk.facts.inflection import PARTICIPLE
from desk.facts.lexicon import words
from desk.facts.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    INTENTIONS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
)
from desk.facts.lexicon.numbers import SMALL
from desk.facts.lexicon.states import ABSENT, ADJECTIVES, ADJECTIVES_TOO, NOUNS, PASSIVE_ONLY
from desk.facts.nounphrase import is_plural
from desk.facts.stateforms import FORMS, TOGETHER
from desk.facts.tokens import NUMBER, OF, TIME, WORD, Token, low_at, spelled, touches
from desk.spans import Span

LONGEST = 9
"""Tokens of the longest object taken."""
INSERTED = 20
"""Tokens of the longest insertion between a verb and its object."""
MODIFIER = 10
"""Tokens of the longest participle with its adverbials behind a noun."""
CLAUSE = 40
"""Tokens looked back for the beginning of an infinitive's clause."""
_LINKING = BE | words(
    "declared find found keep keeps kept plead pleaded pleads pronounced remain remained remains stay stayed stays"
)
_CLOSED = PREPOSITIONS | CONJUNCTIONS | ADVERBS | DETERMINERS | PRONOUNS
_BARRED = (CONJUNCTIONS - {"and"}) | AUXILIARIES | (PRONOUNS - DETERMINERS) | ADVERBS | words("that")
_BOUNDING = words("about almost around at just least more nearly only over roughly some than up")
_OBJECTS = DETERMINERS | PRONOUNS | PREPOSITIONS | frozenset(SMALL)
_THEM = words("him it them")
_DOORS = words("doors gates")
_NOBODY = words("neither no nobody none nothing")
_CLAUSE_STARTS = words("because but that while")
_SET = words("aims due expected expects hopes intends likely planned plans scheduled set unlikely vows wants")
"""What an infinitive after it says of the subject: "strikes due to begin", "the museum plans to reopen"."""
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
        state = _phrase(tokens, i) or _verb(tokens, i) or _adjective(tokens, i) or _noun(tokens, i)
        if state is not None:
            found.append(state)
    return found


def _phrase(tokens: Sequence[Token], i: int) -> Found | None:
    """Words that tell a state together: "called off", "under control"."""
    if tokens[i].low not in _STARTS:
        return None
    for size in (3, 2):
        row = TOGETHER.get(tuple(low_at(tokens, i + k) for k in range(size)))
        if row is not None:
            family, theme = row
            passive = verbs.is_passive(tokens, i, i + size)
            governed = _governed(tokens, i) if tokens[i].low in PREPOSITIONS else None
            return _found(tokens, i, i + size, family, governed or _carrier(tokens, i, i + size, theme, passive))
    return None


def _verb(tokens: Sequence[Token], i: int) -> Found | None:
    if tokens[i].low not in FORMS or (tokens[i].low in ADJECTIVES_TOO and _is_linked(tokens, i)):
        return None
    family, theme, shapes = FORMS[tokens[i].low]
    if not verbs.is_verbal(tokens, i, shapes) or (family == "find" and low_at(tokens, i + 1) in ADJECTIVES):
        return None
    inserted = _past_insertion(tokens, i + 1) > i + 1
    passive = PARTICIPLE in shapes and verbs.is_passive(tokens, i) and not inserted
    if tokens[i].low in PASSIVE_ONLY and not clauses.is_passive(tokens, i):  # "was fired", not "fired shots"
        return None
    return _found(tokens, i, i + 1, family, _carrier(tokens, i, i + 1, theme, passive))


def _adjective(tokens: Sequence[Token], i: int) -> Found | None:
    """An adjective after a form of be: "remains closed", "pleaded not guilty"; not "is a closed door"."""
    if tokens[i].low not in ADJECTIVES or not _is_linked(tokens, i):
        return None
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if after is not None and after.kind == WORD and after.text.islower() and after.low not in _CLOSED:
        return None
    return _found(tokens, i, i + 1, ADJECTIVES[tokens[i].low], _before(tokens, i))


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
    found = _found(tokens, i, i + 1, NOUNS[low], _after(tokens, i + 2))
    return replace(found, value=replace(found.value, affirmed=False)) if found and _is_over(tokens, i) else found


def _is_over(tokens: Sequence[Token], i: int) -> bool:
    """Whether the state that the noun at `i` names is told to be over: "lifted their blockade of the port"."""
    near = (*tokens[max(0, i - 3) : i], *tokens[i + 1 : i + LONGEST])
    return any(token.low in FORMS and FORMS[token.low][0] in ("lift", "end", "overturn") for token in near)


def _carrier(tokens: Sequence[Token], i: int, last: int, theme: str, passive: bool) -> Phrase:
    """The noun phrase that carries the state."""
    if theme == "object" and not passive:
        if _is_pronoun(tokens, last):
            return last, last + 1
        if low_at(tokens, last) == "that":  # "denied that he had lied": a clause carries it
            return i, i
        first, end = _after(tokens, _past_insertion(tokens, last))
        if end > first and tokens[end - 1].low not in _DOORS:  # "the museum opened its doors"
            return first, end
    return _before(tokens, i)


def _is_pronoun(tokens: Sequence[Token], i: int) -> bool:
    """Whether the object at `i` is a pronoun: "arrested her in May", not "arrested her brother"."""
    if low_at(tokens, i) != "her":
        return low_at(tokens, i) in _THEM
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    return after is None or after.kind != WORD or after.low in _CLOSED


def _past_insertion(tokens: Sequence[Token], i: int) -> int:
    """Where the object begins that an insertion parts from its verb ("passed, by 35 votes to 23, the bill")."""
    if low_at(tokens, i) != "," or low_at(tokens, i + 1) not in PREPOSITIONS:
        return i
    ends = (j + 1 for j in range(i + 2, min(len(tokens) - 1, i + INSERTED)) if tokens[j].text == ",")
    return next((j for j in ends if tokens[j].low in DETERMINERS), i)


def _before(tokens: Sequence[Token], i: int) -> Phrase:
    """The subject of the verb at `i`; of an infinitive, the subject of its clause."""
    to = verbs.past_adverbs(tokens, i) - 1
    if low_at(tokens, i - 1) == "of" and low_at(tokens, i - 2) in INTENTIONS:  # "no intention of stepping down"
        return clauses.main_subject(clauses.sentence(tokens), i - 2) or (i, i)
    if low_at(tokens, to) == "to" and low_at(tokens, to - 1) in _SET:
        i, to = to - 1, to - 2
    if low_at(tokens, to) != "to":
        verb = i
        while verb and (tokens[verb - 1].low in AUXILIARIES or clauses.is_adverb(tokens[verb - 1])):
            verb -= 1
        first, last = clauses.subject(clauses.sentence(tokens), i) or (verb, verb)
        told = verb < i or clauses.is_verb(tokens[i])  # "remanded Okell in custody" tells nothing of the judge
        alone = all(token.low != "and" for token in tokens[first:last])
        return (_modified(tokens, first) if told and alone else None) or ((first, last) if first < last else (i, i))
    start = to
    while (
        start > max(0, to - CLAUSE)
        and tokens[start - 1].text not in verbs.MARKS
        and tokens[start - 1].low not in _CLAUSE_STARTS
    ):
        start -= 1
    return clauses.main_subject(Stretch(tokens, start, len(tokens)), to) or (i, i)


def _modified(tokens: Sequence[Token], first: int) -> Phrase | None:
    """The noun phrase before a participle or relative clause that leads up to `first`.

    "The strikes called for May were put off", "the ship that spilled oil in May was towed free".
    """
    for k in range(first - 1, max(0, first - MODIFIER), -1):
        if tokens[k].low in RELATIVES and _is_relative(tokens, k, first):
            start = clauses.phrase_start(clauses.sentence(tokens), k)
            return (start, k) if start < k else None
        if tokens[k].text in verbs.MARKS or tokens[k].low in _BARRED:
            return None
        if tokens[k].low == "and" and (tokens[k + 1].low in DETERMINERS or is_plural(tokens[k + 1].low)):
            return None
        if clauses.is_verb(tokens[k]) and not clauses.is_verb(tokens[k - 1]):
            end = k - (tokens[k - 1].low in RELATIVES)
            start = clauses.phrase_start(clauses.sentence(tokens), end)
            return (start, end) if start < end and (end < k or clauses.is_participle(tokens[k])) else None
    return None


def _is_relative(tokens: Sequence[Token], i: int, first: int) -> bool:
    """Whether what opens at `i` before the phrase at `first` is a relative clause: "a levy that brings in money".

    Not so "told them that sales of cars": there the phrase is its subject.
    """
    if i < 1 or clauses.is_verb(tokens[i - 1]) or low_at(tokens, i - 2) == "told":
        return False
    after = low_at(tokens, first + 1)
    return i < first - 1 or (tokens[first].low.endswith("s") and after in PREPOSITIONS | DETERMINERS and after != "of")


def _governed(tokens: Sequence[Token], i: int) -> Phrase | None:
    """Who stands in the state that an adjunct at `i` tells: "freed him on bail", "was remanded in custody"."""
    if i and _is_pronoun(tokens, i - 1):
        return i - 1, i
    return _before(tokens, i - 1) if i > 1 and clauses.is_participle(tokens[i - 1]) else None


def _after(tokens: Sequence[Token], i: int) -> Phrase:
    """The noun phrase from `i` on, past a bound ("around 120 troops")."""
    while low_at(tokens, i) in _BOUNDING or (low_at(tokens, i) == "to" and low_at(tokens, i - 1) == "up"):
        i += 1
    last = i
    while last < min(len(tokens), i + LONGEST) and not _ends(tokens, last, i):
        last += 1
    while last > i and (tokens[last - 1].low in DETERMINERS or tokens[last - 1].low in ("and", "of")):
        last -= 1
    return i, last


def _ends(tokens: Sequence[Token], j: int, first: int) -> bool:
    """Whether the noun phrase from `first` ends before `j`: at a mark, a closed word, a second verb."""
    token = tokens[j]
    if j == first and token.kind == TIME and j + 1 < len(tokens) and tokens[j + 1].kind == OF:  # "Friday's concert"
        return False
    if token.kind not in (WORD, OF, NUMBER) and not (token.text == "-" and j > first and touches(tokens, j)):
        return True
    if token.low in _BARRED or (token.low in PREPOSITIONS and (token.low != "of" or j == first)):
        return True
    if token.low == "and":  # "60 protesters and charged two", not "security and armed forces"
        return j + 1 < len(tokens) and clauses.is_verb(tokens[j + 1]) and low_at(tokens, j + 2) in _OBJECTS
    described = tokens[j - 1].low in _CLOSED or verbs.ends_ly(tokens[j - 1])
    return j > first and clauses.is_verb(token) and not described


def _found(tokens: Sequence[Token], i: int, last: int, family: str, carrier: Phrase) -> Found | None:
    """The state told by tokens `i` to `last`; None where nothing carries it."""
    first, end = carrier
    if end <= first:
        return None
    denial = verbs.denial(tokens, i)
    start = min(first, i if denial is None else denial)
    span = Span(tokens[start].start, max(tokens[end - 1].end, tokens[last - 1].end))
    affirmed = denial is None and tokens[first].low not in _NOBODY
    first += tokens[first].low == "no" and end > first + 1 and tokens[first + 1].low != "one"
    return Found(State(spelled(tokens[first:end]), family, affirmed, verbs.is_planned(tokens, i)), span)
