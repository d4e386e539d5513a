"""People: names with the rank or office that stands beside them.

Takes the tokens of one sentence; answers `Found` records. A name is a run of capitalised words; it is a person's when a
title stands before it, an age or a verb of saying after it, or when its first word is a common given name. Nationalities
and bodies before a title belong to neither ("Canadian Major-General", "NATO Secretary General").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts.claim import Person
from desk.facts.lexicon.givennames import GIVEN
from desk.facts.lexicon.places import DEMONYMS, PLACES
from desk.facts.lexicon.speech import STRONG
from desk.facts.lexicon.titles import HONORIFICS, LINKS, PARTICLES, SUFFIXES, TITLES
from desk.facts.tokens import NUMBER, WORD, Token
from desk.spans import Span

LONGEST = 6
"""Words of the longest name taken."""


@dataclass(frozen=True, slots=True)
class Found:
    """A person, with the span of title and name together."""

    value: Person
    span: Span
    first: int
    last: int


def find(tokens: Sequence[Token]) -> list[Found]:
    """The people named in one sentence."""
    found: list[Found] = []
    i = 0
    while i < len(tokens):
        person = _titled(tokens, i) or _untitled(tokens, i)
        if person is None:
            i += 1
            continue
        found.append(person)
        i = person.last
    return found


def name_word(token: Token) -> bool:
    """Whether the token can be a word of a name: a capital, or "al-" and its like."""
    if token.kind != WORD:
        return False
    return token.text[0].isupper() or token.low.startswith(("al-", "el-", "d'", "ul-", "bin-", "ash-", "as-", "ar-"))


def _run(tokens: Sequence[Token], i: int) -> int:
    """The index after the name that begins at `i`; `i` where none does."""
    j = i
    while j < len(tokens) and j - i < LONGEST:
        token = tokens[j]
        if name_word(token) and token.low not in TITLES:
            j += 1
        elif j > i and token.low in PARTICLES and j + 1 < len(tokens) and (name_word(tokens[j + 1]) or tokens[j + 1].low in PARTICLES):
            j += 1
        else:
            break
    if j > i and j + 1 < len(tokens) and tokens[j].text == "," and tokens[j + 1].low in SUFFIXES:
        j += 2
    return j


def _titled(tokens: Sequence[Token], i: int) -> Found | None:
    """Title and name from `i`: "Maj.-Gen. Jennie Carignan", "Secretary of Defence Mark Esper", "spokesman Dylan White"."""
    start = _title_end(tokens, i)
    if start is None:
        return None
    end = _run(tokens, start)
    if end == start or tokens[start].low in DEMONYMS:
        return None
    title = _text(tokens, i, start)
    name = _text(tokens, start, end)
    return Found(Person(name, None if title.lower().rstrip(".") in HONORIFICS else title), _span(tokens, i, end), i, end)


def _title_end(tokens: Sequence[Token], i: int) -> int | None:
    """The index after the title that begins at `i`; the title holds at least one title word and ends before a name."""
    j, seen = i, False
    while j < len(tokens) and j - i < 8:
        low = tokens[j].low
        if tokens[j].kind != WORD:
            break
        if low in TITLES:
            seen, j = True, j + 1
        elif seen and low in LINKS and _later_title_word(tokens, j):
            j += 2
            while j < len(tokens) and name_word(tokens[j]) and tokens[j].low not in GIVEN and j - i < 8 and _run(tokens, j + 1) > j + 1 and _links_on(tokens, j):
                j += 1
        elif not seen and name_word(tokens[j]) and _office_word(tokens, j):
            j += 1
        elif seen and low in ("first", "second", "class"):
            j += 1
        else:
            break
    return j if seen and j < len(tokens) and name_word(tokens[j]) else None


def _later_title_word(tokens: Sequence[Token], j: int) -> bool:
    return tokens[j].low in ("of", "for") and j + 2 < len(tokens) and name_word(tokens[j + 1]) and name_word(tokens[j + 2])


def _links_on(tokens: Sequence[Token], j: int) -> bool:
    return tokens[j].low in ("and", "of") or (j + 3 < len(tokens) and name_word(tokens[j + 1]) and name_word(tokens[j + 2]))


def _office_word(tokens: Sequence[Token], j: int) -> bool:
    """Whether a capitalised word belongs to the office that follows: "Foreign Affairs Minister", "Prime Minister"."""
    if tokens[j].low in DEMONYMS or tokens[j].low in PLACES or tokens[j].text.isupper() or "." in tokens[j].text:
        return False
    for k in range(j + 1, min(j + 4, len(tokens))):
        if tokens[k].low in TITLES and tokens[k].text[0].isupper():
            return True
        if not name_word(tokens[k]) and tokens[k].low not in ("and", "of"):
            return False
    return False


def _untitled(tokens: Sequence[Token], i: int) -> Found | None:
    """A bare name: with an age or a verb of saying after it, or a common given name first."""
    if not name_word(tokens[i]) or tokens[i].low in DEMONYMS or tokens[i].low in PLACES:
        return None
    end = _run(tokens, i)
    if end - i < 2:
        return None
    after = tokens[end].low if end < len(tokens) else ""
    aged = after == "," and end + 1 < len(tokens) and tokens[end + 1].kind == NUMBER and tokens[end + 1].text.isdigit() and int(tokens[end + 1].text) < 115
    if not (tokens[i].low in GIVEN or aged or after in STRONG):
        return None
    if any(token.text.isupper() and len(token.text) > 2 for token in tokens[i:end]) and not aged:
        return None
    return Found(Person(_text(tokens, i, end)), _span(tokens, i, end), i, end)


def _text(tokens: Sequence[Token], first: int, last: int) -> str:
    return " ".join(token.text for token in tokens[first:last]).replace(" ,", ",")


def _span(tokens: Sequence[Token], first: int, last: int) -> Span:
    return Span(tokens[first].start, tokens[last - 1].end)
