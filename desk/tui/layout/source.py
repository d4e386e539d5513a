"""One source in full: every character of it, what was set aside too, dimmed and under the reason."""

from __future__ import annotations

from desk.body.copy import Block
from desk.compare.point import Source
from desk.spans import Span
from desk.tui.drawing.claims import mark
from desk.tui.drawing.marks import BAR
from desk.tui.drawing.rows import BLANK, Mark, Piece, Row, hanging, passage, row
from desk.tui.drawing.sheet import Page
from desk.tui.legwork.reading import block_key
from desk.tui.sitting.work import Work
from desk.wire.item import Label

MARGIN = 2
"""Cells before the text."""

HEADS = frozenset({Label.HEADLINE, Label.SUBHEAD})


def full(source: Source, work: Work, spot: str, to: int) -> Page:
    """The source's blocks in the order of its text; `spot` is the block under the cursor."""
    path = source.copy.item.path
    claims = [
        mark(source, cited, point, "other-claim")
        for point in work.points
        for cited in point.claims
        if cited.item == source.name
    ]
    rows: list[Row] = []
    for block in source.copy.blocks:
        key = block_key(path, block.span)
        bar = Piece(BAR, "edge") if key == spot else Piece(" ")
        rows += [*_block(block, source, claims, key, bar, to), BLANK]
    return Page(rows)


def blocks(source: Source) -> list[str]:
    """The keys of the source's blocks, in order."""
    return [block_key(source.copy.item.path, block.span) for block in source.copy.blocks]


def holding(source: Source, span: Span) -> str:
    """The key of the block that holds a span; empty where none does."""
    path = source.copy.item.path
    return next((block_key(path, block.span) for block in source.copy.blocks if block.span.overlaps(span)), "")


def moved(source: Source, key: str) -> str:
    """The key of the block that begins where the block `key` began, which may have other ends since."""
    start = int(key.rsplit(":", 2)[1]) if key.count(":") >= 2 else 0
    return holding(source, Span(start, start + 1)) or key


def _block(block: Block, source: Source, claims: list[Mark], key: str, bar: Piece, to: int) -> list[Row]:
    rows: list[Row] = []
    if not block.kept:
        label = Piece(f"set aside: {block.label}  ", "label")
        told = hanging(label, block.why, to - MARGIN - 1, "quiet")
        rows += [row(bar, " ", *line.pieces, key=key) for line in told]
    style = "aside" if not block.kept else "strong" if block.label in HEADS else ""
    text = source.copy.item.text
    return [
        *rows,
        *(row(bar, " ", *line, key=key) for line in passage(text, to - MARGIN - 1, block.span, claims, style)),
    ]
