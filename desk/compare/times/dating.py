"""Which times are of one act: "inspected in March" and "an inspection in May", "due on Nov. 18" and "on Nov. 25".

Takes answers with moments; says how sure it is that two of them tell when one thing was, whether they agree or not.
Two that agree meet by how exactly they do, and how seldom; two that differ where one doer did one act, once. Symmetric.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache

from desk.compare.answers.acts import act, one_act, one_doer
from desk.compare.answers.agreement import Agreement, Fit
from desk.compare.answers.answer import Answer
from desk.compare.answers.occasions import one_event
from desk.compare.filing import filed
from desk.compare.language.wordings import interned
from desk.compare.language.words import sense
from desk.compare.meeting.rarity import Rarity
from desk.compare.times.leads import lie_apart
from desk.compare.times.limits import OPENED, SHUT, edge, limit, of_opposites, one_edge, one_end, one_limit
from desk.compare.times.lists import listed, shared
from desk.compare.times.moments import DIFFERING, MONTH, around, fit, timed
from desk.compare.times.moves import left
from desk.compare.times.tenures import one_tenure
from desk.compare.times.timed import A_DAY, CLOCK, DATE, Timed, exactness
from desk.compare.times.timing import SOME_ZONE
from desk.facts.claim import Named

ENOUGH = 0.5
"""What two times must come to, to tell of one thing. For two that agree it is a sum of log odds: at it one pair in four
is of one event. Its weights are those of a logistic regression on the 490 pairs of times that agree in 60 stories told
by two senders or in versions, 92 of them of one event; it finds as many in stories that it was not learnt from."""
EQUAL = {CLOCK: 4.5, DATE: 3.3}
WITHIN = {CLOCK: 5.1, DATE: 2.3}
AGREED = 1.3
"""What it tells that two clock times or dates are one, that the one lies in the other, and of any looser times."""
TO_THE_MINUTE = 1.8
"""What it adds that both are told to the minute: "8.26am" stands for nothing else."""
PART_OF_DAY = 0.4
"""What it adds that both tell at least the part of the day: "1 a.m." and "early Monday"."""
OFTEN_TOLD = 1.0
"""What it takes away, times the logarithm of how many times of either source agree with the other."""
OF_TODAY = 1.3
"""What it takes away that one is of the day on which it was filed, or the next to it: much is."""
UNLIKE_LONG = 1.8
"""What it takes away that the one is much longer than the other."""
DEPTH = 1.2
"""What it takes away that one stands in the first line and the other in the last."""
NAMED = 0.8
"""What it adds that the sentences have a name in common."""
WORDS = 0.5
"""What it adds that the words around them are shared, all of them."""
ONE_EDGE = 1.0
"""What it adds that both begin a state, or both end one: few times of a story do."""
MOVED = 0.5
"""What it adds to the meeting of the times before that the one was moved from there, and again that the other was."""
DONE = 1.6
"""What it adds that one doer did one act then; and where the times differ, that both name the doer."""
APART_CLOCK = 0.36
APART_EXACT = 0.24
APART_EDGE = 0.1
APART = -0.2
"""What it adds to the words shared that two exact times differ (one event is likely meant), or two that begin or end a
state, and takes away that two loose ones do."""
ONCE = 0.3
"""What the words around two times add to their being of one act, done once, or of one event."""
FAINT = 0.15
"""What the words around two times must share at least to tell of one event."""
NEAR = 0.3
"""Words further off than this from a time don't tell what was at that time."""
LONGEST = timedelta(days=366)
"""The longest stretch that tells when something was: a decade is no date."""
OFTEN = frozenset(
    map(sense, "ambush airstrike arrest attack bomb die earthquake explosion hit injure shoot strike".split())
)
"""Senses of acts that one story tells several times."""
A_SLIP = 1.5
"""Hours by which two desks' clocks for one event differ."""
SAME_DAY, TWO_DAYS = timedelta(hours=20), timedelta(days=2)
"""Closer than this two such acts are of one day, and two; further than that no desk mistakes the one for the other."""
LOOSE = 14
"""How many times longer one stretch may be than another that it is laid beside: a year beside any month."""
SHORT = timedelta(days=120)
"""Stretches up to this, a season among them, may be laid beside any shorter one."""

_ARTICLE = re.compile(r"\b(?:an?|the|this|that|his|her|its|their) $", re.I)
_NOUN = re.compile(r" [A-Za-z]")
"""What stands before a year or month that a noun follows, and behind it."""


