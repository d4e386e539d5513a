"""Word documents: what an editor sees of one, of a broken one, and of one that cannot be read here."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import pytest

from desk.wire import read
from desk.wire.formats.docx import MAX_TAGS, MAX_UNPACKED
from desk.wire.item import Item, Label

SAMPLE = Path(__file__).parent.parent.parent / "samples" / "formats" / "word.docx"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document(body: str, **parts: str) -> bytes:
    """The sample with another body, and with other parts beside it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(SAMPLE) as sample, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sample.namelist():
            if name != "word/document.xml":
                archive.writestr(name, sample.read(name))
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>')
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", content)
    return packed.getvalue()


def paragraph(words: str) -> str:
    """One paragraph of a body."""
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def only(data: bytes) -> Item:
    """The one item of a document, whatever its file is called; skipped where nothing here can read it."""
    pytest.importorskip("mammoth", reason="reading Word documents needs the extra `docx`")
    (item,) = read(data, "copy.txt")
    assert item.format == "docx"
    return item


def messages(item: Item) -> list[str]:
    """What is wrong with it."""
    return [trouble.message for trouble in item.troubles]


def test_a_change_that_was_tracked_is_read_as_accepted() -> None:
    """What the desk struck out is gone, what it put in is there."""
    text = only(SAMPLE.read_bytes()).text
    assert "put the fire out in 20 minutes" in text
    assert "30" not in text


def test_what_stands_around_the_text_is_set_aside() -> None:
    """Comments in the margin are for editors, and every page repeats its head."""
    remark = f'<w:comment w:id="0" w:author="Ana Ruiz">{paragraph("Check the toll.")}</w:comment>'
    head = f'<w:hdr xmlns:w="{WORD}">{paragraph("Second draft")}</w:hdr>'
    comments = f'<w:comments xmlns:w="{WORD}">{remark}</w:comments>'
    item = only(document(paragraph("Fire on ferry."), comments=comments, header1=head, header2=head))
    assert [(part.label, part.span.of(item.text), part.why) for part in item.parts[1:]] == [
        (Label.NOTE, "Check the toll.", "a comment in the margin by Ana Ruiz"),
        (Label.OTHER, "Second draft", "the page's header"),
    ]


def test_text_that_was_moved_stands_where_it_was_moved_to() -> None:
    """And once."""
    moved = "<w:p><w:{0}><w:r><w:t>Water fell.</w:t></w:r></w:{0}></w:p>"
    body = moved.format("moveFrom") + paragraph("Fire on ferry.") + moved.format("moveTo")
    assert only(document(body)).text == "Fire on ferry.\n\nWater fell."


def test_without_the_extra_the_trouble_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """The editor learns how to have it read."""
    monkeypatch.setitem(sys.modules, "mammoth", None)
    (item,) = read(SAMPLE.read_bytes(), "copy.docx")
    assert item.text == ""
    assert "pip install 'wiredesk[docx]'" in item.troubles[0].message


@pytest.mark.parametrize("size", [1_000, 2_000, 2_400])
def test_a_document_cut_off_says_that_it_is_broken(size: int) -> None:
    """An archive's table of contents stands at its end."""
    item = only(SAMPLE.read_bytes()[:size])
    assert messages(item) == ["a broken Word document: File is not a zip file"]


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("x" * MAX_UNPACKED, "bytes unpacked"),
        ("<w:p/>" * (MAX_TAGS + 1), "tags"),
        ("<w:tbl><w:tr><w:tc>" * 3000 + "</w:tc></w:tr></w:tbl>" * 3000, "recursion"),
    ],
)
def test_a_document_that_would_take_too_long_is_refused(body: str, why: str) -> None:
    """A small archive may unpack to anything."""
    (message,) = messages(only(document(body)))
    assert why in message


def test_a_document_with_entities_is_refused() -> None:
    """None is expanded, none is fetched."""
    bomb = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'
    (message,) = messages(only(document(paragraph("Fire."), settings=bomb)))
    assert "document type" in message


def test_another_archive_is_no_copy() -> None:
    """A spreadsheet, a folder of pictures."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
    (item,) = read(packed.getvalue(), "book.xlsx")
    assert messages(item) == ["binary, not copy"]
