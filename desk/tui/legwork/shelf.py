"""All copy on the desk without its text, grouped into stories; and the way back to the text of one story.

Any thread may call, one at a time. What takes long (reading, laying out, grouping) is kept in the desk's file and not
done again while neither the copy nor the program has changed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import NamedTuple

from desk.body.copy import Copy
from desk.store import Store, Stored
from desk.store.derived import (
    code_version,
    copy_of,
    copy_row,
    features_of,
    features_row,
    packed,
    stories_of,
    stories_rows,
)
from desk.stories.bonds import Bond
from desk.stories.story import Chain, Story


class Place(NamedTuple):
    """Where a copy comes from."""

    file: str
    """The stored file's id."""
    number: int
    """Which of the file's items it is, from 0."""


@dataclass(frozen=True, slots=True)
class _File:
    """The copies of one stored file, without their text."""

    path: str
    copies: tuple[Copy, ...]


BATCH = 50
"""Files that are read before what was worked out of them is kept."""

COPIES, FEATURES, STORIES = "copy", "features", "stories"
"""The kinds of what is kept."""


class Shelf:
    """The copy on one desk."""

    def __init__(self, store: Store, bad: Callable[[Stored, Exception], None]) -> None:
        """`bad` is told of a file that a fault of ours kept from being read."""
        self._store = store
        self._bad = bad
        self._files: dict[str, _File] = {}
        self._places: dict[int, Place] = {}
        """By `id()` of the copy."""

    def stories(self, bonds: Sequence[Bond] = ()) -> tuple[Story, ...]:
        """The stories on the desk now; `bonds`: what an editor said of which items are one story."""
        ids = self._store.ids()
        self._recall(ids)
        self._read([each for each in ids if each not in self._files])
        self._drop_beginnings(ids)
        return self._grouped([each for each in ids if each in self._files], bonds)

    def whole(self, story: Story) -> Story:
        """The story with the text of its copies."""
        from desk.tui.legwork.reading import read_copy

        places = [self._places[id(copy)] for chain in story.chains for copy in chain.copies]
        stored = self._store.some(list(dict.fromkeys(place.file for place in places)))
        read = {each.id: read_copy(each) for each in stored}
        texts = iter([read[place.file][place.number] for place in places])
        chains = tuple(Chain(chain.id, tuple(next(texts) for _ in chain.copies)) for chain in story.chains)
        return replace(story, chains=chains)

    def unread(self) -> int:
        """How many files were not read by this program before."""
        ids = self._store.ids()
        self._recall(ids)
        return sum(each not in self._files for each in ids)

    def _recall(self, ids: Sequence[str]) -> None:
        """What was read before by this program, in this process or another."""
        wanted = [each for each in ids if each not in self._files]
        known = self._store.derived_of(COPIES, code_version(), wanted)
        for name, data in known.items():
            row = json.loads(data)
            self._put(name, row["path"], tuple(copy_of(each) for each in row["copies"]))

    def _read(self, ids: Sequence[str]) -> None:
        for start in range(0, len(ids), BATCH):
            batch = self._store.some(ids[start : start + BATCH])
            copies: dict[str, str] = {}
            told: dict[str, str] = {}
            for stored in batch:
                read = self._read_one(stored)
                if read is not None:
                    copies[stored.id], told[stored.id] = read
            self._store.derive(COPIES, code_version(), copies)
            self._store.derive(FEATURES, code_version(), told)

    def _read_one(self, stored: Stored) -> tuple[str, str] | None:
        """The file's copies and their features, as they are kept; None where a fault of ours stood in the way."""
        from desk.stories.features import features, light
        from desk.tui.legwork.reading import read_copy

        try:
            whole = read_copy(stored)
        except Exception as fault:  # ours, whatever it is: the other files are still good
            self._bad(stored, fault)
            self._put(stored.id, stored.path, ())
            return None
        copies = tuple(light(copy) for copy in whole)
        self._put(stored.id, stored.path, copies)
        row = {"path": stored.path, "copies": [copy_row(copy) for copy in copies]}
        return packed(row), packed([features_row(features(copy)) for copy in whole])

    def _put(self, name: str, path: str, copies: tuple[Copy, ...]) -> None:
        self._files[name] = _File(path, copies)
        for number, copy in enumerate(copies):
            self._places[id(copy)] = Place(name, number)

    def _drop_beginnings(self, ids: Sequence[str]) -> None:
        """A file that was taken in while its sender still wrote it says nothing that the whole one doesn't."""
        latest: dict[str, str] = {}
        for name in ids:
            path = self._files[name].path
            if path in latest and self._files[latest[path]].copies:
                before, after = self._store.some([latest[path], name])
                if after.data.startswith(before.data):
                    self._files[before.id] = _File(path, ())
            latest[path] = name

    def _grouped(self, ids: Sequence[str], bonds: Sequence[Bond]) -> tuple[Story, ...]:
        """All copies as stories: those that were found before, where the copies are the same."""
        from desk.stories import group

        copies = [copy for name in ids for copy in self._files[name].copies]
        numbers = {id(copy): number for number, copy in enumerate(copies)}
        held = ",".join(name for name in ids for _ in self._files[name].copies)
        key = blake2b(f"{held} {bonds}".encode(), digest_size=16).hexdigest()
        known = self._store.derived_of(STORIES, code_version(), ["all"]).get("all")
        if known and (row := json.loads(known))["of"] == key:
            return stories_of(row["stories"], copies)
        kept = self._store.derived(FEATURES, code_version())
        told = [features_of(row) for name in ids if self._files[name].copies for row in json.loads(kept[name])]
        found = group(copies, bonds, told)
        row = {"of": key, "stories": stories_rows(found, numbers)}
        self._store.derive(STORIES, code_version(), {"all": packed(row)})
        return found
