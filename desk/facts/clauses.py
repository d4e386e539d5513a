"""Subjects and noun phrases of a clause, found by closed word classes: no parser.

All indices are of tokens; a phrase is (first, after the last). Phrases longer than `LONGEST` tokens are cut.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from desk.facts.inflection import PAST, PRESENT
from desk.facts.lexicon import words
from desk.facts.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    VERBS,
)
from desk.facts.lexicon.speech import STRONG
from desk.facts.lexicon.states import NOUNLIKE
from desk.facts.stateforms import FORMS
from desk.facts.tokens import NUMBER, OF, TIME, WORD, Token

LONGEST = 14
"""Tokens of the longest noun phrase taken for a speaker: "the head of the department's office for ..."."""
APPOSITION = 30
"""Tokens of the longest apposition stepped over."""
OPENERS = words(
    """
    in on at when while after before as if although though since during asked speaking despite because by for with
    from following until unlike like instead however meanwhile but and also earlier later still according amid
    under upon responding referring
    """
)
"""Words that open a phrase or clause before the main one."""
_FINITE = frozenset((PAST, PRESENT))
_RAISING = words(
    "believed confirmed thought feared reported expected presumed remain remains remained stay stays stayed pleaded pleads went goes found left declared pronounced kept listed"
)
"""Verbs between a subject and its state: "homes have been confirmed destroyed", "the road remains closed"."""
BE = words("is are was were be been being gets got am")
_HARD = frozenset((".", ";", "?", "!", "“", "”", '"', "…"))
_BARRED = (CONJUNCTIONS | AUXILIARIES | words("that which who whom where when")) - {"may", "and"}
_SUBJECTS = words("he she they it i we you who which nobody everyone anyone someone others")
_LOW_ADVERBS = ADVERBS | words("often also even never always ever sometimes repeatedly recently both not to reportedly")


def is_verb(token: Token) -> bool:
    """Whether the token looks like a finite verb."""
    low = token.low
    if low in AUXILIARIES or (token.text.islower() and (low in VERBS or low in STRONG)):
        return True
    if low in FORMS and token.text.islower() and low not in NOUNLIKE and FORMS[low][2] & _FINITE:
        return True
    return token.kind == WORD and len(low) > 4 and low.endswith("ed") and token.text.islower() and "-" not in low


def subject(tokens: Sequence[Token], verb: int, floor: int, quoted: Set[int]) -> tuple[int, int] | None:
    """The noun phrase before the verb, past adverbs, auxiliaries, brackets and an apposition."""
    j = verb
    while j > floor and (
        tokens[j - 1].low in AUXILIARIES
        or tokens[j - 1].low in _RAISING
        or _is_adverb(tokens[j - 1])
        or tokens[j - 1].kind == TIME
    ):
        j -= 1
    if j > floor + 1 and tokens[j].kind == TIME and tokens[j - 1].low in ("on", "in"):
        j -= 1
    if j == floor or j - 1 in quoted:
        return None
    if tokens[j - 1].low in ("and", "but", "then"):
        return main_subject(tokens, floor, j - 1, quoted)
    if tokens[j - 1].text == ")":
        j = next((k for k in range(j - 1, max(floor, j - 9), -1) if tokens[k].text == "("), j)
    elif tokens[j - 1].text in (",", "—", "–"):
        opened = _apposition(tokens, j - 1, floor, quoted)
        if opened is None:
            return None
        j = opened
        if tokens[j - 1].text == ")":
            j = next((k for k in range(j - 1, max(floor, j - 9), -1) if tokens[k].text == "("), j)
    elif tokens[j - 1].low in ("who", "which", "that"):
        j -= 1 + (j - 2 > floor and tokens[j - 2].text == ",")
    first = phrase_start(tokens, j, floor, quoted)
    return (first, j) if first < j else None


def main_subject(tokens: Sequence[Token], first: int, end: int, quoted: Set[int]) -> tuple[int, int] | None:
    """The subject of the clause that ends before `end`: the noun phrase before its first finite verb."""
    for i in range(first, end):
        if i not in quoted and is_verb(tokens[i]):
            found = subject(tokens, i, first, quoted) if i > first and tokens[i - 1].low not in ("and", "but") else None
            if found is not None:
                return found
    return None


def is_passive(tokens: Sequence[Token], i: int) -> bool:
    """Whether a form of "be" stands before the verb at `i`, past adverbs."""
    j = i
    while j > 0 and _is_adverb(tokens[j - 1]):
        j -= 1
    return j > 0 and tokens[j - 1].low in BE


def _is_adverb(token: Token) -> bool:
    return token.low in _LOW_ADVERBS or (token.low.endswith("ly") and token.text.islower())


def _apposition(tokens: Sequence[Token], comma: int, floor: int, quoted: Set[int]) -> int | None:
    """The index of the mark that opens the apposition which `comma` closes ("White, a spokesman, said")."""
    mark = tokens[comma].text
    for k in range(comma - 1, max(floor, comma - APPOSITION), -1):
        if tokens[k].text in _HARD or k in quoted:
            return None
        if (tokens[k].text == mark and tokens[k - 1].kind in (WORD, OF)) or (
            tokens[k].text == mark and tokens[k - 1].text == ")"
        ):
            if _can_open(tokens, k):
                return k
    return None


def _can_open(tokens: Sequence[Token], comma: int) -> bool:
    """Whether what follows the comma can be an apposition, and what stands before it a name or a noun."""
    after, before = tokens[comma + 1], tokens[comma - 1]
    if after.low in DETERMINERS or after.low in ("who", "which", "whose") or after.kind == NUMBER:
        return True
    return before.text[0].isupper() or before.text == ")"


def phrase_start(tokens: Sequence[Token], end: int, floor: int, quoted: Set[int]) -> int:
    """Where the noun phrase that ends before `end` begins."""
    j = end
    while j > floor and end - j < LONGEST:
        token = tokens[j - 1]
        if token.kind not in (WORD, OF, NUMBER) or j - 1 in quoted or token.low in _BARRED:
            break
        if token.low in PRONOUNS:
            j -= token.low in _SUBJECTS and j == end
            break
        if token.low == "and" and tokens[j - 2].low in FORMS:
            break
        if token.low in ADVERBS or (is_verb(token) and token.text.islower() and j < end):
            break
        j -= 1
    return _trimmed(tokens, j, end)


def _trimmed(tokens: Sequence[Token], first: int, end: int) -> int:
    """The phrase without opening prepositions and conjunctions, or a phrase of time that stood before it."""
    while first < end and (
        tokens[first].low in PREPOSITIONS or tokens[first].low in CONJUNCTIONS or tokens[first].kind == OF
    ):
        first += 1
    return first


def phrase_end(tokens: Sequence[Token], start: int, ceiling: int, quoted: Set[int]) -> int:
    """The index after the noun phrase that begins at `start`; `start` where none does."""
    j = start
    while j < ceiling and j - start < LONGEST and j not in quoted:
        token = tokens[j]
        if token.low in PRONOUNS:
            return j + 1 if j == start and token.low in _SUBJECTS else j
        if token.kind not in (WORD, OF, NUMBER) or token.low in _BARRED or (j > start and token.low in ADVERBS):
            break
        if j > start and token.low in PREPOSITIONS and token.low not in ("of", "for", "at"):
            break
        j += 1
    while j > start and (tokens[j - 1].low in PREPOSITIONS or tokens[j - 1].low in DETERMINERS):
        j -= 1
    nominal = j > start and (tokens[start].text[0].isupper() or tokens[start].low in DETERMINERS or j - start > 1)
    return j if nominal else start
