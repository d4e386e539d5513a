"""A terminal in memory: the app writes to it what it would write to a real one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pyte
import pytest
from textual.drivers import headless_driver

Look = tuple[str, ...]
"""What can be seen of a cell."""


class Glass:
    """A terminal's screen, and how many bytes were written to it."""

    def __init__(self, columns: int, rows: int) -> None:
        self.written = 0
        self.frames: list[str] = []
        """What the screen read after each time that something was written."""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.Stream(self._screen)

    def write(self, text: str) -> None:
        """Take what the app writes."""
        self.written += len(text.encode())
        self._stream.feed(text)
        self.frames.append("\n".join(self._screen.display))

    def looks(self) -> list[list[Look]]:
        """What every cell shows, row by row."""
        rows = (self._screen.buffer[y] for y in range(self._screen.lines))
        return [[look(row[x]) for x in range(self._screen.columns)] for row in rows]

    def resize(self, columns: int, rows: int) -> None:
        """Have another size."""
        self._screen.resize(rows, columns)


def look(cell: Any) -> Look:
    """What can be seen of a cell: of a blank neither ink nor weight."""
    lines = tuple(name for name in ("underscore", "strikethrough", "reverse") if getattr(cell, name))
    if cell.data == " " and not lines:
        return (" ", cell.bg)
    weight = tuple(name for name in ("bold", "italics") if getattr(cell, name))
    return (cell.data, cell.bg, cell.fg, *lines, *weight)


@contextmanager
def behind_glass(columns: int, rows: int) -> Iterator[Glass]:
    """While this lasts, apps without a terminal write to the one in memory."""
    glass = Glass(columns, rows)

    class Driver(headless_driver.HeadlessDriver):
        @property
        def is_headless(self) -> bool:
            return False

        def write(self, data: str) -> None:
            glass.write(data)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(headless_driver, "HeadlessDriver", Driver)
        patch.setenv("TERM", "xterm-256color")
        patch.setenv("COLORTERM", "truecolor")
        yield glass
