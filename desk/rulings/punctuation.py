"""Full stops, commas and capitals where sentences of copy are taken apart and put together, as agencies set them."""

from __future__ import annotations

import re

from desk.facts.lexicon.grammar import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS
from desk.facts.lexicon.numbers import SMALL, TENS

DOTTED = re.compile(r"(?:\b[A-Za-z]\.){2,}$|\b(?:Inc|Corp|Ltd|Co|Jr|Sr)\.$")
""" "U.S.", "a.m.", "Inc.": a stop that stays when the sentence goes on."""

CLOSING = '”"'

SMALL_WORDS = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | (PRONOUNS - {"i"}) | frozenset((*SMALL, *TENS, "there"))
"""Words that have a capital only because a sentence begins with them."""


def unstopped(text: str) -> str:
    """A sentence without its final stop; a stop that belongs to a word stays."""
    if DOTTED.search(text):
        return text
    if text[-1:] and text[-1] in CLOSING and text[-2:-1] == ".":
        return text[:-2] + text[-1]
    return text.removesuffix(".")


def clipped(quote: str) -> str:
    """Words of copy as they go between quotation marks of ours: no marks or stops of the sentence around them."""
    return unstopped(re.sub(r"\s+", " ", quote).strip(' ,;:“”"'))


def stopped(text: str) -> str:
    """The text as a sentence: a capital at its head, one full stop at its end, inside a closing quotation mark."""
    text = text[:1].upper() + text[1:]
    if text.rstrip(CLOSING)[-1:] in {".", "!", "?"}:
        return text
    return f"{text[:-1].rstrip(',')}.{text[-1]}" if text[-1:] and text[-1] in CLOSING else f"{text}."


def followed(text: str, tail: str) -> str:
    """ "He left" and "police said" with the comma where print puts it: “We go,” police said."""
    if text[-1] in CLOSING:
        inner = text[:-1].rstrip(".,")
        return f"{inner}{'' if inner[-1:] in {'?', '!'} else ','}{text[-1]} {tail}"
    return f"{text}, {tail}"


def lowered(text: str, common: frozenset[str]) -> str:
    """The text as it goes on after a semicolon: no capital on a word that only the sentence's head gave one.

    `common` are words that the copy has in small letters somewhere; one of them before a name or a number ("Highway
    12", "Police Chief Ruiz") may be part of a name and keeps its capital.
    """
    head = re.match(r"([^\W\d_]+)(?: ([^\W_]))?", text)
    if head is None:
        return text
    word = head[1].lower()
    if word in SMALL_WORDS or (word in common and (head[2] or "").islower() and head[1][1:].islower()):
        return text[:1].lower() + text[1:]
    return text
