"""A sentence of copy as it stands by itself in print."""

from __future__ import annotations

import pytest

from desk.compare.point import Source
from desk.facts.claim import Quotation
from desk.rulings.wording import wording
from tests.rulings.newsroom import says, story


def printed(source: Source, index: int = 0) -> str:
    """The text of the source's sentence."""
    return wording(source, index).text


@pytest.mark.parametrize(
    "dateline",
    [
        "SEMBE, Kordara (AP) — ",
        "Puerto Almena (dpa) - ",
        "OTTAWA — ",
        "SEMBE, May 12 (Reuters) - ",
    ],
)
def test_a_dateline_does_not_go_into_the_line(dateline: str) -> None:
    """The summary has a place for it elsewhere."""
    assert printed(story("A", f"{dateline}Rain stopped the fire.")) == "Rain stopped the fire."


@pytest.mark.parametrize(
    "sentence", ["The army — which left in May — came back.", "It won, 3 - 2, in Sembe.", "Canada (AP) won."]
)
def test_dashes_inside_a_sentence_stay(sentence: str) -> None:
    """Only what stands like a dateline is one."""
    assert printed(story("A", sentence)) == sentence


def test_white_space_of_the_wire_becomes_single_blanks() -> None:
    """Hard-wrapped lines and no-break spaces are not the sentence's own."""
    assert printed(story("A", "The  mission\u00a0goes   on.")) == "The mission goes on."


def test_a_sentence_out_of_a_longer_quotation_gets_its_marks_and_its_speaker() -> None:
    """The first sentence of the quotation opens it, the last one closes it and has nobody's name."""
    text = '"We must go on," Ana Ruiz said. "We have a plan. It is a good plan."'
    speaking = says(
        story("A", text), "It is a good plan", Quotation("It is a good plan"), speaker="Ana Ruiz", cue="said"
    )
    assert printed(speaking, 2) == '"It is a good plan," Ana Ruiz said.'


def test_a_question_keeps_its_mark_before_the_speaker() -> None:
    """A comma never follows a question mark."""
    speaking = says(story("A", "“Who pays?”"), "Who pays", Quotation("Who pays?"), speaker="the mayor", cue="asked")
    assert printed(speaking) == "“Who pays?” the mayor said."


def test_he_said_gets_the_name_that_the_copy_tells() -> None:
    """In the summary the sentence before may be missing."""
    speaking = says(story("A", "He said the mission goes on."), "the mission goes on", speaker="Dylan Moss", cue="said")
    trailing = says(
        story("A", "The mission goes on, he added."), "The mission goes on", speaker="Dylan Moss", cue="added"
    )
    assert printed(speaking) == "Dylan Moss said the mission goes on."
    assert printed(trailing) == "The mission goes on, Dylan Moss added."


def test_a_pronoun_that_nobody_resolved_stays() -> None:
    """A guess would put words into somebody's mouth."""
    speaking = says(story("A", "He said the mission goes on."), "the mission goes on", speaker="He", cue="said")
    assert printed(speaking) == "He said the mission goes on."


def test_who_says_so_is_known_from_the_text_alone() -> None:
    """A line needs an outlet's name where its own words name nobody."""
    speaking = says(story("A", "Nine were hurt, police said."), "Nine were hurt", speaker="police", cue="said")
    assert wording(speaking, 0).voice
    assert wording(story("A", "Nine were hurt, according to police."), 0).voice
    assert not wording(story("A", "Nine were hurt."), 0).voice


def test_a_bullet_goes_and_a_full_stop_comes() -> None:
    """A line is a sentence."""
    assert printed(story("A", "• Highway 12 is closed")) == "Highway 12 is closed."


def test_a_headline_is_no_prose() -> None:
    """No sentence can be built on it."""
    source = story("A", "# 500 troops in Sembe\nThe army came.")
    assert [wording(source, index).prose for index in (0, 1)] == [False, True]
