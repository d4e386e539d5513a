"""How far the stories are that nobody looks at: many of them, counted by another process while the editor works.

The screen is told a few times a second of what was found; the editor sees how many are left and how long that takes,
may stop it, and go on later. A story that is opened is compared at once, whatever stands in this queue.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING

from desk.tui.legwork.answering import Answer
from desk.tui.legwork.clerk import Clerk, Gone
from desk.tui.sitting.work import Work

if TYPE_CHECKING:
    from desk.tui.screens.main import Main

SELDOM = 0.25
"""Seconds between two times that the screen is told; each lays out a list anew, which takes some milliseconds."""
SURE = 1.0
"""Seconds after which the pace so far says how long the rest will take."""


class Tallying:
    """A queue of stories, and the thread that waits for the clerk's answers."""

    def __init__(self, desk: Main, clerk: Clerk, heed: Callable[[Answer], None]) -> None:
        """`heed` is called in the thread with every answer, for what went wrong."""
        self._desk = desk
        self._session = desk.session
        self._clerk = clerk
        self._heed = heed
        self._waiting: dict[str, None] = {}
        """Ids of stories."""
        self._asked = 0
        """How many stories were to be compared since there were none."""
        self._began = 0.0
        self._guard = Lock()
        self.busy = False
        """Whether the thread works."""

    @property
    def left(self) -> int:
        """How many stories are yet to be compared."""
        return len(self._waiting)

    @property
    def progress(self) -> str:
        """ "comparing 312 of 1,000, about 40 s left"; empty where nothing is compared."""
        if not self.busy:
            return ""
        done = self._asked - self.left
        passed = monotonic() - self._began
        counted = f"comparing {done:,} of {self._asked:,}"
        return f"{counted}, about {_spoken(passed / done * self.left)} left" if done and passed > SURE else counted

    def add(self, works: Iterable[Work]) -> None:
        """Compare these too."""
        with self._guard:
            fresh = {work.story.id: None for work in works if work.story.id not in self._waiting}
            self._asked = len(fresh) if not self._waiting else self._asked + len(fresh)
            self._waiting |= fresh
            if self.busy or not self._session.comparing or not self._waiting:
                return
            self.busy = True
            self._began = monotonic()
        self._desk.run_worker(self._run, thread=True, group="tallying")

    def stop(self) -> None:
        """Compare no more; what is left waits."""
        self._session.comparing = False
        self._clerk.dismiss()

    def go_on(self) -> None:
        """Compare what is left."""
        self._session.comparing = True
        self._asked = self.left
        self.add(())

    def _run(self) -> None:
        found: dict[str, str] = {}
        told = monotonic()
        while (story := self._next()) is not None:
            try:
                answer = self._clerk.ask("compare", story)
            except Gone:
                if not self._session.comparing:
                    continue
                answer = Answer(refused=("The process that compares stories ended before its time", ""))
            except OSError as error:
                self._session.comparing = False
                reason = f"No process can be started that compares stories: {error.strerror}"
                self._heed(Answer(refused=(reason, "Each story is compared when it is opened; {stop} tries again.")))
                continue
            self._heed(answer)
            with self._guard:
                self._waiting.pop(story, None)
            if answer.result is not None:
                found[story] = answer.result
            if monotonic() - told >= SELDOM:
                self._tell(found)
                found, told = {}, monotonic()
        self._tell(found)
        self._desk.app.call_from_thread(self._desk.comparisons.have_all)

    def _tell(self, found: dict[str, str]) -> None:
        self._desk.app.call_from_thread(self._desk.comparisons.have_tallies, found)

    def _next(self) -> str | None:
        """The next story, the one under the cursor before all others; it waits until it is done."""
        with self._guard:
            current = self._session.current
            name = current if current in self._waiting else next(iter(self._waiting), None)
            self.busy = name is not None and self._session.comparing
            return name if self.busy else None


def _spoken(seconds: float) -> str:
    """ "40 s", "3 min"."""
    return f"{max(round(seconds), 1)} s" if seconds < 100 else f"{round(seconds / 60)} min"
