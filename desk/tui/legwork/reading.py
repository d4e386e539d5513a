"""From the bytes on the desk to stories and comparisons: the slow work, in plain functions that a thread can run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from string import ascii_uppercase
from typing import TYPE_CHECKING

from desk import body, compare, stories, wire
from desk.body.copy import Copy
from desk.compare.point import Comparison
from desk.spans import Span
from desk.stories.bonds import Bond
from desk.stories.identity import identity
from desk.stories.story import Story

if TYPE_CHECKING:  # `desk compare` names its sources here, and opens no database
    from desk.store import Store, Stored, Text


def read_stories(stored: Iterable[Stored], bonds: Sequence[Bond] = ()) -> tuple[Story, ...]:
    """All copy on the desk, read, laid out and grouped into stories; `bonds`: what an editor said belongs together."""
    return stories.group([copy for each in stored for copy in read_copy(each)], bonds)


def read_copy(stored: Stored) -> tuple[Copy, ...]:
    """The items of one file, laid out."""
    return tuple(body.lay_out(item) for item in wire.read(stored.data, stored.path))


BATCH = 100
"""Files that are indexed in one transaction: a tenth of a second of work."""


def index(store: Store) -> None:
    """Make all copy on the desk known by its words; what is known already costs nothing."""
    while batch := store.unindexed(BATCH):
        store.index({stored.id: texts(stored) for stored in batch})


def texts(stored: Stored) -> tuple[Text, ...]:
    """The items of one file, as they are searched."""
    from desk.store import Text

    items = wire.read(stored.data, stored.path)
    return tuple(Text(identity(item), item.path, item.headline or _first_line(item.text), item.text) for item in items)


def _first_line(text: str) -> str:
    """What stands for the headline of pasted copy that has none."""
    return next((line.strip() for line in text.split("\n") if line.strip()), "")


def compare_story(story: Story, put_back: frozenset[str]) -> Comparison:
    """All that a story's copies say, side by side; `put_back` names blocks to keep as "item path:start:end"."""
    copies = [(chain, copy) for chain in story.chains for copy in chain.copies]
    sources = [
        compare.source(letter(index), _with(copy, put_back), chain.id if len(chain.copies) > 1 else None)
        for index, (chain, copy) in enumerate(copies)
    ]
    return compare.compare(sources, story.id)


def letter(index: int) -> str:
    """A, B ... Z, AA, AB ..."""
    name = ascii_uppercase[index % 26]
    return name if index < 26 else letter(index // 26 - 1) + name


def block_key(path: str, span: Span) -> str:
    """How a decision names a block of an item."""
    return f"{path}:{span.start}:{span.end}"


def _with(copy: Copy, put_back: frozenset[str]) -> Copy:
    """The copy, laid out anew where blocks of it were put back."""
    spans = {block.span for block in copy.blocks if block_key(copy.item.path, block.span) in put_back}
    return body.lay_out(copy.item, frozenset(spans)) if spans else copy
