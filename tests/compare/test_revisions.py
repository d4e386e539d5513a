"""What each version changed against the one before it."""

from __future__ import annotations

from desk.compare.point import Change, Link
from desk.compare.points.revisions import revisions
from tests.rulings.newsroom import compared, count, point, says, story

FIRST = says(story("A", "Six people were hurt.\nIt rained.", chain="dp"), "Six people", count(6))
SECOND = story("B", "It rained.\nDivers came.", chain="dp")
THIRD = says(story("C", "Nine people were hurt.\nIt rained.", chain="dp"), "Nine people", count(9))
RIVAL = says(story("D", "Six persons were hurt."), "Six persons", count(6))
HURT = point("updated", (FIRST, "Six people"), (THIRD, "Nine people"), (RIVAL, "Six persons"))
LINKS = [Link((one, a), (other, b), 1.0, Change.SAME) for one, a, other, b in (("A", 1, "B", 0), ("B", 0, "C", 1))]


def test_a_version_is_held_against_the_last_that_speaks_to_the_point() -> None:
    """The second says nothing of the hurt; the third moves on from the first."""
    found = revisions(compared([FIRST, SECOND, THIRD, RIVAL], HURT, links=LINKS))
    assert [(each.was.quote, each.now.quote) for each in found["C"].changes] == [("Six people", "Nine people")]
    assert found["B"].changes == ()
    assert (found["B"].sentences.only, found["B"].dropped) == (1, 1)


def test_a_first_version_and_a_rivals_copy_revise_nothing() -> None:
    """There is nothing before them."""
    assert revisions(compared([FIRST, SECOND, THIRD, RIVAL], HURT)).keys() == {"B", "C"}


def test_the_same_value_in_other_words_is_no_change() -> None:
    """Six is 6."""
    again = says(story("C", "6 people were hurt.", chain="dp"), "6 people", count(6))
    moved = point("updated", (FIRST, "Six people"), (again, "6 people"))
    assert revisions(compared([FIRST, again], moved))["C"].changes == ()
