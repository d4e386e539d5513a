"""AP Media API JSON: ninjs 1.x in AP's dialect, the body as an NITF rendition beside it or not at all.

`altids.itemid` stays the same for all versions of a story; version 0 is the first. "Eds: UPDATES:" frames every note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desk.wire.decoding.jsontext import Fields, field, objects, read_json
from desk.wire.dispatch import Dispatch, to_items
from desk.wire.item import Item, Label
from desk.wire.paragraphs import bodies
from desk.wire.pieces import Piece

NAME = "ap-json"

_KEYS = re.compile(rb'"altids"\s*:\s*\{[^{}]{0,400}"itemid"')


def sniff(head: bytes) -> bool:
    """Whether the first bytes hold `altids.itemid`."""
    return bool(_KEYS.search(head))


def read(data: bytes, path: str) -> tuple[Item, ...]:
    """An item for each `item` of the answer, in its order."""
    parsed = read_json(data)
    said = (_said(fields, envelope) for fields, envelope in _items(parsed.value))
    return to_items(said, path, NAME, parsed.troubles, parsed.rest)


def _items(value: object) -> Iterator[tuple[Fields, Fields]]:
    """Each item with the object that carries it: alone, under `data.item`, in `data.items`, or in a list."""
    if isinstance(value, list):
        for entry in objects(value):
            yield from _items(entry)
    if not isinstance(value, dict):
        return
    data = value.get("data")
    if isinstance(value.get("altids"), dict):
        yield value, value
    elif isinstance(value.get("item"), dict):
        yield value["item"], value
    elif isinstance(data, dict) and isinstance(data.get("item"), dict):
        yield data["item"], value
    elif isinstance(data, dict):
        for entry in objects(data.get("items")):
            yield from _items(entry)


def _said(item: Fields, envelope: Fields) -> Dispatch:
    altids = item.get("altids")
    body = _body(item, envelope)
    summary = field(item, "description_summary")
    return Dispatch(
        body=body,
        id=field(altids, "itemid"),
        version=field(item, "version"),
        agency=(field(item, "provider"),),
        house="AP",
        slug=field(item, "slugline", "title"),
        headline=field(item, "headline", "title"),
        dek=field(item, "headline_extended"),
        bylines=tuple(line for each in objects(item.get("bylines")) if (line := field(each, "by"))),
        credit=", ".join(name for each in objects(item.get("infosource")) if (name := field(each, "name"))),
        dateline=field(item, "located"),
        place=field(item.get("datelinelocation"), "city"),
        filed=field(item, "versioncreated"),
        embargo=field(item, "embargoed", "releasedate"),
        urgency=field(item, "urgency"),
        status=field(item, "pubstatus"),
        notes=tuple((note, "ednote") for note in [field(item, "ednote")] if note),
        asides=(Piece(summary or "", Label.DEK, "description_summary"),) if not body else (),
        signals=tuple(code for name in ("signals", "editorialtypes") for code in _strings(item.get(name))),
        supersedes=None,
        sent=tuple((name, field(item, name)) for name in _SENT) + tuple((name, field(altids, name)) for name in _IDS),
    )


_SENT = ("slugline", "version", "editorialpriority", "urgency", "pubstatus", "ednote", "versioncreated", "firstcreated")
_IDS = ("etag", "friendlykey", "referenceid", "transref")


def _body(item: Fields, envelope: Fields) -> tuple[Piece, ...]:
    for carrier in (envelope.get("nitf"), item, envelope):
        text = field(carrier, "body_nitf", "body_html", "body_xhtml", "body_text")
        if text:
            return bodies.of_string(text)
    return ()


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, list):
        yield from (each for each in value if isinstance(each, str))
