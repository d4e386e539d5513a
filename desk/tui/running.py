"""Starting and ending: the terminal is given back whole, whatever ends the app."""

from __future__ import annotations

from desk.store import Store
from desk.tui.app import DeskApp
from desk.tui.settings import Settings


def run_app(store: Store, settings: Settings | None) -> int:
    """Run the app on an open desk; the exit status."""
    app = DeskApp(store, settings or Settings())
    app.run()
    return app.return_code or 0
