"""The one screen: views behind a switcher, the bars that frame them, and the way from a key to a command.

Switching screens costs Textual 50 ms, showing another view two; so there is one screen.
"""

from __future__ import annotations

import gc
from asyncio import Event
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from textual import events
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import ContentSwitcher

from desk.compare.point import Point
from desk.rulings import Verb
from desk.store import Hit, bundled, gather, told_aside, write_export
from desk.stories.story import Story
from desk.trouble import DeskError
from desk.tui.arrivals import Arrivals
from desk.tui.bookmark import Bookmark
from desk.tui.commands import COMPARED, FINDING, RECALL, STORY, Command
from desk.tui.comparisons import Comparisons
from desk.tui.context import ROUND, Context
from desk.tui.keyboard import Keyboard, Waiting
from desk.tui.keymap import Keymap, remapped
from desk.tui.layout import bars
from desk.tui.layout.search import place_of
from desk.tui.panels import Asking, Choosing
from desk.tui.screens import made
from desk.tui.session import Session
from desk.tui.settings import Settings
from desk.tui.sheet import Page, Sheet
from desk.tui.slow import Slow
from desk.tui.widgets.looks import Looks
from desk.tui.widgets.pane import Pane
from desk.tui.widgets.panel import Panel
from desk.tui.widgets.view import View
from desk.wire.clean import clean

if TYPE_CHECKING:
    from desk.tui.screens.help import HelpView
    from desk.tui.screens.search import SearchView
    from desk.tui.screens.source import SourceView


BREAKPOINTS: list[tuple[int, str]] = [(0, "-narrow"), (100, "-normal"), (160, "-wide")]
"""From how many cells on which class holds; the style sheets stack panes under `-narrow`."""


