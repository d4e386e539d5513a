"""Find words in all copy on the desk: every item that has all of them, the best first.

"Phrases in quotation marks" and beginnings* are taken as such; case and accents make no difference.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from desk.cli.opening import desk_option, existing_desk
from desk.cli.records import jsonl
from desk.cli.records.contract import hit_row
from desk.tui.legwork.reading import index


def arguments(parser: ArgumentParser) -> None:
    """What `desk search` takes."""
    desk_option(parser)
    parser.add_argument("words", nargs="+", metavar="WORDS", help="what to look for")
    parser.add_argument("--json", action="store_true", help="one desk.hit/1 a line instead of a list to read")


def run(asked: Namespace) -> int:
    """Print what was found."""
    wanted = " ".join(f'"{each}"' if " " in each else each for each in asked.words)
    with existing_desk(asked) as store:
        index(store)
        hits = store.search(f"{wanted} ")  # the space says that the last word is whole
    if asked.json:
        for hit in hits:
            jsonl.write(hit_row(hit))
    else:
        from desk.cli.views import found, page

        page.show(found.view(wanted, hits))
    return 0
