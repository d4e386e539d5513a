"""How far two sentences say one thing, by the score that their link shows."""

from __future__ import annotations

import pytest

from desk.compare.links.likeness import score

TOLL = "At least 12 people were killed in a bus crash near Lyon on Monday, police said."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Eleven sailors were rescued off Iceland.", "11 sailors were rescued off Iceland."),
        ("Iranian officials rejected the offer.", "Tehran officials rejected the offer."),
        ("The minister resigned on Friday.", "The minister’s resignation came on Friday."),
        ("Protesters blocked the bridge to Oslo.", "Protestors were blocking the bridge to Oslo."),
        ("It cost $5 million to rebuild.", "It cost 5 million dollars to rebuild."),
    ],
)
def test_house_style_costs_little(one: str, other: str) -> None:
    """Digits or words, the nation or its capital, one tense or another: the sentence is the same."""
    assert score(one, other) > 0.6


def test_the_sign_of_a_currency_is_its_name() -> None:
    """Dollars in figures are dollars in words, and no pounds."""
    said = "It cost 5 dollars to mend."
    assert score("It cost $5 to mend.", said) > score("It cost £5 to mend.", said)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (("12 people", "17 people"), "another figure"),
        (("near Lyon on Monday", "near Lyon on Friday"), "another day"),
        (("near Lyon", "in Norway"), "another place"),
        (("were killed", "survived"), "another state"),
        (("were killed", "were not killed"), "a denial"),
    ],
)
def test_a_changed_fact_costs_more_than_a_changed_word(change: tuple[str, str], why: str) -> None:
    """Two sentences that differ in a fact are less alike than two that differ in a word."""
    reworded = score(TOLL, TOLL.replace("police said", "officers said"))
    assert score(TOLL, TOLL.replace(*change)) < reworded, why


def test_a_kindred_word_counts_for_a_part() -> None:
    """A rally is nearly a protest, and a concert is neither."""
    said = "Thousands join protest over bridge toll"
    same, near, far = (score(said, said.replace("protest", word)) for word in ("protest", "rally", "concert"))
    assert same > near > far


def test_what_stands_in_another_order_costs_a_sentence_more_than_a_headline() -> None:
    """A headline is its words; in a sentence who did what to whom is told by their order."""
    council, builder = (
        "the council of Tarn halted work on the old railway bridge near the harbour",
        "the builder blamed cracks in its northern pier on a barge that struck it",
    )
    headline = score("Council halts work, builder blames barge", "Builder blames barge, council halts work")
    assert score(f"{council} and {builder}", f"{builder} and {council}") < headline


def test_a_part_is_less_than_the_whole() -> None:
    """A sentence inside a much longer one says only a part of it."""
    longer = TOLL.replace(
        ", police said.",
        ", police said, adding that the driver had worked for 14 hours without a break and that the company's licence "
        "had been withdrawn twice since spring for faults in its brakes.",
    )
    assert score(TOLL, longer) < score(TOLL, TOLL.replace("At least 12", "Some 12"))


@pytest.mark.parametrize("odd", ["\u00ad'S", "'s", "-'s-", "’S", "--", "$", ".-/", ""])
def test_a_word_without_letters_is_no_word(odd: str) -> None:
    """A stray ending of a possessive, a soft hyphen: nothing is shared, and nothing breaks."""
    assert score(odd, TOLL) < 0.01
    assert score(f"{TOLL} {odd}", TOLL) > 0.9


def test_strangers_score_next_to_nothing() -> None:
    """A shared "the" and "on Monday" do not make a statement."""
    assert score(TOLL, "The central bank kept its key rate on Monday.") < 0.25


def test_the_same_words_in_other_typography_are_one_sentence() -> None:
    """Curly quotes and dashes do not count."""
    assert score("“Never” – he said – “again”", '"Never" -- he said -- "again"') == 1
