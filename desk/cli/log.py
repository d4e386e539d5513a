"""Print what was decided on a story, and undone and redone, as JSON Lines: one desk.log/1 a line, in order."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from desk.cli import filing, jsonl
from desk.cli.opening import desk_option, existing_desk
from desk.store import log_lines
from desk.tui.reading import read_stories


def arguments(parser: ArgumentParser) -> None:
    """What `desk log` takes."""
    desk_option(parser)
    parser.add_argument("story", nargs="?", metavar="STORY", help="its id, slug, or words of its headline")


def run(asked: Namespace) -> int:
    """Print the journal."""
    with existing_desk(asked) as store:
        names = filing.choose(read_stories(store.items()), asked.story).names if asked.story else ()
        for text in log_lines(store.entries(*names)):
            jsonl.put(text + "\n")
    return 0
