"""What a real terminal gets where it can do less, and what it makes of writing that runs otherwise than English."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path

from tests.cli.terminal import Terminal

HOME = """\
{headline}

By Ana Ruiz, {name}

PORT ALMA, Ont. - {hurt} people \
(\u0627\u0644\u0646\u0627\u0633 \u05d0\u05e0\u05e9\u05d9\u05dd) were hurt \
in Cafe\u0301 \u014cno (\u6865\u6881) on Monday, police said.

The bridge of \u0645\u064f\u062d\u064e\u0645\u064e\u0651\u062f opened in 1962.
"""
"""Arabic and Hebrew, a combining accent, Arabic vowel signs, and characters two cells wide."""
STYLE = re.compile(rb"\x1b\[([0-9;]*)m")


def opened(folder: Path, setting: str) -> Terminal:
    """The desk on a story of two sources, with something set in the environment."""
    paths = []
    for number, (headline, hurt) in enumerate(
        (("\u6865\u6881\u5173\u95ed", "Three"), ("\u0627\u0644\u062c\u0633\u0631 closed", "Five"))
    ):
        paths.append(folder / f"{number}.txt")
        paths[-1].write_text(HOME.format(headline=headline, name=f"News {number}", hurt=hurt), encoding="utf-8")
    files = " ".join(shlex.quote(str(path)) for path in paths)
    terminal = Terminal(f"exec env -u COLORTERM {setting} {sys.executable} -m desk {files}", folder)
    terminal.see("\u25cf open")
    return terminal


def colours(sent: bytes) -> set[bytes]:
    """The colours that were asked for: each code of a style that is one, with what follows it."""
    found = set()
    for style in STYLE.findall(sent):
        codes = style.split(b";")
        found |= {
            b";".join(codes[at : at + 2])
            for at, code in enumerate(codes)
            if re.fullmatch(rb"[34][0-8]|9[0-7]|10[0-7]", code)
        }
    return found


def test_no_color_sends_no_colour_and_columns_stay_straight_in_every_script(tmp_path: Path) -> None:
    """Not one code in any view, while bold is sent; the line between the panes is one column of the terminal's own."""
    terminal = opened(tmp_path, "NO_COLOR=1")
    terminal.see("\u2502")  # a screen is painted a pen at a time
    assert len(terminal.columns("\u2502")) == 1
    for key, words in (
        ("C", "reworded"),
        ("S", "headline"),
        ("V", "share"),
        ("?", "type a word"),
        ("\x1b", "full source"),
    ):
        terminal.press(key)
        terminal.see(words)
    assert colours(terminal.sent) == set()
    assert b"\x1b[1m" in terminal.sent or b"\x1b[1;" in terminal.sent
    terminal.press("\x11")
    assert terminal.leave() == 0


def test_sixteen_colours_are_all_that_a_terminal_of_sixteen_gets(tmp_path: Path) -> None:
    """None by number or by its parts; the keys that may follow a beginning are shown there too."""
    terminal = opened(tmp_path, "TERM=xterm-16color")
    terminal.press("g")
    terminal.see("drop it")
    terminal.press("gC")
    terminal.see("reworded")
    found = colours(terminal.sent)
    assert found
    assert not any(code.startswith((b"38", b"48")) for code in found)
    terminal.press("\x11")
    assert terminal.leave() == 0
