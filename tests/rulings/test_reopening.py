"""What a new version does to the rulings that were made before it came."""

from __future__ import annotations

from desk.rulings import Reopened, reopened
from tests.rulings.newsroom import compared, point, ruled, story

FIRST = story(
    "A", "Twelve people died. The road is closed.", agency="dpa", filed="2026-05-12T09:00:00Z", path="first.txt"
)
RIVAL = story("B", "At least 10 people died.", agency="EFE", path="rival.txt")
SECOND = story("C", "Seventeen people died. The road is closed.", agency="dpa", path="second.txt")

TOLL = point("conflict", (FIRST, "Twelve people"), (RIVAL, "At least 10 people"))
ROAD = point("only", (FIRST, "The road is closed"), question="What of the road?")
NEW_TOLL = point("conflict", (SECOND, "Seventeen people"), (RIVAL, "At least 10 people"))


def test_a_ruling_stays_on_what_did_not_change() -> None:
    """The same words make the same point."""
    old, new = compared((FIRST, RIVAL), TOLL, ROAD), compared((SECOND, RIVAL), NEW_TOLL, ROAD)
    assert reopened(old, new, ruled(("accept", ROAD))) == ()


def test_a_changed_point_is_reopened_as_the_one_that_asks_the_same() -> None:
    """It shares the rival's claim with the old one."""
    old, new = compared((FIRST, RIVAL), TOLL, ROAD), compared((SECOND, RIVAL), NEW_TOLL, ROAD)
    assert reopened(old, new, ruled(("accept", TOLL))) == (Reopened(TOLL.id, NEW_TOLL.id),)


def test_a_point_that_nobody_ruled_on_is_not_reopened() -> None:
    """It was open all along."""
    old, new = compared((FIRST, RIVAL), TOLL), compared((SECOND, RIVAL), NEW_TOLL)
    assert reopened(old, new, ruled()) == ()


def test_a_point_that_the_new_version_dropped_has_no_heir() -> None:
    """The ruling waits; nothing takes its place."""
    old, new = compared((FIRST, RIVAL), TOLL, ROAD), compared((SECOND, RIVAL), NEW_TOLL)
    assert reopened(old, new, ruled(("accept", ROAD))) == (Reopened(ROAD.id, None),)


def test_another_order_of_the_sources_reopens_nothing_else() -> None:
    """A source is known by its path; its letter changes with the order of loading."""
    swapped = compared(
        (
            story("B", "Seventeen people died.", path="second.txt"),
            story("A", "At least 10 people died.", path="rival.txt"),
        ),
        point(
            "conflict", (story("A", "At least 10 people died."), "At least 10 people"), id="swapped", question="Who?"
        ),
    )
    found = reopened(compared((FIRST, RIVAL), TOLL), swapped, ruled(("accept", TOLL)))
    assert found == (Reopened(TOLL.id, "swapped"),)
