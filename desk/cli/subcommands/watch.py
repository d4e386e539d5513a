"""Take copy in as it lands in a folder, without a screen: one line an item, until SIGINT or SIGTERM ends it.

A file is taken in once, when it has stopped growing. What lies in the folder already is taken in first. An app that is
open on the same desk shows what comes in.
"""

from __future__ import annotations

import signal
import sys
from argparse import ArgumentParser, Namespace
from threading import Event

from desk.cli.opening import desk_option, desk_path
from desk.cli.records import jsonl
from desk.cli.records.contract import arrival_row
from desk.cli.refusal import complain
from desk.store import Gathered, Store
from desk.store.arrivals import arrivals, check_folder
from desk.wire.clean import clean
from desk.wire.item import Item, Kind

ENDS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def arguments(parser: ArgumentParser) -> None:
    """What `desk watch` takes."""
    parser.add_argument("folder", metavar="FOLDER", help="where copy lands; the folders in it too")
    desk_option(parser)
    parser.add_argument("--json", action="store_true", help="one desk.arrival/1 an item instead of a line to read")


def run(asked: Namespace) -> int:
    """Take in until told to stop; 0, since ending it is no failure."""
    check_folder(asked.folder)
    stop = Event()
    before = {number: signal.signal(number, lambda *_: stop.set()) for number in ENDS}
    try:
        with Store.open(desk_path(asked)) as store:
            for gathered in arrivals(asked.folder, stop):
                _take_in(store, gathered, asked.json)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return 0


def _take_in(store: Store, gathered: Gathered, as_json: bool) -> None:
    """Keep one file and say what it holds; what the desk has already is passed over, what can't be read is named."""
    if gathered.data is None:
        complain(f"{gathered.path}: {gathered.error}")
        return
    twin = store.twin(gathered.path, gathered.data)
    if twin is not None:
        complain(f"{gathered.path}: the desk has the same copy as {twin}")
        return
    if not store.take_in(gathered.path, gathered.data).new:
        return
    from desk.body import lay_out
    from desk.wire import read

    for item in read(gathered.data, gathered.path):
        laid_out = lay_out(item).item
        jsonl.put(jsonl.line(arrival_row(laid_out)) if as_json else _line(laid_out))
    sys.stdout.flush()


def _line(item: Item) -> str:
    """ "flood-2.txt  Reuters · 2nd Writethru  Nine dead after flood", as a terminal may show it."""
    known = [part for part in (item.agency, item.version_label, None if item.kind is Kind.STORY else item.kind) if part]
    words = "  ".join(filter(None, (item.path, " · ".join(known), item.headline or item.slug)))
    return clean(" ".join(words.split("\n"))) + "\n"
