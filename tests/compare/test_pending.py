"""What the first take leaves open and a later one tells: the editor sees both in one point."""

from __future__ import annotations

import pytest

from desk.body import lay_out
from desk.compare import compare, source
from desk.compare.point import Point, Verdict
from desk.wire.item import Item


def points(first: str, second: str) -> list[Point]:
    """The points of two versions of one sender's story, the second filed three hours after the first."""
    sources = [
        source(name, lay_out(Item(name, "text", text, filed=f"2026-03-02T{hour}:00:00+00:00")), "story")
        for name, text, hour in (("A", first, "09"), ("B", second, "12"))
    ]
    return list(compare(sources).points)


def answered(found: list[Point]) -> list[list[str]]:
    """The claims of the points that tell what was left open."""
    return [[c.quote for c in p.claims] for p in found if p.verdict == Verdict.UPDATED and "left open" in p.why]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("There was no immediate word on survivors.", "Both climbers were killed when the ridge gave way."),
        (
            "There was no immediate claim of responsibility.",
            "A group called Dawn said on Monday it carried out the bombing.",
        ),
        ("The drivers' names were being withheld.", "The drivers were identified as Rosa Lind and Per Holm."),
        ("It is not yet known what caused the leak.", "A loose valve caused the leak at the brewery, the mayor said."),
        ("The cause isn't known.", "The cause was a loose valve, the mayor said."),
        ("The airline did not respond to a request for comment.", "The airline said that a pump had been replaced."),
        ("The owner, Tarn Mills Ltd., could not be reached.", "Tarn Mills said it was helping the inspectors."),
        ("Dan Holm left without speaking to reporters.", '"I was misquoted," said Holm, a farmer, on Monday.'),
        ("The whereabouts of President Dan Holm were not known.", '"I am well," said Holm in a broadcast on Monday.'),
        ("The test results on the wells are expected on Friday.", "All tests on the wells came back negative."),
    ],
)
def test_a_gap_of_the_first_take_is_filled_by_the_next(first: str, second: str) -> None:
    """The later words stand beside the earlier gap, and the verdict is that they replace it."""
    assert len(answered(points(first, second))) == 1


def test_a_gap_that_stays_is_no_answer() -> None:
    """Copy that still does not know has told nothing."""
    assert not answered(points("The cause was not known.", "It was still unclear what caused the fire on the pier."))


def test_another_who_speaks_breaks_nobodys_silence() -> None:
    """The mayor's word is not the owner's."""
    assert not answered(points("The owner could not be reached.", "The mayor said the owner would have to pay."))


def test_an_answer_before_the_gap_replaces_nothing() -> None:
    """A later take that knows less is not an update."""
    assert not answered(points("Both climbers were killed.", "There was no immediate word on survivors."))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("His lawyers would not say whether Holm will appeal.", "His lawyers said later he would appeal to the court."),
        ("The shop had not decided whether to sell the lamps.", "The shop said it would sell the lamps again."),
    ],
)
def test_who_would_not_say_whether_has_decided(first: str, second: str) -> None:
    """The answer has the words behind "whether"."""
    assert len(answered(points(first, second))) == 1


def test_two_takes_that_leave_one_thing_open_agree() -> None:
    """Nothing has been told since, whatever the words for it."""
    (found,) = [
        point
        for point in points("There was no immediate claim of responsibility.", "Nobody has claimed the attack.")
        if point.verdict != Verdict.ONLY
    ]
    assert found.verdict == Verdict.SAME
