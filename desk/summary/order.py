"""The order of the lines: that of the copy, unless an editor moved one.

The backbone is the last version of the first source's story; what other sources say stands beside the sentence of the
backbone that it is linked with, or after what stands before it in its own copy. The order depends on the sources alone,
so that no line changes places because of a ruling on another.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desk.compare.point import Comparison, Link, Source
from desk.rulings import Move
from desk.summary.summary import Line

Place = tuple[int, ...]
"""A sentence of the backbone, then, for each one hung on it, the rank of its source and its index."""

BEFORE_ALL: Place = (-1,)


def places(comparison: Comparison) -> dict[tuple[str, int], Place]:
    """The place of every sentence, by source name and index."""
    found: dict[tuple[str, int], Place] = {}
    for rank, source in enumerate(ranked(comparison.sources)):
        beside = _counterparts(source.name, comparison.links)
        last = BEFORE_ALL
        for index in range(len(source.copy.sentences)):
            if rank == 0:
                found[source.name, index] = (index,)
                continue
            linked = [found[place] for place in beside.get(index, ()) if place in found]
            last = linked[0] if linked else last
            found[source.name, index] = (*last, rank, index)
    return found


def moved(lines: Sequence[Line], moves: Iterable[Move]) -> tuple[Line, ...]:
    """The lines after the editor's moves, one after the other; a move of a line that is gone does nothing."""
    order = list(lines)
    for move in moves:
        line = _holding(order, move.point)
        if line is None:
            continue
        order.remove(line)
        anchor = _holding(order, move.after) if move.after else None
        order.insert(move.place if anchor is None else order.index(anchor) + 1, line)
    return tuple(order)


def ranked(sources: Sequence[Source]) -> list[Source]:
    """The sources by their say in the order: the first one's chain from its last version back, then the others."""
    chain = sources[0].chain if sources else None
    own = [source for source in sources if chain is not None and source.chain == chain]
    names = {source.name for source in own}
    return [*reversed(own), *(source for source in sources if source.name not in names)]


def _counterparts(name: str, links: Iterable[Link]) -> dict[int, list[tuple[str, int]]]:
    """For each sentence of a source the sentences that it is linked with, the likest first."""
    found: dict[int, list[tuple[str, int]]] = {}
    for link in sorted(links, key=lambda link: -link.score):
        for own, other in ((link.origin, link.target), (link.target, link.origin)):
            if own[0] == name:
                found.setdefault(own[1], []).append(other)
    return found


def _holding(lines: Iterable[Line], point: str) -> Line | None:
    return next((line for line in lines if point in line.points), None)
