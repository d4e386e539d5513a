"""Who says so: for every quotation, and for every claim."""

from __future__ import annotations

import pytest

from desk.facts.claim import ClaimKind
from tests.facts.readcopy import only, read


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("“We will stay,” said Roe.", "Roe", "said"),
        ("“We will stay,” Roe said on Monday.", "Roe", "said"),
        ("Roe, a nurse, said: “We will stay.”", "Roe", "said"),
        ("“We will stay,” he told reporters.", "he", "told"),
        ("The minister (R-Utah) said they would “stay until spring”.", "The minister", "said"),
        ("He called the plan “a clear breach of trust”.", "He", "called"),
        ("The talks were hard, Roe said, adding: “We will stay.”", "Roe", "adding"),
        ("“We will stay.” — Jane Roe", "Jane Roe", "—"),
        ("According to the union, the plan was “dead on arrival”.", "the union", "according to"),
        ("“We stay,” Roe, 37, of Leeds, said.", "Roe", "said"),
        ("Roe laughed and said: “We stay.”", "Roe", "said"),
        ("He went on to say: “We stay.”", "He", "say"),
        ("Roe was quoted as saying “we will stay”.", "Roe", "saying"),
        ("ROE: “We stay.”", "ROE", ":"),
        ("The plan was “a gift to the rich”, critics say.", "critics", "say"),
        ("Critics of the plan scorned “this gift to the rich”.", "Critics of the plan", "scorned"),
        ("The mayor’s claim that it was “safe and clean” fell flat.", "The mayor", "claim"),
    ],
)
def test_a_quotation_has_its_speaker_and_cue(text: str, speaker: str, cue: str) -> None:
    """As the copy names them."""
    (quote,) = only(read(text), ClaimKind.QUOTE)
    assert (quote.speaker, quote.cue) == (speaker, cue)


def test_a_quotation_that_runs_on_keeps_its_speaker() -> None:
    """A paragraph that opens with a quotation goes on with the last speaker, who left his open."""
    found = read("“We will stay,” Roe said. “It is safe.", "“It always was.”")
    assert [claim.speaker for claim in only(found, ClaimKind.QUOTE)] == ["Roe"] * 3


def test_the_name_of_a_work_has_no_speaker() -> None:
    """A title in single marks is nobody's words."""
    (title,) = only(read("Roe said he liked 'Songs of the Harbour'."), ClaimKind.QUOTE)
    assert title.speaker is None


def test_an_apostrophe_opens_no_quotation() -> None:
    """ "The soldiers' pay" is a possessive."""
    assert only(read("The soldiers' pay and the dogs' food ran out."), ClaimKind.QUOTE) == []


@pytest.mark.parametrize("text", ['The pipe was 12 " wide in places.', 'It was 20 cents a day," Roe said.'])
def test_a_mark_before_a_blank_opens_no_quotation(text: str) -> None:
    """An inch, or the end of a quotation that the page has cut, is nobody's words."""
    assert only(read(text), ClaimKind.QUOTE) == []


def test_who_speaks_may_stand_right_against_the_quotation() -> None:
    """A blank that the sender lost costs nobody the words."""
    (quote,) = only(read("The plan is “safe enough”Mayor Tom Reid said."), ClaimKind.QUOTE)
    assert quote.who == "Tom Reid"


def test_what_a_source_told_is_the_sources() -> None:
    """An unnamed source is a speaker with that description."""
    (claim,) = only(read("A source at the ministry told CBC there are about 300 divers there."), ClaimKind.NUMBER)
    assert (claim.speaker, claim.cue) == ("A source at the ministry", "told")


def test_what_stands_before_the_speaker_is_the_speakers_too() -> None:
    """ "..., police said" covers the sentence."""
    (claim,) = only(read("At least 12 people were killed, police said."), ClaimKind.NUMBER)
    assert claim.speaker == "police"


