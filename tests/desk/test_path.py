"""A new editor's whole path, from the empty desk to a filed summary: keys in, screen out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk.driver import SIZES, sitting


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_from_the_empty_desk_to_a_filed_summary(tmp_path: Path, copy: Path, size: tuple[int, int]) -> None:
    """Take copy in, rule on it, edit the text, file it, put the story away; every step says what comes next."""
    with sitting(tmp_path, None, size) as desk:
        desk.shows("The desk is empty")
        desk.press("i")
        desk.type(str(copy))
        desk.press("enter")
        assert "took in 2" in desk.said
        desk.shows("Bridge closed after barge strikes pier", "1 conflict, new", "Enter open")
        desk.press("enter")
        desk.shows("How many people")
        desk.press("m", "enter")
        assert "merged 1" in desk.said
        desk.press("*", "a")
        assert desk.progress[0] == desk.progress[1]
        desk.shows("S summary")
        desk.press("S", "h", "ctrl+u")
        desk.type("Barge closes Port Alma bridge")
        desk.press("enter")
        assert "changed the headline" in desk.said
        desk.press("j", "J", "u")
        assert "undone: move" in desk.said
        desk.press("s", "enter")
        assert "filed" in desk.said
        assert "Barge closes Port Alma bridge" in desk.filed()
        desk.press("T")
        desk.shows("all ruled on", "filed as")
        desk.press("x")
        desk.shows("Every story is spiked")
    with sitting(tmp_path, None, size) as desk:
        desk.press("T")
        desk.shows("Every story is spiked")
        desk.press("u")
        desk.shows("all ruled on", "filed as")
