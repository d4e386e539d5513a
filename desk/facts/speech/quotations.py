"""Quoted passages of one paragraph.

Takes the item's text and a paragraph's stretch; answers the passages in order, not overlapping, marks included.
Curly, straight and angle marks; single marks where they cannot be apostrophes; a passage left open runs to the end of
the paragraph, as newsrooms quote on into the next one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desk.spans import Span

LONGEST_SINGLE = 400
"""Characters that a passage in single marks may have; beyond, the mark was an apostrophe."""
APOSTROPHES = 12
"""Marks inside it that are looked at as apostrophes."""
_PAIRS = {"“": "”", "«": "»", "„": "“”", "‘": "’", '"': '"', "'": "'", "”": "”"}
_OPENS = re.compile(r"[“«„\"]|(?<![\w.,;!?])[‘'](?=\w)|(?<![\w.,;!?])”(?=\w)")
"""A mark that can open: a single one only before a letter and after none ("'train", not "soldiers' pay")."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A passage; `span` takes in its marks, `inner` does not."""

    span: Span
    inner: Span
    closed: bool
    """False: it runs on to the end of the paragraph."""
    single: bool
    """In single marks: a headline's quotation, a phrase, or a quotation within another."""


def find(text: str, paragraph: Span) -> list[Quoted]:
    """The quoted passages of `paragraph`."""
    found: list[Quoted] = []
    at = paragraph.start
    while (opening := _OPENS.search(text, at, paragraph.end)) is not None:
        start, mark = opening.start(), opening.group()
        single = mark in "‘'"
        end = _closing(text, start + 1, paragraph.end, mark)
        at = start + 1
        if end is None:
            if single or not text[start + 1 : start + 2].strip():
                continue
            end = paragraph.end
            found.append(Quoted(Span(start, end), Span(start + 1, end), False, False))
            break
        if text[start + 1 : end].strip():
            found.append(Quoted(Span(start, end + 1), Span(start + 1, end), True, single))
        at = end + 1
    return found


def _closing(text: str, start: int, stop: int, mark: str) -> int | None:
    """The index of the mark that closes a passage opened by `mark`."""
    if mark == '"':
        return _straight(text, start, stop)
    if mark in "‘'":
        return _single(text, start, stop, _PAIRS[mark])
    ends = [at for closing in _PAIRS[mark] if (at := text.find(closing, start, stop)) >= 0]
    straight = text.find('"', start, stop) if mark == "“" and not ends else -1
    return min(ends) if ends else straight if straight >= 0 else None


def _straight(text: str, start: int, stop: int) -> int | None:
    at = text.find('"', start, stop)
    curly = text.find("”", start, stop)
    if curly >= 0 and (at < 0 or curly < at) and "“" not in text[start:curly]:
        return curly
    return at if at >= 0 else None


def _single(text: str, start: int, stop: int, closing: str) -> int | None:
    """A single closing mark: before a blank, a mark or the end, within the sentence's reach."""
    limit = min(stop, start + LONGEST_SINGLE)
    at = text.find(closing, start, limit)
    for _ in range(APOSTROPHES):
        after = text[at + 1 : at + 2]
        if at < 0 or ((not after or not (after.isalnum() or after == closing)) and not text[at - 1].isspace()):
            break
        at = text.find(closing, at + 1, limit)
    return at if at >= 0 and not text[at + 1 : at + 2].isalnum() else None
