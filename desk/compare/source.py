"""Everything that two or more sources say of one event, side by side.

`source` reads an item's claims once; `compare` sets any number of sources side by side. Both are pure: the same copy
gives the same points, in whatever order it comes.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from desk.body.copy import Copy
from desk.compare.agreement import Figure, Fit, quantities_fit
from desk.compare.answers import Answer, answers, lines
from desk.compare.grouping import group
from desk.compare.links import link
from desk.compare.lone import lone
from desk.compare.point import Comparison, Link, Point, Source
from desk.compare.points import point
from desk.compare.slots import ENOUGH, meeting, rarity
from desk.compare.verdicts import urgency
from desk.facts import claims
from desk.facts.claim import Quantity


def source(name: str, copy: Copy, chain: str | None = None) -> Source:
    """An item ready to be compared: its copy and its claims."""
    return Source(name, copy, claims(copy), chain)


def compare(sources: Sequence[Source], id: str = "") -> Comparison:  # noqa: A002
    """The sources side by side: sentence links, and points with what needs a ruling first."""
    links = tuple(found for a, b in combinations(sources, 2) for found in link(a, b))
    return Comparison(id, tuple(sources), links, _points(sources, links))


def _points(sources: Sequence[Source], links: Sequence[Link]) -> tuple[Point, ...]:
    kept = [lines(source) for source in sources]
    known = rarity(line for some in kept for line in some)
    figures = [answer for some in kept for answer in answers(some) if isinstance(answer.claim.value, Quantity)]
    groups = group(figures, lambda a, b: meeting(a, b, known), _one_value, ENOUGH)
    found = [point(members) for members in groups]
    paired = [answer for members in groups for answer in members]
    for some in kept:
        found += lone(some, links, paired)
    return tuple(sorted(found, key=_first_to_rule))


def _one_value(a: Answer, b: Answer) -> bool:
    return quantities_fit(Figure(a.quantity, a.claim.quote), Figure(b.quantity, b.claim.quote)).fit not in (
        Fit.APART,
        Fit.MEET,
    )


def _first_to_rule(found: Point) -> tuple[tuple[int, int], str, int, str]:
    first = found.claims[0]
    return urgency(found.verdict, found.severity), first.item, first.span.start, found.id
