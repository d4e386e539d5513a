"""One point in full: what an editor rules on is in sight at once, at every size."""

from __future__ import annotations

import pytest

from desk.rulings import Choice
from desk.tui.layout.detail import Frame, detail
from tests.tui.newsdesk import work

DRAFTS = (Choice("each", "Keep both, each with its source", "Six people were hurt, the press said; nine, Coast News."),)


def rows(width: int, height: int) -> list[str]:
    """The rows for the first point."""
    return [
        "".join(piece.text for piece in row.pieces) for row in detail(work(), DRAFTS, Frame(width, height, "m")).rows
    ]


@pytest.mark.parametrize(("width", "height"), [(80, 9), (64, 12), (60, 36)])
def test_both_sides_the_reason_and_the_draft_are_in_sight(width: int, height: int) -> None:
    """The verdict first, then what each source says, then why, then the draft."""
    found = rows(width, height)
    assert len(found) <= height
    text = "\n".join(found)
    order = [text.index(words) for words in ("! conflict", "Six people", "Nine people", "why", "Keep both")]
    assert order == sorted(order)


def test_a_roomy_pane_has_the_full_names() -> None:
    """Who sent it and when, in full."""
    assert any("Coast News  4 May 2026 18:04" in row for row in rows(64, 30))


def test_a_low_pane_has_the_short_names_beside_the_words() -> None:
    """One row a source."""
    assert " 1 CP Six people were hurt." in rows(80, 6)


def test_the_reason_speaks_in_the_names_that_the_screen_shows() -> None:
    """Not in the letters that the comparison goes by."""
    assert any("“Six” (CP), “Nine” (CN)." in row for row in rows(80, 30))
