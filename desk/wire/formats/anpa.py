"""ANPA 1312, as AP sent it and archives keep it: a service line, a header line cut to 24 characters, the text.

    f l BC-Town--Flood     11-13 1049            priority, category, keyword cut short, date, words
    ^BC-Town--Flood Report, 1st Ld-Writethru,466<     the full slug, its version label, words
    ^River rises over its banks<                      headline
    ^Eds: Adds mayor's quote.<                        note; "EDITOR'S NOTE" is for readers
    ^By ANA RUIZ=
        TOWN (AP) _ ...                               text: each paragraph indented
    AP-WF-11-13-13 1509GMT<                           filed

`^` opens a header line, `<` and `=` end one. A NewsAlert has no headline; in a list of headlines the header lines are
the text. Tables are lines between BS and DLE with cells parted by semicolons.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from desk.trouble import Trouble
from desk.wire.decoding import charset
from desk.wire.dispatch import Dispatch, to_items
from desk.wire.item import Item, Label
from desk.wire.pieces import Piece

NAME = "anpa1312"

# Frame and service line, then "f l", the keyword, "11-13 1049"
_HEADER = re.compile(
    r"[\x00\x16\s]*\x01(?P<service>[^\n]{1,40})\n(?P<priority>[a-z]) (?P<category>[a-z])[\x10-\x1f ]*"
    r"(?P<keyword>[^\n]{0,60}?)\s+(?P<date>\d\d-\d\d) (?P<words>\d{3,5})"
)
_CARET_LINES = re.compile(r"(?:^|\n|\x02)\^[^\n]{3,200}[<=]\s*(?=\r?\n)")
_URGENCY = {"f": "1", "b": "2", "u": "3", "r": "4", "d": "5"}  # flash, bulletin, urgent, regular, deferred; others hold
_FILED = re.compile(r"(?P<agency>[A-Z]{2,4})-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)(GMT|EDT|EST)")
_OFFSETS = {"GMT": "+00:00", "EDT": "-04:00", "EST": "-05:00"}
_CODE = re.compile(r"\*\d+")  # "*9006<" in front of the slug: a routing code
_NOTE = re.compile(r"\(?(?:Eds?|EDS?|Editors?|EDITORS?)\b[^:_]{0,12}[:_]|\(?EDITOR'S NOTE\b", re.ASCII)
_PICTURES = re.compile(r"(?:[A-Z]{2,4} )?(?i:photos?|graphics?|video)\b.{0,200}")
_BYLINE = re.compile(r"By\s+\S", re.IGNORECASE)
# "Associated Press", "AP Business Writer": the line below a byline
_AFFILIATION = re.compile(
    r"(?:The )?Associated Press|.{0,60}\b(?:Writer|Editor|Correspondent|Reporter)s?|For The .{1,60}"
)
_INDENT = re.compile(r"\t| {3,}")
_TABLE_MARK = "\x08"
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")
_HALF = "{"  # the teletypesetter's code for one half
_CUT = Trouble("the message has no end mark (ETX): it may have been cut off")
_LIST_LINE = 80  # code points: indented lines without a blank line between them are a list while they are shorter


def sniff(head: bytes) -> bool:
    """Whether the frame is there, or lines that open with a caret and end with `<` or `=`."""
    text = head[:2000].decode("latin-1").replace("\r\n", "\n")
    return bool(_HEADER.match(text)) or len(_CARET_LINES.findall(text)) > 1


def read(data: bytes, path: str) -> tuple[Item, ...]:
    """An item for each message of the file."""
    decoded = charset.decode(data)
    text = decoded.text.replace("\r\n", "\n")
    messages = [each for each in re.split(r"(?<=\n)(?=\x16*\x01)", text) if each.strip("\x16 \n")] or [text]
    return to_items(map(_said, messages), path, NAME, decoded.troubles)


def _said(message: str) -> Dispatch:
    header = _HEADER.match(message)
    text = message[header.end() :] if header else message
    filing = _FILED.search(text, text.rfind("\x03") + 1) if "\x03" in text else None
    text = text.partition("\x03")[0]
    story = _Story()
    for line in (*_lines(text.partition("\x02")[2] if "\x02" in text else text), ""):
        story.take(line)
    priority = header["priority"] if header else ""
    return Dispatch(
        body=tuple(story.pieces()),
        agency=(filing["agency"] if filing else None,),
        slug=story.slug,
        headline=story.headline,
        bylines=tuple(story.bylines),
        filed=_filed(filing) if filing else None,
        urgency=_URGENCY.get(priority, priority),
        notes=tuple((note, "Eds") for note in story.notes),
        asides=tuple(story.asides),
        sent=(
            ("priority", priority),
            ("category", header["category"] if header else None),
            ("keyword", header["keyword"] if header else None),
            ("words", header["words"] if header else None),
            ("filed", filing.group() if filing else None),
        ),
        troubles=() if header is None or "\x03" in message else (_CUT,),
    )


def _filed(match: re.Match[str]) -> str:
    _, month, day, year, hour, minute, zone = match.groups()
    return f"20{year}-{month}-{day}T{hour}:{minute}:00{_OFFSETS[zone]}"


def _lines(text: str) -> Iterator[str]:
    """The lines, two header lines that share one parted: "*9006< ^AP-Top-Headlines,0176<"."""
    for line in text.split("\n"):
        yield from re.split(r"(?<=<) +(?=\^)", line)


@dataclass(slots=True)
class _Story:
    """What the lines so far have said, header lines first."""

    slug: str | None = None
    headline: str | None = None
    bylines: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    asides: list[Piece] = field(default_factory=list)
    groups: list[list[str]] = field(default_factory=lambda: [[]])
    """Lines of the text, parted at blank lines, subheads and tables; a header line keeps its caret."""
    unended: str = ""
    """A header line that the margin may have broken: it goes on until a line ends in `<` or `=`."""

    def take(self, line: str) -> None:
        """Read the next line."""
        bare = _CONTROL.sub("", line).strip()
        if self.unended and bare and bare[0] != "^" and not line.startswith(_TABLE_MARK) and not _INDENT.match(line):
            bare = f"{self.unended} {bare}"
        elif self.unended:
            self._header(self.unended[1:].strip(), ended=False)
        self.unended = ""
        if not bare:
            self.groups.append([])
        elif line.startswith(_TABLE_MARK):
            self._into_group(line, _TABLE_MARK)
        elif not bare.startswith("^"):
            self._into_group(line.rstrip().rstrip("<="), "")
        elif bare[-1] in "<=":
            self._header(bare[1:].strip(), ended=True)
        else:
            self.unended = bare

    def _into_group(self, line: str, mark: str) -> None:
        """Add a line of text: tables and carets never share a group with other lines."""
        group = self.groups[-1]
        if group and (group[-1].startswith(_TABLE_MARK) != (mark == _TABLE_MARK) or group[-1].startswith("^")):
            self.groups.append([])
        self.groups[-1].append(line)

    def _header(self, line: str, *, ended: bool) -> None:
        words = line.rstrip("<= ")
        if _CODE.fullmatch(words):
            return
        if self.slug is None:
            self.slug = re.sub(r",\s*\d+$", "", words)
        elif _NOTE.match(words):
            self.notes.append(words)
        elif _PICTURES.fullmatch(words):
            self.asides.append(Piece(words, Label.OTHER, "pictures with the story"))
        elif _BYLINE.match(words) and not self._in_text():
            self.bylines.append(words)
        elif self.bylines and _AFFILIATION.fullmatch(words):
            self.asides.append(Piece(words, Label.CREDIT, "below the byline"))
        elif self.headline is None and ended:
            self.headline = words
        else:
            self.groups.append([("^" if ended else "") + words])
            if ended:
                self.groups.append([])

    def _in_text(self) -> bool:
        """Whether a line of the text has come, other than a header line between headline and byline."""
        return any(line and not line.startswith("^") for group in self.groups for line in group)

    def pieces(self) -> Iterator[Piece]:
        """The text's pieces, in order."""
        for group in self.groups:
            if not group:
                continue
            if group[0].startswith("^"):
                yield Piece(group[0][1:], Label.SUBHEAD, "a header line within the text")
            elif group[0].startswith(_TABLE_MARK):
                yield Piece("\n".join(map(_row, group)), Label.TABLE, "table")
            else:
                yield from _text(group)


def _row(line: str) -> str:
    """A table line's cells, parted by tabs."""
    cells = _CONTROL.sub("", line).strip().replace(_HALF, "½").split(";")
    return "\t".join("" if cell.strip() == "^" else cell.strip() for cell in cells)


def _text(group: list[str]) -> Iterator[Piece]:
    """A group's paragraphs, one an indented line; several short ones are a list."""
    starts = [i for i, line in enumerate(group) if _INDENT.match(line)]
    lines = [_CONTROL.sub("", line).strip() for line in group]
    if len(group) > 1 and len(starts) in (0, len(group)) and max(map(len, lines)) < _LIST_LINE and starts:
        yield Piece("\n".join(lines), Label.LIST, "lines")
        return
    edges = sorted({0, *starts, len(lines)})
    for start, end in pairwise(edges):
        yield Piece(" ".join(lines[start:end]), Label.BODY, "text")
