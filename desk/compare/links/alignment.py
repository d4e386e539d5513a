"""Which sentence of one text answers which of another: in order where it can be, crossing where copy was moved.

Takes two sequences of sentences as terms; promises pairs of 0-based places, each place in at most one pair, and beside
them the pieces of split and merged sentences. One way for short texts and long: counterparts are looked for among the
sentences that share rare terms, so that cost grows with the text and not with its square.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple

from desk.compare.links.likeness import Rarity, Weighed, left_over, likeness, rarity
from desk.compare.links.rising import Heft, heaviest_rise
from desk.compare.links.terms import Terms

Index = dict[str, list[int]]

IN_PLACE = 0.47
"""The least likeness of a pair that keeps the order of its neighbours: best of .40 to .50 on 84 pairs of drafts."""
SUPPORT = 0.12
"""What a firm pair right before, and one right after, add to a pair; the texts' ends are firm."""
CROSSING = 0.65
"""The least likeness of a pair that crosses the others: below it as many are chance as have moved."""
RIVAL = 0.4
"""A pair so far below another of one of its sentences is no counterpart."""
ATTACHED = 0.6
"""The share of a sentence's weight that its host must hold beyond what the host's counterpart has: a split or a merger.
Of .45 to .8 one of the best on 84 pairs of drafts, better than any share that the host holds in all."""
CANDIDATES = 10
"""Sentences glanced at for each."""
READ = 300
"""Entries of the index read for each sentence, its rarest terms first: .98 of the likest among 8,000 are found."""
CLOSEST = 3
"""Of those, the ones with the most in common that are weighed in full: ten find no more."""

COMMON = 0.1
"""The least in common of a pair that is weighed in full: none with less is alike enough to be kept."""


class Pair(NamedTuple):
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
    known = rarity((*a, *b))
    pairs = [*_equal(a, b), *_candidates(a, b, known)]
    kept = _in_place(pairs, (len(a), len(b)))
    moved = _crossing(pairs, kept)
    return Alignment(kept, moved, _attached(a, b, known, (*kept, *moved)))


def _equal(a: Sequence[Terms], b: Sequence[Terms]) -> list[Pair]:
    """Sentences of one wording, the first with the first, the second with the second."""
    places: dict[str, list[int]] = defaultdict(list)
    for at in range(len(b) - 1, -1, -1):
        places[b[at].wording].append(at)
    return [Pair(at, places[one.wording].pop(), 1.0) for at, one in enumerate(a) if places.get(one.wording)]


def _candidates(a: Sequence[Terms], b: Sequence[Terms], known: Rarity) -> list[Pair]:
    """Pairs of sentences whose wording the other text has not; one that is repeated is weighed once."""
    changed, new = _own(a, b), _own(b, a)
    others = {first: known.weigh(b[first]) for first in new}
    index = indexed(others.items())
    return [
        Pair(at, place, pair.score)
        for first, places in changed.items()
        for pair in _weighed(first, known.weigh(a[first]), others, index)
        for at, place in zip(places, new[pair.b], strict=False)
    ]


def _own(mine: Sequence[Terms], others: Sequence[Terms]) -> dict[int, list[int]]:
    """The places of each wording that the other text has not, by the first of them."""
    theirs = {one.wording for one in others}
    places: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(mine):
        if one.wording not in theirs:
            places[one.wording].append(at)
    return {found[0]: found for found in places.values()}


def _weighed(at: int, one: Weighed, others: Mapping[int, Weighed], index: Index) -> Iterator[Pair]:
    """The pairs of one sentence."""
    shares = [(_share(common, one, others[place]), -place) for place, common in nearest(one, index)]
    for share, place in sorted(shares, reverse=True)[:CLOSEST]:
        if share < COMMON:
            break
        score = likeness(one, others[-place])
        if score >= IN_PLACE - 2 * SUPPORT:
            yield Pair(at, -place, score)


def _share(common: float, one: Weighed, other: Weighed) -> float:
    """The mean share of either sentence's weight that they have in common, 0 to 1."""
    return (common / one.whole + common / other.whole) / 2


