"""Figures, in the editor's words: what stands in the copy, what a hasty reader takes it for, and what it says."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from desk.facts.claim import ClaimKind, Quantity
from tests.facts.readcopy import figure, figures, only, read


class Case(NamedTuple):
    """A sentence with one figure; `hasty` is the reading that it invites, `desired` the fields that it has."""

    text: str
    hasty: str
    desired: dict[str, object]


CASES = [
    Case("Close to 900 came.", "exactly 900", {"low": 900, "bound": "~"}),
    Case("At least 40 people were held.", "40 people", {"low": 40, "bound": ">", "head": "people", "role": "arrest"}),
    Case("Up to 300 jobs may go.", "300 jobs", {"low": 300, "bound": "<", "head": "jobs"}),
    Case("Only 48 percent agreed.", "48 percent", {"low": 48, "bound": "<", "unit": "percent"}),
    Case("There are probably about 300 staff.", "300 staff", {"low": 300, "bound": "~", "head": "staff"}),
    Case("Some 12,000 or more fled.", "12,000", {"low": 12000, "bound": "~"}),
    Case("The firm lost 1.2 billion euros.", "1.2", {"low": 1.2e9, "unit": "euro", "currency": "EUR"}),
    Case("It paid £6.5bn.", "6.5", {"low": 6.5e9, "unit": "pound sterling", "currency": "GBP"}),
    Case("The fine was US$5 a day.", "5", {"low": 5, "unit": "dollar per day", "currency": "USD"}),
    Case("A bridge of 5 million pounds opened.", "a weight", {"low": 5e6, "currency": "GBP"}),
    Case("The load weighed 90 pounds.", "money", {"low": 90, "unit": "pound", "currency": None}),
    Case("Eighty-three boats sank.", "no figure", {"low": 83, "head": "boats"}),
    Case("A hundred and twenty cows died.", "a hundred", {"low": 120, "head": "cows", "role": "die"}),
    Case("They tied up two night guards.", "two nights", {"low": 2, "unit": None, "head": "guards"}),
    Case("The panel awarded Adwal a 3-0 win.", "a code", {"low": 3, "high": 0, "head": "score"}),
    Case("Her 104 carried New Zealand to the win.", "104 Zealanders", {"low": 104, "head": None}),
    Case("They made the 4.5-million-euro film.", "4.5 films", {"low": 4.5e6, "currency": "EUR"}),
    Case("Roe is half a point ahead.", "a half", {"low": 0.5, "head": "point"}),
    Case("It took two years and six months.", "two years", {"low": 2.5, "unit": "year"}),
    Case("Roe stands six feet three inches tall.", "six feet", {"low": 6.25, "unit": "foot"}),
    Case("It costs $900 a month before tax.", "$900", {"low": 900, "unit": "dollar per month"}),
    Case("He robbed 39 accounts.", "39 of nothing", {"low": 39, "head": "accounts"}),
    Case("Profit jumped by almost a fifth, it said.", "no figure", {"low": 0.2, "bound": "~"}),
    Case("One voter in five is undecided.", "one voter", {"low": 0.2}),
    Case("It fell to 22 below zero.", "22", {"low": -22, "unit": "degree"}),
    Case("Fuel will cost 5 cents more per litre.", "5 cents", {"low": 5, "unit": "cent per litre"}),
    Case("In all 14,200 took part.", "14,200 parts", {"low": 14200, "head": None}),
    Case("Seventeen salmon farms must close.", "17 salmon", {"low": 17, "head": "farms"}),
    Case("It raises pay from £31,750 to £33,500.", "any sum between", {"low": 31750, "high": 33500, "trend": "up"}),
    Case("Half a million people marched.", "a half", {"low": 500000, "head": "people"}),
    Case("Two-thirds of voters stayed away.", "two", {"low": 2 / 3, "scope": "of voters"}),
    Case("One in five shops closed.", "one shop", {"low": 0.2}),
    Case("Dozens of homes burned.", "12 homes", {"low": 12, "high": 120, "vague": True, "head": "homes"}),
    Case("Several hundred cooks left.", "100", {"low": 200, "bound": "~", "vague": True}),
    Case("No injuries were reported.", "no figure", {"low": 0, "high": 0, "role": "injure"}),
    Case("It takes 14 to 25 minutes.", "14", {"low": 14, "high": 25, "unit": "minute"}),
    Case("Shares cost between $41 and $45.", "$41", {"low": 41, "high": 45, "unit": "dollar"}),
    Case("It holds 3 to 5 million litres.", "3", {"low": 3e6, "high": 5e6, "unit": "litre"}),
    Case("The price fell from 70 to 40 euros.", "40 to 70", {"low": 40, "high": 70, "trend": "down"}),
    Case("Prices rose 3.2 per cent.", "3.2", {"low": 3.2, "unit": "percent", "trend": "up"}),
    Case("The rate was cut by 0.25 percentage points.", "percent", {"low": 0.25, "unit": "percentage point"}),
    Case("Winds reached 60mph.", "60 m", {"low": 60, "unit": "mile per hour"}),
    Case("The ward covers 70 square metres.", "70 metres", {"low": 70, "unit": "square metre"}),
    Case("It was minus 5 degrees Celsius.", "5", {"low": -5, "unit": "celsius"}),
    Case("The army sent 90 Danish divers.", "90 Danish", {"head": "divers", "modifiers": ("danish",)}),
    Case("About 300 staff are in the country.", "300 in all", {"head": "staff", "scope": "in the country"}),
    Case("He served in the final two governments.", "two", {"low": 2, "modifiers": ("final",)}),
    Case("A twenty-five-mile tailback formed.", "twenty", {"low": 25, "unit": "mile"}),
    Case("A six-mile tailback formed.", "no figure", {"low": 6, "unit": "mile"}),
    Case("Shares closed at 140p.", "140", {"low": 140, "unit": "penny", "currency": "GBP"}),
    Case("The margin rose 40 basis points.", "40 points", {"low": 40, "unit": "basis point", "trend": "up"}),
    Case("It is 30.5 percent-owned by the state.", "30.5", {"low": 30.5, "unit": "percent"}),
    Case("It holds 30 metric tons.", "30 tons", {"low": 30, "unit": "tonne"}),
    Case("He got three more years.", "three", {"low": 3, "unit": "year"}),
    Case("It used 900 kilowatt-hours.", "900 kilowatts", {"low": 900, "unit": "kilowatt hour"}),
    Case("It pumps 9,000 barrels a day.", "barrels", {"low": 9000, "unit": "barrel per day"}),
    Case("It flew at 800 km/h.", "800 km", {"low": 800, "unit": "kilometre per hour"}),
    Case("Some 5m people voted.", "5 metres", {"low": 5e6, "head": "people"}),
    Case("A 5m wall fell.", "5 million", {"low": 5, "unit": "metre"}),
    Case("A 32m high tower fell.", "32 million", {"low": 32, "unit": "metre"}),
    Case("Shares are up nearly 31%.", "31%", {"low": 31, "bound": "~", "trend": "up"}),
    Case("The rebels lost 30 boats.", "a fall", {"low": 30, "head": "boats", "trend": None}),
    Case("A band of poachers -- two sisters -- fled.", "minus two", {"low": 2, "trend": None}),
    Case("The index closed 3% lower.", "3%", {"low": 3, "trend": "down"}),
    Case("They scored three or four goals.", "three", {"low": 3, "high": 4, "head": "goals"}),
    Case("It takes 5-10 days.", "a score", {"low": 5, "high": 10, "unit": "day"}),
    Case(
        "He left up to several hundred cooks, aides and drivers from allied ports behind.",
        "exactly 200",
        {"low": 200, "bound": "<", "head": "cooks", "scope": "from allied ports"},
    ),
    Case("They buried 40 Welshmen aboard the ferry.", "40", {"head": "Welshmen", "scope": "aboard the ferry"}),
    Case("One of the best singers came.", "a count", {"low": 1, "head": "singers", "vague": True}),
    Case("Three other people fell.", "three", {"low": 3, "head": "people", "modifiers": ("other",)}),
    Case("It hit six of the city's hospitals.", "six cities", {"low": 6, "head": "hospitals"}),
    Case("He paid a million dollars.", "a dollar", {"low": 1e6, "unit": "dollar"}),
    Case("It took two and a half hours.", "two", {"low": 2.5, "unit": "hour"}),
    Case("It took 2 1/2 hours.", "two", {"low": 2.5, "unit": "hour"}),
    Case("Hundreds of thousands of homes went dark.", "100", {"low": 1e5, "high": 1e6, "head": "homes"}),
    Case("There were 500 arrests.", "500 people", {"low": 500, "role": "arrest"}),
    Case("He was arrested five doors away.", "five arrests", {"low": 5, "role": None}),
    Case("The number of wounded rose to 45.", "45", {"low": 45, "role": "injure"}),
    Case("There were no casualties.", "no figure", {"low": 0, "role": "die"}),
    Case("There were 20 casualties.", "20 dead", {"low": 20, "role": "casualty"}),
    Case("A quake of magnitude 6.4 hit the coast.", "6.4 coasts", {"low": 6.4, "unit": "magnitude"}),
    Case("It had a magnitude of about 5.", "5", {"low": 5, "bound": "~", "unit": "magnitude"}),
    Case("The bill passed by 48 votes to 42.", "48 to 42", {"low": 48, "high": 42, "head": "score"}),
    Case("The board voted 36 to 31 against it.", "36", {"low": 36, "high": 31, "head": "score"}),
    Case("Turnout of votes rose 36 to 41 percent.", "a tally", {"low": 36, "high": 41, "unit": "percent"}),
    Case("It was cut by 5 percent points.", "5 percent", {"low": 5, "unit": "percentage point"}),
    Case("It followed four years of drought in the north.", "in the north", {"low": 4, "scope": "of drought"}),
    Case("It lies 30 miles from the border.", "30 miles", {"low": 30, "unit": "mile", "scope": "from the border"}),
    Case("It paid 2.5 million Danish crowns.", "crowns", {"low": 2.5e6, "unit": "danish krone", "currency": "DKK"}),
    Case("It paid 60 Hong Kong dollars.", "60 dollars", {"low": 60, "unit": "hong kong dollar", "currency": "HKD"}),
    Case("It paid HK $3.5m.", "US dollars", {"low": 3.5e6, "currency": "HKD"}),
    Case("It paid 60 pounds sterling.", "a weight", {"low": 60, "currency": "GBP"}),
    Case("It paid a $35 US fee.", "35", {"low": 35, "currency": "USD"}),
    Case("It burned 30 square miles.", "30 miles", {"low": 30, "unit": "square mile"}),
    Case("It was 46.4C in the shade.", "cents", {"low": 46.4, "unit": "celsius"}),
    Case("Stamps cost 30c.", "30 degrees", {"low": 30, "unit": "cent"}),
    Case("It was 35 degrees Fahrenheit.", "35 degrees", {"low": 35, "unit": "fahrenheit"}),
    Case("It emits 95 g/km.", "95 grams", {"low": 95, "unit": "gram per kilometre"}),
    Case("It takes 20–35 minutes.", "20", {"low": 20, "high": 35, "unit": "minute"}),
    Case("It costs from $200,000 to $3.5 million.", "a rise", {"low": 200000, "high": 3.5e6, "trend": None}),
    Case("It rose from 5 to 7 per cent.", "a range", {"low": 5, "high": 7, "trend": "up"}),
    Case("It lies half a mile off.", "a mile", {"low": 0.5, "unit": "mile"}),
    Case("It took three-quarters of an hour.", "an hour", {"low": 0.75, "unit": "hour"}),
    Case("It rose half a percentage point.", "half", {"low": 0.5, "unit": "percentage point", "trend": "up"}),
    Case("They have two dozen boats.", "two", {"low": 24, "head": "boats"}),
    Case("A couple of boats sank.", "one", {"low": 2, "bound": "~", "vague": True}),
    Case("There were scores of boats.", "no figure", {"low": 20, "high": 200, "head": "boats"}),
    Case("The measles count hit 31.", "31", {"low": 31, "role": None}),
    Case("Eleven bodies lay in the morgue.", "Eleven", {"low": 11, "role": "die"}),
    Case("Eleven public bodies agreed.", "Eleven", {"low": 11, "role": None}),
    Case("Another 12 people died.", "12", {"low": 12, "role": "die"}),
    Case("12 people, including Roe, were killed.", "12 people", {"low": 12, "role": "die"}),
    Case("12 people are still missing.", "12 people", {"low": 12, "role": "miss"}),
    Case("500 people or more fled.", "exactly 500", {"low": 500, "bound": ">"}),
    Case("100+ boats sank.", "exactly 100", {"low": 100, "bound": ">", "head": "boats"}),
    Case("≈ 30 boats sank.", "exactly 30", {"low": 30, "bound": "~"}),
    Case("Talks on the rise over three years began.", "more than three", {"low": 3, "bound": "="}),
    Case("It took well over three years.", "three", {"low": 3, "bound": ">"}),
    Case("Guns were at work over four regions.", "more than four", {"low": 4, "bound": "=", "head": "regions"}),
    Case("She sailed with a crew of 23.", "a bare figure", {"low": 23, "head": "crew"}),
    Case("Sub-9 micron filters sell.", "9", {"low": 9, "bound": "<", "unit": "micrometre"}),
    Case("Some 2M paper and postal votes came.", "2M paper", {"low": 2e6, "head": "votes"}),
    Case("It paid 3.85 pounds per share.", "a weight", {"low": 3.85, "currency": "GBP"}),
    Case("It cost 2 pounds a litre.", "a weight", {"low": 2, "unit": "pound sterling per litre"}),
    Case("She lost two pounds a week.", "money", {"low": 2, "unit": "pound per week", "currency": None}),
    Case("It pays $12 in cash for each share.", "$12", {"low": 12, "unit": "dollar per share"}),
    Case("Marden beat Otway 4-3 on penalties.", "a name", {"low": 4, "high": 3, "head": "score"}),
    Case("It beat San Marcos Sol 4-3.", "a day on Mars", {"low": 4, "high": 3, "head": "score"}),
    Case("The House passed it 220-213.", "220", {"low": 220, "high": 213, "head": "score"}),
    Case("I'm 67 and tired.", "a name", {"low": 67, "unit": "year"}),
    Case("She's 12.", "12 of something", {"low": 12, "unit": "year"}),
    Case("Otway United have 67 fans.", "an age", {"low": 67, "unit": None}),
    Case("She is in her 50s.", "50", {"low": 50, "high": 50, "bound": "~", "unit": "year"}),
    Case("He is in his mid-20s.", "20", {"low": 24, "high": 26, "bound": "~"}),
    Case("Roe, who turns 31 in May, left.", "31", {"low": 30, "high": 31}),
    Case("Roe, who turned 31 in May, left.", "30", {"low": 31, "high": 31}),
    Case("They range in age from 16 to 63.", "a count", {"low": 16, "high": 63, "unit": "year"}),
    Case("The rate inched up to 4.4%.", "at most 4.4%", {"low": 4.4, "bound": "="}),
    Case("It may cost up to 40 jobs.", "40 jobs", {"low": 40, "bound": "<"}),
    Case("It was four short of a majority.", "four shorts", {"low": 4, "head": None}),
    Case("He wrote four short stories.", "no stories", {"low": 4, "head": "stories"}),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_a_figure_is_read_with_its_role(case: Case) -> None:
    """Value, bound, unit and counted noun are what the sentence says, not what the eye catches first."""
    found = figure(case.text)
    assert {name: getattr(found, name) for name in case.desired} == case.desired, case.hasty


@pytest.mark.parametrize(
    ("text", "counted", "measured"),
    [
        ("They recalled 42,000 six-litre cookers.", (42000, "cookers"), (6, "litre")),
        ("They sold 20 twenty-five-gallon steel drums.", (20, "drums"), (25, "gallon")),
        ("The navy has three new 50-foot patrol boats.", (3, "boats"), (50, "foot")),
        ("Two 15-year-old boys ran off.", (2, "boys"), (15, "year")),
    ],
)
def test_a_measure_before_a_noun_is_no_noun(text: str, counted: tuple[float, str], measured: tuple[float, str]) -> None:
    """The count goes past the measure to the noun, and the measure is a figure of its own."""
    count, size = figures(text)
    assert (count.low, count.head) == counted
    assert (size.low, size.unit) == measured


@pytest.mark.parametrize(
    "text",
    [
        "Flight 752 left Tehran.",
        "The 737-800 was new.",
        "A category 4 hurricane formed.",
        "They took Highway 12 home.",
        "It was the 80th-minute winner.",
        "He lives at 12 Harbour Road.",
        "The odds were 3 to 1.",
        "She bought an iPhone 11 there.",
        "The S&P 500 closed lower.",
        "Nobody knew which one it was.",
        "They wore four-, and later five-buckle boots.",
        "He watched BBC One.",
        "He is one of them.",
        "The AREA -51 wards were full.",
        "It happened in 2018, or 9/11/2001.",
        "Call 800-555-0100.",
        "The shop is at 16-18 Harbour Road.",
        "She was the first one there.",
        "They helped one another.",
        "The top three met.",
        "He drives in Formula Three.",
        "The 1990s were hot.",
        "It is at path/12/7.",
        "He wrote to roe@12.example.",
        "Article 5 applies.",
        "It sells 5G phones.",
        "A 3rd man came.",
        "It hit No. 10 at 9 a.m.",
        "The Boeing 500 Roadrunner landed.",
        "A two to one majority held.",
        "Transit Workers United Local 212 walked out.",
        "Ward 4B is shut.",
        "She told WKLV 6 News.",
        "A clerk called 911.",
        "They were of one mind.",
    ],
)
def test_a_name_with_a_number_counts_nothing(text: str) -> None:
    """Routes, models, addresses, odds and pronouns are no figures."""
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("A 37-year-old man was held.", 37),
        ("Ana Ruiz, 41, was held.", 41),
        ("Her eight-year-old daughter was safe.", 8),
        ("A worker, 38, died.", 38),
        ("She turned 35.", 35),
        ("Players over the age of 21 may join.", 21),
    ],
)
def test_an_age_is_no_count(text: str, age: float) -> None:
    """A number beside a person is how old they are."""
    (claim,) = only(read(text), ClaimKind.AGE)
    assert isinstance(claim.value, Quantity)
    assert (claim.value.low, claim.value.unit) == (age, "year")


@pytest.mark.parametrize("text", ["It took Leeds, 37, and Derby, 0.5 points.", "She lives in Leeds, 300, says Roe."])
def test_what_cannot_be_an_age_is_none(text: str) -> None:
    """No one is half a year or 300 years old."""
    assert [claim.quote for claim in only(read(text), ClaimKind.AGE)] in ([], ["37"])


@pytest.mark.parametrize("text", ["She fled with her two sons.", "Her 40 cows fled.", "Join our 60-second quiz."])
def test_what_somebody_has_is_no_age(text: str) -> None:
    """ "Her 40s" is a time of life, "her 40 cows" are cows."""
    assert only(read(text), ClaimKind.AGE) == []


def test_a_decade_of_life_is_rough_and_a_decade_is_a_time() -> None:
    """ "In his 50s" is an age of about 50; "the 1950s" is a time."""
    assert figure("A man in his 50s fell ill.").bound == "~"
    assert figures("The house was built in the 1950s.") == []


def test_a_container_is_named_without_its_bracket() -> None:
    """ "Orr Valley Mission (OVM), which includes ..." counts them in the mission."""
    assert figure("The Orr Valley Mission (OVM), which now includes 300 people, ends.").scope == (
        "in the Orr Valley Mission"
    )


def test_a_bare_amount_of_falling_has_the_unit_before_it() -> None:
    """ "Rose 3 percent and sank by 2" tells two percentages."""
    assert [found.unit for found in figures("It rose 3 percent and then sank by 2.")] == ["percent", "percent"]


def test_two_shares_told_in_turn_are_no_range() -> None:
    """ "By 15 percent and 28.6 percent" are two figures; "two or three" is one."""
    shares = figures("Gifts to the poor and to schools rose by 15 percent and 28.6 percent.")
    assert [found.high for found in shares] == [15, 28.6]
    assert [(found.low, found.high) for found in figures("He sold two or three cows.")] == [(2, 3)]
    assert [found.high for found in figures("He sold 5 or 500 cows.")] == [5, 500]


def test_the_last_word_of_a_headline_can_be_a_unit() -> None:
    """ "40 metric tons" needs no word after it."""
    assert figure("Mill ships 40 metric tons").unit == "tonne"


@pytest.mark.parametrize("stand", ["are", "are still", "are stationed", "are probably"])
def test_where_those_counted_are_is_their_scope(stand: str) -> None:
    """With an adverb, or the word for being posted somewhere."""
    assert figure(f"About 500 soldiers {stand} in the valley.").scope == "in the valley"


def test_a_part_of_an_amount_is_an_amount() -> None:
    """ "30 million of the 2 billion euros" is money."""
    assert [found.currency for found in figures("He raised 30 million of the 2 billion euros.")] == ["EUR", "EUR"]


@pytest.mark.parametrize("text", ["It ended in a 10-10 draw.", "It was a 3-4 loss.", "They lost 5-2 at home."])
def test_two_figures_at_a_hyphen_are_a_score(text: str) -> None:
    """Equal, falling, or beside a word of winning and losing."""
    assert figure(text).head == "score"


def test_a_score_keeps_its_order() -> None:
    """4-2 is no range from 2 to 4."""
    found = figure("They won with a 4-2 victory.")
    assert (found.low, found.high, found.head) == (4, 2, "score")


def test_a_mission_that_includes_soldiers_is_their_scope() -> None:
    """The container before the figure says what the figure covers."""
    assert figure("The survey team, which includes 90 divers, is home.").scope == "in the survey team"


def test_a_phrase_after_the_noun_is_the_scope() -> None:
    """Who counts "300 in the valley" must not meet who counts 90 in one team."""
    claim = read("A source said there are 300 staff in the valley.")[0]
    assert isinstance(claim.value, Quantity)
    assert claim.value.scope == "in the valley"
    assert claim.quote == "300 staff in the valley"


@pytest.mark.parametrize(
    ("sentence", "quote", "head"),
    [
        ("Five people, two of them children, were killed.", "two of them children", "children"),
        ("Nine were held, four of whom were women.", "four of whom were women", "women"),
        ("Nine people were hurt, four of them critically.", "four", "people"),
        ("Nine people drowned, four of whom worked nearby.", "four", "people"),
    ],
)
def test_a_part_is_of_what_it_is_said_to_be(sentence: str, quote: str, head: str) -> None:
    """The children are told of the people; where nothing is told, the part is of the whole's kind."""
    assert figures(sentence)[-1].head == head
    assert read(sentence)[-1].quote == quote


