"""Any terminal, from one cell to a wall of them: nothing falls over, and the work goes on where it was."""

from __future__ import annotations

import random

import pytest

from tests.desk.driver import Desk

SIZES = [(1, 1), (500, 200), (3, 2), (80, 1), (1, 60), (20, 8), (79, 23), (99, 30), (100, 30), (160, 50), (40, 12)]


@pytest.mark.parametrize("view", ["P", "C", "o", "S", "T", "V", "H", "f", "?", "m", "e", "g"])
def test_every_view_is_drawn_at_every_size(desk: Desk, view: str) -> None:
    """Each view and panel through all sizes and back; the rows fit, the cursor is on the same point."""
    desk.press("a", view)
    for columns, rows in SIZES:
        desk.resize(columns, rows)
        assert len(desk.rows) == rows
    desk.resize(120, 40)
    desk.press("escape", "P")
    assert desk.progress[0] == 1
    assert desk.point == 2


def test_keys_work_while_the_terminal_changes(desk: Desk) -> None:
    """Ruling goes on through a hundred sizes; nothing is lost and nothing is ruled twice."""
    sizes = random.Random(5)
    for _ in range(desk.progress[1]):
        desk.resize(sizes.randint(1, 200), sizes.randint(1, 60))
        desk.press("x")
    desk.resize(120, 40)
    assert desk.progress[0] == desk.progress[1]


def test_the_footer_offers_what_fits(desk: Desk) -> None:
    """As many keys as there is room for, and always the one that lists them all."""
    desk.resize(50, 20)
    assert "accept" in desk.keys
    assert "all keys" in desk.keys
    assert "Space mark" not in desk.keys
