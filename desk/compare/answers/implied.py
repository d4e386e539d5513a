"""Figures that copy gives without a figure: nobody, both, a mile, the third, a six-vehicle convoy.

Takes a line and the claims read in it; adds the claims that a reader counts all the same. What has a claim of its own
is left alone. Offsets are half-open, in code points into the source's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from desk.compare.answers import matchtimes
from desk.compare.answers.answer import Line
from desk.compare.answers.figures import EVENTS, ORDINAL
from desk.compare.answers.lengths import lengths
from desk.compare.answers.orders import orders
from desk.compare.language.wordings import has_any
from desk.compare.language.words import words
from desk.facts.claim import Claim, ClaimKind, Quantity
from desk.facts.grammar.families import family
from desk.facts.lexicon.numbers import SMALL
from desk.spans import Span

_SAYING = "doubt|less|longer|matter|more|question|sooner|way|wonder"
"""What stands after "no" and counts nothing: "no doubt she saved them"."""
_NONE = re.compile(
    rf"\b(?:no one|nobody|none of \w+|no(?! (?:{_SAYING})\b)|neither)\b(?: of)?"
    r"(?: (?:the|them|those|other|serious|further|major|immediate|early|confirmed))*"
    r"(?: (?:reports?|word|sightings?) of(?: any)?)?(?: (?P<noun>[a-z]+))?",
    re.I,
)
_NO_JOBS = re.compile(
    r"\bno (?:plans? to (?:axe|cut|shed) (?:any )?jobs|job (?:cuts|losses)|lay-?offs|redundancies"
    r"|jobs (?:will|would|are to) (?:go|be (?:axed|cut|lost)))\b",
    re.I,
)
_BOTH = re.compile(r"\bboth (?:[a-z]+ )?(?P<noun>[a-z]+s)\b(?! and)", re.I)
_SINGLE = re.compile(r"\b(?:a (?:single|lone|sole)|(?:only|just) one) (?P<noun>[a-z]{3,})\b", re.I)
_HYPHENED = re.compile(r"\b(?P<figure>[a-z]+|\d{1,3})-(?P<noun>[a-z]{3,})\b(?!-)", re.I)
_IN = re.compile(
    r"\b(?P<over>[a-z]+|\d{1,2}) (?:in|out of) (?P<under>[a-z]+|\d{1,3}) (?:of )?(?P<noun>[a-z]{3,})\b", re.I
)
_ALL_COUNTED = re.compile(
    r"\b(?:all|every)(?: of)?(?: the)? (?P<noun>ballots?|constituenc(?:y|ies)|districts?|polls?|precincts?|returns"
    r"|ridings?|votes?)(?= (?:counted|declared|in|reported|reporting|tallied)\b)",
    re.I,
)
_NOT_HYPHENED = (
    "way day week month year hour minute time point year-old old page mile foot metre"
    " kilometre half quarter thirds third strong and"
)
NOT_HYPHENED = frozenset(_NOT_HYPHENED.split())
"""What stands after a hyphen and is no counted thing."""


def implied(line: Line, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims that the words of `line` imply, in no order, none over a claim with a quantity but a match's minute:
    "11 minutes from time" is both.
    """
    if matchtimes.is_match(line.source.copy.item.text):
        for here, value in _minutes(line.text):
            yield Claim(ClaimKind.NUMBER, here.shifted(line.span.start), here.of(line.text), line.index, value)
    taken = [claim.span for claim in claims if isinstance(claim.value, Quantity)]
    for here, value in _counted(line.text):
        span = here.shifted(line.span.start)
        if not any(span.overlaps(other) for other in taken):
            taken.append(span)
            kind = ClaimKind.MEASURE if value.unit not in (None, ORDINAL, "percent") else ClaimKind.NUMBER
            kind = ClaimKind.PERCENT if value.unit == "percent" else kind
            yield Claim(kind, span, here.of(line.text), line.index, value)


@lru_cache(maxsize=4096)
def _minutes(sentence: str) -> tuple[Counted, ...]:
    """When in a match it was, as the sentence tells."""
    return tuple(matchtimes.minutes(sentence)) if has_any(sentence, matchtimes.HINTS) else ()


Counted = tuple[Span, Quantity]
"""A stretch of a sentence and what it counts."""
Read = Iterator[Counted]


@lru_cache(maxsize=4096)
def _counted(sentence: str) -> tuple[Counted, ...]:
    """What its words count; remembered, since versions of a story repeat their sentences."""
    return tuple(found for read, *hints in _WAYS if not hints or has_any(sentence, hints) for found in read(sentence))


def _nobody(sentence: str) -> Read:
    """ "Nobody was hurt", "no injuries", "no structures have been lost": none of them."""
    for found in _NONE.finditer(sentence):
        end = re.search(r"[,.;:—–]|$", sentence[found.start() :])
        stop = found.start() + (end.start() if end else 0)
        span = Span(found.start(), stop)
        event = next((word for word in words(sentence, span) if word.sense in _BEFALLEN), None)
        if event is not None:
            noun = found["noun"] if found["noun"] and family(found["noun"]) != found["noun"] else "people"
            yield (
                Span(span.start, max(event.end, span.start)),
                Quantity(0.0, 0.0, head=noun, role=_ROLES.get(event.sense, event.sense)),
            )


_ROLES = {"missing": "miss", "lose": "destroy"}
_BEFALLEN = EVENTS | {"lose"}


def _no_jobs(sentence: str) -> Read:
    """ "No plans to cut jobs", "no redundancies": none is laid off."""
    for found in _NO_JOBS.finditer(sentence):
        yield Span(*found.span()), Quantity(0.0, 0.0, head="jobs", role="dismiss")


def _both(sentence: str) -> Read:
    for found in _BOTH.finditer(sentence):
        yield Span(*found.span()), Quantity(2.0, 2.0, head=found["noun"])


def _alone(sentence: str) -> Read:
    """A single guard, only one survivor."""
    for found in _SINGLE.finditer(sentence):
        yield Span(*found.span()), Quantity(1.0, 1.0, head=found["noun"])


def _hyphened(sentence: str) -> Read:
    """A six-vehicle convoy, a three-storey house."""
    for found in _HYPHENED.finditer(sentence):
        value = _value(found["figure"])
        if value is not None and value > 1 and found["noun"].lower() not in NOT_HYPHENED:
            yield Span(*found.span()), Quantity(value, value, head=found["noun"])


def _in_so_many(sentence: str) -> Read:
    """Four in five parents: a share."""
    for found in _IN.finditer(sentence):
        over, under = _value(found["over"]), _value(found["under"])
        if over and under and over < under:
            low, high = 95 * over / under, 105 * over / under
            yield Span(*found.span()), Quantity(low, high, unit="percent", head=found["noun"])


def _all_counted(sentence: str) -> Read:
    """With all polls counted: the whole of them, beside "87 per cent of polls" in the version before."""
    for found in _ALL_COUNTED.finditer(sentence):
        yield Span(*found.span()), Quantity(100.0, 100.0, unit="percent", head=found["noun"])


_WAYS = (
    (lengths,),
    (_nobody,),
    (_no_jobs, "no "),
    (_both, "both "),
    (_alone, "single", "lone", "sole", "one "),
    (_hyphened, "-"),
    (orders,),
    (_in_so_many, " in ", " out of "),
    (_all_counted, "all", "every"),
)
"""Each way to count without a figure, and what a sentence that counts so is never without."""


def _value(word: str) -> float | None:
    if word.isdigit():
        return float(word)
    return float(SMALL[word.lower()]) if word.lower() in SMALL else None
