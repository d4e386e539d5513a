"""The next sitting begins where the last one ended, to the cell, however it ended."""

from __future__ import annotations

import re
import shlex
import signal
import sys
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.desk.driver import SIZES, Desk, sitting
from tests.desk.test_ends import start

SAMPLES = Path(__file__).parent.parent.parent / "samples"


def beside(desk: Desk) -> list[list[str]]:
    """The rows but the last two, without the summary as it grows, which follows when the keys rest."""
    parts = 2 if "Points" in desk.title and "merge" in desk.keys else None
    return [row.split("│")[:parts] for row in desk.rows[:-2]]


@pytest.mark.parametrize("view", ["P", "C", "S"])
@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_the_same_screen_comes_back(tmp_path: Path, view: str, size: tuple[int, int]) -> None:
    """View, story, point, marks, filter, scroll: every row of the screen but the line that tells what happened."""
    with sitting(tmp_path, SAMPLES / "toll", size) as desk:
        desk.press("/")
        desk.type("is:open")
        desk.press("enter", "5", "j", "space", "j", "space", view, "pagedown")
        before = beside(desk)
        desk.press("ctrl+q")
    with sitting(tmp_path, size=size) as desk:
        assert beside(desk) == before
        desk.press("P", "a")
        assert "accepted 2 points" in desk.said
        desk.press("\\")
        assert "No filter" not in desk.said


@pytest.mark.parametrize("keys", [("C", "|"), ("C", "=", "l"), ("S", "|"), ("S", "g", "g"), ("o", "l", "j")])
def test_the_form_of_a_view_comes_back(tmp_path: Path, keys: tuple[str, ...]) -> None:
    """Unified, folded, another first source, raw Markdown, another line, another active source."""
    with sitting(tmp_path, SAMPLES / "toll") as desk:
        desk.press("a", "a", *keys)
        before = desk.rows[:-2]
        desk.press("ctrl+q")
    with sitting(tmp_path) as desk:
        assert desk.rows[:-2] == before


def test_the_story_and_the_stories_around_it_come_back(tmp_path: Path, copy: Path) -> None:
    """On triage the same story is under the cursor, and each story has its own point."""
    for path in (SAMPLES / "toll").iterdir():
        (copy / path.name).write_bytes(path.read_bytes())
    with sitting(tmp_path, copy) as desk:
        desk.press("g", "g", "enter", "0", "3", "j", "T", "j", "enter", "0", "2", "j", "T", "ctrl+q")
        before = desk.cursor
    with sitting(tmp_path) as desk:
        assert desk.cursor == before
        desk.press("enter")
        assert desk.point == 3
        desk.press("T", "k", "enter")
        assert desk.point == 4


def test_copy_taken_in_just_now_comes_before_the_place(tmp_path: Path, copy: Path) -> None:
    """Who calls `desk FILE` wants that file's story."""
    with sitting(tmp_path, copy) as desk:
        desk.press("C", "ctrl+q")
    with sitting(tmp_path, fresh=[str(path) for path in copy.iterdir()]) as desk:
        assert "merge" in desk.keys


def test_the_place_outlives_kill_9(tmp_path: Path, copy: Path) -> None:
    """Killed while the editor reads: the next sitting has the same point, marked as it was."""
    terminal = start(tmp_path, copy)
    terminal.press("jj jC")
    terminal.see("other form")
    places = [tmp_path]
    while not places[1:]:
        places = [tmp_path, *tmp_path.glob("own.*.place.json")]
    while '"view": "compare"' not in places[1].read_text(encoding="utf-8"):
        pass
    terminal.signal(signal.SIGKILL)
    assert terminal.leave() == -signal.SIGKILL
    again = Terminal(f"exec {shlex.quote(sys.executable)} -m desk", tmp_path)
    again.see("other form")
    again.press("P")
    again.see("◆")
    again.press("x")
    assert re.search(r"rejected 3", again.see("rejected 3"))
    again.press("\x11")
    assert again.leave() == 0


@pytest.mark.parametrize("place", ['{"view": 3, "story": [], "stories": 4, "rows": "x"}', "{", '{"view": "typing"}'])
def test_a_damaged_place_is_no_place(tmp_path: Path, copy: Path, place: str) -> None:
    """The desk opens as if it were the first time."""
    (tmp_path / "desk.test.place.json").write_text(place, encoding="utf-8")
    with sitting(tmp_path, copy) as desk:
        assert desk.point == 1
