"""Marks and filters: what the next decision acts on, and what is in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.trouble import DeskError
from desk.tui.acts.moving import times
from desk.tui.panels import Asking

if TYPE_CHECKING:
    from desk.tui.screens.main import Main


def mark(desk: Main) -> None:
    """Mark the point under the cursor, or take its mark away, and move down."""
    work = desk.session.at_work()
    if work.point is None:
        raise DeskError("There is no point to mark")
    for _ in range(min(times(desk), len(work.visible))):
        work.toggle(work.point.id)
        if not work.move(1):
            break
    desk.follow()
    _tell(desk)


def extend(desk: Main) -> None:
    """Begin a range at the cursor, or end it; the marks follow the cursor in between."""
    work = desk.session.at_work()
    if work.anchor:
        work.anchor = ""
        _tell(desk)
    else:
        work.begin_range()
        desk.follow()
        desk.say("Range: move to its other end, then rule on it", "{range} ends it   {back} clears")


def mark_all(desk: Main) -> None:
    """Mark every point that the filter shows; where all are marked, take the marks away."""
    work = desk.session.at_work()
    shown = frozenset(point.id for point in work.visible)
    work.marked = work.marked - shown if shown <= work.marked else work.marked | shown
    desk.changed(None)
    _tell(desk)


def limit(desk: Main) -> None:
    """Ask for a filter; the list follows what is typed."""
    work = desk.session.at_work()
    before = work.filter

    def typed(text: str) -> None:
        work.limit(text)
        desk.changed(None)

    def answered(text: str) -> None:
        typed(text)
        shown = f"{len(work.visible)} of {len(work.points)} points"
        desk.say(f"{shown} pass {text!r}" if text else shown, "{clear-filter} clears the filter" if text else "")

    hint = "words, is:conflict, is:open, src:cp, kind:number, tag:x"
    desk.ask(Asking("Filter", answered, before, hint, (), typed, lambda: typed(before)))


def unlimit(desk: Main) -> None:
    """Show every point again."""
    work = desk.session.at_work()
    if not work.filter:
        raise DeskError("No filter is set", "{filter} sets one.")
    work.limit("")
    desk.changed(None)
    desk.say(f"{len(work.points)} points")


def _tell(desk: Main) -> None:
    count = len(desk.session.at_work().marked)
    desk.say(
        f"{count} marked" if count else "No marks",
        "{accept} {reject} {hold} {merge} {tag} {edit} act on them   {back} clears" if count else "",
    )
