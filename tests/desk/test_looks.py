"""How the desk looks where a terminal can do less, and where an editor wants it otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk.tui.settings import Settings
from desk.tui.themes import THEMES
from tests.desk.driver import sitting


def test_ascii_draws_every_sign_with_ascii(tmp_path: Path, copy: Path) -> None:
    """Signs, lines between panes, the quotation marks of our own reasons: each row is ASCII, in every view."""
    with sitting(tmp_path, copy, settings=Settings(ascii=True)) as desk:
        for keys in ("a", "x", "d", " ", "C", "|", "o", "S", "H", "T", "V", "?"):
            desk.press(keys)
            assert [row for row in desk.rows if not row.isascii()] == []


def test_verdict_and_state_are_told_without_colour(tmp_path: Path, copy: Path) -> None:
    """A glyph and a word: whoever sees no colour sees the same."""
    with sitting(tmp_path, copy) as desk:
        desk.shows("! conflict", "● open")
        desk.press("a", "k")
        desk.shows("✓ accepted")


@pytest.mark.parametrize("theme", [theme.name for theme in THEMES])
def test_every_theme_draws_every_view(tmp_path: Path, copy: Path, theme: str) -> None:
    """No theme leaves out a name that the style sheets use."""
    with sitting(tmp_path, copy, settings=Settings(theme=theme)) as desk:
        for view in ("P", "C", "o", "S", "T", "V", "?"):
            desk.press(view)
        assert desk.app.theme == theme


def test_no_color_takes_every_colour_away(tmp_path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not one segment has a colour; bold and underline stay."""
    monkeypatch.setenv("NO_COLOR", "1")
    with sitting(tmp_path, copy) as desk:
        styles = [segment.style for strip in desk.strips for segment in strip if segment.style]
        assert any(style.bold for style in styles)
        assert [style for style in styles if style.color or style.bgcolor] == []


def test_wide_characters_keep_the_columns(tmp_path: Path) -> None:
    """Chinese, combining marks and emoji in copy: the line between the panes is straight."""
    folder = tmp_path / "copy"
    folder.mkdir()
    (folder / "a.txt").write_text(
        "桥梁关闭 🚢\n\nThree people (三人) were hurt at Cafe\u0301 Ōno on Monday, police said.\n"
    )
    (folder / "b.txt").write_text(
        "Bridge closed\n\nFive people (五人) were hurt at Cafe\u0301 Ōno on Monday, police said.\n"
    )
    with sitting(tmp_path, folder) as desk:
        desk.press("P")
        columns = {desk.column(row, "│") for row in range(1, 30)}
        assert len(columns) == 1
