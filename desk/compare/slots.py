"""How well the slots of two figures meet: whether they may be answers to one question, whatever their values.

Takes two answers with quantities; gives 0, never a pair, to about 1.5, the same words around both. Symmetric. The value
itself is looked at only to break ties: that two figures are equal is a sign, never a proof.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desk.compare.answers import Answer, Line
from desk.compare.units import dimension
from desk.compare.words import sense
from desk.facts.claim import Quantity

_PEOPLE = """
person people resident civilian soldier worker officer passenger patient member victim student child man woman
survivor evacuee firefighter peacekeeper crew personnel staff migrant refugee protester suspect hostage voter
teacher pupil employee household villager tourist guest inmate demonstrator others other family native
"""
PEOPLE = frozenset(_PEOPLE.split())
"""Senses of nouns that count human beings."""


@dataclass(frozen=True, slots=True)
class Rarity:
    """How much a sense tells among the lines at hand: what every line has tells least."""

    weights: Mapping[str, float]

    def of(self, sense: str) -> float:
        """The weight of one sense."""
        return self.weights.get(sense, 0.0)


def rarity(lines: Iterable[Line]) -> Rarity:
    """Inverse document frequency of the senses over `lines`."""
    kept = tuple(lines)
    counts = Counter(sense for line in kept for sense in line.senses)
    return Rarity({sense: math.log(1 + len(kept) / count) for sense, count in counts.items()})


def shared(a: Mapping[str, float], b: Mapping[str, float], rarity: Rarity) -> float:
    """The mean share of what either claim is about that the other is about too, 0 to 1."""
    common = sum(rarity.of(key) * min(a[key], b[key]) for key in a.keys() & b.keys())
    if not common:
        return 0.0
    weight_a = sum(rarity.of(key) * near for key, near in a.items())
    weight_b = sum(rarity.of(key) * near for key, near in b.items())
    return common / 2 * (1 / weight_a + 1 / weight_b)


def kin(a: Quantity, b: Quantity) -> float:
    """How near the counted things stand, 0 to 1; 0 where the figures are of other kinds."""
    if dimension(a.unit) != dimension(b.unit) and not (a.currency and b.currency):
        return 0.0
    if a.role and b.role and a.role != b.role:
        return 0.0
    if a.unit or b.unit:
        return 1.0
    if a.head is None or b.head is None:
        return 0.5
    one, other = sense(a.head), sense(b.head)
    if one == other:
        return 1.0
    if one in PEOPLE and other in PEOPLE:
        return 0.7
    return 0.0


ENOUGH = 1.75
"""The least meeting of two figures that are set side by side. Weights and cut are those of a logistic regression on the
pairs of figures of development stories (5.1 for the shared words, 2.6 kin, 1.3 event, 2.0 / 1.2 equal, cut 4.5), each
divided by 2.55."""
ONE_EVENT = 0.5
SAME_FIGURE = 0.8
SAME_SMALL_FIGURE = 0.45
SMALL = 20
"""Figures below this are equal by chance too often to count for much."""


def meeting(a: Answer, b: Answer, rarity: Rarity) -> float:
    """How well two figures' slots meet; 0 where they cannot."""
    near = kin(a.quantity, b.quantity)
    if not near:
        return 0.0
    x, y = a.quantity, b.quantity
    score = 2 * shared(a.about, b.about, rarity) + near
    if x.role and x.role == y.role:
        score += ONE_EVENT
    if (x.low, x.high) == (y.low, y.high):
        score += SAME_FIGURE if x.high >= SMALL else SAME_SMALL_FIGURE
    return score
