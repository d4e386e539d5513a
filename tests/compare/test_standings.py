"""How a named thing stands: two senders at odds, two versions in turn, and two things that only look like one."""

from __future__ import annotations

import pytest

from desk.compare import compare
from desk.compare.point import Comparison, Verdict
from tests.compare.copydesk import EVENING, MORNING, filed, on, told, two_senders, two_versions


def clash(comparison: Comparison) -> bool:
    """Whether any point is a conflict."""
    return any(point.verdict == Verdict.CONFLICT for point in comparison.points)


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        ("The Sarn Bridge remains closed.", "The Sarn Bridge has reopened to traffic.", ("closed", "reopened")),
        ("Okell was released on bail.", "The judge remanded Okell in custody.", ("released", "remanded")),
        ("All three activists are in detention.", "The activists have been let go.", ("detention", "let go")),
        ("Talks between the two sides collapsed.", "Talks are continuing.", ("collapsed", "continuing")),
        ("Water to Lisk was back on.", "The water to Lisk is out.", ("back on", "out")),
        ("The boy, 6, was found unhurt.", "The boy is still missing.", ("unhurt", "missing")),
        ("Judge Ola Brandt resigned.", "Judge Ola Brandt said she would stay.", ("resigned", "stay")),
        ("The guide is in intensive care.", "The guide was slightly hurt.", ("intensive care", "slightly hurt")),
        ("The clerk, Ann Dray, was freed.", "Ann Dray is behind bars.", ("freed", "behind bars")),
        ("Teachers in Adwal will strike.", "A strike by Adwal teachers is called off.", ("will strike", "called off")),
        ("Police found no weapon in the flat.", "A pistol was found in the flat.", ("no weapon", "pistol")),
        ("Dorn pleaded guilty to fraud.", "Dorn pleaded not guilty to fraud.", ("pleaded guilty", "not guilty")),
        ("The order to leave was lifted.", "An evacuation order remains in place.", ("lifted", "in place")),
        ("Norwick dropped out and abandoned its bid.", "Norwick is pressing ahead with its bid.", ("abandoned", "bid")),
        ("Duty on beer was frozen.", "Duty on beer goes up in the budget.", ("frozen", "goes up")),
        ("The dam is safe.", "Engineers said the dam was in danger of collapse.", ("safe", "in danger")),
        ("The school passed its fire inspection.", "The school failed its fire inspection.", ("passed", "failed")),
        (
            "The hostages have all been freed.",
            "Three of the hostages are being held.",
            ("all been freed", "being held"),
        ),
        ("Voters rejected the plan for a new tram.", "A plan for a new tram was approved.", ("rejected", "approved")),
        ("Mayor Ann Dray spoke. The mayor is in custody.", "Ann Dray has been freed.", ("custody", "freed")),
    ],
)
def test_two_senders_at_odds_over_how_a_thing_stands(a: str, b: str, words: tuple[str, str]) -> None:
    """Verb, adjective or phrase, said of one thing: one of the two is wrong."""
    assert on(two_senders(a, b), *words).verdict == Verdict.CONFLICT


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        ("Power is out in Beira.", "Power has been restored in Beira.", ("out", "restored")),
        ("The levy is in force.", "The levy was lifted on Friday.", ("in force", "lifted")),
        ("The airline grounded its Arden jets.", "Its Arden jets are flying again.", ("grounded", "flying again")),
        ("Talks with the union broke down.", "Talks with the union resumed.", ("broke down", "resumed")),
        ("The king was due in Beira on Tuesday.", "The king arrived in Beira on Tuesday.", ("due", "arrived")),
        ("Nurses threatened to strike.", "Nurses went on strike.", ("threatened", "went on strike")),
        ("The hearing is set for Friday.", "The hearing was adjourned.", ("set for", "adjourned")),
        ("The surgery and the kitchen are not affected.", "The surgery is put on hold.", ("not affected", "on hold")),
        ("The mall is closed until further notice.", "The mall is closed through Monday.", ("closed", "closed")),
        ("The border and the airport are shut.", "The airport has reopened.", ("shut", "reopened")),
        ("Passengers were being taken off.", "All passengers had been taken off.", ("being taken", "had been taken")),
        ("A student, Mira Holt, has not been seen.", "Mira Holt was found safe.", ("not been seen", "found safe")),
        ("Farmers blocked the motorway.", "Farmers lifted their blockade of the motorway.", ("blocked", "blockade")),
        ("Regulators are reviewing the bid.", "Regulators have cleared the bid.", ("reviewing", "cleared")),
        ("Governor Ines Moreau has no intention of quitting.", "Ines Moreau has quit.", ("intention", "has quit")),
        ("The captain is being interviewed.", "The captain has been arrested.", ("interviewed", "arrested")),
        ("A tanker has run aground.", "The tanker was pulled free.", ("run aground", "pulled free")),
        ("The road was cut in two places.", "The road was reopened on Monday.", ("cut", "reopened")),
        ("Strikes are due to begin on Thursday.", "The strikes have been suspended.", ("begin", "suspended")),
    ],
)
def test_a_later_version_moves_on_how_a_thing_stands(a: str, b: str, words: tuple[str, str]) -> None:
    """The editor takes the later one, and no clash is made of it."""
    assert on(two_versions(a, b), *words).verdict == Verdict.UPDATED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Arden won the first set 6-4.", "Arden lost the second set 3-6."),
        ("Dorn was convicted of fraud.", "Dorn was acquitted of bribery."),
        ("One of the pilots was killed.", "The other pilot survived."),
        ("The Sarn Bridge is closed.", "The Lomm Bridge has reopened."),
        ("The firm will close its mill in Lomm.", "The firm opened a new mill in Sarn."),
        ("Sales of new homes rose in May.", "Prices of new homes fell in May."),
        ("The firm will close its mill in Lomm.", "The mill, which opened in 1988, has 40 staff."),
        ("The strike was called off.", "A strike by pilots at another airline began."),
        ("Two miners were killed.", "Three miners survived."),
        ("The jobless rate rose in May.", "Unemployment in Lomm County fell in May."),
        ("Federal payrolls shrank.", "Nonfarm payrolls increased."),
        ("The minister denied that he had lied.", "The minister admitted that mistakes had been made."),
    ],
)
def test_two_things_of_one_sort_are_not_at_odds(a: str, b: str) -> None:
    """What is won in one set is not lost in the next."""
    assert not clash(two_senders(a, b))


