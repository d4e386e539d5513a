"""A figure with its role: what is counted or measured, in which event, under which qualifier.

Takes an answer with a quantity; reads the role from the quantity and from the words beside it. Nothing here looks at
the value. "Seven more years" and "a seven-year term" are both durations, "6.4" in "a magnitude of 6.4" a magnitude.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from desk.compare.answers.agreement import SCORE
from desk.compare.answers.qualifiers import STAGES
from desk.compare.language.units import SIZES, dimension
from desk.compare.language.words import sense
from desk.facts.claim import ClaimKind, Quantity
from desk.facts.grammar.families import family
from desk.facts.grammar.nounphrase import is_plural
from desk.facts.lexicon.money import DOLLAR, MINOR, UNITS
from desk.facts.lexicon.places import DEMONYMS

_SINGULAR_UNITS = {f"{unit}s": unit for unit in SIZES} | {unit: unit for unit in SIZES} | {"feet": "foot"}

_PEOPLE = """
people soldiers police firefighters workers children students passengers protesters refugees patients victims suspects
hostages die injure missing peacekeeper member staff crew guest officer survivor teacher pilot sailor player official
investigator inspector doctor nurse parent voter tourist inmate prisoner other fighter militant rebel civilian person
family household shopper customer skier climber hiker swimmer driver neighbour neighbor fan athlete diver fisherman
adult agent applicant baby client colleague delegate diplomat expert friend guard infant inhabitant medic migrant monk
national nun occupant participant priest recruit relative teen tenant veteran
"""
PEOPLE = frozenset(_PEOPLE.split())
"""Families of nouns that count human beings."""

BEASTS = frozenset("animal bird camel cat cattle cow dog elephant fish goat horse pig seal sheep whale".split())
"""What lives and is no human being."""
SUPPLIED = frozenset("customer homes household business building property companies".split())
"""Families of those who are with or without power, water or gas."""
_EVENTS = "die injure missing arrest evacuate rescue survive hospital infect destroy damage release sick treat"
EVENTS = frozenset(_EVENTS.split())
"""Senses of what befalls those who are counted."""
HUMAN = frozenset(("die", "injure", "missing", "arrest", "hospital", "treat"))
"""Those that befall human beings."""
MORTAL = frozenset(("die", "injure", "arrest"))
"""Those that befall the living alone: a house may be missing, too."""
EASILY_MISTAKEN = frozenset((frozenset(("arrest", "charge")), frozenset(("damage", "destroy"))))
"""Events that copy tells of the same people or homes, with two counts: who is arrested may not be charged."""
COINS = frozenset(unit for _, unit in MINOR.values())
"""Units of money of which a hundred make a whole one."""
LARGEST_HOUSE = 1000
"""Votes that one side of a house has at most; beyond it the votes of two candidates are two counts."""
ORDINAL = "ordinal"
"""The unit of a place in an order."""
POUNDS_STERLING = 100_000
"""So many pounds are money, not weight."""
_DOERS = re.compile(r"[a-z]{3}(?:er|or|ist|ian|ee|man)s?$")
_THINGS = """
number letter order quarter paper river tower computer container tanker trailer helicopter chamber border corner
layer tree
filter meter letter committee degree fee guarantee factor sector motor reactor tractor error mirror door floor color
"""
THINGS = frozenset(_THINGS.split())
"""Nouns that end like doers and are none."""
LOOSE = 7
"""By how many per cent of it a share in words may miss the share ("a third"), and"""
HEDGED = 10
"""where it is hedged ("almost a third")."""
NEAR = 0.6
"""How near the event's word must stand to the figure."""
BUILDINGS = frozenset(("homes", "buildings", "structure", "property", "house"))
"""Families of what is destroyed and damaged."""
_BURNED = frozenset(("burned", "burnt"))
"""Of a house, "burned" says "destroyed"."""
_TERMS = {
    "sentence": "bars custody imprisoned imprisonment jail jailed prison sentence sentenced",
    "ban": "ban banned barred disqualification disqualified disqualifies suspended suspension",
    "probation": "probation supervision",
}
_TERM = {word: term for term, words in _TERMS.items() for word in words.split()}
"""What a court or a league gives somebody a stretch of time of, by the words that tell it."""
_CLAIMED = frozenset("claim claimed claiming claims cost costing costs lost taken took".split())
"""Of lives they say that they ended."""
_CUT = frozenset("axe axed axes cut cuts cutting eliminate eliminated go lose losing lost shed shedding".split())
"""Of a job they say that whoever has it is laid off."""
_EVENT_OF_ROLE = {"miss": "missing"}

