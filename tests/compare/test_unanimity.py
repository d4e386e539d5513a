"""Of one mind here, split there: which of two tellings of a vote can stand."""

from __future__ import annotations

import pytest

from desk.compare.point import Verdict
from tests.compare.copydesk import on, told, two_senders


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        ("The panel unanimously agreed on a cut.", "The vote for a cut was 4-1.", ("unanimously", "4-1")),
        (
            "The jury had been of one mind.",
            "A juror said the vote had been five to four.",
            ("one mind", "five to four"),
        ),
        ("The court's ruling was unanimous.", "Two judges dissented.", ("unanimous", "dissented")),
        ("The board was unanimous.", "The board was not of one mind, he said.", ("unanimous", "not of one mind")),
    ],
)
def test_a_vote_is_unanimous_or_split(a: str, b: str, words: tuple[str, str]) -> None:
    """One of the two is wrong, whatever the vote was on."""
    assert on(two_senders(a, b), *words).verdict == Verdict.CONFLICT


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The council voted 7-0 to close the pool.", "The council voted unanimously to close the pool."),
        ("The council agreed unanimously.", "The council agreed unanimously; in May it split 4-3 on another plan."),
        ("The board was unanimous.", "The game ended five to four."),
    ],
)
def test_nobody_against_is_unanimous_and_two_votes_are_two(a: str, b: str) -> None:
    """No clash is made where none is told."""
    assert Verdict.CONFLICT not in {point.verdict for point in told(two_senders(a, b))}
