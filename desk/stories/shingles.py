"""Copies that share their sentences: versions and reprints, found by runs of four words.

Takes copies; promises pairs of 0-based places with the share of runs that both have (Jaccard, 0 to 1). Only kept body
text counts, since boilerplate would tie strangers together. Cost grows with the copies, not with the pairs.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from zlib import crc32

from desk.body.copy import Copy
from desk.wire.item import Label

WORDS = 4
"""Words in a run."""
LOWEST = 32
"""Runs of a copy by which others find it, those of the lowest checksums: of two copies that share three runs in ten,
one pair in 90,000 has none of these in common."""
NEAREST = 8
"""Earlier copies with a run that are looked at: of 200 versions of one story each finds the ones just before it."""

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")

Shingles = bytes
"""32-bit checksums of runs, in the machine's own order of bytes, rising."""


def shingles(copy: Copy) -> Shingles:
    """The runs of four words in the kept body, each paragraph by itself."""
    runs: set[int] = set()
    for block in copy.blocks:
        if block.kept and block.label is Label.BODY:
            words = [found[0].lower() for found in _WORD.finditer(block.span.of(copy.item.text))]
            runs.update(
                crc32(" ".join(words[at : at + WORDS]).encode(errors="surrogatepass"))
                for at in range(len(words) - WORDS + 1)
            )
    return array("I", sorted(runs)).tobytes()


def near_pairs(sets: Sequence[Shingles], least: float) -> Iterator[tuple[int, int]]:
    """The pairs (earlier, later) whose shared runs are at least `least` of all runs of both."""
    holders: dict[int, tuple[int, ...]] = {}
    for place, packed in enumerate(sets):
        met: set[int] = set()
        for run in _runs(packed)[:LOWEST]:
            known = holders.get(run, ())
            met.update(known)
            holders[run] = (*known[1 - NEAREST :], place)
        mine = frozenset(_runs(packed)) if met else frozenset()
        for earlier in sorted(met):
            theirs = _runs(sets[earlier])
            both = len(mine.intersection(theirs))
            if both >= least * (len(mine) + len(theirs) - both):
                yield earlier, place


def _runs(packed: Shingles) -> memoryview:
    return memoryview(packed).cast("I")
