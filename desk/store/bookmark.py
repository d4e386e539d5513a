"""Where an editor was at a desk: a small file beside the desk's own, for each editor one.

It is no work: where it is lost or damaged, the desk opens at its beginning. It is replaced whole, so that an end in the
middle of writing leaves the one before.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

LARGEST = 1 << 22
"""Bytes that are read at most: marks on ten thousand points take a tenth of it."""

_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")  # what a name of an editor may hold and a file's name better does not


def bookmark_path(desk: Path, editor: str) -> Path:
    """The file of this editor at the desk `desk`."""
    return desk.with_suffix(f".{_UNSAFE.sub('_', editor) or 'editor'}.place.json")


def read_bookmark(path: Path) -> Mapping[str, Any]:
    """What was written there; nothing where it can't be read or is no such file."""
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def write_bookmark(path: Path, place: Mapping[str, Any]) -> None:
    """Put `place` there, in place of what was there before; a disk that refuses is let be."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        fresh.write_text(json.dumps(place), encoding="utf-8")
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
