"""A program on a real terminal: keys in, screen out."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import termios
from pathlib import Path

import pyte

SIZE = 30, 100
SIZED = frozenset(("COLUMNS", "LINES"))
"""What in the environment would tell a program another size: a test runner sets it for its own output."""


class Terminal:
    """A program on a pseudo-terminal, with keys to press and a screen to read."""

    def __init__(self, command: str, folder: Path, size: tuple[int, int] = SIZE) -> None:
        """`size`: rows, columns."""
        self._screen = pyte.Screen(size[1], size[0])
        self._stream = pyte.ByteStream(self._screen)
        self.sent = bytearray()
        """Every byte that the program wrote."""
        self._process, self._terminal = pty.fork()
        if self._process == 0:
            os.chdir(folder)
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
            kept = {name: value for name, value in os.environ.items() if name not in SIZED}
            environment = {**kept, "TERM": "xterm-256color", "DESK": str(folder / "own.sqlite3")}
            os.execve("/bin/sh", ["sh", "-c", command], environment)

    def press(self, keys: str) -> None:
        """Type."""
        os.write(self._terminal, keys.encode())

    def see(self, words: str) -> str:
        """The screen, as soon as it shows `words`, which may run over the end of a row."""
        while words not in "".join(self._screen.display):
            try:
                self.feed()
            except OSError:  # how Linux tells that the other side is closed
                raise AssertionError(f"{words!r} never came:\n{self.text}") from None
        return "".join(self._screen.display)

    def feed(self) -> None:
        """Put what the program wrote next on the screen."""
        self._stream.feed(self._read())

    def ready(self, seconds: float) -> bool:
        """Whether the program writes something within so many seconds."""
        return bool(select.select([self._terminal], [], [], seconds)[0])

    @property
    def rows(self) -> list[str]:
        """The screen, row by row."""
        return self._screen.display

    @property
    def text(self) -> str:
        """The screen's rows, for a message."""
        return "\n".join(row.rstrip() for row in self._screen.display)

    @property
    def process(self) -> int:
        """The number of the process; a command that begins with `exec` is the program itself."""
        return self._process

    def columns(self, sign: str) -> set[int]:
        """In which cells of the rows a sign stands, as the terminal counts them."""
        rows = self._screen.buffer.values()
        return {place for row in rows for place, cell in row.items() if cell.data == sign}

    def leave(self) -> int:
        """Read on until the program ends; its exit status."""
        try:
            while self._read():
                pass
        except OSError:
            pass
        return os.waitstatus_to_exitcode(os.waitpid(self._process, 0)[1])

    def signal(self, number: int) -> None:
        """Send the program a signal; a command that begins with `exec` is the program itself."""
        os.kill(self._process, number)

    def hang_up(self) -> None:
        """Close the terminal, as a lost connection does."""
        os.close(self._terminal)

    def _read(self) -> bytes:
        data = os.read(self._terminal, 65536)
        self.sent += data
        return data
