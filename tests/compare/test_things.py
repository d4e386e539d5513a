"""What a length is measured from, what a stretch of time is of, and in how many places a count was made."""

from __future__ import annotations

import pytest

from desk.compare.point import Verdict
from tests.compare.copydesk import on, told, two_desks, two_versions

TWO_THINGS = [
    ("Roe set out on a 22km loop of the plateau.", "Roe left a car park on the plateau, 40km south of Otway."),
    ("The wreck of the ferry lies 12 miles off Marden.", "The wreck of the ferry lies 30 miles from Otway."),
    ("The union must give 10 days' notice of a strike.", "The last strike of the union took eight days."),
    ("The union at the mill wants two weeks' leave.", "The strike at the mill by the union took three weeks."),
    ("Roe was banned from running a firm for eight years.", "Roe must serve four years of his sentence for the firm."),
]


@pytest.mark.parametrize(("a", "b"), TWO_THINGS)
def test_two_things_are_not_measured_against_each_other(a: str, b: str) -> None:
    """From another place, or of another thing, another length is no news."""
    assert not [point for point in told(two_versions(a, b)) if point.kind == "measure"]


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        (
            "The mine is 40 km from the Otway border.",
            "The mine is about 60 km from the border with Otway.",
            ("40 km", "60 km"),
        ),
        (
            "The mine lies 40 km south of Otway.",
            "The mine at Otway lies about 60 km away.",
            ("40 km", "60 km"),
        ),
        (
            "Roe was banned from running a firm for eight years.",
            "Roe was disqualified as director of the firm for six years.",
            ("eight years", "six years"),
        ),
    ],
)
def test_one_thing_has_one_length(a: str, b: str, words: tuple[str, str]) -> None:
    """Where the copy names one place, or one does not name it, the lengths are at odds."""
    assert on(two_desks(a, b), *words).verdict == Verdict.CONFLICT


def test_a_half_is_many_things_a_half() -> None:
    """Half of the sentence is set against two-thirds of it, not against half of the ties."""
    found = two_desks(
        "Roe will serve half of the sentence for the scaffold.",
        "Roe must serve two-thirds of the sentence.\n\nMore than half the ties of the scaffold were missing.",
    )
    assert on(found, "half of the sentence", "wo-thirds").verdict == Verdict.CONFLICT


@pytest.mark.parametrize("where", ["in the two countries", "in both countries", "across all its four sites"])
def test_more_places_have_more(where: str) -> None:
    """What was counted in all of them is no other count of what was counted in one."""
    found = two_desks("There were 112 incidents with lids.", f"There were 116 incidents with lids {where}.")
    assert on(found, "112", "116").verdict == Verdict.DIFFERENT_SCOPE


def test_two_rises_need_one_thing_that_rose() -> None:
    """The economy grows, and grants do: that both go up is nothing in common."""
    found = two_desks("The ministry assumes the economy will grow 1.4%.", "Grants to towns rise two per cent.")
    assert not told(found)


def test_what_was_long_ago_goes_on_in_the_next_sentence() -> None:
    """Nobody was hurt in the crash of 2019; of today's nobody says so."""
    found = two_desks(
        "A train hit a truck, leaving about 20 people hurt.\n\nA train hit a car there in 2019. No one was injured.",
        "A train hit a truck at a crossing on Tuesday. About 20 people were injured.",
    )
    assert Verdict.CONFLICT not in {point.verdict for point in found.points}
