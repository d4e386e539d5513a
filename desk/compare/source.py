"""Everything that two or more sources say of one event, side by side.

`source` reads an item's claims once; `compare` sets any number of sources side by side. Both are pure: the same copy
gives the same points, in whatever order it comes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from desk.body.copy import Copy
from desk.compare import moments, persons, remarks, slots
from desk.compare.agreement import Figure, Fit, moments_fit, quantities_fit
from desk.compare.answers import Answer, answers, lines
from desk.compare.grouping import group
from desk.compare.links import link
from desk.compare.lone import lone
from desk.compare.point import Comparison, Link, Point, Source
from desk.compare.points import point
from desk.compare.slots import Rarity, rarity
from desk.compare.verdicts import urgency
from desk.facts import claims
from desk.facts.claim import Moment, Person, Quantity


def source(name: str, copy: Copy, chain: str | None = None) -> Source:
    """An item ready to be compared: its copy and its claims."""
    return Source(name, copy, claims(copy), chain)


def compare(sources: Sequence[Source], id: str = "") -> Comparison:  # noqa: A002
    """The sources side by side: sentence links, and points with what needs a ruling first."""
    links = tuple(found for a, b in combinations(sources, 2) for found in link(a, b))
    return Comparison(id, tuple(sources), links, _points(sources, links))


def _points(sources: Sequence[Source], links: Sequence[Link]) -> tuple[Point, ...]:
    kept = [lines(source) for source in sources]
    given = [answer for some in kept for answer in answers(some)]
    known = rarity((line for some in kept for line in some), given)
    groups = list(_groups(given, known))
    found = [point(members) for members in groups]
    paired = [answer for members in groups for answer in members]
    for some in kept:
        found += lone(some, links, paired)
    return tuple(sorted(found, key=_first_to_rule))


def _groups(given: Sequence[Answer], known: Rarity) -> Iterator[tuple[Answer, ...]]:
    """The answers of all sources, gathered kind by kind."""
    figures = [answer for answer in given if isinstance(answer.claim.value, Quantity)]
    yield from group(figures, lambda a, b: slots.meeting(a, b, known), _one_figure, slots.ENOUGH)
    times = [answer for answer in given if isinstance(answer.claim.value, Moment)]
    yield from group(times, lambda a, b: moments.meeting(a, b, known), _one_moment, moments.ONE_EVENT)
    said = [answer for answer in given if remarks.is_remark(answer)]
    yield from group(said, lambda a, b: remarks.meeting(a, b, known), lambda a, b: False, remarks.ENOUGH)
    people = persons.fullest(answer for answer in given if isinstance(answer.claim.value, Person))
    yield from group(people, lambda a, b: persons.meeting(a, b, known), lambda a, b: False, persons.ENOUGH)


def _one_figure(a: Answer, b: Answer) -> bool:
    agreement = quantities_fit(Figure(a.quantity, a.claim.quote), Figure(b.quantity, b.claim.quote))
    return agreement.fit not in (Fit.APART, Fit.MEET)


def _one_moment(a: Answer, b: Answer) -> bool:
    return moments_fit(moments.moment(a), moments.moment(b)).fit != Fit.APART


def _first_to_rule(found: Point) -> tuple[tuple[int, int], str, int, str]:
    first = found.claims[0]
    return urgency(found.verdict, found.severity), first.item, first.span.start, found.id