_DECADE = re.compile(r"\d0s$")
_FROM = re.compile(r"\bfrom (?:about |around |just |nearly |some )?[A-Z]{0,2}[$£€]?$")
_PREDICATES = frozenset("afloat aground alive alone ashore caught ill safe sick underground unhurt".split())
"""What is said of those counted and seldom stands before a noun."""
BODIES = frozenset(
    "cast committee congregation contingent crowd delegation family group panel party squad team".split()
)
"""Bodies of people of any sort, told by how many they are."""
_CHANGES = frozenset("advance cut decline drop fall gain increase jump loss rise".split())
"""Of several they count nothing: "a 118,000 rise" is one of 118,000 jobs."""
_OTHERS = ("other", "others", "more")
"""Heads that leave the counted noun to the sentence before: "the order covering 260 others"."""


@dataclass(frozen=True, slots=True)
class Role:
    """What a figure answers to, apart from its value."""

    dimension: str
    unit: str | None
    family: str | None
    """Of the counted noun; None where the copy leaves the noun out."""
    event: str | None
    qualifiers: frozenset[str]
    of: float | None = None
    """The whole that it is a part of, where the copy counts that too: 55 of "24 of the 55 seats"."""
    whole: bool = False
    """Whether a part of it stands right before it: the 55 of "24 of the 55 seats"."""

    @property
    def of_people(self) -> bool:
        """Whether human beings are counted, or may be: who dies, is hurt or is held is one, but for a beast."""
        if self.dimension != "count" or self.family in BEASTS:
            return False
        return self.family is None or self.event in MORTAL or names_people(self.family)


@lru_cache(maxsize=4096)
def names_people(family: str) -> bool:
    """Whether a noun names human beings: by the list, or by its ending ("commuters", "lawmakers", "librarians")."""
    return family in PEOPLE or family in DEMONYMS or (family not in THINGS and bool(_DOERS.search(family)))


def role(
    kind: ClaimKind, quantity: Quantity, about: Mapping[str, float], near: frozenset[str], qualifiers: frozenset[str]
) -> Role:
    """The role of a figure: `about` are the senses around it by nearness, `near` the plain words of its clause."""
    unit = quantity.unit
    if unit is None and quantity.head is not None:
        unit = _SINGULAR_UNITS.get(quantity.head.lower())
    if unit is None and quantity.head is None and "magnitude" in near:
        unit = "magnitude"
    if unit is None and 0 < quantity.high < 1 and (quantity.head is None or _is_share_of(quantity)):
        unit = "percent"
    if kind == ClaimKind.MONEY and unit is not None:
        unit = _in_whole(unit, quantity.currency)
    if unit == "pound" and quantity.high >= POUNDS_STERLING:
        return Role("money", "pound sterling", None, None, qualifiers)
    if quantity.head == SCORE and quantity.high <= LARGEST_HOUSE:
        return Role(SCORE, None, SCORE, quantity.role, qualifiers & STAGES)
    if kind == ClaimKind.AGE:
        return Role("age", unit, None, None, frozenset())
    sort = "money" if kind == ClaimKind.MONEY else dimension(unit)
    counted = _counted(quantity) if quantity.head and unit in (None, ORDINAL) else None
    named = _named(quantity, counted)
    event = _event(quantity, about)
    if sort == "duration" and (term := _term(near, about)):
        event = term
    if (quantity.head or "").lower() == "lives" and near & _CLAIMED:
        event = "die"
    if named in BUILDINGS and near & _BURNED:
        event = event or "destroy"
    if counted in ("job", "jobs", "posts") and near & _CUT:
        event = event or "dismiss"
    return Role(sort, unit, named, event, qualifiers)


