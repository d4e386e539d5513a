"""Open the same desk in a browser on this machine: a tab is a terminal, and every key works.

It listens on loopback alone, and the address holds a key. From another machine: ssh -L 8000:127.0.0.1:8000 HOST.
"""

from __future__ import annotations

import shlex
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from importlib.util import find_spec

from desk.cli.opening import config_option, desk_option, desk_path, take_in
from desk.cli.settings import configfile
from desk.trouble import DeskError

PORT = 8000


def arguments(parser: ArgumentParser) -> None:
    """What `desk serve` takes."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="copy to take in first")
    desk_option(parser)
    config_option(parser)
    parser.add_argument("--port", type=port, default=PORT, metavar="N", help=f"the port to listen on (default: {PORT})")


def port(text: str) -> int:
    """A port's number. Raises ArgumentTypeError where it is none."""
    if not text.isdecimal() or not 0 < int(text) < 1 << 16:
        raise ArgumentTypeError(f"{text!r} is not a port: 1 to 65535")
    return int(text)


def run(asked: Namespace) -> int:
    """Serve until Ctrl-C."""
    if find_spec("textual_serve") is None:
        raise DeskError("the desk in a browser needs the extra `web`", "pip install 'wiredesk[web]'")
    from desk.cli.serving.door import Door
    from desk.store import Store, gather

    configfile.read(asked)
    with Store.open(desk_path(asked)) as store:
        take_in(store, gather(asked.paths, sys.stdin.buffer))
    try:
        Door(_command(asked), asked.port, _say).serve()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise DeskError(f"port {asked.port}: {reason}", "Choose another with --port.") from None
    return 0


def _command(asked: Namespace) -> str:
    """What opens the desk for a tab, for a shell."""
    words = [sys.executable, "-m", "desk.cli.serving.tab"]
    words += ["--desk", str(desk_path(asked).absolute())]
    if asked.config:
        words += ["--config", str(configfile.config_path(asked).absolute())]
    return shlex.join(words)


def _say(address: str) -> None:
    print(f"The desk is open at {address}\nCtrl-C ends it.", flush=True)
