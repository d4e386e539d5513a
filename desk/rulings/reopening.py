"""What a new version does to rulings: those on points whose words it left alone stay, the others lose their point.

A point's id is made of its claims' own words, so a ruling finds its point again in any comparison that still has it.
Here are found the points that have come in the place of those that are gone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desk.compare.point import Comparison, Point
from desk.rulings.decision import Rulings, State
from desk.spans import Span


@dataclass(frozen=True, slots=True)
class Reopened:
    """A ruling whose point is gone, since the words of one of its claims changed."""

    was: str
    """The point that was ruled on."""
    now: str | None
    """The point that asks the same now, and is open; None where nothing does."""


def reopened(old: Comparison, new: Comparison, rulings: Rulings) -> tuple[Reopened, ...]:
    """The rulings made on `old` that don't reach `new`, in the order of the old points."""
    before, after = {point.id for point in old.points}, {point.id for point in new.points}
    fresh = [point for point in new.points if point.id not in before]
    told = _paths(new)
    gone = (point for point in old.points if point.id not in after and rulings.of(point.id).state is not State.OPEN)
    return tuple(Reopened(point.id, _heir(point, _paths(old), fresh, told)) for point in gone)


Paths = dict[str, str]
"""The path of each source by its name: names change with the order of loading, paths don't."""


def _paths(comparison: Comparison) -> Paths:
    return {source.name: source.copy.item.path for source in comparison.sources}


def _heir(point: Point, paths: Paths, fresh: Iterable[Point], told: Paths) -> str | None:
    """The new point that shares most with the old: the same claims, else kind and question."""
    own = _places(point, paths)
    best, shared = None, 0
    for candidate in fresh:
        common = len(own & _places(candidate, told))
        alike = candidate.kind is point.kind
        score = 2 * common + alike if common else int(alike and candidate.question == point.question)
        if score > shared:
            best, shared = candidate.id, score
    return best


def _places(point: Point, paths: Paths) -> set[tuple[str, Span]]:
    return {(paths[cited.item], cited.span) for cited in point.claims if cited.item in paths}
