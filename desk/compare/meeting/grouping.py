"""Answers to groups: all that the sources say to one question, gathered over any number of sources.

Takes the answers of all sources and a way to score two of them; promises groups in which no source stands with two
values, and the same groups whatever the order of the sources.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, combinations
from typing import TypeVar

from desk.compare.answers.answer import Said

T = TypeVar("T", bound=Said)
Meet = Callable[[T, T], float]
"""How well two answers meet; 0 where they never do."""
Keys = Callable[[T], Iterable[str]]
"""What an answer can be found by."""
Agree = Callable[[T, T], bool]
"""Whether two answers of one source are one answer given twice."""


Edge = tuple[float, int, int]
"""How well two answers meet, below zero, and the two by index: the best edge is the least."""


LEAD = 0.5
"""By how much two answers may fall short of enough, where they meet better than either meets any other by as much. In
log odds, for figures: on the development stories it adds right clashes alone, twice as much a false one."""
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
    alike: Agree[T] | None = None,
) -> list[tuple[T, ...]]:
    """The groups of two answers or more, best edges first: an answer joins the group that it meets best.

    `keys`, where given, names what two answers must have one of in common to meet at all; `finer` takes its place for
    answers whose keys too many share. Two that are `alike` and in no group may fall a little short of `enough`, where
    neither meets anything else in the other's source nearly as well.
    """
    ordered = sorted(answers, key=_by_words)
    places = _candidates(_found_by(ordered, keys, finer)) if keys else combinations(range(len(ordered)), 2)
    sources = [answer.source.name for answer in ordered]
    group_of = list(range(len(ordered)))
    members = {index: [index] for index in group_of}
    apart: set[tuple[int, int]] = set()
    edges = list(_edges(ordered, meet, agree, enough - 2 * LEAD if alike else enough, places))
    for distance, a, b in sorted(_unrivalled(ordered, agree, edges, enough, alike) if alike else edges):
        one, other = group_of[a], group_of[b]
        if one == other or (one, other) in apart:
            continue
        if -distance < enough and not len(members[one]) == len(members[other]) == 1:
            continue
        if _may_join(ordered, sources, members[one], members[other], agree):
            members[one] += members.pop(other)
            for index in members[one]:
                group_of[index] = one
        else:  # nor when they have grown
            apart |= {(one, other), (other, one)}
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
                yield -score, a, b


def _unrivalled(
    answers: Sequence[T], agree: Agree[T], edges: Sequence[Edge], enough: float, alike: Agree[T]
) -> Iterator[Edge]:
    """The edges that are enough, and those a little short of it between two answers that are alike and lead."""
    short: list[Edge] = []
    for edge in edges:
        one, other = answers[edge[1]], answers[edge[2]]
        if -edge[0] >= enough:
            yield edge
        elif -edge[0] >= enough - LEAD and one.source is not other.source and alike(one, other):
            short.append(edge)
    met = _met(short, edges)

    def leads(distance: float, one: int, other: int) -> bool:
        rivals = [answers[index] for far, index in met[one] if far < distance + LEAD and index != other]
        against = answers[other]
        return all(agree(rival, against) for rival in rivals if rival.source is against.source)

    yield from (edge for edge in short if leads(*edge) and leads(edge[0], edge[2], edge[1]))


def _met(short: Iterable[Edge], edges: Iterable[Edge]) -> dict[int, list[tuple[float, int]]]:
    """What each answer of a short edge meets, and how well, below zero."""
    met: dict[int, list[tuple[float, int]]] = {index: [] for _, a, b in short for index in (a, b)}
    for distance, a, b in edges if met else ():
        if a in met:
            met[a].append((distance, b))
        if b in met:
            met[b].append((distance, a))
    return met


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


def _shared_by_more(found: Sequence[set[str]], most: int) -> set[str]:
    if len(found) <= most:
        return set()
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
