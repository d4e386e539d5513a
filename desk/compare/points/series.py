"""A figure that moves on from copy to copy: who gave which value, in the order of filing.

Takes a point and the comparison that it belongs to. Gives nothing where the point is no figure that one copy after the
other moves on: a dispute has no series. A value that is told again stands once, as it was told first.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from desk.compare.filing import filed
from desk.compare.point import Cited, Comparison, Point, Source, Verdict
from desk.facts.claim import Quantity
from desk.wire.item import Label

BLOCKS = "▁▂▃▄▅▆▇█"
"""Levels of a small plot, from low to high."""

HEADS = frozenset({Label.HEADLINE, Label.DEK})


@dataclass(frozen=True, slots=True)
class Step:
    """One value of a series."""

    source: Source
    """Who gave it first."""
    cited: Cited
    value: Quantity
    level: float
    """Its part of the largest value of the series, 0 to 1; below 0 counts as 0."""


def series(point: Point, comparison: Comparison, barred: Collection[str] = ()) -> tuple[Step, ...]:
    """The values, the earliest first; none where fewer than two follow each other.

    `barred` names the sources whose word does not count. Where a source has no time, the order is that of the sources.
    """
    if point.verdict is not Verdict.UPDATED:
        return ()
    sources = [source for source in _by_time(comparison.sources) if source.name not in barred]
    given = [each for source in sources for each in _first(point, source)]
    once = [each for number, each in enumerate(given) if number == 0 or not alike(each[2], given[number - 1][2])]
    if len({value.high for _, _, value in once}) < 2:
        return ()
    top = max(value.high for _, _, value in once)
    return tuple(Step(source, cited, value, _level(value, top)) for source, cited, value in once)


def block(level: float) -> str:
    """The sign for a level, 0 to 1."""
    return BLOCKS[round(level * (len(BLOCKS) - 1))]


def _by_time(sources: Sequence[Source]) -> Sequence[Source]:
    times = [when for source in sources if (when := filed(source))]
    if len(times) < len(sources):
        return sources
    return [source for _, source in sorted(zip(times, sources, strict=True), key=lambda each: each[0])]


def _first(point: Point, source: Source) -> Iterator[tuple[Source, Cited, Quantity]]:
    """What a source gives for the figure: in the first of its claims that has a value."""
    values = {claim.span: claim.value for claim in source.claims}
    for cited in told(point, source):
        value = values.get(cited.span)
        if isinstance(value, Quantity):
            yield source, cited, value
            return


def told(point: Point, source: Source) -> list[Cited]:
    """A source's claims of a point, those in its text before those in the lines above it."""
    own = [cited for cited in point.claims if cited.item == source.name]
    return sorted(own, key=lambda cited: _above(source, cited))


def _above(source: Source, cited: Cited) -> bool:
    return cited.sentence is not None and source.copy.sentences[cited.sentence].label in HEADS


def alike(one: Quantity, other: Quantity) -> bool:
    """Whether they are one value, whatever is said around it."""
    return (one.low, one.high, one.bound) == (other.low, other.high, other.bound)


def _level(value: Quantity, top: float) -> float:
    return max(value.high, 0) / top if top > 0 else 0
