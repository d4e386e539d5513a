"""People: names with the rank or office that stands beside them.

Takes the tokens of one sentence; answers `Found` records in order, not overlapping. A name is a run of capitalised
words; it is a person's when a title stands before it, an age or a verb of saying after it, or when its first word is
a common given name. Nationalities and bodies before a title belong to neither ("Canadian Major-General", "NATO
Secretary General"). Surnames alone are left to `identities`, which knows the whole item.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts.claim import Person
from desk.facts.lexicon import words
from desk.facts.lexicon.bodies import BODY_WORDS
from desk.facts.lexicon.givennames import GIVEN
from desk.facts.lexicon.grammar import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS
from desk.facts.lexicon.places import DEMONYMS, PLACE_WORDS, PLACES
from desk.facts.lexicon.speech import STRONG
from desk.facts.lexicon.titles import HONORIFICS, KIN, LINKS, NAMING, PARTICLES, SUFFIXES, SURNAMES, TITLES
from desk.facts.tokens import NUMBER, WORD, Token, spelled
from desk.spans import Span

LONGEST = 6
"""Words of the longest name taken."""
LONGEST_TITLE = 8
"""Words of the longest title taken: "Minister of Immigration, Refugees and Citizenship"."""
OLDEST = 115
_ARTICLES = ("al-", "el-", "d'", "ul-", "bin-", "ash-", "as-", "ar-")
_NO_NAMES = DEMONYMS | PLACES | DETERMINERS | PREPOSITIONS | PRONOUNS | CONJUNCTIONS
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
    j = i
    while j < len(tokens) and j - i < LONGEST:
        token = tokens[j]
        if (is_name_word(token) and (token.low not in TITLES or (j > i and token.low in SURNAMES))) or (
            j > i
            and token.low in PARTICLES
            and j + 1 < len(tokens)
            and (is_name_word(tokens[j + 1]) or tokens[j + 1].low in PARTICLES)
        ):
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
    if end == start or tokens[start].low in DEMONYMS or any(token.low in BODY_WORDS for token in tokens[start:end]):
        return None
    if (
        tokens[i].text[0].islower() and end == start + 1 and tokens[start].low in PLACES
    ):  # "prime minister Canada needs"
        return None
    title = spelled(tokens[i:start])
    return Found(
        Person(spelled(tokens[start:end]), None if tokens[i].low in HONORIFICS else title),
        _span(tokens, i, end),
        i,
        end,
    )


def _title_end(tokens: Sequence[Token], i: int) -> int | None:
    """The index after the title that begins at `i`, where a name follows it."""
    j, seen = i, False
    while j < len(tokens) and j - i < LONGEST_TITLE and tokens[j].kind == WORD:
        low = tokens[j].low
        if low in TITLES:
            seen = True
        elif seen and low in ("of", "for"):
            return _past_office(tokens, j + 1)
        elif not (seen and low in _RANK_TAILS) and not (not seen and _is_office(tokens, j)):
            break
        j += 1
    return j if seen and j < len(tokens) and is_name_word(tokens[j]) else None


def _past_office(tokens: Sequence[Token], i: int) -> int | None:
    """Where the name begins after "Secretary of": at the first given name, else the last two words of the capitals."""
    end = i
    while (
        end < len(tokens)
        and end - i < LONGEST_TITLE + 2
        and (is_name_word(tokens[end]) or tokens[end].low in LINKS | PARTICLES)
    ):
        end += 1
    for k in range(i + 1, end):
        if tokens[k].low.partition("-")[0] in GIVEN:
            return k
    return end - 2 if end - i > 2 and is_name_word(tokens[end - 2]) and is_name_word(tokens[end - 1]) else None


def _is_office(tokens: Sequence[Token], j: int) -> bool:
    """Whether a capitalised word belongs to the office that follows: "Foreign Affairs Minister", "Prime Minister"."""
    if (
        not is_name_word(tokens[j])
        or tokens[j].low in DEMONYMS
        or tokens[j].low in PLACES
        or tokens[j].text.isupper()
        or "." in tokens[j].text
    ):
        return False
    for token in tokens[j + 1 : j + 4]:
        if token.low in TITLES and token.text[0].isupper():
            return True
        if not is_name_word(token) and token.low not in ("and", "of"):
            return False
    return False


def _untitled(tokens: Sequence[Token], i: int) -> Found | None:
    """A bare name: with an age or a verb of saying after it, or a common given name first."""
    if not is_name_word(tokens[i]) or tokens[i].low in _NO_NAMES:
        return None
    end = _run(tokens, i)
    if end - i < 2 or any(token.low in BODY_WORDS or token.low in PLACE_WORDS for token in tokens[i:end]):
        return None
    after = tokens[end] if end < len(tokens) else None
    aged = after is not None and after.text == "," and end + 1 < len(tokens) and _is_age(tokens[end + 1])
    given = tokens[i].low.partition("-")[0] in GIVEN
    title = _apposed(tokens, end)
    if not (given or aged or title or _is_told(tokens, i, end)):
        return None
    if (
        any(token.text.isupper() and len(token.text) > 1 and "." not in token.text for token in tokens[i:end])
        and not aged
    ):
        return None
    return Found(Person(spelled(tokens[i:end]), title), _span(tokens, i, end), i, end)


def _is_told(tokens: Sequence[Token], i: int, end: int) -> bool:
    """Whether the words around say that the name is a person's: "X said", "X, who", "her brother, X", "named as X"."""
    after = tokens[end].low if end < len(tokens) else ""
    if after in STRONG or (after == "," and end + 1 < len(tokens) and tokens[end + 1].low in ("who", "whose")):
        return True
    before = [token.low for token in tokens[max(0, i - 4) : i]]
    if before[-1:] == [","]:
        return before[-2:-1] != [] and before[-2] in KIN
    return before[-1:] == ["as"] and not NAMING.isdisjoint(before)


def _is_age(token: Token) -> bool:
    return token.kind == NUMBER and token.text.isdecimal() and int(token.text[:4]) < OLDEST


def _apposed(tokens: Sequence[Token], i: int) -> str | None:
    """The office after the name: ", a NATO spokesman,", ", the company's chief executive,"."""
    if i + 2 >= len(tokens) or tokens[i].text != "," or tokens[i + 1].low not in DETERMINERS:
        return None
    for k in range(i + 2, min(i + 8, len(tokens))):
        if tokens[k].low in TITLES and (k + 1 == len(tokens) or tokens[k + 1].low not in TITLES):
            start = next((m for m in range(k, i + 1, -1) if tokens[m - 1].low not in TITLES), k)
            return spelled(tokens[start : k + 1])
        if tokens[k].kind != WORD and tokens[k].kind != "of":
            return None
    return None


def _span(tokens: Sequence[Token], first: int, last: int) -> Span:
    return Span(tokens[first].start, tokens[last - 1].end)
