"""Why a story wants an editor now, in words: the order of the stories is the order of these reasons, and of nothing
else.

A reason counts what it is about; of two stories the one with the stronger reason comes first, of the same reason the
one with more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from desk.body.copy import Copy
from desk.compare.point import Verdict
from desk.rulings import Handling, Place
from desk.tui.drawing.marks import REOPENED, VERDICTS
from desk.tui.drawing.names import stem
from desk.tui.sitting.work import Work
from desk.wire.item import Kind, Status


class Rank(IntEnum):
    """How strong a reason is, the strongest first."""

    KILL = 0
    WITHHELD = 1
    CORRECTION = 2
    REOPENED = 3
    CONFLICT = 4
    NEW = 5
    SCOPE = 6
    UPDATE = 7
    STATE = 8
    """What became of the story: no reason to work it, but good to know."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason."""

    rank: Rank
    count: int
    words: str
    style: str
    field: str
    """What `is:` asks for to find stories that have it."""


NEEDS = {
    Verdict.CONFLICT: (Rank.CONFLICT, "conflict", "conflicts"),
    Verdict.DIFFERENT_SCOPE: (Rank.SCOPE, "different scope", "different scopes"),
    Verdict.UPDATED: (Rank.UPDATE, "update", "updates"),
}
"""The verdicts that are a reason to open a story, in words."""

PLACES = {
    Place.WATCHED: ("watching", "updated"),
    Place.HELD: ("on hold", "held"),
    Place.SPIKED: ("spiked", "rejected"),
}
"""Where a story can have been put, in a word and its style."""

FIELDS = frozenset(
    {
        *("killed", "withheld", "corrected", "reopened", "conflict", "different_scope", "scope", "updated", "new"),
        *("comparing", "alone", "open", "ruled", "filed", *(place.value for place in Place if place is not Place.OPEN)),
    }
)
"""Everything that `is:` may ask of a story."""


def reasons(work: Work, handling: Handling, fresh: int, comparing: bool = True) -> tuple[Reason, ...]:
    """Why the story wants an editor, the strongest reason first; `fresh`: how many of its items nobody has seen yet;
    `comparing`: whether a story of which nothing is known is about to be compared."""
    found = [
        *_sent(work),
        *_reopened(work),
        *_open(work),
        *_new(work, fresh),
        *_done(work, comparing),
        *_placed(handling),
    ]
    return tuple(sorted(found, key=lambda reason: reason.rank))


def need(found: tuple[Reason, ...], handling: Handling) -> tuple[int, ...]:
    """How much a story wants an editor, as a key to sort by: the most urgent is the smallest. What is on hold waits."""
    counts = Counter({reason.rank: reason.count for reason in found})
    return (handling.place is Place.HELD, *(-counts[rank] for rank in Rank if rank is not Rank.STATE))


def copies(work: Work) -> list[Copy]:
    """The story's copies, chain by chain."""
    return [copy for chain in work.story.chains for copy in chain.copies]


def _sent(work: Work) -> Iterator[Reason]:
    """What the senders themselves call urgent."""
    items = [copy.item for copy in copies(work)]
    killed = sum(item.kind is Kind.KILL or item.status is Status.CANCELED for item in items)
    withheld = sum(item.status is Status.WITHHELD for item in items)
    corrected = sum(item.kind is Kind.CORRECTION for item in items)
    if killed:
        yield Reason(Rank.KILL, killed, "kill", "conflict", "killed")
    if withheld:
        yield Reason(Rank.WITHHELD, withheld, "withheld", "conflict", "withheld")
    if corrected:
        yield Reason(Rank.CORRECTION, corrected, "corrected", "conflict", "corrected")


def _reopened(work: Work) -> Iterator[Reason]:
    """ "3rd Writethru reopened 2 points"."""
    for version, count in work.reopenings.items():
        words = f"{version} reopened {count} point{'' if count == 1 else 's'}"
        yield Reason(Rank.REOPENED, count, words, REOPENED.style, REOPENED.word)


def _open(work: Work) -> Iterator[Reason]:
    counts = work.waiting
    for verdict, (rank, one, many) in NEEDS.items():
        if count := counts[verdict]:
            sign = VERDICTS[verdict]
            yield Reason(rank, count, f"{count} {one if count == 1 else many}", sign.style, verdict.value)


def _new(work: Work, fresh: int) -> Iterator[Reason]:
    """What came since an editor last opened the story."""
    if fresh:
        whole = fresh == len(copies(work))
        yield Reason(Rank.NEW, fresh, "new" if whole else f"{fresh} new since last seen", "strong", "new")


def _done(work: Work, comparing: bool) -> Iterator[Reason]:
    """How far the story is."""
    done = work.progress
    if not work.known:
        yield _state("comparing ..." if comparing else "not compared", "quiet", "comparing")
    elif not done.total:
        yield _state("nothing to compare it with" if len(copies(work)) == 1 else "no points", "quiet", "alone")
    elif done.open:
        yield _state("", "", "open")
    else:
        yield _state("all ruled on", "accepted", "ruled")
    if work.rulings.exports:
        yield _state(f"filed as {stem(work.rulings.exports[-1])}", "accepted", "filed")


def _placed(handling: Handling) -> Iterator[Reason]:
    if handling.filed:
        yield _state(f"filed to {handling.filed.rstrip('/').rpartition('/')[2]}", "accepted", "filed")
    if handling.place in PLACES:
        words, style = PLACES[handling.place]
        yield _state(words, style, handling.place.value)


def _state(words: str, style: str, field: str) -> Reason:
    return Reason(Rank.STATE, 0, words, style, field)
