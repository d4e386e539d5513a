"""Which copies are versions of one story by one sender.

Takes copies in any order; promises sets of 0-based places, the same whatever the order. Evidence, best first: the
agency's own id, the id that an item says it replaces, agency and slug with the writethru label cut off, shared runs of
four words, and for an item that calls itself a version ("1st lead") the likest copy of its agency. Another agency's
copy is a reprint, however like it is, and never a version.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise

from desk.body.copy import Copy
from desk.stories.features import Features, features
from desk.stories.identity import arrival, folded, identity, instant, sender
from desk.stories.likeness import ALIKE, likeness, vectors
from desk.stories.shingles import near_pairs
from desk.stories.versions import in_order, is_version, story_slug
from desk.wire.item import Item

REPEATED = 0.3
"""The share of four-word runs that makes two copies of one sender versions: pair F1 .983 on 3,645 edited stories."""
WINDOW = timedelta(days=7)
"""A slug or a text that comes again after this is another story ("BC-Markets")."""

Pairs = Iterator[tuple[int, int]]


def chain_ids(copies: Sequence[Copy]) -> tuple[str | None, ...]:
    """For each copy the id of its chain, made of its first version's identity; None where it stands alone."""
    told = [features(copy) for copy in copies]
    order = by_arrival(copies)
    ids: dict[int, str] = {}
    for places in chain_places([copies[place] for place in order], [told[place] for place in order]):
        if len(places) > 1:
            first = in_order(copies[order[place]] for place in places)[0]
            ids.update(dict.fromkeys((order[place] for place in places), identity(first.item)))
    return tuple(ids.get(place) for place in range(len(copies)))


def by_arrival(copies: Sequence[Copy]) -> list[int]:
    """The places of the copies in the one order that all else goes by, whichever came to the desk first."""
    return sorted(range(len(copies)), key=lambda place: (arrival(copies[place].item), identity(copies[place].item)))


def chain_places(copies: Sequence[Copy], told: Sequence[Features]) -> list[list[int]]:
    """The places of each chain of copies in the order of arrival, in rising order; one that stands alone is a chain."""
    parts = _Parts(len(copies))
    for one, other in (*_by_id(copies), *_by_slug(copies), *_by_text(copies, told)):
        parts.join(one, other)
    for one, other in [*_by_label(copies, told, parts)]:
        parts.join(one, other)
    return sorted(parts.all())


class _Parts:
    """Places parted into sets that only ever join."""

    def __init__(self, size: int) -> None:
        self._above = list(range(size))

    def root(self, place: int) -> int:
        while self._above[place] != place:
            self._above[place] = self._above[self._above[place]]
            place = self._above[place]
        return place

    def join(self, one: int, other: int) -> None:
        low, high = sorted((self.root(one), self.root(other)))
        self._above[high] = low

    def all(self) -> list[list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for place in range(len(self._above)):
            found[self.root(place)].append(place)
        return list(found.values())


def _by_id(copies: Sequence[Copy]) -> Pairs:
    first: dict[tuple[str | None, str], int] = {}
    for place, copy in enumerate(copies):
        if copy.item.id:
            key = sender(copy.item), copy.item.id
            yield first.setdefault(key, place), place
    for place, copy in enumerate(copies):
        replaced = sender(copy.item), copy.item.supersedes or ""
        if replaced in first:
            yield first[replaced], place


def _by_slug(copies: Sequence[Copy]) -> Pairs:
    alike: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, copy in enumerate(copies):
        who, slug = sender(copy.item), folded(story_slug(copy.item.slug or ""))
        if who and slug:
            alike[who, slug].append(place)
    for places in alike.values():
        for one, other in pairwise(places):
            if _are_near(copies[one].item, copies[other].item):
                yield one, other


def _by_text(copies: Sequence[Copy], told: Sequence[Features]) -> Pairs:
    for one, other in near_pairs([each.shingles for each in told], REPEATED):
        mine, theirs = copies[one].item, copies[other].item
        if sender(mine) == sender(theirs) and _are_near(mine, theirs):
            yield one, other


def _by_label(copies: Sequence[Copy], told: Sequence[Features], parts: _Parts) -> Pairs:
    """An item that calls itself a version and is in no chain yet, with the likest copy of its agency."""
    sizes = {place: len(places) for places in parts.all() for place in places}
    lone = [at for at, copy in enumerate(copies) if sizes[at] == 1 and is_version(copy.item) and sender(copy.item)]
    if not lone:
        return
    found = vectors([each.terms for each in told])
    senders: dict[str | None, list[int]] = defaultdict(list)
    for place, copy in enumerate(copies):
        senders[sender(copy.item)].append(place)
    for place in lone:
        item = copies[place].item
        others = (at for at in senders[sender(item)] if at != place and _are_near(copies[at].item, item))
        rivals = [(alike, -other) for other in others if (alike := likeness(found[place], found[other])) >= ALIKE]
        if rivals:
            yield place, -max(rivals)[1]


def _are_near(one: Item, other: Item) -> bool:
    """Whether the two may be of one week; an unknown time may be any."""
    moments = instant(one), instant(other)
    return moments[0] is None or moments[1] is None or abs(moments[0] - moments[1]) <= WINDOW