def meeting(a: Answer, b: Answer, rarity: Rarity, told: Census) -> float:
    """How sure it is that two times tell when one thing was; in one sentence only two clocks do."""
    agreement = fit(a, b)
    in_one_line = a.line is b.line and not (timed(a).clock and timed(b).clock)
    if in_one_line or of_opposites(a, b):
        return 0.0
    if agreement.fit in DIFFERING and (before := _before_move(a, b, rarity, told)):
        return before
    if agreement.fit == Fit.APART and (beside := shared(a, b)) is not None and one_doer(a, b):
        return meeting(*beside, rarity, told)
    if agreement.fit == Fit.MEET:
        return 0.0
    common = rarity.shared(near(a), near(b))
    acted = one_act(a, b) or one_limit(a, b) or one_end(a, b) or one_tenure(a, b)
    if agreement.fit != Fit.APART:
        return _agreed(a, b, agreement, common, acted and one_doer(a, b), told)
    sure = _at_odds(a, b, common, acted)
    if sure >= ENOUGH and (_told_too(a, b, told) or _told_too(b, a, told) or lie_apart(a, b)):
        return 0.0
    return sure


def _before_move(a: Answer, b: Answer, rarity: Rarity, told: Census) -> float:
    """How sure it is that two times are of one thing that the one or both tell to have been moved, by when it was to
    be before."""
    mine, theirs = left(a) or a, left(b) or b
    if (mine, theirs) == (a, b) or fit(mine, theirs).fit in DIFFERING:
        return 0.0
    sure = meeting(mine, theirs, rarity, told)
    return sure + MOVED * ((mine is not a) + (theirs is not b)) if sure >= ENOUGH else 0.0


def keys(answer: Answer) -> Iterator[str]:
    """What a time can be found by: the words near it, the circles of what was done, its day, the digits of its
    minute where it is exact, whether it begins or ends a state."""
    yield from near(answer)
    when = timed(answer)
    if begins := _begins(answer):
        yield f"on {begins}"
    if when.to_the_minute and when.stretch is not None:
        yield f"minute {''.join(sorted(f'{when.stretch[0].minute:02}'))}"
    done = act(answer)
    yield from done.kin
    if not done.words.isdisjoint(SHUT | OPENED):
        yield "shut or open"
    if bound := edge(answer):
        yield f"to {bound}"
    if gone := left(answer):
        yield from ("moved", f"on {_begins(gone)}")
    yield from (f"on {day}" for day in listed(answer))


def _agreed(a: Answer, b: Answer, agreement: Agreement, common: float, once: bool, told: Census) -> float:
    """How sure it is that two times that agree are of one event, though told in other words: the more exactly they
    agree, and the less each source tells of that time, the less it is by chance."""
    one, other = timed(a), timed(b)
    score = _weight(agreement, one, other)
    score += TO_THE_MINUTE * (one.to_the_minute and other.to_the_minute)
    score += PART_OF_DAY * (_has_part(one) and _has_part(other))
    score -= OFTEN_TOLD * math.log(told.often(a, b) * told.often(b, a))
    score -= OF_TODAY * (_is_of_today(a) or _is_of_today(b))
    alike_long = one.stretch == other.stretch or _alike_long(a, b)
    score -= UNLIKE_LONG * (not alike_long) + DEPTH * abs(a.line.depth - b.line.depth)
    score += ONE_EDGE * one_edge(a, b)
    score += NAMED * (not a.line.names.isdisjoint(b.line.names))
    score += WORDS * common + DONE * once
    told_of_one = once or (one_event(a, b) and common >= FAINT)
    return max(score, ENOUGH + ONCE * common) if told_of_one and alike_long else score


def _weight(agreement: Agreement, a: Timed, b: Timed) -> float:
    """What it tells that they agree so exactly; in some zone or other any round hour is one with any other."""
    if agreement.because.startswith(SOME_ZONE) and not (a.to_the_minute and b.to_the_minute):
        return AGREED
    return (EQUAL if agreement.fit == Fit.EQUAL else WITHIN).get(exactness(a, b), AGREED)


def _has_part(time: Timed) -> bool:
    return bool(time.clock or time.part)


@lru_cache(maxsize=4096)
def _is_of_today(answer: Answer) -> bool:
    """Whether the time begins within a day or so of the copy."""
    stretch, when = timed(answer).stretch, filed(answer.source)
    if stretch is None or when is None:
        return False
    return abs(stretch[0].replace(tzinfo=None) - when.replace(tzinfo=None)) < 2 * A_DAY


def _at_odds(a: Answer, b: Answer, common: float, acted: bool) -> float:
    """How sure it is that two times that differ are of one act, done once by one doer."""
    if not _alike_long(a, b) or _is_tag(a) or _is_tag(b):
        return 0.0
    if acted and not one_doer(a, b):
        return 0.0
    once = acted and (limit(a) == limit(b) or one_end(a, b) or one_tenure(a, b)) and not _again(a, b)
    named = DONE * (not act(a).named.isdisjoint(act(b).named))
    return max(ENOUGH + ONCE * common + named if once else 0.0, common + _nearly(a, b) + APART_EDGE * one_edge(a, b))


