"""One story in every wire format, held against what a careful editor reads in each file."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from desk.body import Block, Copy, lay_out
from desk.wire import read
from desk.wire.item import Label

SAMPLES = Path(__file__).parent.parent.parent / "samples" / "formats"
WANTED: list[dict[str, Any]] = tomllib.loads((SAMPLES / "expected.toml").read_text(encoding="utf-8"))["item"]
FIRST = [pytest.param(wanted, id=f"{wanted['file']}-{wanted.get('number', 0)}") for wanted in WANTED]


def copy_of(wanted: dict[str, Any]) -> Copy:
    """The item that an expectation speaks of, laid out; a Word document only where the extra is there to read it."""
    if wanted["format"] == "docx":
        pytest.importorskip("mammoth", reason="reading Word documents needs the extra `docx`")
    items = read((SAMPLES / wanted["file"]).read_bytes(), wanted["file"])
    return lay_out(items[wanted.get("number", 0)])


def words(copy: Copy, block: Block) -> str:
    """A block's text in one line."""
    return " ".join(block.span.of(copy.item.text).split())


def running(copy: Copy) -> list[str]:
    """The paragraphs of the running text."""
    return [words(copy, block) for block in copy.blocks if block.kept and block.label is Label.BODY]


def test_every_sample_is_expected_to_say_something() -> None:
    """A sample that no expectation names would be read by nobody."""
    assert sorted(path.name for path in SAMPLES.iterdir() if path.suffix != ".toml") == sorted(
        {wanted["file"] for wanted in WANTED}
    )


@pytest.mark.parametrize("wanted", FIRST)
def test_the_fields_are_the_senders(wanted: dict[str, Any]) -> None:
    """Format, fields and byline are what the file says."""
    item = copy_of(wanted).item
    said = {name: getattr(item, name) for name in wanted["fields"]}
    assert (item.format, said) == (wanted["format"], wanted["fields"])
    assert item.byline == tuple(wanted.get("byline", item.byline))
    assert item.troubles == ()


@pytest.mark.parametrize("wanted", FIRST)
def test_the_note_says_what_changed(wanted: dict[str, Any]) -> None:
    """The kind of change and the paragraphs that the note names; no note where the sender changed nothing."""
    note = copy_of(wanted).item.note
    said = {"kind": note.kind, "paragraphs": list(note.paragraphs)} if note else None
    assert said == wanted.get("note")


@pytest.mark.parametrize("wanted", FIRST)
def test_the_running_text_is_the_story_and_nothing_else(wanted: dict[str, Any]) -> None:
    """As many paragraphs as the story has, from its first words to its last; a package has none. The table is whole."""
    copy = copy_of(wanted)
    text = running(copy)
    assert len(text) == wanted["paragraphs"]
    assert "".join(text[:1]).startswith(wanted["opens"])
    assert "".join(text[-1:]).endswith(wanted["ends"])
    tables = "\n".join(block.span.of(copy.item.text) for block in copy.blocks if block.label is Label.TABLE)
    assert wanted.get("table", "") in tables


@pytest.mark.parametrize("wanted", FIRST)
def test_what_is_no_copy_is_set_aside(wanted: dict[str, Any]) -> None:
    """Captions, notes, contacts and sign-offs stay in the item, under their label, out of the running text."""
    copy = copy_of(wanted)
    for label, quote in wanted.get("aside", {}).items():
        assert any(quote in words(copy, b) for b in copy.blocks if b.label == label and not b.kept), (label, quote)


def test_the_same_item_in_two_versions_of_a_format_reads_the_same() -> None:
    """ninjs 2.x and 3.x write other keys, and mean the same."""
    two, three = (read((SAMPLES / name).read_bytes(), "x")[0] for name in ("ninjs-2.x.json", "ninjs-3.x.json"))
    assert (two.text, two.parts, two.headline, two.filed, two.note) == (
        three.text,
        three.parts,
        three.headline,
        three.filed,
        three.note,
    )
