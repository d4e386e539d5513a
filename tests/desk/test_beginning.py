"""A new editor's path: an empty desk, the samples, the first ruling, the first file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk.driver import SIZES, sitting


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_an_empty_desk_says_what_to_do(tmp_path: Path, size: tuple[int, int]) -> None:
    """How copy comes in, and that there are samples, with the keys."""
    with sitting(tmp_path, None, size) as desk:
        desk.shows("The desk is empty", "samples", "desk FILE")


def test_the_samples_are_one_key_away_and_can_be_filed(tmp_path: Path) -> None:
    """`s`, Enter, a ruling, a file: nobody has to read a manual first."""
    with sitting(tmp_path) as desk:
        desk.press("s")
        assert "took in" in desk.said
        desk.press("enter", "*", "m", "enter")
        assert desk.progress[0] == desk.progress[1]
        desk.press("s", "enter")
        assert "filed" in desk.said
        assert desk.filed().startswith("---\n")


def test_keys_that_need_a_story_say_so_on_an_empty_desk(tmp_path: Path) -> None:
    """No key is silent, and none does harm."""
    with sitting(tmp_path) as desk:
        desk.press("P")
        assert "No story is open" in desk.said
        desk.press("S")
        assert "No story is open" in desk.said


def test_a_file_is_taken_in_from_within(tmp_path: Path, copy: Path) -> None:
    """`i` and a path; what can't be read is named."""
    with sitting(tmp_path) as desk:
        desk.press("i")
        desk.type(str(copy / "nothing.txt"))
        desk.press("enter")
        assert "nothing.txt: no such file" in desk.said
        desk.press("ctrl+u")
        desk.type(str(copy))
        desk.press("enter")
        desk.shows("Bridge closed after barge strikes pier")


def test_copy_just_taken_in_is_opened_among_other_stories(tmp_path: Path, copy: Path) -> None:
    """`desk FILE` opens the file's story, however many others lie on the desk."""
    with sitting(tmp_path) as desk:
        desk.press("s")
    with sitting(tmp_path, copy, fresh=[str(copy / "river.txt")]) as desk:
        desk.shows("Bridge closed after barge strikes pier", "How many people")
        assert desk.point == 1
