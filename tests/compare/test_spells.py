"""How long and since when, counted from the day on which the copy was filed."""

from __future__ import annotations

import pytest

from desk.compare.point import Verdict
from tests.compare.copydesk import on, told, two_desks


@pytest.mark.parametrize(
    ("dated", "lasting", "words"),
    [
        (
            "Tarnia has been at war since March 2024.",
            "It was the worst raid of the 24-month war.",
            ("2024", "24-month"),
        ),
        ("He signed a contract until 2030.", "Aldwick gave him a four-year contract.", ("2030", "four-year")),
        ("It is the first strike since 2009.", "It is the first strike in 17 years.", ("2009", "17 years")),
        ("The plant, which opened in 1968, will close.", "The 58-year-old plant will close.", ("1968", "58-year-old")),
        (
            "The trial opened on 25 November 2025.",
            "He was found guilty after a 14-week trial.",
            ("25 November", "14-week"),
        ),
    ],
)
def test_a_length_that_fits_the_date_agrees_with_it(dated: str, lasting: str, words: tuple[str, str]) -> None:
    """The reason names both, and which way the time is counted."""
    point = on(two_desks(dated, lasting), *words)
    assert point.verdict == Verdict.SAME
    assert "is the time" in point.why


def test_minutes_lead_from_one_clock_to_the_other() -> None:
    """Seven minutes after 2:47 it is 2:54."""
    point = on(
        two_desks(
            "Police were there at 2:54 a.m.", "The alarm went off at 2:47 a.m. and officers came seven minutes later."
        ),
        "2:54",
        "seven minutes",
    )
    assert point.verdict == Verdict.SAME
    assert "“seven minutes” from “2:47 a.m.” is “2:54 a.m.”" in point.why


def test_the_clock_may_stand_in_the_sentence_before() -> None:
    """Nine minutes after a call at 2:28 it is 2:37; "about" leaves a minute."""
    first = "The first call came at 2:28 p.m. The gunman died about nine minutes after that."
    point = on(two_desks(first, "The gunman was dead by 2:37 p.m., the chief said."), "nine minutes", "2:37")
    assert point.verdict == Verdict.SAME


def test_sixty_days_are_two_months() -> None:
    """One emergency, told in two units."""
    versions = "They declared a 60-day state of emergency.", "They decreed an emergency of two months."
    assert on(two_desks(*versions), "60-day", "two months").verdict == Verdict.SAME


@pytest.mark.parametrize(
    ("dated", "lasting"),
    [
        ("The plant opened in 1968.", "The plant's manager, 58, a 58-year-old engineer, resigned."),
        ("He joined the gang in 2014.", "He joined the gang and faces 12 years in prison."),
    ],
)
def test_nobody_is_as_old_as_a_plant(dated: str, lasting: str) -> None:
    """A person's age and a term to come are counted from no date of the copy."""
    assert not [point for point in told(two_desks(dated, lasting)) if "is the time since" in point.why]


def test_the_first_in_twelve_years_is_not_the_first_since_2009() -> None:
    """What came first before can have been in one year alone."""
    point = on(
        two_desks("It is the first strike since 2009.", "It is the first strike in 12 years."), "2009", "12 years"
    )
    assert point.verdict == Verdict.CONFLICT


@pytest.mark.parametrize(("years", "clash"), [("nine", True), ("six", False), ("seven", False)])
def test_for_nine_years_is_not_since_2019(years: str, clash: bool) -> None:
    """What lasts until now began so long ago, give or take a year."""
    found = told(
        two_desks(
            "Bridge Health has worked in the region since 2019.",
            f"Bridge Health has been working in the region for {years} years.",
        )
    )
    assert (Verdict.CONFLICT in {point.verdict for point in found}) is clash


def test_another_length_beside_another_date_is_no_clash() -> None:
    """A truce may have held for half of the war."""
    found = told(two_desks("Tarnia has been at war since March 2024.", "It was the worst raid of the ten-month war."))
    assert Verdict.CONFLICT not in {point.verdict for point in found}
