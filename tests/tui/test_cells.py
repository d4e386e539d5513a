"""Text in terminal cells: measured, cut, wrapped."""

from __future__ import annotations

import pytest

from desk.spans import Span
from desk.tui.drawing.cells import clip, cut, fit, width, wrap


@pytest.mark.parametrize(("text", "cells"), [("abc", 3), ("三人", 4), ("Cafe\u0301", 4), ("", 0)])
def test_width_counts_cells_and_not_characters(text: str, cells: int) -> None:
    """A Chinese character takes two, a combining accent none."""
    assert width(text) == cells


def test_what_does_not_fit_is_cut_with_a_sign() -> None:
    """The sign takes the room of the last character, and a wide one is not halved."""
    assert cut("seventeen", 9) == "seventeen"
    assert cut("seventeen", 6) == "seven…"
    assert cut("三人三人", 6) == "三人…"
    assert cut("anything", 0) == ""


def test_fit_fills_up_to_the_width() -> None:
    """So that the next column begins where it should."""
    assert fit("CP", 5) == "CP   "
    assert width(fit("三人三人", 6)) == 6


def test_clip_leaves_no_sign() -> None:
    """It is for the edge of a pane."""
    assert clip("三人", 3) == "三"
    assert clip("abc", -1) == ""


def test_lines_break_at_spaces_and_at_line_ends() -> None:
    """Neither end of a line is blank; a no-break space holds together."""
    text = "The bridge  was\nshut at\u00a0noon"
    assert [span.of(text) for span in wrap(text, 11)] == ["The bridge", "was", "shut", "at\u00a0noon"]


def test_a_word_longer_than_the_line_is_broken() -> None:
    """Nothing runs over the edge."""
    assert [span.of("Donaudampfschiff") for span in wrap("Donaudampfschiff", 6)] == ["Donaud", "ampfsc", "hiff"]


def test_a_stretch_is_wrapped_with_offsets_into_the_whole() -> None:
    """The marks of a passage count in the item's text."""
    assert wrap("One. Two three.", 6, Span(5, 15)) == (Span(5, 8), Span(9, 15))
