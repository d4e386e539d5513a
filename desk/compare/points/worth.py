"""Which points tell an editor something that no other point tells.

Takes points and what is known of them; drops what only repeats: a source that agrees with itself, a name that one
sender writes alike in every version, a clause whose figures are a point already. A conflict is never dropped, unless
another point tells of the same words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import combinations, pairwise

from desk.compare.answers.agreement import Fit
from desk.compare.answers.answer import Answer, Line, Said
from desk.compare.answers.clauses import Clause
from desk.compare.filing import one_chain
from desk.compare.links.linking import EDITED
from desk.compare.point import Cited, Link, Point, Source, Verdict
from desk.compare.points import changes
from desk.compare.points.building import cited, in_order, made
from desk.compare.points.questions import question
from desk.compare.states.pending import Gap
from desk.compare.times import moments
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import ClaimKind
from desk.facts.grammar.clauses import is_verb
from desk.facts.grammar.tokens import tokens

AGREEING = (Verdict.SAME, Verdict.REFINED)
"""Verdicts by which nothing differs."""
_OWN = (Ground.HEDGE, Ground.CONVERTED)
"""What a source's two answers may tell although they agree: a lost hedge, a conversion."""
FIGURES = frozenset((ClaimKind.NUMBER, ClaimKind.MONEY, ClaimKind.PERCENT, ClaimKind.AGE, ClaimKind.MEASURE))
"""Kinds of points whose claims hold words besides their values: "19 pickups"."""

STRETCH = 256
"""Code points of copy that points are looked up by: a clause lies in one or two."""


def telling(members: Sequence[Said], judgement: Judgement) -> bool:
    """Whether a group of answers tells an editor something."""
    if judgement.verdict not in AGREEING:
        return True
    kind = members[0].claim.kind
    if kind == ClaimKind.STATUS:
        return isinstance(members[0], Gap) and len({said.claim.quote.lower() for said in members}) > 1
    if len({said.source.name for said in members}) == 1:
        return kind != ClaimKind.TIME and judgement.ground in _OWN and not _in_brackets(members)
    if kind == ClaimKind.PERSON:
        senders = any(not one_chain(members[0].source, said.source) for said in members[1:])
        return senders or len({said.claim.quote for said in members}) > 1
    return True


def unsaid(members: Sequence[Clause], judgement: Judgement) -> bool:
    """Whether one of clauses that agree has no verb, and no word that another hasn't: "force commander Helle"."""
    return judgement.verdict in AGREEING and any(
        not _has_verb(said.claim.quote) and any(said.senses <= other.senses for other in members if other is not said)
        for said in members
    )


@lru_cache(maxsize=4096)
def _has_verb(words: str) -> bool:
    return any(map(is_verb, tokens(words)))


def _in_brackets(members: Sequence[Said]) -> bool:
    """Whether the conversion stands in brackets: house style, and nobody's second answer."""
    ordered = sorted(members, key=lambda said: said.claim.span)
    text = members[0].source.copy.item.text
    return any(
        "(" in text[one.claim.span.end : other.claim.span.start]
        for one, other in pairwise(ordered)
        if one.line.index == other.line.index
    )


def edits(kept: Sequence[Line], links: Sequence[Link], typed: Sequence[Point]) -> Iterator[Point]:
    """The points on words changed between two versions of a sentence, where no typed claim tells of it."""
    for versions, judgement in changes.changes(kept, links):
        was, now = cited(versions[0]), cited(versions[1])
        if not any(_holds(point, was) and _holds(point, now) and _tells_of(point, judgement) for point in typed):
            ordered = in_order(versions)
            yield made(ordered, judgement, question(ordered))


def _tells_of(point: Point, edit: Judgement) -> bool:
    """Whether the point says what the edit did: that two counts agree says nothing of what they count."""
    return point.verdict != Verdict.SAME or point.kind not in FIGURES or edit.ground == Ground.LATER


def in_edited(sources: Sequence[Source], links: Sequence[Link]) -> Callable[[Point], bool]:
    """Whether all claims of a point lie in one sentence of a chain, edited: its changes are points of their own."""
    chain = {source.name: source.chain for source in sources}
    near = {frozenset((link.origin, link.target)) for link in links if link.score >= EDITED}

    def edited(found: Point) -> bool:
        where = [(claim.item, claim.sentence or 0) for claim in found.claims]
        return all(
            chain[a[0]] is not None and chain[a[0]] == chain[b[0]] and frozenset((a, b)) in near
            for a, b in combinations(where, 2)
        )

    return edited


