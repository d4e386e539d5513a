"""One sentence in the terms by which it is compared: senses, nations, figures, each with what it tells by itself.

Takes a sentence; promises the same terms for house styles of one thing: inflection and synonyms fold to a sense
(`language.words`), "Iranian" and "Tehran" to the nation, "eleven", "11" and "11th" to a figure, "$5" to 5 and
dollar.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from desk.compare.language.kindred import CIRCLES
from desk.compare.language.nations import NATIONS
from desk.compare.language.tokens import Token, tokenise
from desk.compare.language.words import STATES, STOP, sense
from desk.facts.lexicon.calendar import MONTHS, WEEKDAYS
from desk.facts.lexicon.grammar import NEGATIONS
from desk.facts.lexicon.numbers import SMALL, TENS

GRAMMAR = 0.3
"""What a word that every sentence has tells beside a word of content: best of 0.1 to 0.35, and 1."""

STEM = 2
"""Letters that two forms of one word begin with alike at least."""

_NATION = "@"
_UNSURE_DAYS = ("may", "march", "mar", "sat", "sun", "mon", "wed")  # words of their own, too
_SHORT = frozenset(["us", "uk"])  # words of their own in lower case
_DAYS = frozenset(sense(word) for word in MONTHS.keys() | WEEKDAYS.keys()) - {sense(word) for word in _UNSURE_DAYS}
_COUNTS = {word: str(value) for word, value in (SMALL | TENS).items() if word != "one"} | {
    f"{ten}-{one}": str(tens + ones) for ten, tens in TENS.items() for one, ones in SMALL.items() if 0 < ones < 10
}
_SIGNS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "%": "percent"}

# "$1,250", "28-year-old", "3.1%", "21st", "10-15": sign, figure, and what hangs on it
_FIGURE = re.compile(r"[^\d]*?(?P<sign>[$€£¥]?)(?P<figure>[.]?\d[\d.,:/-]*)(?P<rest>.*)", re.DOTALL)
_ORDINAL = re.compile(r"(?:st|nd|rd|th|s)$")


@dataclass(frozen=True, eq=False)
class Terms:
    """A sentence as it is compared."""

    weights: dict[str, float]
    """What each term tells by itself, before its rarity among the sentences at hand."""
    line: str
    """The terms in order, for the likeness of their sequence."""
    wording: str
    """Every word and mark, typography and blanks folded: equal wordings are one sentence."""
    size: float
    """Its words of content, those of grammar counted for a part."""

    @cached_property
    def nations(self) -> frozenset[str]:
        """The nations that it names."""
        return frozenset([term for term in self.weights if term[0] == _NATION])

    @cached_property
    def figures(self) -> frozenset[str]:
        """Its figures."""
        return frozenset([term for term in self.weights if term[0].isdigit()])

    @cached_property
    def days(self) -> frozenset[str]:
        """Its weekdays and months."""
        return _DAYS.intersection(self.weights)

    @cached_property
    def states(self) -> frozenset[str]:
        """The senses that some other sense excludes."""
        return STATES.intersection(self.weights)

    @cached_property
    def negated(self) -> bool:
        """Whether it says that something is not so."""
        return any([word.lower() in NEGATIONS or word.endswith("n't") for word in self.wording.split(" ")])

    @cached_property
    def begins(self) -> dict[str, list[str]]:
        """The terms by the letters that they begin with."""
        found: dict[str, list[str]] = {}
        for term in self.weights:
            if len(term) >= STEM and term[0].isalpha():
                found.setdefault(term[:STEM], []).append(term)
        return found

    @cached_property
    def circles(self) -> frozenset[int]:
        """The circles of kindred words that its terms stand in."""
        return frozenset([circle for term in self.weights if term in CIRCLES for circle in CIRCLES[term]])


@lru_cache(maxsize=20_000)
def terms(text: str) -> Terms:
    """The terms of one sentence; remembered, since versions of a story repeat their sentences."""
    return terms_of(tokenise(text))


def terms_of(tokens: Sequence[Token]) -> Terms:
    """The terms of one sentence given in tokens."""
    weights: dict[str, float] = {}
    line: list[str] = []
    for token in tokens:
        if token.sort != "mark":
            found, weight = _terms(token.key)
            for term in found:
                weights[term] = weight
            line += found
    return Terms(weights, " ".join(line), " ".join([token.key for token in tokens]), sum(weights.values()))


@lru_cache(maxsize=50_000)
def _terms(key: str) -> tuple[list[str], float]:
    """The terms of one token, and what each tells by itself."""
    low = key.lower()
    read = _figure_terms(low) if any(letter.isdigit() for letter in key) else _word_terms(key)
    found = [term for term in read if term]  # a possessive with nothing before it leaves no word
    return found, GRAMMAR if low in STOP else 1.0


def _word_terms(key: str) -> Iterator[str]:
    for word in [key] if key.lower() in _COUNTS else key.split("-"):
        low = word.lower().removesuffix("'s").replace(".", "")
        if low in NATIONS and word[0].isupper() and (low not in _SHORT or word.isupper() or "." in word):
            yield _NATION + NATIONS[low]
        elif low in _COUNTS:
            yield _COUNTS[low]
        elif word:
            yield sense(word)


def _figure_terms(figure: str) -> Iterator[str]:
    found = _FIGURE.fullmatch(figure)
    if not found:
        yield figure
        return
    yield found["figure"].replace(",", "").rstrip(".:/-")
    if found["sign"]:
        yield _SIGNS[found["sign"]]
    for word in re.findall(r"%|[^\W\d_]+", found["rest"]):
        if not _ORDINAL.fullmatch(word):
            yield _SIGNS.get(word) or sense(word)
