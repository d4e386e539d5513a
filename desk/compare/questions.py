"""The question that a point's claims answer: "How many Canadian soldiers?".

Takes the answers of one point; promises a short question in plain English, the same whatever their order. What can't be
asked safely is named by a phrase of the copy ("When? Attack at the airport").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from desk.compare.answers import Said
from desk.compare.topics import topic
from desk.compare.units import dimension
from desk.compare.words import stem
from desk.facts.claim import Claim, ClaimKind, Person, Quantity

_EVENTS = {
    "die": "dead",
    "injure": "injured",
    "miss": "missing",
    "arrest": "arrested",
    "charge": "charged",
    "evacuate": "evacuated",
    "rescue": "rescued",
    "infect": "ill",
    "dismiss": "laid off",
    "destroy": "destroyed",
    "damage": "damaged",
    "shoot-down": "shot down",
    "vote": "votes",
}
_MEASURED = {
    "length": "How far, high or long?",
    "area": "How large?",
    "mass": "How heavy?",
    "speed": "How fast?",
    "duration": "How long?",
    "volume": "How much?",
    "magnitude": "What magnitude?",
}
OPENING = 6
"""Words of a claim that stand for what it is about."""
_PRONOUNS = frozenset("he she they it we i you who one officials police".split())


def question(answers: Sequence[Said]) -> str:
    """What the answers answer."""
    match answers[0].claim.kind:
        case ClaimKind.PERSON:
            return f"Who is {_person(answers)}?"
        case ClaimKind.ORG:
            return f"What is {min(answer.claim.quote for answer in answers)} called?"
        case ClaimKind.QUOTE:
            speaker = _speaker(answers)
            return f"What did {speaker} say?" if speaker else _about("What was said?", answers)
        case ClaimKind.AGE:
            return _about("How old?", answers)
        case ClaimKind.NUMBER:
            return _how_many(answers)
        case ClaimKind.MEASURE:
            return _about(_measured(answers), answers)
        case ClaimKind.TIME:
            return _about("When?", answers)
        case ClaimKind.PLACE:
            return _about("Where?", answers)
        case ClaimKind.MONEY:
            return _about("How much?", answers)
        case ClaimKind.PERCENT:
            return _about("What share?", answers)
        case _:
            return _about("", answers)


def _about(asked: str, answers: Sequence[Said]) -> str:
    """The question word with the topic behind it; the topic alone where nothing is asked."""
    said = topic(answers)
    if not said or (not asked and " " not in said and not said[0].isupper()):  # a lone word names no thing
        said = _opening(min((answer.claim.quote for answer in answers), key=lambda quote: (len(quote), quote)))
    return f"{asked} {said[0].upper()}{said[1:]}".strip()


def _opening(quote: str) -> str:
    """The first words of a claim."""
    words = quote.strip(" “”\"'").split()
    return " ".join(words) if len(words) <= OPENING else " ".join(words[:OPENING]) + " …"


def _how_many(answers: Sequence[Said]) -> str:
    """ "How many Canadian soldiers?", "How many people dead?"."""
    nouns = Counter(noun for answer in answers if (noun := _noun(answer.claim)))
    roles = Counter(figure.role for answer in answers if (figure := _figure(answer.claim)) and figure.role)
    noun = min(nouns, key=lambda noun: (-nouns[noun], len(noun), noun)) if nouns else ""
    event = _EVENTS.get(min(roles, key=lambda role: (-roles[role], role)), "") if roles else ""
    asked = " ".join(word for word in (noun, event if stem(event) not in map(stem, noun.split()) else "") if word)
    return f"How many {asked}?" if asked else _about("What number?", answers)


def _figure(claim: Claim) -> Quantity | None:
    return claim.value if isinstance(claim.value, Quantity) else None


def _noun(claim: Claim) -> str:
    """The counted noun with its modifiers, spelt as in the copy."""
    value = _figure(claim)
    if value is None or not value.head:
        return ""
    words = re.escape(value.head)
    for modifier in reversed(value.modifiers):
        words = rf"{re.escape(modifier)}\W+(?:\w+\W+)?{words}"
    found = re.search(words, claim.quote, re.I)
    return re.sub(r"\s+", " ", found.group()) if found else value.head


def _measured(answers: Sequence[Said]) -> str:
    """What is asked of a measure, by its dimension."""
    units = {figure.unit for answer in answers if (figure := _figure(answer.claim)) and figure.unit}
    unit = min(units, default="unit")
    return _MEASURED.get(dimension(unit)) or f"How many {unit}s?"


def _person(answers: Sequence[Said]) -> str:
    """The fullest name, without the title that may be in question."""
    names = [answer.claim.value.name for answer in answers if isinstance(answer.claim.value, Person)]
    return min(names or [answer.claim.quote for answer in answers], key=lambda name: (-len(name), name))


def _speaker(answers: Sequence[Said]) -> str:
    """The speaker as most of the answers name them; empty where all that is known is a pronoun."""
    names = Counter(answer.claim.speaker for answer in answers if answer.claim.speaker)
    known = [name for name in names if name.lower() not in _PRONOUNS]
    return min(known, key=lambda name: (-names[name], name)) if known else ""
