"""Twelve pictures of the desk, for the eye: what the other tests say in words, these hold in colours and columns.

They show a story built by hand, so that only a change of looks changes them. After one that is meant:
`pytest tests/desk/test_snapshots.py --snapshot-update`, and look at the pictures.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from desk.store import Store
from desk.tui.app import DeskApp
from desk.tui.context import Context
from desk.tui.settings import Settings
from tests.desk.driver import SIZES
from tests.tui.newsdesk import comparison, work

PICTURES = {
    "points": (Context.POINTS, "desk-dark", "comfortable", ("a",)),
    "points on a small terminal": (Context.POINTS, "desk-safe", "small", ("space",)),
    "compare": (Context.COMPARE, "desk-light", "comfortable", ()),
    "compare unified": (Context.COMPARE, "desk-dark", "small", ("|",)),
    "compare, only differences": (Context.COMPARE, "desk-safe", "comfortable", ("=",)),
    "full source": (Context.SOURCE, "desk-dark", "comfortable", ()),
    "triage": (Context.TRIAGE, "desk-dark", "comfortable", ()),
    "raw summary": (Context.SUMMARY, "desk-light", "small", ("|",)),
    "a text being typed": (Context.POINTS, "desk-dark", "small", ("e",)),
    "the terminal's own colours": (Context.POINTS, "desk-terminal", "comfortable", ("x",)),
    "the panel of drafts": (Context.POINTS, "desk-contrast", "small", ("m",)),
    "summary": (Context.SUMMARY, "desk-dark", "comfortable", ()),
}


@pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES)
def test_the_desk_looks_as_it_did(
    tmp_path: Path, snap_compare: Callable[..., bool], picture: tuple[Context, str, str, tuple[str, ...]]
) -> None:
    """A story of three points, in a view, a theme and a size."""
    context, theme, size, keys = picture
    with Store.open(tmp_path / "desk.sqlite3", editor="test", clock=lambda: "2026-05-04T12:00:00Z") as store:
        app = DeskApp(store, Settings(theme=theme, export_to=tmp_path))
        assert snap_compare(app, press=keys, terminal_size=SIZES[size], run_before=lay_out(app, context))


def lay_out(app: DeskApp, context: Context) -> Callable[[Pilot[Any]], Awaitable[None]]:
    """Put the hand-made story on the desk and show a view of it."""

    async def begin(pilot: Pilot[Any]) -> None:
        while app.main is None or app.main.session.reading:
            await pilot.pause()
        app.main.session.put([work().story])
        app.main.comparisons.have(comparison())
        app.main.show(context)
        await pilot.pause()

    return begin
