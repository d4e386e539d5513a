"""The budget: what editors decided on stories as a whole, on which items are one story, and the filters they keep.

Takes the rows of the journal that stand under `DESK`; gives back a value that answers for any story by its names, since
a story takes another id when copy arrives that comes first. Where two decisions disagree, the later one holds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from desk.rulings.decision import Decision, Entry, Verb
from desk.rulings.journal import standing
from desk.stories.bonds import Bond


class Place(StrEnum):
    """Where a story stands on the budget."""

    OPEN = "open"
    SPIKED = "spiked"
    HELD = "held"
    WATCHED = "watched"


PLACES = {
    Verb.SPIKE: Place.SPIKED,
    Verb.SHELVE: Place.HELD,
    Verb.WATCH: Place.WATCHED,
    Verb.RELEASE: Place.OPEN,
}
"""The verbs that put a story somewhere, and where."""


@dataclass(frozen=True, slots=True)
class Handling:
    """What was decided on one story as a whole."""

    place: Place = Place.OPEN
    tags: tuple[str, ...] = ()
    filed: str = ""
    """Where it was filed to together with others, if it was: a file or a folder."""


@dataclass(frozen=True, slots=True)
class Budget:
    """What was decided on all of them."""

    decided: Mapping[str, tuple[tuple[int, Decision], ...]] = field(default_factory=dict)
    """By a story's id: the decisions on it with their rows, in order."""
    bonds: tuple[Bond, ...] = ()
    """Which items are one story and which are not, in the order in which that was said."""
    filters: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By screen and name."""

    def of(self, names: Collection[str]) -> Handling:
        """What was decided on the story that has these names."""
        found = dict(row for name in names for row in self.decided.get(name, ()))
        handling = Handling()
        for seq in sorted(found):
            handling = _handled(handling, found[seq])
        return handling

    def tags(self) -> tuple[str, ...]:
        """Every tag that a story was ever given, sorted."""
        return tuple(sorted({tag for rows in self.decided.values() for _, made in rows if (tag := _label(made))}))


def budget(entries: Iterable[Entry]) -> Budget:
    """What the rows under `DESK` lead to; what was taken back was never decided."""
    decided: dict[str, tuple[tuple[int, Decision], ...]] = {}
    bonds: list[Bond] = []
    filters: dict[str, dict[str, str]] = {}
    for entry in standing(entries):
        made = entry.decision
        if made is None:
            continue
        match made.verb:
            case Verb.SPLIT:
                bonds.append(Bond(made.targets, made.rest))
            case Verb.JOIN:
                bonds.append(Bond(made.targets))
            case Verb.FILTER:
                _keep(filters.setdefault(made.source or "", {}), made)
            case _:
                for story in made.targets:
                    decided[story] = (*decided.get(story, ()), (entry.seq, made))
    return Budget(decided, tuple(bonds), filters)


def touching(entries: Iterable[Entry], names: Collection[str]) -> tuple[Entry, ...]:
    """Of the rows under `DESK`, those that bear on the story of these names: decisions on it or on its items, those to
    revert, and what takes such a row back or restores it."""
    found: list[Entry] = []
    seqs: set[int] = set()
    for entry in entries:
        made = entry.decision
        if made is None:
            bears = bool({entry.undoes, entry.redoes} & seqs)
        else:
            bears = made.verb is Verb.REVERT or not {*made.targets, *made.rest}.isdisjoint(names)
        if bears:
            found.append(entry)
            seqs.add(entry.seq)
    return tuple(found)


def _keep(filters: dict[str, str], made: Decision) -> None:
    filters.pop(made.choice or "", None)
    if made.text:
        filters[made.choice or ""] = made.text


def _handled(old: Handling, made: Decision) -> Handling:
    if made.verb in PLACES:
        return replace(old, place=PLACES[made.verb])
    text = (made.text or "").strip()
    match made.verb:
        case Verb.LABEL if text and text not in old.tags:
            return replace(old, tags=(*old.tags, text))
        case Verb.UNLABEL:
            return replace(old, tags=tuple(each for each in old.tags if each != text))
        case Verb.EXPORT:
            return replace(old, filed=text)
        case _:
            return old


def _label(made: Decision) -> str:
    return (made.text or "").strip() if made.verb is Verb.LABEL else ""
