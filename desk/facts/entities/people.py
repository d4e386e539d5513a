"""People: names with the rank or office that stands beside them.

Takes the tokens of one sentence; answers `Found` records in order, not overlapping. A name is a run of capitalised
words; it is a person's when a title stands before it, an age or a verb of saying after it, or when its first word is
a common given name. Nationalities and bodies before a title belong to neither ("Danish Major-General", "UN
Secretary-General"). Surnames alone are left to `identities`, which knows the whole item.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts.claim import Person
from desk.facts.grammar.tokens import NUMBER, OF, WORD, Token, low_at, spelled
from desk.facts.lexicon import words
from desk.facts.lexicon.bodies import BODY_WORDS
from desk.facts.lexicon.givennames import GIVEN
from desk.facts.lexicon.grammar import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS
from desk.facts.lexicon.places import DEMONYMS, PLACE_WORDS, PLACES
from desk.facts.lexicon.speech import STRONG
from desk.facts.lexicon.titles import HONORIFICS, KIN, LINKS, NAMING, PARTICLES, SUFFIXES, SURNAMES, TITLES
from desk.spans import Span

LONGEST = 6
"""Words of the longest name taken."""
LONGEST_TITLE = 8
"""Words of the longest title taken: "Minister of Immigration, Refugees and Citizenship"."""
OLDEST = 115
_ARTICLES = ("al-", "el-", "d'", "ul-", "bin-", "ash-", "as-", "ar-")
_NO_NAMES = DEMONYMS | PLACES | DETERMINERS | PREPOSITIONS | PRONOUNS | CONJUNCTIONS
_JOINTS = LINKS | PARTICLES
_GRADES = words("acting assistant associate deputy former vice")
_RANK_TAILS = words("first second third class warrant")


@dataclass(frozen=True, slots=True)
class Found:
    """A person, with the span of title and name together, at tokens `first` to `last` (excluded)."""

    value: Person
    span: Span
    first: int
    last: int


def find(tokens: Sequence[Token]) -> list[Found]:
    """The people named in one sentence."""
    found: list[Found] = []
    i = 0
    while i < len(tokens):
        person = _titled(tokens, i) or _untitled(tokens, i) if tokens[i].kind == WORD else None
        if person is None:
            i += 1
            continue
        found.append(person)
        i = person.last
    return found


def is_name_word(token: Token) -> bool:
    """Whether the token can be a word of a name: a capital, or "al-" and its like."""
    return token.kind == WORD and (token.text[0].isupper() or token.low.startswith(_ARTICLES))


def _run(tokens: Sequence[Token], i: int) -> int:
    """The index after the name that begins at `i`; `i` where none does."""
    end = i + _is_given_here(tokens, i)
    while end < min(len(tokens), i + LONGEST) and (_names(tokens[end], end > i) or (end > i and _links(tokens, end))):
        end += 1
    return end + 2 if end > i and low_at(tokens, end) == "," and low_at(tokens, end + 1) in SUFFIXES else end


def _names(token: Token, inside: bool) -> bool:
    """Whether the token is a word of a name; a title is one `inside` where it is a surname too ("Stephen King")."""
    return is_name_word(token) and (token.low not in TITLES or (inside and token.low in SURNAMES))


def _links(tokens: Sequence[Token], j: int) -> bool:
    """Whether the token is a small word inside a name: "von der Leyen"."""
    if tokens[j].low not in PARTICLES or j + 1 >= len(tokens):
        return False
    return is_name_word(tokens[j + 1]) or tokens[j + 1].low in PARTICLES


def _titled(tokens: Sequence[Token], i: int) -> Found | None:
    """Title and name from `i`: "Maj.-Gen. Ana Ruiz", "Secretary of Defence Mark Lee", "spokesman Tom Reid"."""
    start = _title_end(tokens, i)
    if start is None:
        return None
    end = _run(tokens, start)
    if end == start or tokens[start].low in DEMONYMS or any(token.low in BODY_WORDS for token in tokens[start:end]):
        return None
    if (
        end == start + 1 and tokens[start].low in PLACES and tokens[i].text.islower()
    ):  # "the prime minister Canada needs"
        return None
    title = None if tokens[i].low in HONORIFICS else spelled(tokens[i:start])
    return _found(tokens, i, end, Person(spelled(tokens[start:end]), title))


def _title_end(tokens: Sequence[Token], i: int) -> int | None:
    """The index after the title that begins at `i`, where a name follows it."""
    j, seen = i, False
    while j < min(len(tokens), i + LONGEST_TITLE) and tokens[j].kind == WORD:
        low = tokens[j].low
        if seen and low in ("of", "for"):
            return _past_office(tokens, j + 1)
        if seen and _is_given_here(tokens, j):
            break
        if low in TITLES:
            seen = True
        elif not (low in _RANK_TAILS if seen else _is_office(tokens, j)):
            break
        j += 1
    return j if seen and j < len(tokens) and is_name_word(tokens[j]) else None


def _is_given_here(tokens: Sequence[Token], j: int) -> bool:
    """Whether a word that is a title elsewhere is a given name here: "forward Dean Moss"; not "associate dean Moss"."""
    if tokens[j].low not in GIVEN or not is_name_word(tokens[j]) or low_at(tokens, j - 1) in _GRADES:
        return False
    names = [is_name_word(token) for token in tokens[j + 1 : j + 3]]
    return names[:1] == [True] and names[1:] != [True]


def _past_office(tokens: Sequence[Token], i: int) -> int | None:
    """Where the name begins after "Secretary of": at the first given name, else the last two words of the capitals."""
    end = i
    while end < min(len(tokens), i + LONGEST_TITLE + 2) and (is_name_word(tokens[end]) or tokens[end].low in _JOINTS):
        end += 1
    for k in range(i + 1, end):
        if _is_given(tokens[k]):
            return k
    return end - 2 if end - i > 2 and is_name_word(tokens[end - 2]) and is_name_word(tokens[end - 1]) else None


def _is_office(tokens: Sequence[Token], j: int) -> bool:
    """Whether a capitalised word belongs to the office that follows: "Foreign Affairs Minister", "Prime Minister"."""
    token = tokens[j]
    if not is_name_word(token) or token.low in DEMONYMS or token.low in PLACES or _is_acronym(token):
        return False
    for after in tokens[j + 1 : j + 4]:
        if after.low in TITLES and after.text[0].isupper():
            return True
        if not is_name_word(after) and after.low not in ("and", "of"):
            return False
    return False


def _untitled(tokens: Sequence[Token], i: int) -> Found | None:
    """A bare name: with an age or a verb of saying after it, an office after a comma, or a common given name first."""
    if not is_name_word(tokens[i]) or tokens[i].low in _NO_NAMES:
        return None
    end = _run(tokens, i)
    if end - i < 2 or any(token.low in BODY_WORDS or token.low in PLACE_WORDS for token in tokens[i:end]):
        return None
    aged = low_at(tokens, end) == "," and end + 1 < len(tokens) and _is_age(tokens[end + 1])
    if not aged and any(_is_acronym(token) for token in tokens[i:end]):
        return None
    title = _apposed(tokens, end)
    if not (aged or title or _is_given(tokens[i]) or _is_told(tokens, i, end)):
        return None
    return _found(tokens, i, end, Person(spelled(tokens[i:end]), title))


def _is_given(token: Token) -> bool:
    """Whether the word is a common given name, or a pair of which the first is ("Francois-Philippe")."""
    return token.low.partition("-")[0] in GIVEN


def _is_acronym(token: Token) -> bool:
    """Whether the word stands in capitals or dotted letters and is no initial: "NATO", "U.S."; not "F."."""
    return len(token.text) > 2 - ("." not in token.text) and token.text.isupper()


def _is_told(tokens: Sequence[Token], i: int, end: int) -> bool:
    """Whether the words around say that the name is a person's: "X said", "X, who", "her brother, X", "named as X"."""
    after, before = low_at(tokens, end), low_at(tokens, i - 1)
    if after in STRONG or (after == "," and low_at(tokens, end + 1) in ("who", "whose")):
        return True
    if before == ",":
        return low_at(tokens, i - 2) in KIN
    return before == "as" and any(token.low in NAMING for token in tokens[max(0, i - 4) : i])


def _is_age(token: Token) -> bool:
    return token.kind == NUMBER and token.text.isdecimal() and int(token.text[:4]) < OLDEST


def _apposed(tokens: Sequence[Token], i: int) -> str | None:
    """The office after the name: ", a UN spokesman,", ", the company's chief executive,", ", head of the union"."""
    if low_at(tokens, i) != ",":
        return None
    if low_at(tokens, i + 1) in TITLES and low_at(tokens, i + 2) == "of":
        return tokens[i + 1].text
    if low_at(tokens, i + 1) not in DETERMINERS:
        return None
    for k in range(i + 2, min(len(tokens), i + LONGEST_TITLE)):
        if tokens[k].low in TITLES and low_at(tokens, k + 1) not in TITLES:
            start = next((m for m in range(k, i + 1, -1) if tokens[m - 1].low not in TITLES), k)
            return spelled(tokens[start : k + 1])
        if tokens[k].kind not in (WORD, OF):
            return None
    return None


def _found(tokens: Sequence[Token], first: int, last: int, person: Person) -> Found:
    return Found(person, Span(tokens[first].start, tokens[last - 1].end), first, last)
