"""Plain text in a wire's frame: ZCZC ... NNNN with marked header lines, and press releases as AsiaNet heads them.

    ZCZC FMG000                        Source: Harbour Board
    YY TDR                             MEDIA RELEASE PR40012
    :KEYWORD :Headline                 Headline, one line or two
        TOWN, Oct 12 AAP - ...
    NNNN                               TOWN, Feb. 1, 2017 /PRNewswire/ --

The item's text is the decoded file itself. Its parts are the header lines, the dateline, the story, whose paragraphs
are left to be judged by their wording, and the closing lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desk.spans import Span
from desk.trouble import Trouble
from desk.wire.decoding import charset
from desk.wire.item import Item, Label, Part
from desk.wire.wording import agencies, dateline

NAME = "text"

_FRAME_OPENS = re.compile(r"[\x00-\x20]*ZCZC\b")
_RELEASE_OPENS = re.compile(r"\s*Source:[^\n]{1,200}\n+\s*MEDIA RELEASE\b", re.IGNORECASE)
_END = re.compile(r"^[ \t]*NNNN", re.MULTILINE)
_CUT = Trouble("the end mark NNNN is missing: the message may have been cut off")
_HEADER_LINES = 12  # a header is never longer; a mark further down belongs to the story
_OPENING_LINES = 3  # the dateline stands in one of the story's first lines
_FRAME = re.compile(r"ZCZC\b.*|NNNN\W*|[A-Z]{2} [A-Z]{2,4}")
# What opens a marked header line, and what it holds
_MARKS = {
    "$": "category", "%": "priority", "&": "service", "*": "format", "+": "subject", ":": "keyword", "=": "take key",
    "^": "headline",
}  # fmt: skip
_RELEASE_NUMBER = re.compile(r"MEDIA RELEASE\b.*", re.IGNORECASE)
_SOURCE = re.compile(r"Source:\s*(.+)", re.IGNORECASE)
# "    AAP BETTING", "    AAP rs/jmt": the desk signs, indented
_DESK = re.compile(r"\s+(?:AAP|AFP|AP|PA|RTR)\b(?: [A-Z]{2,12})?|\s+[A-Z]{3} [a-z]{2,3}(?:/[a-z]{2,3})*")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the file that is not blank; its span leaves out the blanks at its end."""

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
    release = bool(_RELEASE_OPENS.match(text))
    lines = list(_lines(text))
    head = list((_released if release else _framed)(lines[:_HEADER_LINES]))
    closing = list(_closing(lines[len(head) :]))[::-1]
    place = _dateline(lines[len(head) : len(head) + _OPENING_LINES])
    where = dateline.bare(place.of(text)) if place else None
    cut = () if release or _END.search(text) else (_CUT,)
    item = Item(
        path,
        NAME,
        text,
        _parts(text, head, place, closing),
        agency=_agency(where),
        slug=next((_fields(text, part)[0] for part in head if part.why.startswith("keyword")), None),
        headline=" ".join(_fields(text, part)[-1] for part in head if part.label is Label.HEADLINE) or None,
        credit=next((_source(text, part) for part in head if part.label is Label.CREDIT), None),
        dateline=where,
        sent=tuple((part.why, part.span.of(text)) for part in head),
        troubles=(*decoded.troubles, *cut),
    )
    return (item,)


def _lines(text: str) -> Iterator[_Line]:
    start, blank = 0, False
    for row in text.splitlines(keepends=True):
        line = row.rstrip()
        if line:
            yield _Line(line, Span(start, start + len(line)), blank)
        blank = not line
        start += len(row)


def _framed(lines: Sequence[_Line]) -> Iterator[Part]:
    """The header lines of a ZCZC file: frame and codes, keyword, headline."""
    for line in lines:
        mark = _MARKS.get(line.text[:1])
        if _FRAME.fullmatch(line.text):
            yield Part(line.span, Label.OTHER, "the wire's frame")
        elif mark == "keyword" and len(re.findall(r"(?:^|\s):\S", line.text)) > 1:
            yield Part(line.span, Label.HEADLINE, "keyword and headline")
        elif mark:
            yield Part(line.span, Label.HEADLINE if mark == "headline" else Label.OTHER, mark)
        else:
            return


def _released(lines: Sequence[_Line]) -> Iterator[Part]:
    """The header lines of a press release: source, number, and the headline down to the first blank line."""
    titled = False
    for line in lines:
        if _SOURCE.fullmatch(line.text):
            yield Part(line.span, Label.CREDIT, "source")
        elif _RELEASE_NUMBER.fullmatch(line.text):
            yield Part(line.span, Label.OTHER, "release number")
        elif not titled or not line.apart:
            titled = True
            yield Part(line.span, Label.HEADLINE, "headline")
        else:
            return


def _closing(lines: Sequence[_Line]) -> Iterator[Part]:
    """The closing lines, the last one first: end mark, the desk's mark, the source once more."""
    for line in reversed(lines):
        if _FRAME.fullmatch(line.text.strip()):
            yield Part(line.span, Label.OTHER, "the wire's frame")
        elif _DESK.fullmatch(line.text):
            yield Part(line.span, Label.OTHER, "the desk that sent it")
        elif _SOURCE.fullmatch(line.text):
            yield Part(line.span, Label.CREDIT, "source")
        else:
            return


def _dateline(lines: Sequence[_Line]) -> Span | None:
    """Where the dateline stands: it opens one of the story's first lines, or is one."""
    for line in lines:
        words = line.text.lstrip()
        start = line.span.end - len(words)
        length = len(words) if dateline.is_alone(words) else dateline.length(words)
        if length:
            return Span(start, start + len(words[:length].rstrip()))
    return None


def _parts(text: str, head: list[Part], place: Span | None, closing: list[Part]) -> tuple[Part, ...]:
    """All parts in order; what stands between them is the story. A dateline is one where it has a line of its own."""
    alone = place and not text[place.end :].partition("\n")[0].strip()
    opening = [Part(place, Label.DATELINE, "it opens the text")] if place and alone else []
    parts: list[Part] = []
    end = head[-1].span.end if head else 0
    for part in (*opening, *closing, Part(Span(len(text), len(text)))):
        if text[end : part.span.start].strip():
            parts.append(Part(Span(end, part.span.start)))
        parts.append(part)
        end = part.span.end
    return (*head, *parts[:-1])


def _fields(text: str, part: Part) -> list[str]:
    """The fields of a header line without their marks: ":POTTED :Market day" holds two."""
    return [each.strip(" ^") for each in re.split(r"(?:^|\s):", part.span.of(text)) if each.strip(" ^")] or [""]


def _source(text: str, part: Part) -> str:
    return part.span.of(text).partition(":")[2].strip()


def _agency(where: str | None) -> str | None:
    """The agency that a dateline names: "(AP)", "/PRNewswire-AsiaNet/", "Oct 12 AAP"."""
    match = re.search(r"[(/]([^()/]{2,40})[)/]$|\s([A-Z]{2,9})$", where or "")
    return agencies.name(match[1] or match[2]) if match else None
