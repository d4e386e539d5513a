"""dpa digitalwires JSON: the story as HTML, the notepad in a public and a non-public part, notes by role."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desk.wire.decoding.jsontext import Fields, field, objects, read_json
from desk.wire.dispatch import Dispatch, to_items
from desk.wire.item import Item, Label
from desk.wire.paragraphs import bodies
from desk.wire.pieces import Piece

NAME = "dpa-json"

_KEYS = re.compile(rb'"format"\s*:\s*"digitalwires@|"article_html"\s*:')
_CHANGES = ("correction", "correctionshort", "update")  # roles of the notes that say what changed
_SENT = ("version", "version_created", "updated", "urgency", "pubstatus", "signal", "embargoed", "kicker", "entry_id")


def sniff(head: bytes) -> bool:
    """Whether the first bytes name the format, or hold its body."""
    return bool(_KEYS.search(head))


def read(data: bytes, path: str) -> tuple[Item, ...]:
    """One item, or one an entry where the file is a list."""
    parsed = read_json(data)
    value = parsed.value
    if isinstance(value, dict):
        value = value.get("entries") or [value]
    return to_items(map(_said, objects(value)), path, NAME, parsed.troubles, parsed.rest)


def _said(entry: Fields) -> Dispatch:
    return Dispatch(
        body=bodies.of_string(field(entry, "article_html")),
        id=field(entry, "urn"),
        version=field(entry, "version"),
        agency=(field(entry, "creditline"),),
        house="dpa",
        slug=field(entry, "kicker"),
        headline=field(entry, "headline"),
        dek=field(entry, "subhead", "teaser"),
        bylines=tuple(line for line in [field(entry, "byline")] if line),
        credit=field(entry, "creditline"),
        dateline=field(entry, "dateline"),
        filed=field(entry, "version_created"),
        embargo=field(entry, "embargoed"),
        urgency=field(entry, "urgency"),
        status=field(entry, "pubstatus"),
        notes=tuple(_notes(entry)),
        asides=tuple(_asides(entry)),
        signals=tuple(_signals(entry)),
        sent=tuple((name, field(entry, name)) for name in _SENT),
    )


def _role(note: Fields) -> str:
    return (field(note, "role") or "").rpartition(":")[2].lower()


def _notes(entry: Fields) -> Iterator[tuple[str, str]]:
    """The notes on changes, each wording once."""
    said: dict[str, str] = {}
    for note in objects(entry.get("ednotes")):
        if _role(note) in _CHANGES and (text := field(note, "ednote")):
            said.setdefault(text, _role(note))
    yield from said.items()


def _asides(entry: Fields) -> Iterator[Piece]:
    """The notepad, else the notes that it is made of; boxes with facts and links."""
    yield from bodies.labelled(bodies.of_string(field(entry, "infobox_html")), Label.OTHER, "infobox_html")
    yield from bodies.labelled(bodies.of_string(field(entry, "linkbox_html")), Label.RELATED, "linkbox_html")
    notepad = [(name, field(entry.get("notepad"), name)) for name in ("public_html", "nonpublic_html")]
    for name, text in notepad:
        yield from bodies.labelled(bodies.of_string(text), Label.NOTE, f"notepad.{name}")
    has_notepad = any(text for _, text in notepad)
    for note in objects(entry.get("ednotes")):
        if _role(note) == "closingline" or not (has_notepad or _role(note) in _CHANGES):
            label = Label.OTHER if _role(note) == "closingline" else Label.NOTE
            yield Piece(field(note, "ednote") or "", label, _role(note))


def _signals(entry: Fields) -> Iterator[str]:
    yield field(entry, "signal") or ""
    for category in objects(entry.get("categories")):
        if field(category, "type") in ("dnltype:signal", "dnltype:genre"):
            yield field(category, "name") or ""
    genres = entry.get("genre_names")
    yield from (name for name in genres if isinstance(name, str)) if isinstance(genres, list) else ()
