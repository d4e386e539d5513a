"""A hundred hostile strings, each of which a CommonMark reader shows as nothing but text."""

from __future__ import annotations

import json

import pytest

from desk.rulings.outlets import squeeze
from desk.summary.escape import plain, quoted
from desk.wire.clean import clean
from tests.summary.hostile import HOSTILE
from tests.summary.reading import COMMONMARK, GITHUB, blocks, shown


def as_read(text: str) -> str:
    """What a reader is to see: single blanks, marks for control characters, no blanks at the ends."""
    return squeeze(clean(text)).strip()


def test_there_are_a_hundred_and_more() -> None:
    """Named payloads, none twice."""
    assert len(set(HOSTILE)) == len(HOSTILE) >= 100


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(
    ("frame", "found"),
    [
        ("{}", ["paragraph_open"]),
        ("# {}", ["heading_open"]),
        ("- {}", ["bullet_list_open", "list_item_open", "paragraph_open"]),
        ("1. {}", ["ordered_list_open", "list_item_open", "paragraph_open"]),
    ],
)
def test_copy_is_text_wherever_it_stands(text: str, frame: str, found: list[str]) -> None:
    """One block, and in it the characters of the copy."""
    written = frame.format(plain(text))
    for reader in (COMMONMARK, GITHUB):
        assert blocks(written, reader) == found
        assert shown(written, reader) == [as_read(text)]


@pytest.mark.parametrize("text", HOSTILE)
def test_copy_in_the_front_matter_is_one_string_on_one_line(text: str) -> None:
    """JSON's strings are YAML's; what YAML does not print is escaped."""
    written = quoted(text)
    assert json.loads(written) == as_read(text)
    assert written.isprintable() or "\u2424" in written


def test_plain_copy_stays_readable() -> None:
    """Escapes only where a reader would see something else."""
    text = "AT&T paid $5 million (U.S.) – up 3.5% – to 12 people, Maj.-Gen. O'Neil said: “No!”"
    assert plain(text) == text
