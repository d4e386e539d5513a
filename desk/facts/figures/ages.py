"""Ages: 37-year-old, aged 37, "Ana Ruiz, 37,", in his 50s.

Answers the unit ("year", "month" ...) and the index after the last token; None where the figure is no age.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.figures import refusals
from desk.facts.figures.numerals import Numeral
from desk.facts.grammar.tokens import OF, WORD, Token, low_at
from desk.facts.lexicon.ages import BEFORE_AGES, OLD, PART_OF_DECADE, PERSONS, TURNING
from desk.facts.lexicon.grammar import PREPOSITIONS

OLDEST = 120
"""Years; the oldest person on record lived to 122."""
_AFTER = frozenset(
    (",", ".", ";", ")", "(", "—", "–", ":", "and", "was", "of", "who", "said", "is", "has", "were", "told", "from")
)

_NO_AGE = frozenset(("above", "ahead", "behind", "below", "down", "for", "of", "over", "to", "under", "up"))
"""Prepositions behind a figure that is no age: "one of them", "two behind the leader"."""


def read(tokens: Sequence[Token], figure: Numeral) -> tuple[str, int] | None:
    """The unit of age and the index after the last token."""
    i = figure.last
    i += i < len(tokens) and tokens[i].text == "-"
    lows = tuple(token.low.removesuffix("'s") for token in tokens[i : i + 3])
    for words, unit in OLD.items():
        if lows[: len(words)] == words:
            return unit, i + len(words)
    if figure.high >= OLDEST or figure.scale != 1.0 or figure.vague or figure.share or figure.score:
        return None
    if refusals.is_decade_of_life(tokens, figure):
        return "year", figure.last + 1
    return ("year", figure.last) if _is_aged(tokens, figure) or _stands_by_name(tokens, figure) else None


def between(tokens: Sequence[Token], figure: Numeral) -> tuple[float, float] | None:
    """The years that leave the age open: a part of a decade of life, and who turns 31 is still 30.

    A whole decade is told by its first year, as copy tells it: "in her 50s".
    """
    i = figure.first - 1
    if refusals.is_decade_of_life(tokens, figure):
        first, last = PART_OF_DECADE.get(low_at(tokens, i - (low_at(tokens, i) == "-")), (0, 0))
        return figure.low + first, figure.low + last
    ahead = low_at(tokens, i) in ("turn", "turns", "turning") and figure.low == figure.high
    return (figure.low - 1, figure.low) if ahead else None


def _is_aged(tokens: Sequence[Token], figure: Numeral) -> bool:
    """ "aged 37", "over the age of 21", "ages 5 to 12", "she turned 35", "I'm 67"."""
    i = figure.first - 1
    if _is_said_of_one(tokens, i):
        after = tokens[figure.last] if figure.last < len(tokens) else None
        if after is not None and (after.text == "-" or low_at(tokens, figure.first) == "one"):  # "he's 6-foot-3"
            return False
        return (
            after is None
            or after.kind != WORD
            or (after.low in PREPOSITIONS and after.low not in _NO_AGE)
            or after.low in ("when", "and", "but", "last", "next", "this")
        )
    if i >= 1 and tokens[i].low in ("between", "from", "of") and tokens[i - 1].low in ("age", "aged", "ages"):
        return True
    if low_at(tokens, i) == "and" and i >= 2 and tokens[i - 1].text.isdigit():  # "aged 24 and 27"
        i -= 2
    return i >= 0 and tokens[i].low in BEFORE_AGES


def _is_said_of_one(tokens: Sequence[Token], i: int) -> bool:
    """Whether a verb at `i` tells how old one person is: "she turned", "I was", "who's", "I'm"."""
    if low_at(tokens, i) == "i'm":
        return True
    of_verb = i >= 1 and (tokens[i].low in TURNING or tokens[i].kind == OF)
    return of_verb and tokens[i - 1].low in ("he", "i", "she", "who", "will")


def _stands_by_name(tokens: Sequence[Token], figure: Numeral) -> bool:
    """ "Name, 37,": a name or a person and a comma before, a mark or a verb after; never a list of results."""
    if figure.first < 2 or figure.words or figure.low != figure.high or figure.low < 1 or figure.low % 1:
        return False
    comma, before = tokens[figure.first - 1], tokens[figure.first - 2]
    after = tokens[figure.last].low if figure.last < len(tokens) else ","
    named = before.kind == WORD and (before.text[0].isupper() or before.low in PERSONS)
    return comma.text == "," and named and after in _AFTER
