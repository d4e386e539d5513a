"""What reaches the terminal: no cell is ever stale, and a key costs few bytes."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

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


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_no_key_leaves_a_stale_cell(tmp_path: Path, copy: Path, size: tuple[int, int], seed: int) -> None:
    """Whatever keys are pressed, the terminal shows what it would show if it were painted anew."""
    random = Random(seed)
    with behind_glass(*size) as glass, sitting(tmp_path, copy, size) as desk:
        for _ in range(25):
            desk.press(random.choice(KEYS))
            assert glass.looks() == as_textual_paints(desk, *size)
