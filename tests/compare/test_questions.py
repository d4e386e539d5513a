"""What an editor reads above a point: the question, and the reason under it."""

import pytest

from desk.compare.point import Verdict
from tests.compare.copydesk import on, told, two_senders, two_versions

ASKED = [
    (
        "A mission in Mali includes 40 Danish soldiers.",
        "There are about 90 Danish soldiers in Mali.",
        ("40", "90"),
        "How many Danish soldiers?",
    ),
    (
        "The council voted to spend $4 million on a new ferry dock.",
        "The council voted to spend $6 million on a new ferry dock.",
        ("$4 million", "$6 million"),
        "How much? New ferry dock",
    ),
    (
        "Established in Adwal in October 2018 after three years of war, NMI is a mission to help Adwal's forces.",
        "Canada has led the training mission since it was created in 2018.",
        ("October 2018", "2018"),
        "When? Training mission",
    ),
    (
        "Twelve people were killed when the bus crashed on Tuesday.",
        "Fourteen people were killed when the bus crashed on Tuesday.",
        ("Twelve", "Fourteen"),
        "How many people dead?",
    ),
    (
        '"The bridge was old," Mayor Ann Reyes said.',
        '"The bridge was very old," Mayor Ann Reyes said.',
        ("was old", "very old"),
        "What did Mayor Ann Reyes say?",
    ),
    (
        '"The bridge was old," she said.',
        '"The bridge was very old," she said.',
        ("was old", "very old"),
        "What was said? Bridge",
    ),
]


@pytest.mark.parametrize(("a", "b", "words", "asked"), ASKED)
def test_a_point_asks_what_a_reader_would(a: str, b: str, words: tuple[str, str], asked: str) -> None:
    """The question is plain English, with the capitals of the copy, whoever was loaded first."""
    assert on(two_versions(a, b), *words).question == asked
    assert on(two_senders(b, a), *reversed(words)).question == asked


def test_a_reason_says_first_what_decides() -> None:
    """What decides comes before the words that it rests on, each with its source."""
    point = on(two_versions(*ASKED[1][:2]), *ASKED[1][2])
    assert point.why.index("later copy") < point.why.index("“$4 million” (A)") < point.why.index("“$6 million” (B)")


@pytest.mark.parametrize(
    ("a", "b", "words", "asked"),
    [
        (
            "A three-storey guesthouse near the old mill collapsed.",
            "A four-storey guesthouse near the old mill collapsed.",
            ("three-storey", "four-storey"),
            "How many storeys?",
        ),
        (
            "Striker Owen Hale hurt his left knee in the derby.",
            "Striker Owen Hale hurt his right knee in the derby.",
            ("left knee", "right knee"),
            "Which knee?",
        ),
        ("Highway 12 remains open to traffic.", "Highway 12 is closed to traffic.", ("open", "closed"), "Highway 12:"),
        (
            "Mayor Corinne Matheson opened the hall.",
            "Mayor Corinne Mathieson opened the hall.",
            ("Matheson", "Mathieson"),
            "Corinne Matheson or Corinne Mathieson?",
        ),
        (
            "Spokesman Dylan Marsh declined to comment.",
            "General Pat Marsh commands the force.",
            ("Dylan Marsh", "Pat Marsh"),
            "Which Marsh: Dylan Marsh or Pat Marsh?",
        ),
    ],
)
def test_a_heading_reads_as_an_editor_would_ask(a: str, b: str, words: tuple[str, str], asked: str) -> None:
    """Plurals where things are counted, both ways where a thing stands in two, both names where two are confused."""
    assert on(two_senders(a, b), *words).question.startswith(asked)


def test_what_the_first_take_left_open_is_asked_as_such() -> None:
    """ "The cause is under investigation", then told: the heading asks for the cause."""
    pair = two_versions("The cause of the fire is under investigation.", "The fire was caused by a faulty heater.")
    assert any(point.question == "What caused it?" for point in told(pair))


