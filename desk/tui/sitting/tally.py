"""How far a story is, kept with the desk: a thousand stories are listed without comparing one of them again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import blake2b

from desk.compare.point import Verdict
from desk.stories.identity import identity
from desk.stories.story import Story

TALLIES = "tally"
"""The kind under which it is kept how far stories are."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a story is."""

    ruled: int
    total: int
    conflicts: int
    """Open ones."""
    scopes: int
    """Open ones."""
    reopened: int = 0
    """Those that a new version opened again."""

    @property
    def open(self) -> int:
        """Points that nobody has decided yet."""
        return self.total - self.ruled


@dataclass(frozen=True, slots=True)
class Tally:
    """What Triage says of a story's points."""

    progress: Progress
    waiting: Mapping[Verdict, int] = field(default_factory=dict)
    """Open points, by verdict."""
    reopened: Mapping[str, int] = field(default_factory=dict)
    """Points that are open again, by the version that changed them."""


def footing(story: Story, last: int, put_back: frozenset[str]) -> str:
    """A name for all that a tally rests on: the copies, the last row of the story's journal, the blocks put back."""
    copies = [f"{identity(copy.item)} {copy.item.path}" for chain in story.chains for copy in chain.copies]
    return blake2b(f"{copies} {last} {sorted(put_back)}".encode(errors="surrogatepass"), digest_size=12).hexdigest()


def packed(tally: Tally, on: str) -> str:
    """The tally as it is kept, with what it rests on."""
    done = tally.progress
    counts = [done.ruled, done.total, done.conflicts, done.scopes, done.reopened]
    return json.dumps({"on": on, "counts": counts, "waiting": tally.waiting, "reopened": tally.reopened})


def unpacked(text: str, on: str) -> Tally | None:
    """The tally that was kept; None where it rests on something else."""
    row = json.loads(text)
    if row["on"] != on:
        return None
    waiting = {Verdict(name): count for name, count in row["waiting"].items()}
    return Tally(Progress(*row["counts"]), waiting, row["reopened"])
