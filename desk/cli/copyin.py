"""PATHs to items and copies, for every subcommand that reads copy.

A PATH is a file, a folder, or `-` for standard input. What can't be read is an item without text that says so in its
troubles, and never costs the good ones; where nothing at all could be read, the call is wrong.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from desk.body import Copy, lay_out
from desk.cli.refusal import HINT, complain
from desk.store import Gathered, gather, told_aside
from desk.trouble import DeskError, Trouble
from desk.wire import read
from desk.wire.item import Item


def items(paths: Sequence[str]) -> Iterator[Item]:
    """The items of all files, in the order given; raises DeskError where nothing could be read."""
    unread: list[Item] = []
    aside: list[Gathered] = []
    good = False
    for gathered in gather(paths, sys.stdin.buffer):
        if gathered.aside:
            aside.append(gathered)
            continue
        if gathered.data is None:
            unread.append(Item(gathered.path, "", "", troubles=(Trouble(gathered.error or "can't be read"),)))
            continue
        yield from unread
        unread.clear()
        good = True
        yield from read(gathered.data, gathered.path)
    if not good:
        raise DeskError(_nothing(paths, unread), HINT)
    yield from unread
    if told := told_aside(aside):
        complain(told)


def copies(paths: Sequence[str]) -> Iterator[Copy]:
    """The same, laid out."""
    return map(lay_out, items(paths))


def tell(item: Item) -> bool:
    """Name the item's troubles on standard error; whether there were any."""
    for trouble in item.troubles:
        place = f":{item.text.count(chr(10), 0, trouble.span.start) + 1}" if trouble.span else ""
        complain(f"{item.path}{place}: {trouble.message}")
    return bool(item.troubles)


def _nothing(paths: Sequence[str], unread: Sequence[Item]) -> str:
    if not unread:
        return f"there is no copy in {', '.join(paths)}"
    return "; ".join(f"{item.path}: {item.troubles[0].message}" for item in unread)
