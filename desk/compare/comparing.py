"""Everything that two or more sources say of one event, side by side.

`source` reads an item's claims once; `compare` sets any number of sources side by side. Both are pure: the same copy
gives the same points, in whatever order it comes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from itertools import chain

from desk.body.copy import Copy
from desk.compare.amounts.margins import margins
from desk.compare.amounts.parts import parts
from desk.compare.amounts.reckoned import reckoned
from desk.compare.amounts.sums import sums
from desk.compare.answers.answer import Answer, Line, Said, answers, is_figure, lines
from desk.compare.answers.clauses import Clause
from desk.compare.answers.implied import implied
from desk.compare.judging.gathering import retold, stated, typed
from desk.compare.links.linking import link_all
from desk.compare.meeting.rarity import Rarity, rarity
from desk.compare.people import persons
from desk.compare.point import Comparison, Link, Point, Source, Verdict
from desk.compare.points.building import judged, made_of, told_apart
from desk.compare.points.corrections import corrections
from desk.compare.points.joining import Judged, joined
from desk.compare.points.lone import lone
from desk.compare.points.worth import (
    AGREEING,
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
from desk.compare.times.zones import placed
from desk.compare.verdicts import Judgement, urgency
from desk.facts import claims
from desk.facts.claim import ClaimKind, Quantity

NAMES = frozenset((ClaimKind.PERSON, ClaimKind.ORG, ClaimKind.PLACE))
"""Kinds of points that set nothing side by side but how somebody or something is called."""


Stated = tuple[Sequence[Clause], Judgement]
"""Clauses that say one thing, and how they stand to each other."""


def source(name: str, copy: Copy, chain: str | None = None) -> Source:
    """An item ready to be compared: its copy and its claims."""
    return Source(name, copy, claims(copy), chain)


def compare(sources: Sequence[Source], id: str = "") -> Comparison:  # noqa: A002
    """The sources side by side: sentence links, and points with what needs a ruling first."""
    here = placed(sources)
    links = link_all(here)
    return Comparison(id, here, links, _points(here, links))


def _points(sources: Sequence[Source], links: Sequence[Link]) -> tuple[Point, ...]:
    per_source = [lines(source) for source in sources]
    kept = [line for some in per_source for line in some]
    given = [answer for some in per_source for answer in answers(some, implied)]
    known = rarity(kept, given)
    point = _Points()
    groups = _groups(kept, given, known)
    answered = [part for group in groups for part in told_apart(*group) if telling(*part)]
    found = unrepeated([point(each) for each in answered])
    edited_words = list(edits(kept, links, found))
    met = stated(kept, known, links)
    clauses = _statements(met, groups, given)
    denied: list[Judged] = [(members, judged(members)) for members in denials.clashes(kept)]
    untold = _untold(denied, clauses, [*found, *edited_words], point, in_edited(sources, links))
    found = unrepeated([point(each) for each in joined([*answered, *untold])]) + edited_words
    found = _put_right(kept, found, point)
    agreed = [point(group) for group in groups if group[0][0].claim.kind == ClaimKind.STATUS and not telling(*group)]
    anew: list[Judged] = [(some, judged(some)) for some in retold(kept, known, links, chain.from_iterable(met))]
    found += _unseen(anew, [each for each in (*found, *agreed) if each.kind not in NAMES], point)
    paired = [said for members, _ in groups if _two_sources(members) for said in members]
    paired += [said for members, _ in (*clauses, *denied) for said in members]
    found += lone(kept, given, paired)
    return tuple(sorted({whole.id: whole for whole in found}.values(), key=_first_to_rule))


class _Points:
    """The points that judged groups make, each made once."""

    def __init__(self) -> None:
        self._made: dict[int, tuple[Judged, Point]] = {}
        """By `id()` of the group, which is held on to."""

    def __call__(self, group: Judged) -> Point:
        if (known := self._made.get(id(group))) is None:
            known = self._made[id(group)] = group, made_of(*group)
        return known[1]


def _groups(kept: Sequence[Line], given: Sequence[Answer], known: Rarity) -> list[Judged]:
    """The groups of typed answers to one question, judged; sums take the place of the groups that they hold."""
    figures = [answer for answer in given if is_figure(answer)]
    wholes: list[Judged] = [*sums(figures), *margins(figures), *reckoned(figures)]
    groups = [(members, judged(members)) for members in typed(given, kept, known)]
    others = [group for group in groups if not any(set(group[0]) <= set(held) for held, _ in wholes)]
    return [*others, *wholes, *parts(figures), *spells(given), *persons.told_apart(given)]


def _statements(met: Iterable[Sequence[Clause]], groups: Iterable[Judged], given: Sequence[Answer]) -> list[Stated]:
    """The groups of clauses that say one thing, judged, without those whose figures or times tell that they don't."""
    figures, times = _by_line(filter(is_figure, given)), _by_line(filter(is_time, given))
    counted = _asked(members for members, _ in groups if isinstance(members[0].claim.value, Quantity))
    return [
        (members, judgement)
        for members in met
        for judgement in [judged(members)]
        if judgement.verdict == Verdict.CONFLICT
        or not (miscounted(members, figures, counted) or misdated(members, times))
    ]


def _untold(
    denied: Sequence[Judged],
    clauses: Sequence[Stated],
    found: Sequence[Point],
    point: _Points,
    edited: Callable[[Point], bool],
) -> list[Judged]:
    """The denials that no point found tells of, and the statements that neither those nor these do."""
    differing = _differing(found)
    untold = [clash for clash in denied if not explained(point(clash), differing, edited)]
    differing = _differing([*found, *(point(clash) for clash in untold)])
    return untold + [each for each in clauses if not (unsaid(*each) or explained(point(each), differing, edited))]


def _differing(found: Iterable[Point]) -> Near:
    """The points that tell of a difference."""
    return Near(point for point in found if point.verdict not in (Verdict.SAME, Verdict.ONLY))


def _put_right(kept: Sequence[Line], found: Sequence[Point], point: _Points) -> list[Point]:
    """The points without agreements on words that a sender's note puts right, and with those corrections."""
    told = list(corrections(kept))
    corrected = Near([point(each) for each in told])
    left = [each for each in found if each.verdict not in AGREEING or not side_by_side(each, corrected)]
    return left + _unseen(told, [each for each in left if each.verdict == Verdict.UPDATED], point)


def _unseen(groups: Iterable[Judged], seen: Iterable[Point], point: _Points) -> list[Point]:
    """The points of the groups whose answers none of the points that were `seen` sets side by side."""
    near = Near(seen)
    return [each for each in map(point, groups) if not side_by_side(each, near)]


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
