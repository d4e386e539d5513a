"""The whole summary as a text for any program, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.summary import Line, Summary
from desk.trouble import DeskError
from desk.tui.asking.whole import moves, understood, written


def summary(*texts: str) -> Summary:
    """A summary of such lines."""
    lines = tuple(Line(str(at), text, "Coast News", (), (f"p{at}",)) for at, text in enumerate(texts))
    return Summary("bridge", "Bridge shut", lines, (), (), 0, 0)


def test_a_text_that_is_left_alone_says_what_the_summary_said() -> None:
    """Numbers in the copy, and what looks like a remark or a headline, change nothing."""
    texts = ("Nine were hurt.", "12. June was set.", "# 4 <!-- is open --> again.")
    edited = understood(written(summary(*texts)), len(texts))
    assert edited.headline == "Bridge shut"
    assert edited.lines == tuple(enumerate(texts, start=1))


def test_lines_may_change_places_and_run_over_several_rows() -> None:
    """The number stays with its line, whatever the program wraps."""
    edited = understood("# A new\nheadline\n\n2. Divers\n   came.\n\n1. The bridge\n12. of the month is shut.\n", 2)
    assert edited.headline == "A new headline"
    assert edited.lines == ((2, "Divers came."), (1, "The bridge 12. of the month is shut."))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("1. One.\n\nNobody said this.", "Line 3 of the text has no number"),
        ("1. One.\n\n3. Three.", "Line 3 of the text: there is no line 3"),
        ("1. One.\n\n1. One.", "Line 3 of the text: 1 stands there twice"),
    ],
)
def test_what_has_no_source_is_refused_with_its_place(text: str, reason: str) -> None:
    """A sentence without a number would be filed without attribution."""
    with pytest.raises(DeskError, match=reason):
        understood(text, 2)


@given(st.permutations(range(1, 9)), st.integers(0, 8))
def test_the_moves_lead_to_the_order(order: list[int], length: int) -> None:
    """One after another, from rising numbers; none where nothing moved."""
    wanted = order[:length]
    now = sorted(wanted)
    for number, place in moves(wanted):
        now.remove(number)
        now.insert(place, number)
    assert now == wanted
    assert moves(sorted(wanted)) == ()