def miscounted(
    members: Sequence[Clause], figures: Mapping[Line, Sequence[Answer]], asked: Mapping[Said, Set[int]]
) -> bool:
    """Whether clauses that seem to say one thing give figures that answer different questions: then they don't.

    `asked`: the questions that each figure answers, by number.
    """
    given = [[figure for figure in figures.get(clause.line, ()) if _inside(figure, clause)] for clause in members]
    answered = [{number for figure in some for number in asked.get(figure, ())} for some in given if some]
    return any(mine.isdisjoint(theirs) for mine, theirs in combinations(answered, 2))


def misdated(members: Sequence[Clause], times: Mapping[Line, Sequence[Answer]]) -> bool:
    """Whether clauses that seem to say one thing date it otherwise, each in its own words."""
    given = [[time for time in times.get(clause.line, ()) if _inside(time, clause)] for clause in members]
    return any(
        all(moments.fit(one, other).fit in (Fit.APART, Fit.MEET) for one in mine for other in theirs)
        for mine, theirs in combinations([some for some in given if some], 2)
    )


def _inside(figure: Answer, clause: Clause) -> bool:
    return clause.claim.span.overlaps(figure.claim.span)


def unrepeated(found: Sequence[Point]) -> list[Point]:
    """The points without the agreements that another point says already: a clash that holds all their claims, and more,
    or a remark of which they are a part."""
    holders = Near(point for point in found if point.verdict == Verdict.CONFLICT or point.kind == ClaimKind.QUOTE)
    return [
        point
        for point in found
        if point.verdict not in AGREEING or not any(_repeats(point, holder) for holder in holders.near(point))
    ]


def _repeats(point: Point, holder: Point) -> bool:
    """Whether all that a point says stands in another: its very claims, or within the remark."""
    if holder is point:
        return False
    if holder.kind == ClaimKind.QUOTE and point.kind != ClaimKind.QUOTE:
        return all(any(_lies_in(claim, remark) for remark in holder.claims) for claim in point.claims)
    more = len(holder.claims) > len(point.claims)
    return more and holder.verdict == Verdict.CONFLICT and set(point.claims) < set(holder.claims)


def _lies_in(claim: Cited, whole: Cited) -> bool:
    return claim.item == whole.item and whole.span.holds(claim.span)


class Near:
    """Points that set sources side by side, found by the words that they stand on."""

    def __init__(self, points: Iterable[Point]) -> None:
        self._near: dict[tuple[str, int], list[Point]] = defaultdict(list)
        for point in points:
            for place in {place for claim in point.claims for place in _stretches(claim)}:
                self._near[place].append(point)

    def near(self, statement: Point) -> Iterator[Point]:
        """The points with a claim in the stretch of copy of one of the statement's; some of them more than once."""
        for claim in statement.claims:
            for place in _stretches(claim):
                yield from self._near.get(place, ())


def _stretches(claim: Cited) -> list[tuple[str, int]]:
    """The stretches of copy that a claim lies in."""
    return [(claim.item, at) for at in range(claim.span.start // STRETCH, claim.span.end // STRETCH + 1)]


def explained(statement: Point, typed: Near, edited: Callable[[Point], bool]) -> bool:
    """Whether other points say already how the clauses of a statement stand to each other."""
    if statement.verdict not in AGREEING:
        return any(
            _within(point, statement) > 1
            for point in typed.near(statement)
            if (point.kind == ClaimKind.STATUS and point.verdict == statement.verdict)
            or (point.verdict == Verdict.CONFLICT and statement.verdict == Verdict.UPDATED)
        )
    if statement.verdict == Verdict.REFINED and edited(statement):
        return True
    return side_by_side(statement, typed)


def side_by_side(statement: Point, typed: Near) -> bool:
    """Whether a point sets the clauses of a statement side by side already, so that an editor sees them together."""
    return any(_within(point, statement) > 1 for point in typed.near(statement))


def _within(point: Point, statement: Point) -> int:
    """In how many sources a claim of the point lies in the statement's clause."""
    return len({whole.item for whole in statement.claims if _holds(point, whole)})


def _holds(point: Point, whole: Cited) -> bool:
    item, span = whole.item, whole.span
    return any([claim.item == item and claim.span.overlaps(span) for claim in point.claims])
