"""Plain text in a wire's frame: ZCZC ... NNNN with marked header lines, and press releases as AsiaNet heads them.

    ZCZC FMG000                        Source: Harbour Board
    YY TDR                             MEDIA RELEASE PR40012
    :KEYWORD :Headline                 Headline, one line or two
        TOWN, Oct 12 AAP - ...
    NNNN                               TOWN, Feb. 1, 2017 /PRNewswire/ --

The item's text is the decoded file itself; its parts are the header and closing lines, and the story between them,
whose paragraphs are judged by their wording.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from desk.spans import Span
from desk.trouble import Trouble
from desk.wire import agencies, charset, dateline
from desk.wire.item import Item, Label, Part

NAME = "text"

_FRAME_OPENS = re.compile(r"[\x00-\x20]*ZCZC\b")
_RELEASE_OPENS = re.compile(r"\s*Source:[^\n]{1,200}\n+\s*MEDIA RELEASE\b", re.IGNORECASE)
_HEADER_LINES = 12  # a header is never longer; a mark further down belongs to the story
_FRAME = re.compile(r"ZCZC\b.*|NNNN\W*|[A-Z]{2} [A-Z]{2,4}")
_MARKS = {
    ":": "slug",
    "=": "take",
    "^": "headline",
    "$": "category",
    "%": "priority",
    "+": "subject",
    "*": "format",
    "&": "service",
}
_END = re.compile(r"^[ \t]*NNNN", re.MULTILINE)
_CUT = Trouble("the end mark NNNN is missing: the message may have been cut off")
_RELEASE_NUMBER = re.compile(r"MEDIA RELEASE\b.*", re.IGNORECASE)
_SOURCE = re.compile(r"Source:\s*(.+)", re.IGNORECASE)
_DESK = re.compile(
    r"\s+(?:AAP|PA|AFP|RTR|AP)\b(?: [A-Z]{2,12})?|\s+[A-Z]{3} [a-z]{2,3}(?:/[a-z]{2,3})*"
)  # "    AAP BETTING"


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the file that is not blank, and where it stands."""

    text: str
    span: Span
    apart: bool
    """Whether a blank line stands above it."""


def sniff(head: bytes) -> bool:
    """Whether the file opens with ZCZC, or with a source and a release number."""
    text = head[:1000].decode("latin-1")
    return bool(_FRAME_OPENS.match(text) or _RELEASE_OPENS.match(text))


def read(data: bytes, path: str) -> tuple[Item, ...]:
    """One item; its offsets are the file's own."""
    decoded = charset.decode(data)
    text = decoded.text
    cut = (_CUT,) if _FRAME_OPENS.match(text) and not _END.search(text) else ()
    item = Item(path, NAME, text, troubles=(*decoded.troubles, *cut))
    lines = list(_lines(text))
    head = _released(lines) if _RELEASE_OPENS.match(text) else _framed(lines)
    closing = _closing(lines[len(head) :])
    return (_with_fields(replace(item, parts=_parts(text, head, closing)), head, lines[len(head) :]),)


def _lines(text: str) -> Iterator[_Line]:
    start, blank = 0, False
    for row in text.splitlines(keepends=True):
        line = row.rstrip()
        if line:
            yield _Line(line, Span(start, start + len(line)), blank)
        blank = not line
        start += len(row)


def _framed(lines: list[_Line]) -> list[tuple[_Line, Label, str]]:
    """The header lines of a ZCZC file: frame and codes, keywords, headline."""
    head: list[tuple[_Line, Label, str]] = []
    for line in lines[:_HEADER_LINES]:
        mark = _MARKS.get(line.text[:1])
        if _FRAME.fullmatch(line.text):
            head.append((line, Label.OTHER, "the wire's frame"))
        elif mark == "slug" and len(_fields(line.text)) > 1:
            head.append((line, Label.HEADLINE, "keyword and headline"))
        elif mark:
            head.append((line, Label.HEADLINE if mark == "headline" else Label.OTHER, mark))
        else:
            break
    return head


def _fields(line: str) -> list[str]:
    """ ":POTTED :Market day" is a keyword and a headline."""
    return [part.strip() for part in re.split(r"(?:^|\s):", line) if part.strip()]


def _released(lines: list[_Line]) -> list[tuple[_Line, Label, str]]:
    """The header lines of a press release: source, number, and the headline down to the first blank line."""
    head: list[tuple[_Line, Label, str]] = []
    for line in lines[:_HEADER_LINES]:
        if _SOURCE.fullmatch(line.text):
            head.append((line, Label.CREDIT, "source"))
        elif _RELEASE_NUMBER.fullmatch(line.text):
            head.append((line, Label.OTHER, "the release's number"))
        elif not line.apart or len(head) < 3:
            head.append((line, Label.HEADLINE, "headline"))
        else:
            break
    return head


def _closing(lines: list[_Line]) -> list[tuple[_Line, Label, str]]:
    """The closing lines: end mark, the desk's mark, the source once more."""
    found: list[tuple[_Line, Label, str]] = []
    for line in reversed(lines):
        if _FRAME.fullmatch(line.text.strip()):
            found.append((line, Label.OTHER, "the wire's frame"))
        elif _DESK.fullmatch(line.text):
            found.append((line, Label.OTHER, "the desk that sent it"))
        elif _SOURCE.fullmatch(line.text):
            found.append((line, Label.CREDIT, "source"))
        else:
            break
    return found[::-1]


def _parts(
    text: str, head: list[tuple[_Line, Label, str]], closing: list[tuple[_Line, Label, str]]
) -> tuple[Part, ...]:
    start = head[-1][0].span.end if head else 0
    end = closing[0][0].span.start if closing else len(text)
    story = (Part(Span(start, end)),) if text[start:end].strip() else ()
    return (
        *(Part(line.span, label, why) for line, label, why in head),
        *story,
        *(Part(line.span, label, why) for line, label, why in closing),
    )


def _with_fields(item: Item, head: list[tuple[_Line, Label, str]], story: list[_Line]) -> Item:
    headline = " ".join(_fields(line.text)[-1].lstrip("^ ") for line, label, _ in head if label is Label.HEADLINE)
    slug = next((_fields(line.text)[0] for line, _, why in head if line.text.startswith(":")), None)
    source = next((m[1] for line, _, _ in head if (m := _SOURCE.fullmatch(line.text))), None)
    opening = next((where for line in story[:3] if (where := _dateline(line.text.strip()))), None)
    return replace(
        item,
        slug=slug,
        headline=headline or None,
        credit=source,
        dateline=opening,
        agency=_agency(opening),
        sent=tuple((why, line.text) for line, _, why in head),
    )


def _dateline(line: str) -> str | None:
    if dateline.is_alone(line):
        return dateline.bare(line)
    length = dateline.length(line)
    return dateline.bare(line[:length]) if length else None


def _agency(opening: str | None) -> str | None:
    """The agency that a dateline names: "(AP)", "/PRNewswire-AsiaNet/", "Oct 12 AAP"."""
    match = re.search(r"[(/]([^()/]{2,40})[)/]$|\s([A-Z]{2,9})$", opening or "")
    return agencies.name(match[1] or match[2]) if match else None
