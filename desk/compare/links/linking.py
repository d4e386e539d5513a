"""What became of each sentence between two sources: same, reworded, moved, split or merged.

Takes two sources laid out in sentences; looks at kept sentences only (furniture is nobody's counterpart). Indexes are
0-based, into `Copy.sentences`. Promises that `link(b, a)` is `link(a, b)` read the other way round.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from desk.compare.links.alignment import Alignment, Pair, align
from desk.compare.links.likeness import accord
from desk.compare.links.terms import Terms, terms
from desk.compare.point import Change, Link, Source

EDITED = 0.6
"""The least link score of two sentences that are one sentence, edited."""
_MIRRORED = {Change.SPLIT: Change.MERGED, Change.MERGED: Change.SPLIT}


@dataclass(frozen=True, slots=True)
class _Side:
    """The kept sentences of one source: where they stand in its copy, and their terms."""

    name: str
    at: tuple[int, ...]
    terms: tuple[Terms, ...]
    wordings: tuple[str, ...]


def link(a: Source, b: Source) -> tuple[Link, ...]:
    """The counterparts of the kept sentences of `a` in `b`, in the order of `a`; what has none is in no link."""
    return link_all((a, b))


def link_all(sources: Sequence[Source]) -> tuple[Link, ...]:
    """The links of each source with each that stands behind it."""
    sides = [_side(source) for source in sources]
    return tuple(found for a, b in combinations(sides, 2) for found in _ordered(a, b))


def _ordered(here: _Side, there: _Side) -> list[Link]:
    if there.wordings < here.wordings:  # one direction is computed, so that no tie can fall differently in the other
        links = [_mirrored(found) for found in _links(there, here)]
    else:
        links = list(_links(here, there))
    return sorted(links, key=lambda found: (found.origin[1], found.target[1]))


def _side(source: Source) -> _Side:
    text = source.copy.item.text
    kept = [(at, terms(one.told.of(text))) for at, one in enumerate(source.copy.sentences) if one.kept]
    found = tuple(sentence for _, sentence in kept)
    return _Side(source.name, tuple(at for at, _ in kept), found, tuple(sentence.wording for sentence in found))


def _links(a: _Side, b: _Side) -> Iterator[Link]:
    found = align(a.terms, b.terms)
    for pair, change in _changes(found, a, b):
        score = pair.score * accord(a.terms[pair.a], b.terms[pair.b])
        yield Link((a.name, a.at[pair.a]), (b.name, b.at[pair.b]), round(score, 4), change)


def _changes(found: Alignment, a: _Side, b: _Side) -> Iterator[tuple[Pair, Change]]:
    partner = {pair.a: pair.b for pair in (*found.kept, *found.moved)}
    merged = {pair.b for pair in found.attached if pair.a not in partner}
    split = {pair.a for pair in found.attached if pair.a in partner}
    for pair in found.attached:
        yield pair, Change.SPLIT if pair.a in split else Change.MERGED
    moved = set(found.moved)
    for pair in (*found.kept, *found.moved):
        if pair.a in split:
            yield pair, Change.SPLIT
        elif pair.b in merged:
            yield pair, Change.MERGED
        elif pair in moved:
            yield pair, Change.MOVED
        else:
            yield pair, Change.SAME if a.terms[pair.a].wording == b.terms[pair.b].wording else Change.REWORDED


def _mirrored(found: Link) -> Link:
    return Link(found.target, found.origin, found.score, _MIRRORED.get(found.change, found.change))
