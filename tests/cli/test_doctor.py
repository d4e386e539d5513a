"""`desk doctor`: the terminal asked, the desk looked at, and what to do said in words."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desk.cli.health.asking import Answers, understood
from desk.cli.health.finding import Standing
from desk.cli.health.terminalchecks import clipboard, colours, frames, keyboard, widths
from tests.cli.conftest import Call
from tests.cli.terminal import Terminal

DESK = f"{sys.executable} -m desk"
MODERN = b"\x1b[1;2R\x1b[1;3R\x1b[1;2R\x1b[1;3R\x1b[?0u\x1b[?2026;2$y\x1b[?62;22;52c"
"""What a terminal answers that can do all of it."""


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing of the machine's own."""
    for name in ("VISUAL", "NO_COLOR", "TMUX"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("EDITOR", "true")
    monkeypatch.setenv("DESK_CONFIG", str(tmp_path / "my.toml"))


def stands(desk: Call, subject: str) -> tuple[str, str, str]:
    """How a subject stands, what was found, and the advice."""
    row = next(row for row in desk("doctor", "--json").rows if row["subject"] == subject)
    return row["standing"], row["found"], row["advice"]


def test_a_desk_in_order_has_no_fault(desk: Call) -> None:
    """A line each, and exit status 0; nothing is made by looking."""
    done = desk("doctor")
    assert done.status == 0
    assert {row["standing"] for row in desk("doctor", "--json").rows} <= {"ok", "note"}
    assert stands(desk, "desk file")[1].endswith("it is made when the desk first opens")


def test_what_is_on_the_desk_is_counted(desk: Call, two: tuple[Path, Path], tmp_path: Path) -> None:
    """Items, stories, decisions, and whether the file is whole."""
    from desk.store import Store

    with Store.open(tmp_path / "own.sqlite3") as store:
        for path in two:
            store.take_in(str(path), path.read_bytes())
    assert stands(desk, "integrity") == ("ok", "whole", "")
    assert stands(desk, "copy")[1] == "2 files, 1 story, 0 decisions"


def test_a_damaged_desk_is_a_fault_with_a_way_out(desk: Call, tmp_path: Path) -> None:
    """Status 1, the database's own words, and how to save what can be saved."""
    (tmp_path / "own.sqlite3").write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 20)
    standing, _, advice = stands(desk, "integrity")
    assert standing == "fault"
    assert ".recover" in advice
    assert desk("doctor").status == 1


def test_every_fault_of_the_configuration_is_listed(desk: Call, tmp_path: Path) -> None:
    """The app tells the first alone."""
    (tmp_path / "my.toml").write_text("thme = 1\nascii = 2\n", encoding="utf-8")
    out = desk("doctor").out
    assert "my.toml:1: there is no setting 'thme'" in out
    assert "my.toml:2: ascii: 2 is neither true nor false" in out
    assert desk("doctor").status == 1


def test_folders_and_programs_that_are_not_there_are_faults(desk: Call, tmp_path: Path) -> None:
    """With what to do about each."""
    text = f'watch = "{tmp_path}/no"\neditor = "no-such-program -w"\nexport_to = "{tmp_path}/my.toml"\n'
    (tmp_path / "my.toml").write_text(text, encoding="utf-8")
    assert stands(desk, "watched folder")[2] == f"mkdir -p {tmp_path}/no"
    assert stands(desk, "editor")[:2] == ("fault", "no-such-program is not there")
    assert stands(desk, "export folder")[0] == "fault"


def test_without_a_terminal_the_rest_is_still_told(desk: Call) -> None:
    """In a pipe there is nothing to ask."""
    assert stands(desk, "terminal")[0] == "note"


def test_a_terminal_is_asked_and_its_answers_are_told(two: tuple[Path, Path]) -> None:
    """On a real one that answers: widths, keyboard, clipboard, frames; and its settings are as before."""
    terminal = Terminal(f"unset TMUX; {DESK} doctor; stty -a | grep -o -- ' icanon'", two[0].parent)
    while b"\x1b[c" not in terminal.sent:
        terminal.feed()
    terminal.press(MODERN.decode())
    terminal.see("every key told apart")
    terminal.see("takes what is copied")
    terminal.see("drawn whole")
    terminal.see("wide, combining and pictorial")
    terminal.see(" icanon")


def test_a_terminal_that_does_not_answer_holds_nothing_up(two: tuple[Path, Path]) -> None:
    """After its patience the report goes on."""
    terminal = Terminal(f"{DESK} doctor", two[0].parent)
    terminal.see("the terminal does not tell")
    assert terminal.leave() == 0


def test_answers_are_understood_in_any_mixture() -> None:
    """Those that came, in whatever order, between whatever keys were pressed meanwhile."""
    assert understood(MODERN) == Answers((62, 22, 52), kitty=True, frames=True, widths=(1, 2, 1, 2))
    assert understood(b"abc\x1b[?6c") == Answers((6,), kitty=False, frames=False, widths=None)
    assert understood(b"") == Answers(None, kitty=False, frames=False, widths=None)


def test_a_poor_terminal_gets_notes_and_ways_out() -> None:
    """Never a fault: the desk works on it."""
    poor = Answers((6,), kitty=False, frames=False, widths=(2, 2, 2, 2))
    found = [widths(poor), widths(None), keyboard(poor), clipboard(poor, {}), frames(poor), colours({"TERM": "vt220"})]
    assert {each.standing for each in found} == {Standing.NOTE}
    assert all(each.advice for each in found)


def test_colours_are_what_the_environment_promises() -> None:
    """NO_COLOR before all."""
    assert colours({"COLORTERM": "truecolor"}).found == "16 million"
    assert colours({"TERM": "xterm-256color"}).found == "256"
    assert colours({"NO_COLOR": "1", "COLORTERM": "truecolor"}).found.startswith("none")
