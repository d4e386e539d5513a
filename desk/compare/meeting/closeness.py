"""What the values of two figures tell of whether they answer one question: that they agree, or miss narrowly.

Takes two answers with quantities of one dimension; gives log odds, the scale and the source of `slots.meeting`, below
zero where the values lie far apart. Symmetric.
"""

from __future__ import annotations

import math
from functools import lru_cache

from desk.compare.answers.agreement import SCORE, WIDEST
from desk.compare.answers.answer import Answer
from desk.compare.answers.qualifiers import EACH
from desk.compare.language.units import rates
from desk.compare.meeting.scopes import shares_differ

SAME_FIGURE, SAME_DIGIT, ROUNDED = 2.6, 0.4, 2.6
"""What it tells that the values are equal to two digits or more; to the one that they have; that one is the other
rounded or converted."""
OFF_SCALE = 1.5
"""What each power of ten between two values takes away: two desks seldom miss each other by that much."""
ANOTHER_RATE = 1.5
"""What it takes away that one alone is told for each unit of something."""
TRANSPOSED = 1.0
"""What it adds that they have the same digits, three or more, in another order."""
ONE_AGE, ANOTHER_AGE = 1, 5
ANOTHER_PERSON = 1.15
"""What it takes away that two ages are years apart, twice where they are further: a slip is a year or two."""


def closeness(a: Answer, b: Answer, agree: bool) -> float:
    """What the two values tell; `agree`: whether they are one value, or the one is the other rounded or converted."""
    if not agree:
        return _distance(a, b) - ANOTHER_PERSON * _apart_in_age(a, b)
    if (a.quantity.low, a.quantity.high) != (b.quantity.low, b.quantity.high) or a.quantity.unit != b.quantity.unit:
        return SAME_DIGIT if _only_within(a, b) else ROUNDED
    telling = a.role.dimension == SCORE or (digits(a.quantity.high) > 1 and not a.figure.in_words)
    return SAME_FIGURE if telling else SAME_DIGIT


def _only_within(a: Answer, b: Answer) -> bool:
    """Whether the one is no more than within the other's limit: about 220 are not told as "up to 300"."""
    low, high = sorted((a.figure.size, in_currency(b, a.quantity.currency)))
    return "<" in (a.quantity.bound, b.quantity.bound) and high - low > WIDEST * high


def _distance(a: Answer, b: Answer) -> float:
    """What it tells how far two values lie apart; nothing where one is nought, or they are told of two sorts."""
    low, high = sorted((a.figure.size, in_currency(b, a.quantity.currency)))
    if not low or EACH in a.role.qualifiers ^ b.role.qualifiers or shares_differ(a, b):
        return 0.0  # the whole bill and the bill for each, shares of two sorts of people
    if (" per " in (a.quantity.unit or "")) != (" per " in (b.quantity.unit or "")):
        return -ANOTHER_RATE
    if slipped := transposed(a, b):
        return TRANSPOSED if slipped > 2 else 0.0
    return -OFF_SCALE * math.log10((1 + high) / (1 + low))


def transposed(a: Answer, b: Answer) -> int:
    """How many digits stand in another order, which is a slip of the hand: 840 and 480, 13 and 31 million."""
    if a.quantity.high == b.quantity.high or _in_order(a.quantity.high) != _in_order(b.quantity.high):
        return 0
    mine = _written(a.quantity.high)
    return len(set(mine) - set("0.")) + ("0" in mine.rstrip("0")) if mine != _written(b.quantity.high) else 0


@lru_cache(maxsize=4096)
def _in_order(value: float) -> str:
    """The digits of a value, the least first."""
    return "".join(sorted(_written(value)))


def _written(value: float) -> str:
    return f"{value:.10g}"


def in_currency(answer: Answer, currency: str | None) -> float:
    """The size of a sum at a middling rate of recent years; as it is where no rate is known."""
    rate = rates(answer.quantity.currency or "", currency or "")
    return answer.figure.size * math.sqrt(rate[0] * rate[1]) if rate else answer.figure.size


def _apart_in_age(a: Answer, b: Answer) -> int:
    """0 for what is no age, or may be one person's; 1 or 2 for ages the further apart."""
    years = abs(a.quantity.high - b.quantity.high)
    return (years > ONE_AGE) + (years > ANOTHER_AGE) if a.role.dimension == "age" else 0


@lru_cache(maxsize=4096)
def digits(value: float) -> int:
    """The digits that a value is told to, without the zeros at its ends: 2 of 5.1 and of 5,100."""
    return len(f"{abs(value):.10g}".replace(".", "").strip("0"))
