"""Words before and after a figure that bound it: at least, up to, about, "or more".

Takes tokens and the numeral; answers the sign of CONTRACT's `bound` with the tokens that the bound takes in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts.lexicon.numbers import BOUNDS_AFTER, BOUNDS_BEFORE
from desk.facts.numerals import Numeral
from desk.facts.tokens import MONEY, Token

LONGEST = 4
"""Words in the longest bound, "in the neighbourhood of"."""
_STRENGTH = {"=": 0, "~": 1, ">": 2, "<": 2}


@dataclass(frozen=True, slots=True)
class Bound:
    """A bound and the tokens from its first word to after its last (`last` is 0 where nothing follows the figure)."""

    sign: str
    first: int
    last: int


def read(tokens: Sequence[Token], figure: Numeral) -> Bound:
    """The bound on `figure`; of several before it ("probably about", "up to some") the firmest."""
    start, sign = figure.first, "="
    while (start > 0 and tokens[start - 1].kind == MONEY) or _is_code(tokens, start - 1):
        start -= 1
    while (found := _before(tokens, start)) is not None:
        sign = max(sign, BOUNDS_BEFORE[found[0]], key=_STRENGTH.__getitem__)
        start = found[1]
    if start > 1 and tokens[start - 1].text == "-" and tokens[start - 2].low == "sub":
        return Bound("<", start - 2, 0)
    if start and tokens[start - 1].text in ("~", "≈", ">", "<", "≥", "≤"):
        start -= 1
        sign = {"≈": "~", "≥": ">", "≤": "<"}.get(tokens[start].text, tokens[start].text)
    last = 0
    if sign == "=":
        sign, last = _after(tokens, figure.last)
    return Bound(sign, start if sign != "=" else figure.first, last)


def _is_code(tokens: Sequence[Token], i: int) -> bool:
    return i >= 0 and tokens[i].text in ("US", "RM", "PS", "HK", "Rs", "Rs.", "USD", "EUR", "GBP", "NIS")


def _before(tokens: Sequence[Token], end: int) -> tuple[str, int] | None:
    """The longest bound that ends right before token `end`, and where it begins."""
    for size in range(min(LONGEST, end), 0, -1):
        words = " ".join(token.low for token in tokens[end - size : end])
        if words in BOUNDS_BEFORE:
            return words, end - size
    return None


def _after(tokens: Sequence[Token], i: int) -> tuple[str, int]:
    """A bound right after the figure, or after the one word that it counts: "500 or more", "100+", "50 people or so"."""
    if i < len(tokens) and tokens[i].text == "+" and tokens[i].start == tokens[i - 1].end:
        return ">", i + 1
    for skip in (0, 1):
        words = " ".join(token.low for token in tokens[i + skip : i + skip + 2])
        if words in BOUNDS_AFTER:
            return BOUNDS_AFTER[words], (i + 2) if not skip else 0
    return "=", 0
