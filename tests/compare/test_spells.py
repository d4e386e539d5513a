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
        (
            "It is the first such drug since 2014.",
            "It is the first of its kind in more than a decade.",
            ("2014", "decade"),
        ),
        (
            "The stock had its weakest close since January of last year.",
            "Its shares fell to their lowest in 14 months.",
            ("January of last year", "14 months"),
        ),
        (
            "It is the largest swap since the war in Sarem broke out in 2018.",
            "The war in Sarem is in its eighth year.",
            ("2018", "eighth year"),
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


@pytest.mark.parametrize(
    ("dated", "led", "words"),
    [
        (
            "A previous appeal was dismissed in 2017.",
            "The case was referred in October 2025, eight years after a first challenge failed.",
            ("2017", "eight years"),
        ),
        (
            "The hunt was to start on March 5.",
            "A judge halted it on March 3, two days before the hunt was due to start.",
            ("March 5", "two days"),
        ),
        (
            "The dam had burst on Feb. 1.",
            "Four weeks after the dam burst, on March 1, the valley was opened.",
            ("Feb. 1", "Four weeks"),
        ),
    ],
)
def test_days_and_years_lead_from_the_time_beside_them(dated: str, led: str, words: tuple[str, str]) -> None:
    """What was eight years before October 2025 was in 2017."""
    assert on(two_desks(dated, led), *words).verdict == Verdict.SAME


@pytest.mark.parametrize(
    ("timed", "led", "words"),
    [
        (
            "The first call came at 2:28 p.m. and the gunman was dead by 2:37 p.m.",
            "Officers shot the gunman about nine minutes after the first call.",
            ("2:37", "nine minutes"),
        ),
        (
            "The Osprey ferry sank on Feb. 3. A diver died on Feb. 5.",
            "A diver died two days after the Osprey ferry sank.",
            ("Feb. 5", "two days"),
        ),
    ],
)
def test_a_length_leads_from_the_time_of_what_it_is_counted_from(timed: str, led: str, words: tuple[str, str]) -> None:
    """Whoever tells when the call came, nine minutes after it is 2:37."""
    assert on(two_desks(timed, led), *words).verdict == Verdict.SAME


def test_two_days_before_something_else_lead_nowhere() -> None:
    """Another date of another event may lie as far off by chance."""
    found = two_desks(
        "The mayor spoke on March 5.", "A judge halted it on March 3, two days before the hunt was to start."
    )
    assert not [point for point in told(found) if any("two days" in claim.quote for claim in point.claims)]


def test_an_average_is_counted_from_no_date() -> None:
    """24 days to sell a house are not the 24 days since the first of the month."""
    found = told(two_desks("Homes sold well on Feb. 7.", "It took an average of 24 days to sell homes."))
    assert not [point for point in found if "is the time since" in point.why]


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


@pytest.mark.parametrize(
    ("lasting", "dated", "words"),
    [
        (
            "Roe has been missing in the snow for five days.",
            "A woman missing since Feb. 26 has been found.",
            ("five days", "Feb. 26"),
        ),
        ("The pass has been closed for three weeks.", "The pass, closed since Feb. 10, is 4 km long.", ("three", "10")),
        (
            "It was the country's worst mine accident in four years, which killed 12.",
            "In 2022 a blast killed 16 at a mine.",
            ("four years", "2022"),
        ),
        (
            "The firm, Pellow's, is to be sold after 148 years.",
            "Pellow's, founded in 1878, employs 3,400.",
            ("148 years", "1878"),
        ),
    ],
)
def test_how_long_and_since_when_are_told_of_one_state(lasting: str, dated: str, words: tuple[str, str]) -> None:
    """What is so "for" so long is so "since" then; the worst in four years has its like four years back."""
    assert on(two_desks(lasting, dated), *words).verdict == Verdict.SAME


def test_a_record_is_no_other_act_of_that_year() -> None:
    """The worst quarter in four years says nothing of what was founded four years ago."""
    found = two_desks("It was the worst quarter in four years.", "The firm was founded in 2022.")
    assert not [point for point in told(found) if point.question.startswith("How long")]


@pytest.mark.parametrize(
    ("ends", "lasting", "words"),
    [
        (
            "Ambulances were diverted from 8:30 a.m. until about 11 a.m., he said.",
            "Ambulances were turned away for about two and a half hours.",
            ("8:30 a.m.", "two and a half hours"),
        ),
        ("The bridge was closed from 10 p.m. to 2 a.m.", "The bridge was shut for four hours.", ("2 a.m.", "four")),
        (
            "Divers searched the lake between March 3 and March 9.",
            "Divers searched the lake for a week.",
            ("March 9", "a week"),
        ),
        ("The festival runs from Friday to Sunday.", "The three-day festival has begun.", ("Sunday", "three-day")),
        (
            "Roe led the party from 2011 to 2019.",
            "Roe, who led the party for eight years, has died.",
            ("2011 to 2019", "eight years"),
        ),
    ],
)
def test_both_ends_tell_how_long(ends: str, lasting: str, words: tuple[str, str]) -> None:
    """A stretch told from when to when is as long as another desk says."""
    assert on(two_desks(ends, lasting), *words).verdict == Verdict.SAME


def test_the_ends_of_one_thing_are_no_length_of_another() -> None:
    """A bridge shut for four hours, and a fire that burned for as many."""
    found = two_desks("The bridge was closed from 10 p.m. to 2 a.m.", "The fire burned for four hours.")
    assert not told(found)


@pytest.mark.parametrize(
    ("timed", "led", "words"),
    [
        (
            "The fire broke out at about 9:40 a.m. on Sunday.",
            "The fire was declared out shortly before noon, 26 hours after it began.",
            ("9:40 a.m.", "26 hours"),
        ),
        (
            "Mayor Roe called the meeting to order at 6:15 p.m.",
            "The debate ended just after 1 a.m., nearly seven hours after it began.",
            ("6:15", "seven hours"),
        ),
        (
            "The roof of the mine fell in at about 4.40 p.m. on Wednesday.",
            "The first man came up at 4.40 a.m. on Sunday, exactly 84 hours after the cave-in.",
            ("4.40 p.m.", "84 hours"),
        ),
    ],
)
def test_hours_lead_back_as_loosely_as_they_are_told(timed: str, led: str, words: tuple[str, str]) -> None:
    """ "After it began" tells the way, so that "nearly" and "just after" may be allowed for."""
    found = two_desks(timed, led)
    assert on(found, *words).verdict == Verdict.SAME
    assert all(point.verdict != Verdict.CONFLICT for point in found.points)


def test_loose_hours_without_a_way_lead_nowhere() -> None:
    """A debate of nearly seven hours may have begun at any time."""
    found = two_desks(
        "Mayor Roe opened the fair at 6:15 p.m.", "The debate went on for nearly seven hours until 1 a.m."
    )
    assert not [point for point in told(found) if point.question.startswith("How long")]
