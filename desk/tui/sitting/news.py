"""What came in, in words: "2nd Writethru: 3 points reopened", "KILLED by its sender: The Dominion Press, 1st Lead"."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from desk.rulings import by_version
from desk.rulings.outlets import outlet
from desk.stories import State
from desk.tui.sitting.work import Work


@dataclass(frozen=True, slots=True)
class Known:
    """What an editor has been told of a story."""

    reopened: frozenset[str] = frozenset()
    """Points."""
    killed: frozenset[str] = frozenset()
    """Paths of copy."""


@dataclass(frozen=True, slots=True)
class News:
    """What the editor has to be told now."""

    words: str
    loud: bool
    """Whether a sender took copy back."""


def known(work: Work) -> Known:
    """What the screen shows of a story now."""
    return Known(frozenset(work.reopened), frozenset(_killed(work)))


def news(work: Work, before: Known) -> News | None:
    """What a comparison brought that was not known before; None where it is nothing."""
    killed = [name for path, name in _killed(work).items() if path not in before.killed]
    fresh = [again for point, again in work.reopened.items() if point not in before.reopened]
    told = [f"KILLED by its sender: {'; '.join(killed)}"] if killed else []
    told += [f"{version}: {counted(count, 'point')} reopened" for version, count in by_version(fresh).items()]
    return News("; ".join(told), bool(killed)) if told else None


def arrived(works: Iterable[Work], paths: Collection[str]) -> News:
    """What landed: "came in: 2nd Writethru, Nine dead after bus plunges", of more than one file how many they are."""
    found = [
        (work, copy.item)
        for work in works
        for chain in work.story.chains
        for copy in chain.copies
        if copy.item.path in paths
    ]
    stories = {work.story.id for work, _ in found}
    if len(found) != 1:
        on = "1 story" if len(stories) == 1 else f"{len(stories)} stories"
        return News(f"came in: {counted(len(found), 'item')} on {on}", False)
    work, item = found[0]
    known = (item.version_label or item.agency, item.headline or work.story.headline)
    return News(f"came in: {', '.join(filter(None, known))}", False)


def counted(number: int, noun: str) -> str:
    """ "1 point", "3 points"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _killed(work: Work) -> dict[str, str]:
    """Copy that another item killed: by path, who sent it and which version it is."""
    items = [
        (source.copy.item, work.standings[source.name])
        for source in (work.comparison.sources if work.comparison else ())
    ]
    return {
        item.path: f"{outlet(item)}, {item.version_label}" if item.version_label else outlet(item)
        for item, standing in items
        if standing.state is State.KILLED and standing.by is not item
    }
