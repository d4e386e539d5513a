"""NewsML 1.2, as AFP, Belga, ATS, EFE, Kyodo, TASS and Business Wire send it.

Components have roles: the body is the one that says so, or has none; abstract, contact and style sheet are no body.
`DataContent` holds NITF, XHTML, escaped HTML or plain lines. What a `NewsLine` means is in its type.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from desk.wire.decoding import markup
from desk.wire.dispatch import Dispatch, to_items
from desk.wire.item import Item, Label
from desk.wire.paragraphs import bodies
from desk.wire.paragraphs.flow import words
from desk.wire.paragraphs.nitfhead import nitf_head
from desk.wire.pieces import Piece
from desk.wire.shape import root_of

NAME = "newsml-1.2"

_BODY_ROLES = ("", "main", "body", "text", "maintext", "bodytext", "article", "story")
_ASIDE_ROLES = {
    "caption": Label.CAPTION,
    "contact": Label.OTHER,
    "credit": Label.CREDIT,
    "tweettext": Label.SOCIAL,
}
_SUMMARY_ROLES = ("abstract", "subheadline", "summary")
_LEAD_ROLES = ("lead", "intro")  # a first paragraph in a component of its own
_NO_TEXT_ROLES = ("headline", "keywords", "logo", "slugline", "stylesheet", "title")
_NOTE_TYPE = re.compile(r"note|advis|correct|updat|instruct|warn", re.IGNORECASE)
_PRODUCT_TYPE = re.compile(r"product", re.IGNORECASE)  # AFP: "(Photo+Video)" comes with the story


def sniff(head: bytes) -> bool:
    """Whether the root is `NewsML`."""
    return root_of(head) == "newsml"


def read(data: bytes, path: str) -> tuple[Item, ...]:
    """An item for each `NewsItem`, in the order of the file."""
    document = markup.read_xml(data)
    envelope = document.root.find("newsenvelope")
    if envelope is None:
        envelope = Element("none")
    said = (_said(item, envelope) for item in document.root.iter("newsitem"))
    return to_items(said, path, NAME, document.troubles, document.rest)


def _said(item: Element, envelope: Element) -> Dispatch:
    def value(path: str) -> str:
        return words(item.find(f".//{path}"))

    status, urgency = _formal(item, "newsmanagement/status"), _formal(item, "newsmanagement/urgency")
    body, summary, asides = _contents(item)
    head = nitf_head(item)
    slug = value("slugline") or value("namelabel") or _attribute(item, ".//keyword", "key")
    dek = _other_than(slug, value("subheadline")) or summary or head.abstract
    return Dispatch(
        body=(Piece("" if head.abstract == dek else head.abstract, Label.DEK, "abstract"), *body),
        id=value("publicidentifier") or value("newsitemid"),
        version=value("revisionid"),
        agency=(_formal(item, ".//provider/party"), value("providerid"), _formal(envelope, "sentfrom/party")),
        slug=slug,
        headline=value("headline") or head.headline,
        dek=dek,
        bylines=tuple(words(line) for line in item.iter("byline") if not _in_content(item, line)) or head.bylines,
        credit=value("creditline"),
        dateline=value("newslines/dateline") or head.dateline,
        place=_place(item),
        filed=value("thisrevisioncreated") or value("firstcreated"),
        embargo=_embargo(item, status),
        urgency=urgency or _formal(envelope, "priority"),
        status=status,
        notes=tuple(_lines(item, _NOTE_TYPE)),
        asides=(*(Piece(text, Label.NOTE, why) for text, why in _lines(item, _PRODUCT_TYPE)), *asides),
        signals=tuple(code for each in item.iter("instruction") if (code := each.get("formalname"))),
        supersedes=_earlier(item),
        sent=(
            ("NewsItemId", value("newsitemid")),
            ("RevisionId", value("revisionid")),
            ("PreviousRevision", _attribute(item, ".//revisionid", "previousrevision")),
            ("Update", _attribute(item, ".//revisionid", "update")),
            ("Status", status),
            ("Urgency", urgency),
            ("FirstCreated", value("firstcreated")),
            ("ThisRevisionCreated", value("thisrevisioncreated")),
            ("NameLabel", value("namelabel")),
            *(("AssociatedWith", each.get("newsitem")) for each in item.iter("associatedwith")),
        ),
    )


def _other_than(slug: str | None, line: str) -> str:
    """A line below the headline, unless it is the slug: EFE puts it there."""
    return "" if line == slug else line


def _attribute(element: Element, path: str, name: str) -> str | None:
    found = element.find(path)
    return None if found is None else found.get(name)


def _formal(element: Element, path: str) -> str | None:
    return _attribute(element, path, "formalname")


def _in_content(item: Element, line: Element) -> bool:
    """Whether a byline stands in the content rather than in the news lines."""
    return any(line is each for content in item.iter("datacontent") for each in content.iter("byline"))


def _place(item: Element) -> str | None:
    for location in item.iter("location"):
        named = {each.get("formalname"): each.get("value") for each in location.findall("property")}
        if named.get("City"):
            return named["City"]
    return None


def _embargo(item: Element, status: str | None) -> str | None:
    """When an embargoed item becomes usable."""
    if (status or "").lower() != "embargoed":
        return None
    return words(item.find(".//statuswillchange/dateandtime")) or None


def _lines(item: Element, wanted: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """The news lines of a type, with that type."""
    for line in item.iter("newsline"):
        kind = _formal(line, "newslinetype") or ""
        if wanted.search(kind):
            yield from ((words(text), kind) for text in line.findall("newslinetext"))


def _earlier(item: Element) -> str | None:
    """The public identifier of the revision before this one."""
    identifier, before = words(item.find(".//publicidentifier")), _attribute(item, ".//revisionid", "previousrevision")
    if not identifier or before in (None, "", "0"):
        return None
    return re.sub(r":\d+(?=[A-Z]?$)", f":{before}", identifier)


def _contents(item: Element) -> tuple[tuple[Piece, ...], str, list[Piece]]:
    """The body, the summary and what comes beside them, by the role of the component that holds each content."""
    found: dict[str, tuple[Piece, ...]] = {}
    asides: list[Piece] = []
    for role, content in _by_role(item, ""):
        pieces = bodies.of_tree(content) if len(content) else bodies.of_string(content.text)
        if role in _ASIDE_ROLES:
            asides += bodies.labelled(pieces, _ASIDE_ROLES[role], role)
        elif role not in _NO_TEXT_ROLES:
            first = found.get(_part_of(role), ())
            found[_part_of(role)] = first or pieces
            asides += bodies.beside(first, pieces) if first else ()
    body = found.get("body") or found.get("other", ())
    summary = " ".join(piece.text for piece in found.get("summary", ()))
    return (*found.get("lead", ()), *body), summary, asides


def _part_of(role: str) -> str:
    """What a component is to its story; a role that no sender has told us of is the body where there is no other."""
    if role in _BODY_ROLES:
        return "body"
    if role in _SUMMARY_ROLES:
        return "summary"
    return "lead" if role in _LEAD_ROLES else "other"


def _by_role(component: Element, role: str) -> Iterator[tuple[str, Element]]:
    """Each text content under a component, with the role of the nearest component that has one."""
    own = _formal(component, "role")
    role = own.lower() if own else role
    for child in component:
        if child.tag == "newscomponent":
            yield from _by_role(child, role)
        elif child.tag == "contentitem" and not (_formal(child, "mimetype") or "").endswith("css"):
            yield from ((role, content) for content in child.findall("datacontent"))
