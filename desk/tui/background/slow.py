"""What takes longer than a key may, in threads: reading the copy, comparing sources, drafting sentences.

What is much (a thousand files that are new, a thousand stories that nobody looks at) another process does, and a thread
waits for it. One story can't cost the editor the others: a fault of ours in reading one file or comparing one story is
named on the screen, its details go to a file, and the rest goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from desk.rulings import DESK
from desk.store import Stored
from desk.store.derived import code_version
from desk.stories.story import Story
from desk.trouble import DeskError
from desk.tui.background.tallying import Tallying
from desk.tui.faults import note_fault
from desk.tui.legwork.answering import Answer
from desk.tui.legwork.clerk import Clerk, Gone
from desk.tui.legwork.shelf import Shelf
from desk.tui.sitting.tally import TALLIES
from desk.tui.sitting.work import Work

if TYPE_CHECKING:
    from desk.tui.screens.main import Main


MANY = 25
"""More files or stories than these are work for another process, which starts in the time that they take."""

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
        self._left = False
        """Whether nobody waits for anything any more."""
        self._clerk = Clerk(desk.session.store.path)
        self.tallying = Tallying(desk, self._clerk, self._heed)

    def stop(self) -> None:
        """The desk is left."""
        self._left = True
        self.tallying.stop()

    def read(self) -> None:
        """Read the copy that came in since the last time, and group all of it; the screen gets the stories."""
        if self._reading:
            self._again = True
        else:
            self._reading = True
            self._start("reading", self._read)

    def compare(self, seen: Iterable[Work], others: Iterable[Work] = ()) -> None:
        """Compare these stories, the open one first; the screen gets each comparison when it is done.

        Of many `others` that nobody looks at it gets no more than how far they are.
        """
        unseen = [work for work in others if work.comparison is None]
        many = len(unseen) > MANY or self.tallying.left
        if many:
            self.tallying.add(unseen)
        near = [*seen, *(work for work in others if not many or work.comparison)]
        with self._guard:
            self._waiting |= {work.story.id: (work.story, work.rulings.put_back) for work in near}
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
        from desk.tui.legwork.reading import index

        store = self._desk.session.store
        try:
            if len(store.unindexed(MANY + 1)) > MANY:
                self._ask("index")
            index(store)
        except DeskError as error:
            self._tell(self._desk.refuse, error)
        if not self.tallying.busy:
            self._clerk.dismiss()

    def _ask(self, word: str) -> None:
        """Have another process do what is much; where it ends before its time, what is left is done here."""
        try:
            self._heed(self._clerk.ask(word))
        except (Gone, OSError):
            return

    def _heed(self, answer: Answer) -> None:
        """Say what went wrong in the other process."""
        for message, path in answer.faults:
            self._tell(self._desk.refuse, _fault(message, path))
        if answer.refused:
            self._tell(self._desk.refuse, DeskError(*answer.refused))

    def _start(self, group: str, job: Callable[[], None]) -> None:
        self._desk.run_worker(job, thread=True, group=group)

    def _read(self) -> None:
        from desk.rulings import budget

        try:
            bonds = budget(self._desk.session.store.entries(DESK)).bonds
            if self._shelf.unread() > MANY:
                self._ask("read")
            if self._left:
                return
            stories = self._shelf.stories(bonds)
            kept = self._desk.session.store.derived(TALLIES, code_version())
        except DeskError as error:
            self._tell(self._have_read)
            self._tell(self._desk.refuse, error)
            return
        self._tell(self._have_read)
        self._tell(self._desk.arrivals.have, stories, kept)

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
        if not self.tallying.busy:
            self._tell(self._desk.comparisons.have_all)

    def _next(self) -> Job | None:
        """The next story to compare, the open one before all others; it waits no longer."""
        with self._guard:
            current = self._desk.session.current
            name = current if current in self._waiting else next(iter(self._waiting), None)
            self._comparing, self._now = name is not None, name
            return None if name is None else self._waiting.pop(name)

    def _compare(self, story: Story, put_back: frozenset[str]) -> None:
        from desk.tui.legwork.reading import compare_story

        try:
            comparison = compare_story(self._shelf.whole(story), put_back)
        except DeskError as error:
            self._tell(self._desk.refuse, error)
            return
        except Exception as fault:  # ours, whatever it is: the other stories are still good
            self._own_up(f"{story.headline or story.slug} could not be compared", fault)
            return
        self._tell(self._desk.comparisons.have, comparison, story)
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
        self._tell(self._desk.refuse, _fault(message, path))

    def _tell(self, act: Callable[..., None], *what: object) -> None:
        self._desk.app.call_from_thread(act, *what)


def _fault(message: str, details: object) -> DeskError:
    return DeskError(f"{message}: a fault of desk's own", f"Details: {details}")
