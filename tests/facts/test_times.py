"""Times, resolved as a newsroom reads them: against the day of filing, by tense, and never guessed in silence."""

from __future__ import annotations

import pytest

from tests.facts.readcopy import moments

WEDNESDAY = "2020-01-22T12:00:00Z"


@pytest.mark.parametrize(
    ("text", "filed", "first"),
    [
        ("The strike came on Friday night.", "2020-01-06", "2020-01-03"),
        ("The vote will be held on Friday.", "2020-01-06", "2020-01-10"),
        ("He said on Monday that it was over.", "2020-01-06", "2020-01-06"),
        ("She was arrested on Dec. 31.", "2020-01-04", "2019-12-31"),
        ("The hearing is scheduled for Feb. 3.", "2020-01-22", "2020-02-03"),
        ("It began on March 20, 2003.", "2020-01-22", "2003-03-20"),
        ("A report of 6 January 2020 said so.", "2020-01-22", "2020-01-06"),
        ("Troops arrived two weeks ago.", "2020-01-22", "2020-01-08"),
        ("It was sworn in last month.", "2020-01-22", "2019-12-01"),
        ("The summit is next week.", "2020-01-22", "2020-01-27"),
        ("They were named last weekend.", "2020-01-22", "2020-01-18"),
        ("It was suspended over the weekend.", "2020-01-06", "2020-01-04"),
        ("The quake struck on Christmas Eve.", "2020-01-06", "2019-12-24"),
        ("The shops close on Good Friday 2021.", "2020-01-06", "2021-04-02"),
        ("They will meet three weeks from tomorrow.", "2020-01-06", "2020-01-28"),
        ("He left 3 days after January 12.", "2020-01-22", "2020-01-15"),
        ("It is due by 2020-02-29.", "2020-01-22", "2020-02-29"),
        ("The protests of 2019-20 are over.", "2020-01-22", "2019-01-01"),
        ("They built it in the 1950s.", "2020-01-22", "1950-01-01"),
        ("It was created in 2018, with a mandate.", "2020-01-06", "2018-01-01"),
        ("She left in October 2018 after a year.", "2020-01-06", "2018-10-01"),
    ],
)
def test_a_time_is_resolved_against_the_day_of_filing(text: str, filed: str, first: str) -> None:
    """The first day that the words mean."""
    assert moments(text, filed)[0].start == first


def test_a_week_is_seven_days_from_monday() -> None:
    """ "Next week" is a stretch, and both its ends are given."""
    (week,) = moments("The summit is next week.", WEDNESDAY)
    assert (week.start, week.end) == ("2020-01-27", "2020-02-02")


def test_a_planned_event_without_a_tense_is_said_to_be_ambiguous() -> None:
    """ "The annual event on Saturday" is most likely the next one, and the desk says that it does not know."""
    (day,) = moments("Crowds for the annual event on Saturday", WEDNESDAY)
    assert (day.start, day.ambiguous) == ("2020-01-25", True)


def test_a_tense_makes_a_weekday_certain() -> None:
    """ "Police said on Saturday" leaves no doubt."""
    assert not moments("Police said on Saturday that he was safe.")[0].ambiguous


def test_a_time_of_the_day_joins_the_day_beside_it() -> None:
    """ "9 p.m. Jan. 24" is one moment; an offset is given where the copy gives one."""
    (joined,) = moments("They must stop by 9 p.m. Jan. 24.", WEDNESDAY)
    assert joined.start == "2020-01-24T21:00"
    assert moments("It hit at 1240 GMT on Monday.")[0].start == "2020-01-06T12:40+00:00"


def test_a_time_of_the_day_alone_is_never_certain() -> None:
    """ "At 3:40 pm" stands on the day named nearest, or on the day of filing, and says so."""
    (alone,) = moments("The blaze was put out at 3:40 pm.")
    assert (alone.start, alone.ambiguous) == ("2020-01-06T15:40", True)


def test_without_a_day_of_filing_nothing_relative_is_guessed() -> None:
    """ "Yesterday" of an undated page has no date; a full date still has."""
    first, second = moments("It closed yesterday and reopens on March 3, 2020.", None)
    assert (first.start, first.ambiguous) == (None, True)
    assert second.start == "2020-03-03"


@pytest.mark.parametrize(
    "text",
    ["About 2000 people marched.", "The firm has 1900 workers.", "It cost $2018.", "May he rest.", "They march on."],
)
def test_four_digits_that_count_are_no_year(text: str) -> None:
    """A round figure with a plural after it is a count; "may" and "march" are verbs."""
    assert moments(text) == []


def test_a_date_that_either_order_allows_is_ambiguous() -> None:
    """5/6/2020 is May in one country and June in the next; 25/6/2020 is June in both."""
    assert moments("It was signed on 5/6/2020.")[0].ambiguous
    assert not moments("It was signed on 25/6/2020.")[0].ambiguous
