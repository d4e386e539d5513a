"""An editor rules on points: one key each, and every key can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk.driver import Desk, sitting

SAMPLES = Path(__file__).parent.parent.parent / "samples"


def test_accept_marks_the_point_and_goes_on_to_the_next_open_one(any_desk: Desk) -> None:
    """One key a point: what was done, how to undo it, and the cursor is where the work is."""
    any_desk.press("a")
    assert any_desk.progress[0] == 1
    assert any_desk.point == 2
    assert "accepted 1" in any_desk.said
    assert "u undo" in any_desk.said
    assert "✓" in any_desk.row("  1 ")


def test_a_number_takes_the_wording_of_that_source(desk: Desk) -> None:
    """The message names the source."""
    desk.press("1")
    assert "accepted 1 of LP" in desk.said


def test_a_source_that_is_silent_can_not_be_taken(desk: Desk) -> None:
    """The key says why, and nothing is ruled."""
    desk.press("/")
    desk.type("is:only")
    desk.press("enter")
    silent = "2" if " LP " in desk.cursor else "1"
    desk.press(silent)
    assert "does not say" in desk.said
    assert desk.progress[0] == 0


def test_a_number_that_no_source_has_begins_a_count(desk: Desk) -> None:
    """There are two sources here: 3 takes none, and says what it may be followed by; `3j` is three down."""
    desk.press("3")
    assert desk.said.startswith("3  ...")
    assert "j down" in desk.said
    assert desk.progress[0] == 0
    desk.press("j")
    assert desk.point == 4
    desk.press("0", "2", "k")
    assert desk.point == 2
    desk.press("5", "G")
    assert desk.point == 5


def test_escape_drops_what_was_typed(desk: Desk) -> None:
    """A count or the beginning of a sequence; the cursor stays, and so do the marks."""
    desk.press("space", "g", "escape", "4", "escape")
    assert desk.said == ""
    assert desk.point == 2
    desk.press("x")
    assert "rejected 1" in desk.said
    desk.press("9", "9", "a")
    assert "accept takes no count" in desk.said


@pytest.mark.parametrize(("key", "sign", "words"), [("x", "✗", "rejected 1"), ("d", "…", "holding 1")])
def test_reject_and_hold_have_their_own_signs(desk: Desk, key: str, sign: str, words: str) -> None:
    """A glyph and a word each, whatever the colours."""
    desk.press(key)
    assert sign in desk.row("  1 ")
    assert words in desk.said


def test_a_merge_takes_the_first_draft_with_two_keys(desk: Desk) -> None:
    """The panel offers sentences; Enter takes the one that is recommended."""
    desk.press("m")
    draft = desk.rows[next(n for n, row in enumerate(desk.rows) if row.startswith("▌ 1 ")) + 1].strip()
    desk.press("enter")
    assert "merged 1" in desk.said
    desk.press("k")
    assert desk.shows("merged", draft[:40])


def test_another_draft_is_taken_by_its_number(desk: Desk) -> None:
    """The last way out is always to hold."""
    desk.press("m")
    number = desk.row("Hold until it is cleared up").split()[0].lstrip("▌")
    desk.press(number)
    assert "holding 1" in desk.said


def test_a_draft_can_be_edited_before_it_is_accepted(desk: Desk) -> None:
    """`e` in the panel opens the sentence; what is typed is what is filed."""
    desk.press("m", "e", "ctrl+u")
    desk.type("Between three and five people were hurt.")
    desk.press("enter")
    assert "edited 1" in desk.said
    desk.press("k")
    assert desk.shows("Between three and five people were hurt.")


def test_the_summary_says_which_line_tells_a_thing_again(any_desk: Desk) -> None:
    """Two points ruled on in nearly the same words: the second line names the first."""
    for ending in ("", ", the mayor said"):
        any_desk.press("e", "ctrl+u")
        any_desk.type(f"A barge struck the bridge on Monday and five were hurt{ending}.")
        any_desk.press("enter")
    any_desk.press("S")
    assert any_desk.shows("= repeats: A barge struck the bridge")


def test_leaving_the_panel_changes_nothing(desk: Desk) -> None:
    """Esc closes it, and the cursor is where it was."""
    desk.press("m", "escape")
    assert (desk.point, desk.progress[0]) == (1, 0)


def test_an_empty_sentence_is_refused_and_the_panel_stays(desk: Desk) -> None:
    """Leaving a point out has a key of its own, and the message names it."""
    desk.press("e", "ctrl+u", "enter")
    assert "An empty sentence is not filed" in desk.said
    assert "x leaves the point out" in desk.said
    desk.type("Words.")
    desk.press("enter")
    assert "edited 1" in desk.said


def test_tags_are_added_completed_and_taken_away(desk: Desk) -> None:
    """Several at once; Tab finishes a known one; a dash takes one off."""
    desk.press("t")
    desk.type("hurt quo")
    desk.press("tab", "enter")
    assert "#hurt #quote" in desk.cursor
    desk.press("t")
    desk.type("-hurt")
    desk.press("enter")
    assert "#hurt" not in desk.cursor
    assert "#quote" in desk.cursor


def test_a_note_is_shown_with_its_point(desk: Desk) -> None:
    """The note stays on the desk, and the cursor on its point."""
    desk.press("c")
    desk.type("Call the mayor back")
    desk.press("enter")
    assert desk.point == 1
    assert desk.shows("Call the mayor back")


def test_a_ruling_can_be_opened_again(desk: Desk) -> None:
    """`r` on a decided point; on an open one it says so."""
    desk.press("a", "k", "r")
    assert desk.progress[0] == 0
    desk.press("r")
    assert "open already" in desk.said


def test_every_decide_key_acts_on_the_marked_points(desk: Desk) -> None:
    """Two marks, one key, one undo."""
    desk.press(" ", " ", "a")
    assert "accepted 2 points" in desk.said
    assert desk.progress[0] == 2
    desk.press("u")
    assert desk.progress[0] == 0


def test_a_range_follows_the_cursor(desk: Desk) -> None:
    """`v`, move, rule."""
    desk.press("v", "j", "j", "x")
    assert "rejected 3 points" in desk.said


def test_all_points_of_a_filter_are_marked_at_once(desk: Desk) -> None:
    """`*` and one key do the agreed points; the marks are gone after it."""
    desk.press("/")
    desk.type("is:same")
    desk.press("enter", "*")
    marked = int(desk.said.split()[0])
    desk.press("a")
    assert desk.progress[0] == marked
    desk.press("\\")
    assert "◆" not in desk.screen


def test_marked_points_are_merged_into_one_line(desk: Desk) -> None:
    """One decision, one undo, one line of the summary for both."""
    desk.press(" ", " ", "m", "enter")
    assert "merged 2 points" in desk.said
    assert desk.progress[0] == 2


def test_undo_and_redo_have_no_end(desk: Desk) -> None:
    """Back to the beginning and forward again, the cursor on the point each time."""
    desk.press("a", "x", "d")
    desk.press("u", "u", "u")
    assert desk.progress[0] == 0
    assert desk.point == 1
    desk.press("u")
    assert "Nothing to undo" in desk.said
    desk.press("U", "ctrl+y", "U")
    assert desk.progress[0] == 3
    desk.press("U")
    assert "Nothing to redo" in desk.said


def test_rulings_and_undo_outlive_a_restart(tmp_path: Path, copy: Path) -> None:
    """What the screen said was ruled is ruled at the next start, and can still be taken back."""
    with sitting(tmp_path, copy) as desk:
        desk.press("a", "x")
    with sitting(tmp_path) as desk:
        assert desk.progress[0] == 2
        desk.press("u")
        assert "undone: reject 2" in desk.said
        assert desk.progress[0] == 1


def test_each_ruling_is_in_the_journal_when_the_screen_says_so(desk: Desk) -> None:
    """The row is there before the next key."""
    desk.press("a")
    assert "accepted 1" in desk.said
    assert [entry.decision.verb for entry in desk.store.entries() if entry.decision] == ["accept"]


def test_next_and_previous_pass_over_what_is_decided(desk: Desk) -> None:
    """`n` and `N` go around the end of the list."""
    desk.press("j", "a", "g", "g", "n")
    assert desk.point == 3
    desk.press("N", "N")
    assert desk.point == desk.progress[1]


def test_when_all_is_ruled_the_desk_says_what_comes_next(desk: Desk) -> None:
    """No key goes on asking; the summary is one key away."""
    desk.press("*", "a")
    assert desk.progress[0] == desk.progress[1]
    assert "every point in sight is ruled on" in desk.said
    desk.press("n")
    assert "No open point is left" in desk.said


def test_a_small_terminal_shows_both_sides_and_the_draft(tmp_path: Path, copy: Path) -> None:
    """Nobody rules on a conflict from one half of it; what does not fit is a key away."""
    with sitting(tmp_path, copy, (80, 24)) as desk:
        desk.press("/")
        desk.type("is:conflict hospital")
        desk.press("enter")
        desk.shows("Three people were taken", "Five people were taken", "why", "m draft")


def test_the_pane_beside_the_list_scrolls_by_key(tmp_path: Path) -> None:
    """`.` goes on, `,` goes back; the list stays where it is."""
    with sitting(tmp_path, SAMPLES / "toll", (80, 24)) as desk:
        desk.press(*"n" * 7)  # to a point that three versions tell at length
        before, point = desk.screen, desk.point
        desk.press(".")
        assert desk.screen != before
        assert desk.point == point
        desk.press(",")
        assert desk.screen == before
