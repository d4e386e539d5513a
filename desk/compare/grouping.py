"""Answers to groups: all that the sources say to one question, gathered over any number of sources.

Takes the answers of all sources and a way to score two of them; promises groups in which no source stands with two
values, and the same groups whatever the order of the sources.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, combinations
from typing import NamedTuple, TypeVar

from desk.compare.answers import Said

T = TypeVar("T", bound=Said)
Meet = Callable[[T, T], float]
"""How well two answers meet; 0 where they never do."""
Keys = Callable[[T], Iterable[str]]
"""What an answer can be found by."""
Agree = Callable[[T, T], bool]
"""Whether two answers of one source are one answer given twice."""


class Edge(NamedTuple):
    """Two answers, by index, that meet; the best edge is the least."""

    distance: float
    """How well they meet, below zero."""
    a: int
    b: int


COMMON = 30
"""Answers a source, on average, that may share a key; one that more share tells nothing, and would make the cost grow
with the square of the text. No key of the development stories has more than a third of that."""


def group(
    answers: Sequence[T],
    meet: Meet[T],
    agree: Agree[T],
    enough: float,
    keys: Keys[T] | None = None,
    finer: Keys[T] | None = None,
) -> list[tuple[T, ...]]:
    """The groups of two answers or more, best edges first: an answer joins the group that it meets best.

    `keys`, where given, names what two answers must have one of in common to meet at all; `finer` takes its place for
    answers whose keys too many share.
    """
    ordered = sorted(answers, key=_by_words)
    places = _candidates(_found_by(ordered, keys, finer)) if keys else combinations(range(len(ordered)), 2)
    sources = [answer.source.name for answer in ordered]
    group_of = list(range(len(ordered)))
    members = {index: [index] for index in group_of}
    for edge in sorted(_edges(ordered, meet, agree, enough, places)):
        one, other = group_of[edge.a], group_of[edge.b]
        if one != other and _may_join(ordered, sources, members[one], members[other], agree):
            members[one] += members.pop(other)
            for index in members[one]:
                group_of[index] = one
    return [tuple(ordered[index] for index in found) for found in members.values() if len(found) > 1]


def candidates(answers: Sequence[T], keys: Keys[T], finer: Keys[T]) -> Iterator[tuple[T, T]]:
    """The pairs of answers that `group` would look at, the same whatever the order of the answers."""
    ordered = sorted(answers, key=_by_words)
    for a, b in _candidates(_found_by(ordered, keys, finer)):
        yield ordered[a], ordered[b]


def _by_words(answer: Said) -> tuple[str, str, str, int]:
    return answer.claim.quote, answer.line.text, answer.source.name, answer.claim.span.start


def _edges(
    answers: Sequence[T], meet: Meet[T], agree: Agree[T], enough: float, places: Iterable[tuple[int, int]]
) -> Iterator[Edge]:
    sources = [answer.source for answer in answers]
    for a, b in places:
        first, second = answers[a], answers[b]
        if sources[a] is not sources[b] or agree(first, second):
            score = meet(first, second)
            if score >= enough:
                yield Edge(-score, a, b)


def _found_by(answers: Sequence[T], keys: Keys[T], finer: Keys[T] | None) -> list[set[str]]:
    """What each answer can be found by, without what too many share."""
    most = COMMON * len({answer.source.name for answer in answers})
    found = [set(keys(answer)) for answer in answers]
    common = _shared_by_more(found, most)
    if common and finer:
        found = [
            mine.union(finer(answer)) if mine & common else mine for answer, mine in zip(answers, found, strict=True)
        ]
        common = _shared_by_more(found, most)
    return [mine - common for mine in found] if common else found


def _shared_by_more(found: Iterable[set[str]], most: int) -> set[str]:
    counts = Counter(chain.from_iterable(found))
    return {key for key, count in counts.items() if count > most}


def _candidates(found: Sequence[set[str]]) -> Iterator[tuple[int, int]]:
    """The pairs of answers, by index, that have a key in common."""
    by_key: dict[str, list[int]] = defaultdict(list)
    for b, mine in enumerate(found):
        for a in sorted({a for key in mine for a in by_key[key]}):
            yield a, b
        for key in mine:
            by_key[key].append(b)


def _may_join(
    answers: Sequence[T], sources: Sequence[str], one: Sequence[int], other: Sequence[int], agree: Agree[T]
) -> bool:
    """Whether no source would stand in the group with two values."""
    return all(
        agree(answers[mine], answers[index]) for index in other for mine in one if sources[mine] == sources[index]
    )
