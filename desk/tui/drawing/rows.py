"""What a pane shows, before any terminal: rows of pieces, each piece with the names of its styles.

The layouts make these; one widget paints them. Nothing here knows a colour, a widget or a screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desk.spans import Span
from desk.tui.drawing.cells import cut, width, wrap


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of one row that look alike."""

    text: str
    style: str = ""
    """Class names of the style sheets, parted by spaces; empty: the pane's own look."""
    keys: tuple[str, ...] = ()
    """The points that these characters belong to; under the cursor they take the style `claim`."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a pane."""

    pieces: tuple[Piece, ...] = ()
    key: str = ""
    """What the row stands for (a point, a story, a line's id); the row under the cursor is lit. Empty: nothing."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a text that is to look different, and the points that it belongs to."""

    span: Span
    style: str = ""
    keys: tuple[str, ...] = ()


BLANK = Row()


def row(*pieces: Piece | str, key: str = "") -> Row:
    """A row of pieces; a bare string has the pane's own look."""
    return Row(tuple(Piece(piece) if isinstance(piece, str) else piece for piece in pieces), key)


def room(pieces: Iterable[Piece]) -> int:
    """How many cells the pieces take."""
    return sum(width(piece.text) for piece in pieces)


def pad(pieces: Sequence[Piece], to: int) -> tuple[Piece, ...]:
    """The pieces in exactly `to` cells: cut where they are too long, filled up where they are too short."""
    left = to
    kept: list[Piece] = []
    for piece in pieces:
        if left <= 0:
            break
        text = cut(piece.text, left)
        kept.append(piece if text is piece.text else Piece(text, piece.style, piece.keys))
        left -= width(text)
    if left > 0:
        kept.append(Piece(" " * left))
    return tuple(kept)


def apart(left: Sequence[Piece], right: Sequence[Piece], to: int) -> tuple[Piece, ...]:
    """Pieces at both ends of `to` cells; the left ones give way."""
    taken = room(right)
    return pad((*pad(left, max(to - taken - 1, 0)), Piece(" "), *right), to)


def pieces(text: str, span: Span, marks: Sequence[Mark], style: str = "") -> tuple[Piece, ...]:
    """The characters of `span`, cut where marks begin and end; where marks overlap their styles and keys add up."""
    near = [mark for mark in marks if mark.span.overlaps(span)]
    if not near:
        return (Piece(span.of(text), style),)
    edges = {span.start, span.end}
    for mark in near:
        edges.update((max(mark.span.start, span.start), min(mark.span.end, span.end)))
    cuts = sorted(edges)
    return tuple(_piece(text, Span(a, b), near, style) for a, b in pairwise(cuts))


def _piece(text: str, span: Span, marks: Sequence[Mark], style: str) -> Piece:
    over = [mark for mark in marks if mark.span.overlaps(span)]
    styles = dict.fromkeys([style, *(mark.style for mark in over)])
    keys = dict.fromkeys(key for mark in over for key in mark.keys)
    return Piece(span.of(text), " ".join(filter(None, styles)), tuple(keys))


def passage(
    text: str, to: int, span: Span | None = None, marks: Sequence[Mark] = (), style: str = ""
) -> list[tuple[Piece, ...]]:
    """`text` (`span` of it) wrapped to `to` cells, a tuple of pieces a line, with the marks on their characters."""
    return [pieces(text, line, marks, style) for line in wrap(text, to, span)]


def prose(text: str, to: int, style: str = "", indent: str = "") -> list[Row]:
    """A text of ours wrapped to `to` cells, each line after `indent`."""
    return [row(indent, *line) for line in passage(text, to - width(indent), style=style)]


def hanging(label: Piece, text: str, to: int, style: str = "") -> list[Row]:
    """A text of ours wrapped to `to` cells, its first line after a label, the others as far in; none without text."""
    indent = width(label.text)
    first, *rest = passage(text, to - indent, style=style) or [()]
    return [row(label, *first), *(row(" " * indent, *line) for line in rest)] if first else []


def key_at(row: Row, column: int) -> str:
    """What stands in a column: the row's key, else that of the piece there; empty where there is none."""
    if row.key:
        return row.key
    for piece in row.pieces:
        column -= width(piece.text)
        if column < 0:
            return piece.keys[0] if piece.keys else ""
    return ""
