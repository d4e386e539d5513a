"""The desk's long work, done by another process: reading much copy, comparing many stories, indexing their words.

Takes one request a line on standard input, a JSON list of a word and what it is about, and answers each with one line
of JSON. What is read and indexed is kept in the desk's file; of a story that is compared the answer is how far it is,
since a comparison is some hundred times as large and nobody looks at it. Ends when its input does, that is, when the
desk is left in whatever way. Nothing is ever written to the terminal.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from desk.rulings import DESK, budget, replay
from desk.store import Store, Stored, now
from desk.stories.story import Story
from desk.trouble import DeskError
from desk.tui.faults import note_fault
from desk.tui.legwork.reading import compare_story, index
from desk.tui.legwork.shelf import Shelf
from desk.tui.sitting.tally import footing, packed
from desk.tui.sitting.work import Work

PATIENT = 5
"""How much the process yields to others (nice): the screen's own comes first on a machine with one core."""


class Answer(NamedTuple):
    """What became of a request."""

    result: str | None = None
    """For a story: how far it is, as `desk.tui.sitting.tally` packs it."""
    faults: tuple[tuple[str, str], ...] = ()
    """Faults of ours: what could not be done, and the file with the details."""
    refused: tuple[str, str] | None = None
    """Why the disk refused, and the way out."""

    @classmethod
    def of(cls, row: list[Any]) -> Answer:
        """What was written as JSON."""
        result, faults, refused = row
        return cls(result, tuple((message, path) for message, path in faults), tuple(refused) if refused else None)


class Legwork:
    """Whoever does it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._faults: list[tuple[str, str]] = []
        self._shelf = Shelf(store, self._unread)
        self._stories: dict[str, Story] = {}
        self._extent = (-1, -1)
        self._can: dict[str, Callable[[str], str | None]] = {
            "read": self._read,
            "compare": self._compare,
            "index": self._index,
        }

    def answer(self, word: str, about: str) -> Answer:
        """Do what is asked. A fault of ours costs this request alone."""
        self._faults.clear()
        result = None
        try:
            result = self._can[word](about)
        except DeskError as error:
            return Answer(refused=(error.message, error.hint))
        except Exception as fault:  # ours, whatever it is: the other stories are still good
            named = self._stories.get(about)
            self._note(f"{named.headline or named.slug} could not be compared" if named else "legwork failed", fault)
        return Answer(result, tuple(self._faults))

    def _read(self, _: str = "") -> None:
        """Read and group whatever has come since the last time."""
        extent = self._store.extent()
        if extent != self._extent:
            found = self._shelf.stories(budget(self._store.entries(DESK)).bonds)
            self._stories = {story.id: story for story in found}
            self._extent = extent

    def _compare(self, about: str) -> str | None:
        """How far a story is; None where there is none of that id any more."""
        self._read()
        story = self._stories.get(about)
        if story is None:
            return None
        journal = self._store.entries(*story.names)
        work = Work(story, replay(journal))
        put_back = work.rulings.put_back
        work.take(compare_story(self._shelf.whole(story), put_back), now())
        last = max((entry.seq for entry in journal), default=0)
        return packed(work.tally(), footing(story, last, put_back))

    def _index(self, _: str) -> None:
        index(self._store)

    def _unread(self, stored: Stored, fault: Exception) -> None:
        self._note(f"{stored.path} could not be read", fault)

    def _note(self, message: str, fault: Exception) -> None:
        self._faults.append((message, str(note_fault(self._store.path, fault))))


def main(desk: str) -> None:
    """Answer until the input ends."""
    with suppress(OSError, AttributeError):  # not on every system
        os.nice(PATIENT)
    with Store.open(Path(desk)) as store:
        legwork = Legwork(store)
        for line in sys.stdin:
            word, about = json.loads(line)
            sys.stdout.write(json.dumps(legwork.answer(word, about)) + "\n")
            sys.stdout.flush()
