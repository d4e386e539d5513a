"""Furniture of plain text by its class, in wordings that no list of phrases holds, and the copy that reads like it."""

from __future__ import annotations

import pytest

from desk.wire.item import Label
from tests.body.pastedcopy import laid_out, words

HEAD = "Gust tears roof off arena in Marrow Bridge, eight hurt"
STORY = (
    "MARROW BRIDGE, N.B. (CP) — Eight people were hurt on Monday when a gust tore the roof off an arena, police said.",
    "About 340 people were in the stands when the metal began to fall, said Const. Ida Holm of the town's police.",
    "The building was put up in 1974 and had its roof replaced eleven years ago at a cost of $1.2 million.",
    "Mayor Ana Ruiz said the arena would stay closed until engineers had looked at every beam in it.",
)


def labelled(line: str, at: int) -> Label:
    """The label of a line put in front of the story's paragraph `at`; -1 puts it below the last."""
    parts = list(STORY)
    parts.insert(len(parts) if at < 0 else at, line)
    copy = laid_out("\n\n".join([HEAD, *parts]))
    return next(block.label for block in copy.blocks if line.startswith(block.span.of(copy.item.text)))


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Get the money briefing every Friday. Sign up here.", Label.PROMO),
        ("Your subscription supports local journalism. From €1.50 a week", Label.PROMO),
        ("Enjoyed this? Join our WhatsApp channel for more.", Label.PROMO),
        ("Never miss a story: turn on notifications", Label.PROMO),
        ("Journalism like this costs money. Please donate.", Label.PROMO),
        ("Were you at the arena? Tell us what you saw.", Label.OTHER),
        ("Contact the reporter at ana@record.example", Label.OTHER),
        ("Follow the storm at https://record.example/storm", Label.SOCIAL),
        ("Tune in to WKDL at 6 p.m. for more on this story", Label.SOCIAL),
        ("AP NHL: https://record.example/nhl", Label.RELATED),
        ("MORE: Five arenas that closed in the past year", Label.RELATED),
        ("More storm coverage: Schools closed in three districts", Label.RELATED),
        ("PICTURES: 24 images from a wild night in the county", Label.RELATED),
        ("From the archive: The winter of 1998", Label.RELATED),
        ("YOU MAY ALSO LIKE: Ten rinks with a roof", Label.RELATED),
        ("Most shared this month: how to check a roof after a gale", Label.RELATED),
        ("Did you film the roof as it went? Text GALE to 51250 and we may call you.", Label.OTHER),
        ("Notes to editors: An interview with the mayor will follow.", Label.NOTE),
        ("($1 = 0.6931 British pounds)", Label.OTHER),
    ],
)
@pytest.mark.parametrize("at", [2, -1])
def test_what_is_said_to_the_reader_is_set_aside_inside_and_below_a_story(line: str, label: Label, at: int) -> None:
    """An order or a question with what the outlet sells, a place elsewhere, or a label of another story."""
    assert labelled(line, at) is label


@pytest.mark.parametrize(
    "line",
    [
        "Lifeline 13 11 14; Beyond Blue 1300 22 4636",
        "If you or someone you know needs help, call 988.",
        "SUGGEST A CORRECTION",
        "Comments (48)",
        "The Northern Press is solely responsible for all content.",
        "This story was produced with funding from the Elm Foundation.",
        "111042 GMT Jun 26",
        "(430 words)",
        "Author: Ida Holm, Editor: Leo Park",
        "Leo Park reported from Halifax; Holm from Moncton.",
        "(With inputs from agencies)",
        "Data analysis by Leo Park",
        "You are not alone. Call or text 988 at any time.",
        "Readers can call Lifeline on 13 11 14.",
        "Was this article helpful?",
        "We'll have more on this story as it develops.",
        "AAP ar/lp",
        "The Northern Press health team receives support from the Elm Foundation.",
        "This is an updated version of a story first sent on Monday.",
        "Anyone in distress can call Samaritans free on 116 123.",
        "Australian Associated Press",
        "Leo Park, Court Reporter, The Record",
    ],
)
def test_what_stands_at_the_foot_of_a_story_is_no_copy(line: str) -> None:
    """Help lines, buttons, who paid for it, who worked on it, when it was sent."""
    assert labelled(line, -1) in (Label.OTHER, Label.CREDIT, Label.BYLINE)


