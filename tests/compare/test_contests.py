"""Whose figure it is: seats and votes of one side are never set against another's."""

from __future__ import annotations

from desk.compare.point import Verdict
from tests.compare.copydesk import on, told, two_versions

EARLY = "The Greens led in 18 seats, followed by the Liberals in 11."
LATE = "The Liberals are ahead in 14 seats and the Greens in 21."


def test_each_party_s_seats_move_by_themselves() -> None:
    """The order of the parties changed between the versions; their figures did not change owners."""
    found = two_versions(EARLY, LATE)
    assert on(found, "18 seats", "21").verdict == Verdict.UPDATED
    assert on(found, "11", "14 seats").verdict == Verdict.UPDATED


def test_no_party_has_another_s_seats() -> None:
    """No point sets the Greens' first figure beside the Liberals' second."""
    for point in told(two_versions(EARLY, LATE)):
        figures = {claim.quote.split()[0] for claim in point.claims}
        assert not {"18", "14"} <= figures
