"""NITF 3.x (IPTC News Industry Text Format), as AP, PA, AAP, EFE, NTB and The Canadian Press send it.

The body is `body > body.content` and no other: a note in `body.head` may hold a `body.content` of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from xml.etree.ElementTree import Element

from desk.wire.decoding import markup
from desk.wire.dispatch import Dispatch, to_items
from desk.wire.item import Item, Label
from desk.wire.paragraphs.flow import flow, words
from desk.wire.paragraphs.nitfhead import NitfHead, nitf_head
from desk.wire.pieces import Piece
from desk.wire.shape import root_of
from desk.wire.wording import times

NAME = "nitf"


def sniff(head: bytes) -> bool:
    """Whether the root element is `nitf`."""
    return root_of(head) == "nitf"


def read(data: bytes, path: str) -> tuple[Item, ...]:
    """One item, whatever state the file is in."""
    document = markup.read_xml(data)
    return to_items([_said(document.root)], path, NAME, document.troubles, document.rest)


def _said(root: Element) -> Dispatch:
    docdata = _first(root, "head/docdata")
    head = nitf_head(root)
    key = _first(docdata, "du-key")
    headline = head.headline or words(root.find("head/title"))
    slug = _slug(root, docdata, key)
    dek = _dek(head, headline, slug)
    issued = _first(docdata, "date.issue").get("norm")
    release = _first(docdata, "date.release").get("norm")
    status = docdata.get("management-status")
    series = _first(docdata, "series").get("series.part")
    return Dispatch(
        body=(*_abstract(head, dek), *_body(root)),
        id=_first(docdata, "doc-id").get("id-string"),
        version=key.get("version") or key.get("generation") or series,
        agency=tuple(_senders(docdata, head)),
        slug=slug,
        headline=headline,
        dek=dek,
        bylines=head.bylines,
        credit=head.distributor,
        dateline=head.dateline,
        place=", ".join(filter(None, map(_first(docdata, "evloc").get, ("city", "state-prov")))),
        filed=issued,
        embargo=release if _holds(status, issued, release) else None,
        urgency=_first(docdata, "urgency").get("ed-urg"),
        status=status,
        notes=tuple(_notes(root, docdata)),
        asides=tuple(_asides(root)),
        supersedes=docdata.get("management-doc-idref"),
        sent=(
            ("management-status", status),
            ("du-key", key.get("key")),
            ("generation", key.get("generation")),
            ("version", key.get("version")),
            ("series.part", series),
            ("ed-urg", _first(docdata, "urgency").get("ed-urg")),
            ("date.issue", issued),
            ("date.release", release),
            *(("byttl", words(title)) for title in root.findall("body/body.head/byline/byttl")),
        ),
    )


def _body(root: Element) -> Iterable[Piece]:
    """The body's content; all of the body but its head and end where an old version has no content element."""
    contents = root.findall("body/body.content")
    if not contents:
        contents = [child for child in root.findall("body/*") if child.tag not in ("body.head", "body.end")]
    for content in contents:
        yield from flow(content)


def _first(element: Element, path: str) -> Element:
    """The first element there; an empty one where there is none, so that its attributes read as missing."""
    found = element.find(path)
    return Element("none") if found is None else found


def _senders(docdata: Element, head: NitfHead) -> Iterable[str | None]:
    yield _first(docdata, "doc-id").get("regsrc")
    yield from (source.get("src-name") for source in docdata.findall("del-list/from-src"))
    yield _first(docdata, "doc.copyright").get("holder")
    yield head.distributor


def _slug(root: Element, docdata: Element, key: Element) -> str | None:
    """The keyword that the sender repeats for every version: its own field, the dynamic use key, the first keyword."""
    keyword = (meta.get("content") for meta in root.findall("head/meta") if meta.get("name") == "anpa-keyword")
    return next(keyword, None) or key.get("key") or _first(docdata, "key-list/keyword").get("key")


def _dek(head: NitfHead, headline: str, slug: str | None) -> str:
    """The second headline, unless it says what headline or slug say; else the abstract."""
    return head.second if head.second and head.second not in (headline, slug) else head.abstract


def _abstract(head: NitfHead, dek: str) -> Iterable[Piece]:
    """The abstract, where the second headline is the dek."""
    if head.abstract != dek:
        yield Piece(head.abstract, Label.DEK, "abstract")


def _holds(status: str | None, issued: str | None, release: str | None) -> bool:
    """Whether a release date is an embargo: the status says so, or it lies behind the date of issue."""
    return status == "embargoed" or times.is_after(release, issued)


def _notes(root: Element, docdata: Element) -> Iterable[tuple[str, str]]:
    yield from ((note.get("info", ""), "ed-msg") for note in docdata.findall("ed-msg"))
    yield from ((line.get("comment", ""), "revision-history") for line in root.findall("head/revision-history")[-1:])


def _asides(root: Element) -> Iterable[Piece]:
    for note in root.findall("body/body.head/note"):
        yield from (replace(piece, label=Label.NOTE, why="note") for piece in flow(note))
    for end in root.findall("body/body.end"):
        yield from (replace(piece, label=Label.CREDIT, why="body.end") for piece in flow(end))
