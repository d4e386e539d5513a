"""An item to copy: its text in labelled blocks, the sentences in them, and its fields completed from the text.

Offsets are half-open, in code points into `item.text`. Every visible character lies in exactly one block, only white
space lies between blocks, and every sentence lies inside one block, but for the dateline that may open it. Nothing is
dropped and nothing is guessed: each block says why it has its label, and a field that neither the sender nor the text
states stays as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desk.body import parts, pasted
from desk.body.complete import complete
from desk.body.copy import Block, Copy, Sentence
from desk.body.sentences import split
from desk.spans import Span
from desk.wire.item import Item, Label
from desk.wire.wording.kinds import headline_label


def lay_out(item: Item, put_back: frozenset[Span] = frozenset()) -> Copy:
    """`item` as labelled blocks. `put_back`: spans of set-aside blocks that the editor wants kept as body."""
    found = _label(item)
    completed = complete(item, found)
    blocks = tuple(_put_back(part, put_back) for block in found for part in _parted(item.text, block))
    return Copy(completed, blocks, _sentences(item.text, blocks))


def _label(item: Item) -> tuple[Block, ...]:
    if any(part.element for part in item.parts):
        from desk.body import page  # its patterns take longer to compile than a plain text to lay out

        return page.label(item)
    return parts.label(item) if item.parts else pasted.label(item.text)


def _parted(text: str, block: Block) -> Iterator[Block]:
    """A headline without the version label in front of it ("UPDATE 2-"), which is no news."""
    label = headline_label(block.span.of(text)) if block.label is Label.HEADLINE else ""
    if label:
        yield Block(Label.NOTE, Span(block.span.start, block.span.start + len(label)), False, "the version's label")
    yield replace(block, span=Span(block.span.start + len(label), block.span.end))


def _put_back(block: Block, wanted: frozenset[Span]) -> Block:
    if block.span not in wanted:
        return block
    return replace(block, label=Label.BODY, kept=True, why="put back by the editor")


def _sentences(text: str, blocks: tuple[Block, ...]) -> tuple[Sentence, ...]:
    """The sentences of every block; a dateline opens the first sentence of the block behind it in its line."""
    found: list[Sentence] = []
    opening: int | None = None
    for paragraph, block in enumerate(blocks):
        if _opens_next(text, blocks, paragraph):
            opening = block.span.start
            continue
        for span in split(block.span.of(text)):
            start = span.start + block.span.start
            whole = Span(start if opening is None else opening, span.end + block.span.start)
            found.append(Sentence(whole, block.label, block.kept, paragraph, start - whole.start))
            opening = None
    return tuple(found)


def _opens_next(text: str, blocks: tuple[Block, ...], at: int) -> bool:
    """Whether a block is a dateline with body copy behind it in the same line."""
    if blocks[at].label is not Label.DATELINE or at + 1 == len(blocks):
        return False
    body = blocks[at + 1]
    return body.label is Label.BODY and body.kept and "\n" not in text[blocks[at].span.end : body.span.start]
