"""What a new version does to the rulings that were made before it came."""

from __future__ import annotations

from desk.compare.point import Comparison, Point
from desk.rulings import Decision, Rulings, State, Verb, apply, basis_of, by_version, carry, heirs, reopened
from tests.rulings.newsroom import compared, point, story

FIRST = story("A", "Twelve people died. The road is closed.", agency="dpa", path="first.txt")
RIVAL = story("B", "At least 10 people died. The road is closed.", agency="EFE", path="rival.txt")
SECOND = story(
    "C", "Seventeen people died. The road is closed.", agency="dpa", path="second.txt", version_label="2nd Lead,330"
)

TOLL = point("conflict", (FIRST, "Twelve people"), (RIVAL, "At least 10 people"))
ROAD = point("only", (FIRST, "The road is closed"), question="What of the road?")
BEFORE = compared((FIRST, RIVAL), TOLL, ROAD)

NEW_TOLL = point("conflict", (FIRST, "Twelve people"), (RIVAL, "At least 10 people"), (SECOND, "Seventeen people"))
SAME_ROAD = point("same", (FIRST, "The road is closed"), (SECOND, "The road is closed"), question="The road", id="both")
AFTER = compared((FIRST, RIVAL, SECOND), NEW_TOLL, SAME_ROAD)


def decided(
    verb: str, ruled: Point, *, at: Comparison = BEFORE, rulings: Rulings | None = None, **more: str
) -> Rulings:
    """The state after one decision on a point as it stands in a comparison."""
    rulings = carry(rulings or Rulings(), at)
    was = rulings.origins.get(ruled.id)
    decision = Decision("story", Verb(verb), (ruled.id,), on=(basis_of(ruled, at, was),), **more)  # type: ignore[arg-type]
    return apply(rulings, decision, max((each.seq for each in rulings.points.values()), default=0) + 1)


def test_a_point_that_is_only_confirmed_keeps_its_ruling() -> None:
    """One more source says the same: nobody has to rule again, and nothing is announced."""
    after = carry(decided("accept", ROAD), AFTER)
    assert after.of("both").state is State.ACCEPTED
    assert reopened(after, AFTER) == ()


def test_a_changed_point_is_open_again_and_names_the_version_that_changed_it() -> None:
    """Its tags and its note stay with it."""
    after = carry(decided("note", TOLL, rulings=decided("accept", TOLL), text="call the RCMP"), AFTER)
    ruling = after.of(NEW_TOLL.id)
    assert (ruling.state, ruling.note) == (State.OPEN, "call the RCMP")
    found = reopened(after, AFTER)
    assert by_version(found) == {"2nd Lead": 1}
    assert [claim.quote for claim in found[0].was.claims] == ["Twelve people", "At least 10 people"]


def test_a_new_verdict_on_the_same_answers_is_a_change() -> None:
    """What was a conflict is now two scopes: the editor ruled on something else."""
    scopes = point("different_scope", (FIRST, "Twelve people"), (RIVAL, "At least 10 people"), id="scopes")
    at = compared((FIRST, RIVAL, SECOND), scopes)
    assert [each.point for each in reopened(carry(decided("accept", TOLL), at), at)] == ["scopes"]


def test_a_ruling_on_the_changed_point_settles_it() -> None:
    """And what was ruled before is neither announced nor reopened any more."""
    after = decided("reject", NEW_TOLL, at=AFTER, rulings=decided("accept", TOLL))
    assert after.of(NEW_TOLL.id).state is State.REJECTED
    assert reopened(carry(after, AFTER), AFTER) == ()


def test_a_tag_on_the_changed_point_settles_nothing() -> None:
    """It waits for a ruling all the same."""
    after = decided("tag", NEW_TOLL, at=AFTER, rulings=decided("accept", TOLL), text="verify")
    assert [each.point for each in reopened(carry(after, AFTER), AFTER)] == [NEW_TOLL.id]


def test_a_point_that_nobody_ruled_on_is_not_reopened() -> None:
    """It was open all along."""
    assert reopened(carry(Rulings(), AFTER), AFTER) == ()


def test_a_point_without_an_heir_waits() -> None:
    """Nothing in the copy asks the same any more; the ruling changes nothing, and is there when the point returns."""
    bare = compared((FIRST, RIVAL), point("same", (RIVAL, "died"), kind="status", question="Who died?"))
    after = carry(decided("accept", ROAD), bare)
    assert (reopened(after, bare), after.carried) == ((), {})
    assert carry(after, BEFORE).of(ROAD.id).state is State.ACCEPTED


def test_another_order_of_the_sources_changes_nothing() -> None:
    """A source is known by its path; its letter changes with the order of loading."""
    first = story("B", FIRST.copy.item.text, path="first.txt")
    rival = story("A", RIVAL.copy.item.text, path="rival.txt")
    toll = point("conflict", (first, "Twelve people"), (rival, "At least 10 people"), id="x")
    swapped = compared((rival, first), toll)
    assert carry(decided("accept", TOLL), swapped).of("x").state is State.ACCEPTED


def test_the_cursor_finds_the_point_that_came_in_place_of_its_own() -> None:
    """Also where nobody ruled on it."""
    assert heirs([TOLL], BEFORE, AFTER) == {TOLL.id: NEW_TOLL.id}
