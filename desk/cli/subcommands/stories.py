"""Group items into stories, each with its chains of versions, in the order to work them.

Without a PATH these are the stories on the desk, as its Triage has them.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from desk.cli import copyin
from desk.cli.opening import desk_option, existing_desk
from desk.cli.records import jsonl
from desk.cli.records.contract import story_row
from desk.cli.triage import Ranked, triage
from desk.stories import group
from desk.trouble import DeskError
from desk.wire.item import Item


def arguments(parser: ArgumentParser) -> None:
    """What `desk stories` takes."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="a file, a folder, or - for standard input")
    desk_option(parser)
    parser.add_argument("--json", action="store_true", help="one desk.story/1 a line instead of a list to read")


def run(asked: Namespace) -> int:
    """Print every story; 1 where an item is in trouble."""
    if asked.paths and asked.desk:
        raise DeskError("either PATHs or a desk", "`desk stories` without PATH lists the stories on the desk.")
    ranked, items = _lying_at(asked.paths) if asked.paths else _on_desk(asked)
    if asked.json:
        for rank, each in enumerate(ranked, start=1):
            jsonl.write(story_row(each.story, each.open, rank))
    else:
        from desk.cli.views import budget, page

        page.show(budget.view(ranked))
    return int(any([copyin.tell(item) for item in items]))


def _lying_at(paths: Sequence[str]) -> tuple[list[Ranked], list[Item]]:
    """The stories that files make, and all their items."""
    copies = list(copyin.copies(paths))
    return triage(group([copy for copy in copies if copy.item.format])), [copy.item for copy in copies]


def _on_desk(asked: Namespace) -> tuple[list[Ranked], list[Item]]:
    """The stories on a desk, and their items."""
    from desk.cli.budget import on_desk  # opens the database

    with existing_desk(asked) as store:
        ranked = on_desk(store)
    return ranked, [copy.item for each in ranked for chain in each.story.chains for copy in chain.copies]
