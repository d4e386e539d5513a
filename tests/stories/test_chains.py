"""Which copies are versions of one story, and in which order."""

from __future__ import annotations

from typing import Any

import pytest

from desk.body import Block, Copy, Sentence, split
from desk.spans import Span
from desk.stories import chain_ids, group
from desk.stories.versions import in_order, story_slug
from desk.wire.item import Item, Kind, Label

FIRE = (
    "A fire tore through a timber yard in Saint Roland on Tuesday and spread to two barges, the port authority said. "
    "Crews from four towns fought the flames through the night, and nobody was reported hurt by morning."
)
BARGES = FIRE.replace("two barges", "three barges").replace("four towns", "six towns")
REWRITE = "The owner of a burnt timber yard in Saint Roland said on Wednesday that the blaze was set on purpose."


def copy(text: str, path: str = "a.txt", **fields: Any) -> Copy:
    """One paragraph of body copy, whose sender says what `fields` say."""
    body = Block(Label.BODY, Span(0, len(text)), True, "running text")
    sentences = tuple(Sentence(span, Label.BODY, True, 0) for span in split(text))
    return Copy(Item(path, "text", text, **fields), (body,), sentences)


def chained(*copies: Copy) -> bool:
    """Whether all are versions of one story."""
    ids = set(chain_ids(copies))
    return len(ids) == 1 and ids != {None}


def test_one_id_of_one_agency_is_one_story() -> None:
    """However much of the text was rewritten."""
    assert chained(copy(FIRE, agency="AP", id="x1", version="1"), copy(REWRITE, agency="AP", id="x1", version="2"))


def test_an_item_that_replaces_another_continues_it() -> None:
    """Though it came under an id of its own."""
    assert chained(copy(FIRE, agency="dpa", id="x1"), copy(REWRITE, agency="dpa", id="x2", supersedes="x1"))


def test_a_slug_with_another_label_is_the_same_slug() -> None:
    """The writethru label and the cycle letters are no part of it."""
    first, second = "BC-CN--Timber Fire", "CN--Timber Fire, 2nd Ld-Writethru,310"
    assert chained(copy(FIRE, agency="CP", slug=first), copy(REWRITE, agency="CP", slug=second))


def test_last_months_slug_is_another_story() -> None:
    """The market report has the same slug every day."""
    then, now = "2026-03-02T09:00:00+00:00", "2026-04-02T09:00:00+00:00"
    ids = chain_ids(
        [copy(FIRE, agency="CP", slug="BC-Timber", filed=then), copy(REWRITE, agency="CP", slug="BC-Timber", filed=now)]
    )
    assert ids == (None, None)


def test_near_copies_of_one_sender_are_versions() -> None:
    """Without any id or slug the sentences tell."""
    assert chained(copy(FIRE, agency="AFP"), copy(BARGES, agency="AFP"))
    assert chained(copy(FIRE, "v1.txt"), copy(BARGES, "v2.txt"))


def test_another_agencys_near_copy_is_a_reprint() -> None:
    """A reprint is no version, but belongs to the same story."""
    copies = [copy(FIRE, agency="AFP"), copy(BARGES, "b.txt", agency="Reuters")]
    assert chain_ids(copies) == (None, None)
    assert len(group(copies)) == 1


def test_an_unlabelled_id_stands_alone() -> None:
    """A copy with no other version has no chain."""
    assert chain_ids([copy(FIRE, agency="AP", id="x1")]) == (None,)


def test_a_first_lead_without_slug_joins_its_agencys_urgent() -> None:
    """It says that it is a version, and of what its words tell."""
    urgent = copy("Fire destroys timber yard in Saint Roland, port authority says.", agency="dpa", kind=Kind.ALERT)
    lead = copy(FIRE, "b.txt", agency="dpa", version_label="1st lead", kind=Kind.UPDATE)
    assert chained(urgent, lead)


def test_a_kill_stands_last_in_the_chain_that_it_kills() -> None:
    """It shares no sentence with the story; the slug ties it, and its kind stays as it was read."""
    story = copy(FIRE, agency="AP", slug="BC-US--Timber Fire, 3rd Ld-Writethru", version_label="3rd Ld-Writethru")
    kill = copy("Kill the timber fire story.", "b.txt", agency="AP", slug="BC-US--Timber Fire", kind=Kind.KILL)
    (found,) = group([kill, story])
    assert [one.item.kind for one in found.chains[0].copies] == [Kind.STORY, Kind.KILL]


@pytest.mark.parametrize(
    "fields",
    [
        [{"filed": "2026-03-02T09:00:00+00:00"}, {"filed": "2026-03-02T08:30:00-02:00"}],
        [{"version": "2"}, {"version": "10"}],
        [{"version_label": "1st Ld"}, {"version_label": "2nd Ld-Writethru"}],
        [{"version_label": "UPDATE 2"}, {"version_label": "CORRECTED", "kind": Kind.CORRECTION}],
        [{"kind": Kind.ALERT}, {}],
        [{"filed": "2026-03-02", "version_label": "9th Ld"}, {"filed": "2026-03-03", "version_label": "1st Ld"}],
    ],
)
def test_versions_are_ordered_by_time_then_number_then_label(fields: list[dict[str, Any]]) -> None:
    """Whichever of them the sender gives."""
    first, second = (copy(FIRE, **one) for one in fields)
    assert in_order([second, first]) == (first, second)


def test_an_opaque_version_number_orders_nothing() -> None:
    """A clock value is not a count; the label decides."""
    first = copy(FIRE, version="1388091500", version_label="1st Ld")
    second = copy(FIRE, version="77", version_label="2nd Ld")
    assert in_order([second, first]) == (first, second)


@pytest.mark.parametrize(
    ("sent", "slug"),
    [
        ("BC-US--Storm, 1st Ld-Writethru,1140", "US--Storm"),
        ("Timber-Fire-3rd-Lead", "Timber-Fire"),
        ("STORM/ UPDATE 3", "STORM"),
        ("Lead-Smelter", "Lead-Smelter"),
        ("Update Culture", "Update Culture"),
    ],
)
def test_the_label_is_cut_off_a_slug_and_nothing_else(sent: str, slug: str) -> None:
    """A lead smelter keeps its lead."""
    assert story_slug(sent) == slug
