"""Organisations and places, with the one form that their aliases share.

Takes the tokens of one sentence, the tokens that people's names have taken, and the short forms that the item itself
explains ("the World Health Organization (WHO)"); answers `Found` records in order, not overlapping. A capitalised run
is known by a word in it ("ministry", "river"), by a list of countries, provinces and cities, by being an acronym, or
by "in" or "near" before it. A line in capitals names nobody: there a capital tells nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from desk.facts.claim import ClaimKind, Named
from desk.facts.grammar.families import fold
from desk.facts.grammar.tokens import WORD, Token, low_at, spelled
from desk.facts.lexicon import words
from desk.facts.lexicon.aliases import ALIASES
from desk.facts.lexicon.bodies import BODY_WORDS, CLUBS, KNOWN, LEGAL_FORMS, NOT_BODIES, OWNERS, OWNING
from desk.facts.lexicon.calendar import MONTHS, WEEKDAYS
from desk.facts.lexicon.grammar import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS
from desk.facts.lexicon.places import DEMONYMS, LONG_PLACES, PLACE_OPENERS, PLACE_WORDS, PLACES, SIDES
from desk.facts.lexicon.titles import TITLES
from desk.spans import Span

LONGEST = 7
"""Words of the longest name taken."""
LONGEST_PLACE = 3
"""Words of the longest name that "in" alone makes a place."""
ACRONYM = 6
"""Letters of the longest acronym."""
SHOUTED = 0.7
"""The share of words in capitals from which a line is a headline in capitals."""
_LOCATING = words("across around in near outside throughout")
_NEVER = DETERMINERS | PRONOUNS | PREPOSITIONS | CONJUNCTIONS | frozenset((*MONTHS, *WEEKDAYS))
_OF_NAMES = words("da de del di do dos du la")
"""Small words inside the names of places: "Palma del Rio"."""
_LINKS = words("and for of on the") | _OF_NAMES
_OPENING = words("for of on")
_STATES = words("bishop secretary state states")


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
        if end > i:
            found += _parts(tokens, i, end, short)
        i = max(end, i + 1)
    return found


def _is_shouted(tokens: Sequence[Token]) -> bool:
    """Whether the whole line stands in capitals."""
    shouted = [token.text.isupper() for token in tokens if token.kind == WORD]
    return len(shouted) > 2 and sum(shouted) > SHOUTED * len(shouted)


def is_capital(token: Token) -> bool:
    """Whether the token is a word with a capital."""
    return token.kind == WORD and token.text[0].isupper()


def _run(tokens: Sequence[Token], i: int, taken: Set[int]) -> int:
    """The index after the capitalised run at `i`, whose words "of" and "and" may join; `i` where none begins."""
    end = i
    while end < min(len(tokens), i + LONGEST) and end not in taken:
        named = is_capital(tokens[end]) and tokens[end].low not in _NEVER
        if not named and not (end > i and tokens[end].low in _LINKS and _joins(tokens, end, taken)):
            break
        end += 1
    return end


def _joins(tokens: Sequence[Token], j: int, taken: Set[int]) -> bool:
    """Whether the link at `j` is inside a name: "Ministry of Health"; not "Ottawa and Paris"."""
    link, before = tokens[j].low, tokens[j - 1].low
    after = j + 1 + (link != "the" and low_at(tokens, j + 1) == "the")
    if after >= len(tokens) or after in taken or not is_capital(tokens[after]) or tokens[after].low in _NEVER:
        return False
    if link == "and":
        return any(token.low in _OPENING for token in tokens[max(0, j - 3) : j])
    if link == "the":
        return before in ("of", "for", "and")
    return link in _OF_NAMES or before in BODY_WORDS or before in PLACE_WORDS or before in _STATES


def _parts(tokens: Sequence[Token], first: int, last: int, short: Mapping[str, str]) -> list[Found]:
    """What one run names: the whole past nationalities and titles, else the known names inside it."""
    while last - first > 1 and _is_prefix(tokens, first) and not _is_listed(tokens, first, last):
        first += 1
    if (kind := _kind(tokens, first, last, short)) is not None:
        return [_found(tokens, first, last, kind, short)]
    found: list[Found] = []
    i = first
    while i < last:
        end, kind = next(
            ((j, known) for j in range(last, i, -1) if (known := _known(tokens, i, j, short)) is not None),
            (i + 1, None),
        )
        if kind is not None:
            found.append(_found(tokens, i, end, kind, short))
        i = end
    return found


def _is_prefix(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word stands before a name: a nationality, a title, "Operator" that opens the sentence."""
    low = tokens[i].low
    return low in DEMONYMS or low in TITLES or (i == 0 and low in OWNERS)


