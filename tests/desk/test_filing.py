"""From rulings to a file: the summary's lines, the order, the headline, the export."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk.driver import SIZES, Desk, sitting

SAMPLES = Path(__file__).parent.parent.parent / "samples"
MOST_STROKES = 1.3
"""Keystrokes a ruled point: more, and ruling is typing."""


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_two_stories_are_ruled_on_and_filed_through_keys_alone(tmp_path: Path, size: tuple[int, int]) -> None:
    """What disagrees is merged by its draft, what agrees or stands alone accepted: 1.3 keys a point, and a file."""
    with sitting(tmp_path, SAMPLES / "nato-iraq", size) as desk:
        while desk.progress[0] < desk.progress[1]:
            if any(sign in desk.cursor[:14] for sign in "!≈"):
                desk.press("m")
            desk.press("enter" if "Enter choose" in desk.screen else "a")
        points = desk.progress[1]
        assert desk.strokes <= MOST_STROKES * points
        desk.press("s", "enter")
        assert "filed" in desk.said
        text = desk.filed()
        assert f"rulings: {points}\npoints: {points}\n" in text
        assert "status: final" in text
        assert "250 Canadian soldiers" in text
        assert "The Dominion Press" in text


def test_an_empty_summary_is_not_filed(desk: Desk) -> None:
    """The message says what to press."""
    desk.press("s")
    assert "nothing to file yet" in desk.said


def test_an_open_conflict_is_named_and_only_a_draft_is_offered(desk: Desk) -> None:
    """No disputed figure leaves the desk as plain fact; Enter leads to the first that is disputed."""
    desk.press("N", "a", "s")
    desk.shows("This can't be filed as it stands", "open conflict")
    desk.press("enter")
    assert "!" in desk.cursor
    desk.press("s", "2")
    assert "as a draft" in desk.said
    assert "status: draft" in desk.filed()


def test_a_second_export_never_overwrites_the_first(desk: Desk) -> None:
    """A number is added to the name."""
    desk.press("*", "a", "s", "enter", "s", "enter")
    assert len(list(desk.exports.iterdir())) == 2


def test_an_export_folder_that_can_not_be_written_is_named(desk: Desk) -> None:
    """The rulings stay, and the message says which folder."""
    desk.exports.write_text("a file, no folder")
    desk.press("*", "a", "s", "enter")
    assert "filed" in desk.said
    assert desk.progress[0] == desk.progress[1]


def test_an_undone_filing_says_that_the_file_stays(desk: Desk) -> None:
    """From the story and from triage: what was written to the disk is not taken away in silence, nor left so."""
    desk.press("*", "a", "s", "enter", "u")
    assert "undone: the filing; " in desk.said
    assert ".md stays where it was written" in desk.said
    desk.press("T", "s", "u")
    assert ".md stays where it was written" in desk.said
    assert desk.filed()


def test_what_was_said_of_a_view_leaves_with_it(desk: Desk) -> None:
    """A message that makes no sense elsewhere does not stay in the line."""
    desk.press("*", "a", "S", "|")
    assert desk.said.startswith("raw Markdown")
    desk.press("H")
    assert "raw Markdown" not in desk.screen


def test_the_summary_grows_and_shows_the_text_that_would_be_filed(any_desk: Desk) -> None:
    """Lines to work on, and beside them the Markdown, rendered or raw."""
    any_desk.press("*", "a", "S")
    any_desk.shows("The Lakeside Press")
    any_desk.press("|")
    any_desk.shows("raw Markdown", "headline: ")


def test_lines_are_moved_and_undo_moves_them_back(desk: Desk) -> None:
    """`J` takes the line down; the cursor goes with it."""
    desk.press("*", "a", "S", "j")
    line = desk.cursor
    desk.press("J")
    assert "moved the line" in desk.said
    assert desk.cursor[:50] == line[:50]
    below = _lines(desk)
    desk.press("u")
    assert _lines(desk) != below


def test_a_line_and_the_headline_are_rewritten(desk: Desk) -> None:
    """`e` on the line, `h` for the headline; both are in the file."""
    desk.press("*", "a", "S", "j", "e", "ctrl+u")
    desk.type("A barge closed the bridge.")
    desk.press("enter", "h", "ctrl+u")
    desk.type("Bridge shut")
    desk.press("enter", "s", "enter")
    text = desk.filed()
    assert "# Bridge shut" in text
    assert "A barge closed the bridge." in text


def test_a_point_can_be_ruled_on_from_its_line(desk: Desk) -> None:
    """`x` on a line takes it out of the summary."""
    desk.press("*", "a", "S", "j")
    line = " ".join(desk.cursor[:50].split())
    desk.press("x")
    assert line not in " ".join(" ".join(desk.rows).split())


def test_the_headline_is_no_point_to_rule_on(desk: Desk) -> None:
    """The key says what can be done to it."""
    desk.press("*", "a", "S", "g", "g", "x")
    assert "e edits the headline" in desk.said


def _lines(desk: Desk) -> str:
    return "\n".join(row[:59] for row in desk.rows[1:-2])
