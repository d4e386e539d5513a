"""Figures and number words to values.

Takes tokens and an index; answers the numeral that begins there, or None. Digits with thousands, decimals, a scale
glued or apart ("13.6M", "1.2 billion"), words ("seventy-four", "a hundred and twenty"), fractions ("two-thirds",
"half a million", "2 1/2") and loose words ("dozens", "several hundred"). What the figure counts is not its concern,
nor whether "one" is a figure at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts.lexicon.numbers import FRACTIONS, GLUED_SCALES, PLURAL_SCALES, SCALES, SIGNS, SMALL, TENS
from desk.facts.lexicon.states import ABSENT
from desk.facts.tokens import NUMBER, WORD, Token

_STARTS = frozenset(
    (*SMALL, *TENS, *PLURAL_SCALES, "a", "an", "no", "half", "quarter", "several", "few", "tens", "dozens", "scores")
)
"""The words that a numeral can begin with, alone or before a hyphen."""


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


def read(tokens: Sequence[Token], i: int) -> Numeral | None:
    """The numeral that begins at token `i`, the longest there is."""
    token = tokens[i]
    if token.kind == NUMBER:
        return _out_of(tokens, _digits(tokens, i))
    if token.kind != WORD or (token.low not in _STARTS and token.low.partition("-")[0] not in _STARTS):
        return None
    return _loose(tokens, i) or _fraction(tokens, i) or _out_of(tokens, _in_words(tokens, i))


def _out_of(tokens: Sequence[Token], figure: Numeral | None) -> Numeral | None:
    """A share written as so many of so many: "one out of three", "two in five"."""
    if figure is None or figure.high > 99 or figure.low % 1 or figure.share:
        return figure
    j = figure.last + (2 if _low(tokens, figure.last) == "out" and _low(tokens, figure.last + 1) == "of" else 1)
    if j >= len(tokens) or (_low(tokens, figure.last) not in ("in", "out")) or tokens[j].kind not in (NUMBER, WORD):
        return figure
    of = _digits(tokens, j) if tokens[j].kind == NUMBER else _in_words(tokens, j)
    if (
        of is None
        or of.low % 1
        or not figure.low < of.low <= 100
        or (j == figure.last + 1 and (figure.low > 9 or of.low > 10))
    ):
        return figure
    return Numeral(figure.first, of.last, figure.low / of.low, figure.low / of.low, words=figure.words, share=True)


def _low(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].low if 0 <= i < len(tokens) else ""


def _glued(tokens: Sequence[Token], i: int) -> bool:
    """Whether token `i` stands right against the one before it."""
    return 0 < i < len(tokens) and tokens[i].start == tokens[i - 1].end


def _digits(tokens: Sequence[Token], i: int) -> Numeral:
    text = tokens[i].text
    value = SIGNS[text] if text in SIGNS else float("".join(c for c in text if c.isdigit() or c == "."))
    last, scale = i + 1, 1.0
    if last < len(tokens) and tokens[last].text in SIGNS:  # 2½
        value, last = value + SIGNS[tokens[last].text], last + 1
    if _is_quotient(tokens, i):
        value, last = value / float(tokens[i + 2].text), i + 3
        return Numeral(i, last, value, value, share=True)
    if (
        _is_quotient(tokens, last)
        and not _glued(tokens, last)
        and float(tokens[last].text) < float(tokens[last + 2].text)
    ):  # 2 1/2
        value, last = value + float(tokens[last].text) / float(tokens[last + 2].text), last + 3
    elif (
        _low(tokens, last) in ("and", "-")
        and _low(tokens, last + 1) in ("a", "a-half")
        and _low(tokens, last + 2) in ("half",)
    ):
        value, last = value + 0.5, last + 3
    if _glued(tokens, last) and (scale := _glued_scale(tokens, last)) != 1.0:
        last += 1
    elif (
        _low(tokens, last) == "-"
        and _low(tokens, last + 1) in SCALES
        and _glued(tokens, last)
        and _glued(tokens, last + 1)
    ):  # 400-million
        scale, last = SCALES[_low(tokens, last + 1)], last + 2
    while _low(tokens, last) in SCALES and (_low(tokens, last) != "dozen" or value < 1000):
        scale, last = scale * SCALES[_low(tokens, last)], last + 1
    return Numeral(i, last, value * scale, value * scale, scale=scale)


def _is_quotient(tokens: Sequence[Token], i: int) -> bool:
    """Whether a simple fraction stands at `i`: 1/2, 3/4; not 9/11, not 24/7."""
    if (
        i + 2 >= len(tokens)
        or tokens[i + 1].text not in "/⁄"
        or tokens[i + 2].kind != NUMBER
        or tokens[i].kind != NUMBER
    ):
        return False
    over, under = tokens[i].text, tokens[i + 2].text
    if tokens[i + 1].text == "⁄":
        return over.isdecimal() and under.isdecimal() and len(under) < 5 and int(under) > 0
    return over.isdigit() and under in ("2", "3", "4", "5", "8", "10", "16", "32") and int(over) < int(under)


def _glued_scale(tokens: Sequence[Token], i: int) -> float:
    """The scale written against a figure; "m" is a metre unless a currency stands before or a capital is used."""
    text, before = tokens[i].text, tokens[i - 2] if i > 1 else None
    scale = GLUED_SCALES.get(text.lower(), 1.0)
    if text in ("m", "b", "t", "T") and not (before is not None and before.kind == "money"):
        return 1.0
    return scale


def _loose(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Loose words: dozens, hundreds of thousands, several hundred, a couple of; "no" before what can be counted."""
    low = tokens[i].low
    if low in ("tens", "dozens", "scores", *PLURAL_SCALES):
        factor = {"tens": 10.0, "scores": 20.0}.get(low) or PLURAL_SCALES[low]
        if _low(tokens, i + 1) == "of" and (of := PLURAL_SCALES.get(_low(tokens, i + 2))):
            return Numeral(i, i + 3, factor * of, 10 * factor * of, vague=True, words=True)
        if low == "tens":
            return None
        return Numeral(i, i + 1, factor, 10 * factor, vague=True, words=True)
    if low in ("several", "few") and (scale := SCALES.get(_low(tokens, i + 1))):
        return Numeral(i, i + 2, 2 * scale, 2 * scale, "~", vague=True, words=True)
    if low == "no" and (_low(tokens, i + 1) in ABSENT or _low(tokens, i + 2) in ABSENT):
        return Numeral(i, i + 1, 0.0, 0.0, words=True)
    if low == "a" and _low(tokens, i + 1) == "couple" and _low(tokens, i + 2) == "of":
        return Numeral(i, i + 3, 2.0, 2.0, "~", vague=True, words=True)
    return None


