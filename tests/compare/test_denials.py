"""Claim and denial: what one source says is so and another says is not, and what only looks like it."""

from __future__ import annotations

import pytest

from desk.compare import compare
from desk.compare.point import Verdict
from tests.compare.copydesk import filed, on, told, two_senders, two_versions

CLAIM = "The ministry gave the builder a second permit for the tower in May."
DENIAL = "The ministry did not give the builder a second permit for the tower."


@pytest.mark.parametrize(
    ("says", "denies"),
    [
        (CLAIM, DENIAL),
        (CLAIM, "The ministry never gave the builder a second permit."),
        (
            "The company shipped faulty valves to the refinery.",
            "The company would not say whether it shipped valves to the refinery.",
        ),
        ("The museum accepts the card as proof of age.", "The museum will not accept the card as proof of age."),
        ("The pilots flew the route over the ridge at night.", "The pilots refused to fly the route at night."),
        (
            "The board approved the sale of the cannery to a rival.",
            "Director Ann Roe said she did not - with the board away - approve the sale of the cannery to a rival.",
        ),
        ("The sale requires the Ferry Board's approval.", "A review by the ferry board is not required for the sale."),
        ("The truck that crossed the bridge had a permit.", "The truck crossed the bridge without a permit on Monday."),
        ("The unions and the port agreed on a new contract.", "Dockers blamed a delay in agreeing on a port contract."),
        ("The council had plans for a new bridge.", "The mayor said the council did not have any plans for a bridge."),
    ],
)
def test_a_denial_against_a_claim_is_a_conflict(says: str, denies: str) -> None:
    """The editor is shown both, and that one says that it is and the other that it is not."""
    point = on(two_senders(says, denies), says.split()[-2], denies.split()[-2])
    assert point.verdict == Verdict.CONFLICT
    assert "the other that it is not" in point.why


@pytest.mark.parametrize(
    "other",
    [
        "The ministry not only gave the builder a second permit for the tower, it waived the fee.",
        "The ministry gave the builder a second permit for the tower without a fee.",
        "It is not yet known whether the ministry gave the builder a second permit for the tower.",
        "The ministry has not given the builder a second permit for the tower since June.",
        "The ministry never gave the builder a second permit for the tower, and it never will.",
    ],
)
def test_a_shaded_an_open_a_limited_and_a_shared_denial_deny_nothing(other: str) -> None:
    """ "Not only", "not yet known", "not since June" and a denial that both make are no clash."""
    first = DENIAL if "never" in other else CLAIM
    assert not any(point.verdict == Verdict.CONFLICT for point in told(two_senders(first, other)))


def test_a_denial_by_others_denies_nothing_of_these() -> None:
    """Another team's drought is not a denial of this team's goals."""
    pair = two_senders("Tarn United did not score a goal in the cup.", "Holm Rovers score a goal in every cup match.")
    assert not any(point.verdict == Verdict.CONFLICT for point in told(pair))


def test_a_later_version_takes_back_what_the_earlier_denied() -> None:
    """One sender's newer version stands: updated, not a conflict."""
    point = on(two_versions(DENIAL, CLAIM), "did not give", "gave the builder")
    assert point.verdict == Verdict.UPDATED


def test_the_reason_names_who_says_so_and_who_denies_it() -> None:
    """Both speakers stand in the reason where the copy names them."""
    pair = two_senders(
        "The inspectors found cracks in 12 pillars of the bridge, engineer Ruth Oakley said.",
        "The inspectors did not find cracks in pillars of the bridge in March 2024, Mayor Dan Holm said.",
    )
    assert "engineer Ruth Oakley says so, Mayor Dan Holm denies it" in on(pair, "found cracks", "did not find").why


def test_two_that_deny_stand_together_against_one_that_claims() -> None:
    """Three sources make one point, whichever comes first."""
    sources = [filed("A", DENIAL), filed("B", CLAIM), filed("C", "The ministry never gave the builder that permit.")]
    for order in (sources, sources[::-1]):
        point = on(compare(order), "did not give", "never gave", "in May")
        assert (point.verdict, {claim.item for claim in point.claims}) == (Verdict.CONFLICT, {"A", "B", "C"})
