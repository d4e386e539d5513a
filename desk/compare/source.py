"""Everything that two or more sources say of one event, side by side.

`source` reads an item's claims once; `compare` sets any number of sources side by side. Both are pure: the same copy
gives the same points, in whatever order it comes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from desk.body.copy import Copy
from desk.compare import bodies, changes, moments, persons, places, remarks, slots, standings, statements
from desk.compare.agreement import Figure, Fit, quantities_fit
from desk.compare.answers import Answer, Line, Said, answers, lines
from desk.compare.clauses import Clause
from desk.compare.grouping import group
from desk.compare.implied import implied
from desk.compare.links import link
from desk.compare.lone import lone
from desk.compare.point import Cited, Comparison, Link, Point, Source, Verdict
from desk.compare.points import cited, in_order, made, point
from desk.compare.questions import question
from desk.compare.slots import Rarity, rarity
from desk.compare.verdicts import urgency
from desk.facts import claims
from desk.facts.claim import ClaimKind, Moment, Person, Quantity


def source(name: str, copy: Copy, chain: str | None = None) -> Source:
    """An item ready to be compared: its copy and its claims."""
    return Source(name, copy, claims(copy), chain)


def compare(sources: Sequence[Source], id: str = "") -> Comparison:  # noqa: A002
    """The sources side by side: sentence links, and points with what needs a ruling first."""
    links = tuple(found for a, b in combinations(sources, 2) for found in link(a, b))
    return Comparison(id, tuple(sources), links, _points(sources, links))


def _points(sources: Sequence[Source], links: Sequence[Link]) -> tuple[Point, ...]:
    kept = [lines(source) for source in sources]
    given = [answer for some in kept for answer in answers(some, implied)]
    known = rarity((line for some in kept for line in some), given)
    groups = list(_groups(given, [line for some in kept for line in some], known))
    found = [whole for members in groups if telling(whole := point(members))]
    paired: list[Said] = [answer for members in groups for answer in members]
    found += _edits([line for some in kept for line in some], links, found)
    edited = _edited(sources, links)
    said = _statements(kept, known, links)
    found += [whole for members in said if not explained(whole := point(members), found, edited)]
    paired += [clause for members in said for clause in members]
    for some in kept:
        found += lone(some, given, paired)
    return tuple(sorted(found, key=_first_to_rule))


def _groups(given: Sequence[Answer], kept: Sequence[Line], known: Rarity) -> Iterator[tuple[Answer, ...]]:
    """The answers of all sources, gathered kind by kind."""
    figures = [answer for answer in given if isinstance(answer.claim.value, Quantity)]
    yield from group(figures, lambda a, b: slots.meeting(a, b, known), _one_figure, slots.ENOUGH)
    times = [answer for answer in given if isinstance(answer.claim.value, Moment) and moments.is_event(answer)]
    yield from group(times, lambda a, b: moments.meeting(a, b, known), _one_moment, moments.ENOUGH)
    said = [answer for answer in given if remarks.is_remark(answer)]
    yield from group(said, lambda a, b: remarks.meeting(a, b, known), lambda a, b: False, remarks.ENOUGH)
    people = persons.fullest(answer for answer in given if isinstance(answer.claim.value, Person))
    yield from group(people, lambda a, b: persons.meeting(a, b, known), lambda a, b: False, persons.ENOUGH)
    yield from persons.told_apart(people)
    states = [answer for answer in given if standings.is_standing(answer)]
    yield from group(states, lambda a, b: standings.meeting(a, b, known), lambda a, b: False, standings.ENOUGH)
    yield from bodies.groups(given)
    where = list(places.phrases(kept))
    yield from group(where, lambda a, b: places.meeting(a, b, known), lambda a, b: False, places.ENOUGH)


def _statements(kept: Sequence[Sequence[Line]], known: Rarity, links: Sequence[Link]) -> list[tuple[Clause, ...]]:
    """What the sources say in so many words, clause by clause."""
    linked = {frozenset((found.origin, found.target)): found.score for found in links}
    told = statements.statements(line for some in kept for line in some)
    return group(told, lambda a, b: statements.meeting(a, b, known, linked), lambda a, b: False, statements.LINKED)


def _edits(kept: Sequence[Line], links: Sequence[Link], typed: Sequence[Point]) -> Iterator[Point]:
    """The words changed between two versions of a sentence, where no typed claim tells of it."""
    for versions, judgement in changes.changes(kept, links):
        was, now = cited(versions[0]), cited(versions[1])
        told = any(
            any(_inside(claim, was) for claim in point.claims) and any(_inside(claim, now) for claim in point.claims)
            for point in typed
        )
        if not told:
            ordered = in_order(versions)
            yield made(ordered, judgement, question(ordered))


def _edited(sources: Sequence[Source], links: Sequence[Link]) -> Callable[[Point], bool]:
    """Whether all claims of a point lie in one sentence of a chain, edited: its changes are points of their own."""
    chain = {source.name: source.chain for source in sources}
    near = {frozenset((link.origin, link.target)) for link in links if link.score >= changes.ALIKE}

    def edited(found: Point) -> bool:
        places = [(claim.item, claim.sentence or 0) for claim in found.claims]
        return all(
            chain[a[0]] is not None and chain[a[0]] == chain[b[0]] and frozenset((a, b)) in near
            for a, b in combinations(places, 2)
        )

    return edited


def telling(found: Point) -> bool:
    """Whether a point tells an editor something: one source that agrees with itself does not, unless it converts."""
    agree = found.verdict in (Verdict.SAME, Verdict.REFINED)
    if not agree or (len({claim.item for claim in found.claims}) > 1 and found.kind != ClaimKind.STATUS):
        return True
    if found.kind == ClaimKind.STATUS:
        return False
    return found.kind != ClaimKind.TIME and ("lost the hedge" in found.why or "two units" in found.why)


def explained(statement: Point, typed: Sequence[Point], edited: Callable[[Point], bool]) -> bool:
    """Whether points on figures, times, people or quotations say already how the clauses stand to each other."""
    if statement.verdict not in (Verdict.SAME, Verdict.REFINED):
        return any(
            point.kind == ClaimKind.STATUS and point.verdict == statement.verdict and _within(point, statement) > 1
            for point in typed
        )
    if statement.verdict == Verdict.REFINED and edited(statement):
        return True
    return any(
        point.verdict not in (Verdict.SAME, Verdict.ONLY)
        and _within(point, statement) > 1
        for point in typed
    )


def _within(point: Point, statement: Point) -> int:
    """In how many sources a claim of the point lies in the statement's clause."""
    return len({whole.item for whole in statement.claims if any(_inside(claim, whole) for claim in point.claims)})


def _inside(claim: Cited, whole: Cited) -> bool:
    return claim.item == whole.item and claim.span.overlaps(whole.span)


def _one_figure(a: Answer, b: Answer) -> bool:
    agreement = quantities_fit(Figure(a.quantity, a.claim.quote), Figure(b.quantity, b.claim.quote))
    if agreement.fit in (Fit.FINER_A, Fit.FINER_B):  # a headline rounds what the body gives; a body gives two figures
        return a.line.headline != b.line.headline or a.quantity.high == b.quantity.high
    return agreement.fit == Fit.EQUAL


def _one_moment(a: Answer, b: Answer) -> bool:
    return moments.fit(a, b).fit not in (Fit.APART, Fit.MEET)


def _first_to_rule(found: Point) -> tuple[tuple[int, int], str, int, str]:
    first = found.claims[0]
    return urgency(found.verdict, found.severity), first.item, first.span.start, found.id
