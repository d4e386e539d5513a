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


def attributed(answer: Answer, kind: ClaimKind, among: Sequence[Answer] = ()) -> str:
    """The answer as a sentence that names who reports it.

    `among` are all answers of the point: where one outlet gave several, the earlier ones are named as such.
    """
    best, name = answer.best, named(answer, among)
    if not best.fluent:
        return cited(answer, kind, among)
    if best.voice and names_outlet(best.text, best.outlet):
        text = best.text
    elif best.voice and "according to" not in best.text:
        text = followed(best.text, f"according to {name}")
    else:
        text = followed(best.text, f"{name} reported")
    others = [outlet for outlet in answer.outlets if outlet != best.outlet]
    return followed(text, f"with {listed(others)} {_agreeing(kind)}") if others else text


def cited(answer: Answer, kind: ClaimKind, among: Sequence[Answer] = ()) -> str:
    """The answer's bare claim, quoted: The Canadian Press gave the figure as “250 Canadian soldiers”."""
    names = listed([named(answer, among), *(outlet for outlet in answer.outlets if outlet != answer.best.outlet)])
    quote = squeeze(answer.best.cited.quote).strip(' .,;“”"')
    gave = f"gave the {NOUNS[kind]} as" if kind in NOUNS else "said"
    return f"{names} {gave} “{quote}”{_scope(answer.best)}"


def named(answer: Answer, among: Sequence[Answer]) -> str:
    """The outlet of the answer; its earlier version, where it gave another answer since."""
    name, rivals = answer.best.outlet, [telling for other in among if other is not answer for telling in other.tellings]
    if any(rival.outlet == name and rival.at > answer.at for rival in rivals):
        return f"an earlier version from {name}"
    return name


def _agreeing(kind: ClaimKind) -> str:
    return f"giving the same {NOUNS[kind]}" if kind in NOUNS else "saying the same"


def _scope(telling: Telling) -> str:
    """The scope of a figure whose own words don't name it."""
    scope = telling.value.scope if isinstance(telling.value, Quantity) else None
    return f" {scope}" if scope and scope.lower() not in telling.cited.quote.lower() else ""
