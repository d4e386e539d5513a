"""Of which nation a firm or a person is: "Chicago-based Orbit", "Danish brewer Halm", "Halm is headquartered in Oslo".

Takes kept lines; sets two homes of one name side by side where they lie in different nations. Symmetric. A town is no
contradiction to its suburb, so that only nations are held against each other, and only as the copy tells them of the
name itself. A home stays, so another one is a clash unless the sender's note owns to the change.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desk.compare.answers.answer import Answer, Line, about, by_source
from desk.compare.language.lexicon.cities import CITIES
from desk.compare.language.nations import NATIONS, are_two
from desk.facts.claim import Claim, ClaimKind
from desk.facts.grammar.families import fold, same_name
from desk.facts.lexicon.places import DEMONYMS
from desk.spans import Span

ENOUGH = 1.0
"""Two homes of one name meet, or do not."""
_TRADES = """
actor actress airline architect author automaker bank billionaire brewer businessman businesswoman carmaker carrier
chemist company composer cyclist designer director drugmaker economist engineer filmmaker firm golfer group insurer
manufacturer mathematician miner novelist oil painter philosopher photographer physicist pianist playwright poet
producer publisher retailer scientist sculptor shipbuilder singer skier sprinter steelmaker supermarket swimmer tycoon
utility violinist writer
"""
_TRADE = "|".join(sorted(_TRADES.split()))
_NAME = r"[A-Z](?:[\w&-]|\.(?=\w))*(?: [A-Z](?:[\w&-]|\.(?=\w))*)*"
_HOME = re.compile(
    rf"\b(?P<seat>{_NAME})-based (?:[a-z][\w-]* ){{0,4}}(?P<based>{_NAME})"
    rf"|(?P<sits>{_NAME}),? (?:(?:which|who) )?(?:(?:is|was) )?(?:based|headquartered) in (?:the )?(?P<at>{_NAME})"
    rf"|(?P<holds>{_NAME})[’']s? (?:headquarters|head office) (?:is|are|was|were) in (?:the )?(?P<office>{_NAME})"
    rf"|\b(?P<of>[A-Z][\w.]+) (?:[a-z][\w-]* ){{0,3}}(?:{_TRADE}),? (?P<called>{_NAME})"
)
"""Matches "Chicago-based tyre maker Orbit", "Orbit, which is based in Chicago", "Orbit's headquarters are in Chicago",
"Danish home shopping company, Halm"."""
_HINTS = ("based", "headquarter", "head office", *sorted(_TRADES.split()))
"""What no such phrase is without: few sentences need be searched from every name on."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Home(Answer):
    """A name with the nation that it is told to be of."""

    name: str
    nation: str


def phrases(kept: Iterable[Line]) -> Iterator[Home]:
    """The homes that kept lines tell."""
    for lines in by_source(kept):
        for line in lines.values():
            for found in line.wording.found(_HOME, _HINTS):
                place = found["seat"] or found["at"] or found["office"] or found["of"]
                name = found["based"] or found["sits"] or found["holds"] or found["called"]
                nation = _nation(place, found["of"] is not None)
                if nation:
                    span = Span(line.span.start + found.start(), line.span.start + found.end())
                    claim = Claim(ClaimKind.STATEMENT, span, found[0], line.index)
                    yield Home(line, claim, about(lines, line.index, span), name=name, nation=nation)


def _nation(place: str, adjective: bool) -> str | None:
    """The nation that a place lies in, or that an adjective tells of; None where neither is known."""
    low = place.lower()
    if adjective and low not in DEMONYMS:
        return None
    named = (CITIES.get(low.rstrip(".")), *(NATIONS.get(word.replace(".", "")) for word in low.split()))
    return next((nation for nation in named if nation), None)


def keys(home: Home) -> tuple[str]:
    """What a home can be found by: the last word of the name."""
    return (fold(home.name).split()[-1],)


def meeting(a: Home, b: Home) -> float:
    """1 where one name is told to be of two nations."""
    return ENOUGH if are_two(a.nation, b.nation) and same_name(a.name, b.name) else 0.0
