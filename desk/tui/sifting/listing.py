"""A list that an editor works on: what the filter lets through, what is marked, and the range that is being marked.

Knows the entries by their ids. Where the cursor is, and what a filter may ask, is for the lists themselves to say.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from desk.tui.sifting.filters import Subject, Vocabulary, check, parse


class Listing(ABC):
    """Ids in the order of the screen."""

    SCREEN: ClassVar[str]
    """What saved filters are kept under, and what the entries are called when they are counted: "stories"."""

    def __init__(self) -> None:
        self.shown: tuple[str, ...] = ()
        """What the filter lets through."""
        self.marked: frozenset[str] = frozenset()
        self.filter = ""
        self.anchor = ""
        """Where a range of marks began; empty: none is being made."""
        self._before_range: frozenset[str] = frozenset()
        self._places: dict[str, int] = {}

    @property
    @abstractmethod
    def ids(self) -> Sequence[str]:
        """Everything that there is, the filter aside."""

    @property
    @abstractmethod
    def spot(self) -> str:
        """The id under the cursor; empty where there is none."""

    @abstractmethod
    def go(self, entry: str) -> None:
        """Put the cursor on an entry."""

    @abstractmethod
    def subject(self, entry: str) -> Subject:
        """What a filter asks of an entry."""

    @property
    @abstractmethod
    def vocabulary(self) -> Vocabulary:
        """What the entries may be filtered by."""

    def hides(self, entry: str) -> bool:
        """Whether an entry is out of sight though the filter lets it through."""
        return False

    def limit(self, text: str) -> None:
        """Show only what the filter `text` lets through. Raises DeskError where it names what is not there."""
        check(text, self.vocabulary)
        self.filter = text
        self.sift()

    def sift(self, *, asked: bool = True) -> None:
        """Find what is in sight; a cursor that is not goes to what comes after it.

        Unless it was `asked` for, what is in sight under the cursor stays there, whatever became of it.
        """
        passes = parse(self.filter)
        every = self.ids
        stays = self.spot if not asked and self.spot in self._places else ""
        self.shown = tuple(
            each
            for each in every
            if each == stays or not (self.hides(each) or (self.filter and not passes(self.subject(each))))
        )
        self._places = {each: place for place, each in enumerate(self.shown)}
        self.marked &= frozenset(every)
        self.anchor = self.anchor if self.anchor in self._places else ""
        if self.shown and self.spot not in self._places:
            after = every[every.index(self.spot) :] if self.spot in every else ()
            self.go(next((each for each in after if each in self._places), self.shown[-1 if after else 0]))

    @property
    def chosen(self) -> tuple[str, ...]:
        """What a decision acts on: what is marked, in the order of the screen, else what is under the cursor."""
        if self.marked:
            return tuple(each for each in self.ids if each in self.marked)
        return (self.spot,) if self.spot in self._places else ()

    def move(self, by: int) -> bool:
        """Move the cursor by so many, as far as there are any; whether it moved."""
        if not self.shown:
            return False
        place = self._places.get(self.spot, 0)
        wanted = min(max(place + by, 0), len(self.shown) - 1)
        self.go(self.shown[wanted])
        if self.anchor:
            self._mark_range()
        return wanted != place

    def toggle(self, entry: str) -> None:
        """Mark an entry, or take its mark away."""
        self.marked ^= {entry}

    def begin_range(self) -> None:
        """From here on every move of the cursor marks what lies between."""
        self.anchor = self.spot
        self._before_range = self.marked
        self._mark_range()

    def release(self) -> None:
        """Take all marks away."""
        self.marked = frozenset()
        self.anchor = ""

    def _mark_range(self) -> None:
        first, last = sorted((self._places[self.anchor], self._places[self.spot]))
        self.marked = self._before_range | frozenset(self.shown[first : last + 1])
