"""One file or message as the sender sent it: the sender's fields, and the text that offsets count in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desk.spans import Span
from desk.trouble import Trouble


class Label(StrEnum):
    """What a stretch of an item's text is."""

    HEADLINE = "headline"
    DEK = "dek"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    CREDIT = "credit"
    NOTE = "note"
    CORRECTION = "correction"
    RELATED = "related"
    PROMO = "promo"
    SOCIAL = "social"
    LIST = "list"
    TABLE = "table"
    DUPLICATE = "duplicate"
    OTHER = "other"


class Status(StrEnum):
    """Whether the sender lets the item be published."""

    USABLE = "usable"
    WITHHELD = "withheld"
    CANCELED = "canceled"


class Kind(StrEnum):
    """What the item does to the story that it belongs to."""

    STORY = "story"
    UPDATE = "update"
    CORRECTION = "correction"
    KILL = "kill"
    ADVISORY = "advisory"
    ALERT = "alert"


@dataclass(frozen=True, slots=True)
class Note:
    """The sender's own word on what changed ("ADDS minister's reaction")."""

    kind: str
    """adds | updates | recasts | corrects | restores | changes | minor | kill | hold | other"""
    text: str
    paragraphs: tuple[int, ...] = ()
    """The paragraphs that the note names, counted from 1 as the sender counts."""


@dataclass(frozen=True, slots=True)
class Element:
    """Where a part stood in a page's tree: what a labeller needs once the tree is gone."""

    tags: tuple[str, ...]
    """Tag names from the root down to the block's own element."""
    tokens: tuple[frozenset[str], ...]
    """The class and id words (lower case) of each of `tags`."""
    link_share: float = 0.0
    """The share of the part's characters that lie inside links, 0 to 1."""
    ids: tuple[int, ...] = ()
    """A number an element, the same for the same element: parts that share a parent share its number."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch that the format itself sets apart: a paragraph, a headline element, a table."""

    span: Span
    label: Label | None = None
    """What the format says it is; None where the format does not say."""
    why: str = ""
    """The format's own word for it ("hl1", "og:title", "edNote")."""
    element: Element | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One item of copy. Times are ISO 8601 strings; whatever the sender does not say is None."""

    path: str
    format: str
    text: str
    """A plain-text item's decoded file with control characters made visible one for one; else the visible text."""
    parts: tuple[Part, ...] = ()
    """In the order of the text, not overlapping; empty where the format has no structure (pasted text)."""
    id: str | None = None
    version: str | None = None
    agency: str | None = None
    slug: str | None = None
    headline: str | None = None
    dek: str | None = None
    byline: tuple[str, ...] = ()
    credit: str | None = None
    dateline: str | None = None
    place: str | None = None
    filed: str | None = None
    updated: str | None = None
    embargo: str | None = None
    urgency: str | None = None
    status: Status = Status.USABLE
    kind: Kind = Kind.STORY
    version_label: str | None = None
    supersedes: str | None = None
    note: Note | None = None
    sent: tuple[tuple[str, str], ...] = ()
    """The sender's own values, (name, value as sent), beside what the fields above make of them."""
    troubles: tuple[Trouble, ...] = ()
    digest: str | None = None
    """Stands for the text where that was left on the disk; None: the text is here."""
