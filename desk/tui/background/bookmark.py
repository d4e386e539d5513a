"""Where the editor is at the desk, kept while they work and found again at the next start, after `kill -9` too.

The view, the story, and of every story that was touched the point under the cursor, the filter and the marks; of the
view its form and how far its panes are scrolled. What is not there any more is left out without a word.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from desk.store import bookmark_path, read_bookmark, write_bookmark
from desk.trouble import DeskError
from desk.tui.context import Context
from desk.tui.sifting.listing import Listing
from desk.tui.sitting.work import Work
from desk.tui.widgets.pane import Pane

if TYPE_CHECKING:
    from desk.tui.screens.main import Main

PLACING = 3
"""Refreshes until all is in place: the view is mounted, its panes get their sizes, they lay out their rows."""

REST = 0.3
"""Seconds after which a place is kept: it is written while the editor reads, never while they type."""


class Bookmark:
    """The place of one sitting."""

    def __init__(self, desk: Main) -> None:
        """The place of the last sitting is read at once; it is small."""
        self._desk = desk
        store = desk.session.store
        self._path = bookmark_path(store.path, store.editor)
        self._before = read_bookmark(self._path)
        self._due = False
        self._again: Context | None = None
        """The view of the last sitting, until it is shown as it was."""
        self._placed = False
        """Whether that view has its place on the screen."""
        self._seen: set[str] = set()
        """The stories that were compared in this sitting."""

    def touched(self) -> None:
        """The editor did something: keep the place when they rest."""
        if not self._due:
            self._due = True
            self._desk.set_timer(REST, self.keep)

    def keep(self) -> None:
        """Write the place down, where anything was done since it was last."""
        if self._due:
            self._due = False
            write_bookmark(self._path, self._now())

    def begin(self, usual: Context | None, came_for: bool) -> None:
        """The stories are on the desk: begin where the last sitting ended, unless the editor came for new copy."""
        session, story = self._desk.session, _text(self._before.get("story"))
        if not came_for and story in session.works:
            session.current = story
            _restore(session.board, _table(self._before.get("board")))
            view = _text(self._before.get("view"))
            self._again = Context(view) if view in KEPT else None
        wanted = self._again or usual
        if wanted is not None:
            self._desk.show(Context.POINTS if wanted is Context.SOURCE else wanted)

    def compared(self, story: str) -> None:
        """A story is compared for the first time: cursor, filter, marks and what the view shows are as they were."""
        desk = self._desk
        work = desk.session.works.get(story)
        if work is None or story in self._seen:
            return
        self._seen.add(story)
        place = _table(_table(self._before.get("stories")).get(story))
        _restore(work, place)
        work.at(_text(place.get("point")))
        if self._again and story == desk.session.current and not desk.touched:
            desk.show(self._again)
            desk.view.take_form(_table(self._before.get("form")))
            self._again = None
            desk.run_worker(self._scroll_again(), group="place")

    async def _scroll_again(self) -> None:
        """Scroll to where the last sitting was, once everything in the view has its place and has drawn itself."""
        for _ in range(PLACING):
            done = asyncio.Event()
            self._desk.call_after_refresh(done.set)
            await done.wait()
        self._placed = True
        self.scroll()

    def scroll(self) -> None:
        """Scroll to where the last sitting was, until the editor does anything: what is drawn anew moves panes."""
        if not self._placed or self._desk.touched:
            return
        rows = _table(self._before.get("rows"))
        for pane in self._desk.view.query(Pane):
            if isinstance(top := rows.get(str(pane.id)), int):
                pane.jump(top)

    def _now(self) -> dict[str, Any]:
        session = self._desk.session
        before = _table(self._before.get("stories"))
        known = {id_: _place(work) if work.comparison else before.get(id_) for id_, work in session.works.items()}
        stories = {id_: place for id_, place in known.items() if place}
        rows = {str(pane.id): pane.top for pane in self._desk.view.query(Pane)}
        return {
            "story": session.current,
            "view": self._desk.shown,
            "form": self._desk.view.form(),
            "rows": rows,
            "board": _kept(session.board),
            "stories": stories,
        }


KEPT = frozenset({Context.TRIAGE, Context.POINTS, Context.COMPARE, Context.SOURCE, Context.SUMMARY, Context.VERSIONS})
"""The views that a sitting may begin in."""


def _place(work: Work) -> dict[str, Any]:
    return {"point": work.cursor, **_kept(work)}


def _kept(listing: Listing) -> dict[str, Any]:
    return {"filter": listing.filter, "marks": sorted(listing.marked)}


def _restore(listing: Listing, place: Mapping[str, Any]) -> None:
    try:
        listing.limit(_text(place.get("filter")))
    except DeskError:  # what it asks for is not here any more
        listing.limit("")
    marks = place.get("marks")
    known = {mark for mark in marks if isinstance(mark, str)} if isinstance(marks, list) else set()
    listing.marked = frozenset(known) & frozenset(listing.ids)


def _text(found: object) -> str:
    return found if isinstance(found, str) else ""


def _table(found: object) -> Mapping[str, Any]:
    return found if isinstance(found, dict) else {}
