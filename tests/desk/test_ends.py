"""Every way in which the desk can end: the terminal is given back, and what was ruled stays ruled."""

from __future__ import annotations

import re
import shlex
import signal
import sys
from pathlib import Path

import pytest

from desk.store import Store
from tests.cli.terminal import Terminal

RESTORED = b"\x1b[?1049l"
"""Leave the second screen: what the shell showed is back."""


def start(folder: Path, copy: Path) -> Terminal:
    """The desk on a real terminal, with the story open."""
    files = " ".join(shlex.quote(str(path)) for path in sorted(copy.iterdir()))
    terminal = Terminal(f"exec {sys.executable} -m desk {files}", folder)
    terminal.see("● open")
    return terminal


def ruled(folder: Path) -> int:
    """How many rulings the journal holds."""
    with Store.open(folder / "own.sqlite3") as store:
        return len(store.entries())


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_gives_the_terminal_back(tmp_path: Path, copy: Path, number: signal.Signals) -> None:
    """The shell's screen is back, the exit status names the signal, the rulings are there."""
    terminal = start(tmp_path, copy)
    terminal.press("a")
    terminal.see("accepted 1")
    terminal.signal(number)
    assert terminal.leave() == 128 + number
    assert RESTORED in terminal.sent
    assert b"Traceback" not in terminal.sent
    assert ruled(tmp_path) == 1


def test_a_lost_terminal_ends_the_desk(tmp_path: Path, copy: Path) -> None:
    """The connection breaks: the process does not stay behind."""
    terminal = start(tmp_path, copy)
    terminal.press("a")
    terminal.see("accepted 1")
    terminal.hang_up()
    assert terminal.leave() == 128 + signal.SIGHUP
    assert ruled(tmp_path) == 1


@pytest.mark.parametrize("rulings", [1, 4, 7])
def test_what_the_screen_showed_as_ruled_outlives_kill_9(tmp_path: Path, copy: Path, rulings: int) -> None:
    """Killed right after the screen told of a ruling: that ruling is in the journal."""
    terminal = start(tmp_path, copy)
    terminal.press("x" * rulings)
    shown = terminal.see(f"rejected {rulings}")
    terminal.signal(signal.SIGKILL)
    assert terminal.leave() == -signal.SIGKILL
    told = max(int(number) for number in re.findall(r"rejected (\d+)", shown))
    assert ruled(tmp_path) >= told


def test_q_and_control_q_leave(tmp_path: Path, copy: Path) -> None:
    """From the story to triage, from triage to the shell."""
    terminal = start(tmp_path, copy)
    terminal.press("q")
    terminal.see("Enter open")
    terminal.press("q")
    assert terminal.leave() == 0
    assert RESTORED in terminal.sent


def test_an_editor_of_ones_own_gets_the_sentence_and_gives_it_back(
    tmp_path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`E` lends the terminal to $EDITOR and takes what it wrote, cleaned."""
    program = tmp_path / "editor.py"
    program.write_text("import sys; open(sys.argv[1], 'w').write('Bridge \\x1b[2Jshut.\\n')")
    monkeypatch.setenv("VISUAL", f"{sys.executable} {program}")
    terminal = start(tmp_path, copy)
    terminal.press("E")
    terminal.see("edited 1")
    terminal.press("k")
    terminal.see("Bridge ␛[2Jshut.")
    terminal.press("\x11")
    assert terminal.leave() == 0


def test_a_desk_that_is_moved_away_is_told_of_and_nothing_is_claimed(tmp_path: Path, copy: Path) -> None:
    """No ruling is shown as made when the disk refused it."""
    terminal = start(tmp_path, copy)
    (tmp_path / "own.sqlite3").rename(tmp_path / "elsewhere.sqlite3")
    terminal.press("a")
    shown = terminal.see("Put the file back")  # the line before may be broken anywhere: it names the file
    assert "accepted" not in shown
    terminal.press("\x11")
    assert terminal.leave() == 0


def test_the_whole_summary_goes_to_an_editor_of_ones_own_and_comes_back(
    tmp_path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`^e`: words, order, headline and what is left out, each a decision that can be undone."""
    program = tmp_path / "editor.py"
    program.write_text(
        "import re, sys\n"
        "text = open(sys.argv[1]).read()\n"
        "lines = [each for each in re.split(r'\\n\\n', text) if each[:1].isdigit()]\n"
        "first, second, third = lines[:3]\n"
        "kept = [third, re.sub(r'^1[.].*', '1. A barge hit the bridge.', first), *lines[3:]]\n"
        "open(sys.argv[1], 'w').write('# Barge hits bridge\\n\\n' + '\\n\\n'.join(kept))\n"
    )
    monkeypatch.setenv("VISUAL", f"{sys.executable} {program}")
    terminal = start(tmp_path, copy)
    terminal.press("aaaaa")
    terminal.see("accepted 5")
    terminal.press("S\x05")
    terminal.see("headline changed, 1 rewritten, 1 moved, 1 left out")
    terminal.see("Barge hits bridge")
    terminal.see("A barge hit the bridge.")
    terminal.press("\x11")
    assert terminal.leave() == 0


def test_what_can_not_be_used_of_an_edited_summary_is_kept(
    tmp_path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line without a source is refused, and nothing that was written is lost."""
    program = tmp_path / "editor.py"
    program.write_text("import sys; open(sys.argv[1], 'a').write('\\nNobody said this.\\n')")
    monkeypatch.setenv("VISUAL", f"{sys.executable} {program}")
    terminal = start(tmp_path, copy)
    terminal.press("aS\x05")
    terminal.see("has no number")
    assert "Nobody said this." in (tmp_path / "own.unused.md").read_text(encoding="utf-8")
    terminal.press("\x11")
    assert terminal.leave() == 0
