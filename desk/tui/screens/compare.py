"""Compare: the sources sentence by sentence, side by side or unified, with the points in the margin."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual.app import ComposeResult

from desk.compare.point import Comparison
from desk.trouble import DeskError
from desk.tui.context import Context
from desk.tui.drawing.rows import Piece, row
from desk.tui.drawing.sheet import Page, Sheet
from desk.tui.layout import compare as layout
from desk.tui.layout.aligning import Line, align
from desk.tui.layout.columns import Columns, columns, heading
from desk.tui.sitting.session import Session
from desk.tui.sitting.work import Work
from desk.tui.widgets.pane import Pane
from desk.tui.widgets.view import View


class CompareView(View):
    """A heading with the sources' names, and the aligned text."""

    CONTEXT = Context.COMPARE

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.names = Pane(self._heading, name="compare-names", classes="bar")
        self.text = Pane(self._text, self.cursor, name="compare-text")
        self.legend = Pane(self._legend, name="compare-legend", classes="bar")
        self._form = layout.Form()
        self._first = 0
        self._aligned: tuple[Comparison | None, tuple[Line, ...]] = (None, ())
        self._drawn: layout.Text | None = None
        """The lines as they were drawn last, which a ruling changes little of."""

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        yield self.names
        yield self.text
        yield self.legend

    @property
    def main_pane(self) -> Pane:
        """The text."""
        return self.text

    def redraw(self) -> None:
        """Draw all anew."""
        self.names.redraw()
        self.text.redraw()
        self.legend.redraw()

    def follow(self) -> None:
        """Light the claims of the point under the cursor."""
        self.text.light()

    def step(self, by: int) -> None:
        """Move from point to point in the order of the text."""
        work = self.session.at_work()
        order = self._drawn.order if self._drawn else []
        shown = [point for point in order if self.text.sheet.where(point) and point in work.numbers]
        if not shown:
            return
        here = shown.index(work.cursor) if work.cursor in shown else -1 if by > 0 else len(shown)
        if work.at(shown[min(max(here + by, 0), len(shown) - 1)]):
            self.follow()

    def form(self) -> dict[str, Any]:
        """Unified, folded, and the first source in sight."""
        return {"unified": self._form.unified, "folded": self._form.folded, "first": self._first}

    def take_form(self, form: Mapping[str, Any]) -> None:
        """Show it so again."""
        self._form = layout.Form(form.get("unified") is True, form.get("folded") is True)
        self._first = first if isinstance(first := form.get("first"), int) else 0
        self.redraw()

    def sideways(self, by: int) -> None:
        """Bring the next sources into sight."""
        shown = self._columns(self.text.size.width)
        if not 0 <= shown.first + by <= shown.of - len(shown.plates):
            raise DeskError(
                "All sources are in sight" if shown.of == len(shown.plates) else "No source further that way"
            )
        self._first = shown.first + by
        self.redraw()

    def turn_over(self) -> str:
        """Side by side, or one under the other."""
        self._form = layout.Form(not self._form.unified, self._form.folded)
        self.redraw()
        return "unified" if self._form.unified else "side by side"

    def fold(self) -> str:
        """Only what differs, or everything."""
        self._form = layout.Form(self._form.unified, not self._form.folded)
        self.redraw()
        return "only differences" if self._form.folded else "every sentence"

    def _columns(self, width: int) -> Columns:
        plates = tuple(self.session.at_work().plates.values())
        if self._form.unified:
            return Columns(plates, 0, len(plates), width - layout.NAME_ROOM)
        return columns(plates, self._first, width)

    def _heading(self, width: int) -> Sheet:
        work = self.session.work
        if work is None or work.comparison is None:
            return Page()
        if self._form.unified:
            return Page([row(" ", Piece("unified", "strong"), Piece(f"  {self._called(work)}", "quiet"))])
        shown = columns(tuple(work.plates.values()), self._first, width)
        return heading(shown, width, layout.GUTTER)

    def _called(self, work: Work) -> str:
        """ "1 CP The Canadian Press, 2 CBC CBC News"."""
        names = (
            f"{number} {plate.short} {plate.when or plate.long}" for number, plate in enumerate(work.plates.values(), 1)
        )
        return "   ".join(names)

    def _text(self, width: int) -> Sheet:
        work = self.session.work
        if work is None or work.comparison is None:
            return self.nothing(width)
        lines, shown, unified = self._lines(work.comparison), self._columns(width), self._form.unified
        drawn = self._drawn
        if drawn is None or drawn.lines is not lines or (drawn.shown, drawn.unified) != (shown, unified):
            drawn = self._drawn = layout.Text(work, lines, shown, unified)
        return drawn.page(self._form.folded)

    def _legend(self, width: int) -> Sheet:
        work = self.session.work
        if work is None or work.comparison is None:
            return Page()
        return layout.legend(self._lines(work.comparison), self._columns(width), width)

    def _lines(self, comparison: Comparison) -> tuple[Line, ...]:
        """The aligned sentences, which change with the comparison alone."""
        if self._aligned[0] is not comparison:
            self._aligned = (comparison, align(comparison))
        return self._aligned[1]
