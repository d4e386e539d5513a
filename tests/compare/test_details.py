"""What hangs on one event: by what it was done, how somebody ranks, when it was, loosely here and exactly there."""

from __future__ import annotations

import pytest

from desk.body import lay_out
from desk.compare import compare, source
from desk.compare.answers.eras import Era, one_era
from desk.compare.language.words import words
from desk.compare.point import Point, Severity, Verdict
from desk.spans import Span
from desk.wire.item import Item, Label, Part
from tests.compare.copydesk import filed, on, two_versions

FILED = "2026-03-04T12:00:00+00:00"


def points(one: str, other: str, *beside: str, label: Label = Label.CAPTION) -> list[Point]:
    """The points that two senders' copy raises; what stands below the second's text is captions, or of `label`."""
    text = other
    parts = [Part(Span(0, len(other)), Label.BODY, "test")]
    for said in beside:
        parts.append(Part(Span(len(text) + 2, len(text) + 2 + len(said)), label, "test"))
        text += f"\n\n{said}"
    first = Item("A", "ninjs", one, (Part(Span(0, len(one)), Label.BODY, "test"),), agency="Agency A", filed=FILED)
    second = Item("B", "ninjs", text, tuple(parts), agency="Agency B", filed=FILED)
    return list(compare([source("A", lay_out(first)), source("B", lay_out(second))]).points)


def verdicts(found: list[Point], *words: str) -> list[Verdict]:
    """The verdicts of the points whose claims have these words between them."""
    return [
        point.verdict for point in found if all(any(word in claim.quote for claim in point.claims) for word in words)
    ]


def test_a_drone_makes_an_airstrike_more_exact() -> None:
    """A drone strike is an airstrike: no dispute, and the editor takes the exact word."""
    found = points(
        "The rebel commander Omar Dahab was killed by a drone as he left the town of Sel.",
        "The rebel commander Omar Dahab died in an airstrike as he left the town of Sel.",
    )
    assert verdicts(found, "drone", "airstrike") == [Verdict.REFINED]


def test_a_knife_and_a_gun_are_left_alone() -> None:
    """Neither is a kind of the other, and an attacker may carry both."""
    found = points(
        "The shopkeeper Ivo Horvat was killed with a knife on Monday in Split.",
        "The shopkeeper Ivo Horvat was killed with a gun on Monday in Split.",
    )
    assert Verdict.REFINED not in verdicts(found, "knife", "gun")


def test_a_rank_that_loses_its_hedge_is_shown() -> None:
    """One source says that he is thought to be second, the other that he is."""
    found = points(
        "Haddad was widely considered the second-most powerful banker in Lebanon, traders said.",
        "The arrest of Haddad, Lebanon's second-most powerful banker, shook traders.",
    )
    (lost,) = [point for point in found if "lost the hedge" in point.why]
    assert (lost.verdict, lost.severity) == (Verdict.REFINED, Severity.CHECK)


def test_second_only_to_a_year_is_the_most_since_that_year() -> None:
    """Both tell of one record, from either side."""
    found = points(
        "The lake rose to 4.1 metres on Monday, the highest since 1988, the water office said.",
        "Monday's level of the lake was the second-highest mark on record after 1988, the water office said.",
    )
    assert Verdict.REFINED in verdicts(found, "highest since 1988", "second-highest")


def test_the_same_words_of_two_rivers_are_not_one_record() -> None:
    """A superlative alone brings nothing together."""
    found = points(
        "The bridge at Orle is the longest in Norway and took nine years to build.",
        "Farmers in Spain have waited for rain through the longest drought in memory.",
    )
    assert not verdicts(found, "the longest in Norway", "the longest drought")


def test_a_date_in_a_caption_makes_recently_exact() -> None:
    """Captions raise nothing themselves, but their date is evidence for what the copy tells loosely."""
    found = points(
        "Colonel Ana Ruiz, who recently took command of the brigade, would not comment.",
        "The brigade lost two vehicles, a spokesman said.",
        "Colonel Ana Ruiz took command of the brigade on Feb. 20.",
    )
    assert verdicts(found, "recently", "Feb. 20") == [Verdict.REFINED]


def test_words_far_from_a_date_do_not_tell_what_was_on_it() -> None:
    """The ferry was scrapped on the one day and raised on the other, though one sentence tells both at length."""
    scrapped = (
        "The guild said that the ferry Swan, which divers raised with two cranes and a barge of the harbour board"
        " after a long and costly search of the bay, was scrapped on March 4, 2003."
    )
    raised = "Divers raised the ferry Swan with two cranes and a barge of the harbour board on March 9, 2003."
    assert not verdicts(points(scrapped, raised), "March 4", "March 9")


