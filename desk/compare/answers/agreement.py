"""Whether two values can both hold: agreement is looked for before disagreement.

Takes two values of one slot (that they answer one question is settled elsewhere) and says how they fit, with the words
that an editor can check. Promises mirrored answers: `fit(a, b)` and `fit(b, a)` differ only in which side is the finer.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import NamedTuple

from desk.compare.language.units import dimension, in_base, rates
from desk.facts.claim import Quantity

SCORE = "score"
"""The noun of two figures that tell how a match or a vote came out, the winner's first or the loser's."""
ABOUT = 0.02
""""About" covers half a step of the figure's last written digit to either side ("about 500": 450 to 550), and no less
than this share of it."""
WIDEST = 0.1
"""No hedge covers more than this share of a count;"""
WIDEST_RATE = 0.15
"""of what is measured it covers more: 2.6 per cent is almost three per cent."""
JUST_OVER = 0.25
""""More than 30 million" and "nearly 31 million" agree; "more than 30 million" and 60 million only do not clash."""
ROUNDED = 0.05
"""A bare figure may be another one rounded when they differ by less than this."""
ROUNDED_RATE = 0.08
"""A bare percentage, by less than this: 5.4 per cent is 5 per cent rounded."""
SLIP = 1e-9
"""What arithmetic in binary loses at most."""
ROUND_FROM = 100
"""Whole numbers below this are exact in copy: 20 dead is not 19 dead rounded."""


class Fit(StrEnum):
    """How two values of one slot stand to each other."""

    EQUAL = "equal"
    FINER_A = "finer a"
    """Both hold, and the first is the more exact."""
    FINER_B = "finer b"
    MEET = "meet"
    """Both may hold ("at least 12", "17"), but they are not one figure."""
    APART = "apart"


LIMITS = (">", "<")
"""Bounds that name a limit: "at least 12" and "at least 14" are two counts, "up to 9 years" and "up to 7" two terms."""

_MIRROR = {Fit.FINER_A: Fit.FINER_B, Fit.FINER_B: Fit.FINER_A}


class Agreement(NamedTuple):
    """A fit, and what decided it where that is not plain to see ("1 mile is 1.6 kilometres")."""

    fit: Fit
    because: str = ""

    def mirrored(self) -> Agreement:
        """The same agreement with the sides changed over."""
        return Agreement(_MIRROR.get(self.fit, self.fit), self.because)


@dataclass(frozen=True, eq=False)
class Figure:
    """A quantity and how it is written; `step` is the place of its last written digit (1,500 is written to 100)."""

    quantity: Quantity
    written: str

    @cached_property
    def exact(self) -> bool:
        """One value, without a bound."""
        return self.quantity.bound == "=" and self.quantity.low == self.quantity.high

    @cached_property
    def ranged(self) -> bool:
        """A stretch of values; "dozens" is a word, and no stretch."""
        return self.quantity.low < self.quantity.high and not self.quantity.vague

    @cached_property
    def in_words(self) -> bool:
        """A share that a word tells, "half", "a third": many things are one, and no digit tells which."""
        return self.quantity.unit == "percent" and self.ranged and not any(map(str.isdigit, self.written))

    @cached_property
    def step(self) -> float:
        """The size of the last digit that is not a trailing nought; of a share in words all that it leaves open."""
        if self.in_words:
            return self.quantity.high - self.quantity.low
        return _step(abs(self.quantity.high), self.written)

    @cached_property
    def size(self) -> float:
        """The value without its sign, in the base unit of its dimension."""
        return in_base(abs(self.quantity.high), self.quantity.unit)

    @cached_property
    def stretch(self) -> tuple[float, float]:
        """The values that a reader takes it to cover."""
        return _stretch(self)

    @cached_property
    def open_stretch(self) -> tuple[float, float]:
        """The same, where a limit has no other end: "more than 30" may be any number above."""
        return _stretch(self, open_ended=True)


@lru_cache(maxsize=4096)
def figure(quantity: Quantity, written: str) -> Figure:
    """The quantity as it is written, one for all copy that writes it so."""
    return Figure(quantity, written)


@lru_cache(maxsize=4096)
def _step(value: float, written: str) -> float:
    decimals = re.search(r"[.](\d+)", written)
    if decimals and value < 1000:
        return float(10 ** -len(decimals.group(1)))
    if value != int(value):
        return 10.0 ** -min(len(f"{value:g}".split(".")[-1]), 6)
    step = 1.0
    while value and value % (step * 10) == 0:
        step *= 10
    return step


@lru_cache(maxsize=16_384)
def quantities_fit(a: Figure, b: Figure) -> Agreement:
    """How two quantities of one slot fit: equal, rounded, converted, one inside the other, or apart."""
    x, y = a.quantity, b.quantity
    if x.head == y.head == SCORE:
        return Agreement(Fit.EQUAL if {x.low, x.high} == {y.low, y.high} else Fit.APART)
    if x.currency and y.currency and x.currency != y.currency:
        return _exchanged(x, y)
    if x.unit != y.unit and dimension(x.unit) == dimension(y.unit):
        return _converted(a, b)
    if x.low == y.low and x.high == y.high:
        return _one_value(x, y)
    if a.exact and b.exact:
        return Agreement(_coarser(a, b) or Fit.APART)
    if _holds(x, y) or _holds(y, x):
        return _ranged(x, y)
    return _rounded(a, b)


def _one_value(x: Quantity, y: Quantity) -> Agreement:
    if x.bound == y.bound or {x.bound, y.bound} <= {"=", "~"}:
        return Agreement(Fit.EQUAL)
    if {x.bound, y.bound} == {">", "<"}:
        return Agreement(Fit.MEET)
    return (
        Agreement(Fit.FINER_A if x.bound == "=" else Fit.FINER_B) if "=" in (x.bound, y.bound) else Agreement(Fit.EQUAL)
    )


def _holds(x: Quantity, y: Quantity) -> bool:
    """Whether `x` is a range that the whole of `y` lies in."""
    return x.low < x.high and x.low <= y.low and y.high <= x.high


def _ranged(x: Quantity, y: Quantity) -> Agreement:
    return Agreement(Fit.FINER_B if _holds(x, y) else Fit.FINER_A)


def _rounded(a: Figure, b: Figure) -> Agreement:
    if a.quantity.bound == b.quantity.bound and a.quantity.bound in LIMITS:
        finer = _coarser(a, b)  # two limits are two figures, unless the one is the other rounded
        return Agreement(finer or Fit.MEET)
    hedged = {a.quantity.bound, b.quantity.bound} == {"=", "~"} and not (a.ranged or b.ranged)
    if hedged and (finer := _coarser(a, b)):  # 1.2 billion, an estimated 1.24 billion
        return Agreement(finer)
    near, far = a.stretch, b.stretch
    overlap = min(near[1], far[1]) - max(near[0], far[0])
    if a.ranged and b.ranged:  # 80 to 110 and 110 to 150 touch, 18 to 22 and 20 to 25 overlap
        return Agreement(Fit.MEET if overlap > 0 else Fit.APART)
    if overlap >= 0:
        return Agreement(_finer(a, b))
    open_a, open_b = a.open_stretch, b.open_stretch
    if min(open_a[1], open_b[1]) >= max(open_a[0], open_b[0]):
        return Agreement(Fit.MEET)
    return Agreement(Fit.APART)


def _coarser(a: Figure, b: Figure) -> Fit | None:
    """Which of two bare figures is the other one rounded; the answer names the finer side."""
    x, y = a.quantity.high, b.quantity.high
    rounded = ROUNDED if a.quantity.unit != "percent" else ROUNDED_RATE
    if abs(x - y) > rounded * max(abs(x), abs(y)) or (_whole(a, b) and min(x, y) < ROUND_FROM):
        return None
    if a.step > b.step and _rounds_to(y, a.step, x):
        return Fit.FINER_B
    if b.step > a.step and _rounds_to(x, b.step, y):
        return Fit.FINER_A
    return None


def _rounds_to(value: float, step: float, told: float) -> bool:
    """Whether `told` is `value` to the nearest whole step, a half up: 345 is 350, and not 340."""
    return abs(math.floor(abs(value) / step + 0.5 + SLIP) * step - abs(told)) < SLIP


def _whole(a: Figure, b: Figure) -> bool:
    return a.quantity.high % 1 == 0 and b.quantity.high % 1 == 0


def _stretch(figure: Figure, open_ended: bool = False) -> tuple[float, float]:
    quantity = figure.quantity
    low, high = quantity.low, quantity.high
    if quantity.bound == "~":
        slack = min(max(figure.step / 2, ABOUT * high), (WIDEST if quantity.unit is None else WIDEST_RATE) * high)
        return low - slack, high + slack
    if quantity.bound == ">":
        return low, float("inf") if open_ended else high * (1 + JUST_OVER)
    if quantity.bound == "<":
        return 0.0 if open_ended else low * (1 - JUST_OVER), high
    return low, high


def _finer(a: Figure, b: Figure) -> Fit:
    """The side that says more: an exact figure before a hedged one, then the one written to more digits."""
    if a.exact != b.exact:
        return Fit.FINER_A if a.exact else Fit.FINER_B
    if a.step == b.step:
        return Fit.EQUAL
    return Fit.FINER_A if a.step < b.step else Fit.FINER_B


def _converted(a: Figure, b: Figure) -> Agreement:
    weights = {"ounce", "troy ounce"} if "ounce" in (a.quantity.unit, b.quantity.unit) else {None}
    for ounce in weights:  # gold is weighed in ounces of its own
        (a_low, a_high), (b_low, b_high) = _in_base(a, ounce), _in_base(b, ounce)
        if min(a_high, b_high) >= max(a_low, b_low):
            break
    if min(a_high, b_high) >= max(a_low, b_low):
        one, other = sorted((a.written, b.written))
        return Agreement(Fit.EQUAL, f"{one} and {other} are one {dimension(a.quantity.unit)} in two units")
    return Agreement(Fit.APART)


def _in_base(figure: Figure, ounce: str | None = None) -> tuple[float, float]:
    """What the figure covers, in the base unit, half a step of rounding on either side."""
    quantity = figure.quantity
    slack = figure.step / 2
    low, high = figure.stretch
    if quantity.bound == "=":
        low, high = low - min(slack, WIDEST * abs(low)), high + min(slack, WIDEST * abs(high))
    unit = ounce if quantity.unit == "ounce" else quantity.unit
    return in_base(low, unit), in_base(high, unit)


def _exchanged(x: Quantity, y: Quantity) -> Agreement:
    """Two sums in two currencies: one sum, where a rate of any recent year makes one of the other."""
    here, there = sorted((x, y), key=lambda sum_: (sum_.currency or "", sum_.high))
    rate = rates(here.currency or "", there.currency or "")
    if rate and here.high and there.high >= here.low * rate[0] and there.low <= here.high * rate[1]:
        bought = f"{there.high / here.high:.2f} {there.currency}"
        return Agreement(Fit.EQUAL, f"the sums are one at {bought} to 1 {here.currency}")
    return Agreement(Fit.APART)
