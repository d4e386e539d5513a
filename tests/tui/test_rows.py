"""Rows of pieces: padded, put at both ends, cut at marks."""

from __future__ import annotations

from desk.spans import Span
from desk.tui.drawing.rows import Mark, Piece, Row, apart, key_at, pad, passage, pieces, room, row


def test_pad_gives_exactly_the_width() -> None:
    """Too long is cut, too short filled up."""
    assert room(pad([Piece("CP"), Piece(" six people")], 6)) == 6
    assert room(pad([Piece("CP")], 6)) == 6


def test_apart_gives_way_on_the_left() -> None:
    """What stands on the right is told in full."""
    text = "".join(piece.text for piece in apart([Piece("a long headline")], [Piece("7/23")], 12))
    assert text.endswith(" 7/23")
    assert len(text) == 12


def test_marks_cut_the_text_and_add_up() -> None:
    """Where two marks overlap both their styles and both their points hold."""
    text = "Six people were hurt"
    marks = [Mark(Span(0, 10), "claim", ("p1",)), Mark(Span(4, 15), "changed", ("p2",))]
    found = pieces(text, Span(0, 20), marks)
    assert [(piece.text, piece.style, piece.keys) for piece in found] == [
        ("Six ", "claim", ("p1",)),
        ("people", "claim changed", ("p1", "p2")),
        (" were", "changed", ("p2",)),
        (" hurt", "", ()),
    ]


def test_a_mark_runs_on_over_the_end_of_a_line() -> None:
    """Wrapped text keeps its marks on the same characters."""
    lines = passage("Six people were hurt", 10, marks=[Mark(Span(4, 15), "claim")])
    assert [[(piece.text, piece.style) for piece in line] for line in lines] == [
        [("Six ", ""), ("people", "claim")],
        [("were", "claim"), (" hurt", "")],
    ]


def test_a_click_finds_what_stands_there() -> None:
    """The row's key, else that of the piece under the mouse."""
    assert key_at(Row((Piece("CP"),), "p1"), 1) == "p1"
    bar = row(Piece(" a", "key", ("accept",)), Piece("  "), Piece("x", "key", ("reject",)))
    assert [key_at(bar, column) for column in (0, 3, 4, 9)] == ["accept", "", "reject", ""]
