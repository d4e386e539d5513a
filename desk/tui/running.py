"""Starting and ending: the terminal is given back whole, whatever ends the app.

Nothing has to be saved at the end: every ruling is on the disk already. So an end may be short: the app is asked to
leave, and where it can't (its terminal is gone, and writing to it blocks), the process ends all the same.
"""

from __future__ import annotations

import asyncio
import os
import select
import signal
import sys
import threading
from collections.abc import Collection
from typing import TextIO

from desk.store import Store
from desk.tui.app import DeskApp
from desk.tui.settings import Settings

SIGNALS = (signal.SIGTERM, signal.SIGHUP)
PATIENCE = 0.7
"""Seconds that the app has to leave before the process is ended."""
WATCH = 0.5
"""Seconds between two looks at whether the terminal is still there: a closed one does not always send SIGHUP."""
TURN = 0.0005
"""Seconds that a thread may compute while a key waits; Python's own 5 ms, some times a key, would be felt."""


def run_app(store: Store, settings: Settings | None, fresh: Collection[str]) -> int:
    """Run the app on an open desk; the exit status: 0, or 128 and the signal's number."""
    chosen = settings or Settings()
    sys.setswitchinterval(TURN)
    app = DeskApp(store, chosen, fresh, guard)
    app.run(mouse=chosen.mouse)
    return app.return_code or 0


def guard(app: DeskApp) -> None:
    """From now on, leave the app on a signal, and when its terminal goes away."""
    loop = asyncio.get_running_loop()
    for number in SIGNALS:
        loop.add_signal_handler(number, leave, app, number)
    app.set_interval(WATCH, lambda: leave(app, signal.SIGHUP) if hung_up(sys.__stdin__) else None)


def leave(app: DeskApp, number: signal.Signals) -> None:
    """Ask the app to leave; see to it that the process ends."""
    status = 128 + number
    last = threading.Timer(PATIENCE, os._exit, [status])
    last.daemon = True
    last.start()
    if app.main:
        app.main.bookmark.keep()
    app.exit(return_code=status)


def hung_up(terminal: TextIO | None) -> bool:
    """Whether nobody is at the other end of the terminal any more."""
    if terminal is None:
        return False
    poll = select.poll()
    poll.register(terminal, 0)  # hang-up is told of unasked
    return any(event & (select.POLLHUP | select.POLLERR) for _, event in poll.poll(0))
