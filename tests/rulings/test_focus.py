"""A sentence made shorter around a claim, only where what is left is a sentence for certain."""

from __future__ import annotations

import pytest

from desk.rulings.focus import focus


@pytest.mark.parametrize(
    ("sentence", "claim", "left"),
    [
        (
            "He defended the relief mission, which includes 90 engineers, as vital",
            "90 engineers",
            "The relief mission includes 90 engineers",
        ),
        ("The fire, which has burned 12 homes, is out", "12 homes", "The fire has burned 12 homes"),
        (
            "Relief Mission Adwal (RMA), which has 90 members, was set up in May",
            "90 members",
            "Relief Mission Adwal (RMA) has 90 members",
        ),
        (
            "There are 500 troops in the country, which accounts for most of those abroad",
            "500 troops in the country",
            "There are 500 troops in the country",
        ),
        ("Separately, Germany sent 120 troops", "120 troops", "Germany sent 120 troops"),
        ("But nobody was hurt", "nobody was hurt", "Nobody was hurt"),
    ],
)
def test_what_does_not_say_the_claim_goes(sentence: str, claim: str, left: str) -> None:
    """Relative clauses before and behind, and what ties the sentence to another one."""
    assert focus(sentence, claim) == left


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("He is the chief of the mission, which includes 90 engineers, and of the port", "90 engineers"),
        ("They left for a mission in Adwal, which has 90 engineers, in May", "90 engineers"),
        ("The mission, which includes 90 engineers, 12 doctors and a cook, is late", "90 engineers"),
        ("There are 500 troops, who came in May, the minister said", "500 troops"),
        ("He praised “the mission, which includes 90 engineers, as vital”", "90 engineers"),
    ],
)
def test_where_another_reading_is_possible_the_sentence_stays_whole(sentence: str, claim: str) -> None:
    """Of the chief or the mission; of the mission or Adwal; a list cut short; a lost speaker; words of a quotation."""
    assert focus(sentence, claim) == sentence


def test_a_claim_that_is_not_there_leaves_the_sentence_alone() -> None:
    """A claim may lie in two sentences."""
    assert focus("The fire is out", "12 homes") == "The fire is out"
