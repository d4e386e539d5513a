"""The clean merged text, every line attributed."""

from __future__ import annotations

from dataclasses import dataclass

from desk.spans import Span


@dataclass(frozen=True, slots=True)
class Reference:
    """The characters that a line rests on."""

    path: str
    source: str
    """How the text names the source: "The Canadian Press", "CBC News"."""
    version: str | None
    filed: str | None
    span: Span
    quote: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One value of a figure that moved on."""

    words: str
    """As its source has it ("at least nine people")."""
    level: float
    """Its part of the largest value, 0 to 1."""
    reference: Reference


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of the summary."""

    id: str
    text: str
    attribution: str
    """Who reported it ("The Canadian Press", "Reuters and dpa"); empty where the text names them."""
    references: tuple[Reference, ...]
    points: tuple[str, ...]
    tags: tuple[str, ...] = ()
    note: str = ""
    grounds: tuple[str, ...] = ()
    """For each point, its verdict and why: "conflict: the mission is suspended in one, continuing in the other"."""
    voiced: bool = False
    """Whether the text itself says who says so ("police said")."""
    open: tuple[str, ...] = ()
    """Why this line may not stand as plain fact (an open conflict it touches, a killed source); empty: it may."""
    repeats: str = ""
    """The text of the line above that says some of this already."""
    moved: tuple[tuple[Figure, ...], ...] = ()
    """What figures of it were before, from copy to copy: each one's values, the earliest first."""


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A point that is open or held, or a source that may not be used."""

    point: str | None
    reason: str
    """open conflict | held | rejected words | disputed words | killed source | withheld source | embargoed source |
    reopened"""
    text: str
    """One sentence that names it for the editor."""
    blocks: bool
    """Whether a plain export is refused on its account."""


@dataclass(frozen=True, slots=True)
class Filed:
    """One of the items that the summary draws on."""

    path: str
    source: str
    headline: str | None
    version: str | None
    filed: str | None


@dataclass(frozen=True, slots=True)
class Summary:
    """What goes out, and what stands in its way."""

    slug: str
    headline: str
    lines: tuple[Line, ...]
    unresolved: tuple[Unresolved, ...]
    sources: tuple[Filed, ...]
    rulings: int
    """How many points have been ruled on."""
    total: int
    corrections: tuple[str, ...] = ()
    """What the senders themselves took back, a sentence each: corrections, kills, notes to hold."""
