"""JSON Lines out and in: one object a line, UTF-8.

What cannot be encoded (half a surrogate pair, an undecodable byte of a file name) leaves as a JSON escape, so that
every line is valid UTF-8 and valid JSON whatever the copy holds.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

from desk.trouble import DeskError

STDIN = STDOUT = "-"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a batch: the object that it holds, or why it holds none."""

    number: int
    """Counted from 1, blank lines included."""
    row: Mapping[str, Any] | None
    error: str = ""


def write(row: Mapping[str, Any]) -> None:
    """One object to standard output, at once: a script may wait for the answer to one line before it sends the next."""
    put(line(row))
    sys.stdout.buffer.flush()


def line(row: Mapping[str, Any]) -> str:
    """One object as a line, its end included."""
    return json.dumps(row, ensure_ascii=False, allow_nan=False) + "\n"


def put(text: str) -> None:
    """Text to standard output as UTF-8, whatever the locale says."""
    sys.stdout.buffer.write(encoded(text))


def encoded(text: str) -> bytes:
    """UTF-8; what has no encoding becomes an escape that JSON reads back as the same character."""
    return text.encode("utf-8", "backslashreplace")


def read(path: str) -> Iterator[Line]:
    """The lines of the batch file `path` (`-`: standard input); a bad line does not end the batch.

    Raises DeskError where the file can't be opened.
    """
    with _opened(path) as source:
        for number, data in enumerate(source, start=1):
            if data.strip():
                yield _line(number, data)


def _opened(path: str) -> BinaryIO:
    if path == STDIN:
        return sys.stdin.buffer
    try:
        return open(path, "rb")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise DeskError(f"{path}: {reason}", "--batch takes a file of JSON Lines, or - for standard input.") from None


def _line(number: int, data: bytes) -> Line:
    try:
        row = json.loads(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return Line(number, None, f"line {number} of the batch is not UTF-8 (byte {error.start})")
    except json.JSONDecodeError as error:
        return Line(number, None, f"line {number} of the batch is not JSON: {error.msg}, column {error.colno}")
    except (ValueError, RecursionError) as error:
        return Line(number, None, f"line {number} of the batch is not JSON that can be read: {error}")
    if not isinstance(row, dict):
        return Line(number, None, f"line {number} of the batch is not an object")
    return Line(number, row)
