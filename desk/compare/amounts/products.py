"""Wholes told by what each comes to: "two tanks of 210,000 gallons each" here, "together they hold 420,000" there.

Takes the figures of all sources; finds what is told of each of a counted number, that number in the same sentence, and
their product in another source.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desk.compare.amounts.sums import Found, spelled
from desk.compare.answers.agreement import Fit, figure, quantities_fit
from desk.compare.answers.answer import Answer, Line
from desk.compare.answers.qualifiers import EACH
from desk.compare.point import Severity, Verdict
from desk.compare.verdicts import Ground, Judgement

MANY = 10_000
"""The most things of which copy tells what each comes to."""
_NO_AMOUNTS = frozenset(("age", "count", "magnitude", "percent", "temperature"))
"""Dimensions that nobody multiplies by a count."""


def products(figures: Sequence[Answer]) -> Iterator[Found]:
    """The points that such products make, each with its judgement."""
    amounts = [one for one in figures if one.role.dimension not in _NO_AMOUNTS and not one.quantity.vague]
    counts: dict[Line, list[Answer]] = defaultdict(list)
    for one in figures:
        if one.role.dimension == "count" and one.figure.exact and 2 <= one.quantity.high <= MANY:
            counts[one.line].append(one)
    for each in amounts:
        if count := _counted(each, counts.get(each.line, ())):
            yield from _whole(count, each, amounts)


def _counted(each: Answer, counts: Sequence[Answer]) -> Answer | None:
    """How many of them there are, where the amount is told of each."""
    sized = [one for one in counts if _is_size_of(each, one)]
    if sized or EACH not in each.role.qualifiers:
        return sized[0] if sized else None
    before = [one for one in counts if one.claim.span.start < each.claim.span.start]
    return max(before, key=lambda one: one.claim.span.start, default=None)


def _is_size_of(each: Answer, count: Answer) -> bool:
    """Whether the amount is told as the size of each thing that is counted: "two credits of 125 euros"."""
    return (count.quantity.scope or "").startswith("of ") and count.claim.span.holds(each.claim.span)


def _whole(count: Answer, each: Answer, amounts: Sequence[Answer]) -> Iterator[Found]:
    """The product in sources that do not tell it by its factors."""
    number = count.quantity.high
    made = figure(
        replace(each.quantity, low=number * each.quantity.low, high=number * each.quantity.high), each.claim.quote
    )
    wholes = [
        one
        for one in amounts
        if one.source is not each.source
        and one.role.dimension == each.role.dimension
        and EACH not in one.role.qualifiers
        and one.line.senses & each.line.senses
        and quantities_fit(made, one.figure).fit not in (Fit.APART, Fit.MEET)
    ]
    if wholes:
        because = f"{spelled(number)} times {spelled(each.quantity.high)} make {spelled(made.quantity.high)}"
        yield (count, each, *wholes), Judgement(Verdict.SAME, Ground.SUM, Severity.CHECK, because)
