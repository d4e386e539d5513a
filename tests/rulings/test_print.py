"""Figures, stops, capitals, times and names as print has them."""

from __future__ import annotations

import pytest

from desk.rulings.clock import as_of, moment, stamp
from desk.rulings.figures import figure_in, with_figure
from desk.rulings.outlets import listed, names_outlet, outlet
from desk.rulings.punctuation import clipped, followed, lowered, stopped, unstopped
from desk.spans import Span
from desk.wire.item import Item


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("At least 12 people died", "12"),
        ("Eleven homes burned", "Eleven"),
        ("It cost about $1.2 million", "$1.2 million"),
        ("It rose 6.8% in May", "6.8%"),
        ("Some 2,000 houses fell", "2,000"),
    ],
)
def test_the_figure_of_a_claim_is_found_without_its_bound(text: str, bare: str) -> None:
    """Words, digits, money, shares."""
    figure = figure_in(text, Span(0, len(text)))
    assert figure is not None
    assert figure.bare == bare


@pytest.mark.parametrize("text", ["A 12-year-old died", "It won 3:12", "12 of 40 homes", "An F-16 fell", "Nobody died"])
def test_where_no_single_figure_stands_alone_none_is_found(text: str) -> None:
    """An age in a compound, a score, two figures, a name, none."""
    assert figure_in(text, Span(0, len(text))) is None


def test_a_figure_is_replaced_with_its_bound_and_keeps_the_capital() -> None:
    """ "At least 12" goes as a whole."""
    text = "At least 12 people died"
    figure = figure_in(text, Span(0, len(text)))
    assert figure is not None
    assert with_figure(text, figure, "between 12 and 17") == "Between 12 and 17 people died"


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("He left.", "He left"),
        ("He left the U.S.", "He left the U.S."),
        ("It opened at 3 p.m.", "It opened at 3 p.m."),
        ("“We go.”", "“We go”"),
        ("Who pays?", "Who pays?"),
    ],
)
def test_a_final_stop_goes_unless_it_belongs_to_a_word(text: str, bare: str) -> None:
    """U.S. and p.m. keep theirs."""
    assert unstopped(text) == bare
    assert stopped(bare) == text


def test_words_between_our_quotation_marks_leave_theirs_behind() -> None:
    """A stop that belongs to a word comes along, and is the only one."""
    assert clipped("“We go,”") == "We go"
    assert clipped("5:15 a.m.,") == "5:15 a.m."
    assert stopped("It gave “5:15 a.m.”") == "It gave “5:15 a.m.”"


def test_the_comma_stands_inside_the_quotation_marks() -> None:
    """And no comma follows a question mark."""
    assert followed("“We go”", "police said") == "“We go,” police said"
    assert followed("“Who pays?”", "he asked") == "“Who pays?” he asked"
    assert followed("It is over", "police said") == "It is over, police said"


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("The army left", "the army left"),
        ("A source said so", "a source said so"),
        ("She said so", "she said so"),
        ("Police said so", "police said so"),
        ("Highway 12 is closed", "Highway 12 is closed"),
        ("Police Chief Ruiz left", "Police Chief Ruiz left"),
        ("NATO left", "NATO left"),
        ("“We go”", "“We go”"),
    ],
)
def test_only_a_capital_that_the_sentence_gave_is_taken_away(text: str, within: str) -> None:
    """Names keep theirs, though their first word is a common one."""
    assert lowered(text, frozenset({"police", "highway", "nato", "army"})) == within


def test_the_clock_is_told_only_where_the_day_is_not_enough() -> None:
    """ "As of Monday" against "as of 6:10 p.m."."""
    filed = "2025-08-09T18:10:00-07:00"
    assert as_of(filed, [filed, "2025-08-10T12:00:00-07:00"]) == "Aug. 9"
    assert as_of(filed, [filed, "2025-08-09T11:32:00-07:00"]) == "6:10 p.m. on Aug. 9"
    assert as_of("2025-08-09T12:00:00Z", ["2025-08-09T01:00:00Z"]) == "noon on Aug. 9"


def test_times_of_two_offsets_are_told_in_utc() -> None:
    """An hour of one zone beside an hour of another would mislead."""
    assert as_of("2025-08-09T18:10:00-07:00", ["2025-08-10T00:00:00+00:00"]) == "1:10 a.m. UTC on Aug. 10"


def test_a_time_of_filing_in_full_has_its_offset() -> None:
    """For the list of sources."""
    assert stamp("2020-01-06T18:04:00-05:00") == "Jan. 6, 2020, 6:04 p.m. UTC-5"
    assert stamp("2020-03-06T00:00:00+05:30") == "March 6, 2020, midnight UTC+5:30"
    assert stamp("2020-01-06") == "Jan. 6, 2020"


def test_an_offset_that_the_sender_did_not_give_is_not_made_up() -> None:
    """Many wires send local time and leave it at that."""
    assert stamp("2026-03-11T18:20:00") == "March 11, 2026, 6:20 p.m."
    assert as_of("2026-03-11T18:20:00", ["2026-03-11T13:55:00"]) == "6:20 p.m. on March 11"


@pytest.mark.parametrize("filed", [None, "", "Monday", "2020-13-40T99:00"])
def test_what_is_no_time_is_no_moment(filed: str | None) -> None:
    """The sender's own words stand where they can't be read."""
    assert moment(filed) is None
    assert as_of(filed or "Monday", []) == (filed or "Monday")


def test_an_outlet_is_named_as_its_readers_know_it() -> None:
    """Letters become the name; a file without a sender goes by its own name."""
    assert outlet(Item("cp.txt", "text", "", agency="CP")) == "The Canadian Press"
    assert outlet(Item("cp.txt", "text", "", agency="Dominion\u00a0Press")) == "Dominion Press"
    assert outlet(Item("/tmp/copy/harbour-2.txt", "text", "")) == "harbour-2"


def test_a_text_names_an_outlet_by_name_or_by_its_letters_in_capitals() -> None:
    """ "Apart" does not name the AP."""
    assert names_outlet("she told AFP", "Agence France-Presse")
    assert names_outlet("he told the Canadian Press", "The Canadian Press")
    assert not names_outlet("apart from that", "The Associated Press")
    assert not names_outlet("he paid for it", "pa")


def test_a_list_of_names_has_an_and_and_no_name_twice() -> None:
    """As a reader lists them."""
    assert listed(["dpa"]) == "dpa"
    assert listed(["dpa", "EFE", "dpa"]) == "dpa and EFE"
    assert listed(["dpa", "EFE", "ANSA"]) == "dpa, EFE and ANSA"
