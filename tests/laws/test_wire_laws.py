"""Laws of the wire room: any bytes are read, spans fit, marks are one for one, and nothing takes long."""

from __future__ import annotations

import json
import time
from dataclasses import asdict
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.wire import read
from desk.wire.clean import clean
from desk.wire.decoding.charset import decode
from desk.wire.decoding.jsontext import parse_json
from desk.wire.decoding.markup import parse_html, parse_xml
from desk.wire.item import Item
from desk.wire.paragraphs.lines import paragraphs
from desk.wire.wording.notes import parse
from desk.wire.wording.times import iso

SAMPLES = Path(__file__).parent.parent.parent / "samples" / "formats"
FILES = {path.name: path.read_bytes() for path in sorted(SAMPLES.iterdir()) if path.suffix != ".toml"}
SECONDS = 2.0

names = st.sampled_from(sorted(FILES))
# What breaks parsers: ends of tags and strings, control characters, halves of encodings, references, long runs
shards = st.sampled_from([
    b"<", b">", b"</p>", b"<p>", b"&", b"&x;", b"&#0;", b"]]>", b"<![CDATA[", b"<!--", b"<!DOCTYPE x [", b'"', b"\\",
    b"\\ud800", b"{", b"}", b"[", b"]", b",", b":", b"\0", b"\x01", b"\x02", b"\x03", b"\x1b[2J", b"\r",
    b"\n\n", b"\xff",
    b"\xe2\x80", b"\xe2\x80\xae", b"^", b"<\n", b"=\n", b"--", b"NNNN", b"ZCZC", b"# ", b"(" * 300, b"A " * 300,
    b"\t" * 300, b"<b>" * 300,
])  # fmt: skip


json_values = st.recursive(
    st.none() | st.booleans() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)


def check(items: tuple[Item, ...]) -> None:
    """At least one item; its parts in order inside its text; every field writable and free of dangers."""
    assert items
    for item in items:
        end = 0
        for part in item.parts:
            assert end <= part.span.start <= part.span.end <= len(item.text)
            end = part.span.end
        str(asdict(item)).encode("utf-8")
        assert clean(item.text) == item.text
        assert all(clean(value) == value for value in (item.headline or "", item.slug or "", *item.byline))


def read_in_time(data: bytes) -> tuple[Item, ...]:
    """The items, within the time that an editor may be kept waiting."""
    started = time.process_time()
    items = read(data, "x")
    assert time.process_time() - started < SECONDS
    return items


@given(st.binary(max_size=400))
def test_any_bytes_are_read(data: bytes) -> None:
    """Noise is an item with a trouble, not an error."""
    check(read_in_time(data))


@given(names, st.floats(0, 1), st.floats(0, 1), shards)
@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_a_wire_file_with_a_shard_in_it_is_read(name: str, start: float, length: float, shard: bytes) -> None:
    """Any stretch of any file replaced by what breaks parsers: each reader gives items that hold together."""
    data = FILES[name]
    at = int(start * len(data))
    check(read_in_time(data[:at] + shard + data[at + int(length * 40) :]))


@given(names, st.floats(0, 1))
@settings(max_examples=200, deadline=None)
def test_a_wire_file_cut_anywhere_is_read(name: str, share: float) -> None:
    """Lines drop in mid-message."""
    check(read_in_time(FILES[name][: int(share * len(FILES[name]))]))


@given(names, st.sampled_from(["utf-16", "iso-8859-1", "shift_jis", "utf-7", "rot13", "no-such-thing"]))
@settings(deadline=None)
def test_a_wrong_declared_charset_costs_no_item(name: str, charset: str) -> None:
    """What the bytes are decides."""
    data = FILES[name].replace(b"utf-8", charset.encode()).replace(b"UTF-8", charset.encode())
    assert [item.headline for item in read(data, "x")] == [item.headline for item in read(FILES[name], "x")]


@given(st.text())
def test_cleaning_twice_is_cleaning_once_and_keeps_the_length(text: str) -> None:
    """Offsets stay."""
    assert clean(clean(text)) == clean(text)
    assert len(clean(text)) == len(text)


@given(st.binary(max_size=200), st.text(max_size=12))
def test_any_bytes_are_characters_under_any_declaration(data: bytes, declared: str) -> None:
    """Decoding never raises, and what it gives can be written."""
    decode(data, declared).text.encode("utf-8")


@given(st.text(min_size=1).filter(lambda text: text.isprintable()))
def test_text_that_was_sent_as_utf8_comes_back(text: str) -> None:
    """Whatever the file declares."""
    assert decode(text.encode(), "iso-8859-1").text == text


@given(st.text(alphabet=st.sampled_from("<>/&;'\"= abp!-[]?#xé\n\x1b\ud800"), max_size=80))
def test_any_markup_has_a_tree(text: str) -> None:
    """However it is broken."""
    parse_xml(text)
    parse_html(text)


@given(json_values, st.data())
def test_json_cut_anywhere_is_closed(value: object, data: st.DataObject) -> None:
    """And JSON that is whole comes back as it was."""
    whole = json.dumps(value)
    assert parse_json(whole).value == value
    parse_json(whole[: data.draw(st.integers(0, len(whole)))])


@given(st.text(max_size=300))
def test_lines_lose_no_word(text: str) -> None:
    """Unwrapping moves line ends alone."""
    assert "".join("".join(paragraphs(text)).split()) == "".join(text.split())


@given(st.text(max_size=120))
def test_no_note_and_no_date_is_too_strange(text: str) -> None:
    """A note has words of its own; a date is ISO 8601 or none."""
    note = parse(text)
    assert note is None or note.text
    assert (iso(text) or "19")[:2] in ("19", *map(str, range(20, 100)))
