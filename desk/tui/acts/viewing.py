"""Which view is shown, and in which form. The cursor stays on its point from view to view."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from desk.stories.identity import identity
from desk.trouble import DeskError
from desk.tui.context import ROUND, Context

if TYPE_CHECKING:
    from desk.tui.app import DeskApp
    from desk.tui.screens.help import HelpView
    from desk.tui.screens.main import Main
    from desk.tui.screens.search import SearchView
    from desk.tui.screens.source import SourceView
    from desk.tui.screens.versions import VersionsView


def triage(desk: Main) -> None:
    """All stories."""
    desk.show(Context.TRIAGE)


def points(desk: Main) -> None:
    """The story's points."""
    _show_story(desk, Context.POINTS)


def compare(desk: Main) -> None:
    """The story's sources side by side."""
    _show_story(desk, Context.COMPARE)


def summary(desk: Main) -> None:
    """The text as it grows."""
    _show_story(desk, Context.SUMMARY)


def versions(desk: Main) -> None:
    """Who filed what when, and how much the sources share."""
    _show_story(desk, Context.VERSIONS)


def open_version(desk: Main) -> None:
    """The whole text of the version under the cursor."""
    item = cast("VersionsView", desk.view).item()
    desk.show(Context.SOURCE)
    cast("SourceView", desk.view).reach(identity(item), 0)


def source(desk: Main) -> None:
    """The point's characters in each source, in full."""
    desk.show(Context.SOURCE)


def open_story(desk: Main) -> None:
    """Open the story under the cursor."""
    _show_story(desk, Context.POINTS)


def forward(desk: Main) -> None:
    """The next view."""
    _turn(desk, 1)


def backward(desk: Main) -> None:
    """The view before."""
    _turn(desk, -1)


def back(desk: Main) -> None:
    """Clear marks and range; where there are none, go back to where one came from."""
    listing = desk.view.listing if desk.context in ROUND or desk.context is Context.SOURCE else None
    if listing and (listing.marked or listing.anchor):
        listing.release()
        desk.changed(None)
        desk.say("No marks")
    elif desk.context is Context.TRIAGE:
        raise DeskError("There are no marks to clear", "{close} leaves the desk; everything is kept.")
    else:
        desk.show(desk.came_from, back=True)


def other_form(desk: Main) -> None:
    """The view's other form."""
    desk.say(desk.view.turn_over())


def only_differences(desk: Main) -> None:
    """Fold what all sources share, or unfold it."""
    desk.say(desk.view.fold())


def explain(desk: Main) -> None:
    """Every key."""
    desk.explain()


def search(desk: Main) -> None:
    """Find words in all copy."""
    desk.show(Context.SEARCH)


def open_hit(desk: Main) -> None:
    """Open the story of what was found, at the passage. Raises DeskError where nothing was."""
    hit = cast("SearchView", desk.view).found()
    if not desk.session.open_item(hit.item.identity):
        raise DeskError("Its story is still being read", "A moment later it opens.")
    place = hit.marks[0] if hit.marks else hit.passage  # only the headline may have what was looked for
    desk.show(Context.SOURCE)
    cast("SourceView", desk.view).reach(hit.item.identity, place.start)


def erase(desk: Main) -> None:
    """Take back the last character that was typed."""
    desk.view.erase()


def run_found(desk: Main) -> None:
    """Go back to where one came from, and run the command that was found there."""
    command = cast("HelpView", desk.view).found()
    desk.show(desk.came_from, back=True)
    if command is None:
        return
    if desk.context not in command.contexts:
        raise DeskError(f"{command.name} does nothing here", f"It works in: {', '.join(sorted(command.contexts))}.")
    desk.run(command)


def repaint(desk: Main) -> None:
    """Paint all of the screen."""
    cast("DeskApp", desk.app).paint_anew()


def leave(desk: Main) -> None:
    """Leave the desk."""
    desk.bookmark.keep()
    desk.app.exit(0)


def _show_story(desk: Main, context: Context) -> None:
    desk.session.board.see(desk.session.at_work().story.id)
    desk.show(context)


def _turn(desk: Main, step: int) -> None:
    here = ROUND.index(desk.view.CONTEXT) if desk.view.CONTEXT in ROUND else ROUND.index(Context.POINTS)
    wanted = ROUND[(here + step) % len(ROUND)]
    if wanted is Context.TRIAGE:
        desk.show(wanted)
    else:
        _show_story(desk, wanted)
