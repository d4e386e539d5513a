"""Words in all their forms: what is one verb, and what turns another round."""

from __future__ import annotations

import pytest

from desk.compare.language.wordings import run_up
from desk.compare.language.words import opposite, sense, stem
from desk.compare.point import Verdict
from tests.compare.copydesk import told, two_versions


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


def test_a_run_up_is_the_last_words_before_a_place() -> None:
    """A pattern of two words that ends there finds the same in it as in all that stands before."""
    text = "the mine was not reopened"
    assert text[run_up(text, text.index("reopened"), 2) : text.index("reopened")] == "was not "
    assert run_up(text, 0, 2) == run_up(text, 4, 2) == 0
