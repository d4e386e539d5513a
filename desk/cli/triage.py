"""Stories in the order to work them: conflicts first, then whatever else the sources do not agree on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desk.compare.point import Point, Verdict
from desk.stories.story import Story
from desk.tui.reading import compare_story


@dataclass(frozen=True, slots=True)
class Ranked:
    """A story with what waits in it for an editor."""

    story: Story
    points: tuple[Point, ...]
    """Everything that its sources say; empty where it has one item."""

    @property
    def conflicts(self) -> int:
        """How many points can't all be true."""
        return sum(point.verdict is Verdict.CONFLICT for point in self.points)

    @property
    def open(self) -> int:
        """How many points want a ruling: all, since nothing has been ruled on outside a desk."""
        return len(self.points)


def triage(stories: Iterable[Story]) -> list[Ranked]:
    """The stories, those with most conflicts first, then those with most points; ties in the order given."""
    ranked = [Ranked(story, _points(story)) for story in stories]
    return sorted(ranked, key=lambda each: (-each.conflicts, -each.open))


def _points(story: Story) -> tuple[Point, ...]:
    alone = sum(len(chain.copies) for chain in story.chains) == 1
    return () if alone else compare_story(story, frozenset()).points
