"""What a point said when it was ruled on, kept with the ruling: how a ruling is known again after a new version.

A point's id is made of all its claims, so one more claim makes another point. The basis tells a point that was only
confirmed, whose ruling stays, from one that changed. It is made of values that a journal can hold: paths, 0-based
half-open offsets in code points into the item's text, words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desk.spans import Span

CONFIRMED = frozenset({("only", "same"), ("same", "same")})
"""The verdict that was ruled on, and the one now, between which no answer can have changed."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One claim of the point: the characters that an item gave to it."""

    path: str
    span: Span
    quote: str


@dataclass(frozen=True, slots=True)
class Basis:
    """A point as its editor saw it."""

    point: str
    """Its id."""
    kind: str
    verdict: str
    severity: str
    question: str
    why: str
    answers: tuple[str, ...]
    """What the claims say, each once and in one form, so that "12 dead" and "twelve dead" are one answer; sorted."""
    claims: tuple[Passage, ...]
    was: str | None = None
    """The point that this one came in place of, whose ruling it took over or reopened."""


def confirms(old: Basis, new: Basis) -> bool:
    """Whether the later point says what the earlier one did, perhaps with one more source: its ruling may stay.

    Where all agree with a claim that was ruled on, it is confirmed, in whatever words; elsewhere the answers and how
    they stand to each other must be what they were.
    """
    if (old.verdict, new.verdict) in CONFIRMED:
        return any(
            one.path == other.path and one.span.overlaps(other.span) for one in old.claims for other in new.claims
        )
    return old.verdict == new.verdict and old.answers == new.answers


def plain(words: str) -> str:
    """Words without case, marks of quotation and the white space of a line end: "“Slow  down,”" is "slow down"."""
    return " ".join(re.sub(r"[“”\"‘’']", "", words).casefold().split()).strip(" .,;:")
