"""The stories of a desk in the order that its Triage has them, from what the desk knows of them already."""

from __future__ import annotations

from collections.abc import Sequence

from desk.cli.refusal import complain
from desk.cli.triage import Ranked
from desk.rulings import DESK, budget
from desk.store import Store, Stored, now
from desk.store.derived import code_version
from desk.tui.faults import note_fault
from desk.tui.legwork.reading import compare_story
from desk.tui.legwork.shelf import Shelf
from desk.tui.sitting.session import Session
from desk.tui.sitting.tally import TALLIES
from desk.tui.sitting.work import Work

KEPT = 25
"""Stories after whose comparison it is kept how far they are, so that a call which is cut short was not for nothing."""


def on_desk(store: Store) -> list[Ranked]:
    """The stories of a desk but those that are spiked; what nobody has compared yet is compared, and kept."""

    def unread(stored: Stored, fault: Exception) -> None:
        complain(f"{stored.path} could not be read: a fault of desk's own; details: {note_fault(store.path, fault)}")

    session, shelf = Session(store), Shelf(store, unread)
    session.put(shelf.stories(budget(store.entries(DESK)).bonds))
    unknown = session.remember(store.derived(TALLIES, code_version()))
    for start in range(0, len(unknown), KEPT):
        _count(session, shelf, unknown[start : start + KEPT])
    session.rank()
    works = [session.works[name] for name in session.board.shown]
    return [Ranked(work.story, work.progress.conflicts, work.progress.open) for work in works]


def _count(session: Session, shelf: Shelf, works: Sequence[Work]) -> None:
    """Compare stories, and keep how far they are."""
    for work in works:
        work.take(compare_story(shelf.whole(work.story), work.rulings.put_back), now())
    session.store.derive(TALLIES, code_version(), session.tallies([work.story.id for work in works]))
    for work in works:
        work.rest()
