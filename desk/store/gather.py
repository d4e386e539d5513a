"""Files, folders and standard input to bytes, one by one; a bad file is told of and never costs the good ones.

A folder gives its regular files and those of the folders in it, in the order of their names; hidden ones, links and
desk's own settings (*.toml) are passed over. Nothing larger than `CAP` is read.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

CAP = 20 * 1024 * 1024
"""Bytes. The longest wire file is some hundred kilobytes; beyond this it isn't copy."""

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Gathered:
    """What one path gave: its bytes, or why it gave none."""

    path: str
    data: bytes | None
    error: str | None = None
    """Why there is no data, without the path: "no such file"."""


def gather(paths: Sequence[str], stdin: BinaryIO | None = None) -> Iterator[Gathered]:
    """The copy at `paths`, in their order; `-` is standard input. Reads each as it is asked for, and raises nothing."""
    for path in paths:
        if path == STDIN:
            yield _piped(stdin)
        elif os.path.isdir(path):
            yield from _folder(path)
        else:
            yield _file(path)


def _piped(stdin: BinaryIO | None) -> Gathered:
    if stdin is None:
        return Gathered(STDIN, None, "there is no standard input")
    try:
        return _capped(STDIN, stdin)
    except OSError as error:
        return Gathered(STDIN, None, _reason(error))


def _file(path: str) -> Gathered:
    try:
        if os.path.getsize(path) > CAP:
            return _oversize(path)
        with open(path, "rb") as file:
            return _capped(path, file)
    except (OSError, ValueError) as error:
        return Gathered(path, None, _reason(error))


def _folder(path: str) -> Iterator[Gathered]:
    found = False
    for gathered in _walk(path):
        found = True
        yield gathered
    if not found:
        yield Gathered(path, None, "the folder holds no copy")


def _walk(folder: str) -> Iterator[Gathered]:
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        yield Gathered(folder, None, _reason(error))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path)
        elif entry.is_file(follow_symlinks=False) and Path(entry.name).suffix.lower() != ".toml":
            yield _file(entry.path)


def _capped(path: str, file: BinaryIO) -> Gathered:
    data = file.read(CAP + 1)
    if len(data) > CAP:
        return _oversize(path)
    if not data:
        return Gathered(path, None, "the file is empty")
    return Gathered(path, data)


def _oversize(path: str) -> Gathered:
    return Gathered(path, None, f"larger than {CAP // 1024**2} MB, which no copy is; it was not read")


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file"
    if isinstance(error, PermissionError):
        return "not allowed to read it"
    reason = error.strerror if isinstance(error, OSError) else None
    return (reason or str(error)).lower()
