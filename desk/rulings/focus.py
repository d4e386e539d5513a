"""A sentence made shorter around one claim, only where what is left is a sentence for certain.

Takes and gives sentences without their final stop. Promises to take words away and to change none, but for the capital
at the head. Refuses, and gives the sentence back whole, where a reader could take another word for a clause's subject.
"""

from __future__ import annotations

import re

from desk.facts.lexicon.grammar import CONJUNCTIONS, PREPOSITIONS

CONNECTIVE = re.compile(
    r"(?:(?:Also|Earlier|Elsewhere|However|Instead|Later|Meanwhile|Moreover|Separately|Still), |(?:And|But|So|Yet) )"
)
""" "Separately, the army said": what ties a sentence to the one before it, which is not there in a summary."""

RELATIVE = re.compile(r", (?:which|who) ")

TRAILING = re.compile(r", (?:which|who|whose|where|adding that|noting that) [^“”\",]*$")
""" ", which accounts for most of them" at the end of a sentence."""

VOICE_WITHIN = re.compile(r", [^,]*\b(?:said|says|told|added|according to)\b")

LEADS = re.compile(
    r"(?:^|(?<=\s))(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?:[\w'’.-]+ ){0,4}?[\w'’.-]+(?: \([^)]*\))?$"
)
""" "the training mission", "A Canadian-led mission (NMI)" at the end of a stretch."""

NAME = re.compile(r"^(?:[A-Z][\w'’.-]*)(?: [A-Z][\w'’.-]*){0,5}(?: \([^)]*\))?$")
""" "NATO Mission Iraq (NMI)": a stretch that is one name."""

JOINING = PREPOSITIONS | CONJUNCTIONS
"""Words after which a noun is part of something larger."""

VERB_BEFORE_LIST = re.compile(r"\s*(?:\d|an? |the |and |or )")
""" What follows the comma after a clause when the comma parts a list rather than ending the clause."""


def focus(sentence: str, claim: str) -> str:
    """The part of `sentence` that says `claim` (words of the sentence), as a sentence; without a final stop."""
    text = CONNECTIVE.sub("", sentence, count=1) if CONNECTIVE.match(sentence) else sentence
    text = text[:1].upper() + text[1:]
    claim = RELATIVE.split(claim)[-1]
    at = text.find(claim)
    if at < 0:
        return text
    lifted = None if "," in claim else _lifted(text, at, at + len(claim))
    return lifted or _without_tail(text, at + len(claim))


def _without_tail(text: str, end: int) -> str:
    """ "…500 personnel in the country, which accounts for most of them" without what comes after the claim."""
    tail = TRAILING.search(text, end)
    return text[: tail.start()] if tail and not VOICE_WITHIN.search(tail[0]) else text


def _lifted(text: str, start: int, end: int) -> str | None:
    """ "…defended the mission, which includes 250 soldiers, as…" to "The mission includes 250 soldiers"."""
    clause = next(
        (found for found in RELATIVE.finditer(text) if found.end() <= start and "," not in text[found.end() : start]),
        None,
    )
    if clause is None or any(mark in text[: clause.start()] for mark in '“"'):
        return None
    subject = _subject(text[: clause.start()])
    close = re.compile(r", |$").search(text, end)
    if subject is None or close is None or VERB_BEFORE_LIST.match(text, close.end()):
        return None
    said = text[clause.end() : close.start()]
    return f"{subject[:1].upper()}{subject[1:]} {said}"


def _subject(before: str) -> str | None:
    """What a relative clause after `before` speaks of, where only one thing can be meant."""
    if NAME.match(before):
        return before
    found = LEADS.search(before)
    if found is None:
        return None
    words = before[: found.start()].split()
    inner = found[0].split()[1:]
    if (words and words[-1].lower() in JOINING) or any(word.lower() in JOINING for word in inner):
        return None
    return found[0]
