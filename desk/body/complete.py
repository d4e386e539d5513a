"""An item's fields completed by what its own text says; what the sender sent always stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desk.body.copy import Block
from desk.wire.item import Item, Label


def complete(item: Item, blocks: Sequence[Block]) -> Item:
    """`item` with the fields that the sender left open, as far as its labelled text states them."""
    first = _first(item, blocks)
    return replace(
        item,
        headline=item.headline or first.get(Label.HEADLINE),
        dek=item.dek or first.get(Label.DEK),
        credit=item.credit or first.get(Label.CREDIT),
    )


def _first(item: Item, blocks: Sequence[Block]) -> dict[Label, str]:
    found: dict[Label, str] = {}
    for block in blocks:
        found.setdefault(block.label, re.sub(r"\s+", " ", block.span.of(item.text)))
    return found
