"""Whoever does the desk's long work in a process of its own (`answering`), so that no key waits for it.

A thread that computes takes turns with the keys, and what it has put in memory stays there; a process uses another core
and gives everything back at its end. It starts in some tenths of a second when it is first asked, and ends by itself
when the desk is left, even by `kill -9`: its input ends.
"""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Lock

from desk.tui.legwork.answering import Answer

START = "import sys; sys.path.insert(0, sys.argv[1]); from desk.tui.legwork.answering import main; main(sys.argv[2])"
"""With `-P`: what lies in the folder where an editor works is never taken for a module of ours."""
ROOT = str(Path(__file__).parents[3])
"""The folder that this program is imported from."""


class Gone(Exception):
    """The process ended before it had answered."""


class Clerk:
    """One process at most. Any thread may call; one at a time waits for its answer."""

    def __init__(self, desk: Path) -> None:
        self._desk = desk
        self._process: subprocess.Popen[str] | None = None
        self._turn = Lock()

    def ask(self, word: str, about: str = "") -> Answer:
        """Have one of the things done that `answering` can do.

        Raises Gone where the process ended before it was done, OSError where none can be started.
        """
        with self._turn:
            process = self._process = self._process or self._start()
            line = _exchange(process, json.dumps([word, about]) + "\n")
            if not line:
                self._process = None
                _end(process)
                raise Gone
            return Answer.of(json.loads(line))

    def dismiss(self) -> None:
        """End the process, whatever it is at; the next question starts another."""
        if (process := self._process) is not None:
            process.kill()  # whoever waits for its answer learns that it is gone
            with self._turn:
                self._process = None if self._process is process else self._process
                _end(process)

    def _start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-P", "-c", START, ROOT, str(self._desk)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # the screen is drawn there
            encoding="utf-8",
        )


def _exchange(process: subprocess.Popen[str], line: str) -> str:
    """The answer to one line; empty where there is nobody to answer."""
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(OSError):
        process.stdin.write(line)
        process.stdin.flush()
        return process.stdout.readline()
    return ""


def _end(process: subprocess.Popen[str]) -> None:
    process.kill()
    for pipe in (process.stdin, process.stdout):
        with suppress(OSError):
            if pipe is not None:
                pipe.close()
    process.wait()
