"""Open the bundled sample stories on a desk of their own, so that they never mix with your work."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from desk.cli.opening import config_option, desk_option, open_desk

NAME = "samples.sqlite3"
"""The practice desk's file, beside the editor's own."""


def arguments(parser: ArgumentParser) -> None:
    """What `desk samples` takes."""
    desk_option(parser)
    config_option(parser)
    parser.add_argument("--path", action="store_true", help="print the folder of the samples instead of opening them")


def run(asked: Namespace) -> int:
    """Open the samples, or say where they are."""
    from desk.store import bundled, default_path, sample_stories

    if asked.path:
        print(bundled("samples"))
        return 0
    return open_desk(asked, Path(asked.desk) if asked.desk else default_path().with_name(NAME), sample_stories())
