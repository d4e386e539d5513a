"""Markdown on the screen, as a reader of the file would see it."""

from __future__ import annotations

from desk.tui.drawing.sheet import Page
from desk.tui.layout.markdown import raw, rendered

TEXT = """\
---
slug: "bridge"
---

# Bridge shut

- **OPEN (conflict):** Six people were hurt. [1]
  - Tags: hurt
- The *bridge* is `shut`. [2]

## Sources

1. Canal Press: “Six”
2. Coast News: “shut”
"""


def rows(page: Page) -> list[str]:
    """The page's rows as text."""
    return ["".join(piece.text for piece in row.pieces).rstrip() for row in page.rows]


def test_signs_give_way_to_how_things_look() -> None:
    """Bullets, numbers, nested lines; the front matter, which is for programs, stands in the raw form alone."""
    assert rows(rendered(TEXT, 60)) == [
        " Bridge shut",
        "",
        " • OPEN (conflict): Six people were hurt. [1]",
        "   • Tags: hurt",
        " • The bridge is shut. [2]",
        "",
        " Sources",
        "",
        " 1. Canal Press: “Six”",
        " 2. Coast News: “shut”",
        "",
    ]


def test_strong_words_and_code_keep_their_styles() -> None:
    """By the names of the style sheets."""
    styles = {piece.text: piece.style for row in rendered(TEXT, 60).rows for piece in row.pieces}
    assert styles["OPEN (conflict):"] == "strong"
    assert styles["bridge"] == "emphasis"
    assert styles["shut"] == "code"


def test_long_lines_hang_under_their_text() -> None:
    """A bullet's second line begins where its first does."""
    assert rows(rendered("- Six people were hurt on the bridge.\n", 20)) == [
        " • Six people were",
        "   hurt on the",
        "   bridge.",
        "",
    ]


def test_raw_is_the_file_itself() -> None:
    """Every sign, wrapped where the pane ends."""
    assert rows(raw(TEXT, 60))[:5] == [" ---", ' slug: "bridge"', " ---", "", " # Bridge shut"]
