"""All items on one event, and the chains of versions among them."""

from __future__ import annotations

from dataclasses import dataclass

from desk.body.copy import Copy


@dataclass(frozen=True, slots=True)
class Chain:
    """One sender's versions of one story, the earliest first."""

    id: str
    copies: tuple[Copy, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """The copies on one event, in chain order; the chains in the order of their first item."""

    id: str
    """Made of the identity of the item that came first, so that later items don't change it."""
    slug: str
    headline: str
    chains: tuple[Chain, ...]
