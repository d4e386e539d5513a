"""Where and for how long a figure holds, and of what: the nation or a city, the quarter or the year, sold or produced.

Takes the clause of a figure and the places that it names; answers the areas, the periods and the act that it tells. A
clause that tells none leaves them open: only two that are told can differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from desk.compare.answers.bases import is_base
from desk.compare.language.nations import NATIONS
from desk.facts.grammar.families import fold
from desk.facts.lexicon.numbers import SMALL

NATIONAL = "the nation"
_AREAS = {
    NATIONAL: r"nation-?wide|national(?:ly)?|countrywide|(?:across|in|throughout|around) the (?:country|nation)",
    "the province": r"provincial(?:ly)?|province-?wide|(?:across|in) the province",
    "the state": r"state-?wide|(?:across|in) the state",
    "the region": r"regional(?:ly)?|region-?wide|(?:across|in) the region",
    "the county": r"county-?wide|(?:across|in) the county",
    "the city": r"city-?wide|(?:across|in) the city",
    "the world": r"world-?wide|global(?:ly)?|around the world",
}
_AREA = {area: re.compile(rf"\b(?:{words})\b") for area, words in _AREAS.items()}
"""Lower case alone: a National Bank is no nation."""
_PERIODS = {
    "the year": r"(?:this|last|all) year|full[- ]year|the (?:past |last |whole |full )?year|year[- ]to[- ]date"
    r"|the (?:past |last )?(?:12|twelve) months",
    "half a year": r"(?:first|second|past|last)[- ](?:half|six months)|half[- ]year|six months (?:to|through|ended)"
    r"|January(?: to |-|–)June|July(?: to |-|–)December",
    "nine months": r"(?:first|past|last) nine months|nine months (?:to|through|ended)"
    r"|January(?: to |-|–)September",
    "the quarter": r"(?:first|second|third|fourth|this|last|past|latest)[- ]quarter|the quarter|quarterly"
    r"|(?:past|last) three months|three months (?:to|through|ended)"
    r"|January(?: to |-|–)March|April(?: to |-|–)June|July(?: to |-|–)September|October(?: to |-|–)December",
    "the month": r"(?:this|last|past) month|the month|monthly",
    "the week": r"(?:this|last|past) week|the week|weekly",
    "the day": r"(?:past|last|previous) (?:day|24 hours)|overnight|daily",
    "the weekend": r"(?:the|this|last|past) weekend",
    "the season": r"(?:this|last) season|the season",
    "a career": r"career",
    "the playoffs": r"playoffs?|postseason",
    "the last games": r"(?:last|past) (?:\d+|[a-z]+) (?:games|matches|starts)",
}
_PERIOD = {
    period: re.compile(rf"\b(?:in|for|over|during|of|so far)? ?(?:the )?(?:{words})\b(?! (?:ago|earlier|before))", re.I)
    for period, words in _PERIODS.items()
}
_NUMBERS = {word: str(value) for word, value in SMALL.items()}
_WINDOW = re.compile(
    r"\b(?:in|within|over|during|for) (?:(?:the|just|about|around|under|less than|past|last|first|any) ){0,3}"
    rf"(?P<count>\d+|{'|'.join(_NUMBERS)}) (?P<unit>hour|day|week)s?\b",
    re.I,
)
"""Matches "in six hours", "over the past 24 hours"."""
_SINCE = re.compile(r"\bsince (?:(?:early|late|last|the) ){0,2}(?P<start>[A-Z\d]\w+(?: \d+)?)")
_ANY_AREA = re.compile(rf"\b(?:{'|'.join(_AREAS.values())})\b")
_ANY_PERIOD = re.compile(
    r"year|month|half|quarter|week| day|hour|overnight|daily|season|career|playoff|games|matches|starts|since"
    r"|january|april|july|october"
)
"""Most clauses tell none, and need not be asked for each; the second is for lower case."""
_ACTS = {
    "borrowed": "borrowed debt debts indebtedness loans",
    "bought": "bought buy buying buys purchased purchases",
    "budgeted": "allocated budgeted earmarked",
    "exported": "export exported exporting exports",
    "imported": "import imported importing imports",
    "lost": "loss losses lost",
    "made": "earned earnings income profit profits",
    "produced": "mined output poured produce produced produces producing production pumped",
    "received": "receive received",
    "repaid": "recouped recovered refunded reimbursed repaid repay return returned",
    "shipped": "delivered deliveries shipped shipments",
    "sold": "revenue revenues sold sell sells selling turnover",
    "spent": "cost costs spend spending spent",
    "stolen": "diverted embezzled siphoned stole stolen",
}
_ACT = {word: act for act, words in _ACTS.items() for word in words.split()}
"""What is done with money and goods, by the words that tell it; what was stolen is not what was repaid."""
_PRICE = re.compile(r"\b(?:sold|bought|purchased|acquired)\b(?: [\w’'-]+){0,4} for(?: [a-z]+){0,2} $")
"""What leads up to a price: "was sold for about"; it is one figure for who sells and who buys."""
_ADJUSTED = re.compile(r"\b(?P<not>not |before being )?seasonally[- ]adjusted|(?P<un>\bunadjusted|\bactual)", re.I)
_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Bearings:
    """The areas and the periods that a figure's clause tells, each none or more."""

    areas: frozenset[str]
    periods: frozenset[str]
    acts: frozenset[str]
    """The act told nearest to the figure; at most one."""
    basis: frozenset[str]
    """Whether the figure is adjusted for the season."""

    def apart(self, other: Bearings, spread: bool) -> tuple[str, str] | None:
        """What the one tells and what the other tells, where both tell and share nothing.

        Areas part only what is `spread`, so that one place has so much of it and another so much.
        """
        found = _apart(self.periods, other.periods) or _apart(self.acts, other.acts) or _apart(self.basis, other.basis)
        if found or not spread:
            return found
        areas = _apart(_nations(self.areas), _nations(other.areas))
        return (_spelled(areas[0]), _spelled(areas[1])) if areas else None

    def may_hold(self, other: Bearings) -> bool:
        """Whether the one tells a country, and the other places that may lie in it."""
        mine, theirs = (
            all(area in NATIONS or area == NATIONAL for area in areas) for areas in (self.areas, other.areas)
        )
        return mine != theirs


