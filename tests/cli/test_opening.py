"""`desk` on a real terminal: copy goes in, the app opens, the keys work."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import sys
import termios
from pathlib import Path

import pyte
import pytest

from tests.cli.conftest import Call

SIZE = 30, 100


class Terminal:
    """A program on a pseudo-terminal, with keys to press and a screen to read."""

    def __init__(self, command: str, folder: Path) -> None:
        self._screen = pyte.Screen(SIZE[1], SIZE[0])
        self._stream = pyte.ByteStream(self._screen)
        self._process, self._terminal = pty.fork()
        if self._process == 0:
            os.chdir(folder)
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", *SIZE, 0, 0))
            environment = {**os.environ, "TERM": "xterm-256color", "DESK": str(folder / "own.sqlite3")}
            os.execve("/bin/sh", ["sh", "-c", command], environment)

    def press(self, keys: str) -> None:
        """Type."""
        os.write(self._terminal, keys.encode())

    def see(self, words: str) -> str:
        """The screen, as soon as it shows `words`, which may run over the end of a row."""
        while words not in "".join(self._screen.display):
            try:
                self._stream.feed(os.read(self._terminal, 65536))
            except OSError:  # how Linux tells that the other side is closed
                raise AssertionError(f"{words!r} never came:\n{self.text}") from None
        return "".join(self._screen.display)

    @property
    def text(self) -> str:
        """The screen's rows, for a message."""
        return "\n".join(row.rstrip() for row in self._screen.display)

    def leave(self) -> int:
        """Read on until the program ends; its exit status."""
        try:
            while os.read(self._terminal, 65536):
                pass
        except OSError:
            pass
        return os.waitstatus_to_exitcode(os.waitpid(self._process, 0)[1])


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


@pytest.mark.parametrize(
    ("setting", "reason"),
    [
        ('theme = "desk-drak"', "Did you mean desk-dark?"),
        ("colour = 1", "there is no setting 'colour'"),
        ("ascii = 1", "ascii can't be 1"),
        ("ascii = yes", "line 1"),
    ],
)
def test_a_setting_that_is_not_understood_is_refused(folder: Path, setting: str, reason: str) -> None:
    """The file and the key are named, with the nearest name where there is one."""
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