def _fraction(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Fractions in words: half, a third, two-thirds, three quarters, half a million."""
    low, after = tokens[i].low, _low(tokens, i + 1)
    if low in ("half", "quarter") and after in ("a", "of"):
        scale = SCALES.get(_low(tokens, i + 2))
        if after == "a" and scale:
            return Numeral(i, i + 3, FRACTIONS[low] * scale, FRACTIONS[low] * scale, words=True)
    if low == "half":
        is_share = after in ("of", "the", "a", "its", "their", "his", "her", "those", "that", "all")
        return Numeral(i, i + 1, 0.5, 0.5, words=True, share=True) if is_share else None
    over, _, under = low.partition("-")
    if under in FRACTIONS and over in SMALL:
        return _shares(i, i + 1, SMALL[over], under)
    if after in FRACTIONS and (low in SMALL or low == "a") and _low(tokens, i + 2) in ("of", "the"):
        return _shares(i, i + 2, SMALL.get(low, 1), after)
    return None


def _shares(first: int, last: int, over: int, under: str) -> Numeral:
    value = over * FRACTIONS[under]
    return Numeral(first, last, value, value, words=True, share=True)


def _in_words(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Cardinal numbers in words, "a" before a scale taken as one: seventy-four, a hundred and five, two and a half."""
    total, part, scale, j = 0.0, None, 1.0, i
    if tokens[i].low in ("a", "an") and _low(tokens, i + 1) in SCALES:
        part, j = 1.0, i + 1
    while j < len(tokens) and tokens[j].kind == WORD:
        low = tokens[j].low
        if (value := _cardinal(low)) is not None and _can_follow(part, value):
            part = (part or 0.0) + value
        elif low in SCALES and part is not None:
            scale = SCALES[low]
            if scale == 100.0:
                part *= scale
            else:
                total, part = total + part * scale, None
        elif low == "and" and j > i and scale >= 100.0 and _cardinal(_low(tokens, j + 1)) is not None and scale != 12.0:
            j += 1
            continue
        else:
            break
        j += 1
        if (
            part is None
            and _low(tokens, j) not in SCALES
            and _cardinal(_low(tokens, j)) is None
            and _low(tokens, j) != "and"
        ):
            break
    if j == i or (part is None and not total):
        return None
    value = total + (part or 0.0)
    if _low(tokens, j) == "and" and _low(tokens, j + 1) == "a" and _low(tokens, j + 2) == "half":
        value, j = value + 0.5, j + 3
    return Numeral(i, j, value, value, scale=scale, words=True)


def _cardinal(low: str) -> float | None:
    """The value of a number word below a hundred, hyphened or not."""
    if low in SMALL:
        return float(SMALL[low])
    if low in TENS:
        return float(TENS[low])
    tens, _, ones = low.partition("-")
    if tens in TENS and 0 < SMALL.get(ones, 0) < 10:
        return float(TENS[tens] + SMALL[ones])
    return None


def _can_follow(part: float | None, value: float) -> bool:
    """Whether "five" may follow "a hundred" or "twenty" in one number; never "three" after "two"."""
    if part is None:
        return True
    return (part % 100 == 0 and value < 100) or (part % 100 >= 20 and part % 10 == 0 and value < 10)
