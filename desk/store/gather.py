"""Files, folders and standard input to bytes, one by one; a bad file is told of and never costs the good ones.

A folder gives its regular files and those of the folders in it, in the order of their names; hidden ones and links are
passed over. What is no copy by its name (README, LICENSE, settings) or its content (binary, JSON of no news format) is
set aside, unless it is named itself. Nothing larger than `CAP` is read.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desk.wire import why_no_copy

CAP = 20 * 1024 * 1024
"""Bytes. The longest wire file is some hundred kilobytes; beyond this it isn't copy."""

STDIN = "-"

# What lies in a folder beside its copy: "README.md", "LICENSE", "expected.toml"
_PAPERS = re.compile(r"(?i:readme)\b.*|(?:AUTHORS|CHANGELOG|CONTRIBUTING|COPYING|LICEN[CS]E|NOTICE)(?:[-.].*)?")
_NAMED = 5  # of what was set aside, the most that one line names
_SETTINGS = (".cfg", ".ini", ".toml", ".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Gathered:
    """What one path gave: its bytes, or why it gave none."""

    path: str
    data: bytes | None
    error: str | None = None
    """Why there is no data, without the path: "no such file"."""
    aside: str | None = None
    """Why a file of a folder was set aside, which is no trouble: "settings"."""


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
        found = found or gathered.aside is None
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
        elif entry.is_file(follow_symlinks=False):
            yield _unasked(entry.path)


def _unasked(path: str) -> Gathered:
    """A file of a folder, set aside where it is no copy."""
    name = Path(path)
    if _PAPERS.fullmatch(name.name):
        return Gathered(path, None, aside="a paper of the folder's own")
    if name.suffix.lower() in _SETTINGS:
        return Gathered(path, None, aside="settings")
    gathered = _file(path)
    why = why_no_copy(gathered.data) if gathered.data is not None else None
    return Gathered(path, None, aside=why) if why else gathered


def told_aside(gathered: Iterable[Gathered]) -> str | None:
    """One line that names what was set aside, files of one name with their folders; None where nothing was."""
    aside = [(Path(each.path), each.aside) for each in gathered if each.aside]
    if not aside:
        return None
    often = Counter(path.name for path, _ in aside)
    told = [f"{'/'.join(path.parts[-2:]) if often[path.name] > 1 else path.name} ({why})" for path, why in aside]
    named = ", ".join(told[:_NAMED]) + (f" and {len(told) - _NAMED} more" if len(told) > _NAMED else "")
    return f"set aside as no copy: {named}; name a file itself to take it in"


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
