"""What the sender says of its own changes, set against what was changed.

Takes the answer of a newer and of an older version of one chain; finds the words of the newer version's note or
correction that own to the change. A note that names neither value nor thing owns to nothing.
"""

from __future__ import annotations

import re

from desk.compare.answers.answer import Answer
from desk.compare.filing import revises
from desk.compare.language.wordings import wording
from desk.compare.point import Severity, Source, Verdict
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Quantity
from desk.facts.lexicon.numbers import SMALL
from desk.wire.item import Label

_OWNING = re.compile(r"correct|clarif|earlier version|previous version|fixes|amends|misstat|overstat|understat", re.I)
_WORD = re.compile(r"\d[\d,.]*\d|\w+")
LONGEST = 90
"""Characters of a note that a reason quotes."""


def owns(a: Answer, b: Answer) -> str | None:
    """The newer version's own words on the change; None where they don't name it, or the two are no versions."""
    order = revises(a.source, b.source)
    if not order:
        return None
    newer, older = (a, b) if order > 0 else (b, a)
    told = _told(newer) | _told(older)
    for text in owned(newer.source):
        if told & set(_WORD.findall(text.lower())) and wording(text).senses & (newer.about.keys() | older.about.keys()):
            return shortened(text)
    return None


def shortened(note: str) -> str:
    """The note as a reason quotes it."""
    return note if len(note) <= LONGEST else note[:LONGEST].rsplit(" ", 1)[0] + " …"


def clash(a: Answer, b: Answer) -> Judgement:
    """How two answers stand of which one alone holds for good: at odds, unless the sender owns to the change."""
    if not revises(a.source, b.source):
        return Judgement(Verdict.CONFLICT, Ground.APART, Severity.CHECK)
    if note := owns(a, b):
        return Judgement(Verdict.UPDATED, Ground.NOTE, Severity.CHECK, note)
    return Judgement(Verdict.CONFLICT, Ground.ALTERED, Severity.CHECK)


def owned(source: Source) -> tuple[str, ...]:
    """The notes and corrections of a source that own to a mistake, as text."""
    text = source.copy.item.text
    found = [block.span.of(text) for block in source.copy.blocks if block.label in (Label.NOTE, Label.CORRECTION)]
    if source.copy.item.note is not None:
        found.append(source.copy.item.note.text)
    return tuple(dict.fromkeys(re.sub(r"\s+", " ", note) for note in found if _OWNING.search(note)))


def _told(answer: Answer) -> set[str]:
    """What a note must name: the figure as written, or the words of the name."""
    said = set(_WORD.findall(answer.claim.quote.lower()))
    if isinstance(answer.claim.value, Quantity):
        return {word for word in said if word[0].isdigit() or word in SMALL}
    return said - {"the", "of", "a", "and"}
