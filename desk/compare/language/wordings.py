"""What a sentence tells by its characters alone, wherever it stands: read once for all versions that repeat it.

Takes a sentence; gives its words, the marks that part its clauses, and what the words around a stretch of it are about.
Offsets are half-open, in code points into the sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from operator import attrgetter

from desk.compare.language.words import Word, words
from desk.spans import Span

REACH = 5.0
"""Content words at which a word tells half as much about a claim as the word beside it."""
CLAUSE = 3
"""A mark or conjunction that parts two clauses counts as so many words."""
BEFORE = 0.15
"""What a word of the sentence before, in one paragraph, tells."""

_PARTING = re.compile(r"[,;:()“”\"—–]| (?:and|but|while|after|before|when|which|who|that|because|as|where) ")


@dataclass(frozen=True, eq=False)
class Wording:
    """A sentence without its place; `wording` gives one for equal sentences."""

    text: str
    _found: dict[int, tuple[re.Match[str], ...]] = field(default_factory=dict, repr=False)

    def found(self, pattern: re.Pattern[str], hints: Iterable[str] = ()) -> tuple[re.Match[str], ...]:
        """All that one of our patterns finds in it; `hints`, in lower case: no match is without one of them."""
        if (known := self._found.get(id(pattern))) is None:  # a pattern's hash takes as long as a short search
            hopeless = hints and not has_any(self.text, hints)
            known = self._found[id(pattern)] = () if hopeless else tuple(pattern.finditer(self.text))
        return known

    @cached_property
    def plain(self) -> str:
        """Its characters with blanks folded."""
        return " ".join(self.text.split())

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its content words."""
        return words(self.text, Span(0, len(self.text)))

    @cached_property
    def senses(self) -> frozenset[str]:
        """What it speaks of."""
        return frozenset(word.sense for word in self.words)

    @cached_property
    def names(self) -> frozenset[str]:
        """The senses of its capitalised words."""
        return frozenset(word.sense for word in self.words if word.name)

    @cached_property
    def marks(self) -> tuple[int, ...]:
        """Where the marks and conjunctions stand that part its clauses."""
        return tuple([found.start() for found in _PARTING.finditer(self.text)])

    @cached_property
    def places(self) -> tuple[tuple[int, int], ...]:
        """How far in each word begins and ends: the words before it, `CLAUSE` for each parting."""
        marks = self.marks
        return tuple(
            [
                (at + CLAUSE * bisect_left(marks, word.start), at + CLAUSE * bisect_left(marks, word.end))
                for at, word in enumerate(self.words)
            ]
        )

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """The stretch around a span, from mark or conjunction to mark or conjunction."""
        before, after = bisect_left(self.marks, start), bisect_left(self.marks, end)
        return (
            self.marks[before - 1] if before else 0,
            self.marks[after] if after < len(self.marks) else len(self.text),
        )

    def near(self, start: int, end: int) -> list[tuple[str, float]]:
        """Each word with its nearness to a span."""
        words, places = self.words, self.places
        first = bisect_left(words, start + 1, key=attrgetter("end"))
        last = bisect_left(words, end, key=attrgetter("start"))
        before = first - 1 + CLAUSE * bisect_left(self.marks, start)
        after = last + CLAUSE * bisect_left(self.marks, end)
        steps = [before - end for _, end in places[:first]] + [0] * (last - first)
        steps += [start - after for start, _ in places[last:]]
        return [(word.sense, 1 / (1 + step / REACH)) for word, step in zip(words, steps, strict=True)]


def lowered(text: str) -> str:
    """A text in lower case, letter for letter: what a pattern finds in it takes half the time that `re.I` takes."""
    return text.replace("İ", "i").lower()


def has_any(text: str, hints: Iterable[str]) -> bool:
    """Whether a text has one of some strings, in lower case: far cheaper to know than what a pattern finds in it."""
    low = text.lower()
    return any([hint in low for hint in hints])


def run_up(text: str, end: int, words: int) -> int:
    """Where the last words before `end` begin, as blanks part them: where to search for a pattern that ends there."""
    start = end
    for _ in range(words):
        start = text.rfind(" ", 0, max(0, start - 1)) + 1
    return start


@lru_cache(maxsize=4096)
def wording(text: str) -> Wording:
    """The wording of a sentence."""
    return Wording(text)


@lru_cache(maxsize=4096)
def about(before: Wording | None, here: Wording, start: int, end: int) -> Mapping[str, float]:
    """What the words around a span tell, by nearness; those of the sentence before it, where one is, speak faintly."""
    told = dict.fromkeys((word.sense for word in before.words), BEFORE) if before is not None else {}
    for sense, nearness in here.near(start, end):
        if nearness > told.get(sense, 0.0):
            told[sense] = nearness
    return interned(told)


def interned(told: Mapping[str, float]) -> Mapping[str, float]:
    """One mapping for equal ones, so that what is weighed of one is weighed of all: versions differ in a figure."""
    return _interned(tuple(told.items()))


@lru_cache(maxsize=4096)
def _interned(told: tuple[tuple[str, float], ...]) -> Mapping[str, float]:
    return dict(told)
