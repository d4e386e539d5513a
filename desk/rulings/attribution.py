"""An answer with the names of those who report it, without a final stop.

Promises to say no more than the sources do: a sentence is put down to the outlet whose sentence it is; of the others
that give the same answer it says so, and no more.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.claim import ClaimKind
from desk.rulings.outlets import listed, names_outlet
from desk.rulings.punctuation import clipped, followed
from desk.rulings.telling import Answer, Telling, follows

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
"""Kinds whose answers are words rather than values."""


def attributed(answer: Answer, kind: ClaimKind, among: Sequence[Answer] = ()) -> str:
    """The answer as a sentence that names who reports it.

    `among` are all answers of the point: where one outlet gave several, the earlier ones are named as such.
    """
    best, name = answer.best, named(answer, among)
    if not best.fluent:
        return cited([answer], kind)
    if not best.stands:
        text = f"{name} reported: {best.text}"  # not behind another source's sentence, which may be of somebody else
    elif best.voice and names_outlet(best.text, best.outlet):
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
    parts: list[str] = []
    for answer in told:
        names = listed([named(answer, told), *(outlet for outlet in answer.outlets if outlet != answer.best.outlet)])
        who = "elsewhere" if any(part.startswith(names) for part in parts) else names
        where = " in a headline" if all(telling.headline for telling in answer.tellings) else ""
        parts.append(f"{who} {gave} “{clipped(answer.best.cited.quote)}”{where}")
        gave = "as" if kind in NOUNS else "said"
    return listed(parts)


def named(answer: Answer, among: Sequence[Answer]) -> str:
    """The outlet of the answer; its earlier version, where it gave another answer since."""
    name, rivals = answer.best.outlet, [telling for other in among if other is not answer for telling in other.tellings]
    if any(follows(rival, answer.best) for rival in rivals if rival.outlet == name):
        return f"an earlier version from {name}"
    return name


def _agreeing(answer: Answer, kind: ClaimKind) -> str:
    """That others give the same value; words that agree are not the same words."""
    others = [telling for telling in answer.tellings if telling.outlet != answer.best.outlet]
    if not others or kind not in NOUNS or kind in SPELT or not all(_alike(each, answer.best) for each in others):
        return ""
    return f"with {listed(telling.outlet for telling in others)} giving the same {NOUNS[kind]}"


def _alike(one: Telling, other: Telling) -> bool:
    quotes = {clipped(telling.cited.quote).lower() for telling in (one, other)}
    return len(quotes) == 1 or (one.value is not None and one.value == other.value)
