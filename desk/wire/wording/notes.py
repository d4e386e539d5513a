"""The sender's own word on what changed: from a note to editors to its kind, text and the paragraphs it names.

Reads "Eds: UPDATES: Adds toll in 3rd paragraph. With AP Photos.", "(Adds quote, paragraphs 7-9)",
"corrige et remplace", "Noe utvidet.". A correction beats an update and a kill beats all; what only announces pictures
is no change.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from desk.wire.item import Note
from desk.wire.wording.change_words import ORDINALS, PARAGRAPH_WORDS, TOPICAL, WORDS

_DECIDING = ("kill", "hold", "corrects")  # kinds that decide wherever they stand in a note; else the first word does
_SENTENCE_OPENS = r"(?:^|[.;:]\s+)"
_CLAUSE_OPENS = r"(?:^|[.;:,/(–-]\s*|\b(?:and|et|und|y|e|og|och|en)\s+)"


def _stems(stems: Iterable[str]) -> str:
    return rf"(?:{'|'.join(map(re.escape, sorted(stems))) or '(?!)'})"


_OPENED_BY = {
    kind: re.compile((_SENTENCE_OPENS if kind in ("kill", "hold") else _CLAUSE_OPENS) + _stems(stems), re.IGNORECASE)
    for kind, stems in WORDS.items()
}
_ANYWHERE = {
    # "will be updated" is a promise, no change
    kind: re.compile(r"(?<!\w)(?<!be )" + _stems(stem for stem in stems if stem not in TOPICAL), re.IGNORECASE)
    for kind, stems in WORDS.items()
}
# "Eds:", "(EDS:", "Eds: UPDATES:", "Note to editors:", "EDITOR'S NOTE _" opens a note and is none of its words
_OPENING = re.compile(
    r"^[\s(\[{*-]*(?:(?:attention(?: editors)?|eds?|editors?|desks?|note to (?:editors|desks|readers)|editor['’]s note)"
    r"\s*[:._–—-]+\s*)+",
    re.IGNORECASE,
)
_FRAME = re.compile(r"UPDATES?\s*:\s*")  # "UPDATES: With AP Photos.", AP's frame for any note
# "With AP Photos", "AP Video", "Includes graphic": what comes with the story, not what changed in it
_COMPANION = re.compile(
    r"(?i:with|includes?|see|mit|avec|med)?\s*(?:(?:[A-Z]{2,}|file|new|\d+),? ){0,3}"
    r"(?i:photos?|pictures?|video|graphics?|audio|interactives?|illustrations?|fotos?|bilder)\b[^.;]*",
)
_PART_END = re.compile(r"(?<=[.;])\s+(?=\S)")
_PARAGRAPH = "|".join(sorted(PARAGRAPH_WORDS))
_NUMBER = rf"(?:\d{{1,2}}(?:st|nd|rd|th|e|\.)?|{'|'.join(sorted(ORDINALS))})"
_LIST = rf"{_NUMBER}(?:\s*(?:,|-|–|to|through|and|&|et|und|y|og|och|bis)\s*{_NUMBER})*"
# "3rd paragraph", "third and fourth grafs", "3. Absatz" | "paragraphs 3, 5 and 7-9", "grafs 7-11"
_REFERENCE = re.compile(
    rf"(?<!\w)(?:(?P<before>{_LIST})\s+(?:{_PARAGRAPH})(?!\w)|(?:{_PARAGRAPH})\s+(?P<behind>{_LIST})(?!\w))",
    re.IGNORECASE,
)
_STEP = re.compile(rf"(?P<low>{_NUMBER})(?:\s*(?:-|–|to|through|bis)\s*(?P<high>{_NUMBER}))?", re.IGNORECASE)
_MOST = 60  # paragraphs: no story that a note points into is longer


def parse(text: str) -> Note | None:
    """The note in `text`; None where it holds no word of its own, or only announces pictures and the like."""
    body = _unwrapped(text)
    frame = _FRAME.match(body)
    body = body[frame.end() :] if frame else body
    parts = [part for part in _PART_END.split(body) if not _COMPANION.fullmatch(part.rstrip(" .;").strip())]
    kept = " ".join(parts).rstrip(" ;")
    if not kept:
        return None
    if frame and not any(pattern.match(kept) for pattern in _OPENED_BY.values()):
        kind = _kind(f"{frame.group()}{kept}")
    else:
        kind = _kind(kept)
    return Note(kind, kept, _paragraphs(kept))


def changes(note: Note | None) -> bool:
    """Whether the note says that something was changed, rather than merely remarks."""
    return note is not None and note.kind != "other"


def _unwrapped(text: str) -> str:
    """The note without its brackets and its opening words."""
    body = re.sub(r"\s+", " ", text).strip()
    if body[:1] in "([{" and body[-1:] in ")]}":
        body = body[1:-1].strip()
    return _OPENING.sub("", body, count=1).rstrip("/").strip()


def _kind(text: str) -> str:
    first = _first(_ANYWHERE, text) | _first(_OPENED_BY, text)
    for kind in _DECIDING:
        if kind in first:
            return kind
    return min(first, key=lambda kind: first[kind], default="other")


def _first(patterns: Mapping[str, re.Pattern[str]], text: str) -> dict[str, int]:
    """Where each kind's words stand first in `text`; kinds without a word in it are left out."""
    return {kind: found.start() for kind, pattern in patterns.items() if (found := pattern.search(text))}


def _paragraphs(text: str) -> tuple[int, ...]:
    named: set[int] = set()
    for reference in _REFERENCE.finditer(text):
        for step in _STEP.finditer(reference["before"] or reference["behind"]):
            low = _value(step["low"])
            high = _value(step["high"]) if step["high"] else low
            named.update(range(low, min(high, _MOST) + 1))
    return tuple(sorted(named))


def _value(number: str) -> int:
    return ORDINALS.get(number.lower()) or int(re.sub(r"\D", "", number))
