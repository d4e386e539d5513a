"""The unit that stands right after (or glued to) a figure.

Takes tokens and the index after the figure; answers the unit's name and the index after it, or None. "Square miles",
"miles per hour", "degrees Celsius", "km/h", "µg"; "a ton", "per day" and "/day" after a unit or an amount of money
join it.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.grammar.nounphrase import is_plural
from desk.facts.grammar.tokens import WORD, Token, low_at, touches
from desk.facts.lexicon.numbers import BOUNDS_BEFORE
from desk.facts.lexicon.units import CASED, COUNTED_PER, DEDUCTED, FILLERS, REPEATED, SHAPES, SOLD, SYMBOLS, WORDS

_PAID = ("cash", "shares", "stock")
"""What a price is paid in, where that parts it from what it is told per: "$12 in cash for each share"."""


def read(tokens: Sequence[Token], i: int) -> tuple[str, int] | None:
    """The unit at `i` and the index after it."""
    if i >= len(tokens):
        return None
    i += tokens[i].text == "-" and i + 1 < len(tokens)  # the hyphen of "2.6-magnitude", "6.1-inch"
    token = tokens[i]
    if token.text in "°º":
        return _degrees(tokens, i + 1)
    if token.kind != WORD:
        return (SYMBOLS[token.text], i + 1) if token.text in ("″", "′") else None
    if token.low in ("degree", "degrees"):
        return _degrees(tokens, i + 1)
    if is_below_zero(tokens, i):
        return "degree", i + 2
    if token.low in ("day", "night") and not touches(tokens, i) and is_plural(low_at(tokens, i + 1)):
        return None  # "two night guards"
    if found := _shaped(tokens, i) or _plain(tokens, i):
        return _per(tokens, *found)
    return None


def is_below_zero(tokens: Sequence[Token], i: int) -> bool:
    """Whether "below zero" stands at `i`."""
    return (low_at(tokens, i), low_at(tokens, i + 1)) == ("below", "zero")


def before(tokens: Sequence[Token], first: int, last: int) -> tuple[str, int] | None:
    """The unit named before a figure at `first`, and the index after the figure: "a magnitude of 6.4"."""
    i = first - 1
    while low_at(tokens, i) in BOUNDS_BEFORE:
        i -= 1
    return ("magnitude", last) if low_at(tokens, i - (low_at(tokens, i) == "of")) == "magnitude" else None


def name(word: Token, glued: bool) -> str | None:
    """The unit that one word names; a symbol of one letter counts only where it touches its figure."""
    if word.text in CASED:
        return CASED[word.text] or None if glued or len(word.text) > 1 or word.text in "CFW" else None
    single = word.low[:-1] if word.low.endswith("s") else word.low
    if found := WORDS.get(word.low) or WORDS.get(single) or WORDS.get(word.low[:-2] if word.low.endswith("es") else ""):
        return found
    if found := SYMBOLS.get(word.low):
        return found if glued or (len(word.low) > 1 and word.low not in ("in", "us")) else None
    return None


def _plain(tokens: Sequence[Token], i: int) -> tuple[str, int] | None:
    word, glued = tokens[i], touches(tokens, i) or (low_at(tokens, i + 1) == "/" and touches(tokens, i + 1))
    if word.low == "centuries":
        return "century", i + 1
    first, _, rest = word.low.partition("-")
    if found := name(word, glued):
        return found, i + 1
    if rest and first in WORDS and not rest.startswith("old") and rest != "feet":  # "9,000 barrel-a-day"
        return _hyphened(first, rest, i)
    if word.low in FILLERS and i + 1 < len(tokens) and (found := name(tokens[i + 1], False)):
        return (FILLERS[word.low] if found in ("ton", "tonne") and FILLERS[word.low] else found), i + 2
    return None


def _hyphened(first: str, rest: str, i: int) -> tuple[str, int] | None:
    if rest.startswith(("a-", "per-", "an-")) and (of := rest.partition("-")[2]) in COUNTED_PER:
        return f"{WORDS[first]} per {WORDS.get(of, of)}", i + 1
    return None


def _shaped(tokens: Sequence[Token], i: int) -> tuple[str, int] | None:
    """Square, cubic and nautical units, hyphened or apart."""
    first, _, rest = tokens[i].low.partition("-")
    if first not in SHAPES:
        return None
    if rest and (found := WORDS.get(rest) or WORDS.get(rest[:-1])):
        return f"{SHAPES[first]} {found}", i + 1
    if i + 1 < len(tokens) and (found := name(tokens[i + 1], True)):
        return f"{SHAPES[first]} {found}", i + 2
    return None


def _degrees(tokens: Sequence[Token], i: int) -> tuple[str, int] | None:
    low = tokens[i].low if i < len(tokens) else ""
    if low in ("c", "celsius", "centigrade"):
        return "celsius", i + 1
    if low in ("f", "fahrenheit"):
        return "fahrenheit", i + 1
    return "degree", i + 2 * is_below_zero(tokens, i)


def _per(tokens: Sequence[Token], unit: str, i: int) -> tuple[str, int]:
    """The unit with what it is counted per, where that follows."""
    after = i + 2 if low_at(tokens, i) == "of" and i + 1 < len(tokens) and tokens[i + 1].kind == WORD else i
    if (found := per(tokens, after)) is None:  # "1.4 billion cubic feet of gas a day"
        return unit, i
    of, last = found
    return f"{unit} per {of}", last


def per(tokens: Sequence[Token], i: int) -> tuple[str, int] | None:
    """ "a share", "per barrel", "/h", "an hour": what is counted per, in the singular, and the index after it."""
    i += low_at(tokens, i) in ("more", "less", "extra") and low_at(tokens, i + 1) in ("a", "an", "per")
    if (often := REPEATED.get(low_at(tokens, i))) is not None:
        return often, i + 1
    i += 2 * (low_at(tokens, i) == "in" and low_at(tokens, i + 1) in _PAID)
    if low_at(tokens, i) == "for" and low_at(tokens, i + 1) in ("each", "every") and low_at(tokens, i + 2) in SOLD:
        i += 1
    if i + 1 >= len(tokens) or tokens[i].low not in ("a", "an", "per", "/", "each", "every"):
        return None
    word = tokens[i + 1]
    if tokens[i].low == "/":
        if word.start != tokens[i].end or word.kind != WORD:
            return None
        of = {"h": "hour", "hr": "hour", "s": "second", "l": "litre", "kg": "kilogram"}.get(word.low) or name(
            word, True
        )
        return (of, i + 2) if of else None
    if found := _shaped(tokens, i + 1):
        return found
    after = tokens[i + 2].low if i + 2 < len(tokens) else ""
    if after == "before" and low_at(tokens, i + 3) in DEDUCTED:  # "$900 a month before tax"
        after = ""
    if word.low in COUNTED_PER and after not in ("ago", "earlier", "later", "before", "after", "old"):
        return WORDS.get(word.low, "barrel" if word.low == "bbl" else word.low), i + 2
    return None
