"""States side by side: a road open or closed, a mission suspended or continuing, a plan and what came of it.

Takes answers with states; two meet where one subject is named and the states are one, exclude each other, or one is
denied. Symmetric. A state says how its subject stands at a moment, so later copy moves it on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from desk.compare.amounts.twins import (
    TRENDS,
    of_another,
    of_another_reach,
    of_two_names,
    of_two_turns,
    twins,
    two_parts,
)
from desk.compare.answers.answer import Answer
from desk.compare.answers.bearers import bare, head, heads, named, subject
from desk.compare.answers.clauses import ADJUNCT
from desk.compare.answers.movement import traded
from desk.compare.filing import filed, later, moved_on, one_chain
from desk.compare.language.words import apart, senses
from desk.compare.meeting.rarity import Rarity
from desk.compare.point import Severity, Source, Verdict
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Moment, Quotation, State
from desk.facts.grammar.families import follows, lasting, opposed
from desk.facts.lexicon.grammar import PRONOUNS

ENOUGH = 0.5
"""The least share of the shorter subject that is the other's subject too."""
AFTER = 0.9
"""What a state and the next of its course meet by, beside what is the same or its opposite."""
SHORT = 0.95
"""What a headline's state meets by, beside the body's own words for it."""
_UNTIL = re.compile(r"\s(?:(?:un)?till?|through)\b(?:\s[\w.]+){1,3}", re.I)
_YEAR = re.compile(r" in (?:\w+ )?((?:19|20)\d\d)\b")
_ALL = re.compile(r"(?:all|every)\b", re.I)
_STOPS = frozenset("ban block close ground suspend".split())
"""States that may be told to end by themselves."""
_DENIED = {"affect": "continue", "see": "vanish"}
"""What it means that such a state is denied."""


def is_standing(answer: Answer) -> bool:
    """Whether the claim says how a named thing stands, and not how it stood in another year ("opened in 1988")."""
    if not isinstance(answer.claim.value, State) or not subject(answer):
        return False
    year = _YEAR.match(answer.source.copy.item.text, answer.claim.span.end)
    today = filed(answer.source)
    return year is None or (today is not None and year[1] == str(today.year))


def meeting(a: Answer, b: Answer, rarity: Rarity) -> float:
    """How sure it is that both speak of one thing's state; 0 where they don't."""
    one, other = _state(a), _state(b)
    if one.state != other.state and not opposed(one.state, other.state) and not _went_on(a, b):
        return 0.0
    timed = later(a.source, b.source) or _lasts(a) != _lasts(b)
    if one.planned != other.planned and not (timed or _stays(one) or _stays(other)):
        return 0.0
    if _of_two_sorts(a, b) or _of_two_matters(a, b):
        return 0.0
    mine, theirs = heads(a), heads(b)
    common = max((_common(mine[each], theirs[each], rarity) for each in mine.keys() & theirs.keys()), default=0.0)
    return common * (AFTER if _went_on(a, b) else 1.0) * (SHORT if a.line.headline or b.line.headline else 1.0)


def _went_on(a: Answer, b: Answer) -> bool:
    """Whether the later copy tells what comes after the state that the earlier copy tells."""
    order = later(a.source, b.source)
    older, newer = (b, a) if order > 0 else (a, b)
    was, now = _state(older), _state(newer)
    if not order or not moved_on(a.source, b.source) or not follows(was.state, now.state):
        return False
    return was.affirmed and now.affirmed and not now.planned and not _tells_too(older, newer)


def _stays(state: State) -> bool:
    """Whether it is told that what holds will go on holding: "would stay"; at odds with what ended it already."""
    return state.planned and state.affirmed and state.state in ("continue", "stay")


def _of_two_sorts(a: Answer, b: Answer) -> bool:
    """Whether the subjects are two of a sort, or parts of it that need not meet: two miners and three."""
    one, other = named(a), named(b)
    sorts = twins(bare(one), bare(other)) or of_another(one, other) or two_parts(one, other)
    if _state(a).state in TRENDS and (of_another_reach(one, other) or apart(_kind(a), _kind(b))):
        return True
    return sorts or of_two_names(one, other)


def _kind(answer: Answer) -> frozenset[str]:
    """What the subject says of the thing that rises or falls: "federal" of "federal payrolls"."""
    return senses(bare(named(answer))) - {head(bare(named(answer)))}


def _of_two_matters(a: Answer, b: Answer) -> bool:
    """Whether the states are told in two matters: guilty of fraud, cleared of bribery; the first set, the second."""
    one, other = _matter(a), _matter(b)
    return of_two_turns(one, other) or apart(senses(one), senses(other))


def _matter(answer: Answer) -> str:
    """What follows the state, up to where or when: "of fraud", "the first set"."""
    rest = answer.source.copy.item.text[answer.claim.span.end : answer.clause.end]
    return ADJUNCT.split(rest)[0]


def wholes(states: Sequence[Answer], rarity: Rarity) -> Iterator[tuple[Answer, ...]]:
    """Each state of all there is of a sort ("all training by the army") with the like states of others' parts."""
    for whole in states:
        if not _ALL.match(_state(whole).subject):
            continue
        parts = [
            other
            for other in states
            if _all_of(whole, other) and _common(subject(whole), subject(other), rarity) >= ENOUGH
        ]
        if parts:
            yield whole, *parts


