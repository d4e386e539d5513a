"""Formats whose parts carry labels: each part is a block, and what lies between parts is never lost."""

from __future__ import annotations

from desk.body import cues
from desk.body.copy import Block
from desk.body.paragraphs import stretches
from desk.body.shelf import block
from desk.spans import Span
from desk.wire.item import Item, Label, Part


def label(item: Item) -> tuple[Block, ...]:
    """The blocks of an item whose format sets its parts apart, in order."""
    blocks: list[Block] = []
    end = 0
    for part in item.parts:
        blocks += _between(item.text, end, part.span.start)
        blocks += _of(item.text, part)
        end = part.span.end
    return (*blocks, *_between(item.text, end, len(item.text)))


def _of(text: str, part: Part) -> list[Block]:
    """A part's blocks: one a stretch between blank lines, since the format parts paragraphs and not lines."""
    return [_block(text, span.shifted(part.span.start), part) for span in stretches(part.span.of(text))]


def _block(text: str, span: Span, part: Part) -> Block:
    if part.label not in (None, Label.BODY):
        return block(part.label, span, f"the format says so: {part.why}" if part.why else "the format says so")
    found = None if part.label else cues.cue(cues.fold(span.of(text)))
    if found and found.sure:
        return block(found.label, span, found.why)
    return block(Label.BODY, span, f"the format says so: {part.why}" if part.why else "running text")


def _between(text: str, start: int, end: int) -> list[Block]:
    return [
        block(Label.OTHER, span.shifted(start), "the format gives it no place in the story")
        for span in stretches(text[start:end])
    ]
