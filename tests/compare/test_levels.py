"""Rises and falls: of which level, from what base; city and nation; the whole and its part in one sentence."""

from __future__ import annotations

import pytest

from desk.compare import compare
from desk.compare.answers.bases import is_base, is_of_change, is_old_value
from desk.compare.point import Point, Verdict
from desk.facts.claim import ClaimKind
from tests.compare.copydesk import MORNING, NOON, filed, on, told, two_desks, two_senders, two_versions


def test_one_rise_that_another_sender_calls_a_fall_is_one_clash() -> None:
    """The figure and the sentence around it are told as one conflict."""
    found = told(
        two_senders(
            "Boat sales rose 1.4% in May from April, the guild said.",
            "Boat sales fell 1.4 per cent from April, the guild said.",
        )
    )
    assert [point.verdict for point in found if point.verdict == Verdict.CONFLICT] == [Verdict.CONFLICT]


def test_cheaper_loans_do_not_deny_that_sales_rose() -> None:
    """ "Lower" says something of the rates, not of the sales."""
    found = told(
        two_senders(
            "Boat sales rose in May as lower interest rates drew buyers.",
            "Boat sales rose in May as buyers returned to the coast.",
        )
    )
    assert Verdict.CONFLICT not in {point.verdict for point in found}


def test_the_price_of_what_is_sold_is_not_the_sales() -> None:
    """Sales may rise while the price of what is sold falls."""
    found = told(two_senders("Boat sales rose in May.", "The price of the boats sold fell in May."))
    assert Verdict.CONFLICT not in {point.verdict for point in found}


def test_what_agrees_with_the_nation_is_not_set_against_the_city() -> None:
    """The third source rounds the national figure and leaves "national" out."""
    found = told(
        compare(
            [
                filed("A", "The actual national average price was $304,150, down 0.9 per cent from a year earlier."),
                filed("B", "The average selling price fell less than 1% from a year ago to C$304,000 ($222,000)."),
                filed("C", "The average price of a boat in the city slipped to $258,900 in April."),
            ]
        )
    )
    assert Verdict.CONFLICT not in {point.verdict for point in found}
    assert {Verdict.REFINED, Verdict.DIFFERENT_SCOPE} <= {p.verdict for p in found if "304" in p.why}


@pytest.mark.parametrize("before", ["sales fell 3 per cent from ", "up 4% from the same month ", "gained 31% so far "])
def test_the_base_of_a_change_is_no_event(before: str) -> None:
    """What comes next is the time that the change is measured from, or the stretch that it covers."""
    assert is_of_change(before)


@pytest.mark.parametrize("before", ["the ship sailed from ", "it gained a seat ", "shot down two drones on "])
def test_what_happened_then_is_an_event(before: str) -> None:
    """A change of nothing in numbers has no base."""
    assert not is_of_change(before)


def test_last_year_as_a_base_does_not_carry_the_figure_back() -> None:
    """ "From last year" is a base, "in the same month last year" is not."""
    assert is_base("down 3 per cent from the same month ")
    assert not is_base("down 3 per cent in the same month ")


def _parts(*paragraphs: str) -> list[Point]:
    other = filed("B", "The minister spoke of the weather.")
    found = told(compare([filed("A", *paragraphs), other]))
    return [point for point in found if point.verdict == Verdict.DIFFERENT_SCOPE]


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("The ship's crew of 64 includes a diving team of 12.", "includes"),
        ("The union speaks for 2,400 ferry workers, including 1,300 deckhands.", "including"),
        ("The governor put the wounded at 41, of whom nine were in hospital.", "of whom"),
        ("The union has 31,000 members, about 24,000 of them teachers.", "of them"),
        ("The data of 612,000 people was stolen. For some 38,000 of them that means a card number.", "of them"),
    ],
)
def test_a_part_beside_its_whole_is_told_apart(sentence: str, phrase: str) -> None:
    """The reason quotes the words that make the one a part of the other."""
    (point,) = _parts(sentence)
    assert phrase in point.why


