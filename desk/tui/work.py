"""One story under way: its points in the order of the screen, where the cursor is, what is marked, what was ruled.

No widget, no disk. Every view reads this one state, so that the cursor is on the same point in all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from desk.compare.point import Comparison, Point, Source, Verdict
from desk.rulings import Ruling, Rulings, State
from desk.stories.story import Story
from desk.tui.claims import sentence_of
from desk.tui.filters import Vocabulary, check, parse
from desk.tui.names import NONE, Nameplate, nameplates
from desk.tui.subjects import PointSubject, point_vocabulary

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a story is."""

    ruled: int
    total: int
    conflicts: int
    """Open ones."""
    scopes: int
    """Open ones."""

    @property
    def open(self) -> int:
        """Points that nobody has decided yet."""
        return self.total - self.ruled


class Work:
    """A story, what its sources say, what was ruled, and the editor's place in it."""

    def __init__(self, story: Story, rulings: Rulings, house: Mapping[str, str] = NONE) -> None:
        """`house`: short names for agencies, as `names.nameplates` takes them."""
        self.story = story
        self.house = house
        self.comparison: Comparison | None = None
        self.points: tuple[Point, ...] = ()
        self.visible: tuple[Point, ...] = ()
        self.plates: Mapping[str, Nameplate] = {}
        self.numbers: Mapping[str, int] = {}
        self.cursor = ""
        self.marked: frozenset[str] = frozenset()
        self.filter = ""
        self.anchor = ""
        """Where a range of marks began; empty: none is being made."""
        self._before_range: frozenset[str] = frozenset()
        self._places: dict[str, int] = {}
        self._rulings = rulings
        self._progress: Progress | None = None

    @property
    def rulings(self) -> Rulings:
        """The state of every point after all decisions."""
        return self._rulings

    @rulings.setter
    def rulings(self, rulings: Rulings) -> None:
        self._rulings = rulings
        self._progress = None

    def take(self, comparison: Comparison) -> None:
        """Put a comparison on the desk; the cursor stays on its point where that is still there."""
        self.comparison = comparison
        self.points = grouped(comparison.points)
        self.plates = {plate.name: plate for plate in nameplates(comparison.sources, self.house)}
        self.numbers = {point.id: number for number, point in enumerate(self.points, start=1)}
        self.marked &= self.numbers.keys()
        self._progress = None
        self._sift()

    def limit(self, text: str) -> None:
        """Show only the points that the filter `text` lets through. Raises DeskError where it names what is not
        there."""
        check(text, self.vocabulary)
        self.filter = text
        self._sift()

    @property
    def vocabulary(self) -> Vocabulary:
        """What the points may be filtered by."""
        return point_vocabulary(self.plates.values(), self.tags())

    def _sift(self) -> None:
        """Find what the filter lets through; the cursor stays on its point where that is still in sight."""
        passes = parse(self.filter)
        self.visible = tuple(point for point in self.points if passes(self._subject(point)))
        self._places = {point.id: place for place, point in enumerate(self.visible)}
        if self.cursor not in self._places:
            self.cursor = self.visible[0].id if self.visible else ""

    @property
    def point(self) -> Point | None:
        """The point under the cursor."""
        place = self._places.get(self.cursor)
        return None if place is None else self.visible[place]

    @property
    def targets(self) -> tuple[Point, ...]:
        """What a decision acts on: the marked points in the order of the screen, else the one under the cursor."""
        if self.marked:
            return tuple(point for point in self.points if point.id in self.marked)
        return (self.point,) if self.point else ()

    @property
    def progress(self) -> Progress:
        """How far the story is, the filter aside."""
        if self._progress is None:
            open_points = [point for point in self.points if self.is_open(point.id)]
            self._progress = Progress(
                ruled=len(self.points) - len(open_points),
                total=len(self.points),
                conflicts=sum(point.verdict is Verdict.CONFLICT for point in open_points),
                scopes=sum(point.verdict is Verdict.DIFFERENT_SCOPE for point in open_points),
            )
        return self._progress

    def ruling(self, point: str) -> Ruling:
        """The ruling on a point."""
        return self._rulings.of(point)

    def is_open(self, point: str) -> bool:
        """Whether nobody has decided the point yet; one on hold has been decided to wait."""
        return self._rulings.of(point).state is State.OPEN

    def source(self, name: str) -> Source:
        """The source of that name; there must be a comparison."""
        assert self.comparison is not None
        return next(source for source in self.comparison.sources if source.name == name)

    def at(self, point: str) -> bool:
        """Put the cursor on a point, if the filter shows it."""
        if point not in self._places:
            return False
        self.cursor = point
        return True

    def move(self, by: int) -> bool:
        """Move the cursor by so many points, as far as there are any; whether it moved."""
        if not self.visible:
            return False
        place = self._places[self.cursor]
        wanted = min(max(place + by, 0), len(self.visible) - 1)
        self.cursor = self.visible[wanted].id
        if self.anchor in self._places:
            self._mark_range()
        return wanted != place

    def next_open(self, step: int = 1) -> bool:
        """Move to the next point that is open (the one before with `step` -1), around the end; False where none is."""
        count = len(self.visible)
        place = self._places.get(self.cursor, 0)
        for distance in range(1, count + 1):
            point = self.visible[(place + step * distance) % count]
            if self.is_open(point.id):
                self.cursor = point.id
                return True
        return False

    def toggle(self, point: str) -> None:
        """Mark a point, or take its mark away."""
        self.marked ^= {point}

    def begin_range(self) -> None:
        """From here on every move of the cursor marks what lies between."""
        self.anchor = self.cursor
        self._before_range = self.marked
        self._mark_range()

    def release(self) -> None:
        """Take all marks away."""
        self.marked = frozenset()
        self.anchor = ""

    def tags(self) -> tuple[str, ...]:
        """Every tag in use in this story, sorted."""
        return tuple(sorted({tag for ruling in self._rulings.points.values() for tag in ruling.tags}))

    def _mark_range(self) -> None:
        first, last = sorted((self._places[self.anchor], self._places[self.cursor]))
        self.marked = self._before_range | {point.id for point in self.visible[first : last + 1]}

    def _subject(self, point: Point) -> PointSubject:
        return PointSubject(point, self._rulings.of(point.id), self.plates, self._text(point))

    def _text(self, point: Point) -> str:
        spans = ((self.source(cited.item), cited) for cited in point.claims)
        return "\n".join(sentence_of(source, cited).of(source.copy.item.text) for source, cited in spans)


def grouped(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """The points with those that answer one question next to each other; else in the order given."""
    groups: dict[str, list[Point]] = {}
    for point in points:
        groups.setdefault(point.question, []).append(point)
    return tuple(point for group in groups.values() for point in group)
