"""Draw the pictures of the README from the app, on sample copy: `python docs/screenshots.py` writes docs/*.svg."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from textual.pilot import Pilot

from desk.store import Store, bundled, gather
from desk.tui.app import DeskApp
from desk.tui.settings import Settings

HERE = Path(__file__).parent
SIZE = (120, 34)

PICTURES = {
    "nato-iraq": (
        ("points", ("j",)),
        ("compare", ("C",)),
        ("summary", ("P", "a", "a", "a", "a", "S")),
    ),
    "toll": (("versions", ("V",)),),
}
"""By sample: name and keys of each picture; each goes on where the one before left off."""


async def draw(desk: Path, story: str) -> None:
    """Open the story, press the keys, save the screens."""
    with Store.open(desk, editor="Ana Ruiz") as store:
        for gathered in gather([str(bundled("samples") / story)]):
            if gathered.data is not None:
                store.take_in(Path(gathered.path).name, gathered.data)
        async with DeskApp(store, Settings()).run_test(size=SIZE) as pilot:
            for name, keys in PICTURES[story]:
                for key in keys:
                    await settle(pilot)
                    await pilot.press(key)
                await settle(pilot)
                (HERE / f"{name}.svg").write_text(pilot.app.export_screenshot(title="desk"), encoding="utf-8")


async def settle(pilot: Pilot[int]) -> None:
    """Until the story is read, compared and drawn."""
    app = pilot.app
    assert isinstance(app, DeskApp)
    while app.main is None or app.main.session.summary() is None:
        await pilot.pause()
    await app.workers.wait_for_complete()
    await pilot.pause()


if __name__ == "__main__":
    for sample in PICTURES:
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(draw(Path(folder) / "desk.sqlite3", sample))
