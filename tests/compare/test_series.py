"""A figure that moves on: the values in the order of filing, each once, with who gave it first."""

from __future__ import annotations

from desk.compare.point import Point, Source
from desk.compare.points.series import series
from tests.rulings.newsroom import compared, count, point, says, story

FIRST = story("A", "# Six hurt\nSix people were hurt.", chain="dp", filed="2026-05-12T09:00:00Z")
FIRST = says(says(FIRST, "Six hurt", count(6)), "Six people", count(6))
SECOND = says(story("B", "Nine people were hurt.", filed="2026-05-12T11:00:00Z"), "Nine people", count(9))
THIRD = says(
    story("C", "At least 12 people were hurt.", chain="dp", filed="2026-05-12T12:00:00Z"),
    "At least 12 people",
    count(12, bound=">"),
)
SAID = ((FIRST, "Six hurt"), (FIRST, "Six people"), (THIRD, "At least 12 people"), (SECOND, "Nine people"))
HURT = point("updated", *SAID)


def told(asked: Point, *sources: Source, barred: tuple[str, ...] = ()) -> list[tuple[str, float]]:
    """Each value in its source's words, and its level."""
    return [(step.cited.quote, step.level) for step in series(asked, compared(sources), barred)]


def test_the_values_stand_in_the_order_of_filing() -> None:
    """Whatever the order of the sources; the text is asked before the headline above it."""
    wanted = [("Six people", 0.5), ("Nine people", 0.75), ("At least 12 people", 1)]
    assert told(HURT, FIRST, THIRD, SECOND) == wanted
    assert told(HURT, THIRD, SECOND, FIRST) == wanted


def test_without_a_time_the_sources_keep_their_order() -> None:
    """Nobody knows better."""
    untimed = says(story("B", "Nine people were hurt."), "Nine people", count(9))
    quotes = [quote for quote, _ in told(HURT, FIRST, THIRD, untimed)]
    assert quotes == ["Six people", "At least 12 people", "Nine people"]


def test_a_source_that_may_not_be_used_gives_no_value() -> None:
    """What is left of two values is no series."""
    assert told(HURT, FIRST, THIRD, barred=("A",)) == []
