"""What comes to the desk: the copy on it once that is read, and from elsewhere while an editor works files that land in
the folder that is watched, and what another process writes to the same desk.

It is shown without moving anything under the cursor, and said in the line of messages until the next key.
"""

from __future__ import annotations

import gc
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from desk.stories.story import Story
from desk.trouble import DeskError
from desk.tui.background.watching import Came, Watching
from desk.tui.context import Context
from desk.tui.sitting.news import News, arrived

if TYPE_CHECKING:
    from desk.tui.screens.main import Main

LOOK = 0.5
"""Seconds between two looks at whether another process has written to the desk."""
GATHER = 0.05
"""Seconds after the first file of a batch in which the others may land."""
TOLD = 3
"""Pieces of news that fit the line of messages."""


class Arrivals:
    """What came since the last key, and where it comes from."""

    def __init__(self, desk: Main, fresh: Collection[str]) -> None:
        """`fresh`: paths of the copy that was taken in just now."""
        self._desk = desk
        self._fresh = frozenset(fresh)
        self._news: list[News] = []
        self._landed: list[str] = []
        """Paths of copy that landed, and is not on the screen yet."""
        self._watching: Watching | None = None
        self._changes = 0
        """What `Store.changes` said when it was last asked."""
        self._extent = (0, 0)
        """The same of `Store.extent`."""

    def start(self) -> None:
        """Read what is on the desk, and look out for more from now on."""
        desk = self._desk
        desk.slow.read()
        self._changes, self._extent = desk.session.store.changes(), desk.session.store.extent()
        desk.set_interval(LOOK, self._look_for_others)
        if desk.settings.watch:
            self._watching = Watching(desk.session.store, str(desk.settings.watch), self._hear)
            self._watching.start()

    def stop(self) -> None:
        """The desk is left."""
        if self._watching:
            self._watching.stop()

    def announce(self, found: News) -> None:
        """Say what came in, quietly but for what is loud; the last of it until the next key."""
        self._news = [*self._news, found][-TOLD:]
        message = "; ".join(dict.fromkeys(each.words for each in self._news))
        self._desk.bars.announce(message, loud=any(each.loud for each in self._news))

    def heard(self) -> None:
        """The editor has pressed a key: what was said need not be said again."""
        self._news.clear()

    def have(self, stories: tuple[Story, ...], kept: Mapping[str, str]) -> None:
        """The copy on the desk has been read; one story, or the one just taken in, is what the editor came for."""
        desk, session = self._desk, self._desk.session
        first = not session.works
        session.put(stories)
        unknown = session.remember(kept)
        if first:
            gc.freeze()  # a search for garbage among a thousand stories would hold up a key for 50 ms
        else:
            desk.view.main_pane.hold()
        came_for = first and session.open_copy(self._fresh)
        if first and desk.on_triage and not desk.touched:
            alone = len(stories) == len(session.board.shown) == 1
            desk.bookmark.begin(Context.POINTS if came_for or alone else None, came_for)
        desk.opened()
        self._tell()
        desk.comparisons.need(unknown)
        if desk.on_triage:
            desk.ready.set()

    def _tell(self) -> None:
        """Name the copy that landed since the last reading, now that it is on the desk."""
        paths, self._landed = self._landed, []
        if paths:
            self.announce(arrived(self._desk.session.works.values(), paths))

    def _look_for_others(self) -> None:
        """Show what another process wrote to the same desk: copy that it took in, what its editor ruled."""
        session = self._desk.session
        try:
            changes = session.store.changes()
            if changes == self._changes:
                return
            extent = session.store.extent()
            written, self._changes, self._extent = extent != self._extent, changes, extent
            if not written:  # it worked something out, and kept that
                return
            session.reread()
        except DeskError:  # the file is gone or locked: the next key that needs it says so
            return
        self._desk.slow.read()
        self._desk.changed(None)

    def _hear(self, came: Came) -> None:
        """The watching thread says what landed."""
        self._desk.call_later(self._land, came)

    def _land(self, came: Came) -> None:
        if came.trouble:
            self.announce(News(came.trouble, True))
            return
        self._landed.append(came.path)
        if len(self._landed) == 1:
            self._desk.set_timer(GATHER, self._desk.slow.read)