@pytest.mark.parametrize(
    "line",
    [
        "More than 40 homes were without power on Tuesday.",
        "Residents can sign up for clinics from Monday.",
        "“Sign up for help at the hall,” she said.",
        "The newsletter that warned of the roof went out in March.",
        "Support for the mayor fell to 41 per cent in a poll in April.",
        "Share prices of the builder fell 4.2 per cent on the news.",
        "Your power bill will rise by $4 a month.",
        "Police asked anyone with video of the gust to email tips@marrow.example.",
        "The town set up a hotline: 555-0199.",
        "Production from the Gale field fell 12 per cent to 40,000 barrels.",
        "Research by the University of Gale found that 12 of 40 rinks leak.",
        "Edited by her daughter, the diary runs to 400 pages.",
        "Email alerts went out at 6:58 p.m.",
        "Tell us the truth, residents shouted.",
        "For the latest tests, divers went down twice.",
        "If you miss the last bus, text or call 555-0142.",
        "People can call 555-0142 for rides to the shelter.",
        "Copyright in the design lapsed in 2019.",
        "Your streaming subscription will cost $2 more from June.",
        "The Marrow Fire Department receives support from the province.",
        "Watch officers at the port measured gusts of 121 km/h.",
        "The Northern Press reported from the scene that two beams had cracked.",
        "The club gets support from the province, which paid $40,000 last year.",
        "Most shared the mayor's view that 12 rinks should close.",
        "The mayor took notes, editors at the town's paper said.",
        "The pound bought $1.44 on Monday, down from $1.47.",
        "From Tuesday residents can call or text 911 to reach the police.",
        "Developing story lines takes 12 weeks, the novelist said.",
        "Copyright by itself protects none of the 40 designs, the court held.",
    ],
)
@pytest.mark.parametrize("at", [2, -1])
def test_news_in_the_words_of_furniture_stays_copy(line: str, at: int) -> None:
    """One piece of evidence alone sets nothing aside."""
    assert labelled(line, at) is Label.BODY


@pytest.mark.parametrize(
    "line",
    [
        "1 EDUCATION Teachers",
        "POLITICS Budget 2",
        "WEATHER-ARENA/ (UPDATE 1)",
        "Canada-storm-arena,2ndlead",
        "Arena-Roof, 2nd Writethru",
        "(With pictures)",
        "(Editors: Corrects age in paragraph 5)",
        "(Leads throughout with survivors; adds union)",
    ],
)
def test_slugs_and_lines_in_brackets_above_a_story_are_notes(line: str) -> None:
    """The headline below them stays the headline."""
    copy = laid_out("\n\n".join([line, HEAD, *STORY]))
    assert words(copy, Label.NOTE, kept=False) == [line]
    assert copy.item.headline == HEAD


def test_a_headline_that_opens_in_capitals_is_no_slug() -> None:
    """A slug of two keywords bears a number."""
    assert words(laid_out("\n\n".join(["NATO Envoy Walks", *STORY])), Label.NOTE) == []
    assert words(laid_out("\n\n".join(["NATO Envoy Talks 2", *STORY])), Label.NOTE) == ["NATO Envoy Talks 2"]


def test_a_genre_above_the_story_belongs_to_its_headline() -> None:
    """Below the first paragraph the same word points to another story."""
    title = "EXPLAINER: How the arena in Marrow Bridge lost its roof"
    assert laid_out("\n\n".join([title, *STORY])).item.headline == title
    assert labelled(title, 2) is Label.RELATED


def test_a_paragraph_above_a_picture_credit_is_no_caption() -> None:
    """It tells the past; a caption names what is seen, or tells it in the present tense."""
    copy = laid_out("\n\n".join([HEAD, *STORY[:3], "Photo: Leo Park", STORY[3]]))
    assert STORY[2] in words(copy, Label.BODY)
    copy = laid_out("\n\n".join([HEAD, *STORY, "The arena on Tuesday", "Photo: Leo Park"]))
    assert words(copy, Label.CAPTION) == ["The arena on Tuesday"]