def test_two_figures_beside_each_other_are_no_part_and_whole() -> None:
    """Ferries and buses are counted side by side."""
    assert not _parts("The operator runs 64 ferries and 12 buses.")


def test_a_correction_leaves_the_conversion_beside_its_figure() -> None:
    """The ounces were corrected; that they are so many tonnes is told by itself."""
    found = told(
        two_versions(
            "The mine produced 96,000 ounces in the first quarter.",
            "The mine produced 53,000 ounces in the first quarter, or about 1.65 metric tons.",
            "CORRECTS output to 53,000 ounces, not 96,000",
        )
    )
    assert any(p.verdict == Verdict.SAME and "1.65 metric tons" in p.why and "53,000" in p.why for p in found)
    assert any(p.verdict == Verdict.UPDATED and "96,000" in p.why for p in found)


@pytest.mark.parametrize(
    "past",
    ["In 2019, a slide there killed 54 people.", "The worst slide there, at Huayco in 2019, killed 54 people."],
)
def test_a_toll_of_another_year_is_no_toll_of_today(past: str) -> None:
    """The year opens the sentence or stands in its subject."""
    assert not told(compare([filed("A", past, at=MORNING), filed("B", "The slide there killed 30 people.", at=NOON)]))


def test_who_did_it_is_not_counted_among_those_it_befell() -> None:
    """Two gunmen are no two dead."""
    found = told(two_versions("Nine people were killed by two gunmen in Adwal.", "Nine people were killed in Adwal."))
    assert not any("two gunmen" in {claim.quote for claim in point.claims} for point in found)


def test_a_level_that_came_about_is_not_the_same_level_forecast() -> None:
    """The one river fell to what another is to reach."""
    fell = "The Tay had dropped to 8.9 metres by noon."
    army = "The army has sent 60 soldiers to Marrow Bridge. The river crested at 9.6 metres there."
    ahead = "Downstream the Saint John is expected to reach 8.9 metres."
    found = told(two_senders(f"{fell} {army}", f"{army} {ahead}"))
    assert {claim.quote for point in found for claim in point.claims if point.kind == ClaimKind.MEASURE} == {
        "9.6 metres"
    }


def test_counts_far_apart_in_unlike_sentences_hardly_count_one_thing() -> None:
    """Two desks seldom miss each other by a half: such figures are taken for two counts, not for a clash."""
    found = two_senders(
        "Clinics in the county gave 640 doses of the vaccine, the health unit said.",
        "More than 1,100 doses have gone into arms at clinics, nurses said.",
    )
    point = on(found, "640 doses", "1,100 doses")
    assert point.verdict == Verdict.DIFFERENT_SCOPE
    assert "too far apart" in point.why.lower()


@pytest.mark.parametrize(
    ("first", "second", "unit"),
    [
        ("The hospital has 300 beds for the sick.", "The hospital has 690 beds for the sick.", "beds"),
        ("Clinics gave 610 doses.", "Nurses at clinics gave 660 doses on Sunday.", "doses"),
    ],
)
def test_counts_near_each_other_or_in_one_sentence_clash(first: str, second: str, unit: str) -> None:
    """A slip is a small one; and the same sentence can only mean the same thing."""
    assert on(two_senders(first, second), unit).verdict == Verdict.CONFLICT


def test_a_sum_that_is_of_a_sum_is_a_part_of_it() -> None:
    """Currency, scale and "only" do not hide that it is told as a part."""
    found = two_senders(
        "Some £340,000 was missing from the accounts of the firm.",
        "Only £48,000 of the money missing from the firm was traced to the clerk.",
    )
    assert on(found, "£340,000", "£48,000").verdict == Verdict.DIFFERENT_SCOPE


def test_what_was_so_years_ago_does_not_move_on() -> None:
    """A newer version may correct a count of five years ago, and must own to it."""
    found = two_versions(
        "In 2021, six workers were hurt when chlorine leaked there.",
        "In 2021, eight workers were hurt when chlorine leaked there.",
    )
    assert on(found, "six workers", "eight workers").verdict == Verdict.CONFLICT


