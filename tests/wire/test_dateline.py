"""Where a dateline ends, and what is none."""

from __future__ import annotations

import pytest

from desk.wire.wording.dateline import bare, is_alone, length


@pytest.mark.parametrize(
    "dateline",
    [
        "BUENOS AIRES, Argentina (AP) _ ",
        "NEW YORK (AP) — ",
        "Berlin (dpa) - ",
        "Tegucigalpa, Jan 2 (EFE).- ",
        "(ANSA) - Rome, October 11 - ",
        "SYDNEY, Oct 26 (Reuters) - ",
        "SAN FRANCISCO, Dec. 03, 2019 (GLOBE NEWSWIRE) -- ",
        "LONDON, Feb. 1, 2017 /PRNewswire/ -- ",
        "BRISBANE, Oct 12 AAP - ",
        "PORT HALVERN, Ont. — ",
        "OTTAWA — ",
        "Bruxelles, 12 janv. (Belga) - ",
        "Halvern, 3 de mayo (EFE).- ",
        "OSLO (NTB): ",
        "Moskva /ritzau/Reuters: ",
        "Berne (ats) ",
        "Halvern, Oct 12 AAP - ",
        "BUENOS AIRES, Argentina — ",
    ],
)
def test_a_dateline_is_parted_from_its_story(dateline: str) -> None:
    """The story begins behind the dash."""
    assert length(dateline + "The river rose.") == len(dateline)
    assert not bare(dateline).endswith(("-", "—", "_", " "))


@pytest.mark.parametrize(
    "sentence",
    [
        "The UK risks breaking up (again) - unless it does not.",
        "Police said on Tuesday - after a long night - that they had left.",
        "NATO (the alliance) is to meet.",
        "London (dpa)",
        "Voss (CDU): the bridge stays closed.",
        "",
    ],
)
def test_a_sentence_is_no_dateline(sentence: str) -> None:
    """A name at the start of a sentence is not enough."""
    assert length(sentence) == 0


def test_a_dateline_may_have_a_line_of_its_own() -> None:
    """Press releases set it so, the dash perhaps left out."""
    assert is_alone("MUMBAI, India, July 25, 2018/PRNewswire-AsiaNet/")
    assert is_alone("LONDON, Feb. 1, 2017 /PRNewswire/ --")
    assert not is_alone("The board met in London.")


def test_an_abbreviation_keeps_its_point() -> None:
    """Only the dash goes."""
    assert bare("BUFFALO, N.Y. - ") == bare("BUFFALO, N.Y.") == "BUFFALO, N.Y."
    assert bare("Tegucigalpa, Jan 2 (EFE).- ") == "Tegucigalpa, Jan 2 (EFE)"
