"""Figures to values: 13,000, 1.2 billion, 2.5M, 2 1/2, one out of three; words are left to `numberwords`.

Takes tokens and an index; answers the numeral that begins there, or None. What the figure counts is not its concern,
nor whether "one" is a figure at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts.figures import numberwords
from desk.facts.grammar import nounphrase
from desk.facts.grammar.tokens import MONEY, NUMBER, WORD, Token, low_at, touches
from desk.facts.lexicon.numbers import GLUED_SCALES, SCALES, SIGNS
from desk.facts.lexicon.units import DIMENSIONS

LONGEST = 18
"""Characters of the longest figure read; a longer run of digits is a code."""
QUOTIENTS = frozenset(("2", "3", "4", "5", "8", "10", "16", "32"))
"""What a fraction at a slash is divided by; 9/11 and 24/7 are none."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """The value that tokens `first` to `last` (excluded) write."""

    first: int
    last: int
    low: float
    high: float
    bound: str = "="
    vague: bool = False
    """A loose word ("dozens", "several hundred"): no count was made."""
    scale: float = 1.0
    """The scale word that closed it ("1.2 billion"), which a range gives to its first figure too."""
    words: bool = False
    """Written in words."""
    share: bool = False
    """A fraction of something: "a third", "two-thirds", "half"."""
    score: bool = False
    """Two figures of a score or a vote, in the order of the copy."""
    grown: int = 0
    """1 or -1 where a range tells a rise or a fall "from" one figure "to" another."""
    unit: str | None = None
    """The unit where the figure is written with it: the hour of 2:05:14."""


def read(tokens: Sequence[Token], i: int) -> Numeral | None:
    """The numeral that begins at token `i`, the longest there is."""
    kind = tokens[i].kind
    if kind == NUMBER:
        return _out_of(tokens, _digits(tokens, i))
    return _out_of(tokens, _words(tokens, i)) if kind == WORD else None


def _words(tokens: Sequence[Token], i: int) -> Numeral | None:
    found = numberwords.read(tokens, i)
    if found is None:
        return None
    bound = "~" if found.about else "="
    return Numeral(i, found.last, found.low, found.high, bound, found.vague, found.scale, words=True, share=found.share)


def _digits(tokens: Sequence[Token], i: int) -> Numeral | None:
    text = tokens[i].text
    if len(text) > LONGEST:
        return None
    if _is_quotient(tokens, i):
        value = float(text) / float(tokens[i + 2].text)
        return Numeral(i, i + 3, value, value, share=True)
    whole = SIGNS[text] if text in SIGNS else float("".join(c for c in text if c.isdecimal() or c == "."))
    part, last = _part_after(tokens, i + 1)
    scale, last = _scale_after(tokens, last)
    return Numeral(i, last, (whole + part) * scale, (whole + part) * scale, scale=scale)


def _part_after(tokens: Sequence[Token], i: int) -> tuple[float, int]:
    """The fraction after a whole number, and the index after it: 2½, 2 1/2, 2 and a half."""
    if i < len(tokens) and tokens[i].text in SIGNS:
        return SIGNS[tokens[i].text], i + 1
    if _is_quotient(tokens, i) and not touches(tokens, i):
        return float(tokens[i].text) / float(tokens[i + 2].text), i + 3
    if (low_at(tokens, i), low_at(tokens, i + 1), low_at(tokens, i + 2)) == ("and", "a", "half"):
        return 0.5, i + 3
    return 0.0, i


def _is_quotient(tokens: Sequence[Token], i: int) -> bool:
    """Whether a simple fraction stands at `i`: 1/2, 3/4, 1⁄128; not 9/11, not 24/7."""
    if i + 2 >= len(tokens) or tokens[i].kind != NUMBER or tokens[i + 2].kind != NUMBER:
        return False
    over, slash, under = (token.text for token in tokens[i : i + 3])
    if not (over.isdecimal() and under.isdecimal() and len(over) < 4 and len(under) < 5 and int(under)):
        return False
    return slash == "⁄" or (slash == "/" and under in QUOTIENTS and int(over) < int(under))


def _scale_after(tokens: Sequence[Token], i: int) -> tuple[float, int]:
    """The scale of a figure and the index after it: 2.5M, 400-million, 2 billion, 1.5 hundred thousand."""
    scale = 1.0
    if touches(tokens, i) and (glued := _glued_scale(tokens, i)) != 1.0:
        scale, i = glued, i + 1
    elif low_at(tokens, i) == "-" and touches(tokens, i) and touches(tokens, i + 1) and low_at(tokens, i + 1) in SCALES:
        scale, i = SCALES[tokens[i + 1].low], i + 2
    for _ in range(2):
        if low_at(tokens, i) in SCALES:
            scale, i = scale * SCALES[tokens[i].low], i + 1
    return scale, i


def _glued_scale(tokens: Sequence[Token], i: int) -> float:
    """The scale written against a figure; a small "m" is a metre unless it is money or counts ("5m people")."""
    if tokens[i].text in ("m", "b", "t", "T") and not (i > 1 and tokens[i - 2].kind == MONEY):
        return SCALES["million"] if tokens[i].text == "m" and _counts(tokens, i + 1) else 1.0
    return GLUED_SCALES.get(tokens[i].low, 1.0)


def _counts(tokens: Sequence[Token], i: int) -> bool:
    """Whether a counted noun stands at `i`: "5m people"; not "32m high walls"."""
    head = None if low_at(tokens, i) in DIMENSIONS else nounphrase.read(tokens, i).head
    return head is not None and nounphrase.is_plural(head.lower())


def _out_of(tokens: Sequence[Token], figure: Numeral | None) -> Numeral | None:
    """The share that "one out of three", "two in five" and "one voter in ten" write; else the figure as it is."""
    if figure is None or figure.share or not 0 < figure.high < 100 or figure.low % 1:
        return figure
    last = figure.last + (figure.high == 1 and _parts_noun(tokens, figure.last))
    out = low_at(tokens, last) == "out" and low_at(tokens, last + 1) == "of"
    if not out and (low_at(tokens, last) != "in" or figure.high > 9):
        return figure
    i = last + (2 if out else 1)
    whole = _whole(tokens, i)
    if whole is None or not figure.low < whole.low <= (100 if out else 10):
        return figure
    value = figure.low / whole.low
    return Numeral(figure.first, whole.last, value, value, words=figure.words, share=True)


def _parts_noun(tokens: Sequence[Token], i: int) -> bool:
    """Whether a noun and a number with no unit of its own follow: "voter in five"; not "man in two days"."""
    if i + 2 >= len(tokens) or tokens[i].kind != WORD or tokens[i + 1].low != "in":
        return False
    whole = _whole(tokens, i + 2)
    return whole is not None and nounphrase.read(tokens, whole.last).head is None


def _whole(tokens: Sequence[Token], i: int) -> Numeral | None:
    """A whole number at `i`."""
    if i >= len(tokens):
        return None
    found = _digits(tokens, i) if tokens[i].kind == NUMBER else _words(tokens, i)
    return None if found is None or found.low % 1 or found.low != found.high else found
