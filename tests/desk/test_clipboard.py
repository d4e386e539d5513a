"""What is copied goes to the terminal's clipboard, cleaned; the line below says what it was."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest

from tests.desk.driver import Desk, sitting
from tests.desk.test_ends import start


def test_a_points_sentence_a_line_and_the_summary_can_be_copied(desk: Desk) -> None:
    """`y` the sentence, on the marked points too; in the summary the line with its source; `Y` the Markdown."""
    desk.press("space", "space", "y")
    assert "copied 2 points" in desk.said
    assert desk.app.clipboard.count("\n") == 1
    desk.press("a", "S", "j", "y")
    assert "copied the line" in desk.said
    assert re.search(r"\((The Lakeside Press|River News).*\)$|(Lakeside Press|River News)", desk.app.clipboard)
    desk.press("Y")
    assert "copied the summary" in desk.said
    assert "- " in desk.app.clipboard


def test_nothing_to_copy_says_so(desk: Desk) -> None:
    """The key is never silent."""
    desk.press("Y")
    assert "nothing to copy yet" in desk.said


def test_what_is_copied_is_cleaned(tmp_path: Path) -> None:
    """An escape sequence in the copy reaches no shell that it is pasted into."""
    folder = tmp_path / "copy"
    folder.mkdir()
    (folder / "a.txt").write_text("Storm\n\nBy A B, Wire\n\nThe \x1b[2Jroof fell on 3 people.\n", encoding="utf-8")
    (folder / "b.txt").write_text("Storm\n\nBy C D, Coast\n\nThe roof fell on 4 people.\n", encoding="utf-8")
    with sitting(tmp_path, folder) as desk:
        desk.press("P", "y")
        assert "\x1b" not in desk.app.clipboard


def test_the_terminal_gets_it(tmp_path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As OSC 52, which passes through ssh."""
    terminal = start(tmp_path, copy)
    terminal.press("y")
    terminal.see("copied 1")
    sent = re.search(rb"\x1b\]52;c;([A-Za-z0-9+/=]+)", terminal.sent)
    assert sent
    assert base64.b64decode(sent[1]).decode()
    terminal.press("\x11")
    assert terminal.leave() == 0
