"""The desk's own file: the copy taken in, byte for byte, and the journal of what editors did.

The journal is append-only: an undo is a row too. Every call that writes has reached the disk when it returns. All other
state is a projection of the journal (`desk.rulings.replay`). Several processes may have the same desk open, and any
thread may call.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Lock

from desk.rulings import Decision, Entry, next_redo, next_undo
from desk.store import search
from desk.store.database import connect, telling, writing
from desk.store.log import decision_of, fields, written
from desk.store.search import Hit, Text
from desk.trouble import DeskError

PATIENCE = 5.0
"""Seconds to wait for another process; with 32 processes writing without a pause the slowest commit took 2.3."""

_STORED = "select id, path, data, taken_at from item"

FOUND = 100
"""As many items are found, the best ones: nobody reads on."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of copy that was taken in."""

    id: str
    """Made of the path and the bytes: the same file taken in twice is one item, a changed file another."""
    path: str
    new: bool
    """False: the desk had it already."""


@dataclass(frozen=True, slots=True)
class Stored:
    """Copy on the desk, as it came."""

    id: str
    path: str
    data: bytes
    taken_at: str
    """ISO 8601 with offset."""


class Store:
    """An open desk. Close it when done, or use it in a `with` statement."""

    def __init__(self, path: Path, connection: sqlite3.Connection, editor: str, clock: Callable[[], str]) -> None:
        self.path = path
        self.editor = editor
        self._connection = connection
        self._clock = clock
        self._turn = Lock()
        self._file = _identity(path)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        editor: str | None = None,
        clock: Callable[[], str] | None = None,
        patience: float = PATIENCE,
    ) -> Store:
        """Open the desk at `path`, or make a new one there.

        Raises DeskError, naming file and reason, where it was made by a newer desk, is locked for longer than
        `patience` seconds, is damaged or another program's, or can't be written.
        """
        return cls(path, connect(path, patience), editor or who(), clock or now)

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def take_in(self, path: str, data: bytes) -> Taken:
        """Keep copy as it came. The same bytes from the same path are kept once."""
        name = path.encode("utf-8", "backslashreplace")
        identity = hashlib.sha256(name + b"\0" + data).hexdigest()[:32]
        row = (identity, name.decode(), data, self._clock())
        with self._safely(), writing(self._connection):
            cursor = self._connection.execute("insert or ignore into item values (?, ?, ?, ?)", row)
            return Taken(identity, row[1], cursor.rowcount == 1)

    def items(self) -> tuple[Stored, ...]:
        """All copy on the desk, in the order in which it came."""
        with self._safely():
            rows = self._connection.execute(f"{_STORED} order by rowid")
            return tuple(Stored(*row) for row in rows)

    def ids(self) -> tuple[str, ...]:
        """The ids of all copy on the desk, in the order in which it came."""
        with self._safely():
            return tuple(row[0] for row in self._connection.execute("select id from item order by rowid"))

    def some(self, ids: Sequence[str]) -> tuple[Stored, ...]:
        """The copy of these ids, in their order; an id that there is none of is passed over."""
        sql = f"{_STORED} where id = ?"
        with self._safely():
            rows = (self._connection.execute(sql, (each,)).fetchone() for each in ids)
            return tuple(Stored(*row) for row in rows if row)

    def twin(self, path: str, data: bytes) -> str | None:
        """The path of copy that holds the same bytes under another path; None where there is none."""
        sql = "select path from item where length(data) = ? and data = ? and path <> ? order by rowid limit 1"
        with self._safely():
            row = self._connection.execute(sql, (len(data), data, path)).fetchone()
            return None if row is None else str(row[0])

    def derived(self, kind: str, version: str) -> dict[str, str]:
        """What that version of the program worked out, by key; see `desk.store.derived`."""
        with self._safely():
            rows = self._connection.execute(
                "select key, data from derived where kind = ? and version = ?", (kind, version)
            )
            return dict(rows.fetchall())

    def derived_of(self, kind: str, version: str, keys: Iterable[str]) -> dict[str, str]:
        """The same of these keys alone; a key that there is nothing of is passed over."""
        sql = "select key, data from derived where kind = ? and version = ? and key = ?"
        with self._safely():
            rows = (self._connection.execute(sql, (kind, version, key)).fetchone() for key in keys)
            return dict(row for row in rows if row)

    def derive(self, kind: str, version: str, rows: Mapping[str, str]) -> None:
        """Keep what was worked out; what another version of the program worked out goes."""
        with self._safely(), writing(self._connection):
            self._connection.execute("delete from derived where kind = ? and version <> ?", (kind, version))
            self._connection.executemany(
                "insert or replace into derived values (?, ?, ?, ?)",
                [(kind, key, version, data) for key, data in rows.items()],
            )

    def last_rows(self) -> dict[str, int]:
        """For each story that anything was decided on, the number of its last row in the journal."""
        with self._safely():
            return dict(self._connection.execute("select story, max(seq) from entry group by story").fetchall())

    def changes(self) -> int:
        """A number that is another one once another process has written to the desk."""
        with self._safely():
            version: int = self._connection.execute("pragma data_version").fetchone()[0]
            return version

    def extent(self) -> tuple[int, int]:
        """How much copy the desk has ever taken in, and how long its journal is."""
        sql = "select (select max(rowid) from item), (select max(seq) from entry)"
        with self._safely():
            items, entries = self._connection.execute(sql).fetchone()
            return items or 0, entries or 0

    def append(self, decision: Decision) -> Entry:
        """Write a decision to the journal; it is on disk when this returns."""
        with self._safely(), writing(self._connection):
            return self._write(decision.story, decision=decision)

    def undo(self, *stories: str) -> Entry | None:
        """Take back the latest standing decision on any of `stories`: the new row, or None where none is left."""
        with self._safely(), writing(self._connection):
            last = next_undo(self._read(stories))
            return None if last is None else self._write(last.story, undoes=last.seq)

    def redo(self, *stories: str) -> Entry | None:
        """Restore what the last undo took back: the new row, or None where nothing can be restored."""
        with self._safely(), writing(self._connection):
            last = next_redo(self._read(stories))
            return None if last is None else self._write(last.story, redoes=last.seq)

    def entries(self, *stories: str) -> tuple[Entry, ...]:
        """The journal in the order of writing: that of `stories` (all names of one), or all of it."""
        with self._safely():
            return self._read(stories)

    def unindexed(self, limit: int) -> tuple[Stored, ...]:
        """Copy that can't be found by its words yet, in the order in which it came; at most so many."""
        with self._safely():
            sql = f"{_STORED} where id not in (select stored from indexed) order by rowid limit ?"
            return tuple(Stored(*row) for row in self._connection.execute(sql, (limit,)))

    def index(self, items: Mapping[str, Iterable[Text]]) -> None:
        """Make items known by their words: by the id of what holds them. What is indexed already stays as it is."""
        with self._safely(), writing(self._connection):
            for stored, texts in items.items():
                search.add(self._connection, stored, texts)

    def search(self, asked: str, limit: int = FOUND) -> tuple[Hit, ...]:
        """The items that have everything that is asked for, the best first; no question is refused."""
        with self._safely():
            return search.find(self._connection, asked, limit)

    def see(self, items: Iterable[str]) -> None:
        """Remember that an editor has seen these items, by their identities."""
        with self._safely(), writing(self._connection):
            self._connection.executemany("insert or ignore into seen values (?)", ((item,) for item in items))

    def seen(self) -> frozenset[str]:
        """The identities of all items that an editor has seen."""
        with self._safely():
            return frozenset(item for (item,) in self._connection.execute("select item from seen"))

    def close(self) -> None:
        """Let go of the file. Nothing waits to be written."""
        self._connection.close()

    @contextmanager
    def _safely(self) -> Iterator[None]:
        """One caller at a time, on the file that was opened; SQLite's troubles told in words."""
        with self._turn, telling(self.path):
            if _identity(self.path) != self._file:
                raise DeskError(
                    f"{self.path}: it was moved or deleted while the desk was open; nothing more can be kept in it",
                    "Put the file back, or close desk and open it again.",
                )
            yield

    def _write(
        self, story: str, decision: Decision | None = None, undoes: int | None = None, redoes: int | None = None
    ) -> Entry:
        at = self._clock()
        row = None if decision is None else written(fields(decision))
        cursor = self._connection.execute(
            "insert into entry (at, editor, story, decision, undoes, redoes) values (?, ?, ?, ?, ?, ?) returning seq",
            (at, self.editor, story, row, undoes, redoes),
        )
        seq: int = cursor.fetchone()[0]
        return Entry(seq, at, self.editor, decision, story, undoes, redoes)

    def _read(self, stories: tuple[str, ...]) -> tuple[Entry, ...]:
        sql = "select seq, at, editor, decision, story, undoes, redoes from entry"
        only = f"where story in ({', '.join('?' * len(stories))})" if stories else ""
        rows = self._connection.execute(f"{sql} {only} order by seq", stories)
        return tuple(_entry(*row) for row in rows)


def now() -> str:
    """The time of the machine's clock, ISO 8601 to the second with the local offset."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def who() -> str:
    """The name that this machine knows the editor by."""
    try:
        return getpass.getuser().encode("utf-8", "replace").decode()
    except (KeyError, OSError, ImportError):
        return "editor"


def _entry(
    seq: int, at: str, editor: str, row: str | None, story: str, undoes: int | None, redoes: int | None
) -> Entry:
    decision = None if row is None else decision_of(json.loads(row), story)
    return Entry(seq, at, editor, decision, story, undoes, redoes)


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file it is, by device and inode; None where there is none any more."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
