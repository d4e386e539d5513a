"""Where it was: places side by side, by what they lie in, at, near or off.

Takes answers made of the place phrases of kept lines ("12 kilometres north of the town of Adwal"); says whether two
tell where one event was, and how they stand to each other. Symmetric. Distances are left to the figures.
Offsets are half-open, in code points into the source's text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from desk.compare.answers import Answer, Line, about
from desk.compare.filing import later, one_chain
from desk.compare.notes import owns
from desk.compare.occasions import one_event, scene
from desk.compare.point import Severity, Verdict
from desk.compare.slots import Rarity, shared
from desk.compare.verdicts import Ground, Judgement
from desk.compare.words import sense
from desk.facts.claim import Claim, ClaimKind, Named
from desk.facts.lexicon.calendar import MONTHS, WEEKDAYS
from desk.facts.lexicon.places import DEMONYMS, PLACE_WORDS
from desk.spans import Span

ENOUGH = 0.45
"""The least meeting of two places."""
NAMED = 0.3
"""What it adds that both phrases have a name in common."""
SITED = 0.1
"""The same for a common noun ("airport")."""
EVENT = 0.15
"""What it adds that one family of event stands near both."""
ALIKE = 0.3
"""What the words around two phrases must share where the phrases themselves share nothing."""

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

NEXT = 6
"""Characters between a phrase and the word that governs it at most: "broke out in"."""

_WHERE = re.compile(
    r"\b(?:(?P<far>(?:(?:about|around|roughly|some|nearly|just|almost) )?"
    r"(?:\d[\d.,]*|an?|half an?|two|three|four|five|six|seven|eight|nine|ten)[ \u00a0-]"
    r"(?:kilomet(?:re|er)s?|km|miles?|met(?:re|er)s?|m|feet|yards?|blocks?)(?: \([^)]{2,20}\))? )"
    r"(?=(?:[a-z-]+ of|from|off|outside|inside|away) ))?"
    r"(?:(?P<way>(?:north|south)?-?(?:east|west)|north|south|upstream|downstream) of"
    r"|(?P<by>near|at|in|outside|off|inside|beside|beneath|under|behind|along|on|between|from|across|through)) ",
    re.I,
)
"""Matches "12 kilometres (7.5 miles) north of the", "near the"; not "in 2018", whose noun is no place."""
_WORD = re.compile(r"[^\W\d_]+(?:[’'.-][^\W\d_]+)*[’']?")
_GAP = re.compile(r"^[ \u00a0\n]$")
_WITHIN = frozenset(("in", "at", "on", "inside", "along", "between", "under", "beneath", "behind", "across", "through"))
_TOWNS = frozenset(("town", "city", "village", "county", "province", "state"))
"""Nouns that say no more than the name after them: "the town of Adwal"."""
_NEVER = frozenset(MONTHS) | frozenset(WEEKDAYS)
_STOP = frozenset(
    "and or but that which who when where while after before as is are was were has had have it he she they his her"
    " their its this these those any all no not by for with from to in on at near off more than about said".split()
)
_BEFORE = 3
"""Plain words that may stand before the noun of a place ("a remote coastal")."""
_OPPOSITE = {
    "north": "south",
    "east": "west",
    "northeast": "southwest",
    "northwest": "southeast",
    "upstream": "downstream",
}


_SIDES = frozenset("north south east west northern southern eastern western".split())
_STOREYS = frozenset("ground first second third fourth fifth sixth seventh eighth ninth tenth top".split())


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
    by_source: dict[str, dict[int, Line]] = defaultdict(dict)
    for line in kept:
        by_source[line.source.name][line.index] = line
    for lines in by_source.values():
        for line in lines.values():
            yield from _phrases(line, lines)


def _phrases(line: Line, lines: Mapping[int, Line]) -> Iterator[Answer]:
    last = 0
    for lead in line.wording.found(_WHERE):
        end = _end(line, lead.end())
        if end is None or lead.start() < last:
            continue
        last = end
        span = Span(line.span.start + lead.start(), line.span.start + end)
        said = span.of(line.source.copy.item.text)
        noun = line.text[lead.end() : end]
        yield Answer(
            line,
            Claim(ClaimKind.PLACE, span, said, line.index, Named(noun, noun.lower())),
            about(lines, line.index, span),
        )


def _end(line: Line, start: int) -> int | None:
    """Where the noun phrase from `start` ends; None where it names no place."""
    end = None
    plain, previous = 0, start
    for word in _WORD.finditer(line.text, start):
        gap = line.text[previous : word.start()]
        if word.start() != start and not _GAP.match(gap):
            break
        kind = _kind(line, word)
        if kind == "stop" or (end is not None and kind == "plain"):
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
    lead = _WHERE.match(answer.claim.quote)
    assert lead is not None
    rest, names, sites = set(), set(), set()
    for word in _WORD.finditer(answer.claim.quote, lead.end()):
        low = re.sub(r"[’']s?$", "", word.group().lower())
        if word.group()[0].isupper() and low not in DEMONYMS:
            names.add(low)
        elif low.rstrip("s") in SITES or low in SITES:
            sites.add(sense(low))
        elif low not in ("the", "a", "an", "of"):
            rest.add(low)
    way = lead["way"].lower().replace("-", "") if lead["way"] else None
    by = (lead["by"] or "").lower()
    return Place(by in _WITHIN, way, bool(lead["far"]), frozenset(names), frozenset(sites), frozenset(rest))


def meeting(a: Answer, b: Answer, rarity: Rarity) -> float:
    """How sure it is that two places tell where one event was."""
    one, other = place(a), place(b)
    if _trite(one, other):
        return 0.0
    common = shared(scene(a), scene(b), rarity)
    if one.names & other.names and max(one.exact, other.exact) > 2 - (not one.within and not other.within):
        return common + NAMED + SITED * bool(one.sites & other.sites) + EVENT * one_event(a, b)
    if one.names and other.names and not (one.way or other.way):
        return 0.0
    alike = common >= ALIKE and one_event(a, b)
    if not alike or not (one.sites & other.sites or None is not governed(a) == governed(b)):
        return 0.0
    return common + EVENT + SITED * bool(one.sites & other.sites)


def keys(answer: Answer) -> frozenset[str]:
    """What a place can be found by: two that share none of it never meet."""
    here = place(answer)
    verb = governed(answer)
    return here.names | here.sites | (frozenset((verb,)) if verb else frozenset())


@lru_cache(maxsize=4096)
def governed(answer: Answer) -> str | None:
    """The sense of the word right before the phrase: "broke out" of "broke out in a garage"."""
    before = [word for word in answer.line.words if word.end <= answer.claim.span.start]
    return before[-1].sense if before and answer.claim.span.start - before[-1].end <= NEXT else None


def judge(a: Answer, b: Answer) -> Judgement:
    """The same place, one more exact, near here and at there, or two places."""
    one, other = place(a), place(b)
    if _opposite(one.way, other.way) and one.names & other.names:
        return _apart(a, b)
    if one.sites & other.sites and _apart_inside(one, other):
        return _apart(a, b)
    if one.names == other.names and one.sites == other.sites:
        if one.within != other.within:
            return Judgement(Verdict.REFINED, Ground.PLACE, Severity.CHECK)
        if one.way == other.way and one.far == other.far and one.rest == other.rest:
            return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)
        return Judgement(Verdict.REFINED, Ground.FINER, Severity.INFO)
    if one.names & other.names or not (one.names and other.names) or one.way or other.way:
        if not one.names and not other.names and one.sites and other.sites and not one.sites & other.sites:
            return (
                _apart(a, b)
                if one_chain(a.source, b.source)
                else Judgement(Verdict.REFINED, Ground.FINER, Severity.CHECK)
            )
        return Judgement(Verdict.REFINED, Ground.FINER, Severity.INFO)
    return _apart(a, b)


def _apart_inside(one: Place, other: Place) -> bool:
    """Whether the words before one noun exclude each other: the north and the south basement, two floors."""
    return any(
        bool(mine) and bool(theirs) and not mine & theirs
        for mine, theirs in ((one.rest & words, other.rest & words) for words in (_SIDES, _STOREYS))
    )


def _opposite(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and (_OPPOSITE.get(one) == other or _OPPOSITE.get(other) == one)


def _apart(a: Answer, b: Answer) -> Judgement:
    order = later(a.source, b.source)
    if order and one_chain(a.source, b.source):
        if note := owns(*((a, b) if order > 0 else (b, a))):
            return Judgement(Verdict.UPDATED, Ground.NOTE, Severity.CHECK, note)
        return Judgement(Verdict.CONFLICT, Ground.ALTERED, Severity.CHECK)
    return Judgement(Verdict.CONFLICT, Ground.APART, Severity.CHECK)


def _trite(one: Place, other: Place) -> bool:
    """Whether the phrases agree in nothing but the name of a town or country: no news to an editor."""
    if one.within and other.within and one.names == other.names and (one.names or not one.rest):
        return not (one.rest & other.rest or one.sites & other.sites - _TOWNS)
    return False
