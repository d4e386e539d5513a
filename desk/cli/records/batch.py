"""Batches: JSON Lines in, one answer a line out, in order; a bad line is answered with its trouble and ends nothing."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

from desk.cli.records.jsonl import STDIN
from desk.trouble import DeskError


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a batch: the object that it holds, or why it holds none."""

    number: int
    """Counted from 1, blank lines included."""
    row: Mapping[str, Any] | None
    error: str = ""


def argument(parser: ArgumentParser, fields: str) -> None:
    """`--batch FILE`; `fields` are those of a line, for the help."""
    parser.add_argument("--batch", metavar="FILE", help=f"JSON Lines {{{fields}}} from FILE or -, one answer a line")


def answer(asked: Namespace, one: Callable[[Line], int]) -> int:
    """Answer every line of the batch that was asked for; the worst exit status of them."""
    if asked.paths or not asked.json:
        raise DeskError("--batch goes with --json and without PATHs", "FILE is JSON Lines, or - for standard input.")
    return max((one(line) for line in read(asked.batch)), default=0)


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
