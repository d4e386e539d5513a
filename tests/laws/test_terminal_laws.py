"""Laws of what is written to the terminal: it shows what it should, and nothing is written twice."""

from __future__ import annotations

import pyte
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from desk.tui.terminal.cells import BLANK, Cells, cells_of
from desk.tui.terminal.pens import PLAIN, Pen, change, pen_of
from desk.tui.terminal.repaint import repaint
from tests.desk.glass import Glass, Look

WIDTH, HEIGHT = 12, 8
STYLES = tuple(
    Style.parse(words)
    for words in (
        *("none", "bold", "#ff0000 on #202020", "bold #ff0000 on #202020", "#00ff00 on #202020", "on #404040"),
        *("reverse", "underline italic", "strike", "dim"),
    )
)
TEXTS = st.lists(st.sampled_from(["a", "b", " ", "  ", ".", "三", "🚢", "é", "n\u0303", "▌"]), max_size=WIDTH).map(
    "".join
)
LINES = st.lists(st.tuples(TEXTS, st.sampled_from(STYLES)), max_size=4)


def cells(pieces: list[tuple[str, Style]]) -> Cells:
    """A row of pieces, filled up with blanks of the terminal's own look; there is one at least, since pyte puts a mark
    that combines with the last cell of a row into the next."""
    line = Strip([Segment(text, style) for text, style in pieces]).crop(0, WIDTH - 1).adjust_cell_length(WIDTH)
    return cells_of(line, ColorSystem.TRUECOLOR)


ROWS = LINES.map(cells)
SCREENS = st.lists(ROWS, min_size=HEIGHT, max_size=HEIGHT)


def glass_of(screen: list[Cells]) -> Glass:
    """A terminal that shows a screen."""
    glass = Glass(WIDTH, HEIGHT)
    glass.write(repaint([[BLANK] * WIDTH] * HEIGHT, screen))
    return glass


def looks(screen: list[Cells]) -> list[list[Look]]:
    """What a terminal shows to which every cell is written by itself."""
    glass = Glass(WIDTH, HEIGHT)
    for y, row in enumerate(screen, start=1):
        for x, (text, pen) in enumerate(row, start=1):
            glass.write(f"\x1b[{y};{x}H{change(PLAIN, pen)}{text}\x1b[m" if text else "")
    return glass.looks()


@settings(deadline=None)
@given(SCREENS, SCREENS)
def test_the_terminal_shows_the_new_screen_whatever_it_showed(before: list[Cells], after: list[Cells]) -> None:
    """Cell for cell."""
    glass = glass_of(before)
    glass.write(repaint(before, after))
    assert glass.looks() == looks(after)


@settings(deadline=None)
@given(SCREENS, st.integers(1, HEIGHT - 1), st.booleans(), st.lists(ROWS, min_size=HEIGHT, max_size=HEIGHT))
def test_rows_may_move(screen: list[Cells], by: int, up: bool, come: list[Cells]) -> None:
    """Up or down, with others coming after them."""
    after = [*screen[by:], *come[:by]] if up else [*come[:by], *screen[:-by]]
    glass = glass_of(screen)
    glass.write(repaint(screen, after))
    assert glass.looks() == looks(after)


@settings(deadline=None)
@given(SCREENS)
def test_nothing_is_written_where_nothing_changed(screen: list[Cells]) -> None:
    """Not a byte."""
    assert repaint(screen, [[*row] for row in screen]) == ""


PENS = st.sampled_from([pen_of(style, ColorSystem.TRUECOLOR) for style in STYLES])


@settings(deadline=None)
@given(PENS, PENS)
def test_one_pen_takes_the_place_of_another(before: Pen, after: Pen) -> None:
    """A letter looks the same whatever pen was in hand, and the change costs no more than beginning anew."""
    screen, plain = (pyte.Screen(1, 1) for _ in range(2))
    pyte.Stream(screen).feed(change(PLAIN, before) + change(before, after) + "a")
    pyte.Stream(plain).feed(change(PLAIN, after) + "a")
    assert screen.buffer[0][0] == plain.buffer[0][0]
    assert len(change(before, after)) <= len(change(PLAIN, after)) + len("\x1b[0;m")


ODD = st.text(st.sampled_from(list("a 三é\u0301\u200d\ufe0f🚢👩❤\u0600")), max_size=8)


@given(st.lists(st.tuples(ODD, st.sampled_from(STYLES)), max_size=4), st.integers(0, WIDTH))
def test_a_line_has_as_many_cells_as_it_says(pieces: list[tuple[str, Style]], width: int) -> None:
    """Though terminals, and Textual with itself, differ on how wide some characters are."""
    line = Strip([Segment(text, style) for text, style in pieces], width)
    assert len(cells_of(line, ColorSystem.TRUECOLOR)) == width
