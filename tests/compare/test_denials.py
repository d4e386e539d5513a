"""Claim and denial: what one source says is so and another says is not, and what only looks like it."""

from __future__ import annotations

import pytest

from desk.compare import compare
from desk.compare.point import Verdict
from tests.compare.copydesk import EVENING, MORNING, filed, on, told, two_senders, two_versions

CLAIM = "The ministry gave the builder a second permit for the tower in May."
DENIAL = "The ministry did not give the builder a second permit for the tower."


@pytest.mark.parametrize(
    ("says", "denies"),
    [
        (CLAIM, DENIAL),
        (CLAIM, "The ministry never gave the builder a second permit."),
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
        ("The label carries a health warning.", "The agency did not require a health warning on the label."),
        ("Her lawyer said she would appeal.", 'Her solicitor said "no decision has been taken" on an appeal.'),
        ("She won after a partial recount.", "The council said there was no recount."),
        ("The council has approved the lease.", "The lease has yet to be approved by the council."),
        ("On the runway the rebels demanded fuel.", "The rebels, the minister said, never asked for fuel."),
        ("He is demanding 200,000 euros.", 'The officer told reporters: "At no point did he ask for money."'),
        (
            "Adwal was ending its part in the mission.",
            "The minister's office said Adwal is not leaving the mission altogether.",
        ),
        (
            "The two sides had signed the lease extension.",
            "The extension of the lease had yet to be approved by either side.",
        ),
        ("The alarm sounded at two.", "The alarm, the curator said, never sounded."),
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
        "The ministry would not say whether it gave the builder a second permit for the tower.",
        "If the ministry did not give the builder a second permit for the tower, it will fall.",
        "Although it did not hurry, the ministry gave the builder a second permit for the tower.",
        "The ministry was told not to give the builder a second permit for the tower.",
        "The ministry has not given the builder a second permit for the tower since June.",
        "The ministry never gave the builder a second permit for the tower, and it never will.",
    ],
)
def test_a_shaded_an_open_a_limited_and_a_shared_denial_deny_nothing(other: str) -> None:
    """ "Not only", "not yet known", "not since June" and a denial that both make are no clash."""
    first = DENIAL if "never" in other else CLAIM
    assert not any(point.verdict == Verdict.CONFLICT for point in told(two_senders(first, other)))


@pytest.mark.parametrize(
    ("says", "denies"),
    [
        ("The pact covers frigates and tugs.", "The pact does not cover submarines."),
        ("The president spoke to the sailors' families.", "The minister has not spoken to the sailors' families."),
        ("Two men were held in a raid on a flat.", "No officers were hurt in the raid on the flat."),
        ("Holm scored both goals after the break.", "No goals were scored in the first half."),
        ("The city fined 300 drivers on 5 May 2025.", "No drivers were fined on 4 May 2025, the city said."),
        ("Farm owner Coe Harvest has 300 staff on its farms.", "The farms did not harvest."),
        ("The men were in a temporary status.", "The men were without legal status."),
        ("The bridge to the island was open.", "The bridge to the island was not closed."),
        ("Holm is due to enter his plea in September.", "No plea was entered at the hearing."),
        (
            "The children were treated for measles at the clinic.",
            "None of the children at the clinic had been vaccinated.",
        ),
        ("He tried to open the gate of the depot.", "He did not open the gate of the depot."),
        ("Fire crews from three towns stood by at the mill.", "There was no fire at the mill."),
    ],
)
def test_a_denial_of_another_thing_denies_nothing(says: str, denies: str) -> None:
    """Another object, another doer, another sort, another day: both can be so."""
    assert not any("the other that it is not" in point.why for point in told(two_senders(says, denies)))


def test_what_had_yet_to_come_has_come_in_another_senders_later_copy() -> None:
    """No clash where hours lie between: the cabinet has decided since."""
    early = filed("A", "The cabinet has yet to approve the sale of the port.", at=MORNING)
    late = filed("B", "The cabinet approved the sale of the port.", at=EVENING)
    assert on(compare([early, late]), "approve the", "approved the").verdict == Verdict.UPDATED


def test_what_all_the_copy_is_about_makes_no_denial_of_it() -> None:
    """In a story on one film, that two sentences speak of the film says nothing."""
    story = [f"Crowd number {count} came to see the film Ember Hill with its director." for count in range(8)]
    one = filed("A", *story, "The director will not film Ember Hill by day.")
    other = filed("B", "The director of the film Ember Hill took a seat.")
    assert not any("the other that it is not" in point.why for point in told(compare([one, other])))


def test_a_denial_by_others_denies_nothing_of_these() -> None:
    """Another team's drought is not a denial of this team's goals."""
    pair = two_senders("Tarn United did not score a goal in the cup.", "Holm Rovers score a goal in every cup match.")
    assert not any(point.verdict == Verdict.CONFLICT for point in told(pair))


@pytest.mark.parametrize(
    ("says", "denies"),
    [
        ("One, who gave his name as Vane, dissolved the government.", "The government has not given a toll."),
        ("The firm, which owns farms ordered to halt harvesting, lost money.", "Farms were told not to harvest."),
        ('"We went first," the envoy said.', "The Red Cross had not been told where the first flights would go."),
    ],
)
def test_a_verb_of_another_an_end_and_an_open_question_affirm_nothing(says: str, denies: str) -> None:
    """Another gave, the harvest is over in both, and where they would go is not denied."""
    assert not any(point.verdict == Verdict.CONFLICT for point in told(two_senders(says, denies)))


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


def test_nobody_in_one_country_denies_no_dead_in_another() -> None:
    """The copy counts each country by itself, and is at odds with nothing."""
    zambia = "Cholera has killed 71 people in Zambia."
    found = two_senders(f"{zambia} In Malawi doctors reported 39 cases and no deaths.", zambia)
    assert Verdict.CONFLICT not in {point.verdict for point in found.points}
