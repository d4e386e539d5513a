"""The history: every decision in words, one key to its point, one key back to how things stood."""

from __future__ import annotations

from pathlib import Path

from tests.desk.driver import Desk, sitting


def test_every_decision_is_listed_with_what_it_changed(any_desk: Desk) -> None:
    """The latest first: old → new in words, who and when; what was taken back stays in the list."""
    any_desk.press("a", "x", "u")
    any_desk.press("H")
    any_desk.shows("History of the story", "undo: reject 2 “Alma Street bridge”", "”: open → rejected")
    any_desk.shows("accept 1 “How many people injured?”: open → accepted")
    assert "undo: reject 2" in any_desk.cursor
    assert "test" in any_desk.cursor


def test_a_row_leads_to_its_point(desk: Desk) -> None:
    """However far the cursor went meanwhile, and though a filter hides it."""
    desk.press("a", "x", "d", "/")
    desk.type("is:open")
    desk.press("enter", "H", "G", "enter")
    assert desk.point == 1
    desk.press("H", "q")
    assert desk.point == 1


def test_one_key_goes_back_to_then_and_undo_forward_again(desk: Desk) -> None:
    """As one decision, which is one row; nothing is lost."""
    desk.press("a", "x", "d", "H", "G", "r")
    assert "back to how things stood after row" in desk.said
    assert desk.progress[0] == 1
    desk.press("u")
    assert desk.progress[0] == 3
    desk.press("U")
    assert desk.progress[0] == 1
    desk.press("g", "g", "r")
    assert "That is how things stand" in desk.said


def test_what_was_gone_back_to_outlives_a_restart(tmp_path: Path, copy: Path) -> None:
    """It is a row of the journal."""
    with sitting(tmp_path, copy) as desk:
        desk.press("a", "x", "d", "H", "G", "r")
    with sitting(tmp_path) as desk:
        assert desk.progress[0] == 1


def test_the_history_of_the_desk_has_all_stories_and_what_was_decided_on_them(desk: Desk) -> None:
    """From triage; a row on a point names its story; one on stories can be gone back to."""
    desk.press("a", "T", "w", "d", "H")
    desk.shows("History of the desk", "hold story “Bridge closed", "watch “Bridge closed", "accept 1 “How many")
    desk.press("j", "r")
    assert "watching" in _after(desk, "T")
    desk.press("u")
    assert "on hold" in desk.screen
    desk.press("H", "G", "r")
    assert "decided on a story" in desk.said
    desk.press("enter")
    assert desk.point == 1


def test_summary_lines_headline_tags_and_notes_are_in_the_history_too(desk: Desk) -> None:
    """Everything that can be undone is listed."""
    desk.press("a", "t")
    desk.type("front")
    desk.press("enter", "S", "h")
    desk.type(" today")
    desk.press("enter", "H")
    desk.shows("headline → “", "tag 2 “", "”: #front", "accept 1 “How many")


def _after(desk: Desk, key: str) -> str:
    """The screen after a key."""
    desk.press(key)
    return desk.screen
