"""A text to a file of an export folder: whole or not at all, never outside the folder, never over another file.

The text goes to a temporary file beside the target, is forced to the disk, and takes its name in one step. A name that
is taken gets a number: "flood.md", "flood-2.md", "flood-3.md".
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path, PurePath

from desk.trouble import DeskError


def write_export(folder: Path, name: str, text: str) -> Path:
    """Write `text` (UTF-8) to a new file of `folder`, which is made where it is missing; the file's path.

    Raises DeskError where `name` is not a plain file name, or the folder can't be written to.
    """
    if name in {"", ".", ".."} or "\0" in name or PurePath(name).name != name or "\\" in name:
        raise DeskError(f"{name!r} is not a file name", "A name without folders, such as flood.md.")
    try:
        data = text.encode()
    except UnicodeEncodeError as error:
        where = f"character {error.start} is half of one"
        raise DeskError(f"{name}: the text can't be written: {where}", "Edit the line that holds it.") from error
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _write(folder.resolve(), name, data)
    except OSError as error:
        reason = error.strerror or str(error)
        raise DeskError(f"{folder}: can't write {name} there: {reason.lower()}", "Choose another folder.") from error


def _write(folder: Path, name: str, data: bytes) -> Path:
    draft = folder / f".{os.urandom(8).hex()}.part"
    try:
        _write_through(draft, data)
        target = _claim(folder, name)
        try:
            os.replace(draft, target)
        except OSError:
            target.unlink()
            raise
    finally:
        draft.unlink(missing_ok=True)
    _sync_folder(folder)
    return target


def _write_through(path: Path, data: bytes) -> None:
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _claim(folder: Path, name: str) -> Path:
    """Take the first free name: an empty file of ours, which the finished text replaces. A link counts as taken."""
    for candidate in _numbered(name):
        try:
            os.close(os.open(folder / candidate, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
        except FileExistsError:
            continue
        return folder / candidate
    raise AssertionError("names run on for ever")


def _numbered(name: str) -> Iterator[str]:
    yield name
    path = PurePath(name)
    number = 2
    while True:
        yield f"{path.stem}-{number}{path.suffix}"
        number += 1


def _sync_folder(folder: Path) -> None:
    """Force the new name itself to the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
