"""Who carries a state: the noun phrase that a verb, adjective or phrase of state is said of.

Takes the tokens of one sentence and the index of the word of state; a phrase is (index of its first token, index after
its last), empty where nothing carries the state. Found by closed word classes, past insertions, participles and
relative clauses: "the strikes called for May were put off" is said of the strikes.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.grammar import clauses, verbs
from desk.facts.grammar.clauses import Phrase, Stretch
from desk.facts.grammar.nounphrase import is_plural
from desk.facts.grammar.tokens import MONEY, NUMBER, OF, TIME, WORD, Token, low_at, touches
from desk.facts.lexicon import words
from desk.facts.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    INTENTIONS,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
)
from desk.facts.lexicon.numbers import SMALL

LONGEST = 9
"""Tokens of the longest object taken."""
INSERTED = 20
"""Tokens of the longest insertion between a verb and its object."""
MODIFIER = 10
"""Tokens of the longest participle with its adverbials behind a noun."""
CLAUSE = 40
"""Tokens looked back for the beginning of an infinitive's clause."""
CLOSED = PREPOSITIONS | CONJUNCTIONS | ADVERBS | DETERMINERS | PRONOUNS
"""Words of closed classes."""
_BARRED = (CONJUNCTIONS - {"and"}) | AUXILIARIES | (PRONOUNS - DETERMINERS) | ADVERBS | words("that")
_BOUNDING = words("about almost around at just least more nearly only over roughly some than up")
_OBJECTS = DETERMINERS | PRONOUNS | PREPOSITIONS | frozenset(SMALL)
_PARTED = RELATIVES | words("and")
"""What parts a verb from a subject that is told whole: "treated Roe, who collapsed and died"."""
_ARTICLES = words("a an the")
_THEM = words("him it them")
_DOORS = words("doors gates")
_CLAUSE_STARTS = words("because but that while")
_SET = words("aims due expected expects hopes intends likely planned plans scheduled set unlikely vows wants")
"""What an infinitive after it says of the subject: "strikes due to begin", "the museum plans to reopen"."""


def carrier(tokens: Sequence[Token], i: int, last: int, theme: str, passive: bool) -> Phrase:
    """The noun phrase that carries the state."""
    if theme == "object" and not passive:
        if _is_pronoun(tokens, last):
            return last, last + 1
        if low_at(tokens, last) == "that":  # "denied that he had lied": a clause carries it
            return i, i
        first, end = after(tokens, past_insertion(tokens, last))
        if (
            end > first and not _is_finite(tokens, first) and tokens[end - 1].low not in _DOORS
        ):  # "the museum opened its doors"
            return first, end
    return before(tokens, i)


def _is_finite(tokens: Sequence[Token], i: int) -> bool:
    """Whether a verb stands at `i` that what is before it is the subject of: "the people killed belonged to"."""
    return clauses.is_verb(tokens[i]) and (i + 1 == len(tokens) or tokens[i + 1].low in CLOSED)


def before(tokens: Sequence[Token], i: int) -> Phrase:
    """The subject of the verb at `i`; of an infinitive, the subject of its clause."""
    to = verbs.past_adverbs(tokens, i) - 1
    if low_at(tokens, i - 1) == "of" and low_at(tokens, i - 2) in INTENTIONS:  # "no intention of stepping down"
        return clauses.main_subject(clauses.sentence(tokens), i - 2) or (i, i)
    if low_at(tokens, to) != "to":
        return _finite(tokens, i)
    return _finite(tokens, to - 1) if low_at(tokens, to - 1) in _SET else _infinitive(tokens, to)


def _finite(tokens: Sequence[Token], i: int) -> Phrase:
    """The subject of the finite verb at `i`, or of what stands in its place."""
    verb = i
    while verb and (tokens[verb - 1].low in AUXILIARIES or clauses.is_adverb(tokens[verb - 1])):
        verb -= 1
    first, last = clauses.subject(clauses.sentence(tokens), i) or (verb, verb)
    told = verb < i or clauses.is_verb(tokens[i])  # "remanded Okell in custody" tells nothing of the judge
    alone = all(token.low != "and" for token in tokens[first:last]) and low_at(tokens, verb - 1) not in _PARTED
    return (_modified(tokens, first) if told and alone else None) or ((first, last) if first < last else (i, i))


