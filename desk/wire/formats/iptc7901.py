"""IPTC 7901, as dpa and ATS send it: a header line, a slug between slashes, a head down to "=", hard-wrapped text.

    eca0124 3 i 93  dpa 1888                 item, urgency, category, words, the agency's number
    politics/Yemen/                          slug
    EXTRA                                    labels of the version, none or several
    Peace talks to take place in Sweden =    headline, then perhaps a byline
    Washington (dpa) - ...                   text
    # Notebook                               from here on for editors
    212101 GMT Nov 18                        day, hour and minute, zone, month, year

Control characters frame a message and are no copy. All that follows the notebook's heading is set aside: it holds
telephone numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from desk.trouble import Trouble
from desk.wire.decoding import charset
from desk.wire.dispatch import Dispatch, to_items
from desk.wire.item import Item, Label
from desk.wire.paragraphs import bodies, lines
from desk.wire.pieces import Piece
from desk.wire.wording import bylines, signoffs

NAME = "iptc7901"

_HEADER = re.compile(
    r"[\x00-\x20]*(?P<item>[a-zA-Z]{2,4} ?\d{3,5}) +(?P<urgency>\d) +(?P<category>[a-zA-Z]{1,4}) +(?P<words>\d{1,5})\b"
    r"(?P<rest>[^\n]{0,80})(?:\n|$)"
)
_FRAMING = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")  # SOH, STX, ETX, EOT, padding
_MESSAGE = re.compile(r"(?<=\n)(?=\x01)")  # where the next message of a file begins
# "2ND LEAD", "3RD NET", "EXTRA", "REFILE", "(Achtung)": a line of its own above the headline
_LABEL = re.compile(r"\([^()]{3,25}\)|(?:\d+(?:ST|ND|RD|TH|\.) ?)?[A-ZÄÖÜÉ][A-ZÄÖÜÉ /-]{1,24}(?: \d)?")
_HEAD_LINES = 12  # a head that has not ended after as many lines has no "=": its first paragraph is the head
_NOTEBOOK = re.compile(
    r"^(?:# .*|.*(?:not (?:intended )?for publication|nicht zur Ver.ffentlichung|pas destin..?s? à (?:la )?public).*)$",
    re.MULTILINE | re.IGNORECASE,
)
# Headings in the notebook over what changed: "## Note to editors", "## Redaktionelle Hinweise"
_CHANGES = re.compile(
    r"#* ?(?:notes? to editors?|redaktionelle|aktualisierung|corrections?|berichtigung|note aux)", re.IGNORECASE
)
_HEADING = re.compile(r"#{1,3} ")
_BULLET = re.compile(r"[-*•] +")
_FILED = re.compile(r"^(\d\d)(\d\d)(\d\d) (?:([A-Z]{3,4}) )?([A-Za-zéäû]{3,5})\.? (\d\d)\s*$", re.MULTILINE)
_CUT = Trouble("the closing line with day and hour is missing: the message may have been cut off")
_MONTHS = {
    "jan": 1, "feb": 2, "fév": 2, "mar": 3, "mär": 3, "mrz": 3, "apr": 4, "avr": 4, "mai": 5, "may": 5, "jun": 6,
    "jul": 7, "aug": 8, "aoû": 8, "sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12, "dez": 12, "déc": 12,
}  # fmt: skip
_OFFSETS = {"GMT": "+00:00", "UTC": "+00:00", "MEZ": "+01:00", "CET": "+01:00", "MESZ": "+02:00", "CEST": "+02:00"}


def sniff(head: bytes) -> bool:
    """Whether the first line is a header of the format."""
    return bool(_HEADER.match(head[:300].decode("latin-1")))


def read(data: bytes, path: str) -> tuple[Item, ...]:
    """An item for each message of the file."""
    decoded = charset.decode(data)
    text = decoded.text.replace("\r\n", "\n")
    messages = [each for each in _MESSAGE.split(text) if _HEADER.match(each)] or [text]
    return to_items(map(_said, messages), path, NAME, decoded.troubles)


def _said(message: str) -> Dispatch:
    header = _HEADER.match(message)
    if header is None:
        return Dispatch(body=bodies.of_lines(_FRAMING.sub("", message)))
    text, filed = _without_filing(_FRAMING.sub("", message[header.end() :]))
    head, text = _head(text)
    start = _NOTEBOOK.search(text)
    copy, notebook = (text[: start.start()], text[start.start() :]) if start else (text, "")
    notes, asides = _notebook(notebook)
    label = " ".join(head.labels)
    agency = next(iter(re.findall(r"[a-z]{2,9}(?= *\d*\s*$)", header["rest"])), "")
    return Dispatch(
        body=_signed(bodies.of_lines(copy), agency),
        agency=(agency,),
        slug=head.slug,
        headline=head.headline,
        bylines=head.bylines,
        filed=filed,
        urgency=header["urgency"],
        status=label if re.search(r"\b(?:KILL|HOLD)\b", label) else None,
        notes=notes,
        asides=asides,
        version_label=label,
        sent=(
            ("item", header["item"]),
            ("number", header["rest"]),
            ("urgency", header["urgency"]),
            ("category", header["category"]),
            ("words", header["words"]),
        ),
        troubles=() if filed else (_CUT,),
    )


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands above the text."""

    slug: str | None
    labels: tuple[str, ...]
    headline: str
    bylines: tuple[str, ...]


