"""Clauses of two senders that have all their words in common but one."""

from __future__ import annotations

import pytest

from desk.compare.point import Verdict
from tests.compare.copydesk import on, told, two_senders


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("Ann Roe resigned before the vote.", "Ann Roe resigned after the vote.", ("before", "after")),
        ("The vessel left Adwal before the vote.", "The ship left Adwal after the vote.", ("before", "after")),
        ("Ann Roe quietly resigned before the vote.", "Ann Roe resigned after the vote.", ("before", "after")),
        ("Ann Roe finished second in the race.", "Ann Roe finished third in the race.", ("second", "third")),
        ("Ann Roe won a second term as mayor.", "Ann Roe won a third term as mayor.", ("second", "third")),
        ("Tarn posted a yearly loss of $2 million.", "Tarn posted a yearly profit of $2 million.", ("loss", "profit")),
        (
            "Ann Roe was a liberal mayor of Adwal.",
            "Ann Roe was a conservative who sat in Adwal.",
            ("liberal", "conser"),
        ),
        ("The inquiry cleared Ann Roe.", "The inquiry blamed Ann Roe.", ("cleared", "blamed")),
    ],
)
def test_a_word_that_excludes_the_one_it_stands_for_is_a_conflict(one: str, other: str, words: tuple[str, str]) -> None:
    """All else agrees, which makes the one word the news; the reason names it."""
    point = on(two_senders(one, other), *words)
    assert point.verdict == Verdict.CONFLICT
    assert all(word in point.why for word in words)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sales of new homes rose in May.", "Sales of old homes rose in Otway in May."),
        ("The mayor backed the first plan in May.", "The mayor backed the second plan in Otway."),
        ("Ann Roe was a liberal mayor.", "Bo Dahl was a conservative mayor."),
        ("The east gate may open before the match.", "The east gate opened after the match."),
        ("Ann Roe may resign before the vote.", "Ann Roe resigned after the vote."),
        ("Ann Roe in her long and quiet way resigned before the vote.", "Ann Roe resigned after the vote."),
        ("Winners of the race left town.", "Losers of the race left town."),
        ("Adwal mayor Ann Roe was a liberal.", "Ann Roe was a liberal mayor of Adwal."),
        ("The liberal Ann Roe was a mayor of Adwal.", "Ann Roe was a liberal mayor of Adwal."),
        ("Ann Roe was a liberal in the Adwal senate.", "Bo Dahl was a conservative in the Adwal senate."),
        ("The women's team won the cup.", "The men's team won the cup."),
        ("Roe won the first race in Adwal.", "Roe won the second race in Adwal."),
        ("The new bridge was closed to cars.", "The old bridge was closed to cars."),
        ("The young players left the old hall.", "The old players left the young hall."),
    ],
)
def test_what_is_told_of_another_place_person_or_mood_excludes_nothing(one: str, other: str) -> None:
    """A second difference makes it another statement."""
    assert Verdict.CONFLICT not in {point.verdict for point in told(two_senders(one, other))}


def test_when_a_ship_left_is_not_when_it_arrived() -> None:
    """The day on which it left stands beside the same day in the other copy, and does not date the arrival."""
    found = two_senders(
        "The Bounty arrived in Adwal on 21 August 1945, and left Adwal on 1 November 1945.",
        "The Bounty reached Adwal on 1 November 1945.",
    )
    assert on(found, "21 August", "1 November").verdict == Verdict.CONFLICT


def test_a_road_closed_until_five_reopens_at_five() -> None:
    """Opposite words agree on the hour where the one is the end of the other."""
    found = two_senders(
        "Highway 9 was closed in both directions until about 5 a.m. on Monday.",
        "Highway 9 reopened around 5 a.m. Monday.",
    )
    assert on(found, "5 a.m").verdict != Verdict.CONFLICT


def test_a_price_is_one_figure_for_who_sells_and_who_buys() -> None:
    """What it was sold for is what it cost, and nobody's takings."""
    point = on(two_senders("Tarn Energy was sold for $9 million.", "Tarn Energy cost $27 million."), "$9", "$27")
    assert point.verdict == Verdict.CONFLICT