@lru_cache(maxsize=4096)
def bearings(before: str, figure: str, after: str, places: tuple[str, ...]) -> Bearings:
    """The bearings of a `figure` by its clause, `before` and `after` it, which names `places`.

    Remembered, since versions of a story repeat their sentences.
    """
    clause = before + figure + after
    areas = {area for area, words in _AREA.items() if words.search(clause)} if _ANY_AREA.search(clause) else set()
    return Bearings(
        frozenset(areas | {fold(place) for place in places}),
        frozenset(_periods(clause, len(before))) if _ANY_PERIOD.search(clause.lower()) else frozenset(),
        _act(before, after),
        frozenset(
            "not adjusted" if found["not"] or found["un"] else "adjusted" for found in _ADJUSTED.finditer(clause)
        ),
    )


def _periods(clause: str, figure: int) -> Iterator[str]:
    """The periods over which the clause tells something, by name, in hours or days, since a moment; its own figure,
    which begins at `figure`, is none."""
    yield from (period for period, words in _PERIOD.items() if _holds(words, clause))
    for window in _WINDOW.finditer(clause):
        told = f"{_NUMBERS.get(window['count'].lower(), window['count'])} {window['unit'].lower()}s"
        if not window.start() < figure < window.end():
            yield "the day" if told == "24 hours" else told
    yield from (f"since {since['start']}" for since in _SINCE.finditer(clause))


def _act(before: str, after: str) -> frozenset[str]:
    """The act told nearest before the figure, else nearest after it; a price is nobody's takings."""
    if _PRICE.search(before):
        return frozenset()
    told = [_ACT[word] for word in reversed(_WORD.findall(before)) if word in _ACT]
    told = told or [_ACT[word] for word in _WORD.findall(after) if word in _ACT]
    return frozenset(told[:1])


def _holds(words: re.Pattern[str], clause: str) -> bool:
    """Whether the clause tells the period; what only measures a change ("from the previous quarter") is none."""
    return any(not is_base(clause[: found.start()] + " ") for found in words.finditer(clause))


def _apart(mine: frozenset[str], theirs: frozenset[str]) -> tuple[str, str] | None:
    if not mine or not theirs or mine & theirs:
        return None
    return min(mine), min(theirs)


def _spelled(area: str) -> str:
    """The area as a reason names it: a folded name with its capitals."""
    return area if area in _AREA else area.title()


def _nations(areas: frozenset[str]) -> frozenset[str]:
    """The areas with a country's name for the nation, so that "nationally" and "across Canada" are one."""
    return areas | {NATIONAL} if any(area in NATIONS for area in areas) else areas
