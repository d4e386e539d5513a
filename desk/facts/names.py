"""Organisations and places, with the one form that their aliases share.

Takes the tokens of one sentence, the tokens that people's names have taken, and the short forms that the item itself
explains ("the World Health Organization (WHO)"); answers `Found` records in order, not overlapping. A capitalised run
is known by a word in it ("ministry", "river"), by a list of countries, provinces and cities, by being an acronym, or
by "in" or "near" before it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from desk.facts.claim import ClaimKind, Named
from desk.facts.families import fold
from desk.facts.lexicon import words
from desk.facts.lexicon.aliases import ALIASES
from desk.facts.lexicon.bodies import BODY_WORDS, LEGAL_FORMS, NOT_BODIES, OWNERS
from desk.facts.lexicon.calendar import MONTHS, WEEKDAYS
from desk.facts.lexicon.grammar import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS
from desk.facts.lexicon.places import DEMONYMS, LONG_PLACES, PLACE_WORDS, PLACES
from desk.facts.lexicon.titles import TITLES
from desk.facts.tokens import WORD, Token, spelled
from desk.spans import Span

LONGEST = 7
"""Words of the longest name taken."""
SHOUTED = 0.7
"""The share of words in capitals from which a line is a headline in capitals."""
_LOCATING = frozenset(("in", "near", "outside", "around", "throughout", "across"))
_NEVER = DETERMINERS | PRONOUNS | PREPOSITIONS | CONJUNCTIONS | frozenset(MONTHS) | frozenset(WEEKDAYS)


@dataclass(frozen=True, slots=True)
class Found:
    """An organisation or a place at tokens `first` to `last` (excluded)."""

    kind: ClaimKind
    value: Named
    span: Span
    first: int
    last: int


def find(tokens: Sequence[Token], taken: Set[int], short: Mapping[str, str]) -> list[Found]:
    """The organisations and places named in one sentence."""
    found: list[Found] = []
    if _is_shouted(tokens):
        return found
    i = 0
    while i < len(tokens):
        end = _run(tokens, i, taken)
        if end == i:
            i += 1
            continue
        found += _parts(tokens, i, end, short)
        i = end
    return found


def _is_shouted(tokens: Sequence[Token]) -> bool:
    """Whether the whole line stands in capitals, where no capital tells a name."""
    words = [token.text for token in tokens if token.kind == WORD]
    return len(words) > 2 and sum(word.isupper() for word in words) > SHOUTED * len(words)


def short_forms(tokens: Sequence[Token]) -> dict[str, str]:
    """Acronyms in brackets after the name that they stand for: {"who": "world health organization"}."""
    forms: dict[str, str] = {}
    for i in range(2, len(tokens) - 1):
        acronym = tokens[i].text
        if (
            tokens[i - 1].text != "("
            or tokens[i + 1].text != ")"
            or not 2 <= len(acronym) <= 8
            or not acronym.isupper()
        ):
            continue
        start = i - 1
        while (
            start > 0
            and i - start < 10
            and (_capital(tokens[start - 1]) or tokens[start - 1].low in ("of", "for", "and", "the", "on", "in"))
        ):
            start -= 1
        while start < i - 1 and not (_capital(tokens[start]) and tokens[start].text[0] == acronym[0]):
            start += 1
        if i - 1 - start > 1:
            forms[acronym.lower()] = fold(spelled(tokens[start : i - 1]))
    return forms


def _capital(token: Token) -> bool:
    return token.kind == WORD and token.text[0].isupper()


def _run(tokens: Sequence[Token], i: int, taken: Set[int]) -> int:
    """The index after the capitalised run at `i`: "of" and "and" may join its words; a sentence's first word may be no name."""
    j = i
    while j < len(tokens) and j - i < LONGEST and j not in taken:
        token = tokens[j]
        if (_capital(token) and token.low not in _NEVER) or (
            j > i and token.low in ("of", "for", "and", "the", "de") and _joins(tokens, j, taken)
        ):
            j += 1
        else:
            break
    return j


