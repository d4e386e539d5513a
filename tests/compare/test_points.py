"""What an editor finds on the desk: one point a question, what needs a ruling first, and what one source alone has."""

from __future__ import annotations

import pytest

from desk.compare import compare
from desk.compare.point import Severity, Verdict
from desk.facts.claim import ClaimKind
from tests.compare.copydesk import EVENING, MORNING, NOON, filed, on, told, two_senders, two_versions

QUAKE = "The quake had a magnitude of 6.4, the institute said."


def test_one_point_holds_every_source() -> None:
    """Three agencies on one figure are one point, and the reason gives each its words."""
    three = compare(
        [
            filed("A", "A six-vehicle convoy was hit near the bridge."),
            filed("B", "The convoy of seven vehicles was hit near the bridge."),
            filed("C", "A convoy of seven vehicles was hit near the bridge."),
        ]
    )
    point = on(three, "six", "seven vehicles")
    assert point.verdict == Verdict.CONFLICT
    assert {claim.item for claim in point.claims} == {"A", "B", "C"}
    assert "(B, C)" in point.why


def test_a_toll_is_a_series_and_no_quarrel() -> None:
    """Versions of one story give one point, the earliest figure first."""
    versions = [
        filed("A", "At least 12 people were killed in the fire.", at=MORNING, chain="fire"),
        filed("B", "At least 17 people were killed in the fire.", at=NOON, chain="fire"),
        filed("C", "At least 23 people were killed in the fire.", at=EVENING, chain="fire"),
    ]
    point = on(compare(versions), "12", "17", "23")
    assert point.verdict == Verdict.UPDATED
    assert [claim.item for claim in point.claims] == ["A", "B", "C"]


def test_what_a_newer_version_replaced_is_not_held_against_a_rival() -> None:
    """A rival who has the agency's newest figure agrees with the agency."""
    desk = compare(
        [
            filed("A", "Nineteen cars of the train derailed near the village.", at=MORNING, chain="rail"),
            filed("B", "Twenty-five cars of the train derailed near the village.", at=NOON, chain="rail"),
            filed("C", "The train derailed near the village, and 25 cars left the tracks.", at=NOON),
        ]
    )
    assert on(desk, "Nineteen", "Twenty-five", "25 cars").verdict == Verdict.UPDATED


def test_conflicts_come_first_and_agreement_last() -> None:
    """The list is worked from the top: what clashes, what moved, what agrees, what one source alone has."""
    desk = compare(
        [
            filed("A", QUAKE, "Four ships were sunk in the harbour.", "The harbour master has resigned over the loss."),
            filed("B", QUAKE.replace("6.4", "6.1"), "Four ships were sunk in the harbour."),
        ]
    )
    order = [Verdict.CONFLICT, Verdict.DIFFERENT_SCOPE, Verdict.UPDATED, Verdict.REFINED, Verdict.SAME, Verdict.ONLY]
    places = [order.index(point.verdict) for point in desk.points]
    assert places == sorted(places)
    assert {Verdict.CONFLICT, Verdict.SAME, Verdict.ONLY} <= {point.verdict for point in desk.points}


def test_the_senders_note_owns_to_a_change() -> None:
    """A corrected spelling is updated, in the sender's own words; without the note it is a conflict."""
    morning, noon = "Corinne Mathieson, 41, fled with two sons.", "Corinne Matheson, 41, fled with two sons."
    corrected = on(two_versions(morning, noon, note="CORRECTS spelling to Matheson"), "Mathieson", "Matheson")
    silent = on(two_versions(morning, noon), "Mathieson", "Matheson")
    assert (corrected.verdict, silent.verdict) == (Verdict.UPDATED, Verdict.CONFLICT)
    assert "CORRECTS spelling" in corrected.why


