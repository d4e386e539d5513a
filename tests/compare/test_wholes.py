"""A part that stands as the whole does: two scopes, and no dispute."""

from __future__ import annotations

from desk.compare.point import Verdict
from tests.compare.copydesk import told, two_senders


def test_all_training_is_more_than_one_training() -> None:
    """The reason names the wider subject."""
    found = told(two_senders("The training was suspended.", "All training by army medics was suspended."))
    assert [p.verdict for p in found if "All training by army medics" in p.why] == [Verdict.DIFFERENT_SCOPE]


def test_all_of_another_sort_is_no_whole_of_the_part() -> None:
    """Ferries are no training, though both were suspended."""
    found = told(two_senders("The training mission was suspended.", "All ferry crossings to Orkney were suspended."))
    assert Verdict.DIFFERENT_SCOPE not in {point.verdict for point in found}
