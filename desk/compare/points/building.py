"""A group of answers to a point: verdict, why, question, claims, and an id that outlives a restart.

Takes answers that were brought together; promises the same point whatever the order of the sources.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeVar

from desk.compare.answers.agreement import Fit
from desk.compare.answers.answer import Answer, Said, is_figure
from desk.compare.filing import by_time, later, one_chain, revises
from desk.compare.judging.judge import judge
from desk.compare.judging.reasons import reason
from desk.compare.meeting.slots import beside
from desk.compare.point import Cited, Point, Verdict
from desk.compare.points.questions import question
from desk.compare.times import moments
from desk.compare.times.moments import is_time
from desk.compare.verdicts import Judgement, gravest
from desk.facts.claim import Claim, ClaimKind, Quantity

T = TypeVar("T", bound=Said)
_AGREEING = (Verdict.SAME, Verdict.REFINED)


def judged(answers: Sequence[Said]) -> Judgement:
    """The verdict on a group of answers to one question: the gravest of its pairs."""
    ordered = in_order(answers)
    exact = [answer for answer in ordered if not _told_finer(answer, ordered)]
    places = {answer: at for at, answer in enumerate(ordered)}
    return gravest([_among(places, a, b) for a, b in _pairs(exact if len(exact) > 1 else ordered)])


def _among(answers: Mapping[Said, int], a: Said, b: Said) -> Judgement:
    """The verdict on two answers of a group; two that seem to clash are told apart by a third sender's.

    "$304,000" clashes with "$258,000" until a third source has "a national average of $304,150" and "in the city".
    """
    judgement = judge(a, b)
    if judgement.verdict != Verdict.CONFLICT:
        return judgement
    third = [other for other in answers if not (_one_sender(other, a) or _one_sender(other, b))]
    for agreed, against in ((a, b), (b, a)):
        for other in third:
            if _in_turn(answers, agreed, other).verdict in _AGREEING:
                apart = _in_turn(answers, other, against)
                if apart.verdict == Verdict.DIFFERENT_SCOPE:
                    return apart
    return judgement


def _in_turn(answers: Mapping[Said, int], a: Said, b: Said) -> Judgement:
    """The verdict on two answers in the order in which they were judged as a pair, for it is remembered."""
    return judge(a, b) if answers[a] < answers[b] else judge(b, a)


def _one_sender(a: Said, b: Said) -> bool:
    return a.source is b.source or one_chain(a.source, b.source)


def told_apart(answers: Sequence[T], judgement: Judgement) -> list[tuple[Sequence[T], Judgement]]:
    """A group with its verdict and, by themselves, what it hides: figures of one scope, a figure and its conversion,
    senders' latest that agree, the steps of a series that ends in a clash."""
    found: list[tuple[Sequence[T], Judgement]] = [(answers, judgement)]
    if agreed := _latest_agreed(in_order(answers), judgement):
        found.append((agreed, judged(agreed)))
    if judgement.verdict == Verdict.CONFLICT and len(answers) > 2:
        found += _steps(in_order(answers))
    if judgement.verdict not in _AGREEING:
        found += [(pair, judged(pair)) for pair in _converted(in_order(answers))]
    if judgement.verdict != Verdict.DIFFERENT_SCOPE or len(answers) == 2:
        return found
    for some in _of_one_scope(in_order(answers)):
        if 1 < len(some) < len(answers):
            found.append((some, judged(some)))
    return found


def _latest_agreed(answers: Sequence[T], judgement: Judgement) -> Sequence[T]:
    """The answers that agree with the last of a series, where two senders or more have come to it."""
    if judgement.verdict != Verdict.UPDATED:
        return ()
    last = answers[-1]
    agreed = [answer for answer in answers if answer is last or judge(answer, last).verdict in _AGREEING]
    senders = {answer.source.chain or answer.source.name for answer in agreed}
    return agreed if len(senders) > 1 and len(agreed) < len(answers) else ()


def _steps(answers: Sequence[T]) -> Iterator[tuple[Sequence[T], Judgement]]:
    """The steps from one version to the next that a clash elsewhere in the group would hide."""
    for one, other in combinations(answers, 2):
        if _next(one, other, answers):
            step = judge(one, other)
            if step.verdict == Verdict.UPDATED and identity((one, other)) != identity(answers):
                yield (one, other), step


