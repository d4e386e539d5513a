"""Triage: the stories in the order of their reasons, and what is decided on a story as a whole."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desk.rulings import DESK
from tests.desk.conftest import LAKESIDE, RIVER
from tests.desk.driver import SIZES, Desk, sitting

VOTE = """\
Council votes to sell ferry

By Tom Gray, The Lakeside Press

PORT ALMA, Ont. - Councillors in Port Alma voted 7-2 on Tuesday to sell the town's ferry company.

Unions of the ferry crews called a strike for Monday, their leader, Eva Lind, said.
"""

BARGE, COUNCIL = "Bridge closed after barge strikes pier", "Council votes to sell ferry"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Two stories: two agencies on a bridge, one on a vote."""
    folder = tmp_path / "copy"
    folder.mkdir()
    for name, text in [("lakeside", LAKESIDE), ("river", RIVER), ("vote", VOTE)]:
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(params=SIZES.values(), ids=SIZES)
def desk(request: pytest.FixtureRequest, tmp_path: Path, copy: Path) -> object:
    """The list of both stories, at each size."""
    with sitting(tmp_path, copy, request.param) as desk:
        yield desk


def why(desk: Desk, name: str) -> str:
    """The row of reasons under a story's name."""
    at = next(number for number, row in enumerate(desk.rows) if name in row and number > 0)
    return desk.rows[at + 1]


def test_stories_stand_in_the_order_of_their_reasons(desk: Desk) -> None:
    """The one with conflicts first; each says why, in words, and who sent what."""
    assert BARGE in desk.cursor
    assert "conflict" in why(desk, BARGE)
    assert "LP, RN" in why(desk, BARGE)
    assert "new" in why(desk, COUNCIL)


def test_what_nobody_has_opened_is_new_until_somebody_does(tmp_path: Path, copy: Path) -> None:
    """After a restart too; a later item is told from those that were seen."""
    with sitting(tmp_path, copy) as desk:
        assert "new" in why(desk, BARGE)
        desk.press("enter", "T")
        assert "new" not in why(desk, BARGE)
    (copy / "third.txt").write_text(RIVER.replace("Five", "Six"), encoding="utf-8")
    with sitting(tmp_path, copy) as desk:
        assert "1 new since last seen" in why(desk, BARGE)
        assert "new" in why(desk, COUNCIL)


def test_a_spiked_story_goes_out_of_sight_and_is_counted(desk: Desk) -> None:
    """The cursor is on the one that comes after; the filter shows what is spiked; undo brings it back."""
    desk.press("x")
    assert "spiked" in desk.said
    assert COUNCIL in desk.cursor
    assert "1 of 2 stories · 1 spiked" in desk.rows[1]
    desk.press("/")
    desk.type("is:spiked")
    desk.press("enter")
    assert BARGE in desk.cursor
    assert "spiked" in why(desk, BARGE)
    desk.press("\\", "u")
    assert "undone: spike" in desk.said
    assert BARGE in desk.cursor
    assert "spiked" not in desk.rows[1]


def test_hold_watch_and_tags_are_shown_and_the_cursor_stays(desk: Desk) -> None:
    """What was decided twice is refused with the way back; r lets go."""
    desk.press("w")
    assert "watching" in why(desk, BARGE)
    desk.press("w")
    assert "watched already" in desk.said
    desk.press("d")
    assert "on hold" in why(desk, BARGE)
    desk.press("t")
    desk.type("front local")
    desk.press("enter")
    assert "#front  #local" in desk.cursor
    desk.press("r")
    assert "on hold" not in why(desk, BARGE)
    assert BARGE in desk.cursor


def test_one_key_acts_on_all_marked_stories_and_one_undo_takes_it_back(desk: Desk) -> None:
    """The marks are gone after it; so is every spiked story."""
    desk.press("*", "x")
    assert "spiked 2 stories" in desk.said
    desk.shows("Every story is spiked", "0 of 2 stories")
    desk.press("u")
    desk.shows(BARGE, COUNCIL)
    assert "◆" not in desk.screen


