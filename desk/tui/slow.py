"""What takes longer than a key may, in threads: reading the copy, comparing sources, drafting sentences.

One story can't cost the editor the others: a fault of ours in reading one file or comparing one story is named on the
screen, its details go to a file, and the rest goes on.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desk.body.copy import Copy
from desk.rulings import DESK
from desk.store import Stored
from desk.stories.story import Story
from desk.trouble import DeskError
from desk.tui.work import Work

if TYPE_CHECKING:
    from desk.tui.screens.main import Main


class Slow:
    """The screen's threads: at most one reads, at most one compares; a later call replaces an earlier one."""

    def __init__(self, desk: Main) -> None:
        self._desk = desk
        self._turn = 0
        """The number of the latest call to compare: no thread can be stopped, but what it finds too late is dropped."""

    def read(self) -> None:
        """Read all copy on the desk; the screen gets the stories."""
        self._start("reading", self._read)

    def regroup(self) -> None:
        """Make stories anew of the copy that has been read; the screen gets them."""
        copies = [copy for story in self._desk.session.stories for chain in story.chains for copy in chain.copies]
        self._start("reading", partial(self._group, copies))

    def compare(self, works: Sequence[Work]) -> None:
        """Compare these stories, the open one first; the screen gets each comparison when it is done."""
        first = self._desk.session.current
        jobs = sorted(((work.story, work.rulings.put_back) for work in works), key=lambda job: job[0].id != first)
        self._turn += 1
        self._start("comparing", partial(self._compare_all, jobs, self._turn))

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
        try:
            stored = self._desk.session.store.items()
        except DeskError as error:
            self._tell(self._desk.refuse, error)
            return
        copies = [copy for each in stored for copy in self._copies(each)]
        self._group(copies)

    def _group(self, copies: Sequence[Copy]) -> None:
        """Make stories, as far as an editor has not said what belongs together."""
        from desk import stories
        from desk.rulings import budget

        bonds = budget(self._desk.session.store.entries(DESK)).bonds
        self._tell(self._desk.have_stories, stories.group(copies, bonds))

    def _copies(self, stored: Stored) -> tuple[Copy, ...]:
        from desk.tui.reading import read_copy

        try:
            return read_copy(stored)
        except Exception as fault:  # ours, whatever it is: the other files are still good
            self._own_up(f"{stored.path} could not be read", fault)
            return ()

    def _compare_all(self, jobs: Sequence[tuple[Story, frozenset[str]]], turn: int) -> None:
        for story, put_back in jobs:
            if turn == self._turn:
                self._compare(story, put_back, turn)
        if turn == self._turn:
            self._tell(self._desk.have_all)

    def _compare(self, story: Story, put_back: frozenset[str], turn: int) -> None:
        from desk.tui.reading import compare_story

        try:
            comparison = compare_story(story, put_back)
        except Exception as fault:  # ours, whatever it is: the other stories are still good
            self._own_up(f"{story.headline or story.slug} could not be compared", fault)
            return
        if turn != self._turn:
            return
        self._tell(self._desk.have_comparison, comparison)
        self._desk.session.draft_ahead(comparison)

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
