"""Group items into stories, each with its chains of versions, in the order to work them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from desk.cli import copyin, jsonl
from desk.cli.contract import story_row
from desk.cli.triage import triage
from desk.stories import group


def arguments(parser: ArgumentParser) -> None:
    """What `desk stories` takes."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input")
    parser.add_argument("--json", action="store_true", help="one desk.story/1 a line instead of a list to read")


def run(asked: Namespace) -> int:
    """Print every story; 1 where an item is in trouble."""
    copies = list(copyin.copies(asked.paths))
    ranked = triage(group([copy for copy in copies if copy.item.format]))
    if asked.json:
        for rank, each in enumerate(ranked, start=1):
            jsonl.write(story_row(each.story, each.open, rank))
    else:
        from desk.cli.views import budget, page

        page.show(budget.view(ranked))
    return int(any([copyin.tell(copy.item) for copy in copies]))
