"""The clock of the place: how far from GMT the local times of a piece of copy are.

The copy tells it wherever it gives one instant twice, "4:30 a.m. (0330 GMT)"; what one source tells of the place holds
for the others, which tell of the same place. Where no copy tells, the offset that the desk files with stands in.
"""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache

from desk.compare.filing import filed
from desk.compare.point import Source
from desk.compare.times.timed import A_DAY

STEP = timedelta(minutes=15)
"""What every zone's offset is a multiple of."""
FARTHEST = timedelta(hours=14)
"""The farthest from GMT that any clock is."""
_TWICE = re.compile(
    r"\b(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s?(?:(?P<half>[ap])\.?m\b\.?)?[^()\d]{0,30}"
    r"\((?P<there>\d{2}):?(?P<past>\d{2})\s(?:GMT|UTC)\b",
    re.I,
)
"""Matches "4:30 a.m. (0330 GMT" and "15:40 local time (13:40 GMT"."""


def of_place(source: Source, other: Source) -> timedelta | None:
    """The offset that `source` tells of its local times, else that `other` does; None where neither tells."""
    told = _told(source.copy.item.text)
    return told if told is not None or source is other else _told(other.copy.item.text)


def of_desk(source: Source) -> timedelta | None:
    """The offset that the source was filed with; None where that is GMT, which every desk may file with."""
    when = filed(source)
    return (when.utcoffset() if when is not None else None) or None


@lru_cache(maxsize=256)
def _told(text: str) -> timedelta | None:
    """The offset that the local times with their GMT beside them tell; None where there is none, or several."""
    found = {offset for twice in _TWICE.finditer(text) if (offset := _ahead(twice)) is not None}
    return next(iter(found)) if len(found) == 1 else None


def _ahead(twice: re.Match[str]) -> timedelta | None:
    """How far the local clock is ahead of GMT, by the clock alone; None where no zone is so far."""
    hour = int(twice["hour"])
    if twice["half"]:
        hour = hour % 12 + 12 * (twice["half"] in "pP")
    elif not twice["minute"]:
        return None
    local = timedelta(hours=hour, minutes=int(twice["minute"] or 0))
    ahead = local - timedelta(hours=int(twice["there"]), minutes=int(twice["past"]))
    ahead = (ahead + A_DAY / 2) % A_DAY - A_DAY / 2
    return ahead if ahead % STEP == timedelta(0) and abs(ahead) <= FARTHEST else None
