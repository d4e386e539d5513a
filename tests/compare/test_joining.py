"""One clash told in deck and body is one point, with both places and both sources."""

from __future__ import annotations

from desk.compare import compare
from desk.compare.point import Verdict
from tests.compare.copydesk import filed, told, two_versions

ROSE = "Boat sales rose 1.4% in May from April, the guild said."
FELL = "Boat sales fell 1.4 per cent from April, the guild said."
CLOSED, OPEN = "The harbour at Tarn is closed.", "The harbour at Tarn is open."


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


def test_a_rise_and_its_figure_are_one_clash_with_every_claim_once() -> None:
    """The harbour is another matter, though it may stand where the other copy has the sales."""
    for second in ((OPEN, FELL), (FELL, OPEN)):
        found = compare([filed("A", ROSE, CLOSED), filed("B", *second)])
        clashes = {tuple(claim.quote for claim in point.claims) for point in told(found)}
        assert clashes == {
            ("Boat sales rose", "1.4%", "Boat sales fell", "1.4 per cent"),
            ("The harbour at Tarn is closed", "The harbour at Tarn is open"),
        }


def test_a_clash_that_a_third_source_joins_stays_by_itself() -> None:
    """C says that sales rose, and gives no figure: the point on the figure is not C's."""
    found = compare([filed("A", ROSE), filed("B", FELL), filed("C", "Boat sales rose in May from April, a bank said.")])
    assert {tuple(claim.item for claim in point.claims) for point in told(found)} == {("A", "B", "C"), ("A", "B")}


def test_a_figure_takes_in_the_clash_of_some_of_its_sources() -> None:
    """C gives the figure in other words: that A's sales rose and B's fell is no second point."""
    third = "Sales of boats were up 1.4 per cent in May from April."
    found = compare([filed("A", ROSE), filed("B", FELL), filed("C", third)])
    clashes = [point for point in found.points if point.verdict == Verdict.CONFLICT]
    assert [{claim.item for claim in point.claims} for point in clashes] == [{"A", "B", "C"}]


def test_what_has_moved_on_in_two_places_stays_two_points() -> None:
    """Only a clash is one ruling; the editor takes the later rise and the later figure each for itself."""
    found = [point for point in told(two_versions(ROSE, FELL)) if point.verdict == Verdict.UPDATED]
    assert sorted(len(point.claims) for point in found) == [2, 2]
