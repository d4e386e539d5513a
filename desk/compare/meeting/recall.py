"""How well two answers meet, recalled for all answers that are told in the same words: versions repeat their claims.

Takes a way to score two answers, and what it looks at of each; promises the same score, found once. Two answers of one
source are looked at by themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from desk.compare.answers.answer import Said
from desk.compare.meeting.grouping import Meet

T = TypeVar("T", bound=Said)
_ALONE = -1
"""The number of an answer that no other is like."""


class Recall(Generic[T]):
    """A score of two answers; called as the `meet` that makes it."""

    def __init__(self, meet: Meet[T], told: Callable[[T], Hashable | None]) -> None:
        """`meet` looks at nothing of an answer but what `told` tells of it; None where it looks at more."""
        self._meet, self._told = meet, told
        self._numbers: dict[T, int] = {}
        self._kinds: dict[Hashable, int] = {}
        self._scores: dict[tuple[int, int], float] = {}

    def __call__(self, a: T, b: T) -> float:
        """How well the two meet."""
        one, other = self._numbers.get(a) or self._number(a), self._numbers.get(b) or self._number(b)
        if one == _ALONE or other == _ALONE or a.source is b.source:
            return self._meet(a, b)
        if (known := self._scores.get((one, other))) is None:
            known = self._scores[one, other] = self._meet(a, b)
        return known

    def _number(self, answer: T) -> int:
        """The number of the answer, from 1: one for all that are told alike."""
        told = self._told(answer)
        self._numbers[answer] = _ALONE if told is None else self._kinds.setdefault(told, 1 + len(self._kinds))
        return self._numbers[answer]
