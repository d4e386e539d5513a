"""How fast the screen answers, measured from outside beside a bare Textual app and other terminal programs.

    python -m tests.bench.bench_screen PTYBENCH [--runs N] [--bin FOLDER ...]

PTYBENCH is the path of ptybench.py, which times any program in a pseudo-terminal: from the writing of a key to the
first screen that differs, and to the last. Other programs (tests/bench/peers.py) are run in turn with ours where they
are found, in a FOLDER first. A desk of 1,000 stories and one of one long story are made in a temporary folder, of
invented copy that is the same every time, and compared before anything is measured. Ends with 1 when a goal is missed.
It takes about four minutes.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from desk.store import Store
from tests.bench.peers import Job
from tests.bench.peers import jobs as peers
from tests.desk.driver import Desk

STORIES = 1_000
SENTENCES = 300
"""In each of two copies of one story; every one is a point, and a row or two in every view."""
FIRST, LAST = (
    ["Bro", "Cal", "Dun", "Fen", "Gar", "Hol", "Kel", "Lam", "Mor", "Nor", "Pel", "Quin", "Ros", "Sil", "Tor", "Ull"],
    [
        "bridge",
        "cove",
        "dale",
        "field",
        "ford",
        "gate",
        "haven",
        "mere",
        "mouth",
        "pass",
        "stead",
        "ton",
        "vale",
        "wick",
    ],
)
EVENTS = ["barge", "blaze", "derailment", "explosion", "flood", "landslide", "mine", "storm", "strike", "vote"]
BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    BINDINGS = [("j", "more", "more")]
    count = 0
    def compose(self):
        yield Static("bare", id="it")
    def action_more(self):
        self.count += 1
        self.query_one("#it").update(f"bare {self.count}")
Bare().run()
"""
VIEWS = "[switch] C P S T P C S P C P"


def copy(number: int, sender: str, toll: int) -> str:
    """A copy of an invented event: its own place and people, figures that the other sender gives otherwise."""
    place, person, road = (name(number * step + 7) for step in (1, 3, 7))
    event = EVENTS[number % len(EVENTS)]
    return (
        f"{place} {event} hurts {toll}\n\nBy {person} Reyes, {sender}\n\n"
        f"{place.upper()} - {toll} people were hurt on Monday when a {event} reached {place}, police said.\n\n"
        f"The {event} closed the road from {place} to {road} for {toll + 3} hours, Mayor {person} Quill said.\n\n"
        f"About {toll * 40} homes in {place} lost power.\n\nSchools in {place} will open on Thursday.\n"
    )


def name(number: int) -> str:
    """An invented name, another for every number below some thousands."""
    number, last = divmod(number, len(LAST))
    number, first = divmod(number, len(FIRST))
    return FIRST[first] + FIRST[number % len(FIRST)].lower() + LAST[last]


def long_copy(sender: str, shift: int, sentences: int = SENTENCES) -> str:
    """A copy of so many sentences, every one of its own place."""
    lines = (f"In {name(at)} the storm damaged {at % 90 + 2 + shift} houses." for at in range(sentences))
    return f"Storm damages houses\n\nBy Ana Ruiz, {sender}\n\n" + "\n\n".join(lines) + "\n"


def moves(down: str) -> str:
    """The keys to press: steps, pages, and a key that is held."""
    return f"[key] {down}*30 [page] <pagedown>*8 [flood] ~{down}*30@30"


def fill(desk: Path) -> None:
    """The desk of many stories, as new copy that nobody has read."""
    random = Random(4)
    with Store.open(desk) as store:
        for number in range(STORIES):
            toll = random.randint(3, 60)
            for sender, count in (("The Canal Press", toll), ("Coast News", toll + 1)):
                store.take_in(f"{number}-{sender[0:5]}.txt", copy(number, sender, count).encode())


def make(folder: Path) -> None:
    """The desk of many stories, and twice that of many rows: a desk opens as it was left."""
    for name in ("many", "points", "compare"):
        (folder / name).mkdir()
    fill(folder / "many" / "desk.sqlite3")
    with Store.open(folder / "points" / "desk.sqlite3") as store:
        for sender, shift in (("The Canal Press", 0), ("Coast News", 1)):
            store.take_in(f"{sender}.txt", long_copy(sender, shift).encode())
    shutil.copy(folder / "points" / "desk.sqlite3", folder / "compare")
    with Desk(folder / "many", (120, 40)):
        pass  # all stories are read, grouped and compared when it comes back


def suite(folder: Path) -> Iterator[Job]:
    """What ptybench is to run: the bare app, and the desk's views."""
    (folder / "bare.py").write_text(BARE, encoding="utf-8")
    desk = f"{sys.executable} -m desk --desk {folder}"
    yield {"name": "bare Textual app", "cmd": f"{sys.executable} {folder / 'bare.py'}", "keys": "[key] j*30"}
    yield {"name": TRIAGE, "cmd": f"{desk}/many/desk.sqlite3", "keys": f"@{SETTLED} {moves('j')}"}
    yield {
        "name": POINTS,
        "cmd": f"{desk}/points/desk.sqlite3",
        "keys": f"@{SETTLED} [open] P g g {moves('j')} {VIEWS}",
    }
    yield {"name": COMPARE, "cmd": f"{desk}/compare/desk.sqlite3", "keys": f"@{SETTLED} [open] C g g {moves('j')}"}


