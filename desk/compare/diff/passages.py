"""Which stretches of two texts answer each other, sentence by sentence, before their words are compared.

Takes two texts in tokens; promises passages that rise on both sides and share no token, and apart from them those that
moved. Ranges are 0-based, half-open, in tokens. What lies in no passage is new on its side.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from desk.compare.diff.prose import Prose, Range
from desk.compare.links.alignment import Alignment, Pair, align
from desk.compare.links.terms import Terms, terms_of


class Passage(NamedTuple):
    """A stretch of tokens of either text; either may be empty."""

    a: Range
    b: Range


@dataclass(frozen=True)
class Passages:
    """Two texts, and how they answer each other."""

    a: Prose
    b: Prose
    kept: tuple[Passage, ...]
    """Sentences that answer each other where they stand, in order."""
    moved: tuple[Passage, ...] = ()
    """In the order of the first text."""

    @cached_property
    def between(self) -> tuple[Passage, ...]:
        """The stretches between the kept passages that nothing moved out of or into: they may still share words."""
        ends = [Passage((0, 0), (0, 0)), *self.kept, Passage(*((end, end) for _, end in self.whole))]
        gaps = (Passage((one.a[1], other.a[0]), (one.b[1], other.b[0])) for one, other in pairwise(ends))
        return tuple(gap for gap in gaps if gap.a[0] < gap.a[1] and gap.b[0] < gap.b[1] and not self.crossed(gap))

    @property
    def whole(self) -> Passage:
        """Both texts from end to end."""
        return Passage((0, len(self.a.tokens)), (0, len(self.b.tokens)))

    def left(self, gap: Range) -> tuple[Passage, ...]:
        """What moved out of a range of the first text that no kept passage holds."""
        return self.moved[bisect_left(self._lefts, gap[0]) : bisect_left(self._lefts, gap[1])]

    def came(self, gap: Range) -> tuple[Passage, ...]:
        """What moved into a range of the second text, in its order there."""
        return self._arrivals[bisect_left(self._cames, gap[0]) : bisect_left(self._cames, gap[1])]

    def crossed(self, gap: Passage) -> bool:
        """Whether anything moved out of or into the gap."""
        return bool(self.moved) and bool(self.left(gap.a) or self.came(gap.b))

    @cached_property
    def _lefts(self) -> list[int]:
        return [passage.a[0] for passage in self.moved]

    @cached_property
    def _arrivals(self) -> tuple[Passage, ...]:
        return tuple(sorted(self.moved, key=lambda passage: passage.b))

    @cached_property
    def _cames(self) -> list[int]:
        return [passage.b[0] for passage in self._arrivals]


def passages(a: Prose, b: Prose) -> Passages:
    """The counterparts of two texts; one passage where either is a single sentence."""
    if min(len(a.sentences), len(b.sentences)) <= 1:
        return Passages(a, b, (Passage((0, len(a.tokens)), (0, len(b.tokens))),))
    known: dict[tuple[str, ...], Terms] = {}
    found = align(_terms(a, known), _terms(b, known))
    return Passages(a, b, *(tuple(_passages(pairs, found, a, b)) for pairs in (found.kept, found.moved)))


def _terms(side: Prose, known: dict[tuple[str, ...], Terms]) -> list[Terms]:
    """The terms of the sentences; two of the same words have the same, which are `known` once read."""
    found = []
    for first, end in side.sentences:
        keys = side.keys[first:end]
        if keys not in known:
            known[keys] = terms_of(side.tokens[first:end])
        found.append(known[keys])
    return found


def _passages(pairs: Iterable[Pair], found: Alignment, a: Prose, b: Prose) -> Iterator[Passage]:
    """Each pair with the pieces attached to it: a sentence and the two that it was split into."""
    pieces_a, pieces_b = defaultdict(list), defaultdict(list)
    for piece in found.attached:
        pieces_a[piece.b].append(piece.a)
        pieces_b[piece.a].append(piece.b)
    for pair in pairs:
        in_a, in_b = [pair.a, *pieces_a[pair.b]], [pair.b, *pieces_b[pair.a]]
        yield Passage(_spanned(a, in_a), _spanned(b, in_b))


def _spanned(side: Prose, sentences: Sequence[int]) -> Range:
    return side.sentences[min(sentences)][0], side.sentences[max(sentences)][1]