def _infinitive(tokens: Sequence[Token], to: int) -> Phrase:
    """The subject of the clause of the infinitive that `to` opens."""
    start = to
    while (
        start > max(0, to - CLAUSE)
        and tokens[start - 1].text not in verbs.MARKS
        and tokens[start - 1].low not in _CLAUSE_STARTS
    ):
        start -= 1
    return clauses.main_subject(Stretch(tokens, start, len(tokens)), to) or (to, to)


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
        if clauses.is_verb(tokens[k]) and tokens[k - 1].low in _ARTICLES:  # "an infected person has left"
            return None
        if clauses.is_verb(tokens[k]) and not clauses.is_verb(tokens[k - 1]):
            end = k - (tokens[k - 1].low in RELATIVES)
            start = clauses.phrase_start(clauses.sentence(tokens), end)
            return (start, end) if start < end and (end < k or clauses.is_participle(tokens[k])) else None
    return None


def _is_relative(tokens: Sequence[Token], i: int, first: int) -> bool:
    """Whether what opens at `i` before the phrase at `first` is a relative clause: "a levy that brings in money".

    Not so "told them that sales of cars", "and that supply was": there the phrase is its subject.
    """
    if i < 1 or clauses.is_verb(tokens[i - 1]) or tokens[i - 1].low == "and" or low_at(tokens, i - 2) == "told":
        return False
    after = low_at(tokens, first + 1)
    return i < first - 1 or (tokens[first].low.endswith("s") and after in PREPOSITIONS | DETERMINERS and after != "of")


def governed(tokens: Sequence[Token], i: int) -> Phrase | None:
    """Who stands in the state that an adjunct at `i` tells: "freed him on bail", "was remanded in custody", "will go on
    strike"."""
    if i and _is_pronoun(tokens, i - 1):
        return i - 1, i
    governs = clauses.is_participle(tokens[i - 1]) or low_at(tokens, verbs.past_adverbs(tokens, i - 1) - 1) in MODALS
    return before(tokens, i - 1) if i > 1 and governs else None


def after(tokens: Sequence[Token], i: int) -> Phrase:
    """The noun phrase from `i` on, past a bound ("around 120 troops")."""
    while low_at(tokens, i) in _BOUNDING or (low_at(tokens, i) == "to" and low_at(tokens, i - 1) == "up"):
        i += 1
    last = i
    while last < min(len(tokens), i + LONGEST) and not _ends(tokens, last, i):
        last += 1
    while last > i and (tokens[last - 1].low in DETERMINERS or tokens[last - 1].low in ("and", "of")):
        last -= 1
    return i, last


def is_object(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether tokens `first` to `last` (excluded) are one object: "him", "the boy", "their doors and windows"."""
    if last - first == 1 and _is_pronoun(tokens, first):
        return True
    return first < last <= after(tokens, first)[1]


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
        return j + 1 < len(tokens) and clauses.is_verb(tokens[j + 1]) and _opens_object(tokens, j + 2)
    described = tokens[j - 1].low in CLOSED or verbs.ends_ly(tokens[j - 1])
    return j > first and clauses.is_verb(token) and not described


def _opens_object(tokens: Sequence[Token], i: int) -> bool:
    """Whether an object may begin at `i`."""
    return low_at(tokens, i) in _OBJECTS or (i < len(tokens) and tokens[i].kind in (NUMBER, MONEY))


def _is_pronoun(tokens: Sequence[Token], i: int) -> bool:
    """Whether the object at `i` is a pronoun: "arrested her in May", not "arrested her brother"."""
    if low_at(tokens, i) != "her":
        return low_at(tokens, i) in _THEM
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    return after is None or after.kind != WORD or after.low in CLOSED


def past_insertion(tokens: Sequence[Token], i: int) -> int:
    """Where the object begins that an insertion parts from its verb ("passed, by 35 votes to 23, the bill")."""
    if low_at(tokens, i) != "," or low_at(tokens, i + 1) not in PREPOSITIONS:
        return i
    ends = (j + 1 for j in range(i + 2, min(len(tokens) - 1, i + INSERTED)) if tokens[j].text == ",")
    return next((j for j in ends if tokens[j].low in DETERMINERS), i)