@pytest.mark.parametrize(
    ("a", "b", "asked"),
    [
        (
            "The regional assembly passed, by 35 votes to 23, the ferry bill.",
            "The ferry bill was rejected by the regional assembly.",
            "Ferry bill: approved or rejected?",
        ),
        (
            "The ban on drones was lifted on Monday.",
            "The ban on drones was extended by a month.",
            "Ban on drones: lifted or extended?",
        ),
        (
            "Bus drivers in Tarn are back at work.",
            "Bus drivers in Tarn are on strike.",
            "Bus drivers in Tarn: returned or on strike?",
        ),
        ("The climber was rescued from the ridge.", "The climber died on the ridge.", "Climber: rescued or dead?"),
    ],
)
def test_two_ends_of_one_thing_clash_and_the_reason_names_both_sources(a: str, b: str, asked: str) -> None:
    """Passed or rejected, lifted or extended: both wordings stand in the reason, each with its source."""
    found = [point for point in told(two_senders(a, b)) if point.question == asked]
    assert [point.verdict for point in found] == [Verdict.CONFLICT]
    assert "(A)" in found[0].why
    assert "(B)" in found[0].why


def test_a_bill_that_both_say_was_passed_and_then_vetoed_is_no_clash() -> None:
    """Where a sentence tells the other state too, the one followed on the other."""
    pair = two_senders(
        "The assembly twice passed ferry laws, but the governor vetoed both measures.",
        "The assembly passed the measure twice and the governor vetoed it.",
    )
    assert not any(point.verdict == Verdict.CONFLICT for point in told(pair))


ALONE = [
    ("Denmark has sent around 40 troops to the mission.", "How many troops?"),
    ("The refinery handles 9,000 barrels a day.", "How many barrels per day? Refinery"),
    ("The repair of the pier will take four to six weeks.", "How long? Repair of the pier"),
    ("The pier is 84 metres long.", "How far, high or long? Pier"),
    ("The water had 12 degrees Celsius.", "How hot or cold? Water"),
    ("A 12-year-old boy was saved.", "How old? Boy"),
    ("In the country's north, a 63-year-old woman missing since May was seen.", "How old? Woman"),
    ("The skipper, Ann Roe, 47, was saved.", "How old? Ann Roe"),
    ("A 15,000-strong mission was sent.", "How many people?"),
    ("A crowd of 58,412 saw it.", "How many people?"),
    ("It was one of the largest attacks of the war.", "Largest attacks of the war"),
    ("Two of those released were ill.", "How many released?"),
    ("The museum's two night guards hid.", "How many night guards?"),
    ("Harbour Board Secretary General Jens Olrik defended the plan.", "Secretary General Jens Olrik"),
    ("The dredging has been suspended until the spring thaw.", "The dredging has been suspended until …"),
]


@pytest.mark.parametrize(("line", "asked"), ALONE)
def test_what_one_source_alone_has_is_asked_for_by_what_it_tells(line: str, asked: str) -> None:
    """A count by its noun, a name whole; a state that nobody disputes is named, not doubted."""
    (only,) = two_senders(f"The ferry sank off Skagen. {line}", "The ferry sank off Skagen.").points[-1:]
    assert (only.verdict, only.question) == (Verdict.ONLY, asked)


def test_clauses_that_stand_side_by_side_are_one_claim() -> None:
    """What nobody else has of a sentence is not cut where its clauses join."""
    ours = "The ferry sank off Skagen after its engine room flooded and its bow door broke away."
    (only,) = two_senders(ours, "The ferry sank off Skagen.").points[-1:]
    assert [claim.quote for claim in only.claims] == ["after its engine room flooded and its bow door broke away"]


def test_a_noun_of_one_letter_has_a_plural() -> None:
    """Copy is hostile: "0y" counts something, as far as anybody can tell."""
    (only,) = two_senders("The ferry sank off Skagen.", "The ferry sank off Skagen. 0y").points[-1:]
    assert only.question == "How many ys?"


def test_a_measure_before_the_noun_is_not_asked_for() -> None:
    """Cookers are counted, not litres."""
    found = two_senders("It recalled 42,000 six-litre cookers.", "It recalled 42,000 six-litre cookers on Monday.")
    assert on(found, "42,000").question == "How many cookers?"
