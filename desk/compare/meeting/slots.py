"""How well the slots of two figures meet: whether they may be answers to one question, whatever their values.

Takes two answers with quantities; gives the log odds that they answer one question, 0 where they never can. Symmetric.
The value itself is looked at only to break ties: that two figures are equal is a sign, never a proof.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from functools import lru_cache

from desk.compare.answers.agreement import SCORE, Fit, quantities_fit
from desk.compare.answers.answer import Answer, Line
from desk.compare.answers.contests import owned, sides
from desk.compare.answers.eras import one_era
from desk.compare.answers.figures import BUILDINGS, EASILY_MISTAKEN, ORDINAL, SUPPLIED, Role
from desk.compare.answers.movement import opposite_ways
from desk.compare.answers.qualifiers import EARLIER, STANCES
from desk.compare.answers.things import of_two_things
from desk.compare.filing import one_chain
from desk.compare.language.nations import NATIONS
from desk.compare.language.units import dimension
from desk.compare.language.words import sense
from desk.compare.meeting.closeness import closeness, digits
from desk.compare.meeting.rarity import Rarity
from desk.compare.meeting.scopes import one_is_part, sum_of_parts
from desk.facts.claim import Quantity


def sorts(answer: Answer) -> tuple[str]:
    """The sort of figures that it may meet: a place in an order meets a count."""
    return ("count" if answer.role.dimension == ORDINAL else answer.role.dimension,)


def keys(answer: Answer) -> Iterator[str]:
    """What a figure among very many can be found by: its value, and each word around it, in its dimension."""
    (sort,) = sorts(answer)
    yield f"{sort} = {answer.quantity.low:g} {answer.quantity.high:g}"
    yield from (f"{sort} {told}" for told in answer.about)


def kin(a: Role, b: Role) -> float:
    """How near the counted or measured things stand, 0 to 1; 0 where the figures are of other kinds."""
    if ORDINAL in (a.dimension, b.dimension):
        return _in_order(a, b)
    if a.dimension != b.dimension:
        return 0.0
    if not _one_event(a, b):
        return MISTAKEN if frozenset((a.event, b.event)) in EASILY_MISTAKEN and _of_one_sort(a, b) else 0.0
    if a.dimension != "count":
        return 1.0 if a.dimension == SCORE else MEASURED
    if a.family and b.family and (a.family == b.family or sense(a.family) == sense(b.family)):
        return 1.0
    if a.event and b.event and ((a.of_people and b.of_people) or {a.family, b.family} <= BUILDINGS):
        return 0.9
    if a.family in SUPPLIED and b.family in SUPPLIED:
        return 0.7
    if a.family is None or b.family is None:
        return 0.5 if a.family or b.family or a.event or b.event else BARE
    if a.of_people and b.of_people and {a.family, b.family} & ANYBODY:
        return 0.85
    return PEOPLE if a.of_people and b.of_people else 0.0


def _in_order(a: Role, b: Role) -> float:
    """How near a place in an order stands to another, or to a count: the third shooting makes three of them."""
    if {a.dimension, b.dimension} - {ORDINAL, "count"}:
        return 0.0
    if a.family and b.family:
        return float(sense(a.family) == sense(b.family))
    return 0.5 if a.dimension == b.dimension else 0.0  # "the third time", "the third cut"


def _of_one_sort(a: Role, b: Role) -> bool:
    return a.family == b.family or (a.of_people and b.of_people)


MISTAKEN = 0.6
"""How near two figures of such events stand."""
BARE = 0.2
"""How near two figures stand that count nothing named."""
MEASURED = PEOPLE = 0.6
"""How near two figures of one dimension stand: a story has many sums of money, and few counts of one noun; and two
counts of human beings."""
UNLIKE = 0.3
"""How near a figure of three digits or more stands to one that agrees with it, and counts another noun: 14,200 replies
are "more than 14,000 people" who answered."""
ANYBODY = frozenset(("people", "victims", "die", "injure"))
"""Families that take in any human being."""
ONE_FATE = tuple(frozenset(fates.split()) for fates in ("injure hospital treat", "rescue survive", "rescue release"))
"""Events that are told of the same people: who is treated is injured, who is pulled out alive is saved."""

ENOUGH = 2.1
"""The least meeting of two figures that are set side by side: between two and three in ten such pairs are one question.

