"""Where sentences end in news copy: at few of its many stops."""

from __future__ import annotations

import pytest

from desk.body import lay_out, split
from desk.spans import Span
from desk.wire.item import Item, Label, Part


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph."""
    return [span.of(text) for span in split(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Maj.-Gen. Ida Holm met Lt.-Col. Marc Roy on Friday.",
        "Const. Lena Park told Ald. Ed Marsh to wait.",
        "She crossed into B.C. Burke followed her.",
        "The gates open at 9 a.m. Monday and close at 5 p.m. Friday.",
        "They walked off at 6 a.m. (2000 GMT on Tuesday), the union said.",
        "Shares of Gale Inc. (GALE.N) fell.",
        "Sen. Ana Ruiz, D-Conn., disagreed.",
        "The U.S. Navy said No. 5 Squadron had left.",
        "Dr. J. R. Holm of Mt. Gale works for Gale Corp. Ltd. now.",
        "Shares rose 3.5 per cent to $1.25 on Jan. 4.",
        "“Why now?” Ms. Ito asked.",
        "The firm moved to gale.com in 2019.",
    ],
)
def test_these_stops_end_nothing(sentence: str) -> None:
    """Ranks, initials, provinces, clock times, decimals and a question before its speaker belong to one sentence."""
    assert sentences(sentence) == [sentence]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("He flew to Washington, D.C.", "The talks begin at noon."),
        ("They met at 9 a.m.", "Officials said little."),
        ("“We will rebuild.”", "The mayor then left."),
        ("He resigned in 2018.", "Nobody followed."),
        ("She said no.", "Then she left."),
        ("The deal is worth $3 million.", "$2 million is paid."),
        ("“Go!” he cried.", "“Now!”"),
        ("It fell to 1.5.", "In May it rose."),
    ],
)
def test_these_stops_end_a_sentence(first: str, second: str) -> None:
    """A word that opens sentences, a quotation mark or a capital after a plain word begins the next."""
    assert sentences(f"{first} {second}") == [first, second]


def test_a_credit_belongs_to_the_sentence_before_it() -> None:
    """ "(AP Photo/...)" behind a caption is no sentence of its own."""
    caption = "Crews clear the pier on Tuesday. (AP Photo/Ana Ruiz)"
    assert sentences(caption) == [caption]


def test_blanks_at_the_ends_belong_to_no_sentence() -> None:
    """No-break spaces are blanks too."""
    assert sentences("  One.\u00a0 Two.\n") == ["One.", "Two."]
    assert sentences(" \n") == []


def test_a_story_s_first_sentence_begins_with_its_dateline() -> None:
    """In print they are one line; what the sentence tells begins behind the dash."""
    text = "GALE PORT, Ont. (AP) — A crane tipped over on Tuesday. Nobody was hurt."
    copy = lay_out(Item("a.txt", "text", text))
    first, second = copy.sentences
    assert first.span.of(text) == "GALE PORT, Ont. (AP) — A crane tipped over on Tuesday."
    assert first.told.of(text) == "A crane tipped over on Tuesday."
    assert second.told == second.span


def test_a_dateline_in_a_line_of_its_own_is_a_sentence_of_its_own() -> None:
    """Nothing follows it."""
    parts = (Part(Span(0, 9), Label.DATELINE), Part(Span(11, 19), Label.BODY))
    copy = lay_out(Item("a.json", "ninjs", "GALE PORT\n\nIt fell.", parts))
    assert [sentence.span.of(copy.item.text) for sentence in copy.sentences] == ["GALE PORT", "It fell."]