def _head(text: str) -> tuple[_Head, str]:
    """The head, and the text below it."""
    rows = text.lstrip("\n").split("\n")
    end = next((i for i, row in enumerate(rows[:_HEAD_LINES]) if row.rstrip().endswith("=")), None)
    if end is None:
        end = next((i for i, row in enumerate(rows) if i and not row.strip()), 0)
    head = [row.strip().rstrip("=").strip() for row in rows[: end + 1] if row.strip()]
    slug = head.pop(0).strip("/") if head and head[0].endswith("/") else None
    labels = []
    while len(head) > 1 and _LABEL.fullmatch(head[0]) and not bylines.is_byline(head[1]):
        labels.append(head.pop(0))
    byline = next((i for i, row in enumerate(head) if i and re.match(r"(?:By|Von|Par) ", row)), len(head))
    return _Head(slug, tuple(labels), " ".join(head[:byline]), tuple(head[byline:])), "\n".join(rows[end + 1 :])


def _signed(body: tuple[Piece, ...], agency: str) -> tuple[Piece, ...]:
    """The body with its last line set aside where the desk signs there: "dpa grj rmo"."""
    if body and agency and re.fullmatch(rf"{agency}(?: [a-z/]{{1,7}}){{1,8}}", body[-1].text):
        return (*body[:-1], replace(body[-1], label=Label.OTHER, why="the desk's signature"))
    return body


def _without_filing(text: str) -> tuple[str, str | None]:
    """The text without its last line's date, and that date in ISO 8601."""
    match = next(reversed(list(_FILED.finditer(text))), None)
    if match is None:
        return text, None
    day, hour, minute, zone, month, year = match.groups()
    number, offset = _MONTHS.get(month[:3].lower()), _OFFSETS.get(zone) if zone else ""
    filed = match.group() if not number or offset is None else f"20{year}-{number:02}-{day}T{hour}:{minute}:00{offset}"
    return text[: match.start()], filed


def _notebook(text: str) -> tuple[tuple[tuple[str, str], ...], tuple[Piece, ...]]:
    """The notes on what changed, and all else that is for editors."""
    notes: list[tuple[str, str]] = []
    rest: list[str] = []
    heading = ""
    for row in text.split("\n"):
        heading = row.strip() if _HEADING.match(row) else heading
        heading = "" if signoffs.is_rule(row) else heading
        if _CHANGES.match(heading) and _BULLET.match(row):
            notes.append((_BULLET.sub("", row, count=1), heading.strip("# ")))
        else:
            rest.append(row)
    asides = (Piece(paragraph, Label.NOTE, "notebook") for paragraph in lines.paragraphs("\n".join(rest)))
    return tuple(notes), tuple(asides)
