"""List what each sentence claims: numbers with their role, times, names, quotations, states, and who says so."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from desk.cli import copyin
from desk.cli.records import jsonl
from desk.cli.records.contract import facts_row
from desk.facts import claims


def arguments(parser: ArgumentParser) -> None:
    """What `desk facts` takes."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input")
    parser.add_argument("--json", action="store_true", help="one desk.facts/1 a line instead of a table to read")


def run(asked: Namespace) -> int:
    """Print every item's claims; 1 where an item is in trouble."""
    troubled = False
    for copy in copyin.copies(asked.paths):
        if asked.json:
            jsonl.write(facts_row(copy, claims(copy)))
        else:
            from desk.cli.views import claimed, page

            page.show(claimed.view(copy, claims(copy)))
        troubled |= copyin.tell(copy.item)
    return int(troubled)