def test_a_part_knows_its_whole() -> None:
    """ "Four of whom" are four of the eleven who were hurt."""
    whole, part = figures("Eleven people were hurt, four of whom stayed in hospital.")
    assert (whole.role, part.head, part.scope) == ("injure", "people", "of Eleven people")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Prosecutors called 112 witnesses.", 112),
        ("Some 300 News International staff were cut.", 300),
        ("The plan added up to 40 jobs.", 40),
    ],
)
def test_a_count_stays_one_beside_such_words(text: str, value: float) -> None:
    """Who is called are witnesses, and who is cut are staff."""
    assert figure(text).high == value


def test_what_pushed_it_up_to_so_many_is_a_bound() -> None:
    """A verb with an object leaves "up to" its sense; what inched up to a rate reached it."""
    assert (figure("The plan added up to 40 jobs.").bound, figure("The rate inched up to 4.4%.").bound) == ("<", "=")


def test_rescue_helicopters_were_not_rescued() -> None:
    """A noun before another says what it is for; a participle says what befell it."""
    helicopters, men = figures("Two rescue helicopters brought back three injured men.")
    assert (helicopters.role, men.role) == (None, "injure")


def test_a_name_in_the_plural_goes_on_to_its_noun() -> None:
    """It is the peacekeepers that are counted, not the nations."""
    assert figure("Three United Nations peacekeepers left.").head == "peacekeepers"


