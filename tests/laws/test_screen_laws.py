"""Laws of what is drawn: nothing runs over its width, nothing is lost, nothing dangerous comes through."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desk.spans import Span
from desk.tui.asking.field import KEYS, Field
from desk.tui.drawing.cells import clip, cut, fit, width, wrap
from desk.tui.drawing.marks import PLAIN
from desk.tui.drawing.rows import Mark, pieces

TEXTS = st.text(st.sampled_from(list("ab .,\n\t三é\u0301🚢-“”\u00a0")), max_size=60)
ROOMS = st.integers(1, 30)


@given(TEXTS, ROOMS)
def test_wrapped_lines_fit_and_lose_nothing_but_blanks(text: str, room: int) -> None:
    """Each line within the room (one wide character may be wider than one cell), all words in their order."""
    lines = [span.of(text) for span in wrap(text, room)]
    assert all(width(line) <= max(room, 2) for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(TEXTS, ROOMS)
def test_cut_and_clipped_texts_fit(text: str, room: int) -> None:
    """Whatever is in them."""
    assert width(cut(text, room)) <= room
    assert width(clip(text, room)) <= room
    assert width(fit(text, room)) == room


@given(TEXTS, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=5))
def test_marks_cut_a_text_without_changing_it(text: str, ends: list[tuple[int, int]]) -> None:
    """Put together, the pieces are the text."""
    marks = [Mark(Span(min(pair), max(pair)), "claim") for pair in ends]
    assert "".join(piece.text for piece in pieces(text, Span(0, len(text)), marks)) == text


@given(TEXTS, st.lists(st.sampled_from(sorted(KEYS)), max_size=20), st.integers(3, 20))
def test_the_cursor_never_leaves_what_is_typed(text: str, keys: list[str], room: int) -> None:
    """Whatever the keys, and in every width it stands on a line."""
    field = Field().insert(text)
    for key in keys:
        field = field.press(key) or field
        assert 0 <= field.at <= len(field.text)
        assert "".join(span.of(field.text) for span in field.lines(room)) == field.text
        assert 0 <= field.vertical(1, room).at <= len(field.text)


@given(TEXTS)
def test_ascii_takes_one_character_for_one(text: str) -> None:
    """So that every column stays where it is."""
    assert len(text.translate(PLAIN)) == len(text)
