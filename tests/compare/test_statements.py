"""Who did what, told in other words: when two clauses are one statement."""

from __future__ import annotations

from desk.compare import compare
from desk.compare.point import Verdict
from tests.compare.copydesk import filed, on, told, two_senders


def test_first_sentences_tell_one_event() -> None:
    """Less than half in common is enough where each story opens with it, and too little further down."""
    one, other = "A freight train left the tracks in rain.", "A train derailed on the edge of a village."
    assert on(compare([filed("A", one), filed("B", other)]), "left the tracks", "derailed").verdict == Verdict.SAME
    assert not told(compare([filed("A", "A fair opened in Osk.", one), filed("B", "Mayor Lund spoke.", other)]))


def test_shot_and_killed_is_shot_and_dead_of_it() -> None:
    """One clause holds what befell him and what he died of."""
    point = on(
        two_senders("A postman has died after he was shot near Sarn.", "A postman was shot and killed near Sarn."),
        "died after he was shot",
        "shot and killed",
    )
    assert point.verdict == Verdict.SAME


def test_what_and_lists_before_the_verb_is_no_clause() -> None:
    """Names that were taken are not by themselves said to be taken, or not."""
    found = told(
        two_senders("Names of clients and bank details were not exposed.", "Names of clients were sold by the thieves.")
    )
    assert not any(claim.quote == "Names of clients" for point in found for claim in point.claims)


def test_a_name_alone_says_nothing() -> None:
    """That both stories name the force commander is no statement that they share."""
    found = two_senders(
        "Force commander Oddvar Helle sent a patrol to the bridge.",
        "The patrol came under fire, said force commander Oddvar Helle.",
    )
    assert not [point for point in told(found) if point.kind == "statement"]


def test_a_phrase_with_more_to_it_is_a_statement() -> None:
    """A phrase without a verb that tells what the other does not stands beside it."""
    found = two_senders(
        "Judge Ann Roe gave him 20 months' credit for time in custody, and spoke of the victims.",
        "With credit for pretrial custody, he has five more years to serve.",
    )
    assert [point for point in told(found) if "pretrial" in "".join(claim.quote for claim in point.claims)]