def _term(near: frozenset[str], about: Mapping[str, float]) -> str | None:
    """What somebody is given a stretch of time of, by the nearest word: jailed for six years, banned for eight."""
    told = [(about.get(sense(word), 0.0), _TERM[word]) for word in near if word in _TERM]
    return max(told)[1] if told else None


def _named(quantity: Quantity, counted: str | None) -> str | None:
    """The family of the noun that is counted; "a 900-strong party" and "a team of 18" count people."""
    if quantity.modifiers[:1] == ("strong",):
        return "people"
    if counted is None or counted.lower() in _OTHERS:
        return None
    if quantity.high > 1 and counted in _CHANGES:
        return None
    several = quantity.high > 1 and quantity.unit != ORDINAL and not is_plural(counted)
    return "people" if several and family(counted) in BODIES else family(counted)


def _in_whole(unit: str, currency: str | None) -> str:
    """The unit of money that a hundred of `unit` make, where it is such a small one: pounds for pence; else itself."""
    coin, per, of = unit.partition(" per ")
    return f"{UNITS[currency or DOLLAR]}{per}{of}" if coin in COINS else unit


def _is_share_of(quantity: Quantity) -> bool:
    """Whether it is a share of what the figure before it counts: "900,000 people, a fifth of them"."""
    return (quantity.scope or "").startswith("of ")


def in_unit(quantity: Quantity, unit: str | None) -> Quantity:
    """The quantity with the unit that its role gave it."""
    if quantity.unit == unit:
        return quantity
    if unit == "percent":  # "a third" of all, with all that "about" adds to it
        bound, slack = ("=", HEDGED) if quantity.bound == "~" else (quantity.bound, LOOSE)
        low, high = (100 - slack) * quantity.low, (100 + slack) * quantity.high
        return replace(quantity, low=low, high=high, unit=unit, bound=bound)
    if (quantity.unit or "").partition(" per ")[0] in COINS:
        quantity = replace(quantity, low=quantity.low / 100, high=quantity.high / 100)
    currency = "GBP" if unit == "pound sterling" else quantity.currency
    return replace(quantity, unit=unit, currency=currency)


def reached(quantity: Quantity, before: str) -> Quantity:
    """Where a change ended: 33,500 of "raised from 31,750 to 33,500"; other quantities as they are."""
    if quantity.trend is None or quantity.low == quantity.high or not _FROM.search(before):
        return quantity
    end = quantity.high if quantity.trend == "up" else quantity.low
    return replace(quantity, low=end, high=end)


def opened(quantity: Quantity, written: str) -> Quantity:
    """A whole decade of life, which claims tell by its first year: "her 50s" may be 58; others as they are."""
    if quantity.unit != "year" or quantity.low != quantity.high or not _DECADE.search(written):
        return quantity
    return replace(quantity, high=quantity.high + 9)


def _counted(quantity: Quantity) -> str | None:
    """The noun that is counted, if any; what is said of it is none ("four freed", "one officer discharged", "eight ill
    in all"), nor is who belongs to it."""
    assert quantity.head
    if quantity.head.lower() == "members" and quantity.modifiers[-1:] in (("crew",), ("staff",)):
        return quantity.modifiers[-1]
    if quantity.head in _PREDICATES or (quantity.head.endswith("ed") and quantity.head[0].islower()):
        return quantity.modifiers[-1] if quantity.modifiers else None
    return quantity.head


def _event(quantity: Quantity, about: Mapping[str, float]) -> str | None:
    """What befell those counted: as the figure's own role has it, else the nearest event in the clause."""
    if quantity.role is not None:
        return _EVENT_OF_ROLE.get(quantity.role, quantity.role)
    if quantity.unit is not None:
        return None
    near = [(nearness, event) for event in EVENTS if (nearness := about.get(event, 0.0)) >= NEAR]
    return max(near)[1] if near else None
