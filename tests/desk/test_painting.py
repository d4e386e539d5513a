"""What reaches the terminal: no cell is ever stale, and a key costs few bytes."""

from __future__ import annotations

from pathlib import Path
from random import Random
from statistics import median

import pytest

from tests.bench.bench_screen import COMPARE_BYTES, LIST_BYTES, long_copy
from tests.bench.bench_screen import copy as invented
from tests.desk.driver import SIZES, Desk, sitting
from tests.desk.glass import Glass, Look, behind_glass

KEYS = (
    *"jjjjkkknNaxdutPTSCPTSCou|=.,gGv* vH?q[]",
    *("pagedown", "pageup", "down", "up", "escape", "enter", "tab", "left", "right", "home", "end"),
)
"""What an editor at work presses, some of it more often."""


def as_textual_paints(desk: Desk, columns: int, rows: int) -> list[list[Look]]:
    """The screen on a terminal that showed nothing before, painted whole by Textual itself."""
    fresh = Glass(columns, rows)
    fresh.write(desk.app.screen._compositor.render_full_update().render_segments(desk.app.console))
    return fresh.looks()


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_no_key_leaves_a_stale_cell(tmp_path: Path, size: tuple[int, int]) -> None:
    """Whatever keys are pressed, the terminal shows what it would show if it were painted anew."""
    random = Random(size[0])
    with behind_glass(*size) as glass, sitting(tmp_path, None, size) as desk:
        desk.press("s")
        for _ in range(50):
            desk.press(random.choice(KEYS))
            assert glass.looks() == as_textual_paints(desk, *size)


def test_nothing_flashes_at_the_start(tmp_path: Path, copy: Path) -> None:
    """The keys of an empty desk are not offered on a full one, not even for a moment."""
    with behind_glass(*SIZES["comfortable"]) as glass, sitting(tmp_path, copy) as desk:
        desk.shows("How many people")
    assert not [frame for frame in glass.frames if "samples" in frame]


def test_what_something_else_wrote_is_painted_over(tmp_path: Path, copy: Path) -> None:
    """A message to all terminals of the machine: `^l`, and it is gone."""
    with behind_glass(*SIZES["comfortable"]) as glass, sitting(tmp_path, copy) as desk:
        glass.write("\x1b[10;1HThe system goes down at noon.")
        desk.press("j")
        assert glass.looks() != as_textual_paints(desk, *SIZES["comfortable"])
        desk.press("ctrl+l")
        assert glass.looks() == as_textual_paints(desk, *SIZES["comfortable"])


def test_a_terminal_of_another_size_is_painted_whole(tmp_path: Path, copy: Path) -> None:
    """Whatever it made of what it showed before."""
    with behind_glass(*SIZES["comfortable"]) as glass, sitting(tmp_path, copy) as desk:
        for columns, rows in ((91, 33), (1, 1), (7, 2), (300, 90), (120, 40)):
            glass.resize(columns, rows)
            desk.resize(columns, rows)
            assert glass.looks() == as_textual_paints(desk, columns, rows)


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    """A folder with a story that has more points than a screen has rows."""
    folder = tmp_path / "rows"
    folder.mkdir()
    for sender, shift in (("The Canal Press", 0), ("Coast News", 1)):
        (folder / f"{sender}.txt").write_text(long_copy(sender, shift, 60), encoding="utf-8")
    return folder


def bytes_a_key(desk: Desk, glass: Glass, presses: int) -> list[int]:
    """What each of so many steps down costs, scrolling included."""
    costs = []
    for _ in range(presses):
        before = glass.written
        desk.press("j")
        costs.append(glass.written - before)
    assert min(costs) > 0, f"a key moved nothing\n{desk.screen}"
    return costs


@pytest.mark.parametrize(("view", "most"), [("P", LIST_BYTES), ("C", COMPARE_BYTES)])
def test_a_step_from_point_to_point_costs_few_bytes(tmp_path: Path, rows: Path, view: str, most: int) -> None:
    """Editors work over ssh: what changed is sent, not the screen."""
    with behind_glass(*SIZES["comfortable"]) as glass, sitting(tmp_path, rows) as desk:
        desk.press(view, "g", "g")
        assert median(bytes_a_key(desk, glass, 45)) <= most


def test_a_step_from_story_to_story_costs_few_bytes(tmp_path: Path) -> None:
    """Though each shows the copies of another."""
    folder = tmp_path / "stories"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number}.txt").write_text(invented(number, "Coast News", number + 5), encoding="utf-8")
    with behind_glass(*SIZES["comfortable"]) as glass, sitting(tmp_path, folder) as desk:
        desk.press("T", "g", "g")
        assert median(bytes_a_key(desk, glass, 9)) <= LIST_BYTES
