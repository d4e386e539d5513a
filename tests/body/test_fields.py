"""What a text says of itself completes the item; what the sender sent always stands."""

from __future__ import annotations

import json

import pytest

from desk.body import lay_out
from desk.wire import read
from desk.wire.item import Item, Kind, Status
from tests.body.pastedcopy import PAGE, WIRE, laid_out


def test_a_pasted_page_says_when_it_was_posted_and_changed() -> None:
    """Published and updated are two dates, and a named zone gives an offset."""
    item = laid_out(PAGE).item
    assert (item.filed, item.updated) == ("2026-03-03T09:10:00-05:00", "2026-03-04")


def test_a_pasted_page_names_its_newsroom_in_the_credit() -> None:
    """Where no byline names one."""
    item = laid_out(PAGE).item
    assert (item.agency, item.credit, item.byline) == ("Gale News", "With files from Gale News", ())


def test_a_wire_story_gives_slug_label_agency_and_place() -> None:
    """Slug line and dateline."""
    item = laid_out(WIRE).item
    assert (item.slug, item.version_label) == ("BC-NA--Harbour Crane", "2nd Ld-Writethru")
    assert (item.agency, item.place, item.dateline) == ("AP", "GALE PORT, Ont.", "GALE PORT, Ont. (AP)")


def test_the_count_of_words_behind_a_label_is_no_part_of_it() -> None:
    """The kill that names the 2nd Ld-Writethru must find it."""
    item = laid_out(WIRE.replace("2nd Ld-Writethru", "2nd Ld-Writethru,310", 1)).item
    assert item.version_label == "2nd Ld-Writethru"


def test_a_change_note_is_read() -> None:
    """A correction beats an update, and the paragraphs that it names are told."""
    item = laid_out(WIRE).item
    assert item.note is not None
    assert (item.note.kind, item.note.paragraphs, item.kind) == ("corrects", (2,), Kind.CORRECTION)


@pytest.mark.parametrize(
    ("line", "names", "agency"),
    [
        ("By Ana Ruiz", ("Ana Ruiz",), None),
        ("By Ana Ruiz and Leo Park, Gale Times", ("Ana Ruiz", "Leo Park"), "Gale Times"),
        ("By IONA BAIRD, PA Scotland", ("Iona Baird",), "PA"),
        ("By STAFF REPORTERS", (), None),
        ("Ana Ruiz · Gale News · Posted: Mar 3, 2026 1:05 PM ADT", ("Ana Ruiz",), "Gale News"),
        ("Leo Park, The Canadian Press", ("Leo Park",), "The Canadian Press"),
        ("Jean-Luc de la Roche - March 3, 2026", ("Jean-Luc de la Roche",), None),
    ],
)
def test_bylines_of_many_makes(line: str, names: tuple[str, ...], agency: str | None) -> None:
    """A desk is no name; the newsroom beside the writer is the agency."""
    item = laid_out(PAGE.replace("With files from Gale News", line)).item
    assert (item.byline, item.agency) == (names, agency)


@pytest.mark.parametrize(
    ("opening", "place", "agency", "filed"),
    [
        ("HALIFAX —", "HALIFAX", None, None),
        ("LONDON, July 18 (Reuters) -", "LONDON", "Reuters", None),
        ("Kolst, Oct 14, 2026 (AFP) -", "Kolst", "AFP", "2026-10-14"),
        ("Jan 28 (Reuters) -", None, "Reuters", None),
        ("GALE PORT, Qld, Oct 12 AAP -", "GALE PORT", "AAP", None),
        ("Puerto Almena (dpa) -", "Puerto Almena", "dpa", None),
    ],
)
def test_datelines_of_many_makes(opening: str, place: str | None, agency: str | None, filed: str | None) -> None:
    """Place, agency, and the day where the dateline names a year."""
    item = laid_out(f"{opening} A harbour crane tipped over on Tuesday, hurting one worker, the port said.").item
    assert (item.place, item.agency, item.filed) == (place, agency, filed)


@pytest.mark.parametrize("opening", ["UPDATE — ", "The harbour — ", "NATO-led talks — ", "Smith said - "])
def test_a_sentence_with_a_dash_has_no_dateline(opening: str) -> None:
    """A place must be in capitals, or have an agency beside it."""
    assert laid_out(f"{opening}the crane tipped over on Tuesday, hurting one worker, the port said.").item.place is None


def test_the_version_in_front_of_a_headline_is_no_headline() -> None:
    """ "UPDATE 2-" says which version it is."""
    story = "March 4 (Reuters) - Gale Port opened two of its berths again on Wednesday, it said."
    copy = laid_out(f"UPDATE 2-Gale Port reopens two berths\n\n{story}")
    item = copy.item
    assert [block.span.of(item.text) for block in copy.blocks[:2]] == ["UPDATE 2-", "Gale Port reopens two berths"]
    assert [block.kept for block in copy.blocks[:2]] == [False, True]
    assert (item.headline, item.version_label, item.kind) == ("Gale Port reopens two berths", "UPDATE 2", Kind.UPDATE)


def test_a_kill_is_seen_as_one() -> None:
    """The notice names the story that must not be used."""
    item = laid_out(
        "BC-NA--Harbour Crane, KILL\n\nBULLETIN KILL\n\n"
        "EDITORS: Kill the story slugged BC-NA--Harbour Crane, 2nd Ld-Writethru. The kill is mandatory.\n\nThe AP\n"
    ).item
    assert (item.kind, item.status, item.agency) == (Kind.KILL, Status.CANCELED, "AP")


def test_an_embargo_in_the_text_withholds_the_item() -> None:
    """Until somebody says otherwise."""
    story = "Gale Port will close two berths on Thursday, the port authority said, after a crane tipped over."
    assert laid_out(f"Port to close berths\n\nEMBARGOED until 18:00 GMT\n\n{story}").item.status is Status.WITHHELD


def test_what_the_sender_sent_stands() -> None:
    """The text completes; it never overrules."""
    item = lay_out(Item("a.txt", "text", WIRE, agency="Gale Wire", slug="crane", place="Gale", filed="2026-03-03")).item
    assert (item.agency, item.slug, item.place, item.filed) == ("Gale Wire", "crane", "Gale", "2026-03-03")


def test_a_text_that_says_nothing_of_itself_leaves_the_fields_open() -> None:
    """None is better than a guess."""
    item = laid_out("The crane tipped over on Tuesday morning and hurt one of the workers on the pier.").item
    assert (item.headline, item.agency, item.filed, item.byline, item.slug) == (None, None, None, (), None)


def test_the_credit_below_a_caption_is_the_pictures() -> None:
    """The story's own credit stands by itself."""
    picture = {"type": "picture", "description_text": "The bridge.", "byline": "Ida Holm"}
    fields = {"uri": "x", "headline": "River rises", "body_html": "<p>Water fell.</p>", "associations": {"a": picture}}
    assert lay_out(read(json.dumps(fields).encode(), "x")[0]).item.credit is None
