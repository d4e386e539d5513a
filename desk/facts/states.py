"""States: what a status verb, adjective or phrase says of its subject; whether it is denied, and whether it is
only planned.

Takes the tokens of one sentence; answers `Found` records in the order of their words. "NATO suspended the mission"
and "the mission was suspended" say one thing of "the mission". A form that may as well be a noun or an adjective
("charges", "a close friend") is passed over.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts import clauses
from desk.facts.claim import State
from desk.facts.clauses import Stretch
from desk.facts.inflection import GERUND, PARTICIPLE, PLAIN, PRESENT
from desk.facts.lexicon import words
from desk.facts.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
)
from desk.facts.lexicon.states import ABSENT, ADJECTIVES, NOUNLIKE, NOUNS, PHRASES
from desk.facts.nounphrase import is_plural
from desk.facts.stateforms import FORMS
from desk.facts.tokens import NUMBER, OF, TIME, WORD, Token, spelled
from desk.spans import Span

LONGEST = 9
"""Tokens of the longest object taken."""
_LINKING = BE | words(
    "remain remains remained stay stays stayed keep keeps kept plead pleads pleaded find found declared pronounced"
)
_BARRED = (CONJUNCTIONS - {"and"}) | AUXILIARIES | PRONOUNS | frozenset(["that"])
_DENYING = words("denied denies deny denying failed fails refused refuses unable unlikely rejected ruled")
_BOUNDING = words("about around some nearly more than at least up to over almost roughly only just")
_NOBODY = words("no none nobody neither nothing")
_ENDS = frozenset((".", ",", ";", ":", "“", "”", '"', "(", ")", "—", "–", "?", "!", "‘", "’", "'"))

_STARTS = frozenset(words[0] for words in PHRASES)


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
        state = None
        low = token.low
        if low in _STARTS:
            state = _phrase(tokens, i)
        if state is None and low in FORMS:
            state = _verb(tokens, i)
        if state is None and low in ADJECTIVES:
            state = _adjective(tokens, i)
        if state is None and (low in NOUNS or low in ABSENT):
            state = _noun(tokens, i)
        if state is not None:
            found.append(state)
    return found


def _phrase(tokens: Sequence[Token], i: int) -> Found | None:
    for size in (3, 2):
        words = tuple(token.low for token in tokens[i : i + size])
        if len(words) == size and (row := PHRASES.get(words)) is not None:
            family, theme = row
            passive = _is_passive(tokens, i)
            return _found(tokens, i, i + size, family, _carrier(tokens, i, i + size, theme, passive))
    return None


def _verb(tokens: Sequence[Token], i: int) -> Found | None:
    family, theme, shapes = FORMS[tokens[i].low]
    if i + 1 < len(tokens) and tokens[i + 1].low in ADJECTIVES and family == "find":  # "found guilty", "found dead"
        return None
    if not _is_verbal(tokens, i, shapes):
        return None
    return _found(
        tokens, i, i + 1, family, _carrier(tokens, i, i + 1, theme, PARTICIPLE in shapes and _is_passive(tokens, i))
    )


def _adjective(tokens: Sequence[Token], i: int) -> Found | None:
    """An adjective after a form of be: "remains closed", "pleaded not guilty"; not "a closed door"."""
    j = _past_adverbs(tokens, i)
    if j == 0 or tokens[j - 1].low not in _LINKING:
        return None
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if (
        after is not None
        and after.kind == WORD
        and after.low not in PREPOSITIONS | CONJUNCTIONS | ADVERBS | DETERMINERS | PRONOUNS
        and after.text.islower()
    ):
        return None
    return _found(tokens, i, i + 1, ADJECTIVES[tokens[i].low], _before(tokens, i))


def _noun(tokens: Sequence[Token], i: int) -> Found | None:
    """ "Suspension of the mission"; "no injuries"."""
    low = tokens[i].low
    if low in ABSENT:
        absent = any(token.low in ("no", "without", "any") for token in tokens[max(0, i - 3) : i])
        denied = absent and (
            any(token.low in ("no", "without") for token in tokens[max(0, i - 3) : i]) or _is_denied(tokens, i, i)
        )
        return (
            Found(State("", ABSENT[low], False), Span(tokens[max(0, i - 1)].start, tokens[i].end)) if denied else None
        )
    if i + 2 >= len(tokens) or tokens[i + 1].low != "of":
        return None
    subject = _after(tokens, i + 2)
    return _found(tokens, i, i + 1, NOUNS[low], subject)


def _is_verbal(tokens: Sequence[Token], i: int, shapes: frozenset[str]) -> bool:
    """Whether the form is a verb here: plain after "to" or a modal, in -s after no article, past not before its noun."""
    before = tokens[i - 1] if i else None
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    low = before.low if before is not None else ""
    if (
        (low in DETERMINERS and not (shapes & {PARTICIPLE} and low == "all"))
        or low.endswith("'s")
        or (before is not None and before.kind == OF and not _is_passive(tokens, i))
    ):
        return False
    if shapes == {PLAIN}:
        j = _past_adverbs(tokens, i)
        governor = tokens[j - 1].low if j else ""
        return (
            governor == "to"
            or governor in MODALS
            or governor in ("and", "i", "we", "they", "you")
            or (j > 0 and tokens[j - 1].kind == WORD and is_plural(governor) and _opens_phrase(after))
        )
    if shapes == {PRESENT}:
        if (
            before is None
            or before.kind == NUMBER
            or low in PREPOSITIONS | CONJUNCTIONS | NEGATIONS
            or before.kind != WORD
        ):
            return before is not None and before.kind == TIME
        if tokens[i].low in NOUNLIKE and not _opens_phrase(after):
            return False
        return not (is_plural(low) and before.text.islower()) and (
            after is None or after.low not in ("of", "against", "and") or before.text[0].isupper()
        )
    if shapes == {GERUND}:
        return low not in PREPOSITIONS or low in ("after", "before")
    return not _is_attributive(tokens, i, before, after)


def _opens_phrase(after: Token | None) -> bool:
    """Whether what follows can begin an object or an adverbial, so that the word before it is a verb."""
    if after is None or after.text in _ENDS or after.kind in (NUMBER, TIME):
        return True
    return after.low in DETERMINERS | PRONOUNS | PREPOSITIONS | ADVERBS or after.text[0].isupper() or _ends_ly(after)


def _is_attributive(tokens: Sequence[Token], i: int, before: Token | None, after: Token | None) -> bool:
    """Whether a past form stands before its noun: "increased threat", "a suspended sentence"."""
    if before is None or after is None or after.kind != WORD:
        return False
    if before.low in DETERMINERS | PREPOSITIONS:
        return after.low not in PREPOSITIONS
    return before.low in ("more", "most", "newly", "recently", "so-called")


def _past_adverbs(tokens: Sequence[Token], i: int) -> int:
    j = i
    while j > 0 and (
        tokens[j - 1].low in ADVERBS
        or (tokens[j - 1].low in ("not", "never", "been", "being", "be", "have") and tokens[j - 1].low not in BE)
        or _ends_ly(tokens[j - 1])
    ):
        j -= 1
    return j


def _ends_ly(token: Token) -> bool:
    return token.low.endswith("ly") and token.text.islower()


def _is_passive(tokens: Sequence[Token], i: int) -> bool:
    """Whether a form of "be" stands before the verb past adverbs; or a headline leaves it out ("60 detained at the border")."""
    j = _past_adverbs(tokens, i)
    if j and tokens[j - 1].low in BE:
        return True
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    bare = after is None or after.low in PREPOSITIONS | CONJUNCTIONS or after.text in _ENDS or after.kind == TIME
    return bare and (j == 0 or tokens[j - 1].low not in AUXILIARIES)


def _carrier(tokens: Sequence[Token], i: int, last: int, theme: str, passive: bool) -> tuple[int, int]:
    """The noun phrase that carries the state."""
    if theme == "object" and not passive:
        first, end = _after(tokens, last)
        if end > first:
            return first, end
    return _before(tokens, i)


def _before(tokens: Sequence[Token], i: int) -> tuple[int, int]:
    """The subject of the verb at `i`; of an infinitive, the subject of its clause."""
    j = _past_adverbs(tokens, i)
    if j and tokens[j - 1].low == "to":
        start = j - 1
        while (
            start > 0
            and tokens[start - 1].text not in _ENDS
            and tokens[start - 1].low not in ("but", "that", "while", "because")
        ):
            start -= 1
        found = clauses.main_subject(Stretch(tokens, start, len(tokens)), j - 1)
    else:
        found = clauses.subject(clauses.sentence(tokens), i)
    return found or (i, i)


def _after(tokens: Sequence[Token], i: int) -> tuple[int, int]:
    """The noun phrase from `i` on: up to a preposition other than "of", a conjunction or a mark."""
    while i < len(tokens) and tokens[i].low in _BOUNDING:
        i += 1
    last = i
    while last < len(tokens) and last - i < LONGEST:
        token = tokens[last]
        hyphen = token.text == "-" and last > i and token.start == tokens[last - 1].end
        if (token.kind not in (WORD, OF, NUMBER) and not hyphen) or token.low in _BARRED or token.low in ADVERBS:
            break
        if token.low in PREPOSITIONS and (token.low != "of" or last == i):
            break
        if (
            token.low == "and"
            and last + 1 < len(tokens)
            and (tokens[last + 1].low in FORMS or clauses.is_verb(tokens[last + 1]))
        ):
            break
        last += 1
    while last > i and (tokens[last - 1].low in DETERMINERS or tokens[last - 1].low in ("and", "of")):
        last -= 1
    return i, last


def _found(tokens: Sequence[Token], i: int, last: int, family: str, carrier: tuple[int, int]) -> Found | None:
    first, end = carrier
    if end <= first:
        return None
    subject = Span(tokens[first].start, tokens[end - 1].end)
    span = Span(min(subject.start, tokens[i].start), max(subject.end, tokens[last - 1].end))
    affirmed = not (_is_denied(tokens, i, first) or tokens[first].low in _NOBODY)
    first += tokens[first].low == "no" and end > first + 1
    words = spelled(tokens[first:end])
    return Found(State(words, family, affirmed, _is_planned(tokens, i)), span)


def _is_denied(tokens: Sequence[Token], i: int, first: int) -> bool:
    """Whether a negation stands within five tokens before the verb, in its clause."""
    for token in reversed(tokens[max(0, i - 5) : i]):
        if token.text in _ENDS or token.low in ("but", "and", "while"):
            return False
        if token.low in NEGATIONS or token.low in _DENYING:
            return True
    return False


def _is_planned(tokens: Sequence[Token], i: int) -> bool:
    """Whether the verb tells of what may come: after "to", "will", "could"."""
    for token in reversed(tokens[max(0, i - 4) : i]):
        if token.low == "to" or token.low in MODALS:
            return True
        if token.low not in ADVERBS and token.low not in ("be", "have", "been", "not") and not _ends_ly(token):
            return False
    return False
