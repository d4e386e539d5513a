"""The one screen: views behind a switcher, and the way from a key to a command.

Switching screens costs Textual 50 ms, showing another view two; so there is one screen.
"""

from __future__ import annotations

from asyncio import Event
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, cast

from textual import events
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import ContentSwitcher

from desk.compare.point import Point
from desk.store import bundled
from desk.trouble import DeskError
from desk.tui.asking.panels import Asking, Choosing
from desk.tui.background.arrivals import Arrivals
from desk.tui.background.bookmark import Bookmark
from desk.tui.background.comparisons import Comparisons
from desk.tui.background.slow import Slow
from desk.tui.context import Context
from desk.tui.keys.commands import COMPARED, FINDING, RECALL, STORY, Command
from desk.tui.keys.keyboard import Keyboard, Waiting
from desk.tui.keys.keymap import Keymap, remapped
from desk.tui.screens import made
from desk.tui.settings import Settings
from desk.tui.sitting.session import Session
from desk.tui.widgets.bars import Bars
from desk.tui.widgets.looks import Looks
from desk.tui.widgets.pane import Pane
from desk.tui.widgets.panel import Panel
from desk.tui.widgets.view import View

if TYPE_CHECKING:
    from desk.tui.screens.help import HelpView


BREAKPOINTS: list[tuple[int, str]] = [(0, "-narrow"), (100, "-normal"), (160, "-wide")]
"""From how many cells on which class holds; the style sheets stack panes under `-narrow`."""


SHEETS = ("looks", "desk", "points", "triage", "compare", "source", "summary", "versions")
"""The style sheets, a file each."""


OPENERS = {
    Context.TRIAGE: "open",
    Context.POINTS: "source",
    Context.COMPARE: "source",
    Context.SOURCE: "points",
    Context.SUMMARY: "edit-line",
    Context.HELP: "run",
    Context.SEARCH: "open-hit",
    Context.HISTORY: "jump",
    Context.VERSIONS: "open-version",
}
"""What two clicks on a row do in each view: the command's id."""


