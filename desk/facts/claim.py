"""What a span asserts, typed. A claim becomes a fact once an editor accepts it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desk.spans import Span


class ClaimKind(StrEnum):
    """The sort of thing that a claim says; it decides which of the value records below it carries."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    AGE = "age"
    MEASURE = "measure"
    TIME = "time"
    PERSON = "person"
    ORG = "org"
    PLACE = "place"
    QUOTE = "quote"
    STATUS = "status"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value or range with its role. Kinds number, money, percent, age and measure carry one."""

    low: float
    high: float
    """Equal to `low` where the figure is one value."""
    bound: str = "="
    """= exact, ~ about, > at least or more than, < at most or less than"""
    unit: str | None = None
    """Singular, lower case, in words: "dollar", "kilometre", "percent", "percentage point"."""
    head: str | None = None
    """The counted noun as it stands in the copy ("soldiers")."""
    modifiers: tuple[str, ...] = ()
    scope: str | None = None
    """What the figure covers, in words: "in the survey team", "in the valley"."""
    currency: str | None = None
    """ISO 4217."""
    trend: str | None = None
    """up | down | None"""
    role: str | None = None
    """The event that is counted: "die", "injure", "arrest" ...; None where the figure counts no event."""
    vague: bool = False
    """A loose word ("dozens", "several hundred", "one of the best"): nobody counted."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time resolved against the dateline; both ends are ISO 8601 dates or date-times."""

    start: str | None
    """The first day or instant; None where the words don't tell ("recently")."""
    end: str | None
    """The last day or instant, itself included."""
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """A person with the rank or office that stands beside the name."""

    name: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """An organisation or a place; `folded` is the one form that all its aliases share."""

    name: str
    folded: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words put into somebody's mouth; who and by which verb stand in the claim's `speaker` and `cue`."""

    words: str
    direct: bool = True


@dataclass(frozen=True, slots=True)
class State:
    """What a status verb says of its subject."""

    subject: str
    """The noun phrase, as in the copy; empty where it could not be told."""
    state: str
    """The family of the verb: "suspend", "continue", "confirm", "arrest" ..."""
    affirmed: bool = True
    """False under "not", "never", "no", "denied that" and their like."""
    planned: bool = False
    """True where it may or shall come to be: after "to", "will", "could"."""


Value = Quantity | Moment | Person | Named | Quotation | State | None


@dataclass(frozen=True, slots=True)
class Claim:
    """One assertion of one item."""

    kind: ClaimKind
    span: Span
    """Into the item's text."""
    quote: str
    """The characters of `span`."""
    sentence: int
    """Index into `Copy.sentences`."""
    value: Value = None
    """None for kind statement: a whole sentence or clause."""
    speaker: str | None = None
    """Who says so, as the copy names them ("he", "the minister"); None where it is the writer."""
    cue: str | None = None
    """The verb of saying ("said", "told CBC News")."""
    hedge: str | None = None
    """The word that weakens the claim ("probably", "reportedly")."""
    who: str | None = None
    """The speaker's full name where the item tells it: "Jane Roe" for "Roe" and "he"."""