@pytest.mark.parametrize(("day", "at_odds"), [("Friday", False), ("Saturday", True)])
def test_what_is_closed_until_a_day_may_open_on_it(day: str, at_odds: bool) -> None:
    """Only another day makes a clash."""
    closed = filed("A", "The museum will be closed until Friday.", at=MORNING)
    opening = filed("B", f"The museum plans to open its doors again on {day}.", at=MORNING)
    assert clash(compare([closed, opening])) == at_odds


def test_what_the_earlier_copy_tells_too_has_not_come_since() -> None:
    """Copy that has a man charged and convicted is not moved on by copy that has him convicted."""
    found = told(two_versions("Dorn was charged in May. On Monday Dorn was convicted.", "Dorn was convicted."))
    assert Verdict.UPDATED not in {point.verdict for point in found}


def test_later_copy_may_tell_again_how_things_stood() -> None:
    """That a bridge which is open again was closed takes nothing back."""
    older, newer = "The Sarn Bridge is closed.", "The Sarn Bridge has reopened. The Sarn Bridge was closed by ice."
    assert on(two_versions(older, newer), "is closed", "reopened").verdict == Verdict.UPDATED


@pytest.mark.parametrize(
    ("thing", "verdict"), [("Child benefit", Verdict.CONFLICT), ("The company's stock", Verdict.UPDATED)]
)
def test_what_was_decided_stands_and_what_is_traded_moves(thing: str, verdict: Verdict) -> None:
    """Hours later a rival may have another price, not another budget."""
    up, down = filed("A", f"{thing} rose on the day.", at=MORNING), filed("B", f"{thing} fell.", at=EVENING)
    assert on(compare([up, down]), "rose", "fell").verdict == verdict
