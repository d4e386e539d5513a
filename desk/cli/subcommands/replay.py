"""Rebuild a story's summary from its journal and its copy, on any machine: no desk is read or written.

Give the copy by the same paths as on the desk that the journal comes from.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path

from desk.cli import copyin, filing
from desk.cli.records import jsonl
from desk.rulings import DESK, budget
from desk.store import parse_log
from desk.stories import group
from desk.stories.story import Story
from desk.trouble import DeskError


def arguments(parser: ArgumentParser) -> None:
    """What `desk replay` takes."""
    parser.add_argument("log", metavar="LOG", help="what `desk log STORY` printed: a file, or - for standard input")
    parser.add_argument("paths", nargs="+", metavar="PATH", help="the story's copy: files or folders")
    filing.arguments(parser)


def run(asked: Namespace) -> int:
    """Write the summary that the journal leads to."""
    journal = parse_log(_lines(asked.log))
    copies = list(copyin.copies(asked.paths))
    troubled = any([copyin.tell(copy.item) for copy in copies])
    own = [entry for entry in journal if entry.story != DESK]
    bonds = budget(entry for entry in journal if entry.story == DESK).bonds
    stories = group([copy for copy in copies if copy.item.format], bonds)
    story = _story(stories, {entry.story for entry in own}, asked.log)
    filing.write(filing.summary_of(story, own), asked)
    return int(troubled)


def _story(stories: Iterable[Story], told: set[str], log: str) -> Story:
    """The story that all rows of the journal are on. Raises DeskError where the copy holds none such."""
    found = [story for story in stories if told and told <= story.names]
    if not found:
        raise DeskError(f"{log}: it is not the journal of one story that this copy tells", "desk log STORY > LOG")
    return found[0]


def _lines(path: str) -> Iterable[str]:
    try:
        data = sys.stdin.buffer.read() if path == jsonl.STDIN else Path(path).read_bytes()
        return data.decode("utf-8").split("\n")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
    except UnicodeDecodeError as error:
        reason = f"not UTF-8 (byte {error.start})"
    raise DeskError(f"{path}: {reason}", "LOG is a file that `desk log` made, or - for standard input.")
