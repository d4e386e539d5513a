"""A story's body to labelled pieces, in whatever it is wrapped: NITF, XHTML, HTML in a string, or plain lines."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from xml.etree.ElementTree import Element

from desk.wire.decoding import markup
from desk.wire.item import Label
from desk.wire.paragraphs import lines
from desk.wire.paragraphs.flow import flow
from desk.wire.pieces import Piece

# "<p>", "</p>", "<br/>", "<div class=...>": a string that holds one is markup, whatever type it is declared as
_TAGGED = re.compile(
    r"</?(?:p|br|div|span|table|ul|ol|li|h[1-6]|html|body|block|pre|b|i|em|strong|a)(?:\s[^<>]*)?/?>", re.I
)


def of_string(text: str | None, classes: Mapping[str, Label] | None = None) -> tuple[Piece, ...]:
    """The pieces of a body that comes as a string."""
    if not text:
        return ()
    return flow(markup.parse_html(text), classes) if _TAGGED.search(text) else of_lines(text)


def of_lines(text: str, why: str = "") -> tuple[Piece, ...]:
    """The pieces of plain lines: paragraphs, tables and lists."""
    return tuple(Piece(paragraph, _label(paragraph), why) for paragraph in lines.paragraphs(text))


def of_tree(element: Element) -> tuple[Piece, ...]:
    """The pieces of the NITF or XHTML under `element`: its body's content and end where it has them, else all of it."""
    contents = element.findall(".//body/body.content")
    if not contents:
        return flow(element)
    ends = element.findall(".//body/body.end")
    return (
        *(piece for content in contents for piece in flow(content)),
        *(piece for end in ends for piece in labelled(flow(end), Label.CREDIT, "body.end")),
    )


def labelled(pieces: tuple[Piece, ...], label: Label, why: str) -> tuple[Piece, ...]:
    """The same pieces, all of them under one label: a note, a caption, a contact."""
    return tuple(replace(piece, label=label, why=why) for piece in pieces)


def beside(story: tuple[Piece, ...], rendition: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """What another rendition of a story says that the story does not: a second language, a box; set aside."""
    said = _solid(story)
    return labelled(rendition, Label.OTHER, "another rendition") if _solid(rendition) not in said else ()


def _solid(pieces: tuple[Piece, ...]) -> str:
    """Letters and digits alone."""
    return re.sub(r"\W+", "", "".join(piece.text for piece in pieces)).casefold()


def _label(paragraph: str) -> Label:
    if lines.is_table(paragraph):
        return Label.TABLE
    return Label.LIST if lines.is_list(paragraph) else Label.BODY
