"""Print what was decided on a story, and undone and redone, as JSON Lines: one desk.log/1 a line, in order."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from desk.cli import filing
from desk.cli.opening import desk_option, existing_desk
from desk.cli.records import jsonl
from desk.rulings import DESK, Entry, touching
from desk.store import Store, log_lines


def arguments(parser: ArgumentParser) -> None:
    """What `desk log` takes."""
    desk_option(parser)
    parser.add_argument("story", nargs="?", metavar="STORY", help="its id, slug, or words of its headline")


def run(asked: Namespace) -> int:
    """Print the journal."""
    with existing_desk(asked) as store:
        for text in log_lines(_journal(store, asked.story)):
            jsonl.put(text + "\n")
    return 0


def _journal(store: Store, story: str | None) -> tuple[Entry, ...]:
    """All rows, or those on one story: its own, and those on several stories that bear on it."""
    if story is None:
        return store.entries()
    names = filing.choose(filing.stories_of(store), story).names
    rows = (*store.entries(*names), *touching(store.entries(DESK), names))
    return tuple(sorted(rows, key=lambda entry: entry.seq))
