"""Where it was: what an editor is told when two pieces of copy place one event."""

from __future__ import annotations

import pytest

from desk.body import lay_out
from desk.compare import compare, source
from desk.compare.point import Point, Verdict
from desk.facts.claim import ClaimKind
from desk.wire.item import Item


def points(*texts: str, chain: str | None = None) -> list[Point]:
    """The points on places that the texts, filed hour by hour, raise."""
    sources = [
        source(name, lay_out(Item(name, "text", text, filed=f"2026-03-02T{10 + hour}:00:00+00:00")), chain)
        for hour, (name, text) in enumerate(zip("ABC", texts, strict=False))
    ]
    return [point for point in compare(sources).points if point.kind == ClaimKind.PLACE]


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("near the Baghdad airport", "at Baghdad airport", Verdict.REFINED),
        ("in the hills of northern Kosovo", "in the hills of northern Kosovo", Verdict.SAME),
        ("outside the town of Larne", "about 6 kilometres west of Larne", Verdict.REFINED),
        ("off the island of Harris", "off a Scottish island", Verdict.REFINED),
    ],
)
def test_two_desks_that_place_one_crash_are_set_side_by_side(one: str, other: str, verdict: Verdict) -> None:
    """Both phrases stand in one point, whatever words each desk found for the crash."""
    first = f"A cargo plane crashed {one} on Monday, and its crew of four was killed."
    second = f"The crew died when the cargo plane came down {other}, where it crashed in fog."
    (found,) = points(first, second)
    assert found.verdict == verdict
    assert [claim.quote for claim in found.claims] == [one, other]


def test_a_place_that_changes_between_two_versions_is_asked_about() -> None:
    """A fire cannot have broken out in two rooms, and no note owns to the change."""
    first = "The fire broke out in a packing hall, the mill said, and one worker was burned."
    second = "One worker was burned when the fire broke out in a drying kiln building, the mill said."
    (found,) = points(first, second, chain="mill")
    assert found.verdict in (Verdict.CONFLICT, Verdict.UPDATED)


def test_two_events_in_one_town_are_not_one_place() -> None:
    """A concert by the harbour has nothing to say of a collision there."""
    assert not points(
        "Two trawlers collided near the harbour of Skagen at dawn, injuring a deckhand.",
        "Organisers sold nine thousand tickets for the choir festival in the harbour of Skagen next summer.",
    )


def test_nobody_is_told_that_both_are_in_one_country() -> None:
    """A country that both name is no news."""
    assert not points(
        "A bus crashed in Norway on Monday, killing two passengers.",
        "Two passengers died when a bus crashed in Norway.",
    )


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("Hart was born in Cardiff in 1942.", "The novelist Hart was born in Swansea in 1942.", Verdict.CONFLICT),
        ("Hart died in Lisbon on Sunday.", "Hart died at her home in Portugal on Sunday.", Verdict.REFINED),
        (
            "Hart was born in Splott in 1942. Splott, a suburb of Cardiff, had docks.",
            "The novelist Hart was born in Cardiff in 1942.",
            Verdict.REFINED,
        ),
    ],
)
def test_one_act_has_one_place(one: str, other: str, verdict: Verdict) -> None:
    """Two towns are a dispute, unless the one lies in the other or the name is a country's."""
    places = [point.verdict for point in points(one, other)]
    assert places == [verdict]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Police arrested two men in Leeds on Monday.", "Police arrested a man in Bradford on Monday."),
        ("They met in the village of Qadesiyah.", "They met in the village of Qadesiya."),
        ("Plans to meet in U.S. plans of old were dropped.", "Plans to meet in Canada were dropped."),
        ("Hospitals in Cordoba treated 163 people.", "Hospitals in the province of Leon treated 540 people."),
    ],
)
def test_what_is_done_often_has_many_places(one: str, other: str) -> None:
    """Arrests are made in two towns; a name has two spellings; towns lie in provinces."""
    assert Verdict.CONFLICT not in [point.verdict for point in points(one, other)]


def test_south_of_a_town_is_not_north_of_it() -> None:
    """Both desks measure from Belno, and one of them has its map upside down."""
    (found,) = points(
        "The Ostrow mine, 12 kilometres south of Belno, was built in 1987.",
        "The colliery lies 12 kilometres north of the town of Belno.",
    )
    assert found.verdict == Verdict.CONFLICT


def test_a_generic_word_makes_no_two_places_one() -> None:
    """Palma del Rio and Lora del Rio share a river, and are two towns in two versions of one story."""
    (found,) = points(
        "The three pickers were married near Palma del Rio a year ago.",
        "The three pickers were married near Lora del Rio a year ago.",
        chain="heat",
    )
    assert found.verdict == Verdict.CONFLICT


def test_two_suburbs_of_one_city_are_two_places() -> None:
    """The city that both name does not make them one."""
    (found,) = points(
        "Fire destroyed a plant in the Dhaka suburb of Savar, the brigade said.",
        "Fire destroyed a plant in the Dhaka suburb of Gazipur, the brigade said.",
    )
    assert found.verdict == Verdict.CONFLICT


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("at a coal mine", "at the Jadwiga coal mine", Verdict.REFINED),
        ("near the village of Lipno", "near Lipno", Verdict.REFINED),
        ("in the east of Tarnia", "in eastern Tarnia", Verdict.SAME),
        ("in the south-west of Tarnia", "in southwestern Tarnia", Verdict.SAME),
    ],
)
def test_a_place_is_one_with_its_name_or_its_side(one: str, other: str, verdict: Verdict) -> None:
    """A mine gets its name, a village loses the word for it, and "the east of" is "eastern"."""
    found = points(
        f"A fire broke out {one} on Monday and 12 men were missing.", f"Twelve men were missing after a fire {other}."
    )
    assert [point.verdict for point in found] == [verdict]
