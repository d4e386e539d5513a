"""The desk as the app sees it: the store, the stories, the one that is open, and what a decision does to it.

No widget: a key press becomes a `Decision`, the store keeps it, `rulings.apply` gives the next state. A decision is on
the disk before `decide` returns, so whatever the screen says was ruled is ruled.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk import rulings, summary
from desk.compare.point import Comparison, Point
from desk.rulings import Decision, Entry, Rulings, Verb, apply, replay
from desk.store import Store, now
from desk.stories.identity import identity
from desk.stories.story import Story
from desk.trouble import DeskError
from desk.tui.drawing.names import NONE
from desk.tui.sitting.board import Board
from desk.tui.sitting.news import News, known, news
from desk.tui.sitting.tally import footing, packed, unpacked
from desk.tui.sitting.work import Work

if TYPE_CHECKING:  # what drafts and what builds a summary is loaded by the first of them that is asked for
    from desk.rulings import Choice
    from desk.summary import Summary

SILENT = frozenset({Verb.PUT_BACK, Verb.MOVE, Verb.HEADLINE, Verb.EXPORT})
"""What is decided on something else than what a point says."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step back or forward through what was decided."""

    decision: Decision


class Session:
    """An editor's sitting at one desk."""

    def __init__(self, store: Store, house: Mapping[str, str] = NONE) -> None:
        """`house`: short names for agencies, as `names.nameplates` takes them."""
        self.store = store
        self._house = house
        self.works: dict[str, Work] = {}
        self.board = Board(self)
        self._drafts: dict[str, tuple[Choice, ...]] = {}
        self.current = ""
        """The id of the story that is open, or under the cursor of the triage list."""
        self.reading = True
        """Whether the copy on the desk has not been read yet."""
        self.comparing = True
        """Whether stories that nobody has opened are compared; an editor may stop that."""

    @property
    def work(self) -> Work | None:
        """The story that is open."""
        return self.works.get(self.current)

    @property
    def stories(self) -> tuple[Story, ...]:
        """The stories on the desk, in the order to work them."""
        return tuple(work.story for work in self.works.values())

    def put(self, stories: Sequence[Story]) -> None:
        """Put stories on the desk in place of those that were there; work on a story that stays is kept.

        Stories that stay keep their order, and new ones come after them: nothing moves under the cursor.
        """
        self.reading = False
        before = self.works
        touched = self.store.last_rows()
        known = {story.id: _heads(story, before) for story in stories}
        place = {name: number for number, name in enumerate(before)}
        self.works = {}
        for story in sorted(
            stories, key=lambda each: min([place[name] for name in known[each.id]], default=len(place))
        ):
            work = next((before[name] for name in known[story.id]), None)
            work = work or Work(story, self._rulings(story, touched), self._house)
            if work.story != story:
                self._follow(work, story, touched)
            self.works[story.id] = work
        if self.current not in self.works:
            heirs = (story.id for story in stories if self.current in known[story.id])
            self.current = next(heirs, next(iter(self.works), ""))
        self.board.load()

    def _follow(self, work: Work, story: Story, touched: Mapping[str, int]) -> None:
        """Work on a story as it is now."""
        if work.story.names != story.names:  # other rows of the journal are on it now
            work.replayed(self._rulings(story, touched))
        if work.story.chains != story.chains:
            work.kept = None
        work.story = story

    def reread(self) -> None:
        """Take in what was decided on the open story, here or elsewhere. Raises DeskError where the disk refuses."""
        if self.work:
            self.work.replayed(replay(self.store.entries(*self.work.story.names)))

    def remember(self, kept: Mapping[str, str]) -> list[Work]:
        """Take how far stories were from what was kept; the stories that have to be compared, since nobody knows."""
        touched = self.store.last_rows()
        unknown = []
        for work in self.works.values():
            known = work.kept is not None and work.story.names.isdisjoint(touched)
            if work.comparison is None and work.story.id in kept and not known:
                work.kept = unpacked(kept[work.story.id], self.footing(work, touched))
            if work.stale and work.kept is None:
                unknown.append(work)
        return unknown

    def counted(self, found: Mapping[str, str]) -> list[Work]:
        """Take how far stories are that nobody looks at; those that have changed meanwhile, to be counted again."""
        touched = self.store.last_rows()
        works = [self.works[name] for name in found if name in self.works]
        resting = [work for work in works if work.comparison is None]
        for work in resting:
            work.kept = unpacked(found[work.story.id], self.footing(work, touched))
        if self.board.filter:
            self.board.sift(asked=False)
        return [work for work in resting if work.kept is None]

    def footing(self, work: Work, touched: Mapping[str, int]) -> str:
        """What the tally of a story rests on."""
        last = max((touched.get(name, 0) for name in work.story.names), default=0)
        return footing(work.story, last, work.rulings.put_back)

    def tallies(self, stories: Iterable[str]) -> dict[str, str]:
        """How far these stories are, to be kept."""
        touched = self.store.last_rows()
        works = [self.works[name] for name in stories if name in self.works]
        return {
            work.story.id: packed(work.tally(), self.footing(work, touched))
            for work in works
            if work.known and not (work.comparison and work.stale)
        }

    def _rulings(self, story: Story, touched: Mapping[str, int]) -> Rulings:
        names = story.names
        return replay(self.store.entries(*names)) if not names.isdisjoint(touched) else Rulings()

    def compared(self, comparison: Comparison, story: Story | None = None) -> News | None:
        """A comparison is done (its story may have left the desk meanwhile): what it brought that is to be told."""
        work = self.works.get(comparison.id)
        if work is None:
            return None
        told = work.comparison is not None or comparison.id == self.current
        before = known(work)
        work.take(comparison, now(), story)
        self._drafts.clear()
        self.board.sift(asked=False)
        return news(work, before) if told else None

    def open_copy(self, paths: Collection[str]) -> bool:
        """Open the story that holds copy from these paths; whether there is one and no more than one."""
        found = [
            work.story.id
            for work in self.works.values()
            if any(copy.item.path in paths for chain in work.story.chains for copy in chain.copies)
        ]
        if len(found) == 1:
            self.current = found[0]
        return len(found) == 1

    def open_item(self, item: str) -> bool:
        """Open the story that holds the item of that identity; whether there is one."""
        for work in self.works.values():
            if any(identity(copy.item) == item for chain in work.story.chains for copy in chain.copies):
                self.current = work.story.id
                return True
        return False

    def rank(self) -> None:
        """Put the stories in the order to work them: that of their reasons."""
        self.works = {entry: self.works[entry] for entry in sorted(self.works, key=self.board.need)}
        self.board.sift(asked=False)

    def move(self, by: int) -> bool:
        """Move from story to story, as far as the filter shows them; whether it moved."""
        return self.board.move(by)

    def decide(
        self,
        verb: Verb,
        targets: Sequence[str] = (),
        *,
        source: str | None = None,
        text: str | None = None,
        choice: str | None = None,
        place: int | None = None,
    ) -> Entry:
        """Write a decision on the open story and take it into the state. Raises DeskError where the disk refuses."""
        work = self.at_work()
        on = () if verb in SILENT else work.bases(targets)
        decision = Decision(work.story.id, verb, tuple(targets), source, text, choice, place, on=on)
        entry = self.store.append(decision)
        work.rulings = apply(work.rulings, decision, entry.seq)
        return entry

    def revert(self, row: int) -> None:
        """Go back to how the open story stood after a row of the journal."""
        work = self.at_work()
        self.store.append(Decision(work.story.id, Verb.REVERT, place=row))
        work.rulings = replay(self.store.entries(*work.story.names))

    def undo(self) -> Step:
        """Take back the last decision on the open story. Raises DeskError where there is none."""
        return self._step(self.store.undo(*self.at_work().story.names), "Nothing to undo in this story")

    def redo(self) -> Step:
        """Restore what was taken back last. Raises DeskError where there is nothing."""
        return self._step(self.store.redo(*self.at_work().story.names), "Nothing to redo")

    def choices(self, point: Point) -> tuple[Choice, ...]:
        """The ways to merge a point's claims, each a drafted sentence."""
        work = self.at_work()
        assert work.comparison is not None
        if point.id not in self._drafts:
            self._draft([point], work.comparison)
        return self._drafts[point.id]

    def draft_ahead(self, comparison: Comparison) -> None:
        """Draft every point's sentences before they are asked for; any thread may call."""
        self._draft([point for point in comparison.points if point.id not in self._drafts], comparison)

    def _draft(self, points: Iterable[Point], comparison: Comparison) -> None:
        """What a killed or withheld source says goes into no draft."""
        unusable = summary.barred(comparison, now())
        for point in points:
            self._drafts[point.id] = rulings.choices(summary.admitted(point, comparison, unusable), comparison)

    def summary(self) -> Summary | None:
        """The open story's summary as it stands; None until its sources are compared."""
        return self.summary_of(self.work) if self.work else None

    def summary_of(self, work: Work) -> Summary | None:
        """A story's summary as it stands; None until its sources are compared."""
        if work.comparison is None:
            return None
        return summary.build(work.comparison, work.rulings, work.story.slug, now())

    def at_work(self) -> Work:
        """The open story. Raises DeskError where there is none."""
        if self.work is None:
            raise DeskError("No story is open", "Take copy in first: {take-in}, or desk FILE... on the command line.")
        return self.work

    def _step(self, entry: Entry | None, refusal: str) -> Step:
        if entry is None:
            raise DeskError(refusal)
        work = self.at_work()
        journal = self.store.entries(*work.story.names)
        work.replayed(replay(journal))
        seq = entry.undoes or entry.redoes
        decision = next(row.decision for row in journal if row.seq == seq)
        assert decision is not None
        return Step(decision)


def _heads(story: Story, before: Mapping[str, Work]) -> list[str]:
    """Which of the stories before became this one, the one of its own id first."""
    if story.id in before and before[story.id].story == story:
        return [story.id]
    return sorted(story.names.intersection(before), key=lambda name: (name != story.id, name))
