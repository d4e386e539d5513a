"""Stretches of text with their labels, in reading order, and how they are laid down as an item's text and parts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desk.spans import Span
from desk.wire.item import Label, Part

BLANK_LINE = "\n\n"


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph, headline, note or table. Its text has no blank line in it and is blank at neither end."""

    text: str
    label: Label | None = Label.BODY
    """None where the format does not say: the body room reads the wording."""
    why: str = ""
    """The format's own word for it ("hl1", "edNote")."""
    gap: str = BLANK_LINE
    """What parts it from the next piece: a dateline and its paragraph share a line."""


def lay(pieces: Iterable[Piece]) -> tuple[str, tuple[Part, ...]]:
    """The text of an item and its parts: the pieces that hold a visible character, in order."""
    parts: list[Part] = []
    runs: list[str] = []
    end, gap = 0, ""
    for piece in pieces:
        if piece.text.strip():
            start = end + len(gap)
            end = start + len(piece.text)
            runs += (gap, piece.text)
            parts.append(Part(Span(start, end), piece.label, piece.why))
            gap = piece.gap
    return "".join(runs), tuple(parts)
