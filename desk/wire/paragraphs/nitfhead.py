"""What NITF says above a story, in its `body.head`: alone, or inside a message of another format.

Takes the tree that holds it; what it does not say is empty.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from desk.wire.paragraphs.flow import words


@dataclass(frozen=True, slots=True)
class NitfHead:
    """The lines of a head, blanks folded."""

    headline: str = ""
    second: str = ""
    """The headline below the first."""
    abstract: str = ""
    bylines: tuple[str, ...] = ()
    """Without the titles or firms behind the names."""
    dateline: str = ""
    distributor: str = ""


def nitf_head(root: Element) -> NitfHead:
    """The head of the story under `root`; an empty one where there is none."""
    top = root.find(".//body.head")
    if top is None:
        return NitfHead()
    return NitfHead(
        words(top.find(".//hl1")),
        next((words(line) for line in top.iter("hl2")), ""),
        words(top.find("abstract")),
        tuple(filter(None, map(_byline, top.findall("byline")))),
        _dateline(top.find("dateline")),
        words(top.find("distributor")),
    )


def _byline(line: Element) -> str:
    title = words(line.find("byttl"))
    return re.sub(rf"[\s,]*{re.escape(title)}$", "", words(line)) if title else words(line)


def _dateline(line: Element | None) -> str:
    """The place, else the line's own words; the date that may stand beside them is none."""
    if line is None:
        return ""
    own = " ".join((line.text or "", *(child.tail or "" for child in line)))
    return words(line.find("location")) or " ".join(own.split())
