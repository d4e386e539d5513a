"""Edits as a reader would mark them: whole sentences where they can be, no lone word left standing between two edits.

Takes two texts and the places of the tokens that both keep, and promises another such list, as true as the first: it
only chooses among the ways to say one change. Places are 0-based.
"""

from __future__ import annotations

from itertools import pairwise

from desk.compare.diff.passages import Passage, Passages
from desk.compare.diff.patience import Pairs
from desk.compare.diff.prose import Prose

FURTHEST = 100
"""Tokens that an edit may slide: further than any sentence repeats itself."""

_PAIRED = (("(", ")"), ("[", "]"))


def legible(texts: Passages, within: Passage, kept: Pairs) -> Pairs:
    """The kept tokens of a passage, its insertions and deletions slid into place, its lone kept words swallowed."""
    (a_start, a_end), (b_start, b_end) = within
    runs = [_Run(a_start, b_start, 0), *_runs(kept), _Run(a_end, b_end, 0)]
    for before, after in pairwise(runs):
        gap = Passage((before.a + before.size, after.a), (before.b + before.size, after.b))
        if within != texts.whole or not texts.crossed(gap):
            _slide(texts, gap, before, after)
    runs = [runs[0], *(run for run in runs[1:-1] if run.size), runs[-1]]
    return [(run.a + step, run.b + step) for run in _unswallowed(texts.a, runs) for step in range(run.size)]


class _Run:
    """Tokens kept side by side: `size` of them from `a` and from `b` on."""

    __slots__ = ("a", "b", "size")

    def __init__(self, a: int, b: int, size: int) -> None:
        self.a, self.b, self.size = a, b, size


def _runs(kept: Pairs) -> list[_Run]:
    runs: list[_Run] = []
    for a, b in kept:
        if runs and runs[-1].a + runs[-1].size == a and runs[-1].b + runs[-1].size == b:
            runs[-1].size += 1
        else:
            runs.append(_Run(a, b, 1))
    return runs


def _slide(texts: Passages, gap: Passage, before: _Run, after: _Run) -> None:
    """Move an insertion or deletion to where it reads best: "voted. The council" is no sentence."""
    lost, found = gap.a[1] - gap.a[0], gap.b[1] - gap.b[0]
    if bool(lost) == bool(found):
        return
    side, (start, end) = (texts.a, gap.a) if lost else (texts.b, gap.b)
    keys, left, right = side.keys, 0, 0
    while left < min(FURTHEST, before.size) and keys[start - left - 1] == keys[end - left - 1]:
        left += 1
    while right < min(FURTHEST, after.size) and keys[start + right] == keys[end + right]:
        right += 1
    if left or right:
        step = max(range(-left, right + 1), key=lambda by: (*_reading(side, start + by, end + by), by))
        before.size += step
        after.a, after.b, after.size = after.a + step, after.b + step, after.size - step


def _reading(side: Prose, start: int, end: int) -> tuple[bool, bool]:
    """How well a stretch reads alone: whole sentences before all, then one whose brackets and quotation marks close."""
    stretch = side.keys[start:end]
    whole = start in side.openings and end in side.openings
    closed = all(stretch.count(opening) == stretch.count(closing) for opening, closing in _PAIRED)
    return whole, closed and stretch.count('"') % 2 == 0


def _unswallowed(a: Prose, runs: list[_Run]) -> list[_Run]:
    """The runs without those of one word between longer edits; a figure is never swallowed, for it did not change."""
    left = [runs[0]]
    for run, after in pairwise(runs[1:]):
        before = left[-1]
        lost = run.a - before.a - before.size, after.a - run.a - run.size
        found = run.b - before.b - before.size, after.b - run.b - run.size
        lone = run.size == 1 and a.tokens[run.a].sort != "number"
        if not (lone and min(map(max, lost, found)) >= 2 and min(sum(lost), sum(found)) >= 2):
            left.append(run)
    return left[1:]
