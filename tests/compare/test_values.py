"""When two values can both hold: rounding, hedges, units, currencies, bounds and clocks."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk.compare.answers.agreement import Figure, Fit, quantities_fit
from desk.compare.point import Verdict
from desk.compare.times.timed import Timed
from desk.compare.times.timing import fit
from desk.facts.claim import Moment, Quantity
from tests.compare.copydesk import on, two_desks, two_versions


def figure(written: str, value: float, high: float | None = None, **role: str | None) -> Figure:
    """A figure as the copy writes it."""
    return Figure(Quantity(value, high if high is not None else value, **role), written)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (figure("23", 23), figure("25", 25), Fit.APART),
        (figure("about 500", 500, bound="~"), figure("520", 520), Fit.FINER_B),
        (figure("about 8,900", 8900, bound="~"), figure("about 9,800", 9800, bound="~"), Fit.APART),
        (figure("more than 40 million", 4e7, bound=">"), figure("nearly 41 million", 4.1e7, bound="~"), Fit.FINER_B),
        (figure("1.2 billion", 1.2e9), figure("an estimated 1.24 billion", 1.24e9, bound="~"), Fit.FINER_B),
        (figure("in her 50s", 50, 59, unit="year", bound="~"), figure("58", 58, unit="year"), Fit.FINER_B),
        (figure("at least 12", 12, bound=">"), figure("17", 17), Fit.MEET),
        (figure("20", 20), figure("19", 19), Fit.APART),
        (figure("7", 7, unit="percent"), figure("6.8", 6.8, unit="percent"), Fit.FINER_B),
        (figure("six to seven", 6, 7), figure("six", 6), Fit.FINER_B),
        (figure("$80 to $110", 80, 110), figure("$110 to $150", 110, 150), Fit.APART),
        (figure("18 to 22", 18, 22), figure("20 to 25", 20, 25), Fit.MEET),
        (figure("340", 340), figure("345", 345), Fit.APART),
        (figure("350", 350), figure("345", 345), Fit.FINER_B),
        (figure("300 kg", 300, unit="kilogram"), figure("660 lb", 660, unit="pound"), Fit.EQUAL),
        (figure("six", 6, unit="quart"), figure("six", 6, unit="litre"), Fit.EQUAL),
        (figure("16", 16, unit="kilometre"), figure("16", 16, unit="mile"), Fit.APART),
        (
            figure("US$214 million", 2.14e8, currency="USD"),
            figure("C$293 million", 2.93e8, currency="CAD"),
            Fit.EQUAL,
        ),
        (figure("€5 million", 5e6, currency="EUR"), figure("£9 million", 9e6, currency="GBP"), Fit.APART),
    ],
)
def test_figures(a: Figure, b: Figure, expected: Fit) -> None:
    """Agreement is looked for before disagreement, and answers alike from either side."""
    assert quantities_fit(a, b).fit == expected
    assert quantities_fit(b, a) == quantities_fit(a, b).mirrored()


@pytest.mark.parametrize("whole", ["£3.85", "3.85 pounds"])
def test_pence_and_pounds_are_one_price(whole: str) -> None:
    """Copy from London has pence, copy for abroad has pounds."""
    found = two_desks(
        f"Otway will pay {whole} a share for Marden.", "Otway offers 385p in cash for each share in Marden."
    )
    assert on(found, "3.85", "385p").verdict == Verdict.SAME


def test_a_forecast_range_is_changed_in_the_open() -> None:
    """What is still to be mined is no fixed weight that somebody altered."""
    found = two_versions(
        "The mine forecasts an output of 760,000 to 810,000 ounces this year.",
        "The mine now forecasts an output of 690,000 to 760,000 ounces this year.",
    )
    assert on(found, "760,000 to 810,000", "690,000 to 760,000").verdict == Verdict.UPDATED


def clock(words: str, at: str, zone: int | None = None, ambiguous: bool = False) -> Timed:
    """A time of the clock or the calendar with the few words before it."""
    return Timed(Moment(at, at, ambiguous), words, words, timedelta(hours=zone) if zone else None)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (clock("6.50am", "2026-07-18T06:50", zone=1), clock("0550 GMT", "2026-07-18T05:50+00:00"), Fit.EQUAL),
        (clock("6:40 a.m.", "2026-05-12T06:40"), clock("0340 GMT", "2026-05-12T03:40+00:00"), Fit.EQUAL),
        (clock("6:40 a.m.", "2026-05-12T06:40"), clock("0352 GMT", "2026-05-12T03:52+00:00"), Fit.APART),
        (clock("2:50 a.m.", "2026-05-12T02:50"), clock("around 3 a.m.", "2026-05-12T03:00"), Fit.FINER_A),
        (clock("2:50 a.m.", "2026-05-12T02:50"), clock("3:10 a.m.", "2026-05-12T03:10"), Fit.APART),
        (clock("Monday", "2026-05-11"), clock("1 a.m. Monday", "2026-05-11T01:00"), Fit.FINER_B),
        (clock("Monday night", "2026-05-11"), clock("Monday", "2026-05-11"), Fit.FINER_A),
        (clock("Monday night", "2026-05-11"), clock("10 a.m. Monday", "2026-05-11T10:00"), Fit.APART),
        (clock("Monday at 12:01 a.m.", "2026-05-11T00:01"), clock("midnight on Sunday", "2026-05-10T00:00"), Fit.EQUAL),
        (clock("Aug. 14", "2026-08-14"), clock("Aug. 17", "2026-08-17"), Fit.APART),
        (clock("half past one", "2026-05-12T01:30"), clock("1:30 p.m.", "2026-05-12T13:30"), Fit.EQUAL),
        (clock("half past one", "2026-05-12T01:30"), clock("Tuesday afternoon", "2026-05-12"), Fit.FINER_A),
        (clock("two weeks ago", "2026-05-12"), clock("May 10", "2026-05-10"), Fit.FINER_B),
        (clock("two weeks ago", "2026-05-12"), clock("May 2", "2026-05-02"), Fit.APART),
        (clock("early hours", "2026-05-12"), clock("4:20 a.m.", "2026-05-12T04:20"), Fit.FINER_B),
        (clock("early hours", "2026-05-12"), clock("8:20 a.m.", "2026-05-12T08:20"), Fit.APART),
        (clock("by mid-morning", "2026-05-12"), clock("4:30 a.m.", "2026-05-12T04:30"), Fit.APART),
        (clock("early afternoon", "2026-05-12"), clock("1:15 p.m.", "2026-05-12T13:15"), Fit.FINER_B),
        (clock("early Tuesday", "2026-05-12"), clock("overnight", "2026-05-12", ambiguous=True), Fit.EQUAL),
    ],
)
def test_times(a: Timed, b: Timed, expected: Fit) -> None:
    """Local time against GMT, a weekday against an hour, "around 3" against 2:50."""
    assert fit(a, b).fit == expected
    assert fit(b, a) == fit(a, b).mirrored()


def test_an_hour_lies_between_two_others_or_beside_them() -> None:
    """12:40 was between noon and 1:15, and 2 p.m. was not."""
    between = Timed(
        Moment("2026-05-12T12:00", "2026-05-12T13:15"), "noon and 1:15 p.m.", "between noon and 1:15 p.m.", None
    )
    assert fit(between, clock("12:40 p.m.", "2026-05-12T12:40")).fit == Fit.FINER_B
    assert fit(between, clock("2 p.m.", "2026-05-12T14:00")).fit == Fit.APART


def test_two_seasons_of_one_year_are_apart_wherever_they_are() -> None:
    """Nobody knows by its name which months a spring has; it is no autumn."""
    spring = Timed(Moment("2028-03-01", "2028-05-31", ambiguous=True), "spring 2028", "to spring 2028", None)
    autumn = Timed(Moment("2028-09-01", "2028-11-30", ambiguous=True), "autumn of 2028", "the autumn of 2028", None)
    september = Timed(Moment("2028-09-01", "2028-09-30"), "September 2028", "in September 2028", None)
    assert fit(spring, autumn).fit == Fit.APART
    assert fit(spring, september).fit == Fit.MEET


def test_a_time_without_a_day_raises_no_alarm() -> None:
    """A weekday of an unknown week meets its own name and nothing else."""
    nowhere = Timed(Moment(None, None), "Friday night", "on Friday night", None)
    assert fit(nowhere, Timed(Moment(None, None), "Friday", "Friday", None)).fit == Fit.FINER_A
    assert fit(nowhere, clock("March 3", "2026-03-03")).fit == Fit.MEET


def test_a_decade_of_life_takes_in_its_years() -> None:
    """Who is in her 50s may be 58; who is 61 is not."""
    decade = "The train's driver, a woman in her 50s, was trapped in the cab."
    assert on(two_desks(decade, "The driver, 58, was trapped in the cab."), "50s", "58").verdict == Verdict.REFINED
    assert on(two_desks(decade, "The driver, 61, was trapped in the cab."), "50s", "61").verdict == Verdict.CONFLICT
