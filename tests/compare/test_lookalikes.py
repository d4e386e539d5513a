"""Sums and shares that are alike and of two scopes, though each has its own answer in the other source."""

from __future__ import annotations

from desk.compare.point import Verdict
from tests.compare.copydesk import on, two_senders, two_versions


def test_the_whole_bill_and_the_bill_for_each_are_set_side_by_side() -> None:
    """Both sources have the whole; one of them has it for each pupil too."""
    pouches = "Lockable pouches for phones will cost the board $2 million."
    found = two_senders(pouches, f"{pouches} Lockable pouches for phones will cost it about $87 for each pupil.")
    assert on(found, "$2 million", "$87").verdict == Verdict.DIFFERENT_SCOPE


def test_shares_of_parents_and_of_pupils_are_told_apart() -> None:
    """The reason names whom each share is of."""
    point = on(
        two_senders(
            "Eighty-one per cent of parents supported the limits on phones.",
            "About a third of pupils supported the limits on phones.",
        ),
        "parents",
        "pupils",
    )
    assert point.verdict == Verdict.DIFFERENT_SCOPE
    assert "of parents" in point.why
    assert "of pupils" in point.why


def test_a_count_that_one_source_alone_gives_stands_beside_the_whole_of_the_other() -> None:
    """Both have the 17 farms; the 11 of them are of one firm, and no other 17."""
    found = two_senders(
        "Seventeen salmon farms in the sound have been told not to harvest.",
        "A producer, which owns 11 of the 17 salmon farms ordered not to harvest, lost a day's sales.",
    )
    assert on(found, "Seventeen salmon farms", "11 of the 17").verdict == Verdict.DIFFERENT_SCOPE


def test_soldiers_at_a_base_and_in_a_country_are_two_counts_in_two_versions_too() -> None:
    """Nothing befell them, so the later version moves nothing on: it counts elsewhere."""
    found = two_versions(
        "The army has some 180 soldiers at the base.", "About 220 German soldiers are in Mauritania at present."
    )
    assert on(found, "180", "220").verdict == Verdict.DIFFERENT_SCOPE


def test_a_mandate_is_no_count_of_who_is_there() -> None:
    """How many may go is one question, how many have gone another; "up to" only names the limit."""
    found = two_versions(
        "The army has some 180 soldiers at the base. The mandate allows for up to 300 soldiers.",
        "The army has some 230 soldiers at the base. The mandate permits 300 soldiers.",
    )
    assert on(found, "up to 300", "300 soldiers").verdict == Verdict.SAME
    assert on(found, "180", "230").verdict == Verdict.UPDATED
