"""Take copy in and open the desk: your own, or the one that --desk or the environment variable DESK names."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desk import __version__
from desk.cli.refusal import HINT, complain
from desk.cli.words import WORDS
from desk.trouble import DeskError

if TYPE_CHECKING:  # so that `desk --version` and `--help` open no database
    from desk.store import Gathered, Store


def arguments(parser: ArgumentParser) -> None:
    """What `desk` takes without a subcommand."""
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="copy to take in: a file, a folder, or - for standard input"
    )
    desk_option(parser)
    config_option(parser)
    parser.add_argument("--watch", metavar="FOLDER", help="take in what lands in FOLDER while the desk is open")
    parser.add_argument("-V", "--version", action="version", version=f"desk {__version__}")
    width = max(len(word.name) for word in WORDS)
    parser.epilog = "\n".join(
        [
            "commands (`desk COMMAND --help` tells more):",
            *(f"  {word.name:<{width}}  {word.help}" for word in WORDS),
            "",
            "One of these words is the command; a file of that name is written ./read.",
        ]
    )


def desk_option(parser: ArgumentParser) -> None:
    """`--desk PATH`, the same for every subcommand that opens a desk."""
    parser.add_argument("--desk", metavar="PATH", help="the desk's file (default: $DESK, else one in your data folder)")


def config_option(parser: ArgumentParser) -> None:
    """`--config PATH`, the same for every subcommand that reads the configuration."""
    parser.add_argument(
        "--config", metavar="PATH", help="the configuration file (default: $DESK_CONFIG, else your own)"
    )


def desk_path(asked: Namespace) -> Path:
    """The desk's file that was asked for."""
    from desk.store import default_path

    return Path(asked.desk) if asked.desk else default_path()


def existing_desk(asked: Namespace) -> Store:
    """The desk that was asked for, open; raises DeskError where there is none yet."""
    from desk.store import Store

    path = desk_path(asked)
    if not path.exists():
        raise DeskError(
            f"{path}: there is no desk yet", "Take copy in with `desk FILE...`, or choose another with --desk."
        )
    return Store.open(path)


def run(asked: Namespace) -> int:
    """Take the copy in, then hand the terminal to the app."""
    return open_desk(asked, desk_path(asked), asked.paths)


def open_desk(asked: Namespace, path: Path, copy: Sequence[str]) -> int:
    """Open the app on the desk at `path`, as configured, with the files and folders `copy` taken in."""
    from desk.cli import terminal
    from desk.cli.settings import configfile
    from desk.store import Store, gather

    terminal.check()
    chosen = configfile.read(asked).settings
    if getattr(asked, "watch", None):
        chosen = replace(chosen, watch=Path(asked.watch))
    if chosen.watch:
        from desk.store.arrivals import check_folder

        check_folder(str(chosen.watch))
    with Store.open(path) as store:
        fresh = take_in(store, gather(copy, sys.stdin.buffer))
        terminal.take_back()
        from desk.tui import run as run_app

        return run_app(store, chosen, fresh)


def take_in(store: Store, copy: Iterable[Gathered]) -> list[str]:
    """Keep what could be read and name what could not; the paths of what was kept.

    Raises DeskError where there was copy and none could be read.
    """
    from desk.store import told_aside

    bad = []
    good = []
    aside = []
    for each in copy:
        if each.aside:
            aside.append(each)
        elif each.data is None:
            bad.append(f"{each.path}: {each.error}")
        else:
            good.append(store.take_in(each.path, each.data).path)
    if bad and not good:
        raise DeskError("; ".join(bad), HINT)
    for message in (*bad, told_aside(aside)):
        if message:
            complain(message)
    return good
