"""One story under way: its points in the order of the screen, where the cursor is, what is marked, what was ruled.

No widget, no disk. Every view reads this one state, so that the cursor is on the same point in all of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from desk.compare.point import Comparison, Point, Source, Verdict
from desk.rulings import Basis, Reopened, Ruling, Rulings, State, basis_of, by_version, carry, heirs, reopened
from desk.stories import Standing, standings
from desk.stories.story import Story
from desk.summary.usable import barred
from desk.tui.drawing.claims import sentence_of
from desk.tui.drawing.marks import REOPENED, STATES, Sign
from desk.tui.drawing.names import NONE, Nameplate, nameplates
from desk.tui.sifting.filters import Vocabulary
from desk.tui.sifting.listing import Listing
from desk.tui.sifting.subjects import PointSubject, point_vocabulary
from desk.tui.sitting.tally import Progress, Tally


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
        self.standings: Mapping[str, Standing] = {}
        """By source name: whether its sender lets the copy be used."""
        self.numbers: Mapping[str, int] = {}
        self.cursor = ""
        self._rulings = rulings
        self.kept: Tally | None = None
        """How far the story was when it was last compared, where it is not compared now."""
        self._compared: Story | None = None
        self._progress: Progress | None = None
        self._reopened: Mapping[str, Reopened] | None = None

    @property
    def rulings(self) -> Rulings:
        """The state of every point after all decisions."""
        return self._rulings

    @rulings.setter
    def rulings(self, rulings: Rulings) -> None:
        self._rulings = rulings
        self._progress = self._reopened = None

    def replayed(self, rulings: Rulings) -> None:
        """The state that the journal leads to, read anew."""
        self.rulings = carry(rulings, self.comparison) if self.comparison else rulings

    @property
    def stale(self) -> bool:
        """Whether the story has other copies than those that were compared."""
        return self._compared is None or self._compared.chains != self.story.chains

    def take(self, comparison: Comparison, now: str | None = None, story: Story | None = None) -> None:
        """Put a comparison on the desk; the cursor stays on its point, or on the one that came in its place.

        `now` is an ISO 8601 time; without it every embargo is taken to stand. `story`: as it was when it was compared,
        where that is not as it is now.
        """
        self._compared = story or self.story
        places = self._old_places(comparison)
        self.cursor = next((new for new, old in places.items() if old == self._place_of(self.cursor)), self.cursor)
        self.rulings = carry(self._rulings, comparison)
        self.comparison = comparison
        last = len(self.points)
        self.points = grouped(tuple(sorted(comparison.points, key=lambda point: places.get(point.id, last))))
        plates = {plate.name: plate for plate in nameplates(comparison.sources, self.house)}
        for name, (reason, _) in barred(comparison, now).items():
            plates[name] = replace(plates[name], barred=reason.partition(" ")[0])  # "killed source": a word will do
        self.plates = plates
        placed = [(source.copy.item, source.chain) for source in comparison.sources]
        self.standings = dict(zip(self.plates, standings(placed), strict=True))
        self.numbers = {point.id: number for number, point in enumerate(self.points, start=1)}
        self.sift()

    def _old_places(self, comparison: Comparison) -> dict[str, int]:
        """The places of points of a new comparison that were there before, under whatever id: they keep them."""
        if self.comparison is None:
            return {}
        numbers = {point.id: number for number, point in enumerate(self.points)}
        fresh = {point.id for point in comparison.points}
        gone = [point for point in self.points if point.id not in fresh]
        found = {new: numbers[old] for old, new in heirs(gone, self.comparison, comparison).items()}
        return found | {point: number for point, number in numbers.items() if point in fresh}

    def _place_of(self, point: str) -> int:
        """The place of a point in the list; -1 where it is not there."""
        return self.numbers.get(point, 0) - 1

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
        if self.comparison is None and self.kept is not None:
            return self.kept.progress
        if self._progress is None:
            waiting = self.waiting
            open_points = sum(waiting.values())
            self._progress = Progress(
                ruled=len(self.points) - open_points,
                total=len(self.points),
                conflicts=waiting[Verdict.CONFLICT],
                scopes=waiting[Verdict.DIFFERENT_SCOPE],
                reopened=len(self.reopened),
            )
        return self._progress

    @property
    def known(self) -> bool:
        """Whether it is known how far the story is."""
        return self.comparison is not None or self.kept is not None

    @property
    def waiting(self) -> Counter[Verdict]:
        """How many points are open, by verdict."""
        if self.comparison is None and self.kept is not None:
            return Counter(self.kept.waiting)
        return Counter(point.verdict for point in self.points if self.is_open(point.id))

    @property
    def reopenings(self) -> Mapping[str, int]:
        """How many points are open again, by the version that changed them."""
        if self.comparison is None and self.kept is not None:
            return self.kept.reopened
        return by_version(self.reopened.values())

    def tally(self) -> Tally:
        """How far the story is, to be kept."""
        return Tally(self.progress, self.waiting, self.reopenings)

    def rest(self) -> None:
        """Let the comparison go, and remember how far the story is: it is compared again when it is opened."""
        self.kept = self.tally()
        self.comparison = None
        self.points = self.visible = ()
        self.plates, self.numbers, self.standings = {}, {}, {}
        self._compared = self._progress = self._reopened = None

    @property
    def reopened(self) -> Mapping[str, Reopened]:
        """By point id: what was ruled on, and is open again since a new version changed it."""
        if self._reopened is None:
            found = reopened(self._rulings, self.comparison) if self.comparison else ()
            self._reopened = {each.point: each for each in found}
        return self._reopened

    def sign(self, point: str) -> Sign:
        """How the point's state is shown."""
        return REOPENED if point in self.reopened else STATES[self._rulings.of(point).state]

    def bases(self, targets: Iterable[str]) -> tuple[Basis, ...]:
        """What the points among `targets` say now, for the journal, where it does not know it yet."""
        if self.comparison is None:
            return ()
        was = self._rulings.origins
        wanted = set(targets) & self.numbers.keys()
        found = [basis_of(point, self.comparison, was.get(point.id)) for point in self.points if point.id in wanted]
        return tuple(each for each in found if each != self._rulings.bases.get(each.point))

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
