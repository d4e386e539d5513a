"""Where it was, as copy says it: "12 kilometres north of the town of Adwal", "near the airport", taken apart.

Takes kept lines; answers their place phrases, each with what it lies in, at, near or off. A phrase ends with its noun:
what follows belongs to the next. Offsets are half-open, in code points into the source's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from desk.compare.answers.answer import Answer, Line, about, by_source
from desk.compare.language.wordings import lowered
from desk.compare.language.words import sense
from desk.facts.claim import Claim, ClaimKind, Named
from desk.facts.grammar.families import fold
from desk.facts.lexicon.calendar import MONTHS, WEEKDAYS
from desk.facts.lexicon.places import DEMONYMS, PLACE_WORDS
from desk.spans import Span

_SITES = """
apartment arena backyard bank barn base basement bay beach border bridge building bunker bush camp campus canal
cell church clinic coast compound corner courthouse courtroom courtyard creek crossing depot desert ditch dock
driveway
edge embassy entrance factory farm floor forest gallery garage garden gate gym hall hangar headquarters highway hill
hospital hotel house interchange intersection island kitchen lake lobby mall market mill mine mosque mountain
mountains mouth orchard outskirts park parking path peninsula pier pipeline plant platform pool port porch
prison quarry quay ravine reef refinery region reservoir restaurant ridge river road roadside roof room
runway school sea shaft shelter ship shop shore shoreline sidewalk siding slope stadium stairwell station store street
suburb synagogue terminal theatre town track tracks trail truck tunnel university valley vehicle village wall ward
warehouse waterfront wharf woods yard 
"""
SITES = frozenset(_SITES.split()) | PLACE_WORDS
"""Common nouns of what a thing can happen in, at or near."""

_WHERE = re.compile(
    r"\b(?:(?P<far>(?:(?:about|around|roughly|some|nearly|just|almost) )?"
    r"(?:\d[\d.,]*|an?|half an?|two|three|four|five|six|seven|eight|nine|ten)[ \u00a0-]"
    r"(?:kilomet(?:re|er)s?|km|miles?|met(?:re|er)s?|m|feet|yards?|blocks?)(?: \([^)]{2,20}\))? )"
    r"(?=(?:[a-z-]+ of|from|off|outside|inside|away) ))?"
    r"(?:in the (?P<side>(?:north|south)?-?(?:east|west)|north|south|middle|centre|center) of"
    r"|(?P<way>(?:north|south)?-?(?:east|west)|north|south|upstream|downstream) of"
    r"|(?P<by>near|at|in|outside|off|inside|beside|beneath|under|behind|along|on|between|from|across|through)) "
)
"""Matches "12 kilometres (7.5 miles) north of the", "near the", "in the east of"; not "in 2018", whose noun is no
place."""
_WORD = re.compile(r"[^\W\d_]+(?:[’'.-][^\W\d_]+)*[’']?")
_PARTICLE = re.compile(r"(?:da|del?|di|dos?|du|la) (?=[A-Z])")
_GAP = re.compile(r"^[ \u00a0\n]$")
_WITHIN = frozenset(("in", "at", "on", "inside", "along", "between", "under", "beneath", "behind", "across", "through"))
_NEVER = frozenset(MONTHS) | frozenset(WEEKDAYS)
_STOP = frozenset(
    "and or but that which who when where while after before as is are was were has had have it he she they his her"
    " their its this these those any all former no not by for with from to in on at near off more than about"
    " said".split()
)
_ADJECTIVES = frozenset(("EU", "U.K", "U.N", "U.S", "UK", "UN", "US"))
"""Names that a noun may follow: "in U.S. plans"."""
_ADJECTIVE_OF = dict.fromkeys(("middle", "centre", "center"), "central")
_GENERIC = frozenset("bay cape fort lake mount new old port rio river saint san santa st".split())
"""Words of many names, which tell no place by themselves."""
_BEFORE = 3
"""Plain words that may stand before the noun of a place ("a remote coastal")."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place phrase taken apart."""

    within: bool
    """Whether the thing was in or at it, not merely near."""
    way: str | None
    """The direction from the named place, if told."""
    far: bool
    """Whether a distance is given."""
    names: frozenset[str]
    """Its capitalised words, lower case, adjectives of nations apart."""
    sites: frozenset[str]
    """The senses of its common nouns."""
    rest: frozenset[str]
    """All its other words."""

    @property
    def exact(self) -> int:
        """How much it tells."""
        return 2 * len(self.names) + len(self.sites) + len(self.rest) + 2 * self.far + (self.way is not None)


def phrases(kept: Iterable[Line]) -> Iterator[Answer]:
    """The place phrases of kept lines, headlines too, each an answer to "where?"."""
    for lines in by_source(kept):
        for line in lines.values():
            yield from _phrases(line, lines)


