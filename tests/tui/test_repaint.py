"""What is written to get from one screen to another: as little as it takes."""

from __future__ import annotations

from desk.tui.terminal.cells import BLANK, Cells
from desk.tui.terminal.pens import PLAIN, Pen
from desk.tui.terminal.repaint import repaint

GREY, RED = Pen(ink="38;5;244"), Pen(frozenset("1"), "38;5;196")


def row(text: str, pen: Pen = PLAIN, width: int = 20) -> Cells:
    """A row of letters that take one cell each."""
    cells = [BLANK if letter == " " else (letter, pen) for letter in text]
    return [*cells, *[BLANK] * (width - len(cells))]


def test_only_the_figure_that_changed_is_written() -> None:
    """The words around it stay."""
    assert repaint([row("hurt: 250 soldiers")], [row("hurt: 500 soldiers")]) == "\x1b[1;7H50"


def test_a_short_stretch_that_stays_is_written_again_rather_than_jumped_over() -> None:
    """A jump would cost more."""
    assert repaint([row("2 of 9")], [row("3 of 8")]) == "\x1b[1;1H3 of 8"


def test_what_has_one_look_is_written_in_one_go() -> None:
    """Wherever it stands: a colour costs more than a jump."""
    before = [[BLANK] * 20] * 2
    after = [[*row("a", GREY, 1), *row("b", RED, 19)], [*row("c", GREY, 1), *row("d", RED, 19)]]
    red, grey = "\x1b[1;38;5;196m", "\x1b[0;38;5;244m"
    assert repaint(before, after) == f"\x1b[1;2H{red}b\x1b[2;2Hd\x1b[1;1H{grey}a\r\nc\x1b[m"


def test_rows_that_moved_are_not_written() -> None:
    """The terminal moves them; only what came after them is written."""
    rows = [row(word) for word in ("barge", "storm", "vote", "strike", "blaze", "flood", "mine")]
    assert repaint(rows[:6], rows[1:]) == "\x1b[1;6r\x1b[6H\n\x1b[r\x1b[6;1Hmine"


def test_the_cell_after_a_mark_that_combines_is_written_whatever_it_shows() -> None:
    """Some terminals let the mark take a cell of its own, and what stood there would be gone."""
    after = [[("n\u0303", PLAIN), *row("ow", PLAIN, 19)]]
    assert repaint([row("now")], after) == "\x1b[1;1Hn\u0303\x1b[1;2Ho"
