"""Datelines: "OTTAWA (CP) —", "KOLST, Oct 14, 2026 (AFP) -", "June 3 (Reuters) -", "MARROW BRIDGE, N.B. —".

A dateline opens the first paragraph; it gives the place, often the agency, at times the day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desk.body import stamps
from desk.body.copy import Block
from desk.body.cues import fold
from desk.body.shelf import block
from desk.spans import Span
from desk.wire.item import Label
from desk.wire.wording.dateline import bare, length

_WORD = r"(?:[A-ZÀ-ÖØ-Þ][\w.’'-]*|de|la|le|du|des|el|al|di|of|the|and|on|upon|sur|am|an|der)"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DATE = rf"{_MONTH} \d{{1,2}}(?:,? \d{{4}})?|\d{{1,2}} {_MONTH}(?: \d{{4}})?"
_AGENCY = r"(?P<agency>[A-Z][\w.&’' ]{1,30}|dpa|dpa-AFX)"
_DASH = r"(?:—|–|-{1,2}|_)"
_NO_PLACE = re.compile(
    r"ANALYSIS|BREAKING|CORRECTION|EXCLUSIVE|LISTEN|LIVE|NOTE|OPINION|PHOTOS|READ|RELATED|UPDATE|VIDEO|WATCH"
)

# The place in capitals, or any place before an agency in brackets; then a dash. "LONDON, July 18 (Reuters) - "
_DATELINE = re.compile(
    rf"(?P<all>(?:(?P<place>{_WORD}(?:[ /-]{_WORD}){{0,5}}(?:, ?{_WORD}(?: {_WORD}){{0,3}})?)(?:, |\s|$)?)?"
    rf"(?P<date>{_DATE})?,? ?(?:\({_AGENCY}\))?\s*{_DASH})\s+(?=\S)"
)
# A place with no agency beside it is a dateline only where it is in capitals: "HALIFAX — ", "GALE, Sask. — "
_CAPITALS = re.compile(r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ .’'/-]{2,40}(?:,|$)")
_LONGEST = 90  # code points
_BRACKETED = re.compile(r"[(/]([A-Za-zÀ-ÿ][^()/]{1,38})[)/]")  # (AFP), /ritzau/
_UNBRACKETED = re.compile(rf"(?:{_DATE}) ([A-Z]{{2,9}})\s*{_DASH}$")  # Oct 12 AAP -


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline says; `end` is the offset, from the start of the paragraph, at which the story begins."""

    text: str
    """Without the dash."""
    end: int
    place: str | None
    agency: str | None
    filed: str | None
    """An ISO 8601 date where the dateline names a year."""


def dateline(paragraph: str) -> Dateline | None:
    """The dateline that opens a paragraph; None where there is none."""
    found = _DATELINE.match(paragraph[: _LONGEST + 2])
    if not found or not found["all"]:
        return _as_wires_print_it(paragraph)
    place = fold(found["place"] or "").strip(" ,") or None
    if not found["agency"] and not (place and _CAPITALS.match(place) and not _NO_PLACE.fullmatch(place)):
        return None
    dates = stamps.stamps(fold(found["date"] or ""))
    return Dateline(
        bare(fold(found["all"])), found.end("all"), place, found["agency"], dates[0].moment if dates else None
    )


def _as_wires_print_it(paragraph: str) -> Dateline | None:
    """A dateline in another language or house style: "GALE, 9 juin (AFP) - ", "OSLO (NTB): ", "GALE, Oct 12 AAP - "."""
    end = len(paragraph[: length(paragraph)].rstrip())
    agency = _BRACKETED.search(paragraph[:end]) or _UNBRACKETED.search(paragraph[:end])
    if not agency or "\n" in paragraph[:end]:  # a byline may stand in the line above
        return None
    place = fold(re.split(r"[,(/]", paragraph, maxsplit=1)[0]) or None
    return Dateline(bare(fold(paragraph[:end])), end, place, agency[1], None)


def parted(text: str, body: Block) -> list[Block]:
    """A body block in two where a dateline opens it: the dateline, and the rest."""
    if body.label is not Label.BODY:
        return [body]
    found = dateline(body.span.of(text))
    if not found:
        return [body]
    start = body.span.start + found.end
    start += len(text[start : body.span.end]) - len(text[start : body.span.end].lstrip())
    head = block(
        Label.DATELINE, Span(body.span.start, body.span.start + found.end), "place, agency or day before a dash"
    )
    return [head, replace(body, span=Span(start, body.span.end))]


def first(text: str, blocks: Sequence[Block]) -> Dateline | None:
    """The first dateline of a laid-out text."""
    spans = (b.span for b in blocks if b.label is Label.DATELINE)
    found = next(spans, None)
    return dateline(found.of(text) + " x") if found else None
