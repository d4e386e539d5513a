"""Who did it to whom: two reports with every word in common, and only one of them can be so."""

from __future__ import annotations

import pytest

from desk.compare.point import Verdict
from tests.compare.copydesk import told, two_senders, two_versions

WON = "Marden beat Otway 2-1 in the final on Sunday."
LOST = "Otway beat Marden 2-1 in the final on Sunday."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (WON, LOST),
        ("Ann Roe sued Bo Dahl over the mill.", "Bo Dahl sued Ann Roe over the mill."),
        ("Tarn Steel bought Otway Mills in May.", "Tarn Steel was bought by Otway Mills in May."),
        ("The mayor accused the police of lying.", "The police accused the mayor of lying."),
        ("Marden lost to Otway in the final.", "Marden beat Otway in the final."),
        ("Marden beat Otway 2-1 in the final.", "Otway won the final against Marden."),
        ("Marden lost the final 2-1 to Otway.", "Marden beat Otway in the final."),
        ("The ferry left Marden for Otway at noon.", "The ferry left Otway for Marden at noon."),
        ("The train from Marden to Otway was late.", "The train from Otway to Marden was late."),
        ("The mayor never met Roe's predecessor, the late Bo Dahl.", "Bo Dahl succeeded Roe."),
    ],
)
def test_parties_that_changed_places_are_a_conflict(one: str, other: str) -> None:
    """The editor is told that the words agree and that the deed is turned round."""
    (point,) = [point for point in told(two_senders(one, other)) if point.verdict == Verdict.CONFLICT]
    assert "who did it to whom" in point.why


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tarn Steel bought Otway Mills in May.", "Otway Mills was bought by Tarn Steel in May."),
        ("Fire damaged homes on the quay.", "Homes damaged by fire on the quay."),
        ("Ann Roe met Bo Dahl in the hall.", "Bo Dahl met Ann Roe in the hall."),
        ("Police arrested protesters at the port.", "Protesters arrested, police said, at the port."),
        ("Marden beat Otway in the final.", "Otway did not beat Marden in the final."),
    ],
)
def test_a_passive_and_what_two_do_to_each_other_turn_nothing_round(one: str, other: str) -> None:
    """Who is named first is the sender's choice."""
    assert Verdict.CONFLICT not in {point.verdict for point in told(two_senders(one, other))}


def test_a_later_version_may_turn_its_own_report_round() -> None:
    """The sender had the winner wrong, and has put it right."""
    (point,) = [point for point in told(two_versions(WON, LOST)) if "who did it to whom" in point.why]
    assert point.verdict == Verdict.UPDATED


def test_one_place_has_no_two_holders() -> None:
    """There is one capital and one winner; a surname and the full name are one holder."""
    for one, other in (("Marden", "Otway"), ("Ann Roe", "Bo Dahl")):
        for place in ("was the winner of the race", "won the race", "will host the race"):
            found = two_senders(f"{one} {place}.", f"{other} {place}.")
            assert Verdict.CONFLICT in {point.verdict for point in told(found)}, place
    found = two_senders("Roe was the winner of the race.", "Ann Roe was the winner of the race.")
    assert Verdict.CONFLICT not in {point.verdict for point in told(found)}


def test_an_opera_has_one_composer_whichever_way_it_is_told() -> None:
    """The passive names the composer last."""
    found = two_senders("The opera was composed by Ann Roe.", "Lisa Dahl composed the opera.")
    assert Verdict.CONFLICT in {point.verdict for point in told(found)}


def test_who_killed_himself_was_killed_by_nobody_else() -> None:
    """The police's word and a witness's: the editor is told before one of them is filed."""
    for killed in ("The gunman was killed by police near Tarn.", "A gunman was killed by police near Tarn."):
        found = two_senders(killed, "The gunman killed himself near Tarn.")
        assert Verdict.CONFLICT in {point.verdict for point in told(found)}
    found = two_senders("Two were killed by the gunman near Tarn.", "The gunman killed himself near Tarn.")
    assert Verdict.CONFLICT not in {point.verdict for point in told(found)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Marden won the cup.", "Otway won the shield."),
        ("Roe won the cup.", "Ann Roe won the cup."),
        ("Marden is the capital of Adwal.", "Otway was the capital of Adwal."),
        ("Marden is the capital of Adwal.", "Otway is the capital of Oria."),
        ("Marden is the capital of Adwal.", "Adwal has Otway for the capital."),
        ("The visitors won the cup.", "Marden won the cup."),
        ("The ferry left Marden for Otway.", "The ferry left Otway for Adwal."),
    ],
)
def test_another_cup_and_another_way_are_no_dispute(one: str, other: str) -> None:
    """Only where all else is one can one alone have done it."""
    assert Verdict.CONFLICT not in {point.verdict for point in told(two_senders(one, other))}


@pytest.mark.parametrize(
    ("short", "full"),
    [("The NFU", "The National Farmers Union"), ("Otway United", "United"), ("It", "Tarn Steel"), ("He", "Bo Dahl")],
)
def test_one_holder_may_go_by_two_names(short: str, full: str) -> None:
    """Initials, a part of a name and a pronoun are no second holder."""
    found = two_senders(f"{short} was the sponsor of the race.", f"{full} was the sponsor of the race.")
    assert Verdict.CONFLICT not in {point.verdict for point in told(found)}
