"""People, organisations and places, under whatever house style."""

from __future__ import annotations

import pytest

from desk.facts.claim import ClaimKind
from tests.facts.readcopy import named, people


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Danish Major-General Jeanne Carmel spoke.", "Jeanne Carmel", "Major-General"),
        ("Maj.-Gen. Jeanne Carmel spoke.", "Jeanne Carmel", "Maj.-Gen."),
        ("U.S. Secretary of Defence Mark Lee spoke.", "Mark Lee", "Secretary of Defence"),
        ("Foreign Affairs Minister Anne-Marie Dion spoke.", "Anne-Marie Dion", "Foreign Affairs Minister"),
        ("Acting UN spokesman Tom Reid spoke.", "Tom Reid", "spokesman"),
        ("Sen. Paul F. Ruiz Jr. spoke.", "Paul F. Ruiz Jr.", "Sen."),
        ("Gertrud von der Aue said so.", "Gertrud von der Aue", None),
        ("Omar Ali al-Rashid, 52, was there.", "Omar Ali al-Rashid", None),
        ("Mr. Adebayo Onwudiwe spoke.", "Adebayo Onwudiwe", None),
        ("Xandru Vella, a harbour pilot, saw it.", "Xandru Vella", "pilot"),
        ("They met her brother, Zoltan Ferency.", "Zoltan Ferency", None),
        ("Police named him as Corbin Teague.", "Corbin Teague", None),
        ("Stephen King said so.", "Stephen King", None),
        ("Minister of Public Safety and Energy Bill Orr spoke.", "Bill Orr", "Minister of Public Safety and Energy"),
        ("Chief of Staff Zdenka Hruska spoke.", "Zdenka Hruska", "Chief of Staff"),
        ("Sgt. First Class Zdenka Hruska spoke.", "Zdenka Hruska", "Sgt. First Class"),
        ("They praised Zdenka Hruska, who left.", "Zdenka Hruska", None),
        ("Zdenka Hruska, the firm's chief executive, left.", "Zdenka Hruska", "chief executive"),
        ("Zdenka Hruska, head of the rescue, left.", "Zdenka Hruska", "head"),
        ("Forward Dean Moss left.", "Dean Moss", "Forward"),
        ("Associate dean Ruth Moss left.", "Ruth Moss", "dean"),
    ],
)
def test_a_name_is_parted_from_its_title(text: str, name: str, title: str | None) -> None:
    """Nationality and body belong to neither name nor title."""
    found_name, found_title = people(text)[0]
    assert found_name == name
    assert (found_title or "").endswith(title or "")
    assert (found_title is None) == (title is None)


@pytest.mark.parametrize(
    "text",
    [
        "He is the prime minister Canada needs.",
        "The Marine Accident Branch said so.",
        "Tamarack Energy said so.",
        "Orr Valley said so.",
        "A minister spoke.",
    ],
)
def test_a_body_or_a_place_is_no_person(text: str) -> None:
    """A capital before "said" makes nobody a person by itself."""
    assert people(text) == []


def test_a_surname_is_carried_on() -> None:
    """Later in the item "Carmel" is Jeanne Carmel."""
    assert people("Maj.-Gen. Jeanne Carmel spoke.", "Carmel left at noon.")[1] == ("Jeanne Carmel", None)


def test_a_surname_that_two_share_is_nobodys() -> None:
    """Two people named Green: a bare "Green" is not given away."""
    found = people("Spokesman Tom Green spoke.", "General Ana Green spoke.", "Green then left.")
    assert found[-1] == ("Green", None)


def test_a_surname_inside_another_name_is_no_person() -> None:
    """ "White House" is not Mr. White's house."""
    assert people("Spokesman Tom White spoke.", "The White House declined.") == [("Tom White", "Spokesman")]


@pytest.mark.parametrize("name", ["Islamic State", "ISIS", "ISIL", "the Islamic State of Iraq and the Levant"])
def test_one_body_has_one_folded_name(name: str) -> None:
    """House styles for one body are one name."""
    assert named(ClaimKind.ORG, f"The war against {name} goes on.") == ["islamic state"]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Bank of Canada held.", "bank of canada"),
        ("The US Geological Survey said so.", "us geological survey"),
        ("The USGS said so.", "us geological survey"),
        ("The Office on Harbours and Rivers said so.", "office on harbours and rivers"),
        ("It is owned by Fjord Lanternworks.", "fjord lanternworks"),
        ("It is run by operator Northlink.", "northlink"),
        ("Canadian pipeline firm Tarn Ltd. agreed.", "tarn"),
        ("Operator Tarn Line suspended its ferries.", "tarn line"),
        ("They signed him from Dutch side FC Aldwick.", "aldwick"),
        ("They signed him from Dutch club Aldwick.", "aldwick"),
        ("The WHO said so.", "world health organization"),
    ],
)
def test_a_body_is_known_by_its_words(text: str, body: str) -> None:
    """A word in it, its owner's trade, an acronym, a well-known alias."""
    assert body in named(ClaimKind.ORG, text)


def test_two_places_joined_by_and_are_two() -> None:
    """ "Ottawa and Paris" is no one place."""
    assert named(ClaimKind.PLACE, "Talks in Ottawa and Paris failed.") == ["ottawa", "paris"]


def test_the_area_is_no_place() -> None:
    """A phrase that could be anywhere says nothing of where."""
    assert named(ClaimKind.PLACE, "Crews are in the area and at the scene.") == []


def test_a_short_form_that_the_item_explains_is_the_long_one() -> None:
    """The bracket after a name tells what the letters stand for, further down too."""
    found = named(ClaimKind.ORG, "The Verdant Harbour Trust (VHT) objected.", "VHT will appeal.")
    assert set(found) == {"verdant harbour trust"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("It hit northern Peru.", "peru"),
        ("They met in Agassiz.", "agassiz"),
        ("It ended in Fraser Valley.", "fraser valley"),
        ("He came from the United States.", "united states"),
        ("It fell in B.C. waters.", "british columbia"),
        ("It sank off Oban.", "oban"),
        ("It hit 12 km north of the town of Adwal.", "town of adwal"),
        ("It broke out in a conveyor gallery.", "conveyor gallery"),
        ("In a disused gallery, sparks flew.", "disused gallery"),
    ],
)
def test_a_place_is_known_by_list_word_or_preposition(text: str, place: str) -> None:
    """Countries, "valley", and "in" tell a place."""
    assert place in named(ClaimKind.PLACE, text)


def test_near_the_airport_is_not_at_the_airport() -> None:
    """The preposition is part of where it was; the place without it is one."""
    near, at = "It fell near the Orr airport.", "It fell at Orr airport."
    assert named(ClaimKind.PLACE, near)[0] == named(ClaimKind.PLACE, at)[0] == "orr airport"


def test_a_headline_in_capitals_names_no_bodies() -> None:
    """Where every word shouts, no capital tells a name."""
    assert named(ClaimKind.ORG, "THREE HURT AS FERRY RUNS AGROUND IN FOG") == []


def test_two_words_in_capitals_are_names_not_shouting() -> None:
    """A line of two acronyms is no headline in capitals."""
    assert named(ClaimKind.ORG, "NATO UNESCO") == ["nato", "unesco"]
