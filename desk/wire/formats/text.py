"""Plain text, pasted or saved: the text is the decoded file itself, so that its offsets are the file's own."""

from __future__ import annotations

from desk.wire.decoding import charset
from desk.wire.item import Item

NAME = "text"


def sniff(head: bytes) -> bool:
    """Anything that can be read may be plain text: this is the last reader asked."""
    return True


def read(data: bytes, path: str) -> tuple[Item, ...]:
    """One item, without fields: what the wording itself tells is for the body to find."""
    decoded = charset.decode(data)
    return (Item(path, NAME, decoded.text, troubles=decoded.troubles),)
