"""All items on one event, and the chains of versions among them."""

from __future__ import annotations

from dataclasses import dataclass

from desk.body.copy import Copy
from desk.stories.identity import identity


@dataclass(frozen=True, slots=True)
class Chain:
    """One sender's versions of one story, the earliest first."""

    id: str
    copies: tuple[Copy, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """The copies on one event, in chain order; the chains in the order of their first item."""

    id: str
    """The identity of the item that comes first by its time."""
    slug: str
    headline: str
    chains: tuple[Chain, ...]
    kept: frozenset[str] = frozenset()
    """Names that it has beside its items': those of items that left it, of stories that were joined into it."""
    left: frozenset[str] = frozenset()
    """The identities of items that have left another story for this one, which keeps what was decided under them."""

    @property
    def names(self) -> frozenset[str]:
        """The identities of all its items, `id` among them.

        What was decided under any of them was decided on this story, so that copy which arrives later, and comes first
        by its time, takes no ruling away.
        """
        own = frozenset(identity(copy.item) for chain in self.chains for copy in chain.copies)
        return (own - self.left) | self.kept | {self.id}