LISTED = frozenset({*ROUND, Context.SOURCE}) - {Context.SUMMARY}
"""The views whose points or stories may be filtered."""
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
        self.panel = Panel()
        self.bookmark = Bookmark(self)
        self.slow = Slow(self)
        self.arrivals = Arrivals(self)
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
        self._at = Context.TRIAGE
        self._fresh = frozenset(fresh)
        self._sought: Hit | None = None
        """A passage that is gone to once its story is compared."""
        self._said: bars.Said | Waiting = bars.Said()
        self._views: dict[Context, View] = {}
        self._title = Pane(self._title_row, name="title", classes="bar")
        self._limits = Pane(self._limits_row, name="limits", classes="bar")
        self._message = Pane(self._message_row, name="message", classes="bar")
        self._footer = Pane(self._footer_row, name="footer", classes="bar")
        self._switcher = ContentSwitcher()

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        yield Looks(self.settings.ascii)
        yield self._title
        yield self._limits
        yield self._switcher
        yield self._message
        yield self.panel
        yield self._footer

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
        bare = self._at is Context.TRIAGE and not self.session.works
        return self.panel.context or (Context.EMPTY if bare else self._at)

    @property
    def shown(self) -> Context:
        """Which view is shown, or was before help, search or history."""
        return self.came_from if self._at in FINDING | RECALL else self._at

    @property
    def on_triage(self) -> bool:
        """Whether all stories are shown."""
        return self._at is Context.TRIAGE

    @property
    def view(self) -> View:
        """The view that is shown."""
        return self._views[self._at]

    @property
    def came_from(self) -> Context:
        """The view that this one was come to from."""
        return self._origins.get(self._at, Context.TRIAGE)

    @property
    def on_stories(self) -> bool:
        """Whether what is undone was decided on stories as a whole."""
        return self.view.whole

    def show(self, context: Context, *, back: bool = False) -> None:
        """Show a view, on the same point as the one before; `back`: where one came from."""
        if context not in self._views:
            self._views[context] = made.view(context, self.session)
            self._switcher.mount(self._views[context])
        if context is not self._at and not back and self._origins.get(self._at) is not context:
            self._origins[context] = self._at
        if context is Context.TRIAGE and self._at is not context:
            self.session.rank()
        self._at = context
        self._switcher.current = self.view.id
        self.comparisons.need(())
        self.view.redraw()
        self._title.redraw()
        self._show_limits()
        self._footer.redraw()

    def limited(self) -> None:
        """Another filter is set, or another story is spiked: the list and the line that says what is out of sight."""
        self.changed(None)
        self._show_limits()

    def _show_limits(self) -> None:
        self._limits.display = bool(self._limits_row(self.size.width))
        self._limits.redraw()

    def follow(self) -> None:
        """The cursor is on another point."""
        self.view.follow()

    def changed(self, points: Sequence[Point] | None) -> None:
        """These points were ruled on; None: anything may have changed."""
        self.view.changed(points)
        self._title.redraw()

    def opened(self) -> None:
        """Another story is open."""
        self.comparisons.need(())
        self.view.redraw()
        self._title.redraw()
        self._show_limits()
        self.bookmark.scroll()
        self._footer.redraw()

    def release(self) -> None:
        """Take the marks away."""
        self.session.at_work().release()

    def rebuilt(self, verb: Verb) -> None:
        """A decision was taken back or restored; one that put a block back changes what there is to compare."""
        if verb in (Verb.PUT_BACK, Verb.REVERT):
            self.compare_again()
        self.changed(None)

    def explain(self) -> None:
        """Show every command, those of this view first."""
        here = self.context
        self.show(Context.HELP)
        self._help().open(here)

    def erase(self) -> None:
        """Take back the last character of what is looked for."""
        self.view.erase()

    def open_hit(self) -> None:
        """Open the story of the hit under the cursor, at the passage. Raises DeskError where there is none."""
        hit = cast("SearchView", self._views[Context.SEARCH]).found()
        if not self.session.open_item(hit.item.identity):
            raise DeskError("Its story is still being read", "A moment later it opens.")
        self._sought = hit
        self.show(Context.SOURCE)
        self._seek()

    def _seek(self) -> None:
        """Go to what was sought, once its story is compared."""
        if self._sought and self._at is Context.SOURCE and self.session.at_work().comparison:
            cast("SourceView", self.view).reach(self._sought.item.identity, place_of(self._sought).start)
            self._sought = None

    def run_found(self) -> None:
        """Go back to where one came from, and run the command that was found there."""
        command = self._help().found()
        self.show(self.came_from, back=True)
        if command is None:
            return
        if self.context not in command.contexts:
            raise DeskError(f"{command.name} does nothing here", f"It works in: {', '.join(sorted(command.contexts))}.")
        self.run(command)

    def _help(self) -> HelpView:
        return cast("HelpView", self._views[Context.HELP])

    def say(self, message: str, way_on: str = "") -> None:
        """One line: what happened, and what to press next."""
        self.tell(bars.Said(message, self.keymap.filled(way_on)))

    def refuse(self, error: DeskError) -> None:
        """Say why something can't be done, and what can."""
        self.tell(bars.Said(error.message, self.keymap.filled(error.hint), refused=True))

    def tell(self, said: bars.Said | Waiting) -> None:
        """The line of messages, as it is."""
        self._said = said
        self._message.styles.height = len(self._message_row(self.size.width))
        self._message.redraw()

    def ask(self, asked: Choosing | Asking) -> None:
        """Open the panel."""
        self.panel.open(asked)
        self._footer.redraw()

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
            self._title.redraw()
            if event.twice and self.context in OPENERS:
                self.attempt(lambda: self.run(self.keymap.by_id[OPENERS[self.context]]))

    def attempt(self, act: Callable[[], None]) -> None:
        """Do it; where it can't be done, say why."""
        self.touched = True
        self.ready.set()
        self.bookmark.touched()
        if isinstance(self._said, Waiting) or self._said.refused:
            self.say("")
        before, view, said = self.context, self._at, self._said
        try:
            act()
        except DeskError as error:
            self.refuse(error)
        if self._at is not view and self._said is said and not (isinstance(said, bars.Said) and said.news):
            self.say("")  # it was said of the view before
        if self.context is not before:
            self._footer.redraw()

    def run(self, command: Command, count: int | None = None, number: int = 0) -> None:
        """Run a command. Raises DeskError where it can't be done."""
        self.count, self.number = count, number
        if command.id in COMPARED and self._at in STORY:
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
            self.tell(asked)
        elif asked:
            self.run(asked.command, asked.count, asked.number)

    def _numbers(self, command: Command) -> int:
        """How many numbers a command can take: `take` as many as there are sources."""
        if command.id != "take":
            return len(command.keys)
        return len(self.session.work.plates) if self.session.work else 0

    # copy in, summary out

    def copy(self, text: str) -> None:
        """Put a text on the clipboard of the terminal (OSC 52), cleaned as everything that leaves for it."""
        self.app.copy_to_clipboard(clean(text))

    def take_in(self, paths: Sequence[str]) -> None:
        """Take files and folders in. Raises DeskError where there was none to take."""
        gathered = list(gather(paths, None))
        bad = [f"{each.path}: {each.error}" for each in gathered if each.error]
        taken = [self.session.store.take_in(each.path, each.data) for each in gathered if each.data is not None]
        if bad and not taken:
            raise DeskError("; ".join(bad))
        new = sum(each.new for each in taken)
        count = f"took in {new} of {len(taken)} new" if new < len(taken) else f"took in {new}"
        self.say("; ".join(filter(None, [count, *bad, told_aside(gathered)])))
        self.slow.read()

    def file(self, text: str, name: str) -> str:
        """Write a summary to the export folder; its path. Raises DeskError where that can't be written to."""
        return str(write_export(self.settings.export_to, name, text))

    def regroup(self) -> None:
        """Make stories anew, since an editor said what belongs together."""
        self.slow.read()

    def compare_again(self) -> None:
        """Compare the open story's sources anew: a block was put back, or no longer is."""
        self.slow.compare([self.session.at_work()])

    def have_stories(self, stories: tuple[Story, ...], kept: Mapping[str, str]) -> None:
        """The copy on the desk has been read; one story, or the one just taken in, is what the editor came for."""
        first = not self.session.works
        self.session.put(stories)
        unknown = self.session.remember(kept)
        if first:
            gc.freeze()  # a search for garbage among a thousand stories would hold up a key for 50 ms
        else:
            self.view.main_pane.hold()
        came_for = first and self.session.open_copy(self._fresh)
        if first and self._at is Context.TRIAGE and not self.touched:
            alone = len(stories) == len(self.session.board.shown) == 1
            self.bookmark.begin(Context.POINTS if came_for or alone else None, came_for)
        self.opened()
        self.arrivals.tell()
        self.comparisons.need(unknown)
        if self._at is Context.TRIAGE:
            self.ready.set()

    def drawn_again(self) -> None:
        """Show what is known now; the row under the cursor stays where it is."""
        self.view.main_pane.hold()
        self.opened()
        self._seek()

    def show_progress(self) -> None:
        """More of the slow work is done: the line of messages says how much is left."""
        self._message.redraw()

    # the bars

    def _title_row(self, width: int) -> Sheet:
        if self._at in (Context.TRIAGE, Context.SEARCH):
            return bars.title(self._at, bars.stories(len(self.session.works)), [], self.keymap, width)
        work = self.session.work
        name = work.story.headline or work.story.slug if work else ""
        return bars.title(self._at, name, bars.progress(work) if work else [], self.keymap, width)

    def _limits_row(self, width: int) -> Sheet:
        limited = self._at in LISTED and self.session.work is not None
        return bars.limits(self.view.listing, self.session.board.spiked, self.keymap, width) if limited else Page()

    def _message_row(self, width: int) -> Sheet:
        said = self._said
        if isinstance(said, Waiting):
            return bars.waiting(said, width)
        return bars.message(said, bars.busy(self.slow.tallying.progress, self.keymap), width)

    def _footer_row(self, width: int) -> Sheet:
        if self.session.reading:
            return Page()
        return bars.footer(self.context, self.keymap, width, self.panel.idle)
