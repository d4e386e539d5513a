"""`desk` on a real terminal: copy goes in, the app opens, the keys work."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.cli.terminal import Terminal

DESK = f"{sys.executable} -m desk"


@pytest.fixture
def folder(two: tuple[Path, Path]) -> Path:
    """A folder with two files of copy."""
    return two[0].parent


def test_files_are_taken_in_and_the_app_opens(folder: Path) -> None:
    """The story is on the screen, and ^q leaves with 0."""
    terminal = Terminal(f"{DESK} early.txt late.txt", folder)
    terminal.see("? all keys")
    terminal.press("\x11")
    assert terminal.leave() == 0


def test_copy_piped_in_leaves_the_keys_to_the_terminal(folder: Path) -> None:
    """`cat FILE | desk -`: standard input was the copy, the keys still work."""
    terminal = Terminal(f"cat early.txt | {DESK} -", folder)
    terminal.see("? all keys")
    terminal.press("\x11")
    assert terminal.leave() == 0


def test_a_bad_file_among_good_ones_is_named_before_the_app_opens(folder: Path) -> None:
    """The message stays on the terminal for when the editor leaves."""
    (folder / "empty.txt").write_bytes(b"")
    terminal = Terminal(f"{DESK} early.txt empty.txt", folder)
    terminal.see("empty.txt: the file is empty")
    terminal.see("? all keys")
    terminal.press("\x11")
    assert terminal.leave() == 0


def test_the_samples_open_on_a_desk_of_their_own(folder: Path) -> None:
    """The editor's own desk is not even made."""
    terminal = Terminal(f"{DESK} samples", folder)
    terminal.see("Lakeport council")
    terminal.press("\x11")
    assert terminal.leave() == 0
    assert (folder / "samples.sqlite3").exists()
    assert not (folder / "own.sqlite3").exists()


@pytest.mark.parametrize(
    ("setting", "reason"),
    [
        ('theme = "desk-drak"', "Did you mean desk-dark?"),
        ('[keys]\naccept = "x"', "config.toml:2"),
    ],
)
def test_a_setting_that_is_not_understood_is_refused(folder: Path, setting: str, reason: str) -> None:
    """Before the app opens, with status 2; which faults there are, test_config tells."""
    config = folder / "config" / "desk" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text(setting, encoding="utf-8")
    terminal = Terminal(f"XDG_CONFIG_HOME={folder}/config {DESK} early.txt", folder)
    assert "config.toml" in terminal.see(reason)
    assert terminal.leave() == 2


def test_nothing_is_taken_in_where_the_desk_cannot_open(desk: Call, two: tuple[Path, Path], tmp_path: Path) -> None:
    """Without a terminal no desk is made."""
    desk(*two)
    assert not (tmp_path / "own.sqlite3").exists()