def _all_of(a: Answer, b: Answer) -> bool:
    """Whether two sources' subjects stand alike, but one of them is all there is of a sort that it alone names."""
    one, other = _state(a), _state(b)
    alike = one.state == other.state and one.affirmed == other.affirmed and one.planned == other.planned
    if not alike or a.source is b.source or bool(_ALL.match(one.subject)) == bool(_ALL.match(other.subject)):
        return False
    whole, part = (a, b) if _ALL.match(one.subject) else (b, a)
    return not subject(whole) <= subject(part)


def _common(mine: frozenset[str], theirs: frozenset[str], rarity: Rarity) -> float:
    weight = rarity.total(mine & theirs)
    least = min(rarity.total(mine), rarity.total(theirs))
    return weight / least if least else 0.0


def judge(a: Answer, b: Answer) -> Judgement:
    """The part and all before opposite or denied, before planned and done, before the same."""
    if _all_of(a, b):
        whole = a if _ALL.match(_state(a).subject) else b
        return Judgement(
            Verdict.DIFFERENT_SCOPE, Ground.SUBJECT, Severity.CHECK, f"one speaks of “{_state(whole).subject}”"
        )
    one, other = _state(a), _state(b)
    order = later(a.source, b.source)
    against = opposed(one.state, other.state) != (one.affirmed != other.affirmed)
    older, newer = (other, one) if order > 0 else (one, other)
    if against and (_tells_too(a, b) or _tells_too(b, a)):
        return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)
    if against and _lasts(a) != _lasts(b) and not apart(_days(a), _days(b)):
        return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)
    if against and order and newer.planned and not older.planned and not _stays(newer):
        return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)
    if against:
        for_good = lasting(one.state, other.state) and not (one_chain(a.source, b.source) or traded(a, b))
        if moved_on(a.source, b.source) and not for_good:
            return Judgement(Verdict.UPDATED, Ground.LATER, Severity.HIGH)
        ground = Ground.NEGATED if one.state == other.state else Ground.OPPOSED
        return Judgement(Verdict.CONFLICT, ground, Severity.HIGH)
    if order and older.planned and not newer.planned:
        return Judgement(Verdict.UPDATED, Ground.DONE, Severity.CHECK)
    if _went_on(a, b) or (moved_on(a.source, b.source) and _of_two_ends(a, b)):
        return Judgement(Verdict.UPDATED, Ground.LATER, Severity.CHECK)
    return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)


def _lasts(answer: Answer) -> bool:
    """Whether the state is told to end: "closed until Friday"."""
    return _end(answer) is not None


def _end(answer: Answer) -> str | None:
    """When a stop is told to end: "until Friday"; what is postponed until a day is not over on it."""
    told = _UNTIL.search(answer.source.copy.item.text, answer.claim.span.end, answer.clause.end)
    return told[0] if told and _state(answer).state in _STOPS else None


def _of_two_ends(a: Answer, b: Answer) -> bool:
    """Whether both tell when the state ends, and not alike: "until further notice", "through Monday"."""
    one, other = _end(a), _end(b)
    return one is not None and other is not None and one != other and _days(a) != _days(b)


def _days(answer: Answer) -> frozenset[str]:
    """The day that the clause names behind the state: "closed until Friday", "reopens on Friday"."""
    here, end = answer.claim.span.end, answer.clause.end
    told = (claim.value for claim in answer.line.claims if here <= claim.span.start and claim.span.end <= end)
    return frozenset(value.start[:10] for value in told if isinstance(value, Moment) and value.start)


def _tells_too(answer: Answer, other: Answer) -> bool:
    """Whether the answer's source tells the other state too, in its own voice: a bill is passed, then vetoed.

    Later copy may well tell again how things stood: that the bridge which has reopened was closed.
    """
    told, since = _state(other), moved_on(answer.source, other.source)
    retold = since and later(answer.source, other.source) > 0
    return any(
        (state.state, state.affirmed) == (told.state, told.affirmed)
        and (state.planned == told.planned or not since)
        and (state.subject.lower() in PRONOUNS or head(state.subject) in heads(other))
        for state in ([] if retold else _flat(answer.source))
    )


@lru_cache(maxsize=256)
def _flat(source: Source) -> tuple[State, ...]:
    """The states that the source tells outside of remarks."""
    remarks = [claim.span for claim in source.claims if isinstance(claim.value, Quotation)]
    return tuple(
        claim.value
        for claim in source.claims
        if isinstance(claim.value, State) and not any(remark.holds(claim.span) for remark in remarks)
    )


@lru_cache(maxsize=4096)
def _state(answer: Answer) -> State:
    """What is said of the subject; what is not affected goes on, who has not been seen is missing."""
    state = answer.claim.value
    assert isinstance(state, State)
    meant = None if state.affirmed else _DENIED.get(state.state)
    return replace(state, state=meant, affirmed=True) if meant else state