def test_a_note_on_something_else_owns_to_nothing() -> None:
    """ "ADDS reaction" does not excuse a changed age."""
    point = on(
        two_versions(
            "Shopper Carla Milbank, 31, hid in a stockroom.",
            "Shopper Carla Milbank, 30, hid in a stockroom.",
            note="ADDS reaction of the mayor",
        ),
        "31",
        "30",
    )
    assert point.verdict == Verdict.CONFLICT


def test_two_people_of_one_surname_are_told_apart() -> None:
    """A reader would take them for one; the desk says that they are two."""
    desk = two_senders(
        "Spokesman Dylan White said the patrols had stopped.", "General Pat White said the patrols had stopped."
    )
    assert on(desk, "Dylan White", "Pat White").verdict == Verdict.DIFFERENT_SCOPE


def test_a_note_that_names_another_change_owns_to_nothing() -> None:
    """The name of the mill was corrected; that the count of homes rose is the copy's own news."""
    was, now = "The fire at the mill burned 12 homes.", "The fire at the mill burned 14 homes."
    assert "CORRECTS" not in on(two_versions(was, now, note="CORRECTS name of the mill"), "12 homes", "14 homes").why
    owned = on(two_versions(was, now, note="CORRECTS number of homes at the mill to 14"), "12 homes", "14 homes")
    assert "CORRECTS" in owned.why


def test_a_name_that_one_sender_keeps_is_no_point() -> None:
    """What a body is called is news where it is called two things."""
    found = two_versions("UNESCO will meet in Marden.", "UNESCO will meet in Marden in spring.")
    assert not [point for point in told(found) if point.kind == "org"]


def test_opposite_verbs_of_two_things_are_no_clash() -> None:
    """A firm may close a plant and open an office; it cannot have closed and opened one plant."""
    closed = "Tarn Steel closed its plant in Otway."
    apart = two_senders(closed, "Tarn Steel opened an office in Marden.")
    clash = two_senders(closed, "Tarn Steel opened its plant in Otway.")
    assert Verdict.CONFLICT not in {point.verdict for point in told(apart)}
    assert on(clash, "closed", "opened").verdict == Verdict.CONFLICT


def test_two_figures_of_one_sentence_are_two_answers() -> None:
    """The low that a yield touched is near where it stands, and another figure."""
    found = two_versions(
        "The yield fell to 1.41 percent, after reaching 1.4 percent.", "The yield fell to 3.61 percent."
    )
    point = on(found, "1.41 percent", "3.61 percent")
    assert [claim.quote for claim in point.claims] == ["1.41 percent", "3.61 percent"]


def test_one_tower_told_in_two_ways_is_no_clash() -> None:
    """Only the east tower of the one clashes with the west tower of the other."""
    west, east = "The four patients are in the west tower.", "All four patients lie in the east tower."
    assert on(two_versions(west, east), "west tower", "east tower").verdict == Verdict.CONFLICT
    again = two_versions(west, east.replace("east", "west"))
    assert Verdict.CONFLICT not in {point.verdict for point in told(again)}


def test_what_is_still_to_be_served_is_not_the_sentence() -> None:
    """ "Seven more years" and "nine years" may both be so."""
    found = two_versions("He was jailed for nine years over the fire.", "He faces seven more years over the fire.")
    assert on(found, "nine years", "seven more years").verdict == Verdict.DIFFERENT_SCOPE


def test_a_man_and_a_woman_of_one_surname_are_two_people() -> None:
    """A courtesy title is all that tells them apart; the mayor's wife is not the mayor."""
    desk = two_senders("The mills pay well, Mr. Okafor said.", "The mills pay well, Mrs. Okafor said.")
    point = on(desk, "Mr. Okafor", "Mrs. Okafor")
    assert point.verdict == Verdict.DIFFERENT_SCOPE
    assert "two people" in point.why.lower()


