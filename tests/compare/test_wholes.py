"""A part that stands as the whole does: two scopes, and no dispute."""

from __future__ import annotations

from desk.compare.point import Verdict
from tests.compare.copydesk import on, told, two_desks, two_senders


def test_all_training_is_more_than_one_training() -> None:
    """The reason names the wider subject."""
    found = told(two_senders("The training was suspended.", "All training by army medics was suspended."))
    assert [p.verdict for p in found if "All training by army medics" in p.why] == [Verdict.DIFFERENT_SCOPE]


def test_all_of_another_sort_is_no_whole_of_the_part() -> None:
    """Ferries are no training, though both were suspended."""
    found = told(two_senders("The training mission was suspended.", "All ferry crossings to Orkney were suspended."))
    assert Verdict.DIFFERENT_SCOPE not in {point.verdict for point in found}


def test_the_whole_of_most_is_no_count_of_what_happened() -> None:
    """Of 1,450 schools and 90 it is the 90 that the 64 answer: the 1,450 are all that there are."""
    found = two_senders(
        "The strike would shut most of the nation's 1,450 schools. Smaller strikes would shut up to 90 schools.",
        "The strike shut 64 schools.",
    )
    (point,) = [point for point in told(found) if "64 schools" in {claim.quote for claim in point.claims}]
    assert "1,450" not in point.why


def test_one_number_of_two_units_is_no_one_answer() -> None:
    """Two days are not two months, though both are two."""
    found = two_senders("The rain lasted two days.", "The state of emergency is for two months.")
    assert not told(found)


def test_a_whole_may_be_told_before_its_part() -> None:
    """Of 300 nurses 24 are for one region, whatever stands between."""
    found = two_desks(
        "The province will hire 300 nurses over two years.",
        "Of the 300 nurses that the province will hire by 2028, 24 are for the west.",
    )
    point = on(found, "300 nurses", "24")
    assert point.verdict == Verdict.DIFFERENT_SCOPE
    assert "Of the 300 nurses" in point.why
