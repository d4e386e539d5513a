"""What of a line is painted anew: from the first cell that looks different to the last."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from desk.tui.widgets.pane import changed

BOLD = Style(bold=True)


def strip(*pieces: tuple[str, Style]) -> Strip:
    """A painted line."""
    return Strip([Segment(text, style) for text, style in pieces])


def test_a_line_that_looks_alike_is_not_painted() -> None:
    """Nothing from nowhere."""
    line = strip(("six people", BOLD))
    start, end = changed(line, line)
    assert start == end


def test_only_the_figure_that_changed_is_painted() -> None:
    """The words around it stay."""
    before, after = strip(("hurt: 250 soldiers", BOLD)), strip(("hurt: 500 soldiers", BOLD))
    assert changed(before, after) == (6, 8)


def test_another_look_is_painted_though_the_words_are_the_same() -> None:
    """The cursor's bar came to the line."""
    plain = Style()
    assert changed(strip(("a", plain), ("six", plain)), strip(("a", plain), ("six", BOLD))) == (1, 4)


def test_a_piece_with_a_wide_character_is_painted_whole() -> None:
    """Cells and characters are not the same there."""
    assert changed(strip(("三人 hurt", BOLD)), strip(("五人 hurt", BOLD))) == (0, 9)


WORDS = st.text("ab三\u0301’", max_size=12).map(lambda text: text.lstrip("\u0301"))


@given(WORDS, WORDS)
def test_what_stands_outside_is_the_same(one: str, other: str) -> None:
    """Putting the changed cells into the old line gives the new one."""
    before, after = (Strip([Segment(text, BOLD)]).adjust_cell_length(30, BOLD) for text in (one, other))
    start, end = changed(before, after)
    assert (before.crop(0, start).text, before.crop(end).text) == (after.crop(0, start).text, after.crop(end).text)
