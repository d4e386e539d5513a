"""The terminal: app, screens, widgets, and the one table of commands.

In the order in which one package may use another: `drawing` (what panes are drawn with), `terminal` (what is sent to
it), `asking` (what an editor chooses or types), `sifting` (what is in sight of a list), `sitting` (what is open),
`legwork` (the long work), `acts` (what each command does), `keys` (which key is which command), `layout` (what each
pane shows), `widgets`, `background` (what goes on while the editor works), `screens` (the main one and its views).
What they share, or the app alone has, lies beside them.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # so that the command line can read the table of commands without loading Textual
    from desk.store import Store
    from desk.tui.settings import Settings

__all__ = ["run"]


def run(store: Store, settings: Settings | None = None, fresh: Collection[str] = ()) -> int:
    """Open the app on a desk, until the editor leaves; the exit status.

    `fresh`: paths of copy that was taken in just now; its story is opened.
    """
    from desk.tui.running import run_app

    return run_app(store, settings, fresh)
