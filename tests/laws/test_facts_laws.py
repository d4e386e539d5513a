"""What holds of the claims of any copy."""

from __future__ import annotations

import time
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.facts import claims
from desk.facts.claim import Claim, Moment, Quantity, Quotation
from desk.facts.grammar.families import fold, opposed, same_name
from desk.facts.grammar.stateforms import FORMS
from desk.facts.grammar.tokens import tokens
from desk.facts.lexicon.numbers import SMALL, TENS
from tests.facts.readcopy import copy_of, figures, moments, read

SENTENCES = (
    "Maj.-Gen. Jeanne Carmel said on Monday that 90 divers, including 12 medics, were suspended. ",
    "“We will stay until Jan. 4,” Roe told the BBC. “It cost $1.25 billion.” ",
    "At least 60 people – 4% of the town’s 1,500 – were killed or hurt near Lake Orr at 9:30 a.m. ",
    'According to the "World Farm Trust (WFT)", prices rose from 5 to 7 per cent last year. ',
    "She was not arrested, her brother, Omar, 37, said; the mission is continuing. ",
    "'Third of ships lost' ",
    "THREE HURT AS FERRY RUNS AGROUND ",
)
PIECES = st.one_of(st.sampled_from(SENTENCES), st.text(max_size=12), st.text("aA1 .,-–’'\"“”()$%:/\n", max_size=12))
COPY = st.lists(PIECES, max_size=8).map("".join)
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
HOSTILE = {
    "digits": "1 ",
    "thousands": "1,",
    "hyphens": "a-",
    "stops": "U.S. ",
    "quotes": "'a ",
    "openings": "“a ",
    "brackets": "(AB) ",
    "capitals": "Ab ",
    "titles": "Secretary of ",
    "commas": "White, a, ",
    "sayings": "he said ",
    "participles": "saying ",
    "infinitives": "to close ",
    "clocks": "9 a.m. ",
    "months": "May 5 ",
    "ranges": "between 5 and ",
    "wholes": "including 5 people, ",
}
SLOWEST_GROWTH = 3.0
"""A line twice as long may take so many times as long: 2 if linear, 4 if every word looks at every other."""


def told(text: str) -> tuple[Claim, ...]:
    """The claims of one paragraph of any characters."""
    return claims(copy_of(text)) if text.strip() else ()


@given(COPY)
def test_every_claim_slices_back_to_its_words(text: str) -> None:
    """A claim points at the characters it came from, within the sentence that it names or from it on."""
    copy = copy_of(text)
    for claim in told(text):
        assert claim.quote == claim.span.of(text) != ""
        assert copy.sentences[claim.sentence].span.overlaps(claim.span)


@given(COPY)
def test_a_quotation_is_what_stands_between_its_marks(text: str) -> None:
    """The words of a quotation stand in its span, marks aside."""
    for claim in told(text):
        if isinstance(claim.value, Quotation):
            assert claim.value.words in claim.quote


@given(COPY)
def test_claims_stand_in_the_order_of_the_copy_and_are_the_same_twice(text: str) -> None:
    """Reading has no memory and no dice."""
    first = told(text)
    assert list(first) == sorted(first, key=lambda claim: (claim.span, claim.kind))
    assert told(text) == first


@given(COPY)
def test_figures_are_finite_and_times_are_iso_dates(text: str) -> None:
    """No hostile run of digits makes a figure that JSON or a calendar cannot hold."""
    for claim in told(text):
        if isinstance(claim.value, Quantity):
            assert abs(claim.value.low) < 1e25
            assert abs(claim.value.high) < 1e25
        if isinstance(claim.value, Moment) and claim.value.start is not None:
            assert date.fromisoformat(claim.value.start[:10]) <= date.fromisoformat((claim.value.end or "")[:10])


@given(COPY, COPY)
def test_set_aside_copy_claims_nothing_of_the_kept(kept: str, aside: str) -> None:
    """What a claim spans lies in one block: kept words never mix with furniture."""
    copy = copy_of(kept.replace("\n", " "), aside.replace("\n", " "))
    for claim in claims(copy):
        holding = [block for block in copy.blocks if block.span.holds(claim.span)]
        assert len(holding) == 1


@given(COPY)
def test_tokens_hold_every_visible_character_once(text: str) -> None:
    """Nothing is lost, nothing is read twice."""
    found = tokens(text)
    assert "".join("".join(token.text for token in found).split()) == "".join(text.split())
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(st.integers(0, 999_999_999))
def test_a_whole_number_is_read_back_from_its_figures(value: int) -> None:
    """With thousands parted by commas, as agencies write them."""
    (found,) = figures(f"They counted {value:,} boats there.")
    assert (found.low, found.head) == (value, "boats")


@given(st.sampled_from(sorted(TENS)), st.sampled_from(sorted(SMALL)[1:10]), st.sampled_from(["-", " "]))
def test_a_number_in_words_is_read_back(tens: str, ones: str, joint: str) -> None:
    """ "Seventy-four" and "seventy four" are one number."""
    if 0 < SMALL[ones] < 10:
        (found,) = figures(f"They counted {tens}{joint}{ones} boats there.")
        assert found.low == TENS[tens] + SMALL[ones]


@given(DAYS, st.sampled_from(["%B %-d, %Y", "%-d %B %Y", "%Y-%m-%d", "%b %-d, %Y"]))
def test_a_full_date_is_itself_whenever_it_is_read(day: date, style: str) -> None:
    """The day of filing changes nothing about a date that is written out."""
    (found,) = moments(f"It was signed on {day.strftime(style)} in Oslo.")
    assert found == Moment(day.isoformat(), day.isoformat())


@given(DAYS, st.sampled_from("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()))
def test_a_past_weekday_lies_within_the_last_seven_days(filed: date, weekday: str) -> None:
    """ "Police said on Friday" is the last Friday, today included."""
    (found,) = moments(f"Police said on {weekday} that it was over.", filed.isoformat())
    day = date.fromisoformat(found.start or "")
    assert timedelta(0) <= filed - day < timedelta(7)
    assert day.strftime("%A") == weekday


@given(st.text(max_size=20), st.text(max_size=20))
def test_names_are_one_both_ways_or_not_at_all(a: str, b: str) -> None:
    """Sameness has no direction, and a folded name stays folded."""
    assert same_name(a, b) == same_name(b, a)
    assert fold(fold(a)) == fold(a)


@given(st.sampled_from(sorted(FORMS)), st.sampled_from(sorted(FORMS)))
def test_states_contradict_each_other_both_ways(a: str, b: str) -> None:
    """And no state contradicts itself."""
    one, other = FORMS[a][0], FORMS[b][0]
    assert opposed(one, other) == opposed(other, one)
    assert not opposed(one, one)


@pytest.mark.parametrize("shape", sorted(HOSTILE))
def test_a_line_twice_as_long_takes_about_twice_as_long(shape: str) -> None:
    """No line, however made, costs the square of its length."""

    def seconds(length: int) -> float:
        line = HOSTILE[shape] * (length // len(HOSTILE[shape]))
        began = time.process_time()
        read(line)
        return time.process_time() - began

    seconds(1_000)
    short, long = (min(seconds(length) for _ in range(2)) for length in (4_000, 8_000))
    assert long < SLOWEST_GROWTH * short + 0.05


@pytest.mark.slow
def test_a_line_of_a_million_characters_is_read() -> None:
    """One word of a million letters, and one sentence of a million characters that never ends."""
    assert read("a" * 1_000_000) == ()
    assert len(read("they saw 250 boats, and the mill whose owner was there " * 17_000)) == 17_000