@pytest.mark.parametrize(
    ("beside", "label", "expected"),
    [
        (["Omar Dahab died in an airstrike as he left the town of Sel."], Label.CAPTION, [Verdict.REFINED]),
        (["Omar Dahab died in an airstrike as he left the town of Sel."] * 2, Label.CAPTION, []),
        (["Omar Dahab died in an airstrike as he left the town of Sel."], Label.RELATED, []),
    ],
)
def test_a_caption_is_evidence_where_it_stands_once(beside: list[str], label: Label, expected: list[Verdict]) -> None:
    """A picture that a page shows twice is its furniture, and a related link is another story's."""
    drone = "The rebel commander Omar Dahab was killed by a drone as he left the town of Sel."
    assert verdicts(points(drone, "His men left the valley.", *beside, label=label), "drone", "airstrike") == expected


def test_a_picture_from_the_files_dates_nothing() -> None:
    """An old date under a picture is of another day than the story's."""
    found = points(
        "Colonel Ana Ruiz, who recently took command of the brigade, would not comment.",
        "The brigade lost two vehicles, a spokesman said.",
        "Colonel Ana Ruiz takes command of a regiment on Oct. 3, 2023.",
    )
    assert not verdicts(found, "recently", "Oct. 3, 2023")


def test_a_reason_quotes_the_first_words_of_a_long_claim() -> None:
    """And says that there is more; a short one it quotes whole."""
    long = "The council closed the old railway bridge over the river to all lorries on Monday"
    said = [point.why for point in points(f"{long}.", f"{long}, police said.") if "…" in point.why]
    assert any("“The council closed the old railway …”" in why for why in said)


def test_a_capitalised_neighbour_makes_a_name_of_a_common_word() -> None:
    """Tarn Flats is a place and no apartments; flats are."""
    line = "Rents in Flats Lane and Tarn Flats rose faster than those of flats elsewhere."
    assert [word.sense for word in words(line, Span(0, len(line))) if word.text.lower() == "flats"] == [
        "flat",
        "flat",
        "apartment",
    ]


def test_a_figure_that_one_source_gives_twice_is_still_its_own() -> None:
    """What a source says again is no second source."""
    twice = "Crews rescued 31 sailors from the wreck.\n\nThe 31 sailors were flown to Tarn."
    only = [point for point in points(twice, "The harbour was closed by fog.") if point.verdict == Verdict.ONLY]
    assert any("31 sailors" in claim.quote for point in only for claim in point.claims)


def test_the_clocks_of_two_places_are_not_held_against_each_other() -> None:
    """Nobody said how many hours lie between Moscow and London."""
    moscow, london, early = (
        f"The vote ends at {hour} time on Sunday." for hour in ("6 p.m. Moscow", "4 p.m. London", "4 p.m. Moscow")
    )
    assert Verdict.CONFLICT not in verdicts(points(moscow, london), "6 p.m.", "4 p.m.")
    assert verdicts(points(moscow, early), "6 p.m.", "4 p.m.") == [Verdict.CONFLICT]


def test_one_player_has_one_hurt_ear() -> None:
    """Two versions that each speak of one ear, and not of the same, are asked about, whatever else they tell."""
    first = two_versions(
        "Matias Larrieu had an operation on his left ear on Sunday after a flare went off.",
        "Doctors fear for the hearing in the right ear of the goalkeeper.",
    )
    assert on(first, "left ear", "right ear").verdict == Verdict.CONFLICT


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (("2025-09", "2025-11"), ("2025-10", "2025-10"), True),  # last autumn, in October
        (("2025-09", "2025-11"), ("2025-03", "2025-05"), False),
        (("2018-01", "2018-12"), ("2018-10", "2018-10"), False),  # what a year came to, and a month
        (("2018-01", "2018-12"), ("2018-01", "2018-12"), True),
        (None, ("2018-01", "2018-12"), False),
    ],
)
def test_a_season_holds_its_months_and_a_year_sums_them_up(one: Era | None, other: Era | None, expected: bool) -> None:
    """Figures of one time long past are set side by side in whatever words the time is told."""
    assert one_era(one, other) is one_era(other, one) is expected


def test_what_was_offered_long_ago_moves_no_more() -> None:
    """A bid of today runs on, one of last autumn was what it was."""
    a = filed("A", "Otway turned down a bid of 340p a share from Marden last autumn.", at="2026-06-11T09:00:00+00:00")
    b = filed("B", "Otway rejected a bid of 345p a share from Marden in October.", at="2026-06-11T17:00:00+00:00")
    assert on(compare([a, b]), "340p", "345p").verdict == Verdict.CONFLICT
