"""A sentence in as few lines as there is room for, with what a point takes from it in sight.

Takes a text, a span of it and marks, offsets in code points into that text; gives lines of pieces, each at most so many
cells wide. What is left out at either end leaves a sign.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desk.compare.point import Cited
from desk.spans import Span
from desk.tui.drawing.cells import MORE, width, wrap
from desk.tui.drawing.rows import Mark, Piece, passage, pieces

Line = tuple[Piece, ...]

LEAD = 3
"""What stands before the first mark may take one part in so many of the room; the rest is for the mark."""

_WORD = re.compile(r"\w[\w.,]*\w|\w")  # "500", "1,250", "Maj"; the full stop after a word is not part of it


def excerpt(text: str, span: Span, marks: Sequence[Mark], to: int, rows: int) -> list[Line]:
    """At most `rows` lines of `span`, 0 for all of it, with the first marked figure in sight, else the first mark."""
    whole = passage(text, to, span, marks)
    if not rows or len(whole) <= rows:
        return whole
    start = _start(text, span, _focus(text, span, marks), (to - 2) * rows)
    shown = wrap(text, to - 2, Span(start, span.end))
    lines = [pieces(text, line, marks) for line in shown[:rows]]
    if start > span.start:
        lines[0] = (Piece(MORE), *lines[0])
    if len(shown) > rows:
        lines[-1] = (*lines[-1], Piece(MORE))
    return lines


def _focus(text: str, span: Span, marks: Sequence[Mark]) -> Span:
    """What has to be seen: a figure says more than the hedge before it ("probably about 500")."""
    spans = sorted(mark.span for mark in marks)
    figures = (each for each in spans if any(sign.isdigit() for sign in each.of(text)))
    return next(figures, spans[0] if spans else span)


def _start(text: str, span: Span, focus: Span, room: int) -> int:
    """Where to begin: at the span's own beginning if the focus is seen from there, else at a word shortly before it."""
    if width(text[span.start : focus.end]) <= room:
        return span.start
    words = [word.start() for word in _WORD.finditer(text, span.start, focus.start)]
    near = (start for start in words if width(text[start : focus.start]) <= room // LEAD)
    return next(near, focus.start)


def deciding(cited: Sequence[Cited]) -> dict[Cited, tuple[Span, ...]]:
    """The words of each claim that not every source of the point has: "250" and "soldiers" against "500 personnel".

    None where the claims share no word, as then every word would be marked, or where only one source speaks.
    """
    said: dict[str, set[str]] = {}
    for claim in cited:
        said.setdefault(claim.item, set()).update(word[0].casefold() for word in _WORD.finditer(claim.quote))
    shared = set.intersection(*said.values()) if len(said) > 1 else set()
    if not shared:
        return {}
    return {
        claim: tuple(
            Span(word.start(), word.end()).shifted(claim.span.start)
            for word in _WORD.finditer(claim.quote)
            if word[0].casefold() not in shared
        )
        for claim in cited
    }
