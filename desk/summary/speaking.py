"""Who speaks to a point: not the sources that may not be used, nor versions that a later one has replaced.

Takes points and tellings of one comparison. Promises that what a killed, withheld or embargoed source says is left out
as long as another speaks to the point.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from desk.compare.point import Comparison, Point, Verdict
from desk.rulings import Telling, answers, follows

BOTH = frozenset({Verdict.CONFLICT, Verdict.DIFFERENT_SCOPE})
"""Accepted as a whole, such a point keeps every answer, each with its source."""


def admitted(point: Point, comparison: Comparison, barred: Collection[str]) -> Point:
    """The point as the sources leave it that are not named in `barred`; as it is where no other speaks to it.

    A dispute with those alone is none: what is left agrees, or moved on from version to version.
    """
    kept = tuple(cited for cited in point.claims if cited.item not in barred)
    if not kept or kept == point.claims:
        return point
    left = replace(point, claims=kept)
    told = answers(left, comparison)
    standing = current([telling for answer in told for telling in answer.tellings])
    still = sum(any(telling in standing for telling in answer.tellings) for answer in told)
    if point.verdict not in BOTH or still != 1:
        return left
    return replace(left, verdict=Verdict.UPDATED if len(told) > 1 else Verdict.SAME)


def current(told: Sequence[Telling]) -> list[Telling]:
    """Without the versions that a later one of their chain, which speaks to the point as well, has replaced."""
    return [one for one in told if not any(_replaces(other, one) for other in told)]


def _replaces(later: Telling, earlier: Telling) -> bool:
    chain = earlier.source.chain
    return chain is not None and later.source.chain == chain and follows(later, earlier)
