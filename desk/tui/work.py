"""One story under way: its points in the order of the screen, where the cursor is, what is marked, what was ruled.

No widget, no disk. Every view reads this one state, so that the cursor is on the same point in all of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from desk.compare.point import Comparison, Point, Source, Verdict
from desk.rulings import Ruling, Rulings, State
from desk.stories.story import Story
from desk.summary.usable import barred
from desk.tui.claims import sentence_of
from desk.tui.filters import Vocabulary
from desk.tui.listing import Listing
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


class Work(Listing):
    """A story, what its sources say, what was ruled, and the editor's place in it."""

    SCREEN = "points"

    def __init__(self, story: Story, rulings: Rulings, house: Mapping[str, str] = NONE) -> None:
        """`house`: short names for agencies, as `names.nameplates` takes them."""
        super().__init__()
        self.story = story
        self.house = house
        self.comparison: Comparison | None = None
        self.points: tuple[Point, ...] = ()
        self.visible: tuple[Point, ...] = ()
        self.plates: Mapping[str, Nameplate] = {}
        self.numbers: Mapping[str, int] = {}
        self.cursor = ""
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

    def take(self, comparison: Comparison, now: str | None = None) -> None:
        """Put a comparison on the desk; the cursor stays on its point where that is still there.

        `now` is an ISO 8601 time; without it every embargo is taken to stand.
        """
        self.comparison = comparison
        self.points = grouped(comparison.points)
        plates = {plate.name: plate for plate in nameplates(comparison.sources, self.house)}
        for name, (reason, _) in barred(comparison, now).items():
            plates[name] = replace(plates[name], barred=reason.partition(" ")[0])  # "killed source": a word will do
        self.plates = plates
        self.numbers = {point.id: number for number, point in enumerate(self.points, start=1)}
        self._progress = None
        self.sift()

    @property
    def ids(self) -> Sequence[str]:
        """Every point, in the order of the screen."""
        return tuple(self.numbers)

    @property
    def spot(self) -> str:
        """The point under the cursor."""
        return self.cursor

    def go(self, entry: str) -> None:
        """Put the cursor on a point."""
        self.cursor = entry

    def subject(self, entry: str) -> PointSubject:
        """A point with its ruling and the sentences that it rests on."""
        point = self.points[self.numbers[entry] - 1]
        return PointSubject(point, self._rulings.of(entry), self.plates, self._text(point))

    @property
    def vocabulary(self) -> Vocabulary:
        """What the points may be filtered by."""
        return point_vocabulary(self.plates.values(), self.tags())

    def sift(self, *, asked: bool = True) -> None:
        """Find what the filter lets through; the cursor stays on its point where that is still in sight."""
        super().sift(asked=asked)
        self.visible = tuple(self.points[self.numbers[entry] - 1] for entry in self.shown)

    @property
    def point(self) -> Point | None:
        """The point under the cursor, where that is in sight."""
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
        """Put the cursor on a point, if the filter shows it; whether it does."""
        if point not in self._places:
            return False
        self.cursor = point
        return True

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

    def tags(self) -> tuple[str, ...]:
        """Every tag in use in this story, sorted."""
        return tuple(sorted({tag for ruling in self._rulings.points.values() for tag in ruling.tags}))

    def _text(self, point: Point) -> str:
        spans = ((self.source(cited.item), cited) for cited in point.claims)
        return "\n".join(sentence_of(source, cited).of(source.copy.item.text) for source, cited in spans)


def grouped(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """The points with those that answer one question next to each other; else in the order given."""
    groups: dict[str, list[Point]] = {}
    for point in points:
        groups.setdefault(point.question, []).append(point)
    return tuple(point for group in groups.values() for point in group)
