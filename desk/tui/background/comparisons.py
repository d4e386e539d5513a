"""The comparisons of stories: which are needed, which are held in memory, and what of them is kept on the disk.

What a thread or another process found comes here, on the screen's own thread, and is shown without moving the row under
the cursor.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from desk.compare.point import Comparison
from desk.stories.story import Story
from desk.trouble import DeskError
from desk.tui.sitting.news import News
from desk.tui.sitting.work import Work

if TYPE_CHECKING:
    from desk.tui.screens.main import Main

HELD = 12
"""Stories whose comparisons are held: of a thousand stories they would take hundreds of megabytes."""
KEPT = 25
"""Stories after whose comparison it is kept how far they are, so that a desk left early begins there."""


class Comparisons:
    """What is known of how far the stories are."""

    def __init__(self, desk: Main) -> None:
        self._desk = desk
        self._unkept: set[str] = set()
        """Stories that were compared, and are not kept yet."""
        self._held: list[str] = []
        """Stories whose comparisons are held, the one that was compared last at the end."""

    def need(self, works: Iterable[Work]) -> None:
        """Have these stories compared, and the open one where it is to be seen."""
        desk = self._desk
        open_one = desk.session.work
        wanted = open_one and open_one.stale and not desk.on_triage
        seen = [open_one] if open_one and wanted and not desk.slow.waits(open_one.story.id) else []
        desk.slow.compare(seen, works)

    def again(self) -> None:
        """Have the open story's sources compared anew: a block was put back, or no longer is."""
        self._desk.slow.compare([self._desk.session.at_work()])

    def have(self, comparison: Comparison, story: Story | None = None) -> None:
        """A story's sources have been compared."""
        desk = self._desk
        found = desk.session.compared(comparison, story)
        desk.bookmark.compared(comparison.id)
        if found:
            work = desk.session.works[comparison.id]
            name = "" if work is desk.session.work else f"{work.story.headline or work.story.slug}: "
            desk.arrivals.announce(News(f"{name}{found.words}", found.loud))
        self._known([comparison.id])
        if comparison.id in desk.session.works:
            self._let_rest(comparison.id)
        if comparison.id == desk.session.current or desk.on_triage:
            desk.drawn_again()
        if comparison.id == desk.session.current:
            desk.ready.set()

    def have_tallies(self, found: Mapping[str, str]) -> None:
        """It is known how far some stories are that nobody looks at."""
        desk = self._desk
        again = desk.session.counted(found)
        self._known(found)
        desk.bars.message.redraw()
        if desk.on_triage:
            desk.drawn_again()
        desk.slow.compare((), again)

    def have_all(self) -> None:
        """Every story has been compared; they are ranked unless the editor is at work, when nothing may move."""
        desk = self._desk
        self._keep()
        if not desk.touched:
            desk.session.rank()
        desk.drawn_again()
        desk.bars.message.redraw()
        if not desk.slow.tallying.left:
            desk.slow.index()

    def _known(self, stories: Iterable[str]) -> None:
        """Keep how far these are, with the next ones."""
        self._unkept.update(stories)
        if len(self._unkept) >= KEPT:
            self._keep()

    def _keep(self) -> None:
        """Keep how far the stories are that were compared since the last time."""
        if not self._unkept:
            return
        try:
            self._desk.slow.keep(self._desk.session.tallies(self._unkept))
        except DeskError as error:
            self._desk.refuse(error)
        self._unkept.clear()

    def _let_rest(self, story: str) -> None:
        """Hold the comparisons of the stories that were looked at last, and of no more than `HELD`."""
        session = self._desk.session
        self._held = [each for each in self._held if each != story and each in session.works] + [story]
        while len(self._held) > HELD:
            first = next((each for each in self._held if each != session.current), None)
            if first is None:
                break
            self._held.remove(first)
            session.works[first].rest()
