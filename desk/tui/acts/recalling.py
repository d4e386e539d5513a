"""The history of what was decided: to the point that it was on, or back to how things stood then."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from desk.rulings import DESK, Verb
from desk.trouble import DeskError
from desk.tui.acts import UNDO
from desk.tui.context import Context

if TYPE_CHECKING:
    from desk.tui.screens.history import HistoryView
    from desk.tui.screens.main import Main


def show(desk: Main) -> None:
    """What was decided on the story; from triage, on the whole desk."""
    desk.session.at_work()
    whole = desk.view.CONTEXT is Context.TRIAGE
    desk.show(Context.HISTORY)
    _view(desk).open(whole=whole)


def jump(desk: Main) -> None:
    """To what the row under the cursor decided on."""
    entries = desk.session.store.entries()
    row = _view(desk).row()
    entry = next(each for each in entries if each.seq == row)
    seq = entry.undoes or entry.redoes or row
    made = next(each.decision for each in entries if each.seq == seq)
    if entry.story == DESK:
        desk.show(Context.TRIAGE)
        desk.session.board.reach(made.targets if made else ())
        desk.follow()
        return
    found = (work for work in desk.session.works.values() if entry.story in work.story.names)
    work = next(found, desk.session.at_work())
    desk.session.current = work.story.id
    point = next((each for each in made.targets if each in work.numbers), "") if made else ""
    if point and not work.at(point):
        work.limit("")
        work.at(point)
    desk.show(Context.POINTS)
    if not point:
        desk.say("It was decided on no point that is there now")


def revert(desk: Main) -> None:
    """Go back to how things stood after the row under the cursor."""
    view = _view(desk)
    row = view.row()
    if view.is_latest():
        raise DeskError("That is how things stand", "Choose an earlier row.")
    story = next(each.story for each in desk.session.store.entries() if each.seq == row)
    if view.whole and story != DESK:
        raise DeskError("This was decided on a story", "{jump} goes there; its own history goes back.")
    if view.whole:
        desk.session.board.decide(Verb.REVERT, (), place=row)
        desk.slow.read()
    else:
        desk.session.revert(row)
        desk.comparisons.again()
    desk.changed(None)
    desk.say(f"back to how things stood after row {row}", UNDO)


def _view(desk: Main) -> HistoryView:
    return cast("HistoryView", desk.view)
