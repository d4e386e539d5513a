"""The answers of a point in one row: names give way first, then words, and what finds no room is counted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.compare.point import Comparison
from desk.tui.drawing.cells import width
from desk.tui.layout.points import answers
from tests.tui.newsdesk import cited, comparison, source, work

SAID = ("Six people", "Six people", "Nine people", "At least a dozen people", "Nobody")


def told(to: int) -> str:
    """The row of a point of five sources, the third of which was killed."""
    sources = tuple(source(name, f"{words} were hurt.") for name, words in zip("ABCDE", SAID, strict=True))
    claims = tuple(cited(each, words) for each, words in zip(sources, SAID, strict=True))
    point = replace(comparison().points[0], claims=claims)
    desk = work()
    desk.take(Comparison("bridge", sources, (), (point,)))
    desk.plates = {**desk.plates, "C": replace(desk.plates["C"], barred="killed")}
    return "".join(piece.text for piece in answers(point, desk, to))


def test_all_is_said_where_there_is_room() -> None:
    """Equal words once, after all who say them; a killed source is called so."""
    assert told(80) == "a b Six people  c [killed] Nine people  d At least a dozen people  e Nobody"


def test_names_give_way_before_words_and_long_words_before_short_ones() -> None:
    """How many more say it stands beside the first."""
    assert told(69) == "a +1 Six people  c [killed] Nine people  d At least a doze…  e Nobody"


def test_what_finds_no_room_is_counted() -> None:
    """No source is left out in silence."""
    assert told(30) == "a +1 Six people  +3"


@pytest.mark.parametrize("to", range(20, 90, 7))
def test_the_row_is_never_longer_than_its_room(to: int) -> None:
    """At any width."""
    assert width(told(to)) <= to


def test_both_answers_of_a_source_at_odds_with_itself_are_said() -> None:
    """Two people of one name in one copy: one of them alone would tell of no difference."""
    desk = work()
    first = desk.source("A")
    point = replace(comparison().points[0], claims=(cited(first, "Six people"), cited(first, "Divers")))
    assert "".join(piece.text for piece in answers(point, desk, 60)) == "CP Six people  CP Divers"
