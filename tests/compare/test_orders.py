"""Places in an order: the third fatal shooting, a seventh month in a row, and which order it is."""

from __future__ import annotations

import pytest

from desk.compare.answers.orders import orders
from desk.compare.point import Verdict
from tests.compare.copydesk import on, told, two_desks, two_versions


@pytest.mark.parametrize(
    ("sentence", "place", "noun", "order"),
    [
        ("It was his ninth goal of the competition.", 9, "goal", "of the competition"),
        ("It was the third such attack in Marden.", 3, "attack", "in Marden"),
        ("The storm was the fourth severe one in the region.", 4, None, "in the region"),
        ("Sales fell for a seventh month in a row.", 7, None, None),
        ("Sales fell for the fifth consecutive quarter.", 5, None, None),
        ("Marden lost for a third year running.", 3, None, None),
        ("The shooting is the fifth by police in Adwal.", 5, None, None),
        ("It was the second of the night.", 2, None, "of the night"),
        ("It was their seventh straight monthly loss.", 7, "loss", None),
    ],
)
def test_a_place_has_its_noun_and_its_order(sentence: str, place: int, noun: str | None, order: str | None) -> None:
    """What is in a row is told by the verb, and the stretches of time only count it."""
    ((_, found),) = orders(sentence)
    assert (found.low, found.head, found.scope) == (place, noun, order)


@pytest.mark.parametrize(
    "sentence",
    [
        "Sales fell in the second quarter.",
        "Crowds came for a fourth straight day.",
        "He is in the Third Army.",
        "She is the second in command.",
    ],
)
def test_a_name_and_the_day_are_no_place(sentence: str) -> None:
    """The quarter has a name, and tomorrow is the fifth straight day."""
    assert not list(orders(sentence))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("It was Roe's ninth goal of the cup.", "It was Roe's 21st goal of the season.", Verdict.DIFFERENT_SCOPE),
        ("It was Roe's ninth goal of the season.", "It was Roe's tenth goal of the season.", Verdict.CONFLICT),
        ("It was Roe's ninth goal for Marden.", "It was Roe's tenth goal of the season.", Verdict.DIFFERENT_SCOPE),
    ],
)
def test_places_of_two_orders_are_of_two_scopes(a: str, b: str, expected: Verdict) -> None:
    """The ninth of the cup may be the 21st of the season."""
    assert on(two_desks(a, b), "ninth", b.split()[3]).verdict == expected


def test_a_streak_is_one_in_whatever_it_is_told() -> None:
    """A seventh monthly loss is a loss for a seventh month."""
    found = two_desks(
        "Factories in Marden shed jobs, their seventh straight monthly loss.",
        "Factories in Marden shed jobs for a seventh month in a row.",
    )
    assert on(found, "seventh straight", "seventh month").verdict == Verdict.SAME


def test_one_stands_for_the_storm() -> None:
    """A later count of storms moves the earlier on."""
    found = two_versions(
        "It is the third severe storm in the region since November.",
        "Tuesday's storm was the fourth severe one in the region since November.",
    )
    assert on(found, "third severe", "fourth severe").verdict == Verdict.UPDATED


def test_two_minutes_of_a_game_are_of_what_was_done_in_them() -> None:
    """Nobody did both."""
    found = told(two_desks("Roe was carried off in the 38th minute.", "Lind equalised in the 79th minute."))
    assert not found


def test_how_often_is_told_of_what_was_done() -> None:
    """Four shots and three calls are no dispute."""
    fired = "The officer at the motel drew his gun and fired four times."
    called = "Officers had been to the motel because of him three times."
    assert Verdict.CONFLICT not in {point.verdict for point in told(two_desks(fired, called))}
    assert on(two_desks(fired, fired.replace("four", "three")), "four", "three").verdict == Verdict.CONFLICT


def test_no_doubt_counts_nobody() -> None:
    """ "No doubt she saved them" denies no rescue."""
    found = two_desks("Three men were saved from the skiff.", "There is no doubt she saved the men from the skiff.")
    assert Verdict.CONFLICT not in {point.verdict for point in found.points}