A meeting is a sum of log odds. Its weights are those of a logistic regression on the 3,500 pairs of figures of 48
stories told by two senders or more, 600 of them one question; with the stories that were not learnt from it finds as
many pairs as with those that were."""
ABOUT = 4.5
"""What it tells that the words around the figures are shared, all of them."""
KIN = 2.4
"""What it tells that the counted or measured things are the same."""
LARGE, SMALL = 0.8, 20
"""What it tells that neither figure is below twenty: of small ones every story has many."""
DEPTH = 2.0
"""What it takes away that one stands in the first line and the other in the last: desks rank the news alike."""
ALONE = 0.45
"""What it adds for each source that has one figure of that sort alone."""
ONE_DAY = 1.0
"""What it adds that the sentences date what they tell to one day."""
ONE_EVENT, EVENT_UNTOLD = 0.5, 0.8
"""What it adds that the same befell those counted, and takes away that one alone tells what did."""
NOBODY = 0.5
"""What it adds that one says that it befell nobody at all: that is said of the whole story."""
ONE_SIDE = 1.4
"""What it adds that two figures of a contest belong to one side, and takes away that they belong to two; twice where
they agree, for then no value tells them apart."""
ANOTHER_EVENT = 0.6
"""What it takes away that one speaks of another event, and the other of today's."""
ANOTHER_WAY = 1.5
"""What it takes away that the one rises and the other falls: a source may tell both of two things."""
A_PART = 0.2
"""What it takes away that one is told as a part ("fourteen of the dead") and the other, larger, is not."""
ANOTHER_WHOLE = 1.0
"""What it takes away that one is the whole of a part beside it ("five of seven counts"), and the other is not."""
ANOTHER_SORT, ANOTHER_SCOPE = 0.7, 0.2
"""What it takes away that figures which agree are qualified unlike ("net", "adjusted"); and such as differ, which will
be told apart by what qualifies them."""
FORECAST = 2.0
"""What it takes away that one of two values that agree is forecast, and the other has come about: two facts."""
ONE_STANCE = 1.0
"""What it adds that both are asked for, or both are offered: bare figures of one haggle."""
SUM = 1.5
"""What it adds that the parts of the one make the other: three soldiers and an interpreter are four people."""
FAINT = 0.05
"""What the words around must share at least for a sum to tell anything: five and seven are twelve in any copy."""
DIGITS = 100
"""How many steps of its last digit make a figure of three digits."""
TELLING = 2000
"""A round count from here on agrees with no other by chance."""
BESIDE = 9.0
"""The meeting of a figure with its own conversion."""
GAP = 9
"""Characters between a figure and its conversion at most: ", or about "."""


def _one_event(a: Role, b: Role) -> bool:
    """Whether the same befell those counted, as far as the copy tells."""
    if not a.event or not b.event or a.event == b.event:
        return True
    return any(a.event in fates and b.event in fates for fates in ONE_FATE)


def self_denials(figures: Iterable[Answer], rarity: Rarity) -> Iterator[tuple[Answer, ...]]:
    """Where a source says that none were and counts some: its answers, and the same denial in other sources."""
    by_source: dict[str, list[Answer]] = defaultdict(list)
    for figure in figures:
        if figure.role.event and not figure.era and not figure.elsewhere:
            by_source[figure.source.name].append(figure)
    denials: dict[str, list[Answer]] = defaultdict(list)
    for some in by_source.values():
        for figure in some:
            if not figure.quantity.high:
                denials[figure.claim.quote].append(figure)
    for alike in denials.values():
        counted = [_denied(nobody, by_source[nobody.source.name], rarity) for nobody in alike]
        clashing = [figure for figure in counted if figure is not None]
        if clashing:
            yield *clashing, *alike


def _denied(nobody: Answer, mine: Iterable[Answer], rarity: Rarity) -> Answer | None:
    """The count of the same source that the denial denies."""
    abroad = _nations(nobody.line)
    counted = [
        figure
        for figure in mine
        if figure.quantity.high and figure.line is not nobody.line and abroad <= _nations(figure.line)
    ]
    best = max(counted, key=lambda figure: (meeting(nobody, figure, rarity), -figure.claim.span.start), default=None)
    return best if best is not None and meeting(nobody, best, rarity) >= ENOUGH else None


def _nations(line: Line) -> frozenset[str]:
    """The nations that a line names."""
    return frozenset(NATIONS[low] for word in line.words if (low := word.text.lower()) in NATIONS)


def beside(a: Answer, b: Answer) -> bool:
    """Whether a sentence gives a figure in two units: "31,000 nautical miles, or about 57,000 kilometres"."""
    if (a.quantity.unit, a.quantity.currency) == (b.quantity.unit, b.quantity.currency):
        return False
    first, second = sorted((a.claim.span, b.claim.span))
    if 0 <= second.start - first.end <= GAP:
        return True
    return dimension(a.quantity.unit) == dimension(b.quantity.unit) != "count" and _converts(a, b)


