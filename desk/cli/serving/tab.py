"""The app for one tab of a browser: what `desk serve` starts for each, its terminal a pipe to the page."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

from desk.cli.opening import config_option, desk_option
from desk.cli.settings import configfile
from desk.store import Store
from desk.tui import run


def main(words: Sequence[str]) -> int:
    """Open the desk that --desk names, until its tab is closed; the exit status."""
    parser = ArgumentParser()
    desk_option(parser)
    config_option(parser)
    asked = parser.parse_args(words)
    chosen = configfile.read(asked).settings
    with Store.open(Path(asked.desk)) as store:
        return run(store, chosen)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
