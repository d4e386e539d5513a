"""ninjs 1.x, 2.x and 3.x (IPTC), and the dialects of Superdesk, NTB, TT and Business Wire.

1.x has one headline and bodies by type (`body_html`); 2.x and 3.x have lists of them with a role; 3.x writes keys in
camelCase, so keys are read in lower case. An item may hold no body at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from desk.wire.decoding import markup
from desk.wire.decoding.jsontext import Fields, field, objects, read_json
from desk.wire.dispatch import Dispatch, to_items
from desk.wire.item import Item, Label
from desk.wire.paragraphs import bodies
from desk.wire.pieces import Piece

NAME = "ninjs"

_KEYS = re.compile(rb'"(?:headlines?|body_(?:html|xhtml|text|nitf)|bodies|versioncreated|versionCreated|ninjs)"\s*:')
_CLASSES = {"dat": Label.OTHER, "byline": Label.CREDIT, "caption": Label.CAPTION}
# What a body may be, the best first: paragraphs are surest in HTML
_BODY_TYPES = ("html", "xml", "plain", "")
_NO_BODIES = ("summary", "abstract", "teaser", "caption", "social")  # roles of bodies that are not the story
_OWN_KEYS = ("headline", "headlines", "uri", "guid", "bodies", "body_html", "body_text")
_DEEPEST = 6  # a list of items, an item's pictures, a picture's texts
_SENT = (
    "version", "versioncreated", "firstcreated", "slugline", "urgency", "priority", "pubstatus", "ednote", "profile",
    "representationtype", "evolvedfrom", "guid", "uri",
)  # fmt: skip


def sniff(head: bytes) -> bool:
    """Whether the first bytes hold a key that only news items have."""
    return bool(_KEYS.search(head))


def read(data: bytes, path: str) -> tuple[Item, ...]:
    """One item, or one an object where the file is a list."""
    parsed = read_json(data)
    found = _items(_lower(parsed.value))
    return to_items(map(_said, found), path, NAME, parsed.troubles, parsed.rest)


def _items(value: Any) -> Iterator[Fields]:
    """The items of a file: one, a list, or what an answer of a server lists under "items", "_items", "data"."""
    if isinstance(value, dict) and not any(key in value for key in _OWN_KEYS):
        value = next((each for each in value.values() if any(map(_is_item, objects(_listed(each))))), [value])
    yield from objects(value if isinstance(value, list) else [value])


def _is_item(value: Fields) -> bool:
    return any(key in value for key in _OWN_KEYS)


def _listed(value: Any) -> Any:
    return value if isinstance(value, list) else []


def _lower(value: Any, depth: int = _DEEPEST) -> Any:
    """The same values under lower-case keys, as deep as fields are read."""
    if depth and isinstance(value, dict):
        return {key.lower(): _lower(each, depth - 1) for key, each in value.items()}
    return [_lower(each, depth - 1) for each in value] if depth and isinstance(value, list) else value


def _said(item: Fields) -> Dispatch:
    return Dispatch(
        body=_body(item),
        id=field(item, "uri", "guid"),
        version=field(item, "version"),
        agency=(field(item, "source", "provider"), *_named(item, "infosources"), field(item, "copyrightholder")),
        slug=field(item, "slugline"),
        headline=_plain(field(item, "headline") or _with_role(item.get("headlines"), "main")),
        dek=_dek(item),
        bylines=_bylines(item),
        credit=field(item, "creditline", "source"),
        place=field(item, "located"),
        filed=field(item, "versioncreated"),
        embargo=field(item, "embargoed", "embargo"),
        urgency=field(item, "urgency"),
        status=field(item, "pubstatus"),
        notes=tuple((note, "ednote") for note in [field(item, "ednote")] if note),
        asides=tuple(_captions(item)),
        signals=tuple(name for genre in objects(item.get("signals")) if (name := field(genre, "name", "code"))),
        supersedes=field(item, "evolvedfrom"),
        sent=tuple((name, field(item, name)) for name in _SENT),
    )


def _named(item: Fields, key: str) -> Iterator[str]:
    """The names of the objects in a list."""
    yield from (name for each in objects(item.get(key)) if (name := field(each, "name")))


def _bylines(item: Fields) -> tuple[str, ...]:
    """The line that is to be printed, else the names of the authors."""
    line = field(item, "byline", "by")
    return (line,) if line else tuple(_named(item, "authors"))


def _dek(item: Fields) -> str | None:
    text = field(item, "description_text", "description_html", "subheadline")
    return _plain(text or _with_role(item.get("headlines"), "sub") or _with_role(item.get("descriptions"), "text"))


def _plain(text: str | None) -> str:
    """A line without the mark-up that it may come in."""
    return " ".join(piece.text for piece in bodies.of_string(text))


def _with_role(values: object, role: str) -> str | None:
    """The value whose role begins so; for the main role also one without a role, or the first."""
    listed = list(objects(values))
    chosen = [each for each in listed if (field(each, "role") or "").lower().startswith(role)]
    if not chosen and role in ("main", "text"):
        chosen = [each for each in listed if not field(each, "role")] or listed[:1]
    return field(chosen[0], "value") if chosen else None


def _body(item: Fields) -> tuple[Piece, ...]:
    for key in ("body_html", "body_xhtml", "body_html5", "body_nitf", "body_text"):
        if text := field(item, key):
            return _pieces(text, key)
    listed = [
        (field(each, "contenttype") or "", field(each, "value"))
        for each in objects(item.get("bodies"))
        if (field(each, "role") or "").lower() not in _NO_BODIES
    ]
    for wanted in _BODY_TYPES:
        for content_type, text in listed:
            if text and wanted in content_type:
                return _pieces(text, content_type)
    return ()


def _pieces(text: str, content_type: str) -> tuple[Piece, ...]:
    if "nitf" in content_type or content_type.endswith("/xml"):
        return bodies.of_tree(markup.parse_xml(text).root)
    return bodies.of_string(text, _CLASSES)


def _captions(item: Fields) -> Iterator[Piece]:
    """What stands under the pictures that come with the story, and who took them."""
    for picture in objects(item.get("associations")):
        if field(picture, "type") not in ("picture", "graphic", "video"):
            continue
        text = field(picture, "description_text", "body_text") or _with_role(picture.get("descriptions"), "text")
        yield Piece(" ".join((text or "").split()), Label.CAPTION, "associations")
        yield Piece(field(picture, "byline", "by") or "", Label.CREDIT, "associations")
