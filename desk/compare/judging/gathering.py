"""Which answers of all sources answer one question, family by family: figures with figures, times with times.

Takes the answers and clauses of all sources; gives groups, each of answers to one question. What two answers of a
family must share is the family's own affair (`slots`, `dating`, `remarks`, `persons`, `standings`, `statements`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from desk.compare.amounts import sums
from desk.compare.answers import bearers
from desk.compare.answers.agreement import Fit, quantities_fit
from desk.compare.answers.answer import Answer, Line, Said, is_figure
from desk.compare.answers.clauses import Clause
from desk.compare.answers.figures import ORDINAL
from desk.compare.answers.movement import opposite_ways
from desk.compare.geography import homes, places, sides, whereabouts
from desk.compare.judging import lookalikes
from desk.compare.meeting import slots
from desk.compare.meeting.grouping import group
from desk.compare.meeting.rarity import Rarity
from desk.compare.meeting.recall import Recall
from desk.compare.people import bodies, persons, remarks
from desk.compare.point import Link
from desk.compare.states import (
    causes,
    courses,
    means,
    pending,
    rankings,
    retelling,
    standings,
    statements,
    unanimity,
)
from desk.compare.states.retelling import Telling
from desk.compare.times import dating, moments, vague
from desk.facts.claim import Person


def typed(given: Sequence[Answer], kept: Sequence[Line], known: Rarity) -> Iterator[tuple[Answer, ...]]:
    """The groups of typed answers: `given` are the claims of all sources, `kept` their lines."""
    figures = [answer for answer in given if is_figure(answer)]
    meeting: Recall[Answer] = Recall(lambda a, b: slots.meeting(a, b, known), lambda a: slots.slot(a, known))
    counted = group(
        figures,
        meeting,
        _one_figure,
        slots.ENOUGH,
        slots.sorts,
        slots.keys,
        slots.alike,
    )
    yield from counted
    yield from lookalikes.lookalikes(figures, counted, meeting)
    yield from (pair for pair in sums.of_people(figures, known) if not any(set(pair) <= set(some) for some in counted))
    yield from slots.self_denials(figures, known)
    times = [answer for answer in given if moments.is_time(answer) and moments.is_event(answer)]
    told_when = dating.Census(times)
    yield from group(
        times, lambda a, b: dating.meeting(a, b, known, told_when), moments.one_time, dating.ENOUGH, dating.keys
    )
    said = [answer for answer in given if remarks.is_remark(answer)]
    yield from group(said, lambda a, b: remarks.meeting(a, b, known), _never, remarks.ENOUGH)
    named = [answer for answer in given if isinstance(answer.claim.value, Person)]
    people = persons.fullest((*named, *persons.unread(kept, named)))
    yield from group(people, lambda a, b: persons.meeting(a, b, known), _never, persons.ENOUGH)
    states = [answer for answer in given if standings.is_standing(answer)]
    yield from group(states, lambda a, b: standings.meeting(a, b, known), _never, standings.ENOUGH, bearers.heads)
    yield from standings.wholes(states, known)
    yield from bodies.groups(given)
    where = list(whereabouts.phrases(kept))
    yield from group(where, lambda a, b: places.meeting(a, b, known), _never, places.ENOUGH, places.keys)
    by_what = list(means.phrases(kept))
    yield from group(by_what, lambda a, b: means.meeting(a, b, known), means.agree, means.ENOUGH)
    yield from causes.groups(kept)
    ranked = list(rankings.phrases(kept))
    yield from group(ranked, lambda a, b: rankings.meeting(a, b, known), _never, rankings.ENOUGH, rankings.keys)
    sided = list(sides.phrases(kept))
    yield from group(sided, lambda a, b: sides.meeting(a, b, known), _never, sides.ENOUGH, lambda a: (a.thing,))
    yield from group(list(unanimity.phrases(kept)), unanimity.meeting, _never, unanimity.ENOUGH)
    yield from group(list(homes.phrases(kept)), homes.meeting, _never, homes.ENOUGH, homes.keys)
    yield from vague.pairs(given, kept, known)
    yield from vague.announced(given, known)
    open_or_told = list(pending.gaps(kept))
    yield from group(
        open_or_told, lambda a, b: pending.meeting(a, b, known), _never, pending.ENOUGH, lambda a: (a.topic,)
    )
    told = list(courses.stages(kept))
    yield from group(told, lambda a, b: courses.meeting(a, b, known), _never, courses.ENOUGH, lambda a: a.line.senses)


def stated(kept: Sequence[Line], known: Rarity, links: Sequence[Link]) -> list[tuple[Clause, ...]]:
    """The groups of clauses that say one thing in so many words."""
    linked = frozenset(frozenset((found.origin, found.target)) for found in links)
    told = statements.statements(kept)
    return group(
        told,
        lambda a, b: statements.meeting(a, b, known, linked),
        _never,
        statements.LINKED,
        lambda clause: clause.senses,
    )


def retold(
    kept: Sequence[Line], known: Rarity, links: Sequence[Link], met: Iterable[Clause]
) -> list[tuple[Telling, ...]]:
    """The groups of clauses that tell anew what an earlier version told, of those not `met` in so many words."""
    told = retelling.census(kept)
    return group(
        list(retelling.tellings(kept, links, met)),
        lambda a, b: retelling.meeting(a, b, known, told),
        _never,
        retelling.ENOUGH,
        lambda clause: clause.senses,
    )


def _never(a: Said, b: Said) -> bool:
    """No source gives this sort of answer twice in one group."""
    return False


def _one_figure(a: Answer, b: Answer) -> bool:
    """Whether one source gives one figure twice; a headline rounds what the body gives, a body gives two figures. The
    38th minute and "before half-time" are of two goals."""
    if opposite_ways(a, b):
        return False
    agreement = quantities_fit(a.figure, b.figure)
    if agreement.fit in (Fit.FINER_A, Fit.FINER_B):
        vague = a.quantity.vague or b.quantity.vague  # "dozens of schools", then "64 schools"
        loose = vague and a.role.dimension != ORDINAL
        return loose or a.line.headline != b.line.headline or a.quantity.high == b.quantity.high
    return agreement.fit == Fit.EQUAL