def test_decisions_on_stories_outlive_a_restart(tmp_path: Path, copy: Path) -> None:
    """They are rows of the journal like any ruling."""
    with sitting(tmp_path, copy) as desk:
        desk.press("w", "j", "x")
    with sitting(tmp_path) as desk:
        assert "watching" in why(desk, BARGE)
        assert "1 spiked" in desk.rows[1]
        desk.press("u", "u")
        assert "watching" not in why(desk, BARGE)
        desk.press("u")
        assert "Nothing to undo in triage" in desk.said
        desk.press("U")
        assert "watching" in why(desk, BARGE)


def test_an_item_is_taken_out_into_a_story_of_its_own(desk: Desk) -> None:
    """What was ruled stays with the story that it left, where the cursor stays too; undo makes them one again."""
    desk.press("enter", "G", "a", "T", "-")  # what one source alone has
    desk.shows("A story of its own, out of", "Five hurt as barge hits")
    desk.press("2")
    assert "1 item taken out" in desk.said
    assert BARGE in desk.cursor
    assert "RN" not in why(desk, BARGE)
    assert "RN" in why(desk, "Five hurt as barge hits")
    desk.press("u")
    assert "LP, RN" in why(desk, BARGE)
    desk.press("enter")
    assert desk.progress[0] == 1


def test_marked_stories_are_joined_and_keep_their_rulings(desk: Desk) -> None:
    """One story is not enough; the joined one has the items of both."""
    desk.press("+")
    assert "Two stories or more" in desk.said
    desk.press("enter", "a", "T", "*", "+")
    assert "joined 2 stories" in desk.said
    assert "LP 2 versions, RN" in why(desk, BARGE)
    assert COUNCIL not in "\n".join(desk.rows[2:6])
    desk.press("enter")
    assert desk.progress[0] == 1


def test_copy_that_comes_later_goes_where_the_editor_said(tmp_path: Path, copy: Path) -> None:
    """A new version of what was taken out follows it."""
    with sitting(tmp_path, copy) as desk:
        desk.press("-", "2")
    (copy / "river2.txt").write_text(RIVER.replace("Five", "Seven"), encoding="utf-8")
    with sitting(tmp_path, copy) as desk:
        assert "LP  " in why(desk, BARGE)
        assert "RN 2 versions" in desk.screen


def test_stories_are_filed_from_the_list_and_what_is_blocked_is_named(desk: Desk) -> None:
    """Open questions block one; the other has no line yet."""
    desk.press("s")
    assert "Not filed" in desk.said
    desk.press("enter", "*", "m", "enter", "T", "*", "s")
    assert "filed 1 story" in desk.said
    desk.shows("no line yet")
    assert desk.filed().startswith("---\n")
    assert "filed to" in why(desk, BARGE)


def test_nothing_moves_under_the_cursor_when_copy_comes(tmp_path: Path, copy: Path) -> None:
    """A story that was taken in meanwhile does not take the cursor away."""
    late = tmp_path / "late.txt"
    late.write_text("A volcano on Isla Verde threw ash 3 km high on Monday, said geologists.\n", encoding="utf-8")
    with sitting(tmp_path, copy) as desk:
        desk.press("j")
        before = desk.cursor
        desk.press("i")
        desk.type(str(late))
        desk.press("enter")
        desk.shows("Isla Verde")
        assert desk.cursor == before


def test_each_decision_on_stories_is_a_row_of_the_journal(desk: Desk) -> None:
    """In words that a person can read."""
    desk.press("x", "u")
    made, undone = desk.store.entries(DESK)
    assert made.decision
    assert made.decision.verb == "spike"
    assert undone.undoes == made.seq
    assert json.dumps(made.decision.targets)