def _converts(a: Answer, b: Answer) -> bool:
    return bool(quantities_fit(a.figure, b.figure).because)


def slot(answer: Answer, rarity: Rarity) -> Hashable | None:
    """All that `meeting` looks at of a figure; None where the copy around tells whose it is."""
    if owned(answer):
        return None
    line, claim = answer.line, answer.claim
    place = claim.span.start - line.span.start, claim.span.end - line.span.start
    around = id(answer.about), answer.era, answer.elsewhere, rarity.alone(answer), line.depth, line.days
    return line.wording, *place, claim.kind, claim.value, answer.role, *around


def meeting(a: Answer, b: Answer, rarity: Rarity) -> float:
    """How well two figures' slots meet, as log odds; 0 where they cannot."""
    x, y, mine, theirs = a.quantity, b.quantity, a.role, b.role
    near = kin(mine, theirs)
    if not near and not (mine.dimension == "count" and _telling(a) and _telling(b)):
        return 0.0
    agree = _agree(a, b)
    if not agree and (not near or mine.dimension != theirs.dimension):
        return 0.0
    if a.line is b.line and beside(a, b):
        return BESIDE
    unlike = mine.qualifiers ^ theirs.qualifiers
    if not agree and of_two_things(a, b):
        return 0.0
    if (x.vague or y.vague) and not agree:
        return 0.0
    if not agree and not one_era(a.era, b.era):
        return 0.0
    common = rarity.shared(a.about, b.about)
    score = ABOUT * common + KIN * (near or UNLIKE) + closeness(a, b, agree)
    score += ALONE * (rarity.alone(a) + rarity.alone(b))
    score += LARGE * (min(abs(x.high), abs(y.high)) >= SMALL)
    score -= DEPTH * abs(a.line.depth - b.line.depth)
    score += ONE_DAY * (not a.line.days.isdisjoint(b.line.days))
    if mine.event and theirs.event:
        score += ONE_EVENT + NOBODY * ((not x.high) != (not y.high))
    elif (mine.event or theirs.event) and mine.dimension == "count":
        score -= EVENT_UNTOLD
    if not agree:
        score -= ANOTHER_WAY * opposite_ways(a, b) + ANOTHER_WHOLE * (mine.whole != theirs.whole)
        score -= A_PART * (one_is_part(a, b) is not None)
    score -= ANOTHER_EVENT * (a.elsewhere != b.elsewhere)
    if mine.qualifiers or theirs.qualifiers:
        score -= (ANOTHER_SORT if agree else ANOTHER_SCOPE) * bool(unlike - {EARLIER})
        score -= FORECAST * (agree and "expected" in unlike)
        score += ONE_STANCE * bool(mine.qualifiers & theirs.qualifiers & STANCES)
    score += ONE_SIDE * _sided(*sides(a, b)) * (1 + agree)
    if common >= FAINT and sum_of_parts(a, b):
        score += SUM
    return score


def alike(a: Answer, b: Answer) -> bool:
    """Whether what little else two figures share may do: of one time, qualified alike or of one large value, and they
    agree or are one sender's. Between two senders that disagree it would raise alarms."""
    agree = _agree(a, b)
    qualified = a.role.qualifiers == b.role.qualifiers or (agree and (_telling(a) or digits(a.quantity.high) > 1))
    one_time = one_era(a.era, b.era) and a.elsewhere == b.elsewhere
    return qualified and one_time and (agree or one_chain(a.source, b.source))


def _sided(mine: frozenset[str], theirs: frozenset[str]) -> int:
    """1 where two figures of a contest belong to one side, -1 where to two, 0 where nobody knows."""
    if not mine or not theirs:
        return 0
    return 1 if mine & theirs else -1


def _one_value(x: Quantity, y: Quantity) -> bool:
    return (x.low, x.high, x.unit) == (y.low, y.high, y.unit)


def _agree(a: Answer, b: Answer) -> bool:
    """Whether the two are one value, or the one is the other rounded or converted."""
    if a.role.dimension != b.role.dimension:
        counted = {a.role.dimension, b.role.dimension} == {ORDINAL, "count"}
        return counted and a.quantity.high == b.quantity.high and b.quantity.low == a.quantity.low
    if _one_value(a.quantity, b.quantity):
        return True
    fit = quantities_fit(a.figure, b.figure).fit
    return fit not in (Fit.APART, Fit.MEET)


@lru_cache(maxsize=4096)
def _telling(answer: Answer) -> bool:
    """Whether a figure is written to three digits or more, so that it agrees with none by chance."""
    high = abs(answer.quantity.high)
    return high >= TELLING or high >= DIGITS * answer.figure.step
