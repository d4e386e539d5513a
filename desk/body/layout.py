"""An item to copy: its text in labelled blocks, the sentences in them, and its fields completed from the text.

Offsets are half-open, in code points into `item.text`. Every visible character lies in exactly one block, only white
space lies between blocks, and every sentence lies inside one block. Nothing is dropped and nothing is guessed: each
block says why it has its label, and a field that neither the sender nor the text states stays as it was.
"""

from __future__ import annotations

from dataclasses import replace

from desk.body import parts, pasted
from desk.body.complete import complete
from desk.body.copy import Block, Copy, Sentence
from desk.body.sentences import split
from desk.spans import Span
from desk.wire.item import Item, Label


def lay_out(item: Item, put_back: frozenset[Span] = frozenset()) -> Copy:
    """`item` as labelled blocks. `put_back`: spans of set-aside blocks that the editor wants kept as body."""
    found = _label(item)
    completed = complete(item, found)
    blocks = tuple(_put_back(block, put_back) for block in found)
    return Copy(completed, blocks, _sentences(item.text, blocks))


def _label(item: Item) -> tuple[Block, ...]:
    if any(part.element for part in item.parts):
        from desk.body import page  # its patterns take longer to compile than a plain text to lay out

        return page.label(item)
    return parts.label(item) if item.parts else pasted.label(item.text)


def _put_back(block: Block, wanted: frozenset[Span]) -> Block:
    if block.span not in wanted:
        return block
    return replace(block, label=Label.BODY, kept=True, why="put back by the editor")


def _sentences(text: str, blocks: tuple[Block, ...]) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(span.shifted(block.span.start), block.label, block.kept, paragraph)
        for paragraph, block in enumerate(blocks)
        for span in split(block.span.of(text))
    )
