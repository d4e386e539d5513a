"""What an editor did, and the state of the points after it. Time and editor are handed in, never looked up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desk.rulings.basis import Basis


class Verb(StrEnum):
    """What an editor can do."""

    ACCEPT = "accept"
    """Accept one source's wording (`source`), or all that the point says (`source` None)."""
    MERGE = "merge"
    """Accept the drafted sentence `text`, made by the merge choice `choice`."""
    EDIT = "edit"
    """Accept the editor's own sentence `text`."""
    REJECT = "reject"
    HOLD = "hold"
    REOPEN = "reopen"
    TAG = "tag"
    """Add the tag `text`."""
    UNTAG = "untag"
    NOTE = "note"
    """Set the editor's note on the points to `text`; an empty text takes it away."""
    PUT_BACK = "put back"
    """Keep a block that was set aside; a target is "item path:start:end"."""
    MOVE = "move"
    """Move the summary line of the first target to `place`; where a second target is named, under that point's line."""
    REWRITE = "rewrite"
    """Set the text of a summary line to `text`; the targets are the line's points. An empty text takes it away."""
    HEADLINE = "headline"
    """Set the summary's headline to `text`; an empty text takes it away."""
    EXPORT = "export"
    """The summary was filed to `text`, a path; changes no point."""
    REVERT = "revert"
    """Go back to where things stood after row `place` of the journal; what was decided since stands no more."""
    SPIKE = "spike"
    """Put stories out of sight; like all that follow it is decided on the desk, and its targets are stories' ids."""
    SHELVE = "hold story"
    WATCH = "watch"
    RELEASE = "release"
    """The stories are no longer spiked, held or watched."""
    LABEL = "tag story"
    """Add the tag `text` to stories."""
    UNLABEL = "untag story"
    SPLIT = "split"
    """The items `targets` leave the story `source` for one of their own; the items `rest` stay."""
    JOIN = "join"
    """The items `targets` are one story."""
    FILTER = "save filter"
    """Keep the filter `text` under the name `choice` for the screen `source`; an empty text forgets it."""


DESK = "desk"
"""What stands for a story where something is decided on stories as a whole; no story has it for an id."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One act of an editor on one story; a batch on a marked set is one decision with many targets."""

    story: str
    verb: Verb
    targets: tuple[str, ...] = ()
    """Point ids, unless the verb says otherwise."""
    source: str | None = None
    """The path of the item whose wording is accepted; None for all."""
    text: str | None = None
    choice: str | None = None
    place: int | None = None
    """0-based position in the summary, or a row of the journal."""
    rest: tuple[str, ...] = ()
    """The identities of the items that stay where others leave."""
    on: tuple[Basis, ...] = ()
    """What the targets said, where the journal does not know it yet."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the journal. Undo and redo are rows too: they name the row that they take back or restore."""

    seq: int
    at: str
    """ISO 8601 with offset."""
    editor: str
    decision: Decision | None
    """None for an undo or a redo."""
    story: str
    undoes: int | None = None
    redoes: int | None = None


class State(StrEnum):
    """Where a point stands."""

    OPEN = "open"
    ACCEPTED = "accepted"
    MERGED = "merged"
    EDITED = "edited"
    REJECTED = "rejected"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Ruling:
    """The state of one point after all decisions on it."""

    state: State = State.OPEN
    source: str | None = None
    text: str | None = None
    choice: str | None = None
    rewrite: str | None = None
    """The editor's wording of the summary line that this point stands in; the next ruling on the point drops it."""
    tags: tuple[str, ...] = ()
    note: str = ""
    seq: int = 0
    """The row of the journal that made this state; 0 where nothing was decided."""
    was: str | None = None
    """The point whose ruling fell, since a new version changed it and this one came in its place."""


@dataclass(frozen=True, slots=True)
class Move:
    """A summary line's place, as an editor set it. It is named by a point, since lines are made anew from points."""

    point: str
    place: int
    """0-based position among the lines."""
    after: str | None = None
    """A point of the line that it follows, which holds however many lines come later; it wins over `place`."""


@dataclass(frozen=True, slots=True)
class Rulings:
    """The state of one story: a projection of the journal that can always be rebuilt."""

    points: Mapping[str, Ruling] = field(default_factory=dict)
    """By point id; a point that is not here is open."""
    headline: str | None = None
    moves: tuple[Move, ...] = ()
    """What the editor moved, in turn, out of the order of the copy."""
    put_back: frozenset[str] = frozenset()
    exports: tuple[str, ...] = ()
    """Where the summary was filed to, the latest last."""
    bases: Mapping[str, Basis] = field(default_factory=dict)
    """By point id: what the point said when it was ruled on."""
    carried: Mapping[str, Ruling] = field(default_factory=dict)
    """By point id: what rulings on points that are gone mean for those in their place (`reopening.carry`)."""
    origins: Mapping[str, str] = field(default_factory=dict)
    """By the id of a point that came in place of another, that other."""
    heirs: Mapping[str, str] = field(default_factory=dict)
    """By the id of a point that is gone, the one that came in its place."""

    def of(self, point: str) -> Ruling:
        """The ruling on a point; an open one where nothing was decided."""
        return self.points.get(point) or self.carried.get(point) or Ruling()

    def heir(self, point: str) -> str:
        """The point that stands for `point` now: itself, unless another came in its place."""
        seen = {point}
        while (following := self.heirs.get(point)) is not None and following not in seen:
            seen.add(point := following)
        return point
