"""Where each version stands when the senders' lines run side by side, as branches do in a log of changes.

Takes the chain of each item in the order of time; a sender's line takes a lane from its first item to its last, and
leaves it to whoever comes next. No text, no screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spot:
    """An item's place."""

    lane: int
    """Counted from 0."""
    beside: frozenset[int]
    """Other lanes whose line passes by."""
    after: frozenset[int]
    """Lanes whose line goes on below, its own among them."""


def lanes(chains: Sequence[str | None]) -> tuple[Spot, ...]:
    """The place of each item; None: it stands alone."""
    last = {chain: place for place, chain in enumerate(chains)}
    running: dict[int, str] = {}
    spots = []
    for place, chain in enumerate(chains):
        own = next((lane for lane, each in running.items() if each == chain), None)
        lane = min(set(range(len(running) + 1)) - running.keys()) if own is None else own
        beside = frozenset(running) - {lane}
        if chain is not None and last[chain] > place:
            running[lane] = chain
        else:
            running.pop(lane, None)
        spots.append(Spot(lane, beside, frozenset(running)))
    return tuple(spots)
