"""One clash told in deck and body is one point, with both places and both sources."""

from __future__ import annotations

from desk.compare import compare
from desk.compare.point import Verdict
from tests.compare.copydesk import filed


def test_a_clash_told_twice_by_one_source_is_one_point() -> None:
    """The suspension stands in two sentences of A; B's one line denies both."""
    found = compare(
        [
            filed(
                "A",
                "The suspension of the training mission surprised the allies.",
                "The training mission was suspended over the weekend, the ministry said.",
            ),
            filed("B", "The training mission is continuing, a spokesman said."),
        ]
    )
    clashes = [point for point in found.points if point.verdict == Verdict.CONFLICT]
    assert len(clashes) == 1
    assert {claim.item for claim in clashes[0].claims} == {"A", "B"}
    assert len({claim.span for claim in clashes[0].claims}) == len(clashes[0].claims)


def test_two_clashes_stay_two_points() -> None:
    """The mission and the airport are two questions."""
    found = compare(
        [
            filed("A", "The training mission was suspended.", "The airport at Tarn is closed."),
            filed("B", "The training mission is continuing.", "The airport at Tarn is open."),
        ]
    )
    assert len([point for point in found.points if point.verdict == Verdict.CONFLICT]) == 2
