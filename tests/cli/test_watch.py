"""`desk watch FOLDER`: copy is taken in as it lands, and told of."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desk.store import Store
from tests.cli.conftest import EARLY, Call

Start = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start `desk watch` on the folder `in`, which has the file first.txt."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "first.txt").write_text(EARLY)
    running = []

    def begin(*options: str) -> subprocess.Popen[bytes]:
        call = [sys.executable, "-m", "desk", "watch", str(tmp_path / "in"), "--desk", str(tmp_path / "d.sqlite3")]
        running.append(
            subprocess.Popen([*call, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=dict(os.environ))
        )
        return running[-1]

    yield begin
    for process in running:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_takes_in_and_ends_when_told_to(start: Start, tmp_path: Path, number: signal.Signals) -> None:
    """What it named is on the desk; ending it is no failure."""
    process = start()
    assert process.stdout is not None
    assert b"first.txt" in process.stdout.readline()
    (tmp_path / "in" / "second.txt").write_text(EARLY.replace("six", "nine"))
    assert b"second.txt" in process.stdout.readline()
    process.send_signal(number)
    assert process.wait(10) == 0
    with Store.open(tmp_path / "d.sqlite3") as store:
        assert [Path(each.path).name for each in store.items()] == ["first.txt", "second.txt"]


def test_scripts_read_an_object_a_line_and_the_same_copy_is_taken_in_once(start: Start, tmp_path: Path) -> None:
    """The second name of the same bytes is told of on standard error."""
    process = start("--json")
    assert process.stdout is not None
    assert json.loads(process.stdout.readline())["schema"] == "desk.arrival/1"
    (tmp_path / "in" / "again.txt").write_text(EARLY)
    assert process.stderr is not None
    assert b"the same copy as" in process.stderr.readline()


def test_a_folder_that_is_not_there_is_refused(desk: Call) -> None:
    """Before a desk is made."""
    done = desk("watch", "nowhere")
    assert done.status == 2
    assert "no such folder" in done.err