def indexed(sentences: Iterable[tuple[int, Weighed]]) -> Index:
    """The places of the sentences by their terms."""
    index: Index = defaultdict(list)
    for at, one in sentences:
        for term in one.weights:
            index[term].append(at)
    return index


def nearest(one: Weighed, index: Index) -> list[tuple[int, float]]:
    """The places of the sentences that share the most weight of its rarest terms, the likest first, and that weight."""
    shared: defaultdict[int, float] = defaultdict(float)
    read = 0
    for number, term in sorted([(len(index[term]), term) for term in one.weights if term in index]):
        read += number
        if read > READ and shared:
            break
        weight = one.weights[term]
        for place in index[term] if number <= READ else index[term][:READ]:
            shared[place] += weight
    return sorted(shared.items(), key=itemgetter(1), reverse=True)[:CANDIDATES]


def _in_place(pairs: Sequence[Pair], ends: tuple[int, int]) -> tuple[Pair, ...]:
    """The pairs, rising on both sides, that are alike enough where they stand: the text that stayed put."""
    firm = _heaviest({(pair.a, pair.b): pair.score for pair in pairs if pair.score >= IN_PLACE})
    firm |= {(-1, -1), ends}
    supported = {
        (pair.a, pair.b): pair.score
        + SUPPORT * (((pair.a - 1, pair.b - 1) in firm) + ((pair.a + 1, pair.b + 1) in firm))
        for pair in pairs
    }
    kept = _heaviest(supported)
    return tuple(pair for pair in sorted(pairs, key=lambda pair: pair.a) if (pair.a, pair.b) in kept)


def _heaviest(scores: dict[tuple[int, int], float]) -> set[tuple[int, int]]:
    alike = [(a, b, score) for (a, b), score in scores.items() if score > IN_PLACE]
    best_a: dict[int, float] = {}
    best_b: dict[int, float] = {}
    for a, b, score in alike:
        if score > best_a.get(a, 0.0):
            best_a[a] = score
        if score > best_b.get(b, 0.0):
            best_b[b] = score
    rise = heaviest_rise(
        Heft(a, b, score - IN_PLACE) for a, b, score in alike if score > best_a[a] - RIVAL and score > best_b[b] - RIVAL
    )
    return {(pair.a, pair.b) for pair in rise}


def _crossing(pairs: Iterable[Pair], kept: Sequence[Pair]) -> tuple[Pair, ...]:
    """The likest of the pairs whose sentences are still free: they moved."""
    used_a, used_b = {pair.a for pair in kept}, {pair.b for pair in kept}
    moved = []
    for pair in sorted(pairs, key=lambda pair: (-pair.score, pair.a + pair.b)):
        if pair.score >= CROSSING and pair.a not in used_a and pair.b not in used_b:
            used_a.add(pair.a)
            used_b.add(pair.b)
            moved.append(pair)
    return tuple(sorted(moved, key=lambda pair: pair.a))


def _attached(a: Sequence[Terms], b: Sequence[Terms], known: Rarity, pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """Free sentences that are held by the counterpart of the sentence before or after them."""
    merged = [Pair(at, host, share) for at, host, share in _hosted(a, b, known, {pair.a: pair.b for pair in pairs})]
    split = [Pair(host, at, share) for at, host, share in _hosted(b, a, known, {pair.b: pair.a for pair in pairs})]
    return (*merged, *split)


def _hosted(
    pieces: Sequence[Terms], hosts: Sequence[Terms], known: Rarity, partner: Mapping[int, int]
) -> Iterator[tuple[int, int, float]]:
    for at, piece in enumerate(pieces):
        near = [beside for beside in (at - 1, at + 1) if beside in partner]
        if at not in partner and near:
            weighed = known.weigh(piece)
            shares = [(left_over(weighed, hosts[partner[one]], pieces[one]), partner[one]) for one in near]
            share, host = max(shares)
            if share >= ATTACHED:
                yield at, host, share
