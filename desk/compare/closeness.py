"""What the values of two figures tell of whether they answer one question: that they agree, or miss narrowly.

Takes two answers with quantities of one dimension; gives log odds, the scale and the source of `slots.meeting`, below
zero where the values lie far apart. Symmetric.
"""

from __future__ import annotations

import math
from functools import lru_cache

from desk.compare.answers import Answer
from desk.compare.qualifiers import EACH

SAME_FIGURE, SAME_DIGIT, ROUNDED = 2.6, 0.4, 2.6
"""What it tells that the values are equal to two digits or more; to the one that they have; that one is the other
rounded or converted."""
OFF_SCALE = 1.1
"""What each power of ten between two values takes away: two desks seldom miss each other by that much."""
ONE_AGE, ANOTHER_AGE = 1, 5
ANOTHER_PERSON = 1.15
"""What it takes away that two ages are years apart, twice where they are further: a slip is a year or two."""


def closeness(a: Answer, b: Answer, agree: bool) -> float:
    """What the two values tell; `agree`: whether they are one value, or the one is the other rounded or converted."""
    if not agree:
        return -OFF_SCALE * math.log10(_times(a, b)) - ANOTHER_PERSON * _apart_in_age(a, b)
    if (a.quantity.low, a.quantity.high) != (b.quantity.low, b.quantity.high):
        return ROUNDED
    return SAME_FIGURE if digits(a.quantity.high) > 1 else SAME_DIGIT


def _times(a: Answer, b: Answer) -> float:
    """How many times the smaller figure the larger is; 1 where one of them alone is told a head."""
    if EACH in a.role.qualifiers ^ b.role.qualifiers:
        return 1.0
    low, high = sorted((a.figure.size, b.figure.size))
    return (1 + high) / (1 + low)


def _apart_in_age(a: Answer, b: Answer) -> int:
    """0 for what is no age, or may be one person's; 1 or 2 for ages the further apart."""
    years = abs(a.quantity.high - b.quantity.high)
    return (years > ONE_AGE) + (years > ANOTHER_AGE) if a.role.dimension == "age" else 0


@lru_cache(maxsize=4096)
def digits(value: float) -> int:
    """The digits that a value is told to, without the zeros at its ends: 2 of 5.1 and of 5,100."""
    return len(f"{abs(value):.10g}".replace(".", "").strip("0"))
