"""The clock of the place: how far from GMT the local times of a piece of copy are.

The copy tells it wherever it gives one instant twice, "4:30 a.m. (0330 GMT)"; what one source tells of the place holds
for the others, which tell of the same place. Where no copy tells, the offset that the desk files with stands in.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import pairwise

from desk.compare.filing import filed
from desk.compare.point import Source
from desk.facts.claim import Claim, Moment

BRACKET = 3
"""Characters between a time and its GMT at most: " (", " / "."""
STEP = timedelta(minutes=15)
"""What every zone's offset is a multiple of."""
FARTHEST = timedelta(hours=14)
"""The farthest from GMT that any clock is."""


def of_place(source: Source, other: Source) -> timedelta | None:
    """The offset that `source` tells of its local times, else that `other` does; None where neither tells."""
    told = _told(source.claims)
    return told if told is not None or source is other else _told(other.claims)


def of_desk(source: Source) -> timedelta | None:
    """The offset that the source was filed with; None where that is GMT, which every desk may file with."""
    when = filed(source)
    return (when.utcoffset() if when is not None else None) or None


@lru_cache(maxsize=256)
def _told(claims: tuple[Claim, ...]) -> timedelta | None:
    """The offset that a local time with its GMT beside it tells; None where there is none, or several."""
    times = sorted((claim for claim in claims if _instant(claim)), key=lambda claim: claim.span)
    found = {
        offset
        for one, other in pairwise(times)
        if other.span.start - one.span.end <= BRACKET and (offset := _between(one, other)) is not None
    }
    return next(iter(found)) if len(found) == 1 else None


def _instant(claim: Claim) -> datetime | None:
    start = claim.value.start if isinstance(claim.value, Moment) else None
    return datetime.fromisoformat(start) if start and "T" in start else None


def _between(one: Claim, other: Claim) -> timedelta | None:
    """How far the local of the two is ahead of the GMT of the other, by the clock alone."""
    first, second = _instant(one), _instant(other)
    if first is None or second is None or (first.tzinfo is None) == (second.tzinfo is None):
        return None
    local, world = (first, second) if first.tzinfo is None else (second, first)
    ahead = local - world.astimezone(UTC).replace(tzinfo=None)
    day = timedelta(days=1)
    ahead = (ahead + day / 2) % day - day / 2
    return ahead if ahead % STEP == timedelta(0) and abs(ahead) <= FARTHEST else None
