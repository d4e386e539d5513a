"""RSS 0.9 to 2.0, RDF and Atom, by feedparser: an item an entry.

The bytes are decoded by our own rule and handed over as UTF-8; feedparser is given the text itself and so never opens
an address or a file. Its clean-up of HTML is left out: text is taken from a tree, and no mark-up reaches a screen.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from dataclasses import replace
from html import unescape
from itertools import islice
from typing import Any
from xml.sax import SAXParseException

import feedparser

from desk.trouble import Trouble
from desk.wire.decoding import charset
from desk.wire.dispatch import Dispatch, to_items
from desk.wire.item import Item, Label
from desk.wire.paragraphs import bodies
from desk.wire.pieces import Piece
from desk.wire.shape import root_of

NAME = "rss"
ATOM = "atom"
MAX_CHARACTERS = 1_000_000
"""Of a feed: feedparser may take 150 bytes of memory for each."""
MAX_TAGS = 40_000
"""Of a feed. A tag costs feedparser 25 microseconds; a full feed of 100 stories has some 3,000."""

_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})[\"']")
_PROLOGUE = re.compile(r"\A\s*<\?xml\b[^>]*\?>")
# "The post Bridge closed appeared first on Gale News."
_FOOTER = re.compile(
    r"(?:The post .{1,300} (?:appeared|first appeared) (?:first )?on .{1,100}|(?:Continue|Keep) reading\b.{0,300})"
)
_UTF8 = {"content-type": "application/xml; charset=utf-8"}


def sniff(head: bytes) -> bool:
    """Whether the root is `rss`, `rdf:RDF` or Atom's `feed`."""
    return root_of(head) in ("rss", "rdf", "feed")


def read(data: bytes, path: str) -> tuple[Item, ...]:
    """An item an entry, in the order of the feed; one empty item where the feed has none."""
    declared = _DECLARED.search(data[:500])
    decoded = charset.decode(data, declared[1].decode("ascii") if declared else None)
    text = _PROLOGUE.sub("", decoded.text, count=1)
    kept = _capped(text)
    feed = feedparser.parse(
        io.BytesIO(kept.encode("utf-8", "replace")),
        response_headers=_UTF8,
        resolve_relative_uris=False,
        sanitize_html=False,
    )
    name = ATOM if str(feed.get("version", "")).startswith("atom") else NAME
    # Plain dicts: feedparser's own answer for a missing "updated" with "published"
    said = (_said(dict(entry), dict(feed.feed)) for entry in feed.entries)
    return to_items(said, path, name, (*decoded.troubles, *_troubles(feed, len(text), len(kept))))


def _capped(text: str) -> str:
    """The text as far as both caps allow."""
    text = text[:MAX_CHARACTERS]
    if text.count("<") <= MAX_TAGS:
        return text
    *_, last = islice(re.finditer("<", text), MAX_TAGS)
    return text[: last.start()]


def _troubles(feed: Mapping[str, Any], length: int, read: int) -> list[Trouble]:
    found = []
    if feed.get("bozo"):
        found.append(Trouble(f"broken feed: {_fault(feed.get('bozo_exception'))}"))
    if read < length:
        found.append(Trouble(f"a large feed: only the first {read:,} of {length:,} characters were read"))
    return found


def _said(entry: Mapping[str, Any], channel: Mapping[str, Any]) -> Dispatch:
    contents = [content.get("value", "") for content in entry.get("content", ())]
    summary = _plain(entry.get("summary"))
    body = next((pieces for each in contents if (pieces := bodies.of_string(each))), ())
    return Dispatch(
        body=tuple(map(_without_footer, body or bodies.of_string(entry.get("summary")))),
        id=entry.get("id") or entry.get("link"),
        agency=(_plain(entry.get("source", {}).get("title")), _plain(channel.get("title"))),
        headline=_plain(entry.get("title")),
        dek=summary if body and entry.get("summary") not in contents else None,
        bylines=tuple(name for author in entry.get("authors", ()) if (name := author.get("name"))),
        credit=entry.get("publisher"),
        filed=entry.get("published") or entry.get("updated"),
        updated=entry.get("updated") if entry.get("updated") != entry.get("published") else None,
        sent=tuple((name, entry.get(name)) for name in ("id", "link", "published", "updated", "author")),
    )


def _plain(html: str | None) -> str:
    """A title or summary without its mark-up, in one line; some senders escape twice."""
    return unescape(" ".join(piece.text for piece in bodies.of_string(html)).replace("\n", " "))


def _without_footer(piece: Piece) -> Piece:
    """The line that WordPress adds below every entry is no copy."""
    if _FOOTER.fullmatch(piece.text):
        return replace(piece, label=Label.OTHER, why="the feed's own line below the story")
    return piece


def _fault(error: object) -> str:
    """What the parser says is wrong and where, line and column from 1."""
    if isinstance(error, SAXParseException):
        return f"{error.getMessage()}: line {error.getLineNumber()}, column {(error.getColumnNumber() or 0) + 1}"
    return str(error)
