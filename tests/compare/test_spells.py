"""How long and since when, counted from the day on which the copy was filed."""

from __future__ import annotations

import pytest

from desk.compare import compare
from desk.compare.point import Comparison, Verdict
from tests.compare.copydesk import MORNING, filed, on, told


def _filed(a: str, b: str) -> Comparison:
    """Two agencies' copy of the third of March 2026."""
    return compare([filed("A", a, at=MORNING), filed("B", b, at=MORNING)])


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
    ],
)
def test_a_length_that_fits_the_date_agrees_with_it(dated: str, lasting: str, words: tuple[str, str]) -> None:
    """The reason names both, and which way the time is counted."""
    point = on(_filed(dated, lasting), *words)
    assert point.verdict == Verdict.SAME
    assert "is the time" in point.why


def test_the_first_in_twelve_years_is_not_the_first_since_2009() -> None:
    """What came first before can have been in one year alone."""
    point = on(_filed("It is the first strike since 2009.", "It is the first strike in 12 years."), "2009", "12 years")
    assert point.verdict == Verdict.CONFLICT


def test_another_length_beside_another_date_is_no_clash() -> None:
    """A truce may have held for half of the war."""
    found = told(_filed("Tarnia has been at war since March 2024.", "It was the worst raid of the ten-month war."))
    assert Verdict.CONFLICT not in {point.verdict for point in found}
