"""Whether an item may still be used, by what its sender sent after it: kills, holds and corrections.

Takes items with the ids of their chains. A kill or withdrawal reaches itself, the item that it names and the earlier
versions of its chain, save those that its text lets stand (`killing`); what comes later is new copy. A hold reaches as
far, until a usable version follows. A correction leaves what it corrects usable, and marks it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desk.stories.identity import instant, sender
from desk.stories.killing import spares
from desk.wire.item import Item, Kind, Status

Placed = tuple[Item, str | None]
"""An item and the id of its chain; None: it stands alone."""


class State(StrEnum):
    """What its sender lets an item be, the worst last."""

    USABLE = "usable"
    CORRECTED = "corrected"
    WITHHELD = "withheld"
    KILLED = "killed"


@dataclass(frozen=True, slots=True)
class Standing:
    """An item's state, and the item that put it there; None where it is usable."""

    state: State
    by: Item | None = None


def standings(placed: Sequence[Placed]) -> tuple[Standing, ...]:
    """The standing of each item; items of one chain come in the order of its versions."""
    return tuple(_standing(placed, at) for at in range(len(placed)))


def kills(item: Item) -> bool:
    """Whether an item takes copy back for good."""
    return item.kind is Kind.KILL or item.status is Status.CANCELED


def _standing(placed: Sequence[Placed], at: int) -> Standing:
    strikes = [other for other in range(len(placed)) if _reaches(placed, other, at)]
    killed = [other for other in strikes if kills(placed[other][0])]
    held = [other for other in strikes if _holds(placed[other][0]) and (other == at or not _released(placed, other))]
    corrected = [other for other in strikes if other != at and placed[other][0].kind is Kind.CORRECTION]
    for state, hits in ((State.KILLED, killed), (State.WITHHELD, held), (State.CORRECTED, corrected)):
        if hits:
            return Standing(state, placed[hits[-1]][0])
    return Standing(State.USABLE)


def _holds(item: Item) -> bool:
    return item.status is Status.WITHHELD


def _reaches(placed: Sequence[Placed], hit: int, at: int) -> bool:
    """Whether what item `hit` says of itself says as much of item `at`."""
    (item, chain), (target, other) = placed[hit], placed[at]
    if hit == at:
        return True
    if target.id is not None and item.supersedes == target.id and sender(item) == sender(target):
        return True
    return chain is not None and chain == other and _is_later(placed, hit, at) and not _spared(placed, hit, at)


def _spared(placed: Sequence[Placed], hit: int, at: int) -> bool:
    """Whether item `hit` kills its chain, and says that item `at` of it stands."""
    if not kills(placed[hit][0]):
        return False
    places = [place for place, (_, chain) in enumerate(placed) if chain == placed[at][1]]
    return spares(placed[hit][0], [placed[place][0] for place in places], places.index(at))


def _is_later(placed: Sequence[Placed], one: int, other: int) -> bool:
    moments = instant(placed[one][0]), instant(placed[other][0])
    if moments[0] is None or moments[1] is None or moments[0] == moments[1]:
        return one > other
    return moments[0] > moments[1]


def _released(placed: Sequence[Placed], hold: int) -> bool:
    """Whether a usable version of the chain follows a hold."""
    chain = placed[hold][1]
    return chain is not None and any(
        item.status is Status.USABLE and other == chain and _is_later(placed, at, hold)
        for at, (item, other) in enumerate(placed)
    )
