"""A text being typed: the keys that the hands know from a shell."""

from __future__ import annotations

import pytest

from desk.tui.asking.field import KEYS, Field


@pytest.mark.parametrize(
    ("key", "text", "at"),
    [
        ("left", "six people", 9),
        ("home", "six people", 0),
        ("ctrl+left", "six people", 4),
        ("backspace", "six peopl", 9),
        ("ctrl+w", "six ", 4),
        ("ctrl+u", "", 0),
        ("ctrl+k", "six people", 10),
        ("delete", "six people", 10),
    ],
)
def test_editing_keys(key: str, text: str, at: int) -> None:
    """From the end of the text."""
    assert Field("six people", 10).press(key) == Field(text, at)


def test_typing_goes_in_at_the_cursor() -> None:
    """And the cursor goes on."""
    assert Field("six people", 4).insert("young ") == Field("six young people", 10)


def test_what_is_pasted_is_cleaned_and_stays_on_one_line() -> None:
    """No line end, no control character gets in."""
    assert Field().insert("six\npeople\x1b[2J").text == "six people␛[2J"


def test_a_key_that_edits_nothing_is_told_apart() -> None:
    """So that the panel can let it pass."""
    assert Field("six", 3).press("f5") is None


def test_up_and_down_keep_the_column() -> None:
    """In a text that is wrapped; beyond the last line the cursor stays."""
    field = Field("six people were hurt on the bridge", 2)
    below = field.vertical(1, 12)
    assert below.text[below.at :].startswith("re hurt")
    assert below.vertical(-1, 12).at == 2
    assert field.vertical(-1, 12).at == 2


def test_lines_leave_no_character_out() -> None:
    """Else the cursor could stand nowhere."""
    field = Field("six people  were hurt ", 0)
    assert "".join(span.of(field.text) for span in field.lines(8)) == field.text


@pytest.mark.parametrize("key", KEYS)
def test_no_key_fails_on_an_empty_text(key: str) -> None:
    """There is nothing to the left and nothing to the right."""
    assert Field().press(key) == Field()
