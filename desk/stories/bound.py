"""Grouping under an editor's word: chains parted, chains bound together or kept apart, and whose rulings are whose.

Places are 0-based and count chains, which come in the order of their first items. Where no editor said anything,
nothing here changes anything.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from math import inf

from desk.body.copy import Copy
from desk.stories.bonds import Bond, Labels
from desk.stories.identity import digest, identity
from desk.stories.story import Story


def parted(chain: tuple[Copy, ...], labels: Labels) -> list[tuple[Copy, ...]]:
    """The chain, or its parts where an editor took versions out of it."""
    along = labels.along([identity(copy.item) for copy in chain])
    found = {label for label in along if label is not None}
    if not labels.are_apart(found, found):
        return [chain]
    parts: dict[int | None, list[Copy]] = defaultdict(list)
    for copy, label in zip(chain, along, strict=True):
        parts[label].append(copy)
    return [tuple(part) for part in parts.values()]


def labels_of(chain: Sequence[Copy], labels: Labels) -> frozenset[int]:
    """Every label of a chain's versions."""
    found = (labels.of(identity(copy.item)) for copy in chain)
    return frozenset(label for label in found if label is not None)


def bind(labelled: Sequence[frozenset[int]], alike: Sequence[dict[int, float]], labels: Labels) -> list[list[int]]:
    """The places of chains that are one story by an editor's word; in `alike`, those that are not are made unlike."""
    said = [place for place, found in enumerate(labelled) if found]
    for place in said:
        if labels.are_closed(labelled[place]):
            for other in list(alike[place]):
                alike[place][other] = alike[other][place] = -inf
    for number, one in enumerate(said):
        for other in said[number + 1 :]:
            if labels.are_apart(labelled[one], labelled[other]):
                alike[one][other] = alike[other][one] = -inf
    return _sets(said, labelled)


def _sets(said: Sequence[int], labelled: Sequence[frozenset[int]]) -> list[list[int]]:
    """The places in sets that share labels; a place alone is left out."""
    sets: list[tuple[set[int], list[int]]] = []
    for place in said:
        near = [each for each in sets if each[0] & labelled[place]]
        marks, places = set(labelled[place]), [place]
        for each in near:
            marks |= each[0]
            places += each[1]
            sets.remove(each)
        sets.append((marks, places))
    return [places for _, places in sets if len(places) > 1]


def inherit(stories: Sequence[Story], bonds: Sequence[Bond]) -> tuple[Story, ...]:
    """The stories with the names that an editor's word gives or takes.

    What was decided on a story stays with it when items leave: it keeps their names, and they begin anew under another.
    A story that others were joined into has all their names.
    """
    if not bonds:
        return tuple(stories)
    found = list(stories)
    holding = {identity(copy.item): at for at, story in enumerate(found) for copy in _copies(story)}
    for bond in bonds:
        here = _at(bond.together, holding)
        there = _at(bond.apart, holding)
        if here is None:
            continue
        if not bond.apart:
            story = found[here]
            found[here] = replace(story, kept=story.kept | set(bond.together), left=story.left - set(bond.together))
        elif there is not None and there != here:
            found[here] = _leaving(found[here], bond)
            found[there] = replace(found[there], kept=found[there].kept | set(bond.together))
    return tuple(found)


def _leaving(story: Story, bond: Bond) -> Story:
    """The story of items that left another."""
    gone = frozenset(bond.together)
    return replace(story, id=digest("split", *sorted(gone)), left=story.left | gone, kept=story.kept - gone)


def _at(items: Collection[str], holding: dict[str, int]) -> int | None:
    """The place of the story that holds the first of the items that is on the desk."""
    return next((holding[item] for item in items if item in holding), None)


def _copies(story: Story) -> list[Copy]:
    return [copy for chain in story.chains for copy in chain.copies]
