"""What an editor reads above a point: the question, and the reason under it."""

import pytest

from tests.compare.copydesk import on, two_senders, two_versions

ASKED = [
    (
        "A mission in Mali includes 40 Danish soldiers.",
        "There are about 90 Danish soldiers in Mali.",
        ("40", "90"),
        "How many Danish soldiers?",
    ),
    (
        "The council voted to spend $4 million on a new ferry dock.",
        "The council voted to spend $6 million on a new ferry dock.",
        ("$4 million", "$6 million"),
        "How much? New ferry dock",
    ),
    (
        "Twelve people were killed when the bus crashed on Tuesday.",
        "Fourteen people were killed when the bus crashed on Tuesday.",
        ("Twelve", "Fourteen"),
        "How many people dead?",
    ),
    (
        '"The bridge was old," Mayor Ann Reyes said.',
        '"The bridge was very old," Mayor Ann Reyes said.',
        ("was old", "very old"),
        "What did Mayor Ann Reyes say?",
    ),
    (
        '"The bridge was old," she said.',
        '"The bridge was very old," she said.',
        ("was old", "very old"),
        "What was said? Bridge",
    ),
]


@pytest.mark.parametrize(("a", "b", "words", "asked"), ASKED)
def test_a_point_asks_what_a_reader_would(a: str, b: str, words: tuple[str, str], asked: str) -> None:
    """The question is plain English, with the capitals of the copy, whoever was loaded first."""
    assert on(two_versions(a, b), *words).question == asked
    assert on(two_senders(b, a), *reversed(words)).question == asked


def test_a_reason_says_first_what_decides() -> None:
    """What decides comes before the words that it rests on, each with its source."""
    point = on(two_versions(*ASKED[1][:2]), *ASKED[1][2])
    assert point.why.index("later copy") < point.why.index("“$4 million” (A)") < point.why.index("“$6 million” (B)")
