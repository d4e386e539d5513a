"""NewsML-G2, as Reuters, AP, dpa, ANSA, STT, GlobeNewswire and others send it: an item, a message, a package.

`version` is a small number at most senders and a large opaque one at Reuters. `edNote` carries change notes, contacts
and closing lines alike: its role tells them apart. A dateline element that holds a timestamp is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from xml.etree.ElementTree import Element

from desk.wire.decoding import markup
from desk.wire.dispatch import Dispatch, to_items
from desk.wire.item import Item, Label
from desk.wire.paragraphs import bodies
from desk.wire.paragraphs.flow import flow, words
from desk.wire.paragraphs.nitfhead import nitf_head
from desk.wire.pieces import Piece
from desk.wire.shape import root_of

NAME = "newsml-g2"

_ROOTS = ("newsmessage", "newsitem", "packageitem")
_CLOSING_ROLES = ("closingline",)
_ASIDE_ROLES = ("notepad", "dpacontacts", "contacts", "contact", "picture", "editorialnote")
_EDITORIAL_STATUS = {"edstat:c": "correction", "edstat:d": "kill", "edstat:u": "update"}  # Reuters
_EARLIER = ("previousversion", "replaces", "corrects", "evolvedfrom", "updates")


def sniff(head: bytes) -> bool:
    """Whether the root is a message, an item or a package of NewsML-G2."""
    return root_of(head) in _ROOTS


def read(data: bytes, path: str) -> tuple[Item, ...]:
    """The message's news items in their order, then its packages."""
    document = markup.read_xml(data)
    found = chain(document.root.iter("newsitem"), document.root.iter("packageitem"))
    return to_items(map(_said, found), path, NAME, document.troubles, document.rest)


def _said(item: Element) -> Dispatch:
    meta, content = _child(item, "itemmeta"), _child(item, "contentmeta")
    headline, below = _headlines(meta, content)
    head = nitf_head(item)
    story, *others = _renditions(item) or ((),)
    dek = below or _description(content, headline) or head.abstract
    signals = tuple(code for signal in meta.findall("signal") if (code := signal.get("qcode")))
    return Dispatch(
        body=(Piece("" if head.abstract == dek else head.abstract, Label.DEK, "abstract"), *story),
        id=item.get("guid"),
        version=item.get("version"),
        agency=(_named(meta.find("provider")), _named(content.find("infosource")), words(content.find("creditline"))),
        slug=" ".join(filter(None, map(words, content.findall("slugline")))),
        headline=headline or head.headline,
        dek=dek,
        bylines=tuple(words(line) for line in content.findall("by")) or head.bylines,
        credit=words(content.find("creditline")),
        dateline=_dateline(content) or head.dateline,
        place=_named(content.find("located")),
        filed=words(meta.find("versioncreated")),
        embargo=words(meta.find("embargoed")),
        urgency=words(content.find("urgency")),
        status=_code(meta.find("pubstatus")),
        notes=tuple((words(note), "edNote") for note in meta.findall("ednote") if _is_plain(note)),
        asides=(
            *(piece for each in others for piece in bodies.beside(story, each)),
            *(() if story else _caption(content)),
            *_asides(meta),
            *_members(item),
        ),
        signals=(
            *(_EDITORIAL_STATUS.get(code.lower(), code) for code in signals),
            *(words(genre.find("name")) for genre in content.findall("genre")),
        ),
        supersedes=next(_earlier(item, meta), None),
        sent=(
            ("guid", item.get("guid")),
            ("version", item.get("version")),
            ("versionCreated", words(meta.find("versioncreated"))),
            ("firstCreated", words(meta.find("firstcreated"))),
            ("contentModified", words(content.find("contentmodified"))),
            ("pubStatus", _code(meta.find("pubstatus"))),
            ("embargoed", words(meta.find("embargoed"))),
            ("urgency", words(content.find("urgency"))),
            ("slugline", words(content.find("slugline"))),
            ("dateline", words(content.find("dateline"))),
            *(("signal", code) for code in signals),
            *(("altId", words(each)) for each in content.findall("altid")),
        ),
    )


def _child(element: Element, tag: str) -> Element:
    found = element.find(tag)
    return Element("none") if found is None else found


def _code(element: Element | None) -> str | None:
    """The code of a concept without its scheme: "stat:usable" is "usable"."""
    return None if element is None else (element.get("qcode") or element.get("literal") or "").rpartition(":")[2]


def _named(element: Element | None) -> str | None:
    """A concept's name, else its literal or code."""
    if element is None:
        return None
    return words(element.find("name")) or element.get("literal") or _code(element)


def _headlines(meta: Element, content: Element) -> tuple[str, str]:
    """The main headline and the one below it; the item's title where there is no headline."""
    main, below = "", ""
    for line in content.findall("headline"):
        if "sub" in line.get("role", "").lower():
            below = below or words(line)
        else:
            main = main or words(line)
    titles = (words(title) for title in meta.findall("title") if not title.get("role"))
    return main or next(titles, ""), below


def _description(content: Element, headline: str) -> str:
    """The first description that is a summary, and not a caption made of slug and headline."""
    found = (words(each) for each in content.findall("description") if not each.get("role", "").endswith("caption"))
    return next((text for text in found if text and not (headline and headline in text)), "")


def _dateline(content: Element) -> str | None:
    dateline = words(content.find("dateline"))
    return None if re.match(r"\d{4}-\d\d", dateline) else dateline


def _role(note: Element) -> str:
    return note.get("role", "").rpartition(":")[2].lower()


def _is_plain(note: Element) -> bool:
    """Whether a note may say what changed; contacts, closing lines and the notepad say other things."""
    return not note.get("pubconstraint") and _role(note) not in (*_ASIDE_ROLES, *_CLOSING_ROLES)


def _asides(meta: Element) -> Iterator[Piece]:
    """The notes that are no change notes; what the notepad holds is not said twice."""
    notes = [note for note in meta.findall("ednote") if not _is_plain(note)]
    notepad = " ".join(words(note) for note in notes if len(note))
    for note in notes:
        if len(note) or words(note) not in notepad:
            label = Label.OTHER if _role(note) in _CLOSING_ROLES else Label.NOTE
            yield from bodies.labelled(flow(note), label, _role(note) or "edNote")


def _members(item: Element) -> Iterator[Piece]:
    """What a package holds: a line for each item, under its headline."""
    for member in item.iter("itemref"):
        yield Piece(words(member.find("headline")) or words(member.find("title")), Label.RELATED, "itemRef")


def _earlier(item: Element, meta: Element) -> Iterator[str]:
    """What the item says it takes the place of: a link by role, or to an earlier version of its own guid."""
    for link in meta.findall("link"):
        target = link.get("guidref") or link.get("residref") or link.get("href") or ""
        if _role_of_link(link) in _EARLIER:
            yield target
        elif target and target == item.get("guid") and link.get("version"):
            yield f"{target}:{link.get('version')}"


def _role_of_link(link: Element) -> str:
    return link.get("rel", "").rpartition(":")[2].lower()


def _renditions(item: Element) -> tuple[tuple[Piece, ...], ...]:
    """The renditions that hold text: XML before data."""
    contents = _child(item, "contentset")
    found = (
        *map(bodies.of_tree, contents.findall("inlinexml")),
        *(bodies.of_string(each.text) for each in contents.findall("inlinedata")),
    )
    return tuple(pieces for pieces in found if pieces)


def _caption(content: Element) -> Iterator[Piece]:
    """What describes a picture: of a text, senders give its beginning in the same place."""
    for each in content.findall("description"):
        yield Piece(words(each), Label.CAPTION, each.get("role", "description"))
