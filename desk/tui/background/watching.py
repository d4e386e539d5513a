"""The folder that the app watches: files are kept as they land, in a thread, and the screen hears of them.

What the screen is told has been kept already. A fault in the folder is a message, and the desk goes on without it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Thread

from desk.store import Gathered, Store
from desk.store.arrivals import arrivals
from desk.trouble import DeskError


@dataclass(frozen=True, slots=True)
class Came:
    """One file that landed."""

    path: str
    trouble: str = ""
    """Why it was not taken in; empty: it was."""


class Watching:
    """A thread that keeps what lands in a folder."""

    def __init__(self, store: Store, folder: str, tell: Callable[[Came], None]) -> None:
        """`tell` is called in the thread."""
        self._store = store
        self._folder = folder
        self._tell = tell
        self._stop = Event()

    def start(self) -> None:
        """Watch from now on. The thread ends with the process, whatever it does."""
        Thread(target=self._run, name="watching", daemon=True).start()

    def stop(self) -> None:
        """Watch no longer."""
        self._stop.set()

    def _run(self) -> None:
        try:
            for gathered in arrivals(self._folder, self._stop):
                self._keep(gathered)
        except DeskError as error:
            self._say(Came(self._folder, error.message))

    def _keep(self, gathered: Gathered) -> None:
        if gathered.data is None:
            self._say(Came(gathered.path, f"{gathered.path}: {gathered.error}"))
            return
        twin = self._store.twin(gathered.path, gathered.data)
        if twin is not None:
            self._say(Came(gathered.path, f"{gathered.path}: the desk has the same copy as {twin}"))
        elif self._store.take_in(gathered.path, gathered.data).new:
            self._say(Came(gathered.path))

    def _say(self, came: Came) -> None:
        if not self._stop.is_set():
            self._tell(came)
