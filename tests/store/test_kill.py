"""A process killed at any moment: every ruling that was shown as made is found again."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from desk.store import Store

KILLS = 30

RULE_ON = """
import sys
from pathlib import Path
from desk.rulings import Decision, Verb
from desk.store import Store
store = Store.open(Path(sys.argv[1]))
while True:
    entry = store.append(Decision("flood", Verb.ACCEPT, ("toll",), text=sys.argv[2]))
    if entry.seq % 5 == 0:
        entry = store.undo("flood")
    print(entry.seq, flush=True)
"""

TAKE_IN = """
import sys
from pathlib import Path
from desk.store import Store
store = Store.open(Path(sys.argv[1]))
for number in range(1, 10_000):
    store.take_in(f"{sys.argv[2]} {number}", b"Nine people died. " * 100)
    print(number, flush=True)
"""


def killed_at(path: Path, acknowledgements: int, label: str, program: str = RULE_ON) -> int:
    """Kill a process that writes without a pause once it has told of so many rows; the last one that it told of."""
    with subprocess.Popen([sys.executable, "-c", program, str(path), label], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        for _ in range(acknowledgements):
            process.stdout.readline()
        process.kill()
        told = process.stdout.read().splitlines()
    return int(told[-1]) if told else 0


@pytest.mark.slow
def test_no_ruling_is_lost_by_kill_9(tmp_path: Path) -> None:
    """Thirty times at random moments, each time on the file that the last kill left."""
    path, moments = tmp_path / "desk.sqlite3", random.Random(9)
    for kill in range(KILLS):
        told = killed_at(path, moments.randint(1, 40), f"round {kill}")
        with Store.open(path) as store:
            rows = [entry.seq for entry in store.entries()]
        assert rows == list(range(1, len(rows) + 1))
        assert told <= len(rows)


@pytest.mark.slow
def test_no_copy_that_was_taken_in_is_lost_by_kill_9(tmp_path: Path) -> None:
    """What a watching process named is on the desk, byte for byte."""
    path, moments = tmp_path / "desk.sqlite3", random.Random(9)
    for kill in range(KILLS // 3):
        told = killed_at(path, moments.randint(1, 40), f"round {kill}", TAKE_IN)
        with Store.open(path) as store:
            kept = [each for each in store.items() if each.path.startswith(f"round {kill} ")]
        assert len(kept) >= told
        assert {each.data for each in kept} == {b"Nine people died. " * 100}
