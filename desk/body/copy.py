"""An item's text in labelled blocks: every visible character lies in exactly one, kept or set aside."""

from __future__ import annotations

from dataclasses import dataclass

from desk.spans import Span
from desk.wire.item import Item, Label


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the item's text with one label."""

    label: Label
    span: Span
    kept: bool
    """False: set aside (furniture); it can be shown, and put back."""
    why: str
    """The reason for the label, in words an editor can check."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a block; blank at neither end."""

    span: Span
    label: Label
    """The label of the block that it lies in, but for a dateline in front of it."""
    kept: bool
    paragraph: int
    """The block's index in `Copy.blocks`."""
    opening: int = 0
    """Code points of the dateline that opens it, the blank behind included."""

    @property
    def told(self) -> Span:
        """What the sentence tells: all of it but the dateline."""
        return Span(self.span.start + self.opening, self.span.end)


@dataclass(frozen=True, slots=True)
class Copy:
    """An item laid out. `item` holds the sender's fields, completed by what the text itself says."""

    item: Item
    blocks: tuple[Block, ...]
    """In the order of the text, not overlapping; only white space lies between them."""
    sentences: tuple[Sentence, ...]
    """In the order of the text; those of set-aside blocks are there too."""
