"""Wire copy is untrusted: whatever is in it, the terminal shows text and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

from tests.desk.driver import SIZES, sitting

PAYLOADS = {
    "clipboard by bell": "\x1b]52;c;aGFjaw==\x07",
    "clipboard by string end": "\x1b]52;c;aGFjaw==\x1b\\",
    "clear the screen": "\x1b[2J",
    "one-byte sequence": "\x9b2J",
    "ask for the cursor": "\x1b[6n",
    "title": "\x1b]0;owned\x07",
    "link": "\x1b]8;;http://example.org\x1b\\here\x1b]8;;\x1b\\",
    "device control": "\x1bPq#0\x1b\\",
    "backspace": "abc\x08\x08\x08",
    "shift out": "\x0e",
    "null": "\x00",
    "right to left override": "\u202egnp.exe",
    "zero width": "o\u200bne",
    "tag": "\U000e0041",
    "closing markup": "[/red]",
    "markup": "[bold red on white]",
    "link markup": "[@click=app.exit]x[/]",
}
DANGEROUS = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c\u00ad\u2028\u2029\U000e0000-\U000e007f]"
)


def test_nothing_in_copy_drives_the_terminal(tmp_path: Path) -> None:
    """In headline, text and what is typed, through every view that shows copy."""
    folder = tmp_path / "copy"
    folder.mkdir()
    for number, hurt in enumerate(("Three", "Five"), start=1):
        paragraphs = [f"{hurt} people were hurt {payload} on Monday, police said." for payload in PAYLOADS.values()]
        story = "\n\n".join([f"Bridge {''.join(PAYLOADS.values())} closed", *paragraphs])
        (folder / f"story{number}.txt").write_bytes(story.encode("utf-8", "surrogatepass"))
    with sitting(tmp_path, folder, SIZES["large"]) as desk:
        for view in ("T", "P", "C", "pagedown", "o", "pagedown", "pagedown", "P"):
            desk.press(view)
            _check(desk.rows)
        for payload in PAYLOADS.values():
            desk.press("c")
            desk.paste(payload)
            _check(desk.rows)
            desk.press("enter")
            _check(desk.rows)


def test_markup_in_copy_is_shown_as_it_stands(tmp_path: Path) -> None:
    """Square brackets are characters of the text."""
    folder = tmp_path / "copy"
    folder.mkdir()
    (folder / "a.txt").write_text("Bridge [/b] closed\n\nThree people were [red]hurt[/red] on Monday, police said.\n")
    (folder / "b.txt").write_text("Bridge closed\n\nFive people were [red]hurt[/red] on Monday, police said.\n")
    with sitting(tmp_path, folder) as desk:
        desk.press("P", "o")
        desk.shows("[red]hurt[/red]")


def test_a_file_name_is_only_a_name(tmp_path: Path) -> None:
    """A path with an escape sequence in it is shown with marks."""
    folder = tmp_path / "copy"
    folder.mkdir()
    (folder / "a\x1b[2J.txt").write_text("Bridge closed\n\nThree people were hurt on Monday, police said.\n")
    with sitting(tmp_path, folder) as desk:
        desk.press("T")
        _check(desk.rows)


def _check(rows: list[str]) -> None:
    for row in rows:
        found = DANGEROUS.search(row)
        assert found is None, f"U+{ord(found[0]):04X} in {row!r}"
