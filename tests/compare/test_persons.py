"""Who is who across desks: short forms of a name, a name without its office, two given names in one office."""

from __future__ import annotations

import pytest

from desk.compare.point import Point, Verdict
from tests.compare.copydesk import told, two_senders


def people(a: str, b: str) -> list[Point]:
    """The points on people that two agencies' copy raises."""
    return [point for point in told(two_senders(a, b)) if point.kind == "person"]


def test_toby_is_tobias() -> None:
    """A short form of one surname is one man, and no namesake."""
    (found,) = people("Tobias Renn was convicted of fraud.", "Toby Renn was convicted on Monday.")
    assert found.verdict == Verdict.SAME


def test_dan_is_not_danielle() -> None:
    """Two given names of one surname are two people."""
    (found,) = people("Neil Renn was convicted of fraud.", "Sarah Renn was convicted on Monday.")
    assert found.verdict == Verdict.DIFFERENT_SCOPE


@pytest.mark.parametrize(
    ("one", "other"), [("Mette Kjærgaard", "Mette Kjaergaard"), ("Jörg Müller", "Joerg Mueller"), ("Ole Bø", "Ole Bo")]
)
def test_letters_a_desk_lacks_are_no_other_spelling(one: str, other: str) -> None:
    """What one desk writes with its own letters another writes with plain ones; nobody need ask."""
    (found,) = people(f"Finance Minister {one} spoke on Monday.", f"{other}, the finance minister, spoke.")
    assert found.verdict == Verdict.SAME


def test_a_name_is_known_from_the_other_desk() -> None:
    """Only one of them says what she is; the other gives the name alone."""
    (found,) = people(
        "Parveen Aulakh, the ministry's chief bridge engineer, saw the crack.",
        "The crack was found by Parveen Aulakh of the Transportation Ministry.",
    )
    assert found.verdict == Verdict.SAME
    assert {claim.item for claim in found.claims} == {"A", "B"}


def test_one_office_has_one_holder() -> None:
    """Two desks give the labour minister two first names: one of them errs."""
    (found,) = people("Labour Minister Petr Hala spoke on Monday.", "Pavel Hala, the labour minister, spoke on Monday.")
    assert found.verdict == Verdict.CONFLICT
    assert "two given names" in found.why


def test_two_ministers_of_one_name_are_two() -> None:
    """A desk that names both knows both."""
    found = people(
        "Labour Minister Petr Hala met Health Minister Pavel Hala on Monday.",
        "Health Minister Pavel Hala spoke on Monday.",
    )
    assert Verdict.CONFLICT not in {point.verdict for point in found}


def test_nobody_is_dutch_here_and_belgian_there() -> None:
    """What stands right beside the name says of which nation the person is."""
    (found,) = people("The Dutch nurse Anneke Vos was seized.", "Anneke Vos, a Belgian aid worker, was seized.")
    assert found.verdict == Verdict.CONFLICT
    assert "Belgium and Netherlands" in found.why


def test_a_briton_may_be_english() -> None:
    """One nation under two words is one."""
    (found,) = people("The British actress Anna Farrant won.", "Anna Farrant, an English actress, won.")
    assert found.verdict == Verdict.SAME


def test_the_mayor_is_not_the_vice_mayor() -> None:
    """One desk has left out a word that makes another office."""
    (found,) = people("Mayor Jose Reyes declared mourning.", "Vice Mayor Jose Reyes declared mourning.")
    assert found.verdict == Verdict.CONFLICT
    assert "“mayor” and “vice mayor”" in found.why
