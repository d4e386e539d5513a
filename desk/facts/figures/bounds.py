"""Words before and after a figure that bound it: at least, up to, about, "or more".

Takes tokens and the numeral; answers the sign of CONTRACT's `bound` with the tokens that the bound takes in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts.figures import money, units
from desk.facts.figures.numerals import Numeral
from desk.facts.grammar import nounphrase
from desk.facts.grammar.tokens import WORD, Token, low_at, touches
from desk.facts.lexicon import words
from desk.facts.lexicon.grammar import ADVERBS, AUXILIARIES, PREPOSITIONS
from desk.facts.lexicon.numbers import BOUNDS_AFTER, BOUNDS_BEFORE
from desk.facts.lexicon.trends import DOWN, UP
from desk.facts.lexicon.units import DURATIONS

LONGEST = 4
"""Words in the longest bound, "in the neighbourhood of"."""
SIGNS = {"~": "~", "≈": "~", ">": ">", "≥": ">", "<": "<", "≤": "<"}
_STRENGTH = {"=": 0, "~": 1, ">": 2, "<": 2}
_GROUND = words("cities counties countries districts islands provinces regions states towns villages")
"""What can be flown or fought over."""
_SPREAD = words("% cent contract deal offer payable percent phased spread staged")
"""What lasts over a time, besides a plural noun, a share and a rise."""
_CREPT = words("crept edged edges edging inch inched inches inching nudged tick ticked ticks")
"""Verbs before "up to" that tell where something went: "the rate inched up to 4.4%" bounds nothing."""
FEW = 12
"""So many places at most are named by what passes over them; "in over 40 countries" counts them."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A bound and the tokens from its first word to after its last (`last` is 0 where nothing follows the figure)."""

    sign: str
    first: int
    last: int


def read(tokens: Sequence[Token], figure: Numeral) -> Bound:
    """The bound on `figure`; of several before it ("probably about", "up to some") the firmest."""
    start, sign = money.before(tokens, figure.first), "="
    while (found := _before(tokens, start)) is not None and not _spans(tokens, figure, start):
        sign = max(sign, BOUNDS_BEFORE[found[0]], key=_STRENGTH.__getitem__)
        start = found[1]
    if low_at(tokens, start - 1) == "-" and low_at(tokens, start - 2) == "sub":  # "sub-9 micron"
        return Bound("<", start - 2, 0)
    if low_at(tokens, start - 1) in SIGNS:
        start, sign = start - 1, SIGNS[tokens[start - 1].text]
    if sign != "=":
        return Bound(sign, start, 0)
    sign, last = _after(tokens, figure.last)
    return Bound(sign, figure.first, last)


def sign_before(tokens: Sequence[Token], end: int) -> str:
    """The sign of the bound that ends right before token `end`; "=" where there is none."""
    found = _before(tokens, end)
    return BOUNDS_BEFORE[found[0]] if found is not None else "="


def _before(tokens: Sequence[Token], end: int) -> tuple[str, int] | None:
    """The longest bound that ends right before token `end`, and where it begins."""
    for size in range(min(LONGEST, end), 0, -1):
        words = " ".join(token.low for token in tokens[end - size : end])
        if words in BOUNDS_BEFORE and not (words == "up to" and low_at(tokens, end - size - 1) in _CREPT):
            return words, end - size
    return None


def _spans(tokens: Sequence[Token], figure: Numeral, end: int) -> bool:
    """Whether "over" before token `end` means across or during: "a rise over three years", "fought over two towns"."""
    if low_at(tokens, end - 1) != "over" or end < 2 or end != figure.first:
        return False
    before, unit = tokens[end - 2], units.read(tokens, figure.last)
    if unit is not None and unit[0] in DURATIONS:
        return before.low in _SPREAD | UP | DOWN or nounphrase.is_plural(before.low)
    head = nounphrase.read(tokens, figure.last).head
    if head not in _GROUND or figure.high > FEW or before.kind != WORD:
        return False
    return not (before.low in PREPOSITIONS | AUXILIARIES | ADVERBS or before.low.endswith("ed"))


def _after(tokens: Sequence[Token], i: int) -> tuple[str, int]:
    """A bound after the figure or its noun, and the index after it: "500 or more", "100+", "50 people or so"."""
    if low_at(tokens, i) == "+" and touches(tokens, i):
        return ">", i + 1
    for skip in (0, 1):
        bound = f"{low_at(tokens, i + skip)} {low_at(tokens, i + skip + 1)}"
        if bound in BOUNDS_AFTER:
            return BOUNDS_AFTER[bound], 0 if skip else i + 2
    return "=", 0
