"""What grouping needs to know of a copy, small enough to keep: a desk of a thousand stories holds no text for it.

Takes a copy laid out, promises values that can be written down and read back: `group` makes the same stories of copies
without their text (`light`) and these as of the copies themselves.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from desk.body.copy import Block, Copy
from desk.spans import Span
from desk.stories.identity import digest
from desk.stories.shingles import Shingles, shingles
from desk.stories.standing import kills
from desk.stories.terms import Terms, terms

OPENING = 80
"""Code points of the text's beginning that stand for a headline which no sender gave."""


@dataclass(frozen=True, slots=True)
class Features:
    """One copy, as grouping sees it."""

    terms: Terms
    """How often each word and pair of words stands in the kept text."""
    shingles: Shingles
    opening: str
    """The beginning of the text, what is kept before what is not."""


def features(copy: Copy) -> Features:
    """What is told of a copy by its text."""
    return Features(terms(copy), shingles(copy), opening(copy))


def light(copy: Copy) -> Copy:
    """The copy without its text (a kill's is kept, since it says what stands) and with nothing of its blocks but the
    labels of those that were set aside."""
    item = copy.item
    text = item.text if kills(item) else ""
    aside = tuple(Block(block.label, Span(0, 0), False, "") for block in copy.blocks if not block.kept)
    return Copy(replace(item, text=text, parts=(), sent=(), digest=digest(item.text)), aside, ())


def opening(copy: Copy) -> str:
    """The first sentence, cut at a word's end."""
    sentences = [(not one.kept, one.span.of(copy.item.text)) for one in copy.sentences]
    _, first = min(sentences, key=lambda one: one[0], default=(True, ""))
    words = " ".join(first.split())
    return words if len(words) <= OPENING else words[:OPENING].rsplit(" ", 1)[0] + " …"