@lru_cache(maxsize=4096)
def _is_tag(answer: Answer) -> bool:
    """Whether the year or month only says which of several is meant: "the 2007 Oscars", "February's annual show"."""
    before, after = around(answer)
    owned = after.startswith(("'s ", "’s ")) or (_ARTICLE.search(before) is not None and _NOUN.match(after) is not None)
    return owned and timed(answer).length >= MONTH


def _nearly(a: Answer, b: Answer) -> float:
    """What it adds that two times which differ are both exact, two clocks an hour or so apart: one may be a slip."""
    exact = exactness(timed(a), timed(b))
    if exact < CLOCK:
        return APART_EXACT if exact == DATE else APART
    if _transposed(a, b):
        return ENOUGH
    one, other = _hour(a), _hour(b)
    gap = abs(one - other)
    return APART_CLOCK if min(gap, 24 - gap) <= A_SLIP else APART


def _transposed(a: Answer, b: Answer) -> bool:
    """Whether two clocks have the same digits of the minute in another order, a slip of the hand: 3:52 and 3:25."""
    one, other = timed(a).stretch, timed(b).stretch
    if one is None or other is None or not (timed(a).to_the_minute and timed(b).to_the_minute):
        return False
    if one[0].date() != other[0].date() and not (timed(a).dayless or timed(b).dayless):
        return False
    return one[0].hour == other[0].hour and f"{one[0].minute:02}" == f"{other[0].minute:02}"[::-1]


def _hour(answer: Answer) -> float:
    """The hour by the clock as the copy has it."""
    stretch = timed(answer).stretch
    assert stretch is not None
    return stretch[0].hour + stretch[0].minute / 60


def _again(a: Answer, b: Answer) -> bool:
    """Whether it is what befalls people again and again, told of two days that no desk would mistake: two attacks."""
    one, other = timed(a).stretch, timed(b).stretch
    if not act(a).words & OFTEN or one is None or other is None:
        return False
    both_clocks = timed(a).clock and timed(b).clock
    gap = abs(one[0].replace(tzinfo=None) - other[0].replace(tzinfo=None))
    return not ((both_clocks and gap <= timedelta(hours=A_SLIP)) or SAME_DAY <= gap <= TWO_DAYS)


def _alike_long(a: Answer, b: Answer) -> bool:
    """Whether neither time is so loose beside the other that they could be laid side by side by chance."""
    short, long = sorted((timed(a).length, timed(b).length))
    return long <= SHORT or (long <= LONGEST and long <= LOOSE * short)


class Census:
    """The times that each source gives."""

    def __init__(self, times: Sequence[Answer]) -> None:
        self._by_source: dict[str, list[Answer]] = defaultdict(list)
        for time in times:
            self._by_source[time.source.name].append(time)
        self._agreeing: dict[tuple[str, Answer | Timed], list[Answer]] = {}
        self._begin = Counter((time.source.name, _begins(time)) for time in times)

    def agreeing(self, source: str, time: Answer) -> Sequence[Answer]:
        """The times of a source, by its name, that agree with a time: found once for all that it is laid beside."""
        when = timed(time)
        wanted = source, time if when.clock else when  # a clock is read in its own sender's zone
        if (known := self._agreeing.get(wanted)) is None:
            known = self._agreeing[wanted] = [
                other for other in self._by_source[source] if _agree(other, time) and _alike_long(other, time)
            ]
        return known

    def often(self, time: Answer, beside: Answer) -> int:
        """How many times of the other's source begin on the day of a time; the other itself is one."""
        return max(1, self._begin[beside.source.name, _begins(time)])


def _begins(answer: Answer) -> date | None:
    """The day on which the time begins."""
    stretch = timed(answer).stretch
    return stretch[0].date() if stretch else None


def _told_too(a: Answer, b: Answer, told: Census) -> bool:
    """Whether the source of the one gives the other's time too, beside its own or for such an act: it tells of two.
    The Tuesday of "7 p.m. on Tuesday" is no other time."""
    return any(
        (other.line is a.line or one_act(other, b)) and not of_opposites(other, b)
        for other in told.agreeing(a.source.name, b)
        if other is not a and not _agree(other, a)
    )


def _agree(a: Answer, b: Answer) -> bool:
    return fit(a, b).fit not in DIFFERING


@lru_cache(maxsize=4096)
def near(answer: Answer) -> Mapping[str, float]:
    """What the words close to the time speak of; an acronym speaks of what it stands for."""
    told = {about: nearness for about, nearness in answer.about.items() if nearness >= NEAR}
    for claim in answer.line.claims:
        if not isinstance(claim.value, Named) or not claim.quote.isupper():
            continue
        nearness = told.get(sense(claim.quote), 0.0)
        if nearness:
            told |= {word: max(nearness, told.get(word, 0.0)) for word in map(sense, claim.value.folded.split())}
    return interned(told)
