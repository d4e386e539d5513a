"""Whose figure it is: what belongs to one side, or to one name of a list, is never set against another's."""

from __future__ import annotations

import pytest

from desk.compare.point import Verdict
from tests.compare.copydesk import on, told, two_desks, two_senders, two_versions

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


LIST = "Ann Roe and Maya Lind were jailed for 18 months and 21 months, respectively."


def test_each_name_of_a_list_has_its_own_figure() -> None:
    """ "Respectively" gives the second name the second figure, and a sender who gives her the first is at odds."""
    point = on(two_senders(LIST, "Maya Lind was jailed for 18 months."), "21 months", "18 months")
    assert point.verdict == Verdict.CONFLICT
    assert on(two_senders(LIST, "Ann Roe was jailed for 18 months."), "18 months").verdict == Verdict.SAME


def test_two_lists_agree_in_whatever_order_they_name() -> None:
    """The order of the names is the sender's own."""
    other = "Maya Lind and Ann Roe were jailed for 21 months and 18 months respectively."
    verdicts = {point.verdict for point in told(two_senders(LIST, other)) if point.kind == "measure"}
    assert verdicts == {Verdict.SAME}


def test_a_list_of_more_names_than_figures_gives_nobody_a_figure() -> None:
    """With three names and two figures nobody can tell whose is whose: agreement is agreement."""
    list_of_three = LIST.replace("Ann Roe", "Ann Roe, Bo Dahl")
    assert on(two_senders(list_of_three, "Maya Lind was jailed for 18 months."), "18 months").verdict == Verdict.SAME


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Marden beat Otway 4-3 on penalties.", "Otway lost 3-4 to Marden in a shootout.", Verdict.SAME),
        ("Marden beat Otway 4-3 on penalties.", "Marden beat Otway 4-2 in a shootout.", Verdict.CONFLICT),
        ("Marden beat Otway 4-3 on penalties.", "Marden and Otway drew 2-2.", Verdict.DIFFERENT_SCOPE),
        ("Marden beat Otway 4-3\non penalties.", "Marden and Otway drew 2-2.", Verdict.DIFFERENT_SCOPE),
        ("The House passed it 220-213.", "The House passed it 219-213.", Verdict.CONFLICT),
    ],
)
def test_a_score_is_one_or_another(a: str, b: str, expected: Verdict) -> None:
    """Two figures are no range, whoever is named first; a shootout has a score of its own."""
    scores = [word.strip(".") for text in (a, b) for word in text.split() if "-" in word]
    assert on(two_desks(a, b), *scores).verdict == expected


def test_two_games_have_two_scores() -> None:
    """Each was won by somebody else."""
    found = two_desks("Marden beat Otway 4-1 on Monday.", "Lind Rovers beat Tarn City 3-0 on Tuesday.")
    assert not [point for point in told(found) if "4-1" in point.why]


def test_a_score_counts_no_goals() -> None:
    """Two saves and a draw of two goals each have nothing in common."""
    found = two_desks("Roe saved two penalties for Marden.", "Marden drew 2-2.")
    assert not [point for point in told(found) if "2-2" in point.why]
