"""The one way in: sniffed by content, never raising, capped with a word on what was cut."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desk.spans import Span
from desk.wire import read
from desk.wire.readers import MAX_BYTES, MAX_LINES

SAMPLES = Path(__file__).parent.parent.parent / "samples" / "formats"


def messages(data: bytes, path: str = "x") -> list[str]:
    """What the editor is told of a file."""
    return [trouble.message for item in read(data, path) for trouble in item.troubles]


def test_plain_text_is_the_file_itself() -> None:
    """Offsets into the text are offsets into the file, Windows line ends included."""
    (item,) = read(b"Fire on ferry\r\n\r\nForty-one people left.\r\n", "a.txt")
    assert (item.format, item.path, item.troubles) == ("text", "a.txt", ())
    assert item.text == "Fire on ferry\r\n\r\nForty-one people left.\r\n"


@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLES.iterdir() if path.suffix != ".toml"))
def test_the_name_of_a_file_says_nothing(name: str) -> None:
    """Content decides: a wire file called notes.pdf is read for what it is."""
    data = (SAMPLES / name).read_bytes()
    assert [item.format for item in read(data, "notes.pdf")] == [item.format for item in read(data, name)]


@pytest.mark.parametrize("mark", ["utf-16", "utf-8-sig"])
def test_a_byte_order_mark_hides_no_format(mark: str) -> None:
    """Editors' own programs save files with a mark in front."""
    text = (SAMPLES / "nitf-1.xml").read_text(encoding="utf-8").partition("?>")[2]
    assert read(text.encode(mark), "x")[0].headline == "Fire forces 38 off ferry on Lake Orrin"


@pytest.mark.parametrize("data", [b"", b" \r\n\t"])
def test_an_empty_file_says_so(data: bytes) -> None:
    """No silent nothing."""
    assert messages(data) == ["empty file"]


@pytest.mark.parametrize("data", [b"%PDF-1.7 text", b"PK\x03\x04doc", b"\x89PNG\r\n", b"\xff\xd8\xff\xe0", bytes(500)])
def test_a_binary_file_is_not_copy(data: bytes) -> None:
    """A picture dropped by mistake shows no gibberish."""
    (item,) = read(data, "x")
    assert (item.text, [t.message for t in item.troubles]) == ("", ["binary, not copy"])


def test_a_stray_null_costs_nothing_but_a_mark() -> None:
    """Old wires pad with nulls; the story around them is good."""
    (item,) = read(b"Nobody was hurt.\0 " + b"The crew put the fire out in twenty minutes. " * 4, "x")
    assert item.text.startswith("Nobody was hurt.␀ The crew")
    assert item.troubles[0].span == Span(16, 17)


def test_a_large_file_is_cut_and_the_cut_is_named() -> None:
    """Nothing is dropped in silence."""
    assert messages(b"word " * (MAX_BYTES // 4)) == ["a file of 2,500,000 bytes: only the first 2,000,000 were read"]
    (item,) = read(b"a\n" * (MAX_LINES + 5), "x")
    assert item.text.count("\n") == MAX_LINES


def test_an_unknown_format_is_shown_as_it_was_sent() -> None:
    """JSON of no news format is still text that somebody dropped on the desk."""
    (item,) = read(b'{"temperature": 12}', "x")
    assert (item.format, item.text) == ("text", '{"temperature": 12}')
    assert messages(b'{"temperature": 12}') == ["JSON of no format that is known: shown as it was sent"]


def test_fields_are_cleaned_like_the_text() -> None:
    """A headline drives no terminal either."""
    (item,) = read(
        b'{"uri": "x", "headline": "Fire\\u001b[2J", "slugline": "\\u202eFerry", "ednote": "Adds \\u0007"}', "x"
    )
    assert (item.headline, item.slug) == ("Fire␛[2J", "␦Ferry")
    assert item.note is not None
    assert item.note.text == "Adds ␇"


def test_reading_plain_text_loads_no_parser() -> None:
    """Two pasted stories are compared at once, without waiting for formats that are not there."""
    code = "import sys; from desk.wire import read; read(b'Fire on ferry', 'x'); print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"bs4", "lxml", "feedparser", "email.message", "xml.etree.ElementTree", "json"} & set(loaded)
