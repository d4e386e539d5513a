"""Which sources may not be used, and why: killed, withheld, under embargo.

A kill reaches itself, the item that it names and the earlier versions of its chain; later versions are new copy.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.compare.point import Comparison, Source
from desk.rulings.clock import moment
from desk.rulings.outlets import outlet
from desk.wire.item import Kind, Status

KILLED, WITHHELD, EMBARGOED = "killed source", "withheld source", "embargoed source"


def barred(comparison: Comparison, now: str | None) -> Mapping[str, tuple[str, str]]:
    """By source name: the reason (`killed source` and its like), and a sentence for the editor.

    `now` is an ISO 8601 time; without it every embargo is taken to stand.
    """
    found: dict[str, tuple[str, str]] = {}
    for index, source in enumerate(comparison.sources):
        item = source.copy.item
        name = f"{outlet(item)} ({item.path})"
        if any(_kills(comparison.sources[other], source, other - index) for other in range(len(comparison.sources))):
            found[source.name] = KILLED, f"{name} was killed by its sender."
        elif item.status is Status.WITHHELD:
            found[source.name] = WITHHELD, f"{name} is withheld by its sender."
        elif item.embargo and not _over(item.embargo, now):
            found[source.name] = EMBARGOED, f"{name} is under embargo until {item.embargo}."
    return found


def _kills(kill: Source, source: Source, later: int) -> bool:
    """Whether `kill`, which stands `later` places after `source`, takes it back."""
    item, target = kill.copy.item, source.copy.item
    if item.kind is not Kind.KILL and item.status is not Status.CANCELED:
        return False
    if later == 0 or (target.id is not None and item.supersedes == target.id):
        return True
    if kill.chain is None or kill.chain != source.chain:
        return False
    filed, before = moment(item.filed), moment(target.filed)
    return before <= filed if filed and before else later > 0


def _over(embargo: str, now: str | None) -> bool:
    until, at = moment(embargo), moment(now)
    return until is not None and at is not None and until <= at
