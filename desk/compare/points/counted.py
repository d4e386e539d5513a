"""What is asked of figures: "How many Canadian soldiers?", "Which period?", "How heavy?".

Takes the answers of one point, or the figures that they are; answers the question, empty where none can be asked.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from desk.compare.answers.answer import Said
from desk.compare.answers.figures import BODIES, ORDINAL
from desk.compare.language.units import dimension
from desk.compare.language.words import sense
from desk.facts.claim import Claim, Quantity
from desk.facts.grammar.nounphrase import is_plural
from desk.facts.lexicon.grammar import NOT_PLURALS, VERBS
from desk.facts.lexicon.irregular import PASTS
from desk.facts.lexicon.numbers import SMALL

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
    "vote": "voting",
}
_MEASURED = {
    "length": "How far, high or long?",
    "area": "How large?",
    "mass": "How heavy?",
    "speed": "How fast?",
    "temperature": "How hot or cold?",
    "duration": "How long?",
    "volume": "How much?",
    "magnitude": "What magnitude?",
}
_DONE = re.compile(r"^freed$|[a-z]{3}(?<!e)(?<!op)ed$")
"""Matches what befell those counted, where copy has it for their noun ("released"); not "breed" or "moped"."""
_RANK = re.compile(r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b", re.I)
_RATES = frozenset("average index magnitude percentage rate ratio rating score share".split())
_PEOPLE = frozenset("crew dead homeless ill injured missing sick staff wounded".split())
"""Nouns of people that have no plural of their own."""
_HYPHENED = re.compile(r"\b(?!half-)(?:\d+|[a-z]+)-(?P<noun>[A-Za-z]{3,})\b(?! old)")
_MOST = frozenset("first leading main major more most top worst".split())


def figures(answers: Sequence[Said]) -> list[Claim]:
    """The figures that the answers are; of a clause the first of its kind that it holds."""
    found = []
    for answer in answers:
        span, kind = answer.claim.span, answer.claim.kind
        within = (claim for claim in answer.line.claims if claim.kind is kind and span.holds(claim.span))
        figure = answer.claim if isinstance(answer.claim.value, Quantity) else next(within, None)
        found += [figure] if figure is not None else []
    return found


def which(counts: Sequence[Claim]) -> str:
    """ "Which period?", "What score?": what a rank or a rate answers; empty for counts."""
    nouns = Counter(noun for claim in counts if (noun := _hyphened(claim) or _noun(claim)))
    noun = min(nouns, key=lambda noun: (-nouns[noun], len(noun), noun)) if nouns else ""
    if noun and all(_is_rank(claim) for claim in counts):
        return f"Which {noun}?"
    return f"What {noun}?" if noun and noun.split()[-1].lower() in _RATES else ""


def is_manner(claim: Claim) -> bool:
    """Whether nothing is counted: "one of the largest attacks" may be any of them."""
    figure = _figure(claim)
    if figure is None or not figure.vague or figure.high != 1:
        return False
    return any(word.endswith("est") or word in _MOST for word in figure.modifiers)


def is_share(claim: Claim) -> bool:
    """Whether the figure is a part of one: "two-thirds of that"."""
    figure = _figure(claim)
    return figure is not None and figure.unit is None and 0 < figure.high < 1


def _is_rank(claim: Claim) -> bool:
    figure = _figure(claim)
    return _RANK.match(claim.quote) is not None or (figure is not None and figure.unit == ORDINAL)


def how_many(counts: Sequence[Claim]) -> str:
    """ "How many Canadian soldiers?", "How many people dead?"; empty where no noun is known."""
    nouns = Counter(noun for claim in counts if (noun := _counted(claim)))
    roles = Counter(figure.role for claim in counts if (figure := _figure(claim)) and figure.role)
    noun = min(nouns, key=lambda noun: (-nouns[noun], len(noun), noun)) if nouns else ""
    event = _EVENTS.get(min(roles, key=lambda role: (-roles[role], role)), "") if roles else ""
    told = {sense(word) for word in noun.split()}
    asked = " ".join(word for word in (noun, event if sense(event) not in told else "") if word)
    return f"How many {asked}?" if asked else ""


def _counted(claim: Claim) -> str:
    """The counted noun in the plural; empty where what follows the figure is a verb or a name."""
    value = _figure(claim)
    if value is not None and _is_body(value):
        return "people"
    noun = _hyphened(claim) or _noun(claim)  # "36-bed ward" counts beds
    last = noun.split()[-1] if noun else ""
    if last.lower() in VERBS or (_hyphened(claim) and last[0].isupper()):
        return ""
    return noun.removesuffix(last) + _plural(last)


def _is_body(value: Quantity) -> bool:
    """Whether people are counted by the body that they make: "a 15,000-strong mission", "a crowd of 58,000"."""
    return value.high > 1 and (value.modifiers[:1] == ("strong",) or (value.head or "").lower() in BODIES)


def _hyphened(claim: Claim) -> str:
    """The noun that hangs on the figure by a hyphen."""
    found, value = _HYPHENED.search(claim.quote), _figure(claim)
    if found is None or value is None:
        return ""
    counted = value.head is None or found["noun"].lower() in (value.head.lower(), *value.modifiers)
    return found["noun"] if counted else ""  # "42,000 six-litre cookers" counts no litres


def _plural(noun: str) -> str:
    """The noun in the plural, as far as a rule makes it."""
    if noun == "persons":
        return "people"
    if is_plural(noun.lower()) or not noun.islower() or noun in NOT_PLURALS or noun in _PEOPLE:
        return noun
    if _DONE.search(noun) or noun in PASTS:  # "of those freed", "of those caught"
        return noun
    if noun.endswith("y") and noun[-2:-1] not in "aeo":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


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
    noun = re.sub(r"\s+", " ", found.group()) if found else value.head
    noun = noun.lower() if claim.quote.isupper() else noun  # a headline in capitals
    while (first := noun.split(" ", 1))[0].lower() in SMALL and len(first) > 1:  # "one of the two guards"
        noun = first[1]
    return noun


def measured(given: Sequence[Claim]) -> str:
    """What is asked of a measure, by its dimension."""
    units = {figure.unit for claim in given if (figure := _figure(claim)) and figure.unit}
    unit = min(units, default="unit")
    measured, per, time = unit.partition(" per ")
    several = measured.removesuffix("foot") + "feet" if measured.endswith("foot") else f"{measured}s"
    return _MEASURED.get(dimension(unit)) or f"How many {several}{per}{time}?"
