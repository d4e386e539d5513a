"""Times and lengths far out of the common run: they make no trouble, and no point."""

from __future__ import annotations

import pytest

from desk.compare.point import Verdict
from tests.compare.copydesk import told, two_desks


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
