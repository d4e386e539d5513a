"""The mouse does what keys do: rows, bars, the wheel, two clicks to open; `test_reach` goes through every command."""

from __future__ import annotations

from pathlib import Path

from desk.tui.context import Context
from desk.tui.keys.commands import BY_ID
from desk.tui.screens.main import OPENERS
from tests.desk.driver import SIZES, Desk, sitting

SAMPLES = Path(__file__).parent.parent.parent / "samples"


def test_two_clicks_open_what_one_picks(any_desk: Desk) -> None:
    """A story its points, a point its sources, a source's block the points again."""
    any_desk.click("Triage")
    any_desk.click("barge", times=2, row=2)
    assert "merge" in any_desk.keys
    any_desk.click("  2 ")
    assert any_desk.point == 2
    any_desk.click("  2 ", times=2)
    assert "put back" in any_desk.keys


def test_the_bars_are_buttons(any_desk: Desk) -> None:
    """Views and counts above, keys below, at every size."""
    any_desk.click("Compare")
    assert "other form" in any_desk.keys
    any_desk.click("Points")
    any_desk.click("accept", row=len(any_desk.rows) - 1)
    assert "accepted 1" in any_desk.said
    any_desk.press("g", "g")
    any_desk.click("●", row=0)
    assert any_desk.point == 2


def test_help_is_worked_by_the_mouse_alone(desk: Desk) -> None:
    """Open it below, click on a command twice, and it is done to the point that one came from."""
    desk.click("all keys")
    desk.click("Leave the point out of the summary", times=2)
    assert "rejected 1" in desk.said


def test_the_panel_takes_clicks(desk: Desk) -> None:
    """One click takes a sentence."""
    desk.click("merge")
    desk.click(" 1 ", row=next(number for number, row in enumerate(desk.rows) if row.startswith("▌ 1 ")))
    assert "merged 1" in desk.said


def test_the_wheel_scrolls_what_it_is_over(tmp_path: Path) -> None:
    """Three rows, and the cursor stays on its point."""
    with sitting(tmp_path, SAMPLES / "toll", SIZES["small"]) as desk:
        desk.press("C")
        before = [row[:-1] for row in desk.rows[2:20]]
        desk.scroll(10, 10)
        assert [row[:-1] for row in desk.rows[2:17]] == before[3:]
        desk.press("P")
        assert desk.point == 1


def test_what_two_clicks_do_works_there() -> None:
    """Each view that lists anything has one such command."""
    assert all(context in BY_ID[name].contexts for context, name in OPENERS.items())
    assert OPENERS.keys() == set(Context) - {Context.CHOOSING, Context.TYPING, Context.EMPTY}


def test_what_the_empty_desk_offers_can_be_clicked(tmp_path: Path) -> None:
    """The first thing that a new editor sees is a button."""
    with sitting(tmp_path) as desk:
        desk.click("take in the samples")
        desk.shows("Lakeport council", "Enter open")
