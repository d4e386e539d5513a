"""How long, however it is written: a run by its clock, a year by its weeks, and what lay between two runs."""

from __future__ import annotations

import pytest

from desk.compare.answers.lengths import lengths
from desk.compare.point import Verdict
from tests.compare.copydesk import on, told, two_desks, two_versions


@pytest.mark.parametrize(
    ("a", "b", "quotes"),
    [
        (
            "Abebe won the Kelso marathon in 2:05:14.",
            "Abebe won the marathon in 2hr 05min 14sec.",
            ("2:05:14", "2hr 05min 14sec"),
        ),
        (
            "Abebe holds the course record of 2:05:37.",
            "Abebe holds the course record, two hours, five minutes and 37 seconds.",
            ("2:05:37", "two hours, five minutes and 37 seconds"),
        ),
        (
            "The drug slowed the decline in a year-long study.",
            "The drug slowed the decline in a study of 52 weeks.",
            ("year-long", "52 weeks"),
        ),
        (
            "The strike at the Adwal mill lasted a fortnight.",
            "The strike at the Adwal mill lasted two weeks.",
            ("a fortnight", "two weeks"),
        ),
        (
            "The sieges of Adwal went on for half an hour.",
            "The sieges of Adwal went on for 30 minutes.",
            ("half an hour", "30 minutes"),
        ),
        (
            "Adwal United gave Okonjo a five-and-a-half-year deal.",
            "Adwal United gave Okonjo a deal of five and a half years.",
            ("five-and-a-half-year", "five and a half years"),
        ),
    ],
)
def test_one_length_in_two_ways_of_writing_is_the_same(a: str, b: str, quotes: tuple[str, str]) -> None:
    """A clock of a race, units in words, a period, and half of a unit."""
    assert on(two_desks(a, b), *quotes).verdict == Verdict.SAME


@pytest.mark.parametrize(
    "sentence",
    [
        "Sales rose for a second straight month.",
        "It closed about a year ago.",
        "It cost about a day's pay.",
        "She won by a tenth of a mile.",
        "They walked two-fifths of a mile.",
        "The 5:15 left Adwal on time.",
    ],
)
def test_what_only_sounds_like_a_length_is_none(sentence: str) -> None:
    """The second month is no second, and a year ago is a time."""
    assert not list(lengths(sentence))


def test_the_clock_of_a_round_is_a_length() -> None:
    """2:14 and 2:41 of one round cannot both be."""
    point = on(
        two_desks("Referee Pitt stopped it at 2:14 of the ninth.", "Referee Pitt stepped in at 2:41 of the ninth."),
        "2:14",
        "2:41",
    )
    assert point.verdict in (Verdict.CONFLICT, Verdict.UPDATED)


def test_a_run_is_told_by_the_one_before_it() -> None:
    """48 seconds after 2:05:14 is 2:06:02, and the times of two runners are no dispute."""
    found = two_desks(
        "Abebe won the marathon in 2:05:14. Molla came home 48 seconds later.",
        "Abebe won the marathon, with Molla second in 2:06:02.",
    )
    assert on(found, "48 seconds", "2:06:02").verdict == Verdict.SAME
    assert not [point for point in told(found) if point.verdict == Verdict.CONFLICT]


def test_a_run_to_hundredths_is_told_to_hundredths() -> None:
    """0.11 seconds behind 9.58 is 9.69, and not 9.64."""
    found = two_desks(
        "Abebe won the final in 9.58 seconds. Molla came home 0.11 seconds behind.",
        "Abebe won, with Okonjo second in 9.64 seconds and Molla third in 9.69 seconds.",
    )
    assert on(found, "0.11 seconds", "9.69 seconds").verdict == Verdict.SAME
    assert not [
        point
        for point in told(found)
        if {claim.quote for claim in point.claims} >= {"0.11 seconds", "9.64 seconds"} and point.verdict == Verdict.SAME
    ]


@pytest.mark.parametrize(
    ("a", "b", "term"),
    [
        (
            "He is banned from running a company for eight years and was jailed for six.",
            "Roe was disqualified from acting as a director for eight years and must serve four years.",
            "eight years",
        ),
        (
            "The driver was jailed for five years and banned for three years.",
            "The driver was disqualified for three years and sent to prison for five years.",
            "three years",
        ),
        (
            "The driver was jailed for five years and suspended for three years.",
            "The driver was barred for three years and sent to prison for five years.",
            "five years",
        ),
    ],
)
def test_a_ban_is_no_sentence(a: str, b: str, term: str) -> None:
    """What is imposed on one person for so long meets its like, and never the other term."""
    found = two_desks(a, b)
    assert on(found, term, term).verdict == Verdict.SAME
    assert all(point.verdict != Verdict.CONFLICT for point in found.points)


def test_what_was_years_ago_keeps_its_length() -> None:
    """How long the last strike went on can't change from one version to the next, and no note owns to it."""
    found = two_versions(
        "The city's last strike, in 2017, was settled after seven weeks.",
        "The last strike in the city, nine years ago, went on for nine weeks.",
    )
    assert on(found, "seven weeks", "nine weeks").verdict == Verdict.CONFLICT


def test_a_year_in_a_relative_clause_dates_no_other() -> None:
    """A plant that opened in 1968 made 11,000 tyres this summer."""
    found = two_desks(
        "Wendell can turn out 18,000 tyres a day.",
        "The Wendell plant, which opened in 1968, was making about 11,000 tyres a day this summer.",
    )
    assert on(found, "18,000", "11,000").verdict == Verdict.DIFFERENT_SCOPE


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The books will be balanced in 2029, a year later than the government promised.",
            "The budget is to balance in 2029, two years later than pledged.",
        ),
        ("The line opened half an hour later than planned.", "The line opened two hours later than planned."),
    ],
)
def test_how_much_later_than_planned_is_one_length(a: str, b: str) -> None:
    """ "A year later than promised" is a length, and not the year after something."""
    assert on(two_desks(a, b), "two").verdict == Verdict.CONFLICT
