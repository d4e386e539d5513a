"""Rows that have moved up or down together: the terminal can move them by itself, for some bytes a row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from operator import ne
from typing import NamedTuple

from desk.tui.terminal.cells import BLANK, Cells

FEWEST = 4
"""Rows that have moved together before the terminal is asked to move them."""


class Shift(NamedTuple):
    """Rows that move together."""

    top: int
    end: int
    """The first row below them."""
    by: int
    """How many rows up; down if negative."""

    @property
    def code(self) -> str:
        """What has the terminal move them; the rows that come free are blank (margins, line feed, reverse index)."""
        turn = f"\x1b[{self.end}H" + "\n" * self.by if self.by > 0 else f"\x1b[{self.top + 1}H" + "\x1bM" * -self.by
        return f"\x1b[{self.top + 1};{self.end}r{turn}\x1b[r"

    def of(self, rows: Sequence[Cells]) -> list[Cells]:
        """The screen after they have moved."""
        free = [[BLANK] * len(rows[0])] * abs(self.by)
        kept = rows[self.top + max(self.by, 0) : self.end + min(self.by, 0)]
        moved = [*kept, *free] if self.by > 0 else [*free, *kept]
        return [*rows[: self.top], *moved, *rows[self.end :]]


def shift(before: Sequence[Cells], after: Sequence[Cells]) -> Shift | None:
    """The rows that have moved together, where moving them leaves less than half to paint."""
    other = [y for y, (old, new) in enumerate(zip(before, after, strict=True)) if old != new]
    if len(other) < FEWEST:
        return None
    was = {_words(row): y for y, row in enumerate(before)}
    came = {y: was[words] - y for y in other if (words := _words(after[y])).strip() and words in was}
    by, rows = max(Counter(filter(None, came.values())).items(), key=lambda vote: vote[1], default=(0, 0))
    if rows < FEWEST:
        return None
    ours = [y for y, each in came.items() if each == by]
    found = Shift(min(ours[0], ours[0] + by), max(ours[-1], ours[-1] + by) + 1, by)
    return found if 2 * _unlike(found.of(before), after) < _unlike(before, after) else None


def _words(row: Cells) -> str:
    """What is written in a row, but for its edges, where the cursor and the scroll bar stand."""
    return "".join(text for text, _ in row[1:-1])


def _unlike(before: Sequence[Cells], after: Sequence[Cells]) -> int:
    """How many cells differ."""
    return sum(sum(map(ne, old, new)) for old, new in zip(before, after, strict=True) if old != new)
