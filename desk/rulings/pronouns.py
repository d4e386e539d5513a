"""Pronouns at the head of a sentence that print takes out of its paragraph: the name, where the copy leaves no doubt.

Takes a source and the index of one of its sentences. Promises the name that the copy gives: for one who speaks on, one
of whom the sentence before says who he is, or the only person that it names. Refuses to guess: where two could be meant
the pronoun stays, and `LEANING` tells that the sentence speaks of somebody named elsewhere.
"""

from __future__ import annotations

import re

from desk.compare.point import Source
from desk.facts.claim import Claim, Person
from desk.facts.lexicon.speech import STRONG, VERBS
from desk.rulings.outlets import squeeze

SINGLE = ("he", "she")
PRONOUNS = (*SINGLE, "they", "it")

LEANING = re.compile(
    r"^(?:He|She|They|It|His|Her|Their|Its|This|That|These|Those)\b"
    r"|[,”\"] (?:he|she|they|it) (?:also |later )?[a-z]+"
    r"|\b(?:at|by|for|from|in|of|on|to|under|with) (?:that|those) (?!(?:days?|time|years?|week|month)\b)[a-z]+\b"
)
""" "He said", "It was created"; ", she added"; "troops to that mission": words that speak of something named before."""

SPEAKS_ON = re.compile(r"(?:He|She) (?:also |later )?([a-z]+)\b")
""" "He confirmed", "She also denied"."""

ALSO = r"(?:also |later )?"

IDENTIFIES = re.compile(r" (?:is|was) (?:an?|one of|the)\b")
""" "Moss was the commander of": the sentence is about Moss, whoever else is in it."""

ROLE = re.compile(r"(?:The|An?|Her|His|Its|Their) [^,.;:“”\"]{3,60},\s")
""" "The acting spokesman, Dylan Moss, put safety first": opens with Moss."""

REACH = 4
"""Sentences followed back from "He" over "the minister" to the name, one at a time."""


def named(source: Source, index: int, text: str, said: Claim | None) -> str:
    """The sentence `index`, in print as `text`, with names in "He said", "he added", "He also had".

    `said` is the claim of the sentence that tells who says so.
    """
    name = _voice(source, index, said)
    if said is not None and said.cue and name:
        cue = re.escape(squeeze(said.cue))
        text = re.sub(rf"^(?:He|She|They|It)(?= {ALSO}{cue}\b)", lambda _: name[:1].upper() + name[1:], text)
        text = re.sub(rf"(?<=[,”\"] )(?:he|she|they|it)(?= {ALSO}{cue}\b)", lambda _: name, text)
    going_on = SPEAKS_ON.match(text)
    if going_on is None:
        return text
    found = _speaker(source, index - 1) if going_on[1] in VERBS | STRONG else _subject(source, index)
    return re.sub(r"^(?:He|She)\b", lambda match: found or match[0], text)


def _voice(source: Source, index: int, said: Claim | None) -> str | None:
    """The name of who says so, where `said` tells it and the sentence before opens with nobody else.

    A "he" that `said` can't name is the one that the sentence before opens with, where the two name no other person.
    """
    if said is None or not said.speaker:
        return None
    if said.speaker.lower() not in PRONOUNS:
        return squeeze(said.speaker)
    opening = _opening(source, index - 1)
    if said.who is not None:
        return None if opening is not None and opening[0] != said.who else said.who
    if opening is None or said.speaker.lower() not in SINGLE:
        return None
    return opening[0] if _only_person(source, index, opening[1]) else None


def _only_person(source: Source, index: int, end: int) -> bool:
    """Whether the one whose name ends at `end` is the subject of the sentence before, and both name nobody else."""
    if source.copy.item.text.startswith(("'", "’"), end):
        return False
    sentences = source.copy.sentences
    named_there = {
        claim.value.name
        for claim in source.claims
        if claim.sentence in (index - 1, index) and isinstance(claim.value, Person)
    }
    return len(named_there) == 1 and sentences[index - 1].paragraph == sentences[index].paragraph


def _speaker(source: Source, index: int, reach: int = REACH) -> str | None:
    """The one who speaks in a sentence, by name; None where nobody, or more than one, does."""
    if index < 0 or not reach:
        return None
    voices = {(claim.speaker, claim.who) for claim in source.claims if claim.sentence == index and claim.speaker}
    if not voices:
        return None
    names = {who or _earlier(source, index, speaker, reach) for speaker, who in voices if speaker}
    return names.pop() if len(names) == 1 else None


def _earlier(source: Source, index: int, speaker: str, reach: int) -> str | None:
    """ "the minister" as the one minister who spoke in the sentence before."""
    role = re.fullmatch(r"the ([a-z]+)", speaker.lower())
    before = [claim.speaker for claim in source.claims if claim.sentence == index - 1 and claim.speaker]
    if role is None or not any(role[1] in words.lower().split() for words in before):
        return None
    return _speaker(source, index - 1, reach - 1)


def _subject(source: Source, index: int) -> str | None:
    """Whom the sentence before, of the same paragraph, opens with and says who he is."""
    sentences = source.copy.sentences
    if index == 0 or sentences[index - 1].paragraph != sentences[index].paragraph:
        return None
    opening = _opening(source, index - 1)
    return opening[0] if opening and IDENTIFIES.match(squeeze(source.copy.item.text[opening[1] :][:20])) else None


def _opening(source: Source, index: int) -> tuple[str, int] | None:
    """The person that a sentence opens with, be it behind a role, and where the name ends in the text."""
    if index < 0:
        return None
    start, text = source.copy.sentences[index].told.start, source.copy.item.text
    return next(
        (
            (claim.value.name, claim.span.end)
            for claim in source.claims
            if claim.sentence == index and isinstance(claim.value, Person)
            if claim.span.start == start or ROLE.fullmatch(text[start : claim.span.start])
        ),
        None,
    )
