"""Where a firm sits and what a person is: one nation, however it is told."""

from __future__ import annotations

import pytest

from desk.compare.point import Verdict
from tests.compare.copydesk import on, told, two_senders, two_versions

DANISH, DUTCH = "Danish brewer Halm bought the mill.", "Dutch brewer Halm bought the mill."


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (DANISH, DUTCH, ("Danish", "Dutch")),
        ("Chicago-based Orbit cut jobs.", "Orbit's headquarters are in Canada.", ("Chicago", "Canada")),
        ("The Dutch home shopping company, Halm, was sold.", "Halm was based in the UK.", ("Dutch", "UK")),
        ("Italian director Ugo Zeller won.", "Zeller, who is based in Paris, won.", ("Italian", "Paris")),
    ],
)
def test_one_name_of_two_nations_is_a_conflict(one: str, other: str, words: tuple[str, str]) -> None:
    """The editor sees the words that tell the one nation and those that tell the other, wherever they stand."""
    found = two_senders(f"It rained. {one}", other)
    point = on(found, *words)
    assert point.verdict == Verdict.CONFLICT
    texts = {source.name: source.copy.item.text for source in found.sources}
    assert all(claim.quote == claim.span.of(texts[claim.item]) for claim in point.claims)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Calgary-based Orbit cut jobs.", "Orbit, which is based in Canada, cut jobs."),
        ("Calgary-based Orbit cut jobs.", "Toronto-based Orbit cut jobs."),
        ("Scottish actor Bo Dahl won.", "British actor Bo Dahl won."),
        ("Danish brewer Halm cut jobs.", "Dutch brewer Kolk cut jobs."),
        ("Danish brewer Ann Halm won.", "Dutch brewer Bo Halm won."),
        ("Adwal-based Orbit cut jobs.", "Orbit, which is based in Canada, cut jobs."),
        ("Paris airline Orbit cut jobs.", "Orbit, which is based in Chicago, cut jobs."),
        ("London club striker Bo Dahl won.", "Danish singer Bo Dahl won."),
    ],
)
def test_a_town_a_country_of_a_kingdom_and_another_name_contradict_nothing(one: str, other: str) -> None:
    """Two towns may be a town and its suburb, and a player's club is not his nation."""
    assert Verdict.CONFLICT not in {point.verdict for point in told(two_senders(one, other))}


def test_a_note_owns_to_the_nation_that_was_wrong() -> None:
    """Without the note nobody has said that the first version erred."""
    assert on(two_versions(DANISH, DUTCH), "Danish", "Dutch").verdict == Verdict.CONFLICT
    note = "CORRECTS that the brewer Halm is Dutch"
    assert on(two_versions(DANISH, DUTCH, note), "Danish", "Dutch").verdict == Verdict.UPDATED