def _phrases(line: Line, lines: Mapping[int, Line]) -> Iterator[Answer]:
    last = 0
    for lead in _leads(line.text):
        end = _end(line, lead.end)
        if end is None or lead.start < last:
            continue
        last = end
        span = Span(line.span.start + lead.start, line.span.start + end)
        said = span.of(line.source.copy.item.text)
        noun = line.text[lead.end : end]
        yield Answer(
            line,
            Claim(ClaimKind.PLACE, span, said, line.index, Named(noun, noun.lower())),
            about(lines, line.index, span),
        )


@lru_cache(maxsize=4096)
def _leads(sentence: str) -> tuple[Span, ...]:
    """What leads to a place, as offsets; remembered, since versions of a story repeat their sentences."""
    return tuple(Span(*found.span()) for found in _WHERE.finditer(lowered(sentence)))


def _end(line: Line, start: int) -> int | None:
    """Where the noun phrase from `start` ends; None where it names no place."""
    end = None
    plain, previous = 0, start
    for word in _WORD.finditer(line.text, start):
        gap = line.text[previous : word.start()]
        if word.start() != start and not _GAP.match(gap):
            break
        kind = _kind(line, word)
        if end == previous and _PARTICLE.match(line.text, word.start()):
            previous = word.end()
            continue
        if kind == "stop" or (end is not None and kind == "plain" and not _is_of_site(line, word)):
            end = None if kind == "plain" and _is_adjective(line.text[start:end]) else end
            break
        plain = plain + 1 if kind == "plain" else 0
        if plain > _BEFORE:
            break
        if kind == "place":
            end = word.end()
        elif kind == "name" and word.group().endswith(("'s", "’s")):
            kind = "plain"  # "in British Columbia's southern Interior": the place comes after
        elif kind == "name":
            end = end if _is_taken(line, word) else word.end()
        elif kind == "of" and end is None:
            break
        elif kind == "of":
            deeper = _end(line, word.end() + 1) if word.end() + 1 < len(line.text) else None
            return deeper or end
        previous = word.end()
    return end


def _is_of_site(line: Line, word: re.Match[str]) -> bool:
    """Whether a plain word stands right before the noun of a place: the coal of "the Jadwiga coal mine"."""
    after = _WORD.match(line.text, word.end() + 1)
    return after is not None and bool(_GAP.match(line.text[word.end()])) and _kind(line, after) == "place"


def _is_adjective(said: str) -> bool:
    """Whether what a noun follows is no place but says whose it is: "in U.S. plans", "in a Sicilian jail"."""
    return said in _ADJECTIVES or said.startswith(("a ", "an "))


def _kind(line: Line, word: re.Match[str]) -> str:
    said = word.group()
    low = said.lower()
    bare = _bare(low)
    if low == "of":
        return "of"
    if bare in _NEVER or low in _STOP:
        return "stop"
    if bare.rstrip("s") in SITES or bare in SITES:
        return "place"
    if said[0].isupper():
        return "plain" if bare in DEMONYMS else "name"
    return "plain"


@lru_cache(maxsize=4096)
def _bare(low: str) -> str:
    """The word without the ending of a possessive."""
    return re.sub(r"[’']s?$", "", low)


def _is_taken(line: Line, word: re.Match[str]) -> bool:
    """Whether a capitalised word belongs to a person or a body, or to nothing known for a place."""
    here = Span(line.span.start + word.start(), line.span.start + word.end())
    kinds = {claim.kind for claim in line.claims if claim.span.overlaps(here)}
    return ClaimKind.PLACE not in kinds


@lru_cache(maxsize=4096)
def place(answer: Answer) -> Place:
    """The phrase of an answer, taken apart."""
    lead = _WHERE.match(lowered(answer.claim.quote))
    assert lead is not None
    rest, names, sites = set(), set(), set()
    for word in _WORD.finditer(answer.claim.quote, lead.end()):
        low = _bare(word.group().lower())
        if word.group()[0].isupper() and low not in DEMONYMS:
            names.add(fold(low))
        elif low.rstrip("s") in SITES or low in SITES:
            sites.add(sense(low))
        elif low not in ("the", "a", "an", "of") and not _PARTICLE.match(answer.claim.quote, word.start()):
            rest.add(low)
    way = lead["way"].replace("-", "") if lead["way"] else None
    names = names - _GENERIC or names  # Palma del Rio and Lora del Rio share nothing
    if lead["side"]:  # "in the east of Tarnia" is "in eastern Tarnia"
        rest.add(_ADJECTIVE_OF.get(lead["side"], lead["side"].replace("-", "") + "ern"))
    return Place(
        lead["by"] in _WITHIN or bool(lead["side"]),
        way,
        bool(lead["far"]),
        frozenset(names),
        frozenset(sites),
        frozenset(rest),
    )
