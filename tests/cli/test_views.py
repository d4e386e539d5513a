"""What a reader sees: safe on any terminal, whole in any pipe."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import EARLY, Call

ESCAPE = re.compile(r"\x1b\[([0-9;]*)m")
COLOUR = re.compile(r"(?:^|;)(?:3[0-8]|4[0-8]|9\d|10\d)(?:;|$)")


def on_a_terminal(*words: str, **environment: str) -> str:
    """What `desk` writes to a real terminal of 60 columns."""
    parent, child = pty.openpty()
    env = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "60", **environment}
    with subprocess.Popen([sys.executable, "-m", "desk", *words], stdout=child, env=env):
        os.close(child)
        data = b""
        while chunk := read(parent):
            data += chunk
    os.close(parent)
    return data.decode("utf-8").replace("\r\n", "\n")


def read(terminal: int) -> bytes:
    """The next bytes; none once the program has ended, which Linux tells by an error."""
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""


def test_copy_is_never_markup_and_never_an_escape_sequence(desk: Call, tmp_path: Path) -> None:
    """Brackets stay brackets; what would drive the terminal is shown as a mark."""
    (tmp_path / "odd.txt").write_text(EARLY + "\nThe sign read [red]Stop[/red] \x1b[2J now.\n", encoding="utf-8")
    out = desk("read", "odd.txt").out
    assert "[red]Stop[/red] ␛[2J now." in out


@pytest.mark.parametrize("word", ["read", "facts", "compare", "diff", "stories"])
def test_a_pipe_gets_every_word_without_colour(desk: Call, two: tuple[Path, Path], word: str) -> None:
    """No escape sequence, no cut line."""
    done = desk(word, *(two[:1] if word in ("read", "facts") else two))
    assert done.status == 0
    assert "\x1b" not in done.out
    assert "six people" in done.out or word == "stories"


def test_a_long_sentence_is_one_line_in_a_pipe_and_wrapped_where_columns_are_set(
    desk: Call, two: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who pastes wants whole lines; who asks for a width gets it."""
    sentence = "At least six people died when a bus left the road on Monday, police said."
    assert sentence in desk("read", two[0]).out
    monkeypatch.setenv("COLUMNS", "50")
    out = desk("read", two[0]).out
    assert max(map(len, out.split("\n"))) <= 50
    assert sentence in " ".join(out.split())


def test_a_terminal_gets_colour_and_its_own_width(two: tuple[Path, Path]) -> None:
    """Styles are sent, and no row is wider than the terminal."""
    seen = on_a_terminal("read", str(two[0]))
    assert any(COLOUR.search(codes) for codes in ESCAPE.findall(seen))
    assert max(len(ESCAPE.sub("", row)) for row in seen.split("\n")) <= 60


def test_no_color_is_honoured(two: tuple[Path, Path]) -> None:
    """Not one colour code is sent; bold may stay."""
    seen = on_a_terminal("compare", str(two[0]), str(two[1]), NO_COLOR="1")
    assert not any(COLOUR.search(codes) for codes in ESCAPE.findall(seen))


def test_a_diff_says_everything_without_colour(desk: Call, two: tuple[Path, Path]) -> None:
    """The marks stand in the text, a changed number is one change, and the rest is counted."""
    out = desk("diff", *two).out
    assert "{+Nine+}" in out
    assert "is {+very+} steep" in out
    assert "1 paragraph unchanged" in out


def test_a_comparison_can_be_pasted_into_a_chat(desk: Call, two: tuple[Path, Path]) -> None:
    """Each point has its verdict in words, both sources' words, and a reason."""
    out = desk("compare", *two).out
    assert re.search(r"^[!≈↻⊂] (CONFLICT|UPDATED|REFINED|DIFFERENT SCOPE)  \S", out, re.MULTILINE)
    assert re.search(r"^  A  .*six", out, re.MULTILINE)
    assert re.search(r"^  B  .*[Nn]ine", out, re.MULTILINE)


def test_what_all_agree_on_is_listed_on_request(desk: Call, two: tuple[Path, Path]) -> None:
    """The quiet points are counted, and shown by --all."""
    assert "= SAME" not in desk("compare", *two).out
    assert "= SAME" in desk("compare", "--all", *two).out
