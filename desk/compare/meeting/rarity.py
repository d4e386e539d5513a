"""How much the words of a story tell: what every line has tells least.

Takes the kept lines and the claims of all sources; gives the weight of each sense among them, how much two claims have
in common of what they are about, 0 to 1, and whether a source gives one figure alone of a sort.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from desk.compare.answers.answer import Answer, Line, Said, is_figure

FEW = 2
"""A figure up to this ("one of its cars") does not make another figure of its sort less alone."""


class Weighed(NamedTuple):
    """What a claim is about, by nearness and by what each sense tells among the lines at hand."""

    about: Mapping[str, float]
    weights: Mapping[str, float]
    whole: float
    """The sum of the weights."""


@dataclass(frozen=True, slots=True)
class Rarity:
    """How much a sense tells among the lines at hand: what every line has tells least."""

    weights: Mapping[str, float]
    values: Mapping[tuple[str, str, str | None], int]
    """How many values a source gives for a sort of figure."""
    _weighed: dict[int, Weighed] = field(default_factory=dict, repr=False, compare=False)
    """By `id()` of what a claim is about, which it holds on to."""
    _shared: dict[tuple[int, int], float] = field(default_factory=dict, repr=False, compare=False)
    """By the `id()` of both, the lesser first."""
    _spoken: dict[Said, float] = field(default_factory=dict, repr=False, compare=False)

    def weigh(self, about: Mapping[str, float]) -> Weighed:
        """What a claim is about, weighed once for all that it is laid beside."""
        if (known := self._weighed.get(id(about))) is not None:
            return known
        weights = {sense: self.weights.get(sense, 0.0) * near for sense, near in about.items()}
        weighed = self._weighed[id(about)] = Weighed(about, weights, sum(weights.values()))
        return weighed

    def shared(self, a: Mapping[str, float], b: Mapping[str, float]) -> float:
        """The mean share of what either claim is about that the other is about too, 0 to 1; reckoned once a pair."""
        pair = (id(a), id(b)) if id(a) < id(b) else (id(b), id(a))
        if (known := self._shared.get(pair)) is None:
            known = self._shared[pair] = _common(self.weigh(a), self.weigh(b))
        return known

    def spoken(self, said: Said, senses: Iterable[str]) -> float:
        """The weight of all the senses that a clause speaks of; summed once a clause."""
        if said not in self._spoken:
            self._spoken[said] = self.total(senses)
        return self._spoken[said]

    def alone(self, answer: Answer) -> bool:
        """Whether the source gives one value alone for figures of that sort."""
        return self.values.get(answer.sort, 0) <= 1

    def total(self, senses: Iterable[str]) -> float:
        """The weight of several senses, the same in whatever order a set gives them."""
        weights = self.weights
        return math.fsum([weights.get(sense, 0.0) for sense in senses])


def rarity(lines: Iterable[Line], answers: Iterable[Answer]) -> Rarity:
    """Inverse document frequency of the senses over `lines`, and the census of the figures."""
    kept = tuple(lines)
    counts = Counter(sense for line in kept for sense in line.senses)
    weights = {sense: math.log(1 + len(kept) / count) for sense, count in counts.items()}
    figures = {
        (answer.sort, answer.quantity.low, answer.quantity.high)
        for answer in answers
        if is_figure(answer) and not answer.quantity.vague and answer.quantity.high > FEW
    }
    return Rarity(weights, Counter(sort for sort, _, _ in figures))


def _common(one: Weighed, other: Weighed) -> float:
    theirs = other.weights
    common = math.fsum(
        [mine if mine < theirs[sense] else theirs[sense] for sense, mine in one.weights.items() if sense in theirs]
    )
    return common / 2 * (1 / one.whole + 1 / other.whole) if common else 0.0
