"""A body's pieces with its first and last lines told from copy: repeats, bylines, change notes, dateline, sign-offs.

Formats say where the body is; what agencies put into it besides copy is alike in all of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desk.wire.item import Label
from desk.wire.pieces import Piece
from desk.wire.wording import bylines, dateline, notes, signoffs

_BULLET = re.compile(r"[*•▪‣]\s")
# "(Adds minister's reaction, paragraphs 3-5)", "ATTENTION - UPDATES with toll ///"
_CHANGE_LINE = re.compile(r"[(\[][^()\[\]]{3,600}[)\]]|ATTENTION\s*[-–:]?\s*(?P<slashed>.{3,400}?)\s*///")
_SHORTEST_TEASER = 40  # code points: a shorter dek may stand in the text by chance
_LONGEST_DATELINE = 200  # code points that may stand in front of what a teaser repeats


def mark(body: Sequence[Piece], headline: str | None, names: Sequence[str], field: str | None) -> tuple[Piece, ...]:
    """The pieces of `body`, labelled anew where they are no running text.

    `headline`, `names` and `field`, the dateline, are what the sender says elsewhere: repeated in the body, they are
    set aside or parted; a dateline that the body lacks is put in front of its first paragraph.
    """
    pieces = [_listed(piece) for piece in body if piece.text.strip()]
    first = _next_running(pieces, 0)
    for i in range(min(first, len(pieces))):
        pieces[i] = _repeated(pieces[i], headline, names) or pieces[i]
    while first < len(pieces) and (opening := _opening(pieces[first], headline, names)):
        pieces[first] = opening
        first = _next_running(pieces, first + 1)
    _mark_end(pieces)
    return _with_dateline(pieces, first, field)


def is_teaser(dek: str, body: Sequence[Piece]) -> bool:
    """Whether a dek only gives the beginning of the body."""
    beginning = " ".join(piece.text for piece in body if piece.label is Label.BODY)[: len(dek) + _LONGEST_DATELINE]
    return len(dek) > _SHORTEST_TEASER and _folded(dek) in _folded(beginning)


def _next_running(pieces: Sequence[Piece], start: int) -> int:
    return next((i for i in range(start, len(pieces)) if pieces[i].label is Label.BODY), len(pieces))


def _listed(piece: Piece) -> Piece:
    """A paragraph that opens with a bullet is one of a list: wrap-ups carry their points above the dateline."""
    if piece.label is Label.BODY and _BULLET.match(piece.text):
        return replace(piece, label=Label.LIST, why="it opens with a bullet")
    return piece


def _folded(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


def _repeated(piece: Piece, headline: str | None, names: Sequence[str]) -> Piece | None:
    """A line that repeats the headline or the byline, as such; else None."""
    if headline and _folded(piece.text) == _folded(headline):
        return replace(piece, label=Label.DUPLICATE, why="it repeats the headline")
    name = _folded(bylines.byline(piece.text) or "")
    if name and name in map(_folded, names):
        return replace(piece, label=Label.BYLINE, why="it repeats the byline")
    return None


def _opening(piece: Piece, headline: str | None, names: Sequence[str]) -> Piece | None:
    """A first paragraph that is no copy yet: a repeated line, a byline, a change note in brackets; else None."""
    if repeated := _repeated(piece, headline, names):
        return repeated
    if not names and bylines.is_byline(piece.text):
        return replace(piece, label=Label.BYLINE, why="it is a byline by its wording")
    line = _CHANGE_LINE.fullmatch(piece.text)
    if line and (line["slashed"] or notes.changes(notes.parse(piece.text))):
        return replace(piece, label=Label.NOTE, why="the first line says what changed")
    return None


def _mark_end(pieces: list[Piece]) -> None:
    """Rules are no copy anywhere; initials and end marks are none at the end."""
    for i, piece in enumerate(pieces):
        if piece.label is Label.BODY and signoffs.is_rule(piece.text):
            pieces[i] = replace(piece, label=Label.OTHER, why="a rule")
    for i in range(len(pieces) - 1, -1, -1):
        if pieces[i].label in (Label.OTHER, Label.CREDIT, Label.CAPTION, Label.NOTE):
            continue
        reason = signoffs.why(pieces[i].text) if pieces[i].label is Label.BODY else None
        if reason is None:
            return
        pieces[i] = replace(pieces[i], label=Label.OTHER, why=reason)


def _with_dateline(pieces: list[Piece], first: int, field: str | None) -> tuple[Piece, ...]:
    """The dateline as a piece of its own in the first paragraph's line: the text's own, else the sender's field."""
    if first >= len(pieces):
        return tuple(pieces)
    copy = pieces[first]
    opening = copy.text[: dateline.length(copy.text)]
    if opening:
        words = opening.rstrip()
        parted = Piece(words, Label.DATELINE, "it opens the text", opening[len(words) :] or " ")
        pieces[first : first + 1] = [parted, replace(copy, text=copy.text[len(opening) :])]
    elif dateline.is_alone(copy.text) and _next_running(pieces, first + 1) == first + 1 < len(pieces):
        pieces[first] = replace(copy, label=Label.DATELINE, why="it opens the text", gap=" ")
    elif first and pieces[first - 1].label is Label.DATELINE:
        pieces[first - 1] = replace(pieces[first - 1], gap=" ")  # the format set it apart: it opens the line
    elif field and not _folded(copy.text).startswith(_folded(dateline.bare(field))):
        pieces.insert(first, Piece(field, Label.DATELINE, "dateline", " "))
    return tuple(pieces)
