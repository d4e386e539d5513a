"""A desk of many stories: another process compares those that nobody looks at, and may be stopped, or die."""

from __future__ import annotations

import os
import re
import signal
import sys
from pathlib import Path

import pytest

from desk.store import Store
from desk.tui.background.slow import MANY
from tests.bench.bench_screen import name
from tests.cli.terminal import Terminal
from tests.desk.driver import sitting

LINUX = pytest.mark.skipif(not Path("/proc").exists(), reason="finds the other process in /proc")


def copy(number: int, hurt: int, sender: str) -> str:
    """A copy of an event of its own, with hardly a word that another has."""
    a, b, c, d, e = (name(number * step + step) for step in (1, 3, 7, 11, 13))
    return (
        f"{a} hurts {hurt}\n\nBy {b} Reyes, {sender}\n\n"
        f"In {a} {hurt} people from {b} were hurt, {c} police said.\n\n"
        f"The {d} road near {e} was shut, {c} police said.\n"
    )


def fill(folder: Path, stories: int) -> Path:
    """A desk on which so many stories have two copies each, that differ in a figure; the desk's file."""
    desk = folder / "desk.sqlite3"
    with Store.open(desk) as store:
        for number in range(stories):
            for hurt, sender in ((number + 3, "Coast News"), (number + 4, "The Canal Press")):
                store.take_in(f"{number}-{hurt}.txt", copy(number, hurt, sender).encode())
    return desk


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk that takes some seconds to compare."""
    return fill(tmp_path_factory.mktemp("many"), 240)


def opened(filled: Path, folder: Path) -> Terminal:
    """The app on a copy of that desk, as soon as it compares."""
    desk = folder / "desk.sqlite3"
    desk.write_bytes(filled.read_bytes())
    terminal = Terminal(f"exec {sys.executable} -m desk --desk {desk}", folder)
    terminal.see("^c stops it")
    return terminal


def test_what_another_process_counted_is_what_opening_the_story_shows(tmp_path: Path) -> None:
    """Every story has its counts in Triage; the one that is opened has as many points."""
    fill(tmp_path, MANY + 5)
    with sitting(tmp_path) as desk:
        assert "comparing" not in desk.screen
        assert " conflict, new" in desk.screen
        desk.press("j")
        before = desk.cursor
        desk.press("enter")
        assert f" {desk.progress[0]}/{desk.progress[1]} " in before
        assert len(desk.cursor.split()) > 1


def test_where_no_process_can_be_started_each_story_is_compared_when_it_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy is read all the same, and the way to try again is said."""
    fill(tmp_path, MANY + 5)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nowhere"))
    with sitting(tmp_path) as desk:
        assert desk.shows("No process can be started that compares stories: No such file or directory")
        assert "not compared" in desk.screen
        desk.press("enter")
        assert desk.progress[1] > 0


def test_how_many_stories_are_left_is_said_and_one_key_stops_it(filled: Path, tmp_path: Path) -> None:
    """The rows say what they are then; the same key goes on, to the end."""
    terminal = opened(filled, tmp_path)
    terminal.see("s left   ^c stops it")
    assert re.search(r"comparing \d+ of \d+, about \d+ s left", "".join(terminal.rows))
    terminal.press("\x03")
    terminal.see("not compared, but each when it is opened")
    terminal.press("G")
    terminal.see("not compared")
    terminal.press("\r")
    terminal.see("conflict")
    terminal.press("T\x03")
    terminal.see("comparing on")
    while "comparing ..." in "".join(terminal.rows):
        terminal.feed()
    terminal.signal(signal.SIGTERM)
    terminal.leave()


def test_a_key_before_the_story_is_compared_says_so(filled: Path, tmp_path: Path) -> None:
    """Rather than that there is nothing to rule on."""
    terminal = opened(filled, tmp_path)
    terminal.press("\x03")
    terminal.see("not compared, but each when it is opened")
    terminal.press("G\rx")
    terminal.see("The sources of this story are still being compared")
    terminal.signal(signal.SIGTERM)
    terminal.leave()


@LINUX
def test_the_other_process_may_die(filled: Path, tmp_path: Path) -> None:
    """It is said, and the rest is compared all the same."""
    terminal = opened(filled, tmp_path)
    os.kill(clerk(terminal), signal.SIGKILL)
    terminal.see("The process that compares stories ended before its time")
    terminal.press("j")
    terminal.see("^c stops it")
    terminal.signal(signal.SIGTERM)
    terminal.leave()


@LINUX
def test_no_process_is_left_behind_when_the_desk_is_killed(filled: Path, tmp_path: Path) -> None:
    """By a signal that no program can answer."""
    terminal = opened(filled, tmp_path)
    left = clerk(terminal)
    terminal.signal(signal.SIGKILL)
    terminal.leave()
    while Path(f"/proc/{left}").exists() and "State:\tZ" not in Path(f"/proc/{left}/status").read_text():
        os.sched_yield()


def clerk(terminal: Terminal) -> int:
    """The number of the process that compares."""
    threads = Path(f"/proc/{terminal.process}/task").iterdir()
    children = [child for thread in threads for child in (thread / "children").read_text(encoding="ascii").split()]
    (found,) = (int(child) for child in children if b"legwork" in Path(f"/proc/{child}/cmdline").read_bytes())
    return found