def _is_listed(tokens: Sequence[Token], first: int, last: int) -> bool:
    name = _low(tokens, first, last)
    return name.replace(".", "") in ALIASES or name in LONG_PLACES


def _low(tokens: Sequence[Token], first: int, last: int) -> str:
    return " ".join(token.low for token in tokens[first:last])


def _kind(tokens: Sequence[Token], first: int, last: int, short: Mapping[str, str]) -> ClaimKind | None:
    """Organisation or place, or None where the run is neither for certain."""
    if (known := _known(tokens, first, last, short)) is not None:
        return known
    if last - first > 1:
        heads = {tokens[last - 1].low}
        heads |= {tokens[k - 1].low for k in range(first + 1, last) if tokens[k].low in _OPENING}
        ends = {tokens[first].low, tokens[last - 1].low}
        if not heads.isdisjoint(BODY_WORDS) or tokens[last - 1].low in LEGAL_FORMS or not ends.isdisjoint(CLUBS):
            return ClaimKind.ORG
        if not heads.isdisjoint(PLACE_WORDS) or tokens[first].low in PLACE_OPENERS:
            return ClaimKind.PLACE
    before = low_at(tokens, first - 1)
    if before in OWNERS or (before == "by" and low_at(tokens, first - 2) in OWNING):
        return ClaimKind.ORG
    where = low_at(tokens, first - 2) if before in SIDES else before  # "in eastern Mauritania"
    located = where in _LOCATING and last - first <= LONGEST_PLACE and tokens[last - 1].low not in DEMONYMS
    return ClaimKind.PLACE if located else None


def _known(tokens: Sequence[Token], first: int, last: int, short: Mapping[str, str]) -> ClaimKind | None:
    """The kind of a name that a list knows, or of an acronym."""
    name, single = _low(tokens, first, last), last - first == 1
    plain = name.replace(".", "")
    if name in LONG_PLACES or (single and name in PLACES):
        return ClaimKind.PLACE
    if name in short or name in KNOWN or (plain in ALIASES and (not single or tokens[first].text.isupper())):
        return ClaimKind.ORG
    return ClaimKind.ORG if single and _is_acronym(tokens[first]) else None


def _is_acronym(token: Token) -> bool:
    shaped = token.text.isupper() and token.text.isalpha() and 2 <= len(token.text) <= ACRONYM
    return shaped and token.low not in NOT_BODIES


def _found(tokens: Sequence[Token], first: int, last: int, kind: ClaimKind, short: Mapping[str, str]) -> Found:
    name = spelled(tokens[first:last])
    folded = short.get(name.lower()) or (_folded(name) if kind == ClaimKind.ORG else fold(name))
    return Found(kind, Named(name, folded), Span(tokens[first].start, tokens[last - 1].end), first, last)


def _folded(name: str) -> str:
    """The name without what firms and clubs leave off: "Tarn Energy Ltd." is "tarn energy", "FC Aldwick" "aldwick"."""
    kept = fold(name).split()
    while len(kept) > 1 and (kept[-1] in LEGAL_FORMS or kept[-1] in CLUBS):
        kept.pop()
    while len(kept) > 1 and kept[0] in CLUBS:
        kept.pop(0)
    return " ".join(kept)
