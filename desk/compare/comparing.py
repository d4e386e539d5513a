"""Everything that two or more sources say of one event, side by side.

`source` reads an item's claims once; `compare` sets any number of sources side by side. Both are pure: the same copy
gives the same points, in whatever order it comes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import chain

from desk.body.copy import Copy
from desk.compare.amounts.margins import margins
from desk.compare.amounts.parts import parts
from desk.compare.amounts.sums import sums
from desk.compare.answers.answer import Answer, Line, Said, answers, lines
from desk.compare.answers.implied import implied
from desk.compare.judging.gathering import retold, stated, typed
from desk.compare.links.linking import link_all
from desk.compare.meeting.slots import is_figure, rarity
from desk.compare.people import persons
from desk.compare.point import Comparison, Link, Point, Source, Verdict
from desk.compare.points.building import judged, made_of, told_apart
from desk.compare.points.joining import Judged, joined
from desk.compare.points.lone import lone
from desk.compare.points.worth import (
    Near,
    edits,
    explained,
    in_edited,
    miscounted,
    misdated,
    side_by_side,
    telling,
    unrepeated,
    unsaid,
)
from desk.compare.states import denials
from desk.compare.times.moments import is_time
from desk.compare.times.spells import spells
from desk.compare.verdicts import urgency
from desk.facts import claims
from desk.facts.claim import ClaimKind

NAMES = frozenset((ClaimKind.PERSON, ClaimKind.ORG, ClaimKind.PLACE))
"""Kinds of points that set nothing side by side but how somebody or something is called."""


def source(name: str, copy: Copy, chain: str | None = None) -> Source:
    """An item ready to be compared: its copy and its claims."""
    return Source(name, copy, claims(copy), chain)


def compare(sources: Sequence[Source], id: str = "") -> Comparison:  # noqa: A002
    """The sources side by side: sentence links, and points with what needs a ruling first."""
    links = link_all(sources)
    return Comparison(id, tuple(sources), links, _points(sources, links))


def _points(sources: Sequence[Source], links: Sequence[Link]) -> tuple[Point, ...]:
    per_source = [lines(source) for source in sources]
    kept = [line for some in per_source for line in some]
    given = [answer for some in per_source for answer in answers(some, implied)]
    known = rarity(kept, given)
    groups = [(members, judged(members)) for members in typed(given, kept, known)]
    counted_up = [answer for answer in given if is_figure(answer)]
    wholes = [*sums(counted_up), *margins(counted_up)]
    groups = [each for each in groups if not any(set(each[0]) <= set(held) for held, _ in wholes)] + wholes
    groups += [*parts(counted_up), *spells(given), *persons.told_apart(given)]
    answered: list[Judged] = [
        (some, verdict)
        for members, judgement in groups
        for some, verdict in told_apart(members, judgement)
        if telling(some, verdict)
    ]
    points = {id(each): made_of(*each) for each in answered}
    found = unrepeated([points[id(each)] for each in answered])
    figures, times = _by_line(filter(is_figure, given)), _by_line(filter(is_time, given))
    counted = _asked(members for members, _ in groups if is_figure(members[0]))
    edited_words = list(edits(kept, links, found))
    met = stated(kept, known, links)
    clauses = [
        (members, judgement)
        for members in met
        for judgement in [judged(members)]
        if judgement.verdict == Verdict.CONFLICT
        or not (unsaid(members, judgement) or miscounted(members, figures, counted) or misdated(members, times))
    ]
    edited = in_edited(sources, links)
    denied = [(members, judged(members)) for members in denials.clashes(kept)]
    points |= {id(each): made_of(*each) for each in (*denied, *clauses)}
    found += edited_words
    differing = _differing(found)
    untold: list[Judged] = [clash for clash in denied if not explained(points[id(clash)], differing, edited)]
    differing = _differing([*found, *(points[id(clash)] for clash in untold)])
    untold += [clause for clause in clauses if not explained(points[id(clause)], differing, edited)]
    joint = joined([*answered, *untold])
    found = unrepeated([points[id(each)] if id(each) in points else made_of(*each) for each in joint]) + edited_words
    paired: list[Said] = [said for members, _ in groups if _two_sources(members) for said in members]
    paired += [said for members, _ in (*clauses, *denied) for said in members]
    agreed = [made_of(*each) for each in groups if each[0][0].claim.kind == ClaimKind.STATUS and not telling(*each)]
    near = Near(point for point in (*found, *agreed) if point.kind not in NAMES)
    anew = [made_of(members, judged(members)) for members in retold(kept, known, links, chain.from_iterable(met))]
    found += [point for point in anew if not side_by_side(point, near)]
    found += lone(kept, given, paired)
    return tuple(sorted({whole.id: whole for whole in found}.values(), key=_first_to_rule))


def _differing(found: Iterable[Point]) -> Near:
    """The points that tell of a difference."""
    return Near(point for point in found if point.verdict not in (Verdict.SAME, Verdict.ONLY))


def _by_line(given: Iterable[Answer]) -> Mapping[Line, Sequence[Answer]]:
    found: dict[Line, list[Answer]] = defaultdict(list)
    for answer in given:
        found[answer.line].append(answer)
    return found


def _asked(groups: Iterable[Sequence[Said]]) -> Mapping[Said, Set[int]]:
    """The groups that each answer stands in, by number: an answer may be the sum of two others, too."""
    found: dict[Said, set[int]] = defaultdict(set)
    for number, members in enumerate(groups):
        for said in members:
            found[said].add(number)
    return found


def _two_sources(members: Sequence[Said]) -> bool:
    """Whether something met something in another source."""
    return any(said.source is not members[0].source for said in members)


def _first_to_rule(found: Point) -> tuple[tuple[int, int], str, int, str]:
    first = found.claims[0]
    return urgency(found.verdict, found.severity), first.item, first.span.start, found.id
