"""Word documents (Office Open XML, `.docx`), read with mammoth, which is the optional extra `docx`.

Paragraphs, lists and tables come as they stand, with insertions taken over and deletions left out; the styles Title,
Subtitle and Caption keep their meaning. Comments in the margin and the lines at head and foot of a page are set aside.
Pictures are left out and nothing outside the file is opened. The file is a zip archive of parts: what they would take
unpacked is capped before any of them is read.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element
from xml.parsers.expat import ExpatError

from desk.trouble import Trouble
from desk.wire.decoding import markup
from desk.wire.dispatch import Dispatch, to_items
from desk.wire.item import Item, Label
from desk.wire.paragraphs import bodies
from desk.wire.paragraphs.flow import words
from desk.wire.pieces import Piece

NAME = "docx"

MAX_UNPACKED = 2_000_000
"""Bytes of all parts but pictures; a news story has some 50 kB."""
MAX_TAGS = 30_000
"""Of all parts: mammoth takes up to 45 microseconds a tag, and a story of 1,000 words has some 5,000."""

_STYLES = """
p[style-name='Title'] => p.desk-title:fresh
p[style-name='Subtitle'] => p.desk-subtitle:fresh
p[style-name='caption'] => p.desk-caption:fresh
p[style-name='Caption'] => p.desk-caption:fresh
"""
_CLASSES = {"desk-title": Label.HEADLINE, "desk-subtitle": Label.DEK, "desk-caption": Label.CAPTION}
_PROPERTIES = "docProps/core.xml"
_TOLD = ("title", "subject", "creator", "lastmodifiedby", "created", "modified")
# "word/media/image1.jpeg", "word/embeddings/sheet.xlsx": never unpacked
_UNREAD = re.compile(r"word/(?:media|embeddings|fonts|theme)/|docProps/thumbnail")
_AROUND = re.compile(r"word/(comments|header|footer)\d*\.xml")
_UNITS = {"comments": "comment", "header": "p", "footer": "p"}
"""A part, and the element that is one remark or line of it."""
_NO_READER = Trouble(
    "a Word document: reading it needs the extra `docx` (pip install 'wiredesk[docx]'); or save it as text"
)
# What the standard library and mammoth raise on archives that are cut, encrypted, of odd methods, or hold broken parts
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    ExpatError,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
)


def sniff(head: bytes) -> bool:
    """Whether the archive's first entries name a part of a Word document."""
    return b"word/" in head


def read(data: bytes, path: str) -> tuple[Item, ...]:
    """One item a document."""
    return to_items([_said(data)], path, NAME)


def _said(data: bytes) -> Dispatch:
    try:
        import mammoth
    except ImportError:
        return Dispatch(troubles=(_NO_READER,))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if refusal := _refusal(archive):
                return Dispatch(troubles=(Trouble(refusal),))
            told = dict(_properties(archive))
            asides = tuple(_asides(archive))
        no_picture = mammoth.images.img_element(lambda image: {})
        html = mammoth.convert_to_html(
            io.BytesIO(data), style_map=_STYLES, include_embedded_style_map=False, convert_image=no_picture
        ).value
    except _BROKEN as error:
        return Dispatch(troubles=(Trouble(f"a broken Word document: {error or type(error).__name__}"),))
    return _dispatch(bodies.of_string(html, _CLASSES), told, asides)


def _refusal(archive: zipfile.ZipFile) -> str | None:
    """Why the archive's parts are not read: they break a cap, or declare entities, which no word processor does."""
    entries = [entry for entry in archive.infolist() if not _UNREAD.match(entry.filename)]
    size = sum(entry.file_size for entry in entries)
    if size > MAX_UNPACKED:
        return f"a Word document of {size:,} bytes unpacked: more than {MAX_UNPACKED:,} are not read"
    parts = [archive.read(entry) for entry in entries]
    if any(b"<!DOCTYPE" in part for part in parts):
        return "a Word document with a document type: it may hold entities without end, and is not read"
    tags = sum(part.count(b"<") for part in parts)
    return f"a Word document with {tags:,} tags: more than {MAX_TAGS:,} are not read" if tags > MAX_TAGS else None


def _dispatch(pieces: Sequence[Piece], told: dict[str, str], asides: tuple[Piece, ...]) -> Dispatch:
    headline, body = _without(pieces, Label.HEADLINE)
    dek, body = _without(body, Label.DEK)
    if headline is None and body and body[0].why == "h1":
        headline, body = body[0].text, body[1:]
    return Dispatch(
        body=tuple(body),
        headline=headline,
        dek=dek,
        updated=told.get("modified"),
        asides=asides,
        sent=tuple(told.items()),
    )


def _asides(archive: zipfile.ZipFile) -> Iterator[Piece]:
    """What stands around the text: comments with who wrote them, the lines at head and foot of the pages, each once."""
    seen: set[str] = set()
    for name in sorted(archive.namelist()):
        found = _AROUND.fullmatch(name)
        for each in markup.read_xml(archive.read(name)).root.iter(_UNITS[found[1]]) if found else ():
            text = " ".join("".join(run.text or "" for run in each.iter("t")).split())
            if found and text and text not in seen:
                seen.add(text)
                yield _aside(found[1], each.get("author"), text)


def _aside(part: str, author: str | None, text: str) -> Piece:
    if part == "comments":
        return Piece(text, Label.NOTE, f"a comment in the margin by {author}" if author else "a comment in the margin")
    return Piece(text, Label.OTHER, f"the page's {part}")


def _without(pieces: Sequence[Piece], label: Label) -> tuple[str | None, Sequence[Piece]]:
    """The text of the first piece of a label, and the other pieces."""
    at = next((at for at, piece in enumerate(pieces) if piece.label is label), None)
    return (None, pieces) if at is None else (pieces[at].text, [*pieces[:at], *pieces[at + 1 :]])


def _properties(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """What the program that wrote the file says of it: title, who made it, when it was changed."""
    if _PROPERTIES not in archive.namelist():
        return
    root: Element = markup.read_xml(archive.read(_PROPERTIES)).root
    for name in _TOLD:
        if text := words(root.find(name)):
            yield name, text
