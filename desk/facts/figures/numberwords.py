"""Numbers in words: "seventy-four", "a hundred and twenty", "half a million", "two-thirds", "dozens", "several
hundred".

Takes tokens and an index; answers the number that begins there, or None.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts.grammar.tokens import WORD, Token, low_at
from desk.facts.lexicon import words
from desk.facts.lexicon.grammar import CONJUNCTIONS, PREPOSITIONS
from desk.facts.lexicon.numbers import FRACTIONS, PLURAL_SCALES, SCALES, SMALL, TENS
from desk.facts.lexicon.states import ABSENT

HIGHEST = 1e18
"""Beyond this the words are no number of news copy ("million million million ...")."""
SEVERAL = 2
""""Several hundred" is at least two hundred; the figure stands for it, and is said to be loose."""

_STARTS = frozenset(
    (*SMALL, *TENS, *PLURAL_SCALES, "a", "an", "no", "half", "quarter", "several", "few", "tens", "scores")
)
"""The words that a number can begin with, alone or before a hyphen."""
_HALVED = words("a all an her his its of that the their those")
_BEFORE_SHARES = words("about almost around by nearly over roughly some than")
_AFTER_SHARES = CONJUNCTIONS | PREPOSITIONS | words("fewer higher less lower more")
_LOOSE = {"tens": 10.0, "scores": 20.0, **PLURAL_SCALES}


@dataclass(frozen=True, slots=True)
class Number:
    """The value that the tokens up to `last` (excluded) write."""

    last: int
    low: float
    high: float
    scale: float = 1.0
    vague: bool = False
    about: bool = False
    share: bool = False


def read(tokens: Sequence[Token], i: int) -> Number | None:
    """The number that begins at token `i`, the longest there is."""
    low = tokens[i].low
    if low not in _STARTS and low.partition("-")[0] not in _STARTS:
        return None
    return _loose(tokens, i) or _fraction(tokens, i) or _cardinal(tokens, i)


def _loose(tokens: Sequence[Token], i: int) -> Number | None:
    """Dozens, hundreds of thousands, several hundred, a couple of; "no" before what could have been counted."""
    low, after, third = (low_at(tokens, i + k) for k in range(3))
    if low in _LOOSE:
        if after == "of" and (of := PLURAL_SCALES.get(third)):
            return Number(i + 3, _LOOSE[low] * of, 10 * _LOOSE[low] * of, vague=True)
        return Number(i + 1, _LOOSE[low], 10 * _LOOSE[low], vague=True) if low != "tens" else None
    if low in ("several", "few") and (scale := SCALES.get(after)):
        return Number(i + 2, SEVERAL * scale, SEVERAL * scale, vague=True, about=True)
    if (low, after, third) == ("a", "couple", "of"):
        return Number(i + 3, 2.0, 2.0, vague=True, about=True)
    return Number(i + 1, 0.0, 0.0) if low == "no" and (after in ABSENT or third in ABSENT) else None


def _fraction(tokens: Sequence[Token], i: int) -> Number | None:
    """Half a million; half of, a third of, two-thirds, three quarters of."""
    low, after, third = (low_at(tokens, i + k) for k in range(3))
    if low in ("half", "quarter") and after in ("a", "of") and third in SCALES:
        return Number(i + 3, FRACTIONS[low] * SCALES[third], FRACTIONS[low] * SCALES[third])
    if low == "half":
        return Number(i + 1, 0.5, 0.5, share=True) if after in _HALVED else None
    over, _, under = low.partition("-")
    if under in FRACTIONS and over in SMALL:
        return Number(i + 1, SMALL[over] * FRACTIONS[under], SMALL[over] * FRACTIONS[under], share=True)
    if after in FRACTIONS and (low in SMALL or low == "a") and (third in ("of", "the") or _is_measure(tokens, i)):
        value = SMALL.get(low, 1) * FRACTIONS[after]
        return Number(i + 2, value, value, share=True)
    return None


def _is_measure(tokens: Sequence[Token], i: int) -> bool:
    """Whether the fraction at `i` tells how much by itself: "by almost a fifth,"; not "about a third man"."""
    ended = i + 2 >= len(tokens) or tokens[i + 2].kind != WORD or tokens[i + 2].low in _AFTER_SHARES
    return ended and low_at(tokens, i - 1) in _BEFORE_SHARES


def _cardinal(tokens: Sequence[Token], i: int) -> Number | None:
    """Cardinal numbers, "a" before a scale taken as one: seventy-four, a hundred and five, two and a half."""
    total, part, scale, j = 0.0, 0.0, 1.0, i
    if tokens[i].low in ("a", "an"):
        if low_at(tokens, i + 1) not in SCALES:
            return None
        part, j = 1.0, i + 1
    while j < len(tokens) and tokens[j].kind == WORD and total < HIGHEST:
        low = tokens[j].low
        if (value := below_hundred(low)) is not None and _can_follow(part, value, j > i):
            part += value
        elif low in SCALES and part:
            scale = SCALES[low]
            part *= scale
            if scale > 100.0:
                total, part = total + part, 0.0
        elif not (low == "and" and scale >= 100.0 and below_hundred(low_at(tokens, j + 1)) is not None):
            break
        j += 1
    if j == i or total + part >= HIGHEST:
        return None
    value = total + part
    if tuple(low_at(tokens, j + k) for k in range(3)) == ("and", "a", "half"):
        value, j = value + 0.5, j + 3
    return Number(j, value, value, scale)


def below_hundred(low: str) -> float | None:
    """The value of a number word below a hundred, hyphened or not."""
    if low in SMALL:
        return float(SMALL[low])
    if low in TENS:
        return float(TENS[low])
    tens, _, ones = low.partition("-")
    return float(TENS[tens] + SMALL[ones]) if tens in TENS and 0 < SMALL.get(ones, 0) < 10 else None


def _can_follow(part: float, value: float, begun: bool) -> bool:
    """Whether "five" may follow "a hundred" or "twenty" in one number; never "three" after "two"."""
    if not begun:
        return True
    return (part % 100 == 0 and value < 100) or (part % 100 >= 20 and part % 10 == 0 and value < 10)