def test_the_dead_are_not_the_injured() -> None:
    """Two counts of people in one sentence count two events."""
    dead, injured = figures("The blast killed at least 12 people and wounded more than 40 others.")
    assert (dead.role, injured.role) == ("die", "injure")


@pytest.mark.parametrize(
    "text", ["The blast killed 12.", "12 people were killed.", "It left 12 dead.", "The death toll rose to 12."]
)
def test_a_toll_counts_the_dead_in_whatever_words(text: str) -> None:
    """Every way to tell a toll counts one event."""
    found = figure(text)
    assert (found.low, found.role) == (12, "die")


def test_a_conversion_in_brackets_is_bounded_as_what_it_converts() -> None:
    """Just under 90 kilometres is just under 56 miles."""
    first, second = figures("It lies just under 90 km (56 miles) off.")
    assert (first.bound, second.bound) == ("<", "<")


@pytest.mark.parametrize("text", ["Tram lines 1 and 4 were closed.", "Highways 2, 5 and 11 were shut."])
def test_a_noun_in_the_plural_carries_several_numbers(text: str) -> None:
    """They are names, and count nothing."""
    assert not figures(text)


def test_a_bare_figure_in_millions_after_a_sum_is_a_sum_too() -> None:
    """The deficit is told in the currency of the surplus."""
    surplus, deficit = figures("It would run a surplus of 5 billion euros, and without that a deficit of 13 billion.")
    assert (surplus.currency, deficit.currency) == ("EUR", "EUR")


