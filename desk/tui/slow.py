"""What takes longer than a key may, in threads: reading the copy, comparing sources, drafting sentences.

One story can't cost the editor the others: a fault of ours in reading one file or comparing one story is named on the
screen, its details go to a file, and the rest goes on.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from desk.rulings import DESK
from desk.store import Stored
from desk.store.derived import code_version
from desk.stories.story import Story
from desk.trouble import DeskError
from desk.tui.shelf import Shelf
from desk.tui.work import Work

if TYPE_CHECKING:
    from desk.tui.screens.main import Main


TALLIES = "tally"
"""The kind under which it is kept how far stories are."""

Job = tuple[Story, frozenset[str]]
"""A story to compare, and the blocks of it that were put back."""


class Slow:
    """The screen's threads: at most one reads, at most one compares; a later call replaces an earlier one."""

    def __init__(self, desk: Main) -> None:
        self._desk = desk
        self._shelf = Shelf(desk.session.store, self._unread)
        self._reading = False
        self._again = False
        """Whether copy came in while the desk was being read."""
        self._waiting: dict[str, Job] = {}
        """Stories to compare, by id."""
        self._comparing = False
        self._now: str | None = None
        """The story that is being compared."""
        self._guard = Lock()

    def read(self) -> None:
        """Read the copy that came in since the last time; the screen gets the stories."""
        if self._reading:
            self._again = True
        else:
            self._reading = True
            self._start("reading", self._read)

    def compare(self, works: Iterable[Work]) -> None:
        """Compare these stories, the open one first; the screen gets each comparison when it is done."""
        with self._guard:
            self._waiting |= {work.story.id: (work.story, work.rulings.put_back) for work in works}
            if self._comparing or not self._waiting:
                return
            self._comparing = True
        self._start("comparing", self._compare_all)

    def waits(self, story: str) -> bool:
        """Whether a story is yet to be compared, or being compared now."""
        return story in self._waiting or story == self._now

    def index(self) -> None:
        """Make all copy known by its words."""
        self._start("indexing", self._index)

    def _index(self) -> None:
        from desk.tui.reading import index

        try:
            index(self._desk.session.store)
        except DeskError as error:
            self._tell(self._desk.refuse, error)

    def _start(self, group: str, job: Callable[[], None]) -> None:
        self._desk.run_worker(job, thread=True, exclusive=True, group=group)

    def _read(self) -> None:
        from desk.rulings import budget

        try:
            bonds = budget(self._desk.session.store.entries(DESK)).bonds
            stories = self._shelf.stories(bonds)
            kept = self._desk.session.store.derived(TALLIES, code_version())
        except DeskError as error:
            self._tell(self._have_read)
            self._tell(self._desk.refuse, error)
            return
        self._tell(self._have_read)
        self._tell(self._desk.have_stories, stories, kept)

    def _have_read(self) -> None:
        """The thread has ended; what came in meanwhile is still to be read."""
        self._reading = False
        if self._again:
            self._again = False
            self.read()

    def _unread(self, stored: Stored, fault: Exception) -> None:
        self._own_up(f"{stored.path} could not be read", fault)

    def _compare_all(self) -> None:
        while (job := self._next()) is not None:
            self._compare(*job)
        self._tell(self._desk.have_all)

    def _next(self) -> Job | None:
        """The next story to compare, the open one before all others; it waits no longer."""
        with self._guard:
            current = self._desk.session.current
            name = current if current in self._waiting else next(iter(self._waiting), None)
            self._comparing, self._now = name is not None, name
            return None if name is None else self._waiting.pop(name)

    def _compare(self, story: Story, put_back: frozenset[str]) -> None:
        from desk.tui.reading import compare_story

        try:
            comparison = compare_story(self._shelf.whole(story), put_back)
        except DeskError as error:
            self._tell(self._desk.refuse, error)
            return
        except Exception as fault:  # ours, whatever it is: the other stories are still good
            self._own_up(f"{story.headline or story.slug} could not be compared", fault)
            return
        self._tell(self._desk.have_comparison, comparison, story)
        if story.id == self._desk.session.current:
            self._desk.session.draft_ahead(comparison)

    def keep(self, tallies: Mapping[str, str]) -> None:
        """Keep how far stories are."""
        self._start("keeping", partial(self._keep, dict(tallies)))

    def _keep(self, tallies: Mapping[str, str]) -> None:
        try:
            self._desk.session.store.derive(TALLIES, code_version(), tallies)
        except DeskError as error:
            self._tell(self._desk.refuse, error)

    def _own_up(self, message: str, fault: Exception) -> None:
        path = note_fault(self._desk.session.store.path, fault)
        self._tell(self._desk.refuse, DeskError(f"{message}: a fault of desk's own", f"Details: {path}"))

    def _tell(self, act: Callable[..., None], *what: object) -> None:
        self._desk.app.call_from_thread(act, *what)


def note_fault(desk: Path, fault: BaseException) -> Path:
    """Add a fault's details to a file beside the desk's own, for whoever mends it; the file's path."""
    path = desk.with_suffix(".fault.txt")
    with path.open("a", encoding="utf-8", errors="backslashreplace") as file:
        file.writelines([*traceback.format_exception(fault), "\n"])
    return path
