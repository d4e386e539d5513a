"""Getting about: points, lines, pages, stories, source columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.trouble import DeskError

if TYPE_CHECKING:
    from desk.tui.screens.main import Main


def down(desk: Main) -> None:
    """One down."""
    desk.view.step(1)


def up(desk: Main) -> None:
    """One up."""
    desk.view.step(-1)


def page_down(desk: Main) -> None:
    """A screenful down."""
    desk.view.page(1)


def page_up(desk: Main) -> None:
    """A screenful up."""
    desk.view.page(-1)


def half_down(desk: Main) -> None:
    """Half a screenful down."""
    desk.view.page(0.5)


def half_up(desk: Main) -> None:
    """Half a screenful up."""
    desk.view.page(-0.5)


def first(desk: Main) -> None:
    """To the first."""
    desk.view.end(-1)


def last(desk: Main) -> None:
    """To the last."""
    desk.view.end(1)


def left(desk: Main) -> None:
    """One source to the left."""
    desk.view.sideways(-1)


def right(desk: Main) -> None:
    """One source to the right."""
    desk.view.sideways(1)


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
    if not work.next_open(step):
        hidden = " that the filter shows" if work.filter else ""
        raise DeskError(f"No open point is left{hidden}", "S shows the summary, s files it.")
    desk.follow()


def _to_story(desk: Main, step: int) -> None:
    if not desk.session.move(step):
        raise DeskError("There is no other story that way", "T shows all of them.")
    desk.opened()
