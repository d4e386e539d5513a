"""What the sender says of its own changes, set against what was changed.

Takes the answer of a newer and of an older version of one chain; finds the words of the newer version's note or
correction that own to the change. A note that names neither value nor thing owns to nothing.
"""

from __future__ import annotations

import re

from desk.compare.answers import Answer
from desk.compare.point import Source
from desk.compare.words import words
from desk.spans import Span
from desk.wire.item import Label

_OWNING = re.compile(r"correct|clarif|earlier version|previous version|fixes|amends|misstat|overstat|understat", re.I)
LONGEST = 90
"""Characters of a note that a reason quotes."""


def owns(newer: Answer, older: Answer) -> str | None:
    """The newer version's own words on the change; None where they don't name it."""
    figures = _figures(newer) | _figures(older)
    for text in owned(newer.source):
        if figures & set(re.findall(r"\w+", text.lower())) and _about(text) & (newer.about.keys() | older.about.keys()):
            return text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0] + " …"
    return None


def owned(source: Source) -> tuple[str, ...]:
    """The notes and corrections of a source that own to a mistake, as text."""
    text = source.copy.item.text
    found = [block.span.of(text) for block in source.copy.blocks if block.label in (Label.NOTE, Label.CORRECTION)]
    if source.copy.item.note is not None:
        found.append(source.copy.item.note.text)
    return tuple(dict.fromkeys(re.sub(r"\s+", " ", note) for note in found if _OWNING.search(note)))


def _figures(answer: Answer) -> set[str]:
    """What the claim says, word for word: figures and names, without the words that stand in any claim."""
    return set(re.findall(r"\w+", answer.claim.quote.lower())) - {"of", "the", "in", "a", "an", "about", "at", "to"}


def _about(text: str) -> set[str]:
    return {word.sense for word in words(text, Span(0, len(text)))}
