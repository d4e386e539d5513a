"""An answer with the names of those who report it, without a final stop.

Promises to say no more than the sources do: a sentence is put down to the outlet whose sentence it is; of the others
that give the same answer it says so, and no more.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.claim import ClaimKind, Quantity
from desk.rulings.outlets import listed, names_outlet, squeeze
from desk.rulings.punctuation import followed
from desk.rulings.telling import Answer, Telling

NOUNS = {
    ClaimKind.NUMBER: "figure",
    ClaimKind.MONEY: "figure",
    ClaimKind.PERCENT: "figure",
    ClaimKind.MEASURE: "figure",
    ClaimKind.AGE: "age",
    ClaimKind.TIME: "time",
    ClaimKind.PERSON: "name",
    ClaimKind.ORG: "name",
    ClaimKind.PLACE: "place",
}
"""What a claim of a kind gives; the other kinds say something rather than give it."""

SPELT = frozenset({ClaimKind.PERSON, ClaimKind.ORG, ClaimKind.PLACE})
"""Kinds whose answers may agree and still not be written alike."""


def attributed(answer: Answer, kind: ClaimKind, among: Sequence[Answer] = ()) -> str:
    """The answer as a sentence that names who reports it.

    `among` are all answers of the point: where one outlet gave several, the earlier ones are named as such.
    """
    best, name = answer.best, named(answer, among)
    if not best.fluent:
        return cited([answer], kind)
    if best.voice and names_outlet(best.text, best.outlet):
        text = best.text
    elif best.voice and "according to" not in best.text:
        text = followed(best.text, f"according to {name}")
    else:
        text = followed(best.text, f"{name} reported")
    agreeing = _agreeing(answer, kind)
    return followed(text, agreeing) if agreeing else text


def cited(told: Sequence[Answer], kind: ClaimKind) -> str:
    """The bare claims, quoted: Reuters gave the time as “at 0340 GMT” and dpa as “at 0440 GMT”."""
    gave = f"gave the {NOUNS[kind]} as" if kind in NOUNS else "said"
    parts = []
    for answer in told:
        names = listed([named(answer, told), *(outlet for outlet in answer.outlets if outlet != answer.best.outlet)])
        quote = squeeze(answer.best.cited.quote).strip(' .,;“”"')
        parts.append(f"{names} {gave} “{quote}”{_scope(answer.best)}")
        gave = "as" if kind in NOUNS else "said"
    return listed(parts)


def named(answer: Answer, among: Sequence[Answer]) -> str:
    """The outlet of the answer; its earlier version, where it gave another answer since."""
    name, rivals = answer.best.outlet, [telling for other in among if other is not answer for telling in other.tellings]
    if any(rival.outlet == name and rival.at > answer.at for rival in rivals):
        return f"an earlier version from {name}"
    return name


def _agreeing(answer: Answer, kind: ClaimKind) -> str:
    """That others answer alike; nothing of names that are spelt otherwise."""
    others = [telling for telling in answer.tellings if telling.outlet != answer.best.outlet]
    names = listed(telling.outlet for telling in others)
    if others and kind in NOUNS and all(_alike(telling, answer.best) for telling in others):
        return f"with {names} giving the same {NOUNS[kind]}"
    return f"with {names} saying the same" if others and kind not in SPELT else ""


def _alike(one: Telling, other: Telling) -> bool:
    quotes = {squeeze(telling.cited.quote).strip(' .,;“”"').lower() for telling in (one, other)}
    return len(quotes) == 1 or (one.value is not None and one.value == other.value)


def _scope(telling: Telling) -> str:
    """The scope of a figure whose own words don't name it."""
    scope = telling.value.scope if isinstance(telling.value, Quantity) else None
    return f" {scope}" if scope and scope.lower() not in telling.cited.quote.lower() else ""
