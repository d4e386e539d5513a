"""What an item does to its story, and whether it may be published: from codes, labels and notes of every sender."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desk.wire.item import Kind, Note, Status

# ", 1st Ld-Writethru,1140", ", 8th Ld-Writethru", " (WRAPUP 1)": a version label behind a slug
_LABEL = re.compile(
    r"(?:,\s*(?P<ap>(?:\d+\w\w )?"
    r"(?:Ld|Lead|Add|Sub|Writethru|Correction|Corrective|Advance|Advisory|NewsAlert|KILL)\b[^,<]*)"
    r"|\s*\((?P<reuters>(?:WRAPUP|UPDATE|REFILE|CORRECTED|RPT|REPEAT)[^()]*)\))(?:,\s*\d+)?\s*$",
    re.IGNORECASE,
)
# "UPDATE 2-", "WRAPUP 1-", "CORRECTED-", "REFILE-UPDATE 1-" in front of a headline
_HEADLINE_LABEL = re.compile(r"(?:(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT|REPEAT|CORRECTION|ADVISORY)(?: \d+)?-)+(?=\S)")
_STATUS = (
    (Status.CANCELED, re.compile(r"cancel|kill|withdrawn|annul|spiked|recalled", re.IGNORECASE)),
    (Status.WITHHELD, re.compile(r"withheld|withhold|hold|embargo", re.IGNORECASE)),
)
_EMBARGO_WORDS = re.compile(r"\bembargo(?!\w*\W+(?:is |was |has been |now )?lifted)", re.IGNORECASE)
# The kinds in the order in which they decide: codes and labels of the senders, and how headlines announce themselves
_CODES = (
    (Kind.KILL, re.compile(r"\bkill(?:ed)?\b|withdraw", re.IGNORECASE)),
    (Kind.CORRECTION, re.compile(r"correct|berichtig|korrektur|korrektion|rättelse", re.IGNORECASE)),
    (Kind.ADVISORY, re.compile(r"advisory|digest|achtung|impressum", re.IGNORECASE)),
    (Kind.ALERT, re.compile(r"alert|flash|eilmeldung|snap|urgent", re.IGNORECASE)),
    (Kind.UPDATE, re.compile(r"update|writethru|\bld\b|lead|wrapup|net\b|refile", re.IGNORECASE)),
)
# "CORRECTED-Minister says", "UPDATE 2-Bank cuts", "Correction: River story", "KILL: Bank story"; not "Update on flood"
_HEADINGS = (
    (Kind.KILL, re.compile(r"(?:bulletin |mandatory )?kill\b[^:–-]{0,20}[:–-]|story withdrawn", re.IGNORECASE)),
    (
        Kind.CORRECTION,
        re.compile(r"(?:correct(?:ion|ed|ive)|berichtigung|rättelse|rettelse)\b[^:–-]{0,20}[:–-]", re.IGNORECASE),
    ),
    (Kind.ADVISORY, re.compile(r"advisory\b[^:–-]{0,20}[:–-]", re.IGNORECASE)),
    (Kind.ALERT, re.compile(r"(?:flash|alert|eil(?:meldung)?|urgent|breaking)\s*[:–-]", re.IGNORECASE)),
    (Kind.UPDATE, re.compile(r"(?:update|wrapup|refile)(?: \d+)?\s*[:–-]", re.IGNORECASE)),
)
_SLUGS = (
    (Kind.ALERT, re.compile(r"news\s?alert", re.IGNORECASE)),
    (Kind.ADVISORY, re.compile(r"\badvisory\b", re.IGNORECASE)),
)
_NOTE_KINDS = {"kill": Kind.KILL, "corrects": Kind.CORRECTION}
_SMALL_VERSION = 3  # digits; a longer version is an opaque number: newer Reuters files count in hundreds of millions


def split_label(slug: str | None, label: str | None, headline: str | None) -> tuple[str | None, str | None]:
    """A slug without its version label; and the label, given by the sender, behind the slug or before the headline."""
    match = _LABEL.search(slug or "")
    if slug is None or match is None:
        return slug, label or headline_label(headline or "").rstrip("-") or None
    found = (match["ap"] or match["reuters"]).strip()
    bare = slug if match["reuters"] else slug[: match.start()].rstrip(" ,")
    return bare, label or found


def headline_label(headline: str) -> str:
    """The version label in front of a headline, its hyphen included: "UPDATE 2-"; empty where there is none."""
    match = _HEADLINE_LABEL.match(headline)
    return match[0] if match else ""


def status(code: str | None, note: Note | None, *, held: bool) -> Status:
    """The status that a sender's code or note asks for; `held`: a note may ask to wait, no time being given."""
    for answer, pattern in _STATUS:
        if code and pattern.search(code):
            return answer
    if note and note.kind == "kill":
        return Status.CANCELED
    if note and (note.kind == "hold" or (held and _EMBARGO_WORDS.search(note.text))):
        return Status.WITHHELD
    return Status.USABLE


def kind(state: Status, note: Note | None, codes: Sequence[str], headline: str | None, slug: str | None) -> Kind:
    """What the item does: as its status says, else its note, its codes and labels, its headline's opening, its slug."""
    if state is Status.CANCELED:
        return Kind.KILL
    if note and note.kind in _NOTE_KINDS:
        return _NOTE_KINDS[note.kind]
    for answer, pattern in _CODES:
        if any(pattern.search(code) for code in codes):
            return answer
    for answer, pattern in _HEADINGS:
        if pattern.match(headline or ""):
            return answer
    for answer, pattern in _SLUGS:
        if pattern.search(slug or ""):
            return answer
    return Kind.UPDATE if note and note.kind not in ("other", "hold") else Kind.STORY


def is_later(version: str | None) -> bool:
    """Whether a version's number says that there was one before; an opaque number says nothing."""
    return bool(version and version.isdecimal() and len(version) <= _SMALL_VERSION and int(version) > 1)
