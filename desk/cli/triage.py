"""Stories in the order to work them: conflicts first, then whatever else the sources do not agree on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desk.compare.point import Verdict
from desk.stories.story import Story
from desk.tui.legwork.reading import compare_story


@dataclass(frozen=True, slots=True)
class Ranked:
    """A story with what waits in it for an editor."""

    story: Story
    conflicts: int
    """Open points that can't all be true."""
    open: int
    """Points that nobody has ruled on."""


def triage(stories: Iterable[Story]) -> list[Ranked]:
    """The stories, those with most conflicts first, then those with most points; ties in the order given."""
    return sorted(map(_ranked, stories), key=lambda each: (-each.conflicts, -each.open))


def _ranked(story: Story) -> Ranked:
    if sum(len(chain.copies) for chain in story.chains) == 1:
        return Ranked(story, 0, 0)
    points = compare_story(story, frozenset()).points
    return Ranked(story, sum(point.verdict is Verdict.CONFLICT for point in points), len(points))
