"""What a sender's note puts right word for word, beside the versions before."""

from __future__ import annotations

import pytest

from desk.compare.point import Verdict
from desk.compare.points.corrections import corrected
from tests.compare.copydesk import on, told, two_versions

NOTES = [
    ("Corrects location in paragraph 4 to Marden, not Otway", ("Marden", "Otway")),
    ("ADDS toll. CORRECTS capacity of ferry to 300 people an hour, sted 3,000.", ("300 people an hour", "3,000")),
    ("Corrects time of alarm to 9:38 am instead of 9:48 am", ("9:38 am", "9:48 am")),
    ("Corrects number of lifeboats to three, from four", ("three", "four")),
    ("Corrects second rise: it is 3.2% rather than 3.4%", ("3.2%", "3.4%")),
]


@pytest.mark.parametrize(("note", "pair"), NOTES)
def test_a_note_names_the_new_words_and_the_old(note: str, pair: tuple[str, str]) -> None:
    """The ways in which desks own to a mistake."""
    assert list(corrected(note)) == [pair]


def test_a_note_that_only_adds_puts_nothing_right() -> None:
    """ "Not" denies, and "from" tells where from, where nothing is put in their place."""
    assert not list(corrected("Adds that talks were not held; adds quotes from mayor"))


def test_what_a_note_puts_right_stands_beside_what_it_was() -> None:
    """However unlike the two sentences are."""
    found = two_versions(
        "Fans tore down a fence behind the Otway end.",
        "Supporters have apologised. A fence was flattened at the side that faces Marden.",
        note="Corrects stand in paragraph 2 to Marden, not Otway",
    )
    point = on(found, "Otway", "Marden")
    assert (point.verdict, [claim.quote for claim in point.claims]) == (Verdict.UPDATED, ["Otway", "Marden"])
    assert "Corrects stand" in point.why


def test_what_a_note_says_was_told_before_is_looked_for() -> None:
    """A web page owns to its mistake in whole sentences."""
    found = two_versions(
        "A fever has closed Marden Hospital. Four patients are ill.",
        "Four patients have a fever. One ward is closed, the city said.",
        note="Correction: An earlier version of this story said a fever closed Marden Hospital. It closed one ward.",
    )
    point = on(found, "closed Marden Hospital", "One ward")
    assert point.verdict == Verdict.UPDATED
    assert "An earlier version" in point.why


def test_what_a_note_puts_right_does_not_agree() -> None:
    """A clause is not the same in more words where a name in it was wrong."""
    found = two_versions(
        "The bus belonged to Tres Cumbres.",
        "The bus belonged to Tres Cruces, its owner said.",
        note="CORRECTS: Name of bus company to Tres Cruces, not Tres Cumbres.",
    )
    assert {point.verdict for point in told(found)} == {Verdict.UPDATED}


def test_a_correction_of_what_no_version_said_is_no_point() -> None:
    """There is nothing to lay side by side."""
    found = two_versions("The fair was closed.", "The fair was closed.", note="Corrects venue to Marden, not Otway")
    assert not [point for point in told(found) if point.verdict == Verdict.UPDATED]


@pytest.mark.parametrize(
    ("was", "now", "note"),
    [
        (
            "The vicar spoke at the fair.",
            "The bishop spoke at the gate.",
            "Corrects title to the bishop, not the archbishop",
        ),
        ("He was in the town.", "He was in the village.", "Corrects that he was in the village, not in the city"),
    ],
)
def test_a_word_that_every_copy_has_is_not_the_old_one(was: str, now: str, note: str) -> None:
    """ "The" is in the version before; the archbishop is not."""
    found = two_versions(was, now, note=note)
    assert not [point for point in told(found) if {claim.quote.lower() for claim in point.claims} & {"the", "in"}]
