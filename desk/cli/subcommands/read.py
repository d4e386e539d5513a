"""Show each item of copy: the sender's fields, and the text in labelled blocks, kept or set aside with a reason."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from desk.cli import copyin
from desk.cli.records import jsonl
from desk.cli.records.contract import item_row


def arguments(parser: ArgumentParser) -> None:
    """What `desk read` takes."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input")
    parser.add_argument("--json", action="store_true", help="one desk.item/1 a line instead of a page to read")


def run(asked: Namespace) -> int:
    """Print every item; 1 where one is in trouble."""
    troubled = False
    for copy in copyin.copies(asked.paths):
        if asked.json:
            jsonl.write(item_row(copy))
        else:
            from desk.cli.views import page, reading

            page.show(reading.view(copy))
        troubled |= copyin.tell(copy.item)
    return int(troubled)
