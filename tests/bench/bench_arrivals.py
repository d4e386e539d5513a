"""How a desk of 1,000 stories answers while copy arrives, and while it is compared for the first time; from outside.

    python tests/bench/bench_arrivals.py [--files N]

The app runs on a pseudo-terminal of 120 by 40 and watches a folder. An editor presses ten keys a second, every fifth of
which turns a page; each is timed from its writing until the cursor stands elsewhere. First on a desk that was never
compared, until all is. Then on the same desk opened again, while N files land one after another, each on another event;
each is timed from its landing until the screen tells of it. The copy is invented, and the same every time. Ends with 1
when a goal is missed.
"""

from __future__ import annotations

import argparse
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.bench_screen import copy, fill, name
from tests.cli.terminal import Terminal

EVERY = 0.1
"""Seconds between two keys."""
PAGES = 5
"""Each key of that number turns a page."""
DOWN, UP = ("j", "\x1b[6~"), ("k", "\x1b[5~")
TURN = 40
"""Keys after which the cursor goes the other way."""
REST = 2.0
"""Seconds between two files."""
PATIENCE = 300.0
"""Seconds that the desk may take to be compared, and a key may wait."""
SEEN, KEY, PAGE, MEGABYTES = 1000, 50, (15, 30), 80
"""The goals: milliseconds for a file and for the slowest key, of pages the median and 95 in 100; megabytes."""


@dataclass
class Measured:
    """Milliseconds of every key, page and file; seconds of the whole; megabytes at most."""

    keys: list[float] = field(default_factory=list)
    pages: list[float] = field(default_factory=list)
    files: list[float] = field(default_factory=list)
    seconds: float = 0.0
    megabytes: float = 0.0


Shown = Callable[[str], bool]
"""What the screen is waited for to be, by its text."""


def contains(words: str, screen: str) -> bool:
    """Whether the screen has the words."""
    return words in screen


FIRST = partial(contains, "conflicts")


def all_compared(screen: str) -> bool:
    """Whether nothing is being compared any more."""
    return "comparing" not in screen and "conflict" in screen


class Editor:
    """Somebody who presses a key ten times a second, and looks at the screen."""

    def __init__(self, desk: Path, inbox: Path) -> None:
        command = f"exec {sys.executable} -m desk --desk {desk} --watch {inbox}"
        self.terminal = Terminal(command, inbox.parent, (40, 120))
        self.found = Measured()
        self._inbox = inbox
        self._pressed = 0
        self._came = self._began = time.perf_counter()
        while not FIRST("".join(self.terminal.rows)):
            self.terminal.feed()

    def work_until(self, shown: Shown) -> float:
        """Press keys until the screen is so; the moment when it was."""
        seen = None
        while seen is None:
            due = time.perf_counter() + EVERY
            assert due < self._began + PATIENCE, f"it never came:\n{self.terminal.text}"
            seen = self._press(shown)
            while seen is None and (left := due - time.perf_counter()) > 0:
                seen = self._look(left, shown)
        return seen

    def land(self, number: int) -> None:
        """A file lands; work on until the screen tells of it, and for some time after."""
        text = copy(number, "The Canal Press", 9).encode()
        tells = partial(contains, f"came in: The Canal Press, {name(number + 7)}")
        begun = time.perf_counter()
        (self._inbox / f"{number}.txt").write_bytes(text)
        self.found.files.append(1000 * (self.work_until(tells) - begun))
        rest = time.perf_counter() + REST
        self.work_until(lambda _: time.perf_counter() > rest)

    def leave(self) -> Measured:
        """Quit."""
        self.found.seconds = time.perf_counter() - self._began
        self.found.megabytes = _peak(self.terminal.process)
        self.terminal.signal(signal.SIGTERM)
        self.terminal.leave()
        return self.found

    def _press(self, shown: Shown) -> float | None:
        """Press one key and time it; the moment when the words were seen meanwhile."""
        self._pressed += 1
        page = self._pressed % PAGES == 0
        before, seen = self._cursor(), None
        pressed = time.perf_counter()
        self.terminal.press((DOWN if self._pressed // TURN % 2 == 0 else UP)[page])
        while time.perf_counter() < pressed + 1:
            seen = self._look(EVERY, shown) or seen
            if self._cursor() != before:
                (self.found.pages if page else self.found.keys).append(1000 * (self._came - pressed))
                break
        return seen

    def _cursor(self) -> tuple[int, str]:
        """Where the cursor's bar stands first, and beside which headline."""
        rows = enumerate(self.terminal.rows)
        return next(((at, row[:40]) for at, row in rows if row.startswith("▌")), (-1, ""))

    def _shown(self, shown: Shown) -> float | None:
        return time.perf_counter() if shown("".join(self.terminal.rows)) else None

    def _look(self, seconds: float, shown: Shown) -> float | None:
        """Take in what the screen shows next; the moment, where it shows the words."""
        if self.terminal.ready(seconds):
            self._came = time.perf_counter()
            self.terminal.feed()
            return self._shown(shown)
        return None


def _peak(process: int) -> float:
    """Megabytes that the process had at most."""
    lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024


def measured(folder: Path, files: int) -> Iterator[tuple[str, Measured]]:
    """What is measured, in words, and what was found."""
    many = folder / "many.sqlite3"
    fill(many)
    (folder / "in").mkdir()
    editor = Editor(many, folder / "in")
    editor.work_until(all_compared)
    yield "while all stories are compared for the first time", editor.leave()
    editor = Editor(many, folder / "in")
    for number in range(files):
        editor.land(NEW + number)
    yield f"while {files} files land", editor.leave()


def row(what: str, found: Measured) -> str:
    """A line of the table."""
    files = f"{statistics.median(found.files):.0f} / {max(found.files):.0f}" if found.files else ""
    cells = (what, _told(found.keys), _told(found.pages), files, f"{found.seconds:.0f}", f"{found.megabytes:.0f}")
    return f"| {' | '.join(cells)} |"


def _told(times: list[float]) -> str:
    """Median, 95 in 100, the longest."""
    return f"{statistics.median(times):.1f} / {_p95(times):.1f} / {max(times):.1f}"


def _p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20, method="inclusive")[-1]


def missed(what: str, found: Measured) -> Iterator[str]:
    """The goals that are not reached, each in words."""
    if max(found.keys) > KEY:
        yield f"{what}: no key slower than {KEY} ms"
    if statistics.median(found.pages) > PAGE[0] or _p95(found.pages) > PAGE[1]:
        yield f"{what}: a page in {PAGE[0]} ms, 95 in 100 in {PAGE[1]}"
    if found.files and max(found.files) > SEEN:
        yield f"{what}: a file told of within {SEEN} ms"
    if found.megabytes > MEGABYTES:
        yield f"{what}: at most {MEGABYTES} MB"


HEAD = """\
| | key: median / p95 / max | page | file: median / max | seconds | MB |
|---|--:|--:|--:|--:|--:|"""
NEW = 5_000
"""Numbers of events that the desk has nothing about."""


def main() -> int:
    """Measure, print the table and the goals that are missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=5)
    asked = parser.parse_args()
    print(HEAD)
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for what, found in measured(Path(folder), asked.files):
            print(row(what, found), flush=True)
            faults += missed(what, found)
    print("\n".join(("", *(f"missed: {fault}" for fault in faults))) if faults else "\nevery goal is reached")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
