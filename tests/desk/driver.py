"""A desk that a test sits at: press keys, read the screen.

The app runs as it is, without a terminal. `press` and `type` come back when everything that the keys set off is on the
screen, slow work in threads included; there is nothing to wait for.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType

from rich.cells import cell_len
from textual import events
from textual.app import App
from textual.pilot import Pilot
from textual.strip import Strip
from textual.widget import Widget

from desk.store import Store
from desk.tui.app import DeskApp
from desk.tui.screens.main import Main
from desk.tui.settings import Settings

SIZES = {"small": (80, 24), "comfortable": (120, 40), "large": (200, 60)}
"""The three terminals that the desk is made for: columns, rows."""

Job = Callable[[Pilot[int]], Awaitable[None]]


class Desk:
    """An app on a desk in `folder`, open inside a `with` statement; a second one on the same folder is a restart."""

    def __init__(
        self, folder: Path, size: tuple[int, int], settings: Settings | None = None, fresh: Sequence[str] = ()
    ) -> None:
        self.folder = folder
        self.exports = folder / "filed"
        self.strokes = 0
        """How many keys were pressed."""
        self._settings = replace(settings or Settings(), export_to=self.exports)
        self._size = size
        self._fresh = fresh

    def __enter__(self) -> Desk:
        self.store = Store.open(self.folder / "desk.sqlite3", editor="test", clock=lambda: "2026-01-06T12:00:00+00:00")
        self.app = DeskApp(self.store, self._settings, self._fresh)
        self._loop = asyncio.new_event_loop()
        self._jobs: asyncio.Queue[tuple[Job, asyncio.Future[None]] | None] = asyncio.Queue()
        self._sitting = self._loop.create_task(self._sit())
        self._do(_nothing)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._jobs.put_nowait(None)
        try:
            self._loop.run_until_complete(self._sitting)
        finally:
            self._loop.close()
            self.store.close()

    def press(self, *keys: str) -> None:
        """Press keys one after another, by Textual's names for them; a string of letters is that many keys."""
        for key in keys:
            for each in [key] if key in NAMED or "+" in key else key:
                self.strokes += 1
                self._do(partial(self._key, each))

    def type(self, text: str) -> None:
        """Type a text into whatever takes one."""
        self.press(*text)

    def paste(self, text: str) -> None:
        """Paste a text, as a terminal hands it over."""
        self._do(partial(self._post, events.Paste(text)))

    def resize(self, columns: int, rows: int) -> None:
        """Change the terminal's size."""
        self._do(lambda pilot: pilot.resize_terminal(columns, rows))

    def click(self, words: str, times: int = 1, row: int | None = None) -> None:
        """Click on the first place where the screen shows `words`, or on the first in a row."""
        if row is None:
            row = next(number for number, line in enumerate(self.rows) if words in line)
        self._do(partial(self._click, self.column(row, words), row, times))

    def scroll(self, column: int, row: int) -> None:
        """Turn the wheel down over a cell."""
        widget, _ = self.app.screen.get_widget_at(column, row)
        event = events.MouseScrollDown(widget, column, row, 0, 0, 0, False, False, False)
        self._do(lambda pilot: self._scroll(widget, event))

    def do(self, act: Callable[[Main], None]) -> None:
        """Do something to the desk itself, where no key leads at once."""

        async def job(_: Pilot[int]) -> None:
            assert self.app.main is not None
            self.app.main.call_later(act, self.app.main)

        self._do(job)

    @property
    def strips(self) -> list[Strip]:
        """The screen as Textual paints it, row by row; it has no other way to read it in full."""
        return self.app.screen._compositor.render_strips()

    @property
    def rows(self) -> list[str]:
        """The screen's characters, row by row."""
        return [strip.text for strip in self.strips]

    def wait_for(self, words: str) -> None:
        """Come back once the screen shows `words`: something outside the desk has to happen first."""
        self._do(partial(self._until, words))

    def column(self, row: int, sign: str) -> int:
        """In which cell of a row a sign stands first."""
        return cell_len(self.rows[row].partition(sign)[0])

    @property
    def screen(self) -> str:
        """The screen, as one text."""
        return "\n".join(row.rstrip() for row in self.rows)

    def shows(self, *words: str) -> bool:
        """Whether every one of these texts is on the screen, wherever rows break."""
        flat = " ".join(" ".join(self.rows).split())
        missing = [each for each in words if each not in flat]
        if missing:
            raise AssertionError(f"not on the screen: {missing}\n{self.screen}")
        return True

    @property
    def title(self) -> str:
        """The first row: views, story, progress."""
        return self.rows[0]

    @property
    def said(self) -> str:
        """The row that tells what happened and what to press next."""
        return self.rows[self.app.screen.query_one("#message").region.y].strip()

    @property
    def keys(self) -> str:
        """The last row: the keys."""
        return self.rows[-1]

    def row(self, words: str) -> str:
        """The first row with these words."""
        found = next((row for row in self.rows if words in row), None)
        assert found is not None, f"no row has {words!r}:\n{self.screen}"
        return found

    @property
    def cursor(self) -> str:
        """The row that the cursor's bar stands before."""
        return next((row for row in self.rows if row.startswith(("▌", ">"))), "")

    @property
    def point(self) -> int:
        """The number of the point under the cursor of the list."""
        found = re.match(r".\S\s+(\d+) ", self.cursor)
        assert found, f"the cursor is on no point:\n{self.screen}"
        return int(found.group(1))

    @property
    def progress(self) -> tuple[int, int]:
        """How many points are ruled on, and how many there are, as the title says it."""
        found = re.search(r"(\d+)/(\d+)", self.title)
        assert found, f"no progress in {self.title!r}"
        return int(found.group(1)), int(found.group(2))

    def filed(self) -> str:
        """The text of the newest file in the export folder."""
        return max(self.exports.iterdir(), key=lambda path: path.stat().st_mtime_ns).read_text(encoding="utf-8")

    def _do(self, job: Job) -> None:
        """Do it in the app's own task, and wait until all is quiet."""
        done: asyncio.Future[None] = self._loop.create_future()
        self._jobs.put_nowait((job, done))
        self._loop.run_until_complete(asyncio.wait([done, self._sitting], return_when=asyncio.FIRST_COMPLETED))
        if self._sitting.done():
            self._sitting.result()
        done.result()

    async def _sit(self) -> None:
        async with self.app.run_test(size=self._size) as pilot:
            while (asked := await self._jobs.get()) is not None:
                job, done = asked
                try:
                    await job(pilot)
                    await self._settle(pilot)
                except Exception as error:
                    done.set_exception(error)
                else:
                    done.set_result(None)
            if self.app.main is not None:
                self.app.main.bookmark.keep()  # as leaving by key does

    async def _key(self, key: str, pilot: Pilot[int]) -> None:
        character = " " if key == "space" else key if len(key) == 1 else None
        await self._post(events.Key("space" if key == " " else key, character), pilot)

    async def _post(self, event: events.Event, _: Pilot[int]) -> None:
        self.app.post_message(event)

    async def _click(self, column: int, row: int, times: int, pilot: Pilot[int]) -> None:
        await pilot.click(offset=(column, row), times=times)

    async def _scroll(self, widget: Widget, event: events.Event) -> None:
        widget.post_message(event)

    async def _settle(self, pilot: Pilot[int]) -> None:
        """Until the desk is loaded, no thread works, every message is handled and everything has its place.

        Whatever happens may set something else off, so it is over when nothing is under way and a whole round has
        changed nothing.
        """
        while self.app.main is None or self.app.main.session.reading:
            await pilot.pause()
        before = None
        while before != (now := await self._round()) or now is None:
            if now is LEFT:
                return
            before = now

    async def _round(self) -> object:
        """Let everything that is due happen; which widgets there are now and where, None while any is being made."""
        for _ in range(ROUNDS):
            await self._handled()
        if self.app.return_code is not None:
            return LEFT
        if self.app.workers:
            await self.app.workers.wait_for_complete()
            return None
        await self._laid_out()
        nodes = self._nodes()
        if any(not node.is_running or node.message_queue_size for node in nodes):
            return None
        return tuple((id(node), node.region) for node in self.app.screen.walk_children())

    async def _until(self, words: str, pilot: Pilot[int]) -> None:
        latest = self._loop.time() + PATIENCE
        while words not in " ".join(" ".join(self.rows).split()):
            assert self._loop.time() < latest, f"{words!r} is not shown: {self.rows}"
            await pilot.pause(0.02)

    async def _laid_out(self) -> None:
        """Until the screen has given every widget its place."""
        done = asyncio.Event()
        self.app.screen.call_after_refresh(done.set)
        await done.wait()

    def _nodes(self) -> list[App[int] | Widget]:
        return [self.app, self.app.screen, *self.app.screen.walk_children()]

    async def _handled(self) -> None:
        """Until the app, its screen and every widget have handled what they had to handle when this was asked."""
        nodes = self._nodes()
        left = len(nodes)
        all_done = asyncio.Event()

        def done() -> None:
            nonlocal left
            left -= 1
            if not left:
                all_done.set()

        for node in nodes:
            left -= not node.call_later(done)  # a widget that is being removed takes no message
        if left:
            await all_done.wait()


LEFT = object()
"""What a round finds when the editor has left: nothing more is laid out, and there is nothing to wait for."""

ROUNDS = 3
"""From app to screen, from screen to widget, and what a widget sends in turn."""
PATIENCE = 20.0
"""Seconds within which the screen shows what a test waits for."""

NAMED = frozenset(
    {"enter", "escape", "tab", "space", "backspace", "up", "down", "left", "right", "pageup", "pagedown", "home", "end"}
)


async def _nothing(_: Pilot[int]) -> None:
    """Just settle."""


@contextmanager
def sitting(
    folder: Path,
    copy: Path | None = None,
    size: tuple[int, int] = SIZES["comfortable"],
    settings: Settings | None = None,
    fresh: Sequence[str] = (),
) -> Iterator[Desk]:
    """A desk with the files of `copy` taken in, those of `fresh` just now."""
    desk = Desk(folder, size, settings, fresh)
    if copy is not None:
        with Store.open(folder / "desk.sqlite3") as store:
            for path in sorted(copy.glob("*.txt")):
                store.take_in(str(path), path.read_bytes())
    with desk:
        yield desk