def test_a_range_that_gives_way_to_another_tells_no_rise() -> None:
    """From 5 to 7 per cent was the forecast that was cut."""
    was, now = figures("They revised the forecast from 5 to 7 per cent to 3 to 5 per cent.")
    assert (was.trend, now.trend) == (None, None)


def test_the_other_side_of_a_share_is_a_share() -> None:
    """The Liberals lead by 29 per cent to 27 per cent."""
    assert [each.unit for each in figures("The Liberals lead by 29 per cent to 27.")] == ["percent", "percent"]


def test_two_ages_are_told_with_one_word() -> None:
    """Both climbers have an age."""
    assert [each.unit for each in figures("The pair, aged 24 and 27, were found.")] == ["year", "year"]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("She won in 2:24:02.", 2 + 24 / 60 + 2 / 3600, "hour"),
        ("She won in 3:59.", 3 + 59 / 60, "minute"),
        ("She ran a best of 3:43.13.", 3 + 43.13 / 60, "minute"),
        ("It took half an hour.", 0.5, "hour"),
    ],
)
def test_a_time_that_was_run_is_a_measure(text: str, value: float, unit: str) -> None:
    """2:24:02 is no hour of the day."""
    found = figure(text)
    assert (round(found.high, 6), found.unit) == (round(value, 6), unit)