class Main(Screen[None]):
    """The desk."""

    AUTO_FOCUS = ""
    HORIZONTAL_BREAKPOINTS = BREAKPOINTS

    def __init__(self, session: Session, settings: Settings, fresh: Collection[str] = ()) -> None:
        """`fresh`: paths of the copy that was taken in just now."""
        super().__init__()
        folder = bundled("styles")
        self.css_path = [folder / f"{name}.tcss" for name in SHEETS]
        self.session = session
        self.settings = settings
        self.keymap = Keymap(remapped(settings.keys))
        self._keyboard = Keyboard(self.keymap)
        self.at = Context.TRIAGE
        """The view that is shown."""
        self.bars = Bars(self)
        self.panel = Panel()
        self.bookmark = Bookmark(self)
        self.slow = Slow(self)
        self.arrivals = Arrivals(self, fresh)
        self.comparisons = Comparisons(self)
        self.number = 0
        """The number that the key stands for which led to the running command, if that takes one."""
        self.count: int | None = None
        """What was typed before the running command; None: nothing."""
        self.touched = False
        """Whether the editor has pressed or clicked anything yet."""
        self.ready = Event()
        """Set once there is something to see: the stories, or the points of the one that is opened at the start."""
        self._origins: dict[Context, Context] = {}
        """By view, the one that it was come to from."""
        self._views: dict[Context, View] = {}
        self._switcher = ContentSwitcher()

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        yield Looks(self.settings.ascii)
        yield self.bars.title
        yield self.bars.limits
        yield self._switcher
        yield self.bars.message
        yield self.panel
        yield self.bars.footer

    def on_mount(self) -> None:
        """Read the copy while the screen gets its place."""
        self.arrivals.start()
        self.show(Context.TRIAGE)

    def on_unmount(self) -> None:
        """The desk is left."""
        self.arrivals.stop()
        self.slow.stop()

    # what is shown

    @property
    def context(self) -> Context:
        """What keys mean now."""
        bare = self.at is Context.TRIAGE and not self.session.works
        return self.panel.context or (Context.EMPTY if bare else self.at)

    @property
    def shown(self) -> Context:
        """Which view is shown, or was before help, search or history."""
        return self.came_from if self.at in FINDING | RECALL else self.at

    @property
    def on_triage(self) -> bool:
        """Whether all stories are shown."""
        return self.at is Context.TRIAGE

    @property
    def view(self) -> View:
        """The view that is shown."""
        return self._views[self.at]

    @property
    def came_from(self) -> Context:
        """The view that this one was come to from."""
        return self._origins.get(self.at, Context.TRIAGE)

    def show(self, context: Context, *, back: bool = False) -> None:
        """Show a view, on the same point as the one before; `back`: where one came from."""
        if context not in self._views:
            self._views[context] = made.view(context, self.session)
            self._switcher.mount(self._views[context])
        if context is not self.at and not back and self._origins.get(self.at) is not context:
            self._origins[context] = self.at
        if context is Context.TRIAGE and self.at is not context:
            self.session.rank()
        self.at = context
        self._switcher.current = self.view.id
        self.comparisons.need(())
        self.view.redraw()
        self.bars.redraw()

    def limited(self) -> None:
        """Another filter is set, or another story is spiked: the list and the line that says what is out of sight."""
        self.changed(None)
        self.bars.limit()

    def follow(self) -> None:
        """The cursor is on another point."""
        self.view.follow()

    def changed(self, points: Sequence[Point] | None) -> None:
        """These points were ruled on; None: anything may have changed."""
        self.view.changed(points)
        self.bars.title.redraw()

    def opened(self) -> None:
        """Another story is open."""
        self.comparisons.need(())
        self.view.redraw()
        self.bars.redraw()
        self.bookmark.scroll()

    def drawn_again(self) -> None:
        """Show what is known now; the row under the cursor stays where it is."""
        self.view.main_pane.hold()
        self.opened()

    def explain(self) -> None:
        """Show every command, those of this view first."""
        here = self.context
        self.show(Context.HELP)
        cast("HelpView", self.view).open(here)

    def say(self, message: str, way_on: str = "") -> None:
        """One line: what happened, and what to press next."""
        self.bars.say(message, way_on)

    def refuse(self, error: DeskError) -> None:
        """Say why something can't be done, and what can."""
        self.bars.refuse(error)

    def ask(self, asked: Choosing | Asking) -> None:
        """Open the panel."""
        self.panel.open(asked)
        self.bars.footer.redraw()

    # keys

    def on_key(self, event: events.Key) -> None:
        """Every key comes here first: nothing on the desk holds the focus."""
        event.stop()
        event.prevent_default()
        self.arrivals.heard()
        self.attempt(lambda: self._press(event.key, event.character if event.is_printable else None))

    def on_paste(self, event: events.Paste) -> None:
        """Pasted text goes to whatever is being typed."""
        self.panel.paste(event.text)

    def on_pane_picked(self, event: Pane.Picked) -> None:
        """A click on a bar is the command that is written there; one on a row puts the cursor there, two open it."""
        if event.pane.has_class("bar") or self.context is Context.EMPTY:
            if event.key in self.keymap.by_id:
                self.attempt(lambda: self.run(self.keymap.by_id[event.key]))
        elif event.pane is self.panel:
            self.attempt(lambda: self.panel.clicked(event.key))
        elif event.key:
            self.attempt(lambda: self.view.picked(event.pane, event.key))
            self.bars.title.redraw()
            if event.twice and self.context in OPENERS:
                self.attempt(lambda: self.run(self.keymap.by_id[OPENERS[self.context]]))

    def attempt(self, act: Callable[[], None]) -> None:
        """Do it; where it can't be done, say why."""
        self.touched = True
        self.ready.set()
        self.bookmark.touched()
        self.bars.answered()
        before, view, said = self.context, self.at, self.bars.said
        try:
            act()
        except DeskError as error:
            self.refuse(error)
        if self.at is not view:
            self.bars.leave(said)
        if self.context is not before:
            self.bars.footer.redraw()

    def run(self, command: Command, count: int | None = None, number: int = 0) -> None:
        """Run a command. Raises DeskError where it can't be done."""
        self.count, self.number = count, number
        if command.id in COMPARED and self.at in STORY:
            self._check_compared()
        command.run(self)

    def _check_compared(self) -> None:
        """Raise DeskError where nobody can rule on the open story yet."""
        work = self.session.at_work()
        if work.comparison is None:
            if self.slow.waits(work.story.id):
                raise DeskError("The sources of this story are still being compared", "A moment later the key works.")
            raise DeskError("The sources of this story could not be compared", "{triage} shows the other stories.")

    def _press(self, key: str, character: str | None) -> None:
        context = self.context
        if context is Context.TYPING:
            if not character and (command := self.keymap.find(context, key)):
                self.run(command)
            else:
                self.panel.press(key, character)
        elif not (character and self.view.types(character)):
            self._command(context, key if not character or character == " " else character)

    def _command(self, context: Context, key: str) -> None:
        asked = self._keyboard.press(context, key, self._numbers)
        if isinstance(asked, Waiting):
            self.bars.tell(asked)
        elif asked:
            self.run(asked.command, asked.count, asked.number)

    def _numbers(self, command: Command) -> int:
        """How many numbers a command can take: `take` as many as there are sources."""
        if command.id != "take":
            return len(command.keys)
        return len(self.session.work.plates) if self.session.work else 0
