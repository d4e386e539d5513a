"""Clusters by group-average link: two join while the mean likeness of their members stays over a threshold.

Takes likenesses between places (0-based), promises clusters of places, every place in one, that don't depend on the
order of equal likenesses: ties go to the lower places. Dead pairs cost nothing: n pairs take n log n steps.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence


class _Clusters:
    """Clusters named by their first member, with the summed likeness between any two."""

    def __init__(self, alike: Sequence[Mapping[int, float]], least: float) -> None:
        self._least = least
        self._links = [dict(row) for row in alike]
        self.members: dict[int, list[int]] = {place: [place] for place in range(len(alike))}
        self._heap = [
            (-likeness, place, other, 1, 1)
            for place, row in enumerate(alike)
            for other, likeness in row.items()
            if place < other and likeness >= least
        ]
        heapq.heapify(self._heap)

    def join_all(self) -> None:
        """Join the two most alike until none are alike enough."""
        while self._heap:
            _, one, other, size, other_size = heapq.heappop(self._heap)
            if len(self.members.get(one, ())) == size and len(self.members.get(other, ())) == other_size:
                self._join(one, other)

    def bind(self, places: Sequence[int]) -> None:
        """Join single places, however unlike they are."""
        first, *others = sorted(places)
        for other in others:
            self._join(first, other)

    def _join(self, one: int, other: int) -> None:
        self.members[one] += self.members.pop(other)
        links, gone = self._links[one], self._links[other]
        links.pop(other, None)
        for place, summed in gone.items():
            if place != one:
                links[place] = links.get(place, 0.0) + summed
                del self._links[place][other]
                self._links[place][one] = links[place]
        gone.clear()
        for place, summed in links.items():
            self._offer(one, place, summed)

    def _offer(self, one: int, other: int, summed: float) -> None:
        first, second = sorted((one, other))
        sizes = len(self.members[first]), len(self.members[second])
        mean = summed / (sizes[0] * sizes[1])
        if mean >= self._least:
            heapq.heappush(self._heap, (-mean, first, second, *sizes))


def average_link(
    alike: Sequence[Mapping[int, float]], least: float, bound: Iterable[Sequence[int]] = ()
) -> list[list[int]]:
    """The clusters, by their first member; members in rising order.

    `bound`: sets of places that are joined from the start, no place in two of them. A likeness of minus infinity keeps
    two places, and all that join them, apart for good.
    """
    clusters = _Clusters(alike, least)
    for places in bound:
        clusters.bind(places)
    clusters.join_all()
    return [sorted(members) for _, members in sorted(clusters.members.items())]