def _joins(tokens: Sequence[Token], j: int, taken: Set[int]) -> bool:
    """Whether "of" at `j` is inside a name: "Ministry of Health"; "and" only after "of" or "for" ("Drugs and Crime")."""
    after = tokens[j + 1] if j + 1 < len(tokens) else None
    if after is None or j + 1 in taken:
        return False
    if after.low == "the" and tokens[j].low in ("of", "for", "and"):
        after = tokens[j + 2] if j + 2 < len(tokens) else after
    if not _capital(after) or after.low in _NEVER:
        return False
    if tokens[j].low == "and":
        return any(token.low in ("of", "for") for token in tokens[max(0, j - 3) : j])
    if tokens[j].low == "the":
        return tokens[j - 1].low in ("of", "for", "and")
    return (
        tokens[j].low == "de"
        or tokens[j - 1].low in BODY_WORDS | PLACE_WORDS
        or tokens[j - 1].low in ("secretary", "state", "states", "bishop")
    )


def _parts(tokens: Sequence[Token], first: int, last: int, short: Mapping[str, str]) -> list[Found]:
    """What one run names: the whole, else the known names inside it."""
    while (
        first < last
        and (tokens[first].low in DEMONYMS or tokens[first].low in TITLES)
        and last - first > 1
        and not _is_known(tokens, first, last)
    ):
        first += 1
    if (kind := _kind(tokens, first, last, short)) is not None:
        return [_found(tokens, first, last, kind, short)]
    found: list[Found] = []
    i = first
    while i < last:
        for j in range(last, i, -1):
            if (j - i < last - first) and (kind := _listed(tokens, i, j, short)) is not None:
                found.append(_found(tokens, i, j, kind, short))
                i = j
                break
        else:
            i += 1
    return found


def _kind(tokens: Sequence[Token], first: int, last: int, short: Mapping[str, str]) -> ClaimKind | None:
    """Organisation or place, or None where the run is neither for certain."""
    if (listed := _listed(tokens, first, last, short)) is not None:
        return listed
    ends = {
        tokens[last - 1].low,
        *(tokens[k - 1].low for k in range(first + 1, last) if tokens[k].low in ("of", "for")),
    }
    if last - first > 1 and (ends & BODY_WORDS or tokens[last - 1].low.rstrip(".") in LEGAL_FORMS):
        return ClaimKind.ORG
    if last - first > 1 and (
        ends & PLACE_WORDS
        or tokens[first].low in ("lake", "mount", "fort", "port", "cape", "san", "santa", "st", "los", "las", "gulf")
    ):
        return ClaimKind.PLACE
    before = tokens[first - 1].low if first else ""
    owned = before == "by" and first > 1 and tokens[first - 2].low in ("owned", "operated", "run", "made", "built")
    if owned or before in OWNERS:
        return ClaimKind.ORG
    if before in _LOCATING and last - first <= 3 and tokens[last - 1].low not in DEMONYMS:
        return ClaimKind.PLACE
    return None


def _listed(tokens: Sequence[Token], first: int, last: int, short: Mapping[str, str]) -> ClaimKind | None:
    """The kind of a name that a list knows, or of an acronym."""
    words = " ".join(token.low for token in tokens[first:last])
    if words in LONG_PLACES or (last - first == 1 and (words in PLACES or words in ("u.s.", "u.k.", "b.c.", "d.c."))):
        return ClaimKind.PLACE
    if (
        words in short
        or (words in ALIASES and (last - first > 1 or tokens[first].text.isupper()))
        or words in _KNOWN_BODIES
    ):
        return ClaimKind.ORG
    if last - first == 1 and _is_acronym(tokens[first]):
        return ClaimKind.ORG
    return None


_KNOWN_BODIES = words(
    "hamas hezbollah hizbollah isis isil daesh taliban kremlin pentagon interpol europol reuters congress parliament mounties"
)


def _is_known(tokens: Sequence[Token], first: int, last: int) -> bool:
    words = " ".join(token.low for token in tokens[first:last])
    return words in ALIASES or words in LONG_PLACES


def _is_acronym(token: Token) -> bool:
    return token.text.isupper() and token.text.isalpha() and 2 <= len(token.text) <= 6 and token.low not in NOT_BODIES


def _found(tokens: Sequence[Token], first: int, last: int, kind: ClaimKind, short: Mapping[str, str]) -> Found:
    name = spelled(tokens[first:last])
    folded = short.get(name.lower()) or fold(name)
    return Found(kind, Named(name, folded), Span(tokens[first].start, tokens[last - 1].end), first, last)
