"""When in a match: the minute here, the break or the whistle there."""

from __future__ import annotations

import pytest

from desk.compare.answers.matchtimes import is_match, minutes
from desk.compare.point import Verdict
from tests.compare.copydesk import on, two_desks


@pytest.mark.parametrize(
    ("sentence", "low", "high"),
    [
        ("He left before half-time.", 1, 45),
        ("Roe scored midway through the first half.", 16, 30),
        ("She levelled late in the second half.", 75, 90),
        ("He was sent off on the stroke of half-time in extra time.", 103, 105),
        ("They led in the second half of extra time.", 106, 120),
        ("Roe struck just after the interval.", 46, 53),
        ("He levelled 11 minutes from the end of normal time.", 79, 79),
        ("The game was called off with 19 minutes to play.", 71, 71),
        ("She scored five minutes before the break.", 40, 40),
        ("She scored five minutes into the second half.", 50, 50),
        ("She won it in stoppage time.", 90, 100),
        ("Brandt was sent off in the 74th for a foul.", 74, 74),
        ("Her header came just past the hour.", 60, 67),
    ],
)
def test_what_is_told_by_the_whistle_has_its_minutes(sentence: str, low: int, high: int) -> None:
    """A reader of a match report knows which minutes are meant."""
    ((_, told),) = minutes(sentence)
    assert (told.low, told.high, told.head) == (low, high, "minute")


@pytest.mark.parametrize(
    ("a", "b", "told"),
    [
        (
            "Roe left on a stretcher before half-time with a knee injury.",
            "Roe was carried off in the 38th minute with a knee injury.",
            ("before half-time", "38th minute", Verdict.REFINED),
        ),
        (
            "Goalkeeper Roe was sent off in the 71st minute for a foul.",
            "The goalkeeper, Roe, was sent off with 19 minutes to play.",
            ("71st minute", "19 minutes to play", Verdict.SAME),
        ),
        (
            "Lasarte was dismissed for a foul in the 105th minute.",
            "Lasarte was dismissed for a foul on the stroke of half-time in extra time.",
            ("105th minute", "on the stroke of half-time in extra time", Verdict.REFINED),
        ),
    ],
)
def test_a_minute_lies_in_its_half(a: str, b: str, told: tuple[str, str, Verdict]) -> None:
    """The looser of two desks is no dispute."""
    point = on(two_desks(a, b), *told[:2])
    assert (point.verdict, point.question) == (told[2], "Which minute?")


@pytest.mark.parametrize(
    "text",
    [
        "Adwal sold 400 cars in the first half of the year.",
        "The rugby league side led at half-time.",
        "Sandqvist left midway through the second period.",
    ],
)
def test_another_game_keeps_its_own_clock(text: str) -> None:
    """A half is 45 minutes on a football field alone."""
    assert not is_match(text)


def test_two_goals_of_one_report_are_two() -> None:
    """ "Before half-time" and the 23rd minute may both be told of the first half, of two things."""
    found = two_desks(
        "Salvat had scored in the 23rd minute. Adler left on a stretcher before half-time with a knee injury.",
        "Adler was carried off in the 38th minute with a knee injury. Salvat scored midway through the first half.",
    )
    assert on(found, "before half-time", "38th minute").verdict == Verdict.REFINED
    assert on(found, "23rd minute", "midway through the first half").verdict == Verdict.REFINED


@pytest.mark.parametrize(
    "text",
    [
        "Goalkeeper Roe scored ſix minutes from time.",
        "Goalkeeper Roe scored mıdway through the first half.",
        "The ſecond fatal shooting was in Osk.",
    ],
)
def test_letters_that_only_look_like_ours_break_nothing(text: str) -> None:
    """Copy is hostile: an odd letter matches no word, and nothing is raised."""
    assert two_desks(text, "Goalkeeper Roe scored in the 84th minute.").points


def test_the_halves_of_a_year_are_no_match() -> None:
    """A company has halves, too."""
    assert not is_match("First-half profit rose. Sales fell in the second half, and it has extra time to repay.")
