"""Mail as people send it on: the story inside, what stands around it, and who it is from."""

from __future__ import annotations

import pytest

from desk.wire import read
from desk.wire.item import Item, Label, Status

HEADERS = "From: Rita Holm <rita@gale.example>\nMessage-ID: <1@gale.example>\nDate: Tue, 9 Jun 2026 10:15:00 -0400\n"
STORY = "The bridge in Gale is closed, the port said on Tuesday."


def mail(text: str, subject: str = "Fwd: Bridge closed") -> Item:
    """The one item of a plain mail."""
    return read(f"{HEADERS}Subject: {subject}\n\n{text}".encode(), "x")[0]


def told(item: Item) -> list[tuple[Label | None, str]]:
    """Label and first words of each part below the headline."""
    return [(part.label, part.span.of(item.text).split("\n")[0]) for part in item.parts[1:]]


@pytest.mark.parametrize(
    "head",
    [
        "---------- Forwarded message ---------\nFrom: Port Authority <press@port.example>\nDate: Tue, Jun 9, 2026\n",
        "-----Ursprüngliche Nachricht-----\nVon: Port Authority <press@port.example>\nGesendet: Dienstag\nAn: Rita\n",
        "Begin forwarded message:\n\nFrom: Port Authority <press@port.example>\nSubject: Bridge closed\n",
        "De : Port Authority <press@port.example>\nEnvoyé : mardi 9 juin\nÀ : Rita\nObjet : Bridge\n",
    ],
)
def test_the_story_of_a_forwarded_mail_is_the_one_inside(head: str) -> None:
    """Its sender is the agency; the head and the covering note are set aside."""
    item = mail(f"See below.\n\n-- \nRita, desk\n\n{head}\n{STORY}\n")
    assert (item.agency, item.headline) == ("Port Authority", "Bridge closed")
    assert [words for label, words in told(item) if label is Label.BODY] == [STORY]
    assert {label for label, words in told(item) if words != STORY} == {Label.OTHER}


def test_an_embargo_in_a_covering_note_holds_the_item() -> None:
    """Whoever passes it on may know more than the release says."""
    item = mail(f"Embargoed until noon!\n\nFrom: Port <p@port.example>\nSent: Tuesday\n\n{STORY}")
    assert item.status is Status.WITHHELD


def test_what_an_answer_quotes_is_set_aside() -> None:
    """The story stands above."""
    below = "From: Leo Park <leo@desk.example>\nSent: Tuesday\nSubject: Bridge\n\nWhen does it open?"
    item = mail(f"{STORY}\n\n{below}", "RE: Bridge")
    assert [label for label, _ in told(item)] == [Label.BODY, Label.OTHER, Label.OTHER]
    assert item.agency == "Rita Holm"


def test_a_release_that_names_from_whom_it_is_has_no_head() -> None:
    """One such line is a line of the text."""
    assert told(mail(f"From: the mayor's office\n\n{STORY}"))[0] == (Label.BODY, "From: the mayor's office")