def _converted(answers: Sequence[T]) -> Iterator[tuple[T, T]]:
    """Each figure of the group that its own sentence gives in another unit too."""
    figures = [answer for answer in answers if isinstance(answer, Answer) and is_figure(answer)]
    for one, other in combinations(figures, 2):
        if one.line is other.line and beside(one, other):
            yield one, other


def _of_one_scope(answers: Sequence[T]) -> list[list[T]]:
    """The answers parted so that none is of another scope than the rest it stands with."""
    parts: list[list[T]] = []
    for answer in answers:
        home = next((some for some in parts if all(_one_scope(answer, other) for other in some)), None)
        if home is None:
            parts.append([answer])
        else:
            home.append(answer)
    return parts


def _one_scope(a: Said, b: Said) -> bool:
    return judge(a, b).verdict != Verdict.DIFFERENT_SCOPE


def made_of(answers: Sequence[Said], judgement: Judgement) -> Point:
    """The point that a judged group makes."""
    ordered = in_order(answers)
    return made(ordered, judgement, question(ordered))


def made(ordered: Sequence[Said], judgement: Judgement, asked: str) -> Point:
    """A point of answers that were judged already."""
    claims = tuple(cited(answer) for answer in ordered)
    return Point(
        identity(ordered),
        _kind(ordered),
        judgement.verdict,
        judgement.severity,
        reason(judgement, claims),
        asked,
        claims,
    )


def in_order(answers: Iterable[T]) -> list[T]:
    """Earlier copy first, then by name; inside a source as the text has them."""

    def key(answer: Said) -> tuple[str, str, int]:
        return *by_time(answer.line.source), answer.claim.span.start

    return sorted(answers, key=key)


def cited(answer: Said) -> Cited:
    """The answer's characters, and who says so."""
    claim: Claim = answer.claim
    return Cited(answer.source.name, claim.span, claim.quote, claim.speaker, claim.hedge, claim.sentence)


def identity(answers: Iterable[Said]) -> str:
    """A digest of the claims' own words and sentences: no name, no place in the text, no order."""
    said = {(answer.claim.kind, _plain(answer.claim.quote), answer.line.plain) for answer in answers}
    parts = sorted("\x1f".join(words) for words in said)
    return hashlib.blake2b("\x1e".join(parts).encode(), digest_size=8).hexdigest()


def _plain(text: str) -> str:
    return " ".join(text.split())


def _kind(answers: Sequence[Said]) -> ClaimKind:
    """The kind that most claims have."""
    kinds = [answer.claim.kind for answer in answers]
    return min(kinds, key=lambda kind: (-kinds.count(kind), kind))


def _pairs(answers: Sequence[Said]) -> list[tuple[Said, Said]]:
    """The pairs that are judged: each version against the next, and what no version replaced against other senders."""
    current = [answer for answer in answers if not _replaced(answer, answers) and not _told_fuller(answer, answers)]
    pairs = [
        (a, b)
        for a, b in combinations(answers, 2)
        if a.source is b.source or _next(a, b, answers) or (a in current and b in current)
    ]
    return pairs or list(combinations(answers, 2))


def _next(a: Said, b: Said, answers: Sequence[Said]) -> bool:
    """Whether one is of the version that follows the other's, among the versions that answer."""
    if not one_chain(a.source, b.source):
        return False
    older, newer = (a, b) if later(b.source, a.source) > 0 else (b, a)
    return not any(
        one_chain(other.source, a.source)
        and later(other.source, older.source) > 0
        and later(newer.source, other.source) > 0
        for other in answers
    )


def _replaced(answer: Said, answers: Sequence[Said]) -> bool:
    return any(revises(other.source, answer.source) > 0 for other in answers)


def _told_fuller(answer: Said, answers: Sequence[Said]) -> bool:
    """Whether the source gives the same figure again with what it covers: a headline leaves the scope to the body."""
    value = answer.claim.value
    if not isinstance(value, Quantity) or value.scope:
        return False
    return any(
        other.source is answer.source
        and isinstance(other.claim.value, Quantity)
        and other.claim.value.scope
        and (other.claim.value.low, other.claim.value.high) == (value.low, value.high)
        for other in answers
    )


def _told_finer(answer: Said, answers: Sequence[Said]) -> bool:
    """Whether the same source gives the time more exactly: "on Monday", "12:01 a.m. Monday"."""
    if not isinstance(answer, Answer) or not is_time(answer):
        return False
    rest = [other for other in answers if other.source is answer.source and other is not answer]
    return any(isinstance(other, Answer) and moments.fit(answer, other).fit == Fit.FINER_B for other in rest)
