"""The heaviest run of pairs that rises on both sides: what kept its order while the rest crossed it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple


class Heft(NamedTuple):
    """Place `a` of one sequence, place `b` of the other, and what keeping the pair is worth (above 0)."""

    a: int
    b: int
    weight: float


class _Run(NamedTuple):
    """A run by its last pair, and what its pairs weigh together."""

    last: Heft
    weight: float
    before: _Run | None


def heaviest_rise(pairs: Iterable[Heft]) -> list[Heft]:
    """The pairs, strictly rising in `a` and in `b`, that weigh most together. n pairs take n log n steps."""
    ends: list[int] = []  # the last `b` of the best run of each weight: rises with the weights
    runs: list[_Run] = []
    for pair in sorted(pairs, key=lambda pair: (pair.a, -pair.b)):
        at = bisect_left(ends, pair.b)
        before = runs[at - 1] if at else None
        run = _Run(pair, (before.weight if before else 0.0) + pair.weight, before)
        beaten = at
        while beaten < len(runs) and runs[beaten].weight <= run.weight:
            beaten += 1
        if beaten > at or at == len(runs) or ends[at] > pair.b:
            ends[at:beaten], runs[at:beaten] = [pair.b], [run]
    return _unrolled(runs[-1]) if runs else []


def _unrolled(run: _Run | None) -> list[Heft]:
    pairs = []
    while run:
        pairs.append(run.last)
        run = run.before
    return pairs[::-1]
