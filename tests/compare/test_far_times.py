"""Times and lengths far out of the common run: they make no trouble, and no point."""

from __future__ import annotations

import pytest

from desk.compare import compare
from desk.compare.point import Verdict
from tests.compare.copydesk import filed, told, two_desks


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The tomb was opened at 0340 GMT.", "The tomb was opened 4,000 years ago."),
        ("They declared a 60-day emergency.", "There were zero months of emergency left."),
        ("Shops opened at 9 a.m.", "They uploaded 40 billion hours of video. Shops opened at 9 a.m."),
        ("Shops opened at 9 a.m. The mayor had slept for 24 hours.", "A choir sang at 9 a.m. in the square."),
        (
            "The mayor left the bridge at 3:22 p.m. on Monday.",
            "A cat caught a bird at 3:22 p.m. on Thursday.",
        ),
    ],
)
def test_a_far_time_is_read_and_disputes_nothing(a: str, b: str) -> None:
    """Thousands of years, none at all, and the same clock on other days."""
    points = told(two_desks(a, b))
    assert not [point for point in points if point.verdict == Verdict.CONFLICT]
    assert not [point for point in points if {claim.quote for claim in point.claims} == {"24 hours", "9 a.m."}]


@pytest.mark.parametrize("day", ["9999-12-31T23:00:00+00:00", "0001-01-01T01:00:00+00:00"])
def test_copy_stamped_at_an_end_of_the_calendar_is_compared(day: str) -> None:
    """A sender's clock may be wrong; there is no day beyond to move a time to."""
    a = filed("A", "Shops opened at 11 p.m. local time (0900 GMT) on Friday, 1000 weeks early.", at=day)
    assert compare([a, filed("B", "Shops opened at 10 p.m. on Friday.", at=day)]).points
