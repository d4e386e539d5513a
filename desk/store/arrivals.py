"""Files as they land in a folder: each is given once, when it has stopped growing.

Regular files only, in the folder and those below it; hidden ones, links, settings (*.toml) and the names that programs
give to what they are still writing are passed over. A file is given when nobody touched it for `QUIET` seconds, one
that is renamed into place as well; one that ends earlier than its format promises is waited for, up to `PATIENCE`
seconds after the last change. A file that goes away before that is forgotten. Nothing here raises over a file.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from threading import Event

from desk.store.gather import Gathered, gather
from desk.store.whole import ends_early
from desk.trouble import DeskError

QUIET = 0.3
"""Seconds without a change after which a file is whole: a copy over a network pauses for tens of milliseconds."""
PATIENCE = 5.0
"""Seconds to wait for the rest of a file that ends early."""
TICK = 100
"""Milliseconds between two looks at the files that are waited for."""

RESCAN = 2.0
"""Seconds between two looks at the whole folder: what lands in a new folder before that is watched tells nobody."""

UNFINISHED = (".part", ".partial", ".tmp", ".temp", ".filepart", ".crdownload", ".swp", "~")
"""How names end while a program still writes the file; it renames it when it is done."""

Stamp = tuple[int, int]
"""Size in bytes, time of the last change in nanoseconds."""


@dataclass(slots=True)
class _Waiting:
    stamp: Stamp | None
    since: float
    """When the stamp was first seen, on the clock that is handed in."""


class Settling:
    """The files that may still be growing, by path. Times are seconds on any clock that never goes back."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._waiting: dict[str, _Waiting] = {}
        self._taken: dict[str, Stamp] = {}
        """Files that were given, as they were then: whoever hears of them again, they are not given twice."""

    def heard(self, path: str) -> None:
        """Something happened to a file."""
        if _is_copy(os.path.relpath(path, self._folder)):
            self._waiting.setdefault(path, _Waiting(None, 0.0))

    def ready(self, now: float, look: Callable[[str], Stamp | None]) -> list[str]:
        """The files that have not changed for `QUIET` seconds; what is gone, or empty still, is not among them."""
        found = []
        for path, each in list(self._waiting.items()):
            seen = look(path)
            if seen is None or seen == self._taken.get(path):
                del self._waiting[path]
            elif seen != each.stamp:
                self._waiting[path] = _Waiting(seen, now)
            elif seen[0] and now - each.since >= QUIET:
                found.append(path)
        return found

    def age(self, path: str, now: float) -> float:
        """Seconds since the file last changed."""
        return now - self._waiting[path].since

    def done(self, path: str) -> None:
        """The file was given."""
        self._taken[path] = self._waiting.pop(path).stamp or (0, 0)


def arrivals(folder: str, stop: Event) -> Iterator[Gathered]:
    """The files that lie in the folder, then each that lands there, until `stop` is set.

    Raises DeskError where there is no such folder, or it goes away.
    """
    check_folder(folder)
    from watchfiles import watch  # 27 ms, for a desk that watches alone

    settling = Settling(folder)
    changes = watch(
        folder, watch_filter=None, step=20, debounce=TICK, rust_timeout=TICK, yield_on_timeout=True, stop_event=stop,
        raise_interrupt=False, ignore_permission_denied=True,
    )  # fmt: skip
    try:
        due = 0.0
        for found in changes:
            if time.monotonic() >= due:
                _hear_all(folder, settling)
                due = time.monotonic() + RESCAN
            for _, path in found:
                settling.heard(path)
            _check(folder)
            yield from _settled(settling)
    except OSError as error:
        raise _gone(folder) from error


def check_folder(folder: str) -> None:
    """Raise DeskError where `folder` can't be watched."""
    if not os.path.isdir(folder):
        raise DeskError(f"{folder}: there is no such folder to watch", "Name a folder that files land in.")


def _check(folder: str) -> None:
    if not os.path.isdir(folder):
        raise _gone(folder)


def _gone(folder: str) -> DeskError:
    return DeskError(f"{folder}: the folder that was watched is gone", "Make it again, and watch it anew.")


def _settled(settling: Settling) -> Iterator[Gathered]:
    now = time.monotonic()
    for path in settling.ready(now, _stamp):
        for gathered in gather([path]):
            if gathered.data is not None and ends_early(gathered.data) and settling.age(path, now) < PATIENCE:
                continue
            settling.done(path)
            yield gathered


def _hear_all(folder: str, settling: Settling) -> None:
    for where, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            settling.heard(os.path.join(where, name))


def _is_copy(path: str) -> bool:
    """Whether the name, seen from the watched folder, is that of finished copy."""
    hidden = any(part.startswith(".") for part in path.split(os.sep))
    return not hidden and not path.lower().endswith((".toml", *UNFINISHED))


def _stamp(path: str) -> Stamp | None:
    """None where it is no regular file, or not there."""
    try:
        found = os.lstat(path)
    except (OSError, ValueError):
        return None
    return (found.st_size, found.st_mtime_ns) if stat.S_ISREG(found.st_mode) else None
