"""The order of the lines: that of the copy, unless an editor moved one.

The backbone is the last version of the first source's story. What other sources say stands beside the sentence of the
backbone that it is linked or compared with; what stands between two such sentences in its own copy is spread between
them, since news is told in the order of its weight. The order depends on the sources alone, so that no line changes
places because of a ruling on another.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from desk.compare.point import Comparison, Source
from desk.rulings import Move
from desk.summary.summary import Line

Place = tuple[int, int, int]
"""A sentence of the backbone, the rank of the source that is placed there, and its own sentence."""

LAST: Place = (sys.maxsize, 0, 0)

Sentences = Mapping[tuple[str, int], Place]
"""By source name and index."""


def places(comparison: Comparison) -> Sentences:
    """The place of every sentence."""
    beside = _counterparts(comparison)
    found: dict[tuple[str, int], Place] = {}
    for rank, source in enumerate(ranked(comparison.sources)):
        count = len(source.copy.sentences)
        if rank == 0:
            backbone = count
            found.update(((source.name, index), (index, 0, index)) for index in range(count))
            continue
        anchors = _anchors(source.name, count, beside, found)
        for index, at in enumerate(_spread(anchors, count, backbone)):
            found[source.name, index] = (at, rank, index)
    return found


def _anchors(
    name: str, count: int, beside: Mapping[tuple[str, int], list[tuple[str, int]]], found: Sentences
) -> dict[int, int]:
    """The sentences of a source that have a counterpart, with the sentence of the backbone beside which it stands."""
    anchors = {}
    for index in range(count):
        placed = [found[other] for other in beside.get((name, index), ()) if other in found]
        if placed:
            anchors[index] = placed[0][0]
    return anchors


def _spread(anchors: Mapping[int, int], count: int, backbone: int) -> Iterator[int]:
    """For each of `count` sentences one of the backbone: its own, or one between those of its neighbours."""
    known = [(-1, 0), *sorted(anchors.items()), (count, backbone)]
    for (start, low), (end, high) in pairwise(known):
        if start >= 0:
            yield low
        for index in range(start + 1, end):
            yield low + max(0, high - low) * (index - start) // (end - start)


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


def _counterparts(comparison: Comparison) -> dict[tuple[str, int], list[tuple[str, int]]]:
    """For each sentence those that it is linked with, the likest first, then those that it is compared with."""
    found: dict[tuple[str, int], list[tuple[str, int]]] = {}
    for link in sorted(comparison.links, key=lambda link: -link.score):
        found.setdefault(link.origin, []).append(link.target)
        found.setdefault(link.target, []).append(link.origin)
    for point in comparison.points:
        told = [(cited.item, cited.sentence) for cited in point.claims if cited.sentence is not None]
        for one in told:
            found.setdefault(one, []).extend(other for other in told if other[0] != one[0])
    return found


def _holding(lines: Iterable[Line], point: str) -> Line | None:
    return next((line for line in lines if point in line.points), None)
