"""Who or what stands in a state: the subject of a status claim, brought to what is meant by it.

Takes answers with states; a pronoun is brought to the person meant, an office to the person named with it. Where
nobody can tell who is meant, the copy's own words stand.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from desk.compare.answers.answer import Answer
from desk.compare.language.words import senses, words
from desk.facts.claim import Person, State
from desk.spans import Span

_GENERIC = "person man woman official police we they he she it who which that this what government"
_PERSONAL = frozenset("he she him her i".split())
_ARTICLE = re.compile(r"^[Tt]he ")
_NAME_BESIDE = re.compile(r", ([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,3}),")
_ROLE = re.compile(r"\b[Tt]he ((?:\w+ ){0,2}\w+), $")
_AND = re.compile(r",? and |, ")
_PREPOSITION = re.compile(
    r" (?:of|about|after|against|among|around|at|before|between|by|for|from|in|into|near|on|over|to|under|with)\b"
)
GENERIC = frozenset(_GENERIC.split())
"""Subjects that tell nothing of what is spoken of."""


@lru_cache(maxsize=4096)
def subject(answer: Answer) -> frozenset[str]:
    """The senses of the subject, as far as they tell what is spoken of."""
    return senses(named(answer)) - GENERIC


@lru_cache(maxsize=4096)
def named(answer: Answer) -> str:
    """The subject as the copy names it: with the name beside it or of its office, or the person whom "he" means."""
    said = _subject(answer)
    if said.lower() in _PERSONAL:
        return _meant(answer) or said
    quote = answer.claim.quote
    if quote.startswith(said) and (beside := _NAME_BESIDE.match(quote, len(said))):
        return f"{said} {beside[1]}"
    office = _ARTICLE.sub("", said).lower()
    for claim in answer.source.claims if office != said.lower() else ():
        if isinstance(claim.value, Person) and (claim.value.title or "").lower().endswith(office):
            return f"{said} {claim.value.name}"
    return said


def _meant(answer: Answer) -> str | None:
    """The person whom a pronoun points to: who speaks of himself, else the last named in this sentence or the one
    before; "him" is nobody in its own sentence."""
    here, last = answer.claim.span, answer.line.index
    if _subject(answer).lower() in ("her", "him"):
        here, last = answer.line.span, last - 1
    elif answer.claim.who:
        return answer.claim.who
    before = [
        claim.value.name
        for claim in answer.source.claims
        if isinstance(claim.value, Person) and claim.span.end <= here.end and last - 1 <= claim.sentence <= last
    ]
    return before[-1] if before else None


@lru_cache(maxsize=4096)
def heads(answer: Answer) -> Mapping[str, frozenset[str]]:
    """What the subject is, with the senses that tell which: the last word of each of its parts before any preposition.

    "Talks" of "talks between the two sides"; "borders" and "airport" of "the borders and the airport".
    """
    parts = [part for part in _AND.split(bare(named(answer))) if senses(part)]
    if len(parts) > 1:
        return {_last(part): senses(part) for part in parts}
    told = (head(_subject(answer)), _role(answer), *map(_last, parts))
    return {each: subject(answer) | {each} for each in told if each}


def _role(answer: Answer) -> str | None:
    """What stands before a name: "driver" of "the driver, Alan Pike, 54, died"."""
    before = answer.source.copy.item.text[answer.line.span.start : answer.claim.span.start]
    found = _ROLE.search(before)
    return head(found[1]) if found else None


def bare(said: str) -> str:
    """The subject before any preposition, past a count that is a part of it: "hostages" of "three of the hostages"."""
    return next((part for part in _PREPOSITION.split(said) if senses(part)), said)


@lru_cache(maxsize=4096)
def head(said: str) -> str | None:
    """The last word of a noun phrase before any preposition."""
    told = words(bare(said), Span(0, len(bare(said))))
    return told[-1].sense if told else None


def _last(part: str) -> str:
    return words(part, Span(0, len(part)))[-1].sense


def _subject(answer: Answer) -> str:
    assert isinstance(answer.claim.value, State)
    return answer.claim.value.subject
