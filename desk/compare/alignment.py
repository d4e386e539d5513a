"""Which sentence of one text answers which of another: in order where it can be, crossing where copy was moved.

Takes two sequences of terms; promises pairs of 0-based indexes, each side in at most one pair, and the attached
pieces of split and merged sentences. Nothing is cut off on long texts: candidates come from an index of words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desk.compare.likeness import Rarity, Terms, likeness, rarity
from desk.compare.rising import Weighed, heaviest_rise

IN_PLACE = 0.4
"""The least score of a pair that keeps the order of its neighbours."""
CROSSING = 0.5
"""The least score of a pair that does not."""
RIVAL = 0.25
"""A pair this far below another of one of its sentences is no counterpart."""
ATTACHED = 0.6
"""The share of a sentence's weight that its host must hold: a split or a merger."""
CANDIDATES = 10
"""Counterparts looked at for each sentence."""
COMMON = 300
"""A word of more sentences than this brings no candidates."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Sentence `a` of one text and sentence `b` of the other."""

    a: int
    b: int
    score: float


@dataclass(frozen=True, slots=True)
class Alignment:
    """The pairs that keep order, those that cross it, and the pieces attached to a pair."""

    kept: tuple[Pair, ...]
    moved: tuple[Pair, ...]
    attached: tuple[Pair, ...]


def align(a: Sequence[Terms], b: Sequence[Terms]) -> Alignment:
    """The counterparts of two texts' sentences."""
    known = rarity({*a, *b})
    pairs = (*_equal(a, b), *_candidates(a, b, known))
    kept = _in_order(_unrivalled(pairs))
    moved = _crossing(pairs, kept)
    return Alignment(kept, moved, _attached(a, b, known, (*kept, *moved)))


def _in_order(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """The pairs, rising on both sides, whose scores above `IN_PLACE` add up to most: the text that stays put."""
    by_place = {(pair.a, pair.b): pair for pair in pairs}
    rise = heaviest_rise(Weighed(pair.a, pair.b, pair.score - IN_PLACE) for pair in by_place.values())
    return tuple(by_place[kept.a, kept.b] for kept in rise)


def _equal(a: Sequence[Terms], b: Sequence[Terms]) -> list[Pair]:
    places: dict[str, list[int]] = defaultdict(list)
    for at, sentence in enumerate(b):
        places[sentence.line].append(at)
    taken: dict[str, int] = defaultdict(int)
    pairs = []
    for at, sentence in enumerate(a):
        nth = taken[sentence.line]
        if nth < len(places.get(sentence.line, ())):
            pairs.append(Pair(at, places[sentence.line][nth], 1.0))
            taken[sentence.line] += 1
    return pairs


def _candidates(a: Sequence[Terms], b: Sequence[Terms], known: Rarity) -> list[Pair]:
    index: dict[str, list[int]] = defaultdict(list)
    for at, sentence in enumerate(b):
        for word in sentence.words:
            index[word].append(at)
    lines = {sentence.line for sentence in b}
    pairs = []
    for at, sentence in enumerate(a):
        if sentence.line in lines:
            continue
        shared: dict[int, float] = defaultdict(float)
        for word in sentence.words:
            places = index.get(word, ())
            if len(places) <= COMMON:
                weight = known.weights[word]
                for place in places:
                    shared[place] += weight
        best = sorted(shared, key=lambda place: (-shared[place], place))[:CANDIDATES]
        for place in best:
            score = likeness(sentence, b[place], known)
            if IN_PLACE <= score < 1:
                pairs.append(Pair(at, place, score))
    return pairs


def _unrivalled(pairs: Iterable[Pair]) -> list[Pair]:
    best: dict[tuple[str, int], float] = defaultdict(float)
    pairs = list(pairs)
    for pair in pairs:
        best["a", pair.a] = max(best["a", pair.a], pair.score)
        best["b", pair.b] = max(best["b", pair.b], pair.score)
    return [pair for pair in pairs if pair.score > max(best["a", pair.a], best["b", pair.b]) - RIVAL]


def _crossing(pairs: Iterable[Pair], kept: Sequence[Pair]) -> tuple[Pair, ...]:
    used_a, used_b = {pair.a for pair in kept}, {pair.b for pair in kept}
    moved = []
    for pair in sorted(pairs, key=lambda pair: (-pair.score, pair.a + pair.b)):
        if pair.score >= CROSSING and pair.a not in used_a and pair.b not in used_b:
            used_a.add(pair.a)
            used_b.add(pair.b)
            moved.append(pair)
    return tuple(sorted(moved, key=lambda pair: pair.a))


def _attached(a: Sequence[Terms], b: Sequence[Terms], known: Rarity, pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    to_b, to_a = {pair.a: pair.b for pair in pairs}, {pair.b: pair.a for pair in pairs}
    found = []
    for at in range(len(a)):
        if at not in to_b:
            hosts = [to_b[near] for near in (at - 1, at + 1) if near in to_b]
            found += [Pair(at, host, share) for host, share in _host(a[at], hosts, b, known)]
    for at in range(len(b)):
        if at not in to_a:
            hosts = [to_a[near] for near in (at - 1, at + 1) if near in to_a]
            found += [Pair(host, at, share) for host, share in _host(b[at], hosts, a, known)]
    return tuple(found)


def _host(piece: Terms, hosts: Sequence[int], others: Sequence[Terms], known: Rarity) -> list[tuple[int, float]]:
    weight = known.of(piece.words)
    shares = [(known.of(piece.words & others[host].words) / weight, host) for host in hosts if weight]
    share, host = max(shares, default=(0.0, -1))
    return [(host, share)] if share >= ATTACHED else []