def test_a_lost_hedge_has_a_mark_of_its_own() -> None:
    """Inside one story the headline drops what the body doubts."""
    desk = compare(
        [
            filed("A", "Probably 500 soldiers are in the country.", at=MORNING, chain="story"),
            filed("B", "There are 500 soldiers in the country.", at=NOON, chain="story"),
        ]
    )
    assert "hedge" in on(desk, "Probably 500", "500 soldiers").why


def test_what_one_source_alone_has_is_told_once() -> None:
    """A sentence without a counterpart is one point, its words whole."""
    desk = two_senders(
        "The bridge fell at dawn. France condemned the attack in the strongest terms.", "The bridge fell at dawn."
    )
    only = [point for point in desk.points if point.verdict == Verdict.ONLY]
    assert [claim.quote for point in only for claim in point.claims] == [
        "France condemned the attack in the strongest terms."
    ]
    assert only[0].severity == Severity.INFO


def test_a_caption_is_no_answer() -> None:
    """Furniture never makes a claim: a stale file photo clashes with nothing."""
    desk = compare(
        [
            filed("A", "Nine sailors were killed on the Tarn.", caption="File photo: four sailors killed on the Tarn."),
            filed("B", "Nine sailors were killed on the Tarn."),
        ]
    )
    assert all(point.verdict in (Verdict.SAME, Verdict.ONLY) for point in desk.points)


def test_nobody_hurt_meets_two_treated() -> None:
    """A denial of any injury is a count of none."""
    desk = two_versions("Nobody was hurt in the fire.", "Two workers were treated for burns after the fire.")
    assert on(desk, "Nobody was hurt", "Two workers").verdict == Verdict.UPDATED


def test_a_stray_figure_is_not_set_against_another_event() -> None:
    """Another crash, years ago, is no second toll of this one."""
    desk = compare(
        [
            filed("A", "Nine people were killed in the crash.", at=NOON),
            filed("B", "The crash is the worst since 2009, when 14 people died at Butte.", at=NOON),
        ]
    )
    assert not any("14 people" in claim.quote for point in told(desk) for claim in point.claims)


def test_one_source_is_no_comparison() -> None:
    """A single source makes no verdict but its own."""
    assert told(compare([filed("A", "Nine people were killed.")])) == []
    assert compare([]).points == ()


def test_counts_of_one_scope_stand_by_themselves_beside_the_part() -> None:
    """A part of the wounded is set against all of them, and the two agencies that agree on all are a point too."""
    desk = compare(
        [
            filed("A", "Nine sailors were wounded in the attack on the harbour."),
            filed("B", "Nine sailors were wounded in the attack on the harbour, the navy said."),
            filed("C", "Five of the sailors wounded in the attack on the harbour were flown out."),
        ]
    )
    agreed = [point for point in told(desk) if (point.kind, point.verdict) == (ClaimKind.NUMBER, Verdict.SAME)]
    assert [{claim.item for claim in point.claims} for point in agreed] == [{"A", "B"}]
    assert on(desk, "Five of the", "Nine").verdict == Verdict.DIFFERENT_SCOPE


def test_a_lead_that_drops_its_own_hedge() -> None:
    """Inside one story "probably" is lost on the way up: exporting the bare figure would overstate it."""
    desk = compare(
        [
            filed(
                "A",
                "The army has moved 500 troops to the border (see map), officials said.",
                "There are probably 500 troops at the border, an official said.",
            ),
            filed("B", "The river rose by a metre overnight."),
        ]
    )
    assert on(desk, "500 troops", "probably 500 troops").verdict == Verdict.REFINED


def test_two_senders_that_come_to_one_toll_agree() -> None:
    """A series stays a series, and that both senders have come to eight is told beside it."""
    found = compare(
        [
            filed("A", "Seven people were pulled alive from the hotel.", at=MORNING, chain="story"),
            filed("B", "Eight people were pulled alive from the hotel.", at=NOON, chain="story"),
            filed("C", "Eight people were pulled alive from the hotel.", at=EVENING),
        ]
    )
    verdicts = {point.verdict: {claim.item for claim in point.claims} for point in told(found)}
    assert verdicts[Verdict.UPDATED] == {"A", "B", "C"}
    assert verdicts[Verdict.SAME] == {"B", "C"}


