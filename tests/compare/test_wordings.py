"""One thing in other words: who, when, and how much more exactly."""

from __future__ import annotations

import pytest

from desk.compare.point import Verdict
from desk.compare.words import opposite, sense, stem
from tests.compare.copydesk import on, told, two_senders, two_versions


def test_one_forward_under_two_surnames_is_for_the_editor_to_settle() -> None:
    """One given name and a surname that differs by a letter: one man, and one of the two desks is wrong."""
    point = on(
        two_senders("Forward Dean Moorley could leave on loan.", "Defender Dean Noorley is leaving on loan."),
        "Moorley",
        "Noorley",
    )
    assert point.verdict == Verdict.CONFLICT
    assert "two spellings" in point.why


def test_the_head_of_a_union_is_known_by_what_stands_after_the_name() -> None:
    """An office without an article after the name makes it a person's."""
    point = on(
        two_senders(
            '"We are tired," said rescue leader Bettina Krauze.',
            '"We will rest," said Bettina Krause, head of the rescue team.',
        ),
        "Krauze",
        "Krause",
    )
    assert point.verdict == Verdict.CONFLICT


def test_an_interview_of_last_month_is_dated() -> None:
    """When somebody said a thing today is no news; that it was said a month ago is."""
    point = on(
        two_versions(
            "The captain told the Harbour Post last month that her crew had sailed six times.",
            "The captain told the Harbour Post in February that the crew sailed six times.",
        ),
        "last month",
        "February",
    )
    assert point.verdict == Verdict.SAME


def test_a_fixture_on_tuesday_is_the_next_tuesday_of_the_other_copy() -> None:
    """One copy alone does not tell which Tuesday; the other does."""
    point = on(
        two_versions(
            "The Gulls play at Aldwick on Tuesday.",
            "Goalkeeper Jon Pell will make his sixth start of the season Tuesday at Aldwick.",
        ),
        "Tuesday",
    )
    assert point.verdict == Verdict.SAME


def test_who_gives_the_figure_is_more_exact() -> None:
    """Both tell of the credit; one of the two says how much it is."""
    point = on(
        two_senders(
            "The judge gave him 20 months of credit for time in custody.",
            "He was given credit for time in custody by the judge.",
        ),
        "20 months of credit",
        "given credit",
    )
    assert point.verdict == Verdict.REFINED


def test_who_gives_the_name_is_more_exact() -> None:
    """The union's name stands in the one, that it is a union in the other."""
    point = on(
        two_senders(
            "Anil Basu is president of the teachers union in the valley.",
            "Anil Basu is president of the Harbour Teachers Alliance in the valley.",
        ),
        "teachers union",
        "Harbour Teachers Alliance",
    )
    assert point.verdict == Verdict.REFINED


def test_a_refusal_is_not_what_came_of_a_wish() -> None:
    """ "Should" looks ahead, "does not" denies: nothing has come about."""
    found = told(
        two_versions("The government should send a second ship.", "The government does not send a second ship.")
    )
    assert Verdict.UPDATED not in {p.verdict for p in found if "come about" in p.why}


@pytest.mark.parametrize(("form", "plain"), [("agreed", "agree"), ("freed", "free"), ("guaranteed", "guarantee")])
def test_a_verb_in_double_e_keeps_its_stem(form: str, plain: str) -> None:
    """The past tense takes a "d" alone."""
    assert stem(form) == stem(plain)


@pytest.mark.parametrize(
    ("one", "other"),
    [("lifted", "imposed"), ("upheld", "quashed"), ("sacked", "appointed"), ("raised", "cut"), ("eased", "tightened")],
)
def test_opposites_are_known_in_all_their_forms(one: str, other: str) -> None:
    """Inflection does not hide that two verbs exclude each other."""
    assert opposite(sense(one), sense(other))


def test_who_was_defeated_was_not_re_elected() -> None:
    """The later version turns the result round."""
    point = on(
        two_versions("Orla Finn was defeated in Aldwick East.", "Orla Finn was re-elected in Aldwick East."),
        "defeated",
        "re-elected",
    )
    assert point.verdict == Verdict.UPDATED
