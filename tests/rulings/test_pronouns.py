"""A pronoun out of its paragraph: the name where it is certain, the outlet in front where it is not."""

from __future__ import annotations

from dataclasses import replace

from desk.compare.point import Source
from desk.facts.claim import Claim, ClaimKind, Person
from desk.rulings import choices
from desk.rulings.wording import wording
from desk.spans import Span
from tests.rulings.newsroom import compared, point, says, story


def people(source: Source, *names: str) -> Source:
    """The source with a claim for the first mention of each name."""
    for full in names:
        said = full.split()[-1]
        start = source.copy.item.text.index(said)
        span = Span(start, start + len(said))
        at = next(i for i, sentence in enumerate(source.copy.sentences) if sentence.span.overlaps(span))
        claim = Claim(ClaimKind.PERSON, span, said, at, Person(full))
        source = replace(source, claims=(*source.claims, claim))
    return source


def resolved(source: Source, who: str) -> Source:
    """The source with `who` for the speaker of its last claim."""
    return replace(source, claims=(*source.claims[:-1], replace(source.claims[-1], who=who)))


def test_he_confirmed_is_the_one_who_spoke_before() -> None:
    """Over "the minister", the only minister who spoke before that."""
    text = (
        "Defence Minister Iva Holm said troops stay.\nThe mandate, the minister wrote, stays.\nShe confirmed the halt."
    )
    speaking = says(story("A", text), "troops stay", speaker="Defence Minister Iva Holm", cue="said")
    speaking = resolved(speaking, "Iva Holm")
    speaking = says(speaking, "The mandate", speaker="the minister", cue="wrote")
    assert wording(speaking, 2).text == "Iva Holm confirmed the halt."


def test_he_who_is_described_in_the_sentence_before_gets_his_name() -> None:
    """ "Moss was the commander" is about Moss, whoever came before him."""
    source = people(story("A", "Moss was the commander after Ana Ruiz. He also had friends."), "Dylan Moss", "Ana Ruiz")
    assert wording(source, 1).text == "Dylan Moss also had friends."


def test_he_stays_where_two_could_be_meant() -> None:
    """Who was armed, Moss or the man whom he met?"""
    source = people(story("A", "Moss met Ben Ruiz. He also had a gun."), "Dylan Moss", "Ben Ruiz")
    assert wording(source, 1).text == "He also had a gun."


def test_a_speaker_is_not_put_behind_a_sentence_that_opens_with_another_person() -> None:
    """The facts' speaker is Moss; the sentence before is about Ruiz."""
    source = people(story("A", "Ruiz left town. He said nothing was lost."), "Ben Ruiz")
    source = resolved(says(source, "nothing was lost", speaker="He", cue="said"), "Dylan Moss")
    assert wording(source, 1).text == "He said nothing was lost."


def test_he_said_is_the_one_person_whom_the_sentence_before_opens_with() -> None:
    """Be it behind a role; but not where both are named, nor one whose leaflets the sentence is about."""
    for before, who in (
        ("The acting spokesman, Moss, put safety first.", "Dylan Moss"),
        ("Moss put safety first.", "Dylan Moss"),
        ("Moss's leaflets put safety first.", "he"),
        ("Safety came first for Moss.", "he"),
    ):
        source = people(story("A", f"{before} The mission, he said, goes on."), "Dylan Moss")
        source = says(source, "The mission", speaker="he", cue="said")
        assert wording(source, 1).text == f"The mission, {who} said, goes on."
    source = people(story("A", "Moss met Ben Ruiz. The mission, he said, goes on."), "Dylan Moss", "Ben Ruiz")
    assert "he said" in wording(says(source, "The mission", speaker="he", cue="said"), 1).text


def test_he_added_gets_the_name_that_the_facts_give() -> None:
    """In the middle of the sentence as at its head."""
    source = says(story("A", "The mission, he added, goes on."), "The mission", speaker="he", cue="added")
    assert wording(resolved(source, "Dylan Moss"), 0).text == "The mission, Dylan Moss added, goes on."


def test_an_open_pronoun_has_its_outlet_in_front() -> None:
    """Behind another source's sentence "he" would be its man."""
    one = story("A", "Moss runs the port.", agency="AFP")
    two = story("B", "He has left the port.", agency="dpa")
    asked = point("conflict", (one, "runs"), (two, "has left"), kind="status")
    (draft, *_) = choices(asked, compared((one, two), asked))
    assert draft.text.endswith("dpa reported: He has left the port.")


def test_a_mission_spoken_of_before_has_its_outlet_in_front() -> None:
    """Which mission the other sources' lines do not tell."""
    one, two = (
        story("A", "Denmark sent 90 men to that mission.", agency="AFP"),
        story("B", "Ninety went.", agency="dpa"),
    )
    asked = point("conflict", (one, "90 men"), (two, "Ninety"))
    (draft, *_) = choices(asked, compared((one, two), asked))
    assert draft.text.startswith("Agence France-Presse reported: Denmark sent 90 men to that mission")
