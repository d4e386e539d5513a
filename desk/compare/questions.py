"""The question that a point's claims answer: "How many Canadian soldiers?".

Takes the answers of one point; promises a short question in plain English, the same whatever their order.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from desk.compare.answers import Answer, Said
from desk.compare.units import dimension
from desk.facts.claim import ClaimKind, Quantity

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
    "length": "How far, high or long",
    "area": "How large",
    "mass": "How heavy",
    "speed": "How fast",
    "duration": "How long",
    "volume": "How much",
    "magnitude": "What magnitude",
}


def question(answers: Sequence[Said]) -> str:
    """What the answers answer."""
    first = answers[0]
    if first.claim.kind == ClaimKind.TIME:
        return f"When{topic(answers)}?"
    if first.claim.kind == ClaimKind.ORG:
        return f"What is {min(a.claim.quote for a in answers)} called?"
    if first.claim.kind == ClaimKind.PLACE:
        return f"Where{topic(answers)}?"
    if first.claim.kind == ClaimKind.PERSON:
        return f"Who is {min((a.claim.quote for a in answers), key=lambda quote: (-len(quote), quote))}?"
    if first.claim.kind == ClaimKind.QUOTE:
        return f"What did {speaker(answers)} say?"
    figures = [answer for answer in answers if isinstance(answer, Answer)]
    if not isinstance(first, Answer) or not isinstance(first.claim.value, Quantity):
        return f"What of{topic(answers)}?"
    if first.claim.kind == ClaimKind.AGE:
        return f"How old{topic(answers)}?"
    if first.claim.kind == ClaimKind.MONEY:
        return f"How much money{topic(answers)}?"
    if first.claim.kind == ClaimKind.PERCENT:
        return f"What share{topic(answers)}?"
    if first.claim.kind == ClaimKind.MEASURE:
        asked = _MEASURED.get(dimension(first.quantity.unit))
        return f"{asked}{topic(answers)}?" if asked else f"How many {first.quantity.unit}s{topic(answers)}?"
    return _how_many(figures)


def _how_many(answers: Sequence[Answer]) -> str:
    """ "How many soldiers?", "How many people dead?"."""
    heads = Counter(
        " ".join((*answer.quantity.modifiers, answer.quantity.head)) for answer in answers if answer.quantity.head
    )
    roles = Counter(answer.quantity.role for answer in answers if answer.quantity.role)
    noun = min(heads, key=lambda head: (-heads[head], len(head), head)) if heads else ""
    event = _EVENTS.get(min(roles, key=lambda role: (-roles[role], role)), "") if roles else ""
    asked = " ".join(word for word in (noun, event if event not in noun else "") if word)
    return f"How many {asked}?" if asked else f"What number{topic(answers)}?"


def speaker(answers: Sequence[Said]) -> str:
    """The speaker as most of the answers name them."""
    names = Counter(answer.claim.speaker for answer in answers if answer.claim.speaker)
    return min(names, key=lambda name: (-names[name], name)) if names else "they"


def topic(answers: Sequence[Said]) -> str:
    """The word that stands nearest to most of the claims, with a colon before it."""
    told: defaultdict[str, float] = defaultdict(float)
    words: dict[str, set[str]] = {}
    for answer in answers:
        for word in answer.line.words:
            near = answer.about.get(word.sense, 0.0) if isinstance(answer, Answer) else 1.0
            told[word.sense] += near
            words.setdefault(word.sense, set()).add(word.text)
    best = sorted(told, key=lambda sense: (-told[sense], sense))[:2]
    return ": " + ", ".join(min(words[sense], key=lambda text: (len(text), text)) for sense in best) if best else ""