def test_what_a_figure_is_corrected_from_is_nobodys_claim() -> None:
    """The wrong date stands in the correction only to be denied."""
    found = two_versions("Sentencing is May 14 in Harlan.", "Sentencing is May 21, not May 14, in Harlan.")
    assert not any(claim.item == "B" and claim.quote == "May 14" for point in found.points for claim in point.claims)


def test_a_day_on_which_it_was_said_lies_in_the_weekend_in_which_it_came_to_be() -> None:
    """The suspension came over the weekend; the other source has it said on the Saturday."""
    found = two_senders(
        "The training mission was suspended over the weekend.",
        "The alliance has suspended its training mission, a spokesman said on Saturday.",
    )
    assert on(found, "the weekend", "Saturday").verdict == Verdict.REFINED


def test_two_days_are_no_agreement() -> None:
    """The words are the same but for the day: that is not one statement."""
    found = two_senders(
        "The river is expected to crest at the bridge on Thursday.",
        "The river is expected to crest at the bridge on Friday.",
    )
    assert not any(point.verdict == Verdict.SAME and "crest" in point.claims[0].quote for point in told(found))


def test_two_versions_of_one_hour_both_follow_the_older_one() -> None:
    """Nobody knows which came first: a spelling changed in one of them is a point whichever was loaded first."""
    toll = "Three people were killed."
    remark = '"We are not going to leave them there tonight," said Mayor Ruth Oakley.'
    same = filed("A", toll, at=NOON, chain="story")
    older = filed("B", toll, remark, "Three people were killed, Mayor Ruth Oakley said.", at=MORNING, chain="story")
    newer = filed("C", toll, toll, "Three people were killed, Mayor Ruth Oakly said.", at=NOON, chain="story")
    for order in ([same, older, newer], [older, newer, same], [newer, same, older]):
        assert any({claim.quote for claim in point.claims} == {"Oakley", "Oakly"} for point in compare(order).points)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The museum will stay closed until Friday.", "The museum reopens on Friday."),
        ("Full-time work fell by 41,000 in May.", "Part-time work rose by 15,000 in May."),
        ("It paused work because the ground was not safe.", "The mission has suspended the security drills."),
        ("Employment fell in May.", "Analysts had forecast that employment would rise in May."),
    ],
)
def test_what_holds_side_by_side_is_no_quarrel(a: str, b: str) -> None:
    """One after the other, of two sorts, or only reckoned with: both copies are right."""
    assert all(point.verdict is not Verdict.CONFLICT for point in two_senders(a, b).points)


def test_what_is_denied_is_told_once() -> None:
    """The two sides of a denial are one point, and stand nowhere else as what one source alone has."""
    (point,) = two_senders("The alarm did not go off.", "The alarm went off at night.").points
    assert point.verdict is Verdict.CONFLICT


def test_a_lower_toll_of_a_rival_is_a_quarrel() -> None:
    """A sender's own toll does not fall; of two senders, one is wrong."""
    a = filed("A", "At least two marchers were shot dead in Adwal on Tuesday.", at=MORNING)
    b = filed("B", "One marcher was shot dead in Adwal on Tuesday.", at=NOON)
    assert on(compare([a, b]), "two marchers", "One marcher").verdict is Verdict.CONFLICT


def test_a_take_that_adds_to_another_is_the_later_one() -> None:
    """Nobody says when either was filed; the sender's note says which came first."""
    first = filed("A", "The blast hurt three soldiers.", chain="story")
    second = filed("B", "The blast hurt five soldiers.", chain="story", note="(ADDS quotes, new toll)")
    assert on(compare([second, first]), "three", "five").verdict == Verdict.UPDATED
