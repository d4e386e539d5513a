"""Source: the copy itself, whole, a column a source, each at the characters of the point under the cursor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from desk.compare.point import Source
from desk.spans import Span
from desk.stories.identity import identity
from desk.trouble import DeskError
from desk.tui.context import Context
from desk.tui.drawing.sheet import Page, Sheet
from desk.tui.layout import source as layout
from desk.tui.layout.columns import MOST, Columns, columns, heading
from desk.tui.sitting.session import Session
from desk.tui.widgets.pane import Pane
from desk.tui.widgets.view import View


class Column(Vertical):
    """One source under its name."""

    def __init__(self, view: SourceView, place: int) -> None:
        super().__init__(classes="column")
        self._view = view
        self._place = place
        self.head = Pane(self._heading, name=f"source-{place}", classes="bar")
        self.text = Pane(self._text, view.cursor, self._spot, name=f"text-{place}")

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        yield self.head
        yield self.text

    def redraw(self) -> None:
        """Draw both anew."""
        self.head.redraw()
        self.text.redraw()

    def _heading(self, width: int) -> Sheet:
        shown = self._view.shown()
        here = shown.plates[self._place : self._place + 1]
        alone = Columns(here, shown.first + self._place, len(here), width)
        return heading(alone, width, layout.MARGIN + 1, self._view.active)

    def _text(self, width: int) -> Sheet:
        source = self._view.source_at(self._place)
        if source is None:
            return Page()
        return layout.full(source, self._view.session.at_work(), self._view.spot(source.name), width)

    def _spot(self) -> str:
        source = self._view.source_at(self._place)
        return self._view.spot(source.name) if source else ""


class SourceView(View):
    """As many columns as there is room for; the keys move in the active one."""

    CONTEXT = Context.SOURCE

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.columns = [Column(self, place) for place in range(MOST)]
        self.active = ""
        """The name of the source that the keys move in."""
        self._first = 0
        self._spots: dict[str, str] = {}
        self._drawn = ""
        """The point that the columns were last put at."""
        self._sought: tuple[str, int] | None = None
        """An item's identity and an offset into its text, to be gone to once the story is compared."""

    def compose(self) -> ComposeResult:
        """From left to right."""
        yield Horizontal(*self.columns)

    @property
    def main_pane(self) -> Pane:
        """The active column's text."""
        place = next((at for at, plate in enumerate(self.shown().plates) if plate.name == self.active), 0)
        return self.columns[place].text

    def redraw(self) -> None:
        """Put every column at the point under the cursor, and draw it; while that is the point as before, every column
        stays at its block, also where the sources were compared anew."""
        work = self.session.at_work()
        if self.active not in work.plates:
            self.active = next(iter(work.plates), "")
        if work.cursor == self._drawn:
            self._spots = {name: layout.moved(work.source(name), key) for name, key in self._spots.items()}
        else:
            self._find_point()
        self._show()
        if self._sought and work.comparison:
            self.reach(*self._sought)

    def on_resize(self) -> None:
        """More columns may fit, or fewer."""
        self._show()

    def step(self, by: int) -> None:
        """Move from block to block; the cursor goes to the first point of the block, if there is one."""
        keys = layout.blocks(self.session.at_work().source(self.active))
        if not keys:
            return
        here = keys.index(self.spot(self.active)) if self.spot(self.active) in keys else 0
        self._go(keys[min(max(here + by, 0), len(keys) - 1)])

    def picked(self, pane: Pane, key: str) -> None:
        """A block of any source in sight."""
        for place, plate in enumerate(self.shown().plates):
            if self.columns[place].text is pane:
                self.active = plate.name
                self._go(key)

    def _go(self, wanted: str) -> None:
        """Put the active source's cursor on a block, and the point's on the first one of the block."""
        work = self.session.at_work()
        source = work.source(self.active)
        for point in work.visible:
            if any(each.item == self.active and layout.holding(source, each.span) == wanted for each in point.claims):
                work.at(point.id)
                self._find_point()
                break
        self._spots[self.active] = wanted
        self._show()

    def sideways(self, by: int) -> None:
        """Make the next source the active one."""
        names = list(self.session.at_work().plates)
        wanted = names.index(self.active) + by
        if not 0 <= wanted < len(names):
            raise DeskError("No source further that way")
        self.active = names[wanted]
        self._bring_into_sight()
        self._show()

    def _bring_into_sight(self) -> None:
        """Page the columns as far as the active source needs."""
        wanted = list(self.session.at_work().plates).index(self.active)
        shown = self.shown()
        self._first = min(max(shown.first, wanted - len(shown.plates) + 1), wanted)

    def reach(self, item: str, offset: int) -> None:
        """Go to a place in the text of the item of that identity, once its story is compared."""
        comparison = self.session.at_work().comparison
        self._sought = None if comparison else (item, offset)
        for source in comparison.sources if comparison else ():
            if identity(source.copy.item) == item:
                self.active = source.name
                self._bring_into_sight()
                self._spots[source.name] = layout.holding(source, Span(offset, offset + 1))
                self._show()

    def form(self) -> dict[str, Any]:
        """The source that the keys move in, the first in sight, and the block under the cursor of each."""
        return {"active": self.active, "first": self._first, "spots": dict(self._spots)}

    def take_form(self, form: Mapping[str, Any]) -> None:
        """Show it so again."""
        if form.get("active") in self.session.at_work().plates:
            self.active = form["active"]
        self._first = first if isinstance(first := form.get("first"), int) else 0
        spots = form.get("spots")
        self._spots |= {str(name): str(spot) for name, spot in spots.items()} if isinstance(spots, dict) else {}
        self._show()

    def block(self) -> str | None:
        """The block under the cursor, where it was set aside."""
        source = self.session.at_work().source(self.active)
        spot = self.spot(self.active)
        aside = [key for key, block in zip(layout.blocks(source), source.copy.blocks, strict=True) if not block.kept]
        return spot if spot in aside else None

    def shown(self) -> Columns:
        """The sources in sight."""
        return columns(tuple(self.session.at_work().plates.values()), self._first, self.screen.size.width)

    def source_at(self, place: int) -> Source | None:
        """The source of a column."""
        plates = self.shown().plates
        return self.session.at_work().source(plates[place].name) if place < len(plates) else None

    def spot(self, name: str) -> str:
        """The block under the cursor of a source."""
        return self._spots.get(name, "")

    def _find_point(self) -> None:
        """Every source that has the point goes to it; the active one becomes one of them."""
        work = self.session.at_work()
        self._drawn = work.cursor
        if work.point is None:
            return
        for cited in reversed(work.point.claims):
            self._spots[cited.item] = layout.holding(work.source(cited.item), cited.span)
        telling = [cited.item for cited in work.point.claims]
        if self.active not in telling:
            self.active = telling[0]

    def _show(self) -> None:
        if self.session.work is None or self.session.work.comparison is None:
            return
        count = len(self.shown().plates)
        for place, column in enumerate(self.columns):
            column.display = place < count
            column.redraw()
