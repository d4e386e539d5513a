"""One SQLite file, opened so that a committed row outlives a killed process and a power cut.

WAL with `synchronous=FULL`: a commit of one decision takes about a quarter of a millisecond. The file is for its owner
alone (0600, a new folder 0700), and for processes of one host: WAL doesn't work over a network file system.
Every trouble with the file is a `DeskError` that names the file and the reason.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desk.store.schema import APPLICATION_ID, MIGRATIONS
from desk.trouble import DeskError

REASONS = {
    sqlite3.SQLITE_BUSY: ("another program has it locked", "Close the other program, or try again in a moment."),
    sqlite3.SQLITE_LOCKED: ("another program has it locked", "Close the other program, or try again in a moment."),
    sqlite3.SQLITE_FULL: ("the disk is full", "Free some space; everything decided until now is kept."),
    sqlite3.SQLITE_READONLY: ("it can't be written to", "Check the rights on the file and its folder."),
    sqlite3.SQLITE_CANTOPEN: ("it can't be opened", "Check the rights on the file and its folder."),
    sqlite3.SQLITE_PERM: ("it can't be opened", "Check the rights on the file and its folder."),
    sqlite3.SQLITE_IOERR: ("the disk does not answer as it should", "Check the disk; nothing more was written."),
    sqlite3.SQLITE_CORRUPT: ("it is damaged", "Move it away and start anew, or bring back a backup."),
    sqlite3.SQLITE_NOTADB: ("it is not a desk's database", "Choose another file with --desk."),
}
"""SQLite's primary result codes, as an editor would want to read them: reason, hint."""

ELSEWHERE = "Choose another place with --desk."

RETRY_AFTER = 0.02
"""Seconds between two tries to switch a new file to WAL, for which SQLite doesn't wait by itself."""


def connect(path: Path, patience: float) -> sqlite3.Connection:
    """Open or create the database at `path`, brought up to the newest migration.

    Waits up to `patience` seconds for a lock. Raises DeskError where the file is newer than this program, locked,
    damaged, not ours, or can't be written.
    """
    _make_room(path)
    with telling(path):
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode=rw",
            uri=True,
            timeout=patience,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            _check(connection, path)
            _prepare(connection, patience)
            _migrate(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into a DeskError that names the file and the reason."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        reason, hint = REASONS.get(code, (f"{error}", ""))
        raise DeskError(f"{path}: {reason}", hint) from error


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction that is on disk when the block is left, or leaves no trace."""
    connection.execute("begin immediate")
    try:
        yield
        connection.execute("commit")
    except BaseException:
        if connection.in_transaction:
            connection.execute("rollback")
        raise


def _make_room(path: Path) -> None:
    """Make the folder and the empty file where they are new, so that nobody else may ever read them."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except (FileExistsError, NotADirectoryError) as error:
        raise DeskError(f"{path}: a file stands where its folder should be", ELSEWHERE) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise DeskError(f"{path}: it can't be made or opened: {reason.lower()}", ELSEWHERE) from error


def _check(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse what is not ours before anything is written to it."""
    connection.execute("begin")  # one look at both: another process may be making the desk at this moment
    owner = _pragma(connection, "application_id")
    blank = owner == 0 and not connection.execute("select count(*) from sqlite_schema").fetchone()[0]
    connection.execute("rollback")
    if owner != APPLICATION_ID and not blank:
        raise DeskError(f"{path}: it is another program's database", "Choose another file with --desk.")
    _refuse_newer(connection, path)


def _refuse_newer(connection: sqlite3.Connection, path: Path) -> int:
    version = _pragma(connection, "user_version")
    if version > len(MIGRATIONS):
        raise DeskError(
            f"{path}: a newer desk made it (database version {version}; this desk knows {len(MIGRATIONS)})",
            "Update desk, or choose another file with --desk.",
        )
    return version


def _prepare(connection: sqlite3.Connection, patience: float) -> None:
    deadline = time.monotonic() + patience
    while True:
        try:
            connection.execute("pragma journal_mode = wal")
            break
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(RETRY_AFTER)
    connection.execute("pragma synchronous = full")
    connection.execute("pragma foreign_keys = on")


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    if _pragma(connection, "user_version") == len(MIGRATIONS):
        return
    with writing(connection):
        version = _refuse_newer(connection, path)  # another process may have been quicker
        for number, statements in enumerate(MIGRATIONS[version:], start=version + 1):
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"pragma user_version = {number}")
        connection.execute(f"pragma application_id = {APPLICATION_ID}")


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    value: int = connection.execute(f"pragma {name}").fetchone()[0]
    return value
