"""The clock of the place: how far from GMT the local times of a piece of copy are.

The copy tells it wherever it gives one instant twice, "4:30 a.m. (0330 GMT)"; what one source tells of the place holds
for the others, which tell of the same place. Where no copy tells, the offset that the desk files with stands in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
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


def placed(sources: Sequence[Source]) -> tuple[Source, ...]:
    """The sources, each with the offset that it tells of its local times, else with the one that all others tell."""
    told = [_told(source.copy.item.text) for source in sources]
    known = {offset for offset in told if offset is not None}
    others = next(iter(known)) if len(known) == 1 else None
    return tuple(
        replace(source, ahead=own if own is not None else others) for source, own in zip(sources, told, strict=True)
    )


def of_desk(source: Source) -> timedelta | None:
    """The offset that the source was filed with; None where that is GMT, which every desk may file with."""
    when = filed(source)
    return (when.utcoffset() if when is not None else None) or None


def beside(text: str, start: int) -> timedelta | None:
    """The offset that the GMT in brackets behind the local time at `start` tells: "7 p.m. Adwal time (1300 GMT)"."""
    twice = _TWICE.match(text, start)
    return _ahead(twice) if twice is not None else None


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
