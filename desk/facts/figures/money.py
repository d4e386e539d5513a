"""Amounts of money: the sign, code or word of the currency beside a figure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts.figures import units
from desk.facts.figures.numerals import Numeral
from desk.facts.grammar.tokens import MONEY, WORD, Token, low_at, touches
from desk.facts.lexicon.money import CODES, DOLLAR, HOME_DOLLARS, MINOR, NATIONS, SIGNS, UNITS, WORDS
from desk.facts.lexicon.units import SOLD

MILLION = 1e6
"""From here pounds are money: "5 million pounds" is no weight of news copy."""
_NATIONS_AFTER = {"us": "USD", "u.s.": "USD", "cdn": "CAD", "canadian": "CAD"}


@dataclass(frozen=True, slots=True)
class Currency:
    """The unit in words, its ISO 4217 code where it is certain, and the index after the last token."""

    unit: str
    currency: str | None
    last: int


def read(tokens: Sequence[Token], figure: Numeral) -> Currency | None:
    """The currency of `figure`: "$5", "US $5", "5 dollars", "7.5 million Danish crowns", "180p"; None for no money."""
    last = figure.last
    if (code := _before(tokens, figure.first)) is not None:
        if nation := _NATIONS_AFTER.get(low_at(tokens, last)):
            code, last = nation, last + 1
        return Currency(UNITS.get(code, code.lower()), None if code == DOLLAR else code, last)
    if low_at(tokens, last) in ("pound", "pounds") and (figure.scale >= MILLION or _is_price(tokens, last + 1)):
        return Currency("pound sterling", "GBP", last + 1)
    return _after(tokens, last)


def _is_price(tokens: Sequence[Token], i: int) -> bool:
    """Whether what is sold follows at `i`: "3.85 pounds" is no weight before "per share"."""
    of = units.per(tokens, i)
    return of is not None and of[0] in SOLD


def home(agency: str | None) -> str | None:
    """The currency that a bare "$" stands for in the copy of `agency`; None where that is not known."""
    return HOME_DOLLARS.get((agency or "").lower().removeprefix("the "))


def sign_at(tokens: Sequence[Token], i: int) -> str | None:
    """The currency whose sign stands at token `i`."""
    if i < len(tokens) and tokens[i].kind == MONEY:
        return SIGNS.get(tokens[i].text.replace(" ", "").lower()) or CODES.get(tokens[i].text)
    return None


def before(tokens: Sequence[Token], i: int) -> int:
    """Where the sign and code before token `i` begin; `i` itself where there are none."""
    while i > 0 and (tokens[i - 1].kind == MONEY or tokens[i - 1].text in CODES):
        i -= 1
    return i


def _before(tokens: Sequence[Token], i: int) -> str | None:
    if i == 0:
        return None
    code = sign_at(tokens, i - 1) or CODES.get(tokens[i - 1].text)
    if code == DOLLAR and i > 1 and (nation := CODES.get(tokens[i - 2].text) or _prefixed(tokens[i - 2].text)):
        return nation
    return code


def _prefixed(word: str) -> str | None:
    """The currency of a dollar sign with letters apart: "HK $5.4m", "A $3"; not "a $3"."""
    return SIGNS.get(word.lower() + "$") if word.isupper() else None


def _after(tokens: Sequence[Token], i: int) -> Currency | None:
    """A currency after the figure, in words, as a sign or a code, with its nation where that is said."""
    i += low_at(tokens, i) == "-"
    if i >= len(tokens):
        return None
    word = tokens[i]
    letter = len(word.low) == 1  # "180p", "30c"; "30C" is how warm it was
    if word.low in MINOR and (not letter or (touches(tokens, i) and word.text.islower())):
        code, unit = MINOR[word.low]
        return Currency(unit, code, i + 1)
    written = CODES.get(word.text) if len(word.text) == 3 else sign_at(tokens, i)
    if written is not None:
        return Currency(UNITS[written], None if written == DOLLAR else written, i + 1)
    return _in_words(tokens, i) if word.kind == WORD else None


def _in_words(tokens: Sequence[Token], i: int) -> Currency | None:
    """Danish crowns, Hong Kong dollars, pounds sterling, yen."""
    for j in (i + 1, i + 2):
        if found := NATIONS.get((low_at(tokens, j - 1), _single(low_at(tokens, j)))):
            return Currency(found[1], found[0], j + 1)
    low = tokens[i].low
    if low == "pounds" and low_at(tokens, i + 1) == "sterling":
        return Currency("pound sterling", "GBP", i + 2)
    plain = WORDS.get(low) or WORDS.get(_single(low))
    return Currency(plain[1], plain[0], i + 1) if plain else None


def _single(low: str) -> str:
    return low[:-1] if low.endswith("s") else low
