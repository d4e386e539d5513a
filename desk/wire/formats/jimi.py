"""Canadian Press "Jimi" XML: `Publish` with one or more `ContentItem`, the body as HTML escaped once more.

`SystemSlug` is AP's item id for AP copy. "Placeline" is City;Region;Country. The year 0001 means no date.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

from desk.wire.decoding import markup
from desk.wire.dispatch import Dispatch, to_items
from desk.wire.item import Item, Label
from desk.wire.paragraphs import bodies
from desk.wire.paragraphs.flow import words
from desk.wire.pieces import Piece
from desk.wire.shape import root_of

NAME = "jimi"

_NOTES = ("UpdateNote", "EditorNote", "Corrections")
_SENT = (
    "SystemSlug", "SlugProper", "NewsCompID", "ContentItemID", "AuthorVersion", "WritethruValue", "WritethruNum",
    "WriteThruType", "VersionType", "RankingValue", "Ranking", "EmbargoTime", "UpdatedDateTime", "CreatedDateTime",
    "HoldFlag", "TrashFlag",
)  # fmt: skip


def sniff(head: bytes) -> bool:
    """Whether the root is `Publish` with a `ContentItem`."""
    return root_of(head) == "publish" and b"<ContentItem" in head


def read(data: bytes, path: str) -> tuple[Item, ...]:
    """An item for each `ContentItem`, in the order of the file."""
    document = markup.read_xml(data)
    found = document.root.iter("contentitem")
    return to_items(map(_said, found), path, NAME, document.troubles, document.rest)


def _said(item: Element) -> Dispatch:
    def value(name: str) -> str | None:
        return words(item.find(name.lower())) or None

    label = " ".join(filter(None, (value("WritethruNum"), value("WriteThruType"))))
    return Dispatch(
        body=bodies.of_string("".join(item.findtext("contenttext") or "")),
        id=value("SystemSlug") or value("NewsCompID"),
        version=value("WritethruValue"),
        agency=(value("Source"), value("Credit")),
        house="The Canadian Press",
        slug=value("SlugProper"),
        headline=value("Headline") or value("Headline2"),
        bylines=tuple(line for line in [value("Byline")] if line),
        credit=value("Credit"),
        dateline=value("DateLine"),
        place=value("Placeline"),
        filed=value("UpdatedDateTime") or value("CreatedDateTime"),
        embargo=value("EmbargoTime"),
        urgency=value("RankingValue"),
        status=_status(value("VersionType"), value("HoldFlag")),
        notes=tuple((text, name) for name in _NOTES if (text := value(name))),
        asides=tuple(Piece(value(name) or "", Label.CAPTION, name) for name in ("Caption", "PhotoCaption")),
        signals=tuple(filter(None, (value("VersionType"),))),
        version_label=label,
        sent=tuple((name, value(name)) for name in _SENT),
    )


def _status(version_type: str | None, hold: str | None) -> str | None:
    return "withheld" if hold == "true" else version_type