def test_the_clock_of_a_game_counts_nothing() -> None:
    """What is left to play is told as a length only where sources are compared."""
    assert figures("He scored with 3:21 left.") == []


def test_a_bare_dollar_is_the_senders() -> None:
    """ "$5" in a Canadian agency's copy is Canadian money; of an unknown sender it is nobody's."""
    at_home = read("It cost $5.", agency="The Canadian Press")[0].value
    unknown = read("It cost $5.")[0].value
    assert isinstance(at_home, Quantity)
    assert isinstance(unknown, Quantity)
    assert (at_home.currency, unknown.currency) == ("CAD", None)


def test_points_that_lead_to_a_share_are_points_of_it() -> None:
    """ "0.3 points to 6.4 percent": no game was played."""
    assert [each.unit for each in figures("The rate climbed 0.3 points to 6.4 percent.")] == [
        "percentage point",
        "percent",
    ]


@pytest.mark.parametrize(
    ("text", "value", "bound"),
    [
        ("The euro stood at 1.08 on Friday.", 1.08, "="),
        ("Under 5M people live there.", 5_000_000, "<"),
        ("Prices climbed up to 8%.", 8, "<"),
        ("Police took 110 calls overnight.", 110, "="),
        ("Wheat weighs 60 pounds a bushel.", 60, "="),
    ],
)
def test_a_figure_is_kept_beside_what_it_resembles(text: str, value: float, bound: str) -> None:
    """A rate is no clock, a count in millions no ward, a rise bounded above no climb, a count of calls no alarm."""
    found = figure(text)
    assert (found.low, found.bound) == (value, bound)


@pytest.mark.parametrize("text", ["I'm one in a million.", "He's one to watch.", "She is two behind the leader."])
def test_an_idiom_and_a_score_tell_no_age(text: str) -> None:
    """A figure behind "he's" is an age only where nothing else is told by it."""
    assert only(read(text), ClaimKind.AGE) == []
