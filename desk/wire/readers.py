"""The one way in: bytes to items. The first bytes choose the shape, the shape the readers that are asked, in order.

A reader is a module with a `NAME`, `sniff(head) -> bool` and `read(data, path) -> items`. It is imported only when a
file of its shape is met, so that comparing two plain texts loads no parser of XML, mail or feeds.
"""

from __future__ import annotations

import re
from dataclasses import replace
from importlib import import_module
from itertools import islice
from typing import Protocol, cast

from desk.trouble import Trouble
from desk.wire import shape
from desk.wire.clean import clean, name_dangers
from desk.wire.item import Item, Note
from desk.wire.shape import Shape

MAX_BYTES = 2_000_000
"""A file is read up to here, 350,000 words; the largest real wire file that we met has under 100 kB."""
MAX_LINES = 40_000
"""And up to this line; a line costs up to 20 microseconds, and the longest real file that we met has under 2,000."""

_BY_SHAPE: dict[Shape, tuple[str, ...]] = {
    Shape.MARKUP: ("nitf", "newsml_g2", "newsml_12", "jimi", "ritzau", "feed", "page"),
    Shape.JSON: ("ap_json", "dpa_json", "ninjs"),
    Shape.MAIL: ("mail",),
    Shape.FRAMED: ("iptc7901", "anpa", "zczc"),
    Shape.PACKAGE: ("docx",),
}
_STRUCTURED = (Shape.MARKUP, Shape.JSON)


class Reader(Protocol):
    """What every format's module offers. Neither function raises."""

    NAME: str
    """The format's name, as `Item.format` gives it."""

    def sniff(self, head: bytes) -> bool:
        """Whether a file that begins with `head` is of this format; `head` has no byte-order mark."""

    def read(self, data: bytes, path: str) -> tuple[Item, ...]:
        """The file's items, at least one, in the order of the file."""


def read(data: bytes, path: str) -> tuple[Item, ...]:
    """The items of one file, at least one; `path` is kept as the item's and is never opened.

    Never raises: what is wrong with the bytes is in the items' troubles. Text and fields come cleaned, one mark for
    one control character.
    """
    if not data.strip():
        return (Item(path, "text", "", troubles=(Trouble("empty file"),)),)
    head = shape.head_of(data)
    kind = shape.shape_of(head)
    reader = None if kind is Shape.BINARY else _reader(kind, head)
    if reader is None:
        return (Item(path, "text", "", troubles=(Trouble("binary, not copy"),)),)
    kept = data if kind is Shape.PACKAGE else _capped(data)
    items = reader.read(kept, path)
    if kind in _STRUCTURED and reader.NAME == "text":
        unknown = Trouble(f"{kind} of no format that is known: shown as it was sent")
        items = tuple(replace(item, troubles=(*item.troubles, unknown)) for item in items)
    if len(kept) < len(data):
        cut = Trouble(f"a file of {len(data):,} bytes: only the first {len(kept):,} were read")
        items = tuple(replace(item, troubles=(*item.troubles, cut)) for item in items)
    return tuple(_cleaned(item) for item in items)


def why_no_copy(data: bytes) -> str | None:
    """Why a file that nobody asked for by its name is no copy; None where it may be: text, and mark-up of any kind."""
    head = shape.head_of(data)
    kind = shape.shape_of(head)
    reader = None if kind is Shape.BINARY else _reader(kind, head)
    if reader is None:
        return "binary"
    return "JSON of no news format" if kind is Shape.JSON and reader.NAME == "text" else None


def _capped(data: bytes) -> bytes:
    """The beginning of a file that both caps allow."""
    data = data[:MAX_BYTES]
    if data.count(b"\n") <= MAX_LINES:
        return data
    *_, last = islice(re.finditer(b"\n", data), MAX_LINES)
    return data[: last.end()]


def _reader(kind: Shape, head: bytes) -> Reader | None:
    """The reader of a file's format; None for an archive of no format that is known."""
    for name in _BY_SHAPE.get(kind, ()):
        reader = cast(Reader, import_module(f"desk.wire.formats.{name}"))
        if reader.sniff(head):
            return reader
    return None if kind is Shape.PACKAGE else cast(Reader, import_module("desk.wire.formats.text"))


def _cleaned(item: Item) -> Item:
    """The item with marks for control characters in its text and in every field that an editor sees."""
    return replace(
        item,
        text=clean(item.text),
        id=_field(item.id),
        version=_field(item.version),
        agency=_field(item.agency),
        slug=_field(item.slug),
        headline=_field(item.headline),
        dek=_field(item.dek),
        byline=tuple(clean(name) for name in item.byline),
        credit=_field(item.credit),
        dateline=_field(item.dateline),
        place=_field(item.place),
        urgency=_field(item.urgency),
        version_label=_field(item.version_label),
        supersedes=_field(item.supersedes),
        note=item.note and Note(item.note.kind, clean(item.note.text), item.note.paragraphs),
        sent=tuple((clean(name), clean(value)) for name, value in item.sent),
        troubles=(*(Trouble(clean(t.message), t.span) for t in item.troubles), *name_dangers(item.text)),
    )


def _field(value: str | None) -> str | None:
    return None if value is None else clean(value)
