"""E-mail (RFC 5322): the subject as headline, the plain part or else the HTML part as text.

Of a mail that was passed on, the story is the one inside; what an answer quotes is set aside. A body may be a form
("Headline: ...", "Slugline: ..."), or a JSON document with such keys: they fill the fields. What stands below `-- ` is
the signature. Attachments are named among the sender's values and never opened.
"""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr

from desk.trouble import Trouble
from desk.wire.decoding import charset, jsontext
from desk.wire.dispatch import Dispatch, to_items
from desk.wire.item import Item, Label
from desk.wire.paragraphs import bodies
from desk.wire.wording import forwards

NAME = "eml"

# A label in front of a line of the body, or a key of a JSON body, and the field that it fills
_LABELS = {
    "abstract": "dek", "body": "body", "by": "byline", "byline": "byline", "dateline": "dateline", "ednote": "note",
    "editor's note": "note", "embargo": "embargo", "headline": "headline", "news value": "urgency",
    "note to editors": "note", "slug": "slug", "slugline": "slug", "story": "body", "summary": "dek", "text": "body",
    "urgency": "urgency",
}  # fmt: skip
_FORM_LINE = re.compile(rf"[ \t]*({'|'.join(sorted(_LABELS, key=len, reverse=True))})[ \t]*:[ \t]*(.*)", re.IGNORECASE)
_LEAST_LABELS = 2  # one label may open a sentence; a form has several
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_FORWARDED = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|sv|vs|vb|rv|doorst)\s*:\s*)+", re.IGNORECASE)
_LONGEST_HEADER = 10_000  # characters
_HEADERS = ("From", "To", "Date", "Subject", "Message-ID")


def sniff(head: bytes) -> bool:
    """Whether it is mail was settled by its shape: this is the only reader of that shape."""
    return True


def read(data: bytes, path: str) -> tuple[Item, ...]:
    """One item a message."""
    try:
        said = _said(email.message_from_bytes(data.lstrip()))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        # The standard library raises on some broken headers and on parts in parts in parts: show what was sent
        trouble = Trouble(f"broken mail, shown as it was sent: {error}")
        said = Dispatch(body=bodies.of_lines(charset.decode(data).text), troubles=(trouble,))
    return to_items([said], path, NAME)


def _said(message: Message) -> Dispatch:
    defects = dict.fromkeys(defect for part in message.walk() for defect in map(_defect, part.defects))
    headers = {name: _header(message, name) for name in _HEADERS}
    text, html, troubles = _text(message)
    form, text = _form(text)
    copy, signature = _without_signature(text)
    pieces = bodies.of_lines(copy) if copy.strip() or not html else bodies.of_string(html)
    body, passed_on = forwards.settled(pieces, headers["Subject"])
    if not text.strip() and not html.strip():
        troubles = (*troubles, Trouble("a mail without text"))
    name, address = parseaddr(headers["From"])
    return Dispatch(
        body=body,
        id=headers["Message-ID"],
        agency=(passed_on, name, address.rpartition("@")[2]),
        slug=form.get("slug"),
        headline=form.get("headline") or _FORWARDED.sub("", headers["Subject"], count=1),
        dek=form.get("dek"),
        bylines=tuple(line for line in [form.get("byline")] if line),
        dateline=form.get("dateline"),
        filed=headers["Date"],
        embargo=form.get("embargo"),
        urgency=form.get("urgency"),
        notes=tuple((text, "note") for text in [form.get("note")] if text),
        asides=bodies.labelled(bodies.of_lines(signature), Label.OTHER, "signature"),
        sent=(*headers.items(), *(("attachment", name) for name in _attachments(message))),
        troubles=(*(Trouble(f"broken mail: {defect}") for defect in defects), *troubles),
    )


def _defect(defect: Exception) -> str:
    """What the standard library says is wrong ("A start boundary was found, but not the corresponding ...")."""
    return (type(defect).__doc__ or type(defect).__name__).strip()


def _header(message: Message, name: str) -> str:
    """A header's text, its encoded words decoded; the standard library takes quadratic time for long ones."""
    raw = str(message.get(name, ""))[:_LONGEST_HEADER]
    try:
        runs = decode_header(raw)
    except HeaderParseError:
        return raw
    return "".join(charset.decode(run, declared).text if isinstance(run, bytes) else run for run, declared in runs)


def _attachments(message: Message) -> Iterator[str]:
    yield from (name for part in message.walk() if (name := part.get_filename()))


def _text(message: Message) -> tuple[str, str, tuple[Trouble, ...]]:
    """The first plain part and the first HTML part that hold text."""
    found: dict[str, str] = {}
    troubles: list[Trouble] = []
    for part in message.walk():
        kind = part.get_content_type()
        if kind not in ("text/plain", "text/html") or part.get_filename() or found.get(kind, "").strip():
            continue
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes):
            decoded = charset.decode(payload, part.get_content_charset())
            flowed = str(part.get_param("format", "")).lower() == "flowed"
            found[kind] = _unflowed(decoded.text, str(part.get_param("delsp", ""))) if flowed else decoded.text
            troubles += decoded.troubles
    return found.get("text/plain", ""), found.get("text/html", ""), tuple(troubles)


def _unflowed(text: str, delsp: str) -> str:
    """RFC 3676: a line that ends in a blank goes on in the next; the signature's mark does not."""
    blank = "" if delsp.lower() == "yes" else " "
    return re.sub(r"(?<!^--) \r?\n", blank, text, flags=re.MULTILINE)


def _form(text: str) -> tuple[dict[str, str], str]:
    """The fields of a body that is a form or a JSON document, and the text that is the story."""
    if text.lstrip().startswith("{"):
        form = dict(_json_fields(jsontext.parse_json(text).value))
        return (form, form.get("body", "")) if form else ({}, text)
    form = {}
    rows = iter(text.splitlines())
    for row in rows:
        match = _FORM_LINE.fullmatch(row)
        if match:
            form[_LABELS[match[1].lower()]] = match[2]
        if "body" in form or (row.strip() and not match):
            story = [form.pop("body", row), *rows]
            return (form, "\n".join(story)) if len(form) >= _LEAST_LABELS else ({}, text)
    return (form, "") if len(form) >= _LEAST_LABELS else ({}, text)


def _json_fields(value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, each in value.items():
            first = each[0] if isinstance(each, list) and each else each
            if key.lower() in _LABELS and isinstance(first, str):
                yield _LABELS[key.lower()], first


def _without_signature(text: str) -> tuple[str, str]:
    """A text without its signature, which ends where an earlier mail begins; and the signature."""
    whole = text.replace("\r\n", "\n")
    match = _SIGNATURE.search(whole)
    if match is None:
        return whole, ""
    below = forwards.HEAD.search(whole, match.end())
    end = below.start() if below else len(whole)
    return whole[: match.start()] + "\n" + whole[end:], whole[match.end() : end]
