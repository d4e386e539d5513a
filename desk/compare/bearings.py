"""Where and for how long a figure holds: the nation or a city, the quarter or the year.

Takes the clause of a figure and the places that it names; answers the areas and the period that it tells. A clause that
tells none leaves them open: only two that are told can differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from desk.compare.nations import NATIONS
from desk.facts.families import fold

NATIONAL = "the nation"
_AREAS = {
    NATIONAL: r"nation-?wide|national(?:ly)?|countrywide|(?:across|throughout|around) the (?:country|nation)",
    "the province": r"provincial(?:ly)?|province-?wide|across the province",
    "the state": r"state-?wide|across the state",
    "the region": r"regional(?:ly)?|region-?wide|across the region",
    "the county": r"county-?wide|across the county",
    "the city": r"city-?wide|across the city",
    "the world": r"world-?wide|global(?:ly)?|around the world",
}
_AREA = {area: re.compile(rf"\b(?:{words})\b") for area, words in _AREAS.items()}
"""Lower case alone: a National Bank is no nation."""
_PERIODS = {
    "the year": r"(?:this|last|all) year|full[- ]year|the (?:past |last |whole |full )?year|year[- ]to[- ]date"
    r"|the (?:past |last )?(?:12|twelve) months",
    "half a year": r"(?:first|second|past|last) (?:half|six months)|half[- ]year",
    "nine months": r"(?:first|past|last) nine months",
    "the quarter": r"(?:first|second|third|fourth|this|last|past|latest) quarter|the quarter|quarterly"
    r"|(?:past|last) three months",
    "the month": r"(?:this|last|past) month|the month|monthly",
    "the week": r"(?:this|last|past) week|the week|weekly",
    "the day": r"(?:past|last|previous) (?:day|24 hours)|overnight|daily",
    "the season": r"(?:this|last) season|the season",
}
_PERIOD = {
    period: re.compile(rf"\b(?:in|for|over|during|of|so far)? ?(?:the )?(?:{words})\b(?! (?:ago|earlier|before))", re.I)
    for period, words in _PERIODS.items()
}
_FROM = re.compile(r"\b(?:from|than|compared (?:with|to)|against|on)(?: in)?(?: the| a)?(?: same)? $", re.I)
"""What only measures a change ("from the previous quarter") is not the period of the figure."""


@dataclass(frozen=True, slots=True)
class Bearings:
    """The areas and the periods that a figure's clause tells, each none or more."""

    areas: frozenset[str]
    periods: frozenset[str]

    def apart(self, other: Bearings) -> tuple[str, str] | None:
        """What the one tells and what the other tells, where both tell and share nothing."""
        return _apart(self.periods, other.periods) or _apart(_nations(self.areas), _nations(other.areas))


def bearings(clause: str, places: Iterable[str]) -> Bearings:
    """The bearings of a figure whose `clause` names `places`."""
    areas = {area for area, words in _AREA.items() if words.search(clause)}
    return Bearings(
        frozenset(areas | {fold(place) for place in places}),
        frozenset(period for period, words in _PERIOD.items() if _holds(words, clause)),
    )


def _holds(words: re.Pattern[str], clause: str) -> bool:
    return any(not _FROM.search(clause[: found.start()] + " ") for found in words.finditer(clause))


def _apart(mine: frozenset[str], theirs: frozenset[str]) -> tuple[str, str] | None:
    if not mine or not theirs or mine & theirs:
        return None
    return min(mine), min(theirs)


def _nations(areas: frozenset[str]) -> frozenset[str]:
    """The areas with a country's name for the nation, so that "nationally" and "across Canada" are one."""
    return areas | {NATIONAL} if any(area in NATIONS for area in areas) else areas
