"""What an editor said of items: that they are one story, or that some left a story for one of their own.

Takes what was said in order, with items named by their identities; a later word wins over an earlier one. Gives labels:
items of one label belong together, items of two labels that are apart never do. Copy that comes later has no label: a
version goes with the version before it, other copy where it is most alike, but never to items that left a story to be
one of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bond:
    """One word of an editor."""

    together: tuple[str, ...]
    """The identities of items that are one story."""
    apart: tuple[str, ...] = ()
    """The identities of those that they left; empty where nothing was left."""


class Labels:
    """Labels of items, and which of them are apart."""

    def __init__(self, bonds: Iterable[Bond]) -> None:
        self._of: dict[str, int] = {}
        self._apart: set[frozenset[int]] = set()
        self._closed: set[int] = set()
        self._made = 0
        for bond in bonds:
            one = self._label(bond.together)
            if bond.apart:
                self._closed.add(one)
                self._apart.add(frozenset((one, self._label(bond.apart))))

    def of(self, item: str) -> int | None:
        """The item's label; None where no editor said anything of it."""
        return self._of.get(item)

    def are_closed(self, some: Iterable[int]) -> bool:
        """Whether items of these labels are to be a story of their own."""
        return not self._closed.isdisjoint(some)

    def are_apart(self, some: Iterable[int], others: Iterable[int]) -> bool:
        """Whether a label of the one side is apart from a label of the other."""
        theirs = tuple(others)
        return any(frozenset((one, other)) in self._apart for one in some for other in theirs)

    def along(self, chain: Sequence[str]) -> list[int | None]:
        """The labels of a chain's versions, the earliest first: what has none has that of the one before, else of the
        first one after."""
        labels = [self.of(item) for item in chain]
        last = next((label for label in labels if label is not None), None)
        filled = []
        for label in labels:
            last = last if label is None else label
            filled.append(last)
        return filled

    def _label(self, items: Iterable[str]) -> int:
        """Give the items a new label, which is apart from whatever one of their old ones was apart from."""
        self._made += 1
        named = tuple(items)
        old = {self._of[item] for item in named if item in self._of}
        for pair in list(self._apart):
            if len(pair & old) == 1:
                self._apart.add(frozenset((pair - old) | {self._made}))
        self._of.update(dict.fromkeys(named, self._made))
        return self._made
