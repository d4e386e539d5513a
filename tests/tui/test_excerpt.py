"""A sentence in a line or two, with what the point takes from it in sight."""

from __future__ import annotations

from desk.spans import Span
from desk.tui.drawing.rows import Mark, room
from desk.tui.layout.excerpt import Line, deciding, excerpt
from tests.tui.newsdesk import cited, source

TEXT = "After a night of rain that closed four roads and two schools, the council said 14 people were moved to a hall."
WHOLE = Span(0, len(TEXT))


def told(lines: list[Line]) -> list[str]:
    """The lines as text."""
    return ["".join(piece.text for piece in line) for line in lines]


def mark(words: str) -> Mark:
    """A mark on these words."""
    return Mark(Span(TEXT.index(words), TEXT.index(words) + len(words)), "claim")


def test_a_sentence_that_fits_is_told_whole() -> None:
    """Nothing is cut, and no sign is set."""
    assert " ".join(told(excerpt(TEXT, WHOLE, [], 60, 2))) == TEXT


def test_a_long_sentence_begins_shortly_before_its_mark() -> None:
    """The marked words are in sight with some before them; a sign at either end says that there is more."""
    (line,) = told(excerpt(TEXT, WHOLE, [mark("14 people")], 34, 1))
    assert line.startswith("…")
    assert line.endswith("…")
    assert "said 14 people were" in line


def test_an_early_mark_keeps_the_beginning() -> None:
    """Only the end is cut."""
    (line,) = told(excerpt(TEXT, WHOLE, [mark("rain")], 40, 1))
    assert line.startswith("After a night of rain")
    assert line.endswith("…")


def test_a_figure_is_in_sight_before_the_hedge_in_front_of_it() -> None:
    """ "rain" is marked too, but the editor rules on the figure."""
    (line,) = told(excerpt(TEXT, WHOLE, [mark("rain"), mark("14 people")], 34, 1))
    assert "14 people" in line


def test_no_line_is_wider_than_the_room() -> None:
    """Signs included, however narrow the pane is."""
    for to in range(3, 50):
        assert all(room(line) <= to for line in excerpt(TEXT, WHOLE, [mark("14 people")], to, 2))


def test_the_deciding_words_are_those_that_not_all_sources_have() -> None:
    """ "250" and "soldiers" against "500" and "personnel"; "Canadian" decides nothing."""
    a, b = source("A", "It has 250 Canadian soldiers."), source("B", "There are 500 Canadian personnel.")
    claims = cited(a, "250 Canadian soldiers"), cited(b, "500 Canadian personnel")
    texts = {each.name: each.copy.item.text for each in (a, b)}
    words = {claim.item: [span.of(texts[claim.item]) for span in spans] for claim, spans in deciding(claims).items()}
    assert words == {"A": ["250", "soldiers"], "B": ["500", "personnel"]}


def test_claims_without_a_word_in_common_have_no_deciding_ones() -> None:
    """Every word would be marked."""
    a, b = source("A", "Shut on Monday."), source("B", "It opened at noon.")
    assert deciding((cited(a, "Shut on Monday"), cited(b, "opened at noon"))) == {}
