"""Control characters become visible marks, one for one."""

from __future__ import annotations

import pytest

from desk.spans import Span
from desk.wire.clean import clean, name_dangers


@pytest.mark.parametrize(
    ("name", "payload"),
    [
        ("clears the screen", "\x1b[2J"),
        ("the same in one byte", "\x9b2J"),
        ("writes the clipboard, ended by BEL", "\x1b]52;c;aGk=\x07"),
        ("writes the clipboard, ended by ST", "\x1b]52;c;aGk=\x1b\\"),
        ("asks the terminal where the cursor is", "\x1b[6n"),
        ("sets the title", "\x1b]0;x\x07"),
        ("opens a link", "\x1b]8;;https://x.example\x1b\\y\x1b]8;;\x1b\\"),
        ("a device control string", "\x90q\x9c"),
        ("an application command", "\x9fx\x9c"),
        ("backspace", "a\b"),
        ("delete", "a\x7f"),
        ("shift out", "\x0e"),
        ("null", "\0"),
        ("turns the text round", "\u202egnihton\u202c"),
        ("an isolate", "\u2066x\u2069"),
        ("zero width", "a\u200bb\u200dc\u2060\ufeff"),
        ("a line separator", "a\u2028b\u2029"),
        ("tags", "\U000e0041\U000e007f"),
        ("half a pair", "\ud800"),
    ],
)
def test_nothing_dangerous_is_left(name: str, payload: str) -> None:
    """What a hostile story holds reaches the terminal as marks, as many as there were characters."""
    marked = clean(payload)
    assert len(marked) == len(payload)
    assert all(char.isprintable() or char in "\n\t" for char in marked), name
    marked.encode("utf-8")


def test_copy_stays_as_it_is() -> None:
    """Tabs, line ends of either kind, no-break spaces and every script are copy."""
    text = "a\tb\r\nc\n\u00a0d é 東京 العربية 🙂"
    assert clean(text) == text


def test_a_soft_hyphen_is_shown() -> None:
    """It parts words that look whole, and would hide a match."""
    assert clean("Regie\u00adrung") == "Regie‧rung"


def test_old_macintosh_line_ends_are_line_ends() -> None:
    """A carriage return that ends no line would print over it."""
    assert clean("one\rtwo\r\nthree\r\r\n") == "one\ntwo\r\nthree\r\r\n"


def test_the_trouble_counts_names_and_places_the_marks() -> None:
    """The editor sees what was replaced, and where the first one stood."""
    (trouble,) = name_dangers("ok \x1b[2J \x1b[m \u202e")
    assert trouble.message == "3 control characters shown as marks: U+001B, U+202E"
    assert trouble.span == Span(3, 4)
    assert name_dangers("ok") == ()