def test_a_limit_that_holds_alters_nothing() -> None:
    """ "Fewer than 300" and 212 are one count of years ago, told twice."""
    found = two_versions(
        "He won the seat in 2021 by fewer than 300 votes.",
        "He won the seat in 2021 by 212 votes.",
    )
    assert on(found, "300 votes", "212 votes").verdict == Verdict.REFINED


@pytest.mark.parametrize(
    ("before", "figure"),
    [
        ("It raises the yearly fee to $1,200 from ", "$300"),
        ("It issues no more than 600 of them, up from the ", "450 licences"),
        ("The rate fell to 4.3% from ", "4.4%"),
        ("The council cut the number to nine licences from ", "seven"),
        ("Sales were up 12% from about ", "400"),
        ("Nine boats sank, compared with ", "12 last year"),
        ("It had first put February's gain at ", "73,000"),
        ("An earlier toll of ", "nine"),
    ],
)
def test_what_a_figure_came_from_held_until_then(before: str, figure: str) -> None:
    """An editor who takes it for the news prints the old value."""
    assert is_old_value(before, figure)


@pytest.mark.parametrize(
    ("before", "figure"),
    [
        ("He sailed from ", "12 ports"),
        ("The ferry picked up 12 people from ", "three villages"),
        ("Sales fell from ", "4.4% to 4.3%"),
        ("The first boat carried ", "12 people"),
    ],
)
def test_what_only_comes_from_somewhere_is_no_old_value(before: str, figure: str) -> None:
    """Nor is a figure that tells both ends of the way."""
    assert not is_old_value(before, figure)


def test_the_value_that_was_replaced_clashes_with_nothing() -> None:
    """Two that tell what it was agree, and what it is now stands beside them as the news."""
    found = compare(
        [
            filed("A", "The bylaw would cap licences for cottages at 450.", at=MORNING),
            filed("B", "Council raised the cap on licences for cottages to 600.", at=NOON),
            filed("C", "Council will issue 600 licences for cottages, up from 450.", at=NOON),
        ]
    )
    assert {point.verdict for point in told(found)} == {Verdict.SAME}


def test_the_day_that_something_was_put_off_from_is_not_its_day() -> None:
    """Only the day that it was put off to is set beside the other copy."""
    found = two_senders("Council put off the start to April 1 from Jan. 1.", "The rules start on April 1.")
    assert not [point for point in found.points for claim in point.claims if claim.quote == "Jan. 1"]


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        (
            "The bridge was built in 1962. It fell into the river, and 12 people died.",
            "The bridge fell into the river and nine people died.",
            ("12 people", "nine people"),
        ),
        ("Roe needed 12 stitches to his arm.", "Roe got nine stitches to his arm.", ("12", "nine")),
        ("Roe was first elected mayor with 312 votes.", "Roe was elected mayor with 290 votes.", ("312", "290")),
        (
            "Visas went to 300 nurses from 12 countries.",
            "Visas went to 300 nurses from nine countries.",
            ("12", "nine"),
        ),
        ("Police had earlier arrested 12 protesters.", "Police arrested nine protesters.", ("12", "nine")),
    ],
)
def test_what_is_no_old_value_is_at_odds(a: str, b: str, words: tuple[str, str]) -> None:
    """Neither a year in the sentence before nor a "first" or "from" makes yesterday's figure of today's."""
    assert on(two_desks(a, b), *words).verdict == Verdict.CONFLICT


@pytest.mark.parametrize(
    ("a", "b"),
    [("Shares in Otway rose.", "Otway shares fell."), ("Jobs in Marden rose in May.", "Marden's jobs fell in May.")],
)
def test_one_place_in_two_grammars_is_one_place(a: str, b: str) -> None:
    """What rises here falls there: somebody errs."""
    assert on(two_desks(a, b), "rose", "fell").verdict == Verdict.CONFLICT
