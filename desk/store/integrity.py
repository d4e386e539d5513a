"""Whether a desk's file is whole, without changing it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

SHOWN = 3
"""Faults that are told; a damaged file may have thousands."""


def damage(path: Path) -> tuple[str, ...]:
    """What is wrong with the file, in SQLite's words; nothing where it is whole. It is opened to read alone."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            rows = connection.execute(f"pragma integrity_check({SHOWN})").fetchall()
    except sqlite3.Error as error:
        return (str(error),)
    return tuple(row[0] for row in rows if row[0] != "ok")
