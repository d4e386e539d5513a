"""What figures come to: a share of a part and its whole, a change, so many of so much each."""

from __future__ import annotations

import pytest

from desk.compare.point import Verdict
from tests.compare.copydesk import on, told, two_desks


@pytest.mark.parametrize(
    ("a", "b", "words", "expected"),
    [
        (
            "Prosecutors said 11 of the 18 ties of the scaffold were missing.",
            "The prosecution said more than half the ties of the scaffold were never fitted.",
            ("11 of the 18", "more than half"),
            Verdict.REFINED,
        ),
        (
            "The Greens hold 24 of the council's 36 seats.",
            "The Greens have two-thirds of the seats on the council.",
            ("24 of the", "two-thirds"),
            Verdict.SAME,
        ),
        (
            "It will cost $148 to register a vehicle as of August, up from $132.",
            "Drivers will pay $16 more to register a vehicle.",
            ("$148", "$16"),
            Verdict.SAME,
        ),
        (
            "It will cost $148 to register a vehicle as of August, up from $132.",
            "The cost to register a vehicle jumped $16.",
            ("$148", "$16"),
            Verdict.SAME,
        ),
        (
            "The number of nurses on the ward was cut to 31 from 40.",
            "Nine fewer nurses will work on the ward.",
            ("31", "Nine"),
            Verdict.SAME,
        ),
        (
            "Crews saved two tanks of 210,000 gallons each.",
            "Two tanks that together hold 420,000 gallons were cooled.",
            ("210,000", "420,000"),
            Verdict.SAME,
        ),
        (
            "The 26 players will get about $42,000 each from the bonus.",
            "The players will share a $1.1 million bonus.",
            ("$42,000", "$1.1 million"),
            Verdict.SAME,
        ),
    ],
)
def test_what_comes_out_is_one_figure(a: str, b: str, words: tuple[str, str], expected: Verdict) -> None:
    """Two desks did the sum the other way round, and the reason shows it."""
    point = on(two_desks(a, b), *words)
    assert point.verdict == expected
    assert any(sign in point.why for sign in (" are ", " is ", " make "))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Prosecutors said 11 of the 18 ties were missing.", "The prosecution said a third of the ties were missing."),
        ("Registering a vehicle costs $148, up from $132.", "A plate for a vehicle costs $16 to register."),
        ("It costs $148 to register a vehicle, up from $132.", "It costs $16 less to register a vehicle."),
        ("The nurses on the ward were cut to 31 from 40.", "Nine more nurses will work on the ward."),
        ("Three of the 10 nurses quit.", "30% of the nurses want higher pay."),
        ("Two boys of 12 years were hurt by a driver.", "The driver who hurt boys is 24 years old."),
    ],
)
def test_what_does_not_come_out_is_no_sum(a: str, b: str) -> None:
    """Nothing is reckoned with a figure that no word makes a share or a change."""
    assert Verdict.SAME not in {point.verdict for point in told(two_desks(a, b))}