@pytest.mark.parametrize(
    "text",
    [
        "When asked, Roe said 12 people died.",
        "In a letter seen by reporters, Roe said 12 people died.",
        "According to Roe, 12 people died.",
        "Roe, a nurse, said on Monday that 12 people died.",
        "About 12 people died, according to Roe.",
        "“About 12 people died,” said Roe.",
    ],
)
def test_a_claim_is_said_by_who_says_its_clause(text: str) -> None:
    """Before, behind or around the speaker."""
    (claim,) = only(read(text), ClaimKind.NUMBER)
    assert claim.speaker == "Roe"


@pytest.mark.parametrize(
    "text",
    [
        "His mental state worried 12 people.",
        "Republican claims hurt 12 people.",
        "An estimated 12 people died.",
        "POSTED: 12 people died.",
        "The reports of the state named 12 people.",
    ],
)
def test_a_noun_that_looks_like_a_verb_of_saying_is_none(text: str) -> None:
    """Nobody says so but the writer."""
    (claim,) = only(read(text), ClaimKind.NUMBER)
    assert claim.speaker is None


def test_a_word_in_scare_quotes_is_nobodys() -> None:
    """One quoted word without a verb of saying has no speaker."""
    (quote,) = only(read("Services fell because of “downtime” in a cable."), ClaimKind.QUOTE)
    assert quote.speaker is None


def test_single_marks_make_a_headlines_quotation() -> None:
    """'Presumptive case' is a quotation; 'tis is not."""
    (quote,) = only(read("‘Presumptive case’ confirmed, doctors say"), ClaimKind.QUOTE)
    assert quote.quote == "‘Presumptive case’"


def test_the_day_of_saying_is_the_writers() -> None:
    """Roe says that they stay; that he said so on Monday is the writer's word."""
    day = only(read("Roe said on Monday that they would stay."), ClaimKind.TIME)[0]
    assert day.speaker is None


@pytest.mark.parametrize("verb", ["shook the region", "hit the region", "roared past the town"])
def test_what_stands_before_the_last_comma_is_what_they_said(verb: str) -> None:
    """Nothing stands behind "police said": what they said stands before it, whatever its verb."""
    (claim,) = only(read(f"A quake {verb} before dawn, killing six people, police said."), ClaimKind.NUMBER)
    assert (claim.speaker, claim.cue) == ("police", "said")


def test_who_is_told_is_not_who_tells() -> None:
    """ "Residents were told to leave" has no speaker."""
    (claim,) = only(read("About 200 residents were told to leave their homes."), ClaimKind.NUMBER)
    assert claim.speaker is None


def test_what_follows_the_name_of_a_headline_is_the_speakers() -> None:
    """A comma right behind the closing mark parts the quotation from who speaks."""
    (claim,) = only(read("Under the headline “Greed wins”, Tom Reid says two firms merged."), ClaimKind.NUMBER)
    assert claim.who == "Tom Reid"


def test_a_surname_speaks_under_the_full_name() -> None:
    """The second reference is to the one whom the first named in full."""
    found = read("Jane Roe said four homes burned.", "Roe said 12 homes burned.")
    assert [claim.who for claim in only(found, ClaimKind.NUMBER)] == ["Jane Roe", "Jane Roe"]


def test_he_is_the_last_man_who_spoke() -> None:
    """The copy says "he"; the desk knows whom it means."""
    found = read("Mayor Tom Reid said 12 homes burned.", "He said 30 people fled.")
    assert [claim.who for claim in only(found, ClaimKind.NUMBER)] == ["Tom Reid", "Tom Reid"]
    assert [claim.speaker for claim in only(found, ClaimKind.NUMBER)] == ["Mayor Tom Reid", "He"]


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("There are probably about 300 divers.", "probably"),
        ("The fire reportedly killed 12.", "reportedly"),
        ("As many as 30 are feared dead.", "feared"),
        ("Some 300 divers could have died.", "could"),
        ("The 300 divers could see the pier.", None),
        ("Some 400 jobs could go.", "could"),
        ("There are 300 divers.", None),
    ],
)
def test_a_hedge_belongs_to_its_claim(text: str, hedge: str | None) -> None:
    """The word that weakens a claim is kept, since its loss is news."""
    (claim,) = only(read(text), ClaimKind.NUMBER)
    assert claim.hedge == hedge
