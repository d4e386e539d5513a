"""Whether a file ends where its format says that it does: a sender may still be writing the rest of it.

Takes bytes; plain text may end anywhere, and is whole. What ends early is waited for, not refused.
"""

from __future__ import annotations

from xml.parsers import expat

ENVELOPES = (
    (b"\x01", b"\x03"),  # IPTC 7901 and ANPA 1312: start of heading, end of text
    (b"ZCZC", b"NNNN"),
)
"""How a wire message begins, and what it must hold after that."""

OPEN_ENDED = frozenset(
    {
        expat.errors.codes[expat.errors.XML_ERROR_NO_ELEMENTS],
        expat.errors.codes[expat.errors.XML_ERROR_UNCLOSED_TOKEN],
        expat.errors.codes[expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION],
        expat.errors.codes[expat.errors.XML_ERROR_PARTIAL_CHAR],
    }
)
"""What expat says of XML that stops in the middle."""


def ends_early(data: bytes) -> bool:
    """Whether the bytes stop before the end that their beginning promises."""
    body = data.removeprefix(b"\xef\xbb\xbf").strip()
    if body.startswith(b"<?xml"):
        return _xml_ends_early(body)
    if body[:1] in (b"{", b"["):
        return not body.endswith(b"}" if body.startswith(b"{") else b"]")
    if b"<html" in body[:1024].lower():
        return b"</html" not in body[-4096:].lower()
    return any(body.startswith(begin) and end not in data for begin, end in ENVELOPES)


def _xml_ends_early(body: bytes) -> bool:
    """XML that is broken elsewhere is whole: waiting mends nothing."""
    parser = expat.ParserCreate()
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    try:
        parser.Parse(body, True)
    except expat.ExpatError as error:
        return error.code in OPEN_ENDED
    return False
