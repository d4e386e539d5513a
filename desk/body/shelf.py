"""Which labels stay in the copy and which are set aside; the one place where blocks are made."""

from __future__ import annotations

from dataclasses import dataclass

from desk.body.copy import Block
from desk.spans import Span
from desk.wire.item import Label

KEPT = frozenset(
    {
        Label.HEADLINE,
        Label.DEK,
        Label.DATELINE,
        Label.BODY,
        Label.SUBHEAD,
        Label.LIST,
        Label.TABLE,
        Label.CORRECTION,
    }
)
"""Bylines and credits are set aside too: what they say stands in the item's fields."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A label with its reason, before it is a block."""

    label: Label
    why: str


def block(label: Label, span: Span, why: str) -> Block:
    """A block, kept if its label is one of KEPT."""
    return Block(label, span, label in KEPT, why)
