"""States side by side: a road open or closed, a mission suspended or continuing, a plan and what came of it.

Takes answers with states; two meet where one subject is named and the states are one, exclude each other, or one is
denied. Symmetric. A state says how its subject stands at a moment, so later copy moves it on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from desk.compare.answers import Answer
from desk.compare.filing import later, moved_on
from desk.compare.point import Severity, Verdict
from desk.compare.slots import Rarity
from desk.compare.verdicts import Ground, Judgement
from desk.compare.words import antonym, words
from desk.facts.claim import State
from desk.facts.families import opposed
from desk.spans import Span

ENOUGH = 0.5
"""The least share of the shorter subject that is the other's subject too."""
NEAR = 0.2
"""What opposite states must share around them, subject apart, across senders."""
_GENERIC = "person man woman official police we they he she it who which that this what government"
_UNTIL = re.compile(r"\s(?:un)?till?\b", re.I)
_ALL = re.compile(r"(?:all|every)\b", re.I)
GENERIC = frozenset(_GENERIC.split())
"""Subjects that tell nothing of what is spoken of."""


def is_standing(answer: Answer) -> bool:
    """Whether the claim says how a named thing stands."""
    return isinstance(answer.claim.value, State) and bool(subject(answer))


@lru_cache(maxsize=4096)
def subject(answer: Answer) -> frozenset[str]:
    """The senses of the subject, as far as they tell what is spoken of."""
    state = _state(answer)
    return frozenset(word.sense for word in words(state.subject, Span(0, len(state.subject)))) - GENERIC


@lru_cache(maxsize=4096)
def _head(answer: Answer) -> str | None:
    """The last word of the subject: what it is, before any "of"."""
    said = _state(answer).subject.split(" of ")[0]
    found = words(said, Span(0, len(said)))
    return found[-1].sense if found else None


def meeting(a: Answer, b: Answer, rarity: Rarity) -> float:
    """How sure it is that both speak of one thing's state; 0 where they don't."""
    one, other = _state(a), _state(b)
    if one.state != other.state and not opposed(one.state, other.state):
        return 0.0
    if one.planned != other.planned and not later(a.source, b.source):
        return 0.0
    mine, theirs = subject(a), subject(b)
    both = mine & theirs
    if not both or _head(a) != _head(b) or _contrasted(a, b):
        return 0.0
    return _common(a, b, rarity)


def _contrasted(a: Answer, b: Answer) -> bool:
    """Whether the subjects are two of a sort: full-time and part-time work."""
    mine, theirs = (set(re.findall(r"[a-z-]+", _state(each).subject.lower())) for each in (a, b))
    return any(antonym(one, other) for one in mine - theirs for other in theirs - mine)


def wholes(states: Sequence[Answer], rarity: Rarity) -> Iterator[tuple[Answer, ...]]:
    """Each state of all there is of a sort ("all training by the army") with the like states of others' parts."""
    for whole in states:
        if not _ALL.match(_state(whole).subject):
            continue
        parts = [other for other in states if _all_of(whole, other) and _common(whole, other, rarity) >= ENOUGH]
        if parts:
            yield whole, *parts


def _all_of(a: Answer, b: Answer) -> bool:
    """Whether two sources' subjects stand alike, but one of them is all there is of its sort."""
    one, other = _state(a), _state(b)
    alike = one.state == other.state and one.affirmed == other.affirmed and one.planned == other.planned
    apart = a.source is not b.source and _head(a) != _head(b)
    return alike and apart and bool(_ALL.match(one.subject)) != bool(_ALL.match(other.subject))


def _common(a: Answer, b: Answer, rarity: Rarity) -> float:
    mine, theirs = subject(a), subject(b)
    both = mine & theirs
    weight = rarity.total(both)
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
    if against and (_tells_too(a, other) or _tells_too(b, one) or _lasts(a) != _lasts(b)):
        return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)
    if against and order and newer.planned and not older.planned:
        return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)
    if against:
        if moved_on(a.source, b.source):
            return Judgement(Verdict.UPDATED, Ground.LATER, Severity.HIGH)
        return Judgement(Verdict.CONFLICT, Ground.OPPOSED, Severity.HIGH)
    if order and older.planned and not newer.planned:
        return Judgement(Verdict.UPDATED, Ground.DONE, Severity.CHECK)
    return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)


def _lasts(answer: Answer) -> bool:
    """Whether the state is told to end: "closed until Friday"."""
    return _UNTIL.match(answer.source.copy.item.text, answer.claim.span.end) is not None


def _tells_too(answer: Answer, other: State) -> bool:
    """Whether the answer's sentence tells the other state too: a bill is passed, then vetoed."""
    states = [claim.value for claim in answer.line.claims if isinstance(claim.value, State)]
    return any((state.state, state.affirmed) == (other.state, other.affirmed) for state in states)


def _state(answer: Answer) -> State:
    assert isinstance(answer.claim.value, State)
    return answer.claim.value
