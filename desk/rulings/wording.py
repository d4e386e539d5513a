"""A sentence of copy as it can stand by itself in print.

Takes a source and the index of one of its sentences. Promises the sender's words in the sender's order: white space is
made single blanks, a dateline or a bullet at the head is dropped, a quotation that runs over several sentences is
opened, closed and given its speaker, a pronoun that says something gets its name where the copy tells it. Refuses to
shorten.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desk.compare.point import Source
from desk.facts.claim import Claim
from desk.rulings.outlets import squeeze
from desk.rulings.pronouns import named
from desk.wire.item import Label

DATELINE = re.compile(
    r"(?:[A-Z][^\W\d]+[^—–()!?]{0,50}?)?"
    r"(?:\([A-Za-z /&.-]{2,30}\) ?(?:—|–|--?)|(?<=\w)\W{0,2}(?:—|–|--)) ?(?=[\"“‘'A-Z0-9])"
)
""" "SEMBE, Kordara (AP) — ", "(AP) — ", "Puerto Almena (dpa) - ", "OTTAWA — "; not "Canada — which leads it — said"."""

BULLET = re.compile(r"[-*•·–—] +(?=\S)")
""" "- ", "• " at the head of a sentence."""

PROSE = frozenset({Label.BODY, Label.CORRECTION})
"""The labels whose sentences are running text; a headline or a list entry is not a sentence."""

CLOSERS = {"“": "”", '"': '"'}

MARKS = re.compile('[“”"]')


@dataclass(frozen=True, slots=True)
class Wording:
    """One sentence in print."""

    text: str
    """With the mark that ends it."""
    voice: bool
    """Whether the text itself says who says so."""
    prose: bool
    """False: a headline, a caption or their like, which no sentence can be built on."""


def wording(source: Source, index: int) -> Wording:
    """The sentence `index` of the source in print."""
    sentence = source.copy.sentences[index]
    paragraph = source.copy.blocks[sentence.paragraph].span
    whole = source.copy.item.text
    text = squeeze(sentence.told.of(whole)).strip()
    if sentence.label in PROSE:
        text = DATELINE.sub("", text, count=1) if DATELINE.match(text) else text
    text = BULLET.sub("", text, count=1) if BULLET.match(text) else text
    said = _said(source, index)
    text = _balanced(text, quoted=_open_mark(whole[paragraph.start : sentence.span.start]))
    text = named(source, index, text, said)
    text = _spoken(text, said)
    return Wording(_ended(text), _attributes(text, said), sentence.label in PROSE)


def _said(source: Source, index: int) -> Claim | None:
    """The claim of the sentence that somebody other than the writer vouches for."""
    span = source.copy.sentences[index].span
    there = [
        claim for claim in source.claims if claim.speaker and (claim.sentence == index or claim.span.overlaps(span))
    ]
    words = span.of(source.copy.item.text)
    return next((claim for claim in there if claim.cue and claim.cue in words), there[0] if there else None)


def _open_mark(before: str) -> str:
    """The quotation mark that is open after `before`; empty where none is."""
    mark = ""
    for found in MARKS.findall(before):
        if mark and found == CLOSERS[mark]:
            mark = ""
        elif not mark and found in CLOSERS:
            mark = found
    return mark


def _balanced(text: str, quoted: str) -> str:
    """The text with the mark that stands in an earlier sentence, and the one that stands in a later one."""
    text = quoted + text
    mark = _open_mark(text)
    return text + CLOSERS[mark] if mark else text


def _spoken(text: str, said: Claim | None) -> str:
    """A sentence that is nothing but a quotation, with its speaker: “We go on,” the spokesman said."""
    whole = text[:1] in CLOSERS and text.find(CLOSERS[text[0]], 1) == len(text) - 1
    if not whole or said is None or not said.speaker:
        return text
    words, mark = text[:-1].rstrip(), text[-1]
    words = words[:-1] + "," if words.endswith(".") else words
    words = words if words[-1] in ",?!…" else words + ","
    return f"{words}{mark} {squeeze(said.speaker)} said."


def _attributes(text: str, said: Claim | None) -> bool:
    if said is not None and (said.cue is None or squeeze(said.cue) in text or text.endswith(" said.")):
        return any(squeeze(name).lower() in text.lower() for name in (said.speaker, said.who) if name)
    return bool(re.search(r"\baccording to\b", text, re.IGNORECASE))


def _ended(text: str) -> str:
    return text if text.rstrip("”\"’')")[-1:] in {".", "!", "?", "…"} else text.rstrip(",;: ") + "."
