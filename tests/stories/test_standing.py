"""What a kill, a hold and a correction reach, and what they leave alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desk.stories import State, standings
from desk.wire.item import Item, Kind, Status


def version(hour: int, chain: str | None = "ferry", **fields: Any) -> tuple[Item, str | None]:
    """A version of one story, filed at that hour."""
    return Item(f"{hour}.txt", "text", "Fire.", filed=f"2026-06-09T{hour:02}:00:00Z", **fields), chain


def states(*placed: tuple[Item, str | None]) -> list[State]:
    """What each of the items may be."""
    return [standing.state for standing in standings(placed)]


def test_a_kill_reaches_all_that_went_before_it() -> None:
    """In its chain; the substitute lives, and so does a rival's story."""
    story, kill, fresh = version(9), version(10, kind=Kind.KILL), version(11)
    assert states(story, kill, fresh, version(8, "rival")) == [State.KILLED, State.KILLED, State.USABLE, State.USABLE]


def test_a_withdrawal_is_a_kill() -> None:
    """Whatever the format calls it."""
    assert states(version(9), version(10, status=Status.CANCELED)) == [State.KILLED, State.KILLED]


def test_a_kill_reaches_the_item_that_it_names() -> None:
    """Though it stands in no chain with it, and though another agency has an item of that id."""
    kill = version(10, None, kind=Kind.KILL, supersedes="x1", agency="dpa")
    named, namesake = version(9, None, id="x1", agency="dpa"), version(9, None, id="x1", agency="AP")
    assert states(named, namesake, kill) == [State.KILLED, State.USABLE, State.KILLED]


def test_the_standing_says_what_put_it_there() -> None:
    """The editor can look it up."""
    story, kill = version(9), version(10, kind=Kind.KILL)
    assert standings([story, kill])[0].by == kill[0]


def test_a_hold_reaches_back_until_a_usable_version_follows() -> None:
    """The desk checks; then it sends the story again."""
    story, hold, release = version(9), version(10, status=Status.WITHHELD), version(11)
    assert states(story, hold) == [State.WITHHELD, State.WITHHELD]
    assert states(story, hold, release) == [State.USABLE, State.WITHHELD, State.USABLE]


def test_a_correction_marks_what_it_corrects_and_not_itself() -> None:
    """The corrected version may be used, and the earlier one says that it was corrected."""
    assert states(version(9), version(10, kind=Kind.CORRECTION)) == [State.CORRECTED, State.USABLE]


def test_the_worst_is_told() -> None:
    """A story that was corrected and then killed is dead."""
    versions = version(9), version(10, kind=Kind.CORRECTION), version(11, kind=Kind.KILL)
    assert states(*versions) == [State.KILLED] * 3


def test_the_order_of_arrival_changes_nothing() -> None:
    """The kill may come before the copy that it kills."""
    assert states(version(10, kind=Kind.KILL), version(9)) == [State.KILLED, State.KILLED]


def test_a_kill_spares_the_version_that_its_text_lets_stand() -> None:
    """The rest of the chain falls; `desk stories` and the summary read the same rule."""
    versions = [version(hour, version_label=label) for hour, label in ((9, "2nd Ld"), (10, "4th Ld"), (11, "5th Ld"))]
    item, chain = version(12, kind=Kind.KILL)
    kill = replace(item, text="Kill the 4th Ld and all later versions.\n\nThe 2nd Ld stands."), chain
    assert states(*versions, kill) == [State.USABLE, State.KILLED, State.KILLED, State.KILLED]
