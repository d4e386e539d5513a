"""What an item claims, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from desk.body import Copy
from desk.cli.views.page import Line, line
from desk.facts.claim import Claim, Moment, Named, Person, Quantity, Quotation, State

BOUNDS = {"=": "", "~": "about ", ">": "at least ", "<": "at most "}
INDENT = 4


def view(copy: Copy, claims: Sequence[Claim]) -> Iterator[Line]:
    """Every sentence that claims something, with its claims beneath."""
    yield line((copy.item.path, "title"), (f"  {len(claims)} claims", "place"))
    for number, group in groupby(claims, key=lambda claim: claim.sentence):
        words = " ".join(copy.sentences[number].span.of(copy.item.text).split())
        yield line("")
        yield line((f"{number + 1:>3} ", "place"), words, indent=INDENT)
        yield from (_claim(claim) for claim in group)
    yield line("")


def _claim(claim: Claim) -> Line:
    said = describe(claim)
    return line(
        " " * INDENT,
        (f"{claim.kind:<10}", "label"),
        (" ".join(claim.quote.split()), "title"),
        f": {said}" if said else "",
        (_source(claim), "why"),
        indent=INDENT + 10,
    )


def describe(claim: Claim) -> str:
    """The claim's value in words; empty where the quoted words say it all."""
    match claim.value:
        case Quantity() as quantity:
            return _quantity(quantity)
        case Moment(start=start, end=end, ambiguous=ambiguous):
            span = start or "some time" if start == end else f"{start or '?'} to {end or '?'}"
            return f"{span} (may be read otherwise)" if ambiguous else span
        case Person(name=name, title=title):
            return f"{name}, {title}" if title else name
        case Named(folded=folded):
            return folded
        case State(subject=subject, state=state, affirmed=affirmed):
            return f"{subject or '?'}: {'' if affirmed else 'not '}{state}"
        case Quotation(direct=False):
            return "in reported speech"
    return ""


def _quantity(quantity: Quantity) -> str:
    low, high = f"{quantity.low:,.10g}", f"{quantity.high:,.10g}"
    figure = low if low == high else f"{low} to {high}"
    unit = quantity.currency or quantity.unit or " ".join((*quantity.modifiers, quantity.head or ""))
    words = f"{BOUNDS.get(quantity.bound, '')}{figure} {unit}".strip()
    return ", ".join(filter(None, (words, quantity.scope, quantity.trend)))


def _source(claim: Claim) -> str:
    says = f"says {claim.speaker}" if claim.speaker else ""
    hedge = f"hedged: {claim.hedge}" if claim.hedge else ""
    return "".join(f"; {part}" for part in (says, hedge) if part)