def measured(ptybench: Path, jobs: list[Job], runs: int, folder: Path) -> list[Any]:
    """The medians of ptybench, a record a program; programs run in turn, so that load from outside hits all alike."""
    (folder / "suite.json").write_text(
        json.dumps([{"size": SIZE, "startup_quiet": QUIET, **job} for job in jobs]), encoding="utf-8"
    )
    call = [sys.executable, str(ptybench), "--suite", str(folder / "suite.json"), "--json", str(folder / "out.json")]
    subprocess.run([*call, "--runs", str(runs), "--warm"], check=True, stdout=subprocess.DEVNULL)
    summary: list[Any] = json.loads((folder / "out.json").read_text(encoding="utf-8"))["summary"]
    return summary


HEAD = """\
| program | first paint | stable | MB | a key | a page | another view | bytes a key | 30 keys a second: behind by |
|---|--:|--:|--:|--:|--:|--:|--:|--:|"""


def row(found: Any) -> str:
    """A program's line of the table; milliseconds unless said."""
    key, page, switch = (found["keys"].get(label, {}) for label in ("key", "page", "switch"))
    flood = next(iter(found["flood"].values()), {})
    cells = (
        found["name"],
        _number(found["first_paint_ms"]),
        _number(found["stable_ms"]),
        _number(found["rss_mb"]),
        f"{_number(key.get('first_med'), 1)} / {_number(key.get('first_p95'), 1)}",
        f"{_number(page.get('stable_med'), 1)} / {_number(page.get('stable_p95'), 1)}",
        f"{_number(switch.get('stable_med'))} / {_number(switch.get('stable_p95'))}",
        _number(key.get("bytes_med")),
        _number(flood.get("drain_ms")),
    )
    return f"| {' | '.join(cells)} |"


def _number(value: float | None, digits: int = 0) -> str:
    return "-" if value is None else f"{value:,.{digits}f}"


def missed(found: dict[str, Any]) -> Iterator[str]:
    """The goals that are not reached, each in words."""
    bare, triage = found["bare Textual app"], found[TRIAGE]
    if triage["first_paint_ms"] > 1.5 * bare["first_paint_ms"]:
        yield "first paint: at most 1.5 times the bare app's"
    if triage["stable_ms"] > 2.2 * bare["stable_ms"]:
        yield "stable: at most 2.2 times the bare app's"
    if triage["rss_mb"] > MEGABYTES:
        yield f"memory with 1,000 stories: at most {MEGABYTES} MB"
    for name, most in ((TRIAGE, LIST_BYTES), (POINTS, LIST_BYTES), (COMPARE, COMPARE_BYTES)):
        keys, drain = found[name]["keys"], found[name]["flood"]["flood"]["drain_ms"]
        if keys["key"]["bytes_med"] > most:
            yield f"{name}: at most {most} bytes a key"
        if keys["key"]["first_med"] > KEY[0] or keys["key"]["first_p95"] > KEY[1]:
            yield f"{name}: a key's first change in {KEY[0]} ms, 95 in 100 in {KEY[1]}"
        if keys["page"]["stable_med"] > PAGE[0] or keys["page"]["stable_p95"] > PAGE[1]:
            yield f"{name}: a page settled in {PAGE[0]} ms, 95 in 100 in {PAGE[1]}"
        if drain > DRAIN:
            yield f"{name}: a held key at most {DRAIN} ms behind"
    if found[POINTS]["keys"]["switch"]["stable_med"] > SWITCH:
        yield f"another view in {SWITCH} ms"


def main() -> int:
    """Measure, print the table and the goals that are missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ptybench", type=Path)
    parser.add_argument("--runs", type=int, default=2)
    parser.add_argument("--bin", nargs="*", default=[], help="where to look for other programs")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make(folder)
        others, missing = peers(folder / "peers", asked.bin, moves)
        summary = measured(asked.ptybench, [*suite(folder), *others], asked.runs, folder)
    print("\n".join((HEAD, *map(row, summary))))
    print("\n".join(("", *(f"not here: {name}" for name in missing))))
    faults = list(missed({each["name"]: each for each in summary}))
    print("\n".join(("", *(f"missed: {fault}" for fault in faults))) if faults else "\nevery goal is reached")
    return bool(faults)


SIZE = "120x40"
QUIET = 1.5
"""Seconds without a change after which a program has started; the desk is loaded behind its first paint."""
TRIAGE, POINTS, COMPARE = (
    "desk: 1,000 stories",
    "desk: points, 600 sentences of two sources",
    "desk: the same in Compare",
)
SETTLED = 3
"""Seconds until the open story is compared, which another thread does: keys are measured after that."""
KEY, PAGE, SWITCH, DRAIN, MEGABYTES, LIST_BYTES, COMPARE_BYTES = (8, 16), (15, 30), 50, 20, 80, 1_500, 8_000


if __name__ == "__main__":
    sys.exit(main())
