"""How a thing went on between two pieces of copy: what an editor is told to take from the later one."""

from __future__ import annotations

import pytest

from desk.body import lay_out
from desk.compare import compare, source
from desk.compare.point import Point, Verdict
from desk.wire.item import Item


def points(older: str, newer: str, hours: int = 6) -> list[Point]:
    """The points of two versions of one sender's story, filed so many hours apart."""
    texts = (("A", older, 8), ("B", newer, 8 + hours))
    sources = [
        source(name, lay_out(Item(name, "text", text, filed=f"2026-03-02T{hour:02}:00:00+00:00")), "story")
        for name, text, hour in texts
    ]
    return list(compare(sources).points)


def updated(found: list[Point], one: str, other: str) -> bool:
    """Whether a point says that the words of the one are moved on by those of the other."""
    return any(
        point.verdict == Verdict.UPDATED
        and any(one in claim.quote for claim in point.claims)
        and any(other in claim.quote for claim in point.claims)
        for point in found
    )


@pytest.mark.parametrize(
    ("older", "newer", "was", "now"),
    [
        ("Divers searched the quarry for the tractor.", "The tractor was found in the quarry.", "search", "found"),
        ("Mayor Lene Holt was leading in Aarhus East.", "Holt won the seat of Aarhus East.", "leading", "won"),
        ("Crews were fighting the blaze at the mill.", "The mill blaze was put out at noon.", "fighting", "put out"),
        ("The captain was questioned by police.", "The captain was charged with fraud.", "questioned", "charged"),
        ("Dorn was arrested over the fire.", "Dorn was convicted over the fire.", "arrested", "convicted"),
        ("The board will consider the proposed merger.", "Shareholders approved the merger.", "proposed", "approved"),
    ],
)
def test_a_later_stage_of_one_thing_moves_the_earlier_on(older: str, newer: str, was: str, now: str) -> None:
    """The editor keeps the later stage, and both stand in one point."""
    assert updated(points(older, newer), was, now)


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("Divers searched the quarry for the tractor.", "The tractor was not found in the quarry."),
        ("On Monday they searched the quarry for the tractor.", "The red tractor was not found in the quarry."),
        ("Divers searched the quarry for the tractor.", "The tractor may be found in the quarry."),
        ("Divers searched the quarry and found the tractor.", "The tractor was found in the quarry."),
        ("The tractor was found in the quarry.", "Divers searched the quarry for the tractor."),
    ],
)
def test_what_is_denied_ahead_told_before_or_goes_back_moves_nothing_on(older: str, newer: str) -> None:
    """Only a later stage that has come moves on an earlier one that was."""
    assert not updated(points(older, newer), "search", "found")


def test_a_later_stage_told_at_length_moves_the_earlier_on() -> None:
    """The shorter clause decides how much of the two is one thing."""
    older = "Divers searched the quarry for the tractor."
    newer = "The tractor was found in the quarry by a retired fisherman walking two old dogs near the Otway sawmill."
    assert updated(points(older, newer), "search", "found")


def test_a_stage_at_one_place_of_something_else_moves_nothing_on() -> None:
    """A wallet beside the quarry is not the tractor."""
    older = "Divers searched the flooded quarry for the stolen red tractor of Tarn Mills."
    newer = "A leather wallet full of old coins was found by two joggers beside the quarry."
    assert not updated(points(older, newer), "search", "found")


def test_a_stage_of_something_else_moves_nothing_on() -> None:
    """Shareholders who approve one thing have said nothing of another."""
    found = points("The board will consider the proposed merger.", "Voters approved a tax on hotel beds.")
    assert not updated(found, "proposed", "approved")
