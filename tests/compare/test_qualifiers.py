"""What is said of a figure beside its number: which sort of figure it is."""

from __future__ import annotations

import pytest

from desk.compare.answers.answer import answers, is_figure, lines
from desk.compare.answers.bearings import bearings
from desk.compare.answers.implied import implied
from desk.compare.answers.qualifiers import qualifiers
from desk.compare.meeting.rarity import rarity
from desk.compare.meeting.slots import meeting
from desk.compare.point import Verdict
from tests.compare.copydesk import filed, two_desks


@pytest.mark.parametrize(
    ("before", "figure", "after", "told"),
    [
        ("It can carry ", "300 people", ".", "capacity"),
        ("The train was below the limit of ", "80", ".", "limit"),
        ("The mandate allows for ", "up to 300 soldiers", ".", "limit"),
        ("The motion needs ", "76 votes", " to pass.", "needed"),
        ("They won on a turnout of ", "71%", ".", "turnout"),
        ("They are ", "two points", " above the drop.", "gap"),
        ("He has ", "14 goals", " in 18 league games.", "league"),
        ("The index was down ", "2.4%", " on the year.", "on the year"),
        ("The index was down ", "2.4%", " on the month.", "on the month"),
        ("They sought ", "six", ".", "asked"),
        ("Counting outside firms, ", "2,600", " people work there.", "with firms"),
        ("Together with the suburbs the figure is ", "912,000", ".", "with suburbs"),
        ("Leaving aside the two islands, ", "40 schools", " are shut.", "without islands"),
        ("The deal costs ", "£139 million", " including employers' contributions.", "with contributions"),
        ("A guard earns ", "£36,500", " a year before extras.", "without extras"),
    ],
)
def test_the_words_beside_a_figure_tell_its_sort(before: str, figure: str, after: str, told: str) -> None:
    """A reason may quote the word."""
    assert told in qualifiers(frozenset(), before, figure, after)


@pytest.mark.parametrize("after", [" before Christmas.", " before leaving.", " after the crash.", " before he left."])
def test_what_tells_when_takes_nothing_from_a_sum(after: str) -> None:
    """ "Before" of a moment is no deduction."""
    assert not qualifiers(frozenset(), "He was paid ", "£5m", after)


def test_the_sort_that_a_count_names_widens_nothing() -> None:
    """Of 12 people "including two children" are 12."""
    assert not qualifiers(frozenset(), "It killed ", "12 people", ", including two children.")


def test_who_leads_the_league_is_not_counted_in_league_games() -> None:
    """The league is where he leads, not what the figure is of."""
    assert "league" not in qualifiers(frozenset(), "He leads the league with a ", ".931", " save percentage.")


def test_a_depth_is_no_gap() -> None:
    """Below the ground is where the crew was, below normal how far from normal."""
    assert "gap" in qualifiers(frozenset(), "It was ", "3 degrees", " below normal.")
    assert "gap" not in qualifiers(frozenset(), "They worked ", "840 metres", " below ground.")


def test_the_last_of_them_are_not_all_of_them() -> None:
    """Of matches "last" says which, of days it says when."""
    assert "last" in qualifiers(frozenset(), "They did not score in their last ", "three matches", ".")
    assert "last" not in qualifiers(frozenset(), "It rained in the last ", "three days", ".")


@pytest.mark.parametrize(
    ("told", "period"),
    [
        ("this year", "the year"),
        ("over the past 12 months", "the year"),
        ("in the first half", "half a year"),
        ("in the last six months", "half a year"),
        ("for the first nine months", "nine months"),
        ("in the latest quarter", "the quarter"),
        ("over the past three months", "the quarter"),
        ("in January-March", "the quarter"),
        ("in January-June", "half a year"),
        ("in January to September", "nine months"),
        ("last month", "the month"),
        ("a weekly record", "the week"),
        ("in the past 24 hours", "the day"),
        ("overnight", "the day"),
        ("this season", "the season"),
        ("in his career", "a career"),
        ("in the postseason", "the playoffs"),
        ("in the last five starts", "the last games"),
    ],
)
def test_a_period_is_seen_by_whatever_noun_tells_it(told: str, period: str) -> None:
    """Most clauses are passed over at a glance, and no period is lost by it."""
    assert period in bearings("It counted ", "12", f" {told}", ()).periods


def nearness(one: str, other: str) -> float:
    """How well the only figure of the one sentence meets that of the other."""
    kept = [lines(filed(name, said)) for name, said in (("A", one), ("B", other))]
    given = [answer for some in kept for answer in answers(some, implied) if is_figure(answer)]
    a, b = given
    return meeting(a, b, rarity([line for some in kept for line in some], given))


@pytest.mark.parametrize("figure", ["80", "60"])
def test_figures_of_two_sorts_meet_less_than_figures_of_one(figure: str) -> None:
    """The limit is not the speed, be the number the same or another; a bridge makes no other sort of it."""
    went = "The train went 80 km/h in Tarn."
    limit, bridge = (f"The train went below the {told} of {figure} km/h in Tarn." for told in ("limit", "bridge"))
    assert nearness(went, limit) < nearness(went, bridge)


def test_rain_in_six_hours_is_no_rain_in_a_day() -> None:
    """How long it was measured for tells two figures apart; the length itself is no figure of that length."""
    six = bearings("It recorded ", "140 mm", " of rain in six hours", ())
    day = bearings("Rainfall reached ", "310 mm in the 24 hours", " after landfall", ())
    assert six.apart(day, spread=False) == ("6 hours", "the day")
    assert not bearings("It fell in ", "six hours", "", ()).periods


def test_shots_and_warnings_are_counted_apart() -> None:
    """Nobody need ask why four times are not six, where each tells what was done so often."""
    found = two_desks("The officer fired four times at the man.", "The man was told six times by the officer to stop.")
    assert Verdict.CONFLICT not in {point.verdict for point in found.points}
