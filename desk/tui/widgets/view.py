"""What every view has: panes, a cursor that moves, and what a decision acts on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, cast

from textual.containers import Container

from desk.compare.point import Point
from desk.summary import Line
from desk.trouble import DeskError
from desk.tui.context import Context
from desk.tui.drawing.rows import prose
from desk.tui.drawing.sheet import Page
from desk.tui.keys.keymap import Keymap
from desk.tui.layout.detail import nothing
from desk.tui.sifting.listing import Listing
from desk.tui.sitting.session import Session
from desk.tui.widgets.pane import Pane

if TYPE_CHECKING:
    from desk.tui.screens.main import Main


class View(Container):
    """One way to look at the desk. It draws the session's state and keeps none of the work itself."""

    CONTEXT: ClassVar[Context]
    whole = False
    """Whether it shows the whole desk rather than a story."""

    def __init__(self, session: Session) -> None:
        super().__init__(id=f"{self.CONTEXT}-view")
        self.session = session

    @property
    def keymap(self) -> Keymap:
        """The keys in force."""
        return cast("Main", self.screen).keymap

    def nothing(self, width: int) -> Page:
        """Why there is nothing to show of the story."""
        work = self.session.work
        return Page(prose(self.keymap.filled(nothing(work)), width - 2, "quiet", " ") if work else ())

    def redraw(self) -> None:
        """Draw everything anew: another story, another comparison, another size."""
        raise NotImplementedError

    def follow(self) -> None:
        """The cursor is on another point."""
        self.redraw()

    def changed(self, points: Sequence[Point] | None) -> None:
        """These points were ruled on; None: any of them, or the filter, the marks, the headline."""
        self.redraw()

    def picked(self, pane: Pane, key: str) -> None:
        """Something with a key was clicked: a point, unless the view says otherwise."""
        if self.session.at_work().at(key):
            self.follow()

    def step(self, by: int) -> None:
        """Move the cursor by so many."""
        raise NotImplementedError

    def end(self, towards: int) -> None:
        """Move the cursor to the first (-1) or the last (1)."""
        self.step(towards * LONG)

    def page(self, pages: float) -> None:
        """Scroll by so many screenfuls."""
        self.main_pane.page(pages)

    @property
    def main_pane(self) -> Pane:
        """The pane that page keys scroll."""
        raise NotImplementedError

    @property
    def side_pane(self) -> Pane:
        """The pane that shows what is under the cursor of the main one. Raises DeskError where there is none."""
        raise DeskError("There is nothing beside this to scroll")

    def cursor(self) -> str:
        """The point under the cursor; empty where there is none."""
        work = self.session.work
        return work.cursor if work else ""

    def form(self) -> dict[str, Any]:
        """How the editor has it shown, as JSON takes it."""
        return {}

    def take_form(self, form: Mapping[str, Any]) -> None:
        """Show it so again; what is not understood is as it would be at first."""

    def sideways(self, by: int) -> None:
        """Move to another source. Raises DeskError where there is none."""
        raise DeskError("There is nothing to that side")

    def turn_over(self) -> str:
        """Show the view's other form; what that is, in words."""
        raise DeskError("This view has one form")

    def fold(self) -> str:
        """Fold what all sources share, or unfold it; what was done, in words."""
        raise DeskError("There is nothing to fold here")

    def types(self, character: str) -> bool:
        """Take a character that is typed, where the view has something to type in; whether it did."""
        return False

    def erase(self) -> None:
        """Take back the last character that was typed."""

    def targets(self) -> tuple[Point, ...]:
        """The points that a decision acts on."""
        return self.session.at_work().targets

    @property
    def listing(self) -> Listing:
        """What marks and filters are on: the points, unless the view lists something else."""
        return self.session.at_work()

    def line(self) -> Line | None:
        """The summary's line under the cursor."""
        return None

    def block(self) -> str | None:
        """The block under the cursor that was set aside, as a decision names it."""
        return None


LONG = 1 << 30
"""More steps than any list has."""
