"""The shape of a file by its first bytes: markup, JSON, mail, package or lines. It decides which readers are asked."""

from __future__ import annotations

import codecs
import re
from enum import StrEnum

HEAD = 16_384  # bytes that a sniffer sees: room for a long DOCTYPE or comment above the root element

_MARKUP = re.compile(rb"\s*<[!?a-zA-Z]")
# Declarations, comments and a document type stand above the root element
_ROOT = re.compile(
    rb"(?:\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>)*<([a-zA-Z][\w.:-]{0,60})",
    re.DOTALL | re.IGNORECASE,
)
_JSON = re.compile(rb'\s*(\{\s*["}]|\[\s*[{\[])')
_MAIL_HEADER = re.compile(
    rb"(?im)^(?:from|to|subject|date|message-id|mime-version|received|return-path|delivered-to|content-type"
    rb"|x-[a-z-]{1,60}):[ \t]"
)
_FIRST_FIELD = re.compile(rb"\s*(?:From \S+.*\n)?[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]*\S*")
_TRANSPORT = re.compile(rb"(?im)^(?:message-id|mime-version|received|return-path|delivered-to|content-type):[ \t]")
_ARCHIVE = b"PK\x03\x04"  # zip: what word processors write
_MAGIC = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\xd0\xcf\x11\xe0", b"\x1f\x8b", b"\x7fELF")
_MAX_NULS = 0.1  # the share of NULs above which bytes are no text; a few are padding, which old wires do carry
_FRAME_BYTES = 1_000  # within which a frame shows itself
# "ZCZC ...", a header of codes ("eca0124 3 i 93"), the source of a press release
_FRAME = re.compile(
    rb"\s*(?:ZCZC\b|[a-zA-Z]{2,4} ?\d{3,5} +\d +[a-zA-Z]{1,4} +\d|Source:[^\n]{1,200}\n+\s*MEDIA RELEASE)",
    re.IGNORECASE,
)
_MARKED = re.compile(rb"[\x01\x02\x16]|^\^[^\n]{3,200}[<=]\s*$", re.MULTILINE)  # control characters; "^Headline<"


class Shape(StrEnum):
    """What the first bytes look like, before any format is asked."""

    MARKUP = "mark-up"
    JSON = "JSON"
    MAIL = "mail"
    FRAMED = "framed lines"
    """Lines in a wire's frame: control characters, marks, or a header of codes."""
    PACKAGE = "package"
    """Parts in a zip archive, as word processors write them; or any other archive."""
    LINES = "lines"
    BINARY = "binary"
    """No copy at all: a picture, an archive, a word processor's own format."""


def head_of(data: bytes) -> bytes:
    """The first bytes for the sniffers: without a byte-order mark, 16- and 32-bit text as UTF-8."""
    if data.startswith(codecs.BOM_UTF8):
        return data[3 : HEAD + 3]
    for marks, charset in (
        ((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE), "utf-32"),
        ((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE), "utf-16"),
    ):
        if data.startswith(marks):
            return data[: HEAD * 2].decode(charset, "replace").encode("utf-8", "replace")
    return data[:HEAD]


def shape_of(head: bytes) -> Shape:
    """The shape of a file that begins with `head`, as `head_of` gives it."""
    if head.startswith(_ARCHIVE):
        return Shape.PACKAGE
    if head.startswith(_MAGIC) or head.count(0) > len(head) * _MAX_NULS:
        return Shape.BINARY
    if _MARKUP.match(head):
        return Shape.MARKUP
    if _JSON.match(head):
        return Shape.JSON
    if _is_mail(head):
        return Shape.MAIL
    return Shape.FRAMED if _FRAME.match(head) or _MARKED.search(head[:_FRAME_BYTES]) else Shape.LINES


def root_of(head: bytes) -> str:
    """The local name of the root element, in lower case; "" where no element is met in `head`."""
    match = _ROOT.match(head)
    return match.group(1).decode("ascii").rpartition(":")[2].lower() if match else ""


def _is_mail(head: bytes) -> bool:
    """Mail headers stand first, at least two of those that every mail has, one of them a transport's own.

    A pasted press release that opens "From: the mayor's office" has no Message-ID.
    """
    if not _FIRST_FIELD.match(head):
        return False
    fields = head.lstrip().replace(b"\r\n", b"\n").split(b"\n\n", 1)[0]
    return len(_MAIL_HEADER.findall(fields)) >= 2 and bool(_TRANSPORT.search(fields))
