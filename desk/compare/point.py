"""Claims side by side: a verdict, and why, in words that an editor can check."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from desk.body.copy import Copy
from desk.facts.claim import Claim, ClaimKind
from desk.spans import Span


class Verdict(StrEnum):
    """How the claims of a point stand to each other."""

    SAME = "same"
    REFINED = "refined"
    UPDATED = "updated"
    CONFLICT = "conflict"
    DIFFERENT_SCOPE = "different_scope"
    ONLY = "only"


class Severity(StrEnum):
    """How much a point wants an editor's eye."""

    HIGH = "high"
    CHECK = "check"
    INFO = "info"


class Change(StrEnum):
    """What became of a sentence between two items."""

    SAME = "same"
    REWORDED = "reworded"
    MOVED = "moved"
    SPLIT = "split"
    MERGED = "merged"


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """One item in a comparison; another of the same copy is another source."""

    name: str
    """A, B, C ... in the order given."""
    copy: Copy
    claims: tuple[Claim, ...]
    chain: str | None = None
    """Items of one chain are versions of one story by one sender."""
    ahead: timedelta | None = None
    """How far the local times that it gives are ahead of GMT; None where nobody tells."""


@dataclass(frozen=True, slots=True)
class Link:
    """A sentence of one source and its counterpart in another: (source name, index into its sentences)."""

    origin: tuple[str, int]
    target: tuple[str, int]
    score: float
    """0 to 1."""
    change: Change


@dataclass(frozen=True, slots=True)
class Cited:
    """One source's answer in a point: the characters, and who says so."""

    item: str
    """The source's name."""
    span: Span
    quote: str
    speaker: str | None = None
    hedge: str | None = None
    sentence: int | None = None
    """Index into the sentences of the source's copy."""


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that the sources say, each in its own way."""

    id: str
    """Made of the claims' own words alone, so that it outlives a restart, a re-reading and another order of loading."""
    kind: ClaimKind
    verdict: Verdict
    severity: Severity
    why: str
    """One sentence that names what differs and what decides."""
    question: str
    """What the claims answer: "How many Canadian soldiers?"."""
    claims: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that two or more sources say of one event."""

    id: str
    sources: tuple[Source, ...]
    links: tuple[Link, ...]
    points: tuple[Point, ...]
    """What needs a ruling first comes first."""
