"""Getting about: points, lines, pages, stories, source columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.trouble import DeskError
from desk.tui.context import Context

if TYPE_CHECKING:
    from desk.tui.screens.main import Main


def down(desk: Main) -> None:
    """One down."""
    desk.view.step(times(desk))


def up(desk: Main) -> None:
    """One up."""
    desk.view.step(-times(desk))


def page_down(desk: Main) -> None:
    """A screenful down."""
    desk.view.page(times(desk))


def page_up(desk: Main) -> None:
    """A screenful up."""
    desk.view.page(-times(desk))


def half_down(desk: Main) -> None:
    """Half a screenful down."""
    desk.view.page(times(desk) / 2)


def half_up(desk: Main) -> None:
    """Half a screenful up."""
    desk.view.page(-times(desk) / 2)


def beside_down(desk: Main) -> None:
    """Half a screenful down in the pane beside the list."""
    desk.view.side_pane.page(0.5)


def beside_up(desk: Main) -> None:
    """Half a screenful up in the pane beside the list."""
    desk.view.side_pane.page(-0.5)


def first(desk: Main) -> None:
    """To the first; after a count, as `last`."""
    if desk.count is None:
        desk.view.end(-1)
    else:
        last(desk)


def last(desk: Main) -> None:
    """To the last; after a count, to the point with that number, or so many down in what has no numbers."""
    work = desk.session.work
    if desk.count is None:
        desk.view.end(1)
    elif desk.context in NUMBERED and work is not None:
        wanted = next((id_ for id_, number in work.numbers.items() if number == desk.count), "")
        if not wanted:
            raise DeskError(f"There is no point {desk.count}", f"1 to {len(work.points)} there are.")
        if not work.at(wanted):
            raise DeskError(f"The filter hides point {desk.count}", "{clear-filter} clears the filter.")
        desk.follow()
    else:
        desk.view.end(-1)
        desk.view.step(max(desk.count, 1) - 1)


NUMBERED = frozenset({Context.POINTS, Context.COMPARE, Context.SOURCE})
"""Where rows have the numbers of points."""


def times(desk: Main) -> int:
    """How often: what was typed before the key, else once."""
    return max(desk.count or 1, 1)


def left(desk: Main) -> None:
    """One source to the left."""
    desk.view.sideways(-times(desk))


def right(desk: Main) -> None:
    """One source to the right."""
    desk.view.sideways(times(desk))


def next_open(desk: Main) -> None:
    """To the next point that nobody has decided."""
    _to_open(desk, 1)


def previous_open(desk: Main) -> None:
    """To the one before."""
    _to_open(desk, -1)


def next_story(desk: Main) -> None:
    """To the next story on the desk."""
    _to_story(desk, 1)


def previous_story(desk: Main) -> None:
    """To the one before."""
    _to_story(desk, -1)


def _to_open(desk: Main, step: int) -> None:
    work = desk.session.at_work()
    if not all([work.next_open(step) for _ in range(min(times(desk), len(work.points)))]):
        hidden = " that the filter shows" if work.filter else ""
        raise DeskError(f"No open point is left{hidden}", "{summary} shows the summary, {file} files it.")
    desk.follow()


def _to_story(desk: Main, step: int) -> None:
    if not desk.session.move(step * times(desk)):
        raise DeskError("There is no other story that way", "{triage} shows all of them.")
    desk.opened()
