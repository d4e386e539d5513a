"""Ritzau XML (Denmark): `RBNews`, the body as escaped HTML; flags say whether it corrects, replaces or cancels."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from desk.wire.decoding import markup
from desk.wire.dispatch import Dispatch, to_items
from desk.wire.item import Item, Label
from desk.wire.paragraphs import bodies
from desk.wire.paragraphs.flow import words
from desk.wire.pieces import Piece
from desk.wire.shape import root_of

NAME = "ritzau"

# A flag that is "true", and what it says of the item
_FLAGS = {"Korrektion": "correction", "NyVersion": "update", "InfoFlash": "flash"}
_SENT = (
    "NewsID",
    "HistID",
    "version",
    "Replaces",
    "replacedID",
    "Priority",
    "PublishDate",
    "format",
    "Status",
    "origin",
)


def sniff(head: bytes) -> bool:
    """Whether the root is `RBNews`, or a list of them."""
    return root_of(head) == "rbnews" or (root_of(head).startswith("arrayof") and b"<RBNews" in head)


def read(data: bytes, path: str) -> tuple[Item, ...]:
    """An item for each `RBNews`, in the order of the file."""
    document = markup.read_xml(data)
    found = document.root.iter("rbnews")
    return to_items(map(_said, found), path, NAME, document.troubles, document.rest)


def _said(item: Element) -> Dispatch:
    def value(name: str) -> str | None:
        return words(item.find(name.lower())) or None

    flags = [meaning for name, meaning in _FLAGS.items() if value(name) == "true"]
    contact = " ".join(filter(None, (value("byLineEmail"), value("byLinePhone"))))
    return Dispatch(
        body=bodies.of_string(item.findtext("content")),
        id=value("NewsID"),
        version=value("version"),
        agency=(value("origin"),),
        house="Ritzau",
        slug=value("strapline"),
        headline=value("headline"),
        dek=value("subtitle"),
        bylines=tuple(line for line in [value("byLine")] if line),
        credit=value("origin"),
        place=value("town"),
        filed=value("PublishDate"),
        embargo=value("Embargo"),
        urgency=value("Priority"),
        status="canceled" if value("Annuleret") == "true" else None,
        notes=tuple((text, "TilRedaktionen") for text in [value("TilRedaktionen")] if text),
        asides=(Piece(contact, Label.OTHER, "byLineEmail, byLinePhone"),),
        signals=(*flags, value("format") or ""),
        supersedes=value("replacedID") or value("Replaces"),
        sent=tuple((name, value(name)) for name in (*_SENT, *_FLAGS, "Annuleret")),
    )
