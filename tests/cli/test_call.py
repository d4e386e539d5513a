"""How a call is understood: words, files of the same name, misspellings, help."""

from __future__ import annotations

import re
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desk import __version__
from desk.cli.words import OPENING, WORDS, Word
from tests.cli.conftest import EARLY, Call


def test_the_version_is_one_line(desk: Call) -> None:
    """As scripts expect it."""
    assert desk("--version").out == f"desk {__version__}\n"


def test_help_names_every_command(desk: Call) -> None:
    """A command that help does not name is found by nobody."""
    out = desk("--help").out
    assert all(f"  {word.name} " in out for word in WORDS)


@pytest.mark.parametrize("word", [word.name for word in WORDS])
def test_every_command_explains_itself(desk: Call, word: str) -> None:
    """`--help` says what the command is for before it lists options."""
    done = desk(word, "--help")
    assert done.status == 0
    assert done.out.startswith(f"usage: desk {word}")


def test_a_misspelt_command_names_the_nearest(desk: Call) -> None:
    """The hint can be typed as it stands."""
    assert "`desk compare`" in desk("comapre").err


def test_a_command_word_wins_over_a_file_of_that_name(desk: Call, tmp_path: Path) -> None:
    """The file is still in reach as ./read."""
    (tmp_path / "read").write_text(EARLY, encoding="utf-8")
    assert desk("read", "./read").out.startswith("./read")


def test_the_desk_may_be_named_before_the_word(desk: Call, tmp_path: Path) -> None:
    """`desk --desk PATH export` and `desk export --desk PATH` are one call."""
    other = str(tmp_path / "other.sqlite3")
    assert desk("--desk", other, "export").err == desk("export", "--desk", other).err
    assert "other.sqlite3: there is no desk yet" in desk("--desk", other, "export").err


def test_without_a_terminal_the_app_is_refused_with_a_way_out(desk: Call, two: tuple[Path, Path]) -> None:
    """In a pipe there is nothing to draw on."""
    done = desk(two[0])
    assert done.status == 2
    assert "needs a terminal" in done.err


def test_a_reader_that_goes_away_costs_no_traceback(two: tuple[Path, Path]) -> None:
    """As in `desk read --json FOLDER | head -1`."""
    call = [sys.executable, "-m", "desk", "read", "--json", *map(str, two * 400)]
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        err = process.stderr.read()
    assert (process.returncode, err) == (141, b"")


def _heed_interrupts() -> None:
    """A shell that runs the tests in the background has its children ignore Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_ctrl_c_is_quiet() -> None:
    """A batch that waits for its next line is given up without a traceback."""
    call = [sys.executable, "-m", "desk", "diff", "--json", "--batch", "-"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(call, **pipes, preexec_fn=_heed_interrupts) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b'{"id": 1, "a": "six", "b": "nine"}\n')
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 130
        assert process.stderr.read() == b""


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_knows_every_command(desk: Call, shell: str) -> None:
    """A script a shell, made from the same table as the help."""
    out = desk("completion", shell).out
    assert all(word.name in out for word in WORDS)


def test_bash_completes_words_options_and_files(desk: Call, tmp_path: Path) -> None:
    """The script does in a real shell what it is for."""
    script = tmp_path / "desk.bash"
    script.write_text(desk("completion", "bash").out, encoding="utf-8")
    (tmp_path / "quake.txt").write_text("copy", encoding="utf-8")
    assert completed(script, "doc") == ["doctor"]
    assert "--config" in completed(script, "keys", "--")
    assert completed(script, "read", "qua") == ["quake.txt"]


def completed(script: Path, *words: str) -> list[str]:
    """What the shell offers for the last of the words after `desk`."""
    line = shlex.join(["desk", *words])
    code = f"source {script}; COMP_WORDS=({line}); COMP_CWORD={len(words)}; _shtab_desk desk {words[-1]} x"
    done = subprocess.run(
        ["bash", "-c", f'{code}; printf "%s\\n" "${{COMPREPLY[@]}}"'],
        cwd=script.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split()


@pytest.mark.parametrize("word", [OPENING, *WORDS], ids=lambda word: word.name or "desk")
def test_every_help_fits_a_terminal_and_starts_with_what_it_does(
    desk: Call, word: Word, monkeypatch: pytest.MonkeyPatch
) -> None:
    """80 columns, a screenful; the first paragraph is a sentence or two."""
    monkeypatch.setenv("COLUMNS", "80")
    out = desk(*word.name.split(), "--help").out
    assert max(map(len, out.split("\n"))) <= 80
    assert out.count("\n") <= 40
    assert re.search(r"\n\n[A-Z][^\n]+", out)
