"""Amounts of money: the sign, code or word of the currency beside a figure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts.lexicon.money import CODES, MINOR, NATIONS, SIGNS, UNITS, WORDS
from desk.facts.numerals import Numeral
from desk.facts.tokens import MONEY, WORD, Token


@dataclass(frozen=True, slots=True)
class Currency:
    """The unit in words, its ISO 4217 code where it is certain, and the index after the last token."""

    unit: str
    currency: str | None
    last: int


def read(tokens: Sequence[Token], figure: Numeral) -> Currency | None:
    """The currency of `figure`: "$5", "US $5", "5 dollars", "7.5 million Danish crowns", "180p"; None where it is no money."""
    last = figure.last
    if (code := _before(tokens, figure.first)) is not None:
        if last < len(tokens) and tokens[last].low in ("us", "u.s.", "cdn", "canadian"):
            code, last = ("CAD" if tokens[last].low in ("cdn", "canadian") else "USD"), last + 1
        return Currency(UNITS.get(code, code.lower()), code, last)
    return _after(tokens, last)


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
    if code == "USD" and i > 1 and (nation := CODES.get(tokens[i - 2].text) or _prefixed(tokens[i - 2].text)):
        return nation
    return code


def _prefixed(word: str) -> str | None:
    """The currency of a dollar sign with letters apart: "HK $5.4m", "A $3"; not "a $3"."""
    return SIGNS.get(word.lower() + "$") if word.isupper() else None


def _after(tokens: Sequence[Token], i: int) -> Currency | None:
    """A currency in words after the figure, with its nation where that is said."""
    if i >= len(tokens):
        return None
    i += tokens[i].text == "-" and i + 1 < len(tokens)
    word = tokens[i]
    if word.kind not in (WORD, MONEY) and word.text not in MINOR:
        return None
    if word.low in MINOR and (len(word.low) > 1 or word.start == tokens[i - 1].end):
        code, unit = MINOR[word.low]
        return Currency(unit, code, i + 1)
    if word.text in CODES and len(word.text) == 3:
        return Currency(UNITS[CODES[word.text]], CODES[word.text], i + 1)
    if (code := sign_at(tokens, i)) is not None:
        return Currency(UNITS[code], code, i + 1)
    for j in range(i + 1, min(i + 3, len(tokens))):
        if found := NATIONS.get((tokens[j - 1].low, _single(tokens[j].low))):
            return Currency(found[1], found[0], j + 1)
    if found := WORDS.get(word.low) or WORDS.get(_single(word.low)):
        return Currency(found[1], found[0], i + 1)
    if word.low == "pounds" and i + 1 < len(tokens) and tokens[i + 1].low == "sterling":
        return Currency("pound sterling", "GBP", i + 2)
    return None


def _single(low: str) -> str:
    return low[:-1] if low.endswith("s") else low
