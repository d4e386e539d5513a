"""The ways out of a point: which are offered, which comes first, and how the drafted sentence reads."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desk.compare.point import Point, Source
from desk.facts.claim import Moment, Quantity
from desk.rulings import Choice, choices, keep_all
from desk.wire.item import Kind, Label, Note
from tests.rulings.newsroom import compared, count, point, says, story

MISSION = says(
    story(
        "A",
        "The minister instead defended the relief mission, which includes 90 Danish engineers and is led by a Danish "
        "officer, as the only way to reopen the port.",
        agency="Harbour News",
        filed="2026-03-02T09:00:00+00:00",
    ),
    "90 Danish engineers",
    count(90, "engineers", scope="in the relief mission"),
)
COUNTRY = says(
    story(
        "B",
        "A source at the ministry told Dominion Press there are probably about 200 Danish engineers in the country, "
        "which is most of those abroad.",
        agency="Dominion Press",
        filed="2026-03-02T11:30:00+00:00",
    ),
    "about 200 Danish engineers in the country",
    count(200, "engineers", bound="~", scope="in the country"),
    speaker="A source at the ministry",
    cue="told",
)
EARLY = says(
    story("A", "The blast killed 12 people in Adwal on Tuesday.", agency="AFP", filed="2026-05-12T09:00:00+00:00"),
    "12 people",
    count(12),
)
LATE = says(
    story(
        "B", "At least 17 people died in the market, hospitals said.", agency="Reuters", filed="2026-05-12T12:05:00Z"
    ),
    "At least 17 people",
    count(17, bound=">"),
    speaker="hospitals",
    cue="said",
)


def ways(of: Point, *sources: Source) -> dict[str, str]:
    """The drafted text of each way out, in the order offered."""
    return {choice.name: choice.text for choice in choices(of, compared(sources, of))}


def test_two_scopes_are_kept_apart_each_with_its_source() -> None:
    """The clause that holds the figure, the hedge, the unnamed source and both outlets."""
    asked = point(
        "different_scope", (MISSION, "90 Danish engineers"), (COUNTRY, "about 200 Danish engineers in the country")
    )
    offered = ways(asked, MISSION, COUNTRY)
    assert list(offered) == ["scopes", "authority", "hold"]
    assert offered["scopes"] == (
        "The relief mission includes 90 Danish engineers and is led by a Danish officer, Harbour News reported; a "
        "source at the ministry told Dominion Press there are probably about 200 Danish engineers in the country."
    )


def test_a_conflict_keeps_both_before_anything_else() -> None:
    """With attribution, then the count that nobody disputes; the lower figure's sentence carries the range."""
    asked = point("conflict", (EARLY, "12 people"), (LATE, "At least 17 people"))
    offered = ways(asked, EARLY, LATE)
    assert list(offered) == ["attribute", "range", "at least", "authority", "latest", "hold"]
    assert offered["attribute"] == (
        "The blast killed 12 people in Adwal on Tuesday, Agence France-Presse reported; at least 17 people died in the "
        "market, hospitals said, according to Reuters."
    )
    assert offered["range"] == (
        "The blast killed between 12 and 17 people in Adwal on Tuesday, according to figures from Agence France-Presse "
        "and Reuters."
    )
    assert offered["at least"].startswith("The blast killed at least 12 people in Adwal on Tuesday")


def test_the_latest_names_the_hour_where_the_day_does_not_tell() -> None:
    """Two stories of one day need a clock."""
    asked = point("updated", (EARLY, "12 people"), (LATE, "At least 17 people"))
    assert ways(asked, EARLY, LATE)["latest"] == (
        "As of 12:05 p.m. on May 12, at least 17 people died in the market, hospitals said, according to Reuters."
    )


def test_a_capital_that_may_be_a_name_stays_behind_a_colon() -> None:
    """ "As of May 12, Hopes faded" is ugly, "hydro said" would be wrong: the sentence stands alone."""
    early = story("A", "Six died in the quake.", agency="dpa", filed="2026-05-11")
    late = story("B", "Hopes faded for any more survivors, with 31 dead.", agency="dpa", filed="2026-05-12")
    asked = point("updated", (early, "Six died"), (late, "31 dead"))
    assert ways(asked, early, late)["latest"] == (
        "As of May 12: Hopes faded for any more survivors, with 31 dead, dpa reported."
    )


def test_somebodys_words_are_not_as_of_a_time_of_filing() -> None:
    """ "“29 votes is no mandate,” he said as of Nov. 14" is no English."""
    early = story("A", "She lost by 41 votes.", agency="dpa", filed="2026-05-11")
    late = story("B", "“29 votes is no mandate,” Lars Dahl said.", agency="dpa", filed="2026-05-12")
    asked = point("updated", (early, "41 votes"), (late, "29 votes"))
    assert "latest" not in ways(asked, early, late)


def test_an_updated_toll_offers_the_latest_first() -> None:
    """A moving figure is not a dispute."""
    asked = point("updated", (EARLY, "12 people"), (LATE, "At least 17 people"))
    assert next(iter(ways(asked, EARLY, LATE))) == "latest"


def test_a_figure_inside_a_quotation_is_never_changed() -> None:
    """Nobody said "between 12 and 17"."""
    quoted = says(
        story("A", "“We counted 12 bodies,” the mayor said.", agency="AFP"),
        "12 bodies",
        count(12, "bodies"),
        speaker="the mayor",
    )
    other = says(story("B", "Police found 17 bodies.", agency="dpa"), "17 bodies", count(17, "bodies"))
    assert not {"range", "at least"} & set(
        ways(point("conflict", (quoted, "12 bodies"), (other, "17 bodies")), quoted, other)
    )


def test_about_so_many_is_not_at_least_so_many() -> None:
    """A hedge both ways is no floor."""
    rough = says(story("A", "About 12 people died.", agency="AFP"), "About 12 people", count(12, bound="~"))
    exact = says(story("B", "The fire killed 17 people.", agency="dpa"), "17 people", count(17))
    assert "at least" not in ways(point("conflict", (rough, "About 12 people"), (exact, "17 people")), rough, exact)


def test_figures_of_two_units_make_no_range() -> None:
    """Four square kilometres to 950 hectares says nothing."""
    one = says(
        story("A", "The fire grew to 4 square kilometres.", agency="AFP"), "4 square kilometres", count(4, unit="km2")
    )
    two = says(story("B", "The fire grew to 950 hectares.", agency="dpa"), "950 hectares", count(950, unit="hectare"))
    asked = point("conflict", (one, "4 square kilometres"), (two, "950 hectares"), kind="measure")
    assert "range" not in ways(asked, one, two)


def test_names_stand_side_by_side_rather_than_in_two_long_sentences() -> None:
    """The reader sees what differs."""
    tail = " told reporters in the capital on Tuesday after a meeting with ministers of all five states of the region."
    one = story("A", f"Lt. Gen. Odd Helle of Norway{tail}", agency="AFP")
    two = story("B", f"The force's commander, Major General Odd Helle,{tail}", agency="Reuters")
    asked = point("conflict", (one, "Lt. Gen. Odd Helle"), (two, "Major General Odd Helle"), kind="person")
    assert ways(asked, one, two)["attribute"] == (
        "Agence France-Presse gave the name as “Lt. Gen. Odd Helle” and Reuters as “Major General Odd Helle.”"
    )


def test_a_named_speaker_outweighs_an_unnamed_one() -> None:
    """Reuters' rule: named over unnamed."""
    named = says(
        story("A", "Mayor Ana Ruiz said 12 homes burned.", agency="AFP"),
        "12 homes",
        count(12),
        speaker="Mayor Ana Ruiz",
        cue="said",
    )
    unnamed = says(
        story("B", "A source said 15 homes burned.", agency="dpa", filed="2026-05-12"),
        "15 homes",
        count(15),
        speaker="A source",
        cue="said",
    )
    asked = point("conflict", (named, "12 homes"), (unnamed, "15 homes"))
    offered = {choice.name: choice for choice in choices(asked, compared((named, unnamed), asked))}
    assert offered["authority"] == Choice(
        "authority",
        "One authority: Mayor Ana Ruiz",
        "Mayor Ana Ruiz said 12 homes burned, according to Agence France-Presse.",
    )


def version(name: str, hour: int, text: str, quote: str, value: int, **fields: object) -> Source:
    """One version of a chain of Dominion Press."""
    made = story(name, text, chain="dp-fire", agency="Dominion Press", filed=f"2026-05-12T{hour:02}:00:00Z", **fields)
    return says(made, quote, count(value, "homes"))


def test_a_sender_that_corrects_itself_makes_a_correction_the_first_choice() -> None:
    """Its note names the figure."""
    first = version("A", 9, "Eleven homes burned.", "Eleven homes", 11)
    note = Note("corrects", "corrects number of homes burned to 12")
    second = version("B", 12, "The fire burned 12 homes.", "12 homes", 12, note=note)
    offered = ways(point("updated", (first, "Eleven homes"), (second, "12 homes")), first, second)
    assert next(iter(offered)) == "correction"
    assert offered["correction"] == (
        "Correction: The fire burned 12 homes, Dominion Press reported. An earlier version said “Eleven homes.”"
    )


def test_a_correction_of_something_else_is_none_of_this_point() -> None:
    """The note corrects a name; the toll just moved on."""
    first = version("A", 9, "Eleven homes burned.", "Eleven homes", 11)
    note = Note("corrects", "corrects spelling of evacuee's name to Matheson")
    second = version("B", 12, "The fire burned 14 homes.", "14 homes", 14, note=note)
    assert next(iter(ways(point("updated", (first, "Eleven homes"), (second, "14 homes")), first, second))) == "latest"


def test_a_correction_that_names_nothing_owns_to_all() -> None:
    """An item sent as a correction."""
    first = version("A", 9, "Eleven homes burned.", "Eleven homes", 11)
    second = version("B", 12, "The fire burned 12 homes.", "12 homes", 12, kind=Kind.CORRECTION)
    assert (
        next(iter(ways(point("conflict", (first, "Eleven homes"), (second, "12 homes")), first, second)))
        == "correction"
    )


def test_the_earlier_version_of_one_sender_is_named_as_such() -> None:
    """Otherwise a sender would contradict itself in one breath."""
    first = version("A", 9, "Eleven homes burned.", "Eleven homes", 11)
    second = version("B", 12, "The fire burned 12 homes.", "12 homes", 12)
    asked = point("conflict", (first, "Eleven homes"), (second, "12 homes"))
    assert keep_all(asked, compared((first, second), asked)) == (
        "Eleven homes burned, an earlier version from Dominion Press reported; the fire burned 12 homes, Dominion "
        "Press reported."
    )


def test_the_more_exact_wording_comes_first_where_both_hold() -> None:
    """October 2018 says more than 2018."""
    year = says(story("A", "The mission began in 2018.", agency="AFP"), "2018", Moment("2018-01-01", "2018-12-31"))
    month = says(
        story("B", "It opened in October 2018.", agency="dpa"), "October 2018", Moment("2018-10-01", "2018-10-31")
    )
    asked = point("refined", (year, "2018"), (month, "October 2018"), kind="time")
    assert ways(asked, year, month)["exact"] == "dpa reported: It opened in October 2018."


def test_a_lost_hedge_is_no_more_exact() -> None:
    """ "About 500" and "500" are one figure, and the careful wording is the right one."""
    bold = says(story("A", "There are 500 troops there.", agency="AFP"), "500 troops", count(500, "troops"))
    careful = says(
        story("B", "There are about 500 troops there.", agency="dpa"),
        "about 500 troops",
        count(500, "troops", bound="~"),
    )
    asked = point("refined", (bold, "500 troops"), (careful, "about 500 troops"))
    assert ways(asked, bold, careful)["exact"] == "There are about 500 troops there, dpa reported."


def test_sources_that_agree_are_all_named_but_only_one_is_quoted() -> None:
    """The second outlet never wrote the first one's sentence."""
    one = says(story("A", "The quake killed 12 people in Sembe.", agency="AFP"), "12 people", count(12))
    two = says(story("B", "In Sembe 12 people died.", agency="dpa"), "12 people", count(12))
    three = says(story("C", "The quake killed 19.", agency="Reuters"), "19", count(19))
    asked = point("conflict", (one, "12 people"), (two, "12 people"), (three, "19"))
    assert ways(asked, one, two, three)["attribute"] == (
        "The quake killed 12 people in Sembe, Agence France-Presse reported, with dpa giving the same figure; the "
        "quake killed 19, Reuters reported."
    )


def test_two_ranges_that_share_an_end_are_two_answers() -> None:
    """Ten to 12 is not 11 to 12."""
    one = says(story("A", "It took 10 to 12 days.", agency="AFP"), "10 to 12 days", Quantity(10, 12, head="days"))
    two = says(story("B", "It took 11 to 12 days.", agency="dpa"), "11 to 12 days", Quantity(11, 12, head="days"))
    asked = point("conflict", (one, "10 to 12 days"), (two, "11 to 12 days"))
    assert ways(asked, one, two)["attribute"] == (
        "Agence France-Presse reported: It took 10 to 12 days; dpa reported: It took 11 to 12 days."
    )


def test_a_headline_is_quoted_since_it_is_no_sentence() -> None:
    """No verb, no full stop: its words stand in quotation marks."""
    headline = says(story("A", "# 500 troops in Sembe", agency="AFP"), "500 troops in Sembe", count(500, "troops"))
    body = says(story("B", "The army has 300 troops in Sembe.", agency="dpa"), "300 troops", count(300, "troops"))
    asked = point("conflict", (headline, "500 troops in Sembe"), (body, "300 troops"))
    assert ways(asked, headline, body)["attribute"] == (
        "Agence France-Presse gave the figure as “500 troops in Sembe” in a headline; "
        "the army has 300 troops in Sembe, dpa reported."
    )


def test_a_point_that_one_source_has_goes_with_its_source() -> None:
    """No dispute, no way out of one."""
    alone = story("A", "The ferry was built in 1987.", agency="AFP")
    offered = ways(point("only", (alone, "1987"), kind="time"), alone)
    assert offered == {"attribute": "The ferry was built in 1987, Agence France-Presse reported.", "hold": ""}


def test_several_claims_of_one_source_are_one_answer_where_nobody_disputes() -> None:
    """The headline and the body say it; the sentence of the body is the one to print."""
    alone = story("A", "# Old ferry sinks\nThe ferry was built in 1987 and sold in 2011.", agency="AFP")
    asked = point("only", (alone, "Old ferry"), (alone, "in 1987"), (alone, "in 2011"), kind="time")
    assert ways(asked, alone)["attribute"] == (
        "The ferry was built in 1987 and sold in 2011, Agence France-Presse reported."
    )


def test_two_people_of_one_surname_make_no_draft() -> None:
    """Their sentences have nothing to do with each other."""
    alone = story("A", "Spokesman Dylan Moss left.\nGeneral Pat Moss stayed.", agency="dpa")
    asked = point("different_scope", (alone, "Spokesman Dylan Moss"), (alone, "General Pat Moss"), kind="person")
    assert list(ways(asked, alone)) == ["hold"]
    assert keep_all(asked, compared((alone,), asked)) == ""


def test_an_outlet_that_is_written_small_stays_small() -> None:
    """dpa opens a sentence as dpa."""
    one, two = story("A", "# Rain in Sembe", agency="dpa"), story("B", "# No rain in Sembe", agency="EFE")
    asked = point("conflict", (one, "Rain in Sembe"), (two, "No rain in Sembe"), kind="status")
    assert ways(asked, one, two)["attribute"] == (
        "dpa said “Rain in Sembe” in a headline; EFE said “No rain in Sembe” in a headline."
    )


def test_no_floor_where_the_sentence_has_no_room_for_it() -> None:
    """ "Put at at least 3,400" is no English."""
    early = says(
        story("A", "Fire hit 2,000 homes.", agency="dpa", filed="2026-05-12"), "2,000 homes", count(2000, "homes")
    )
    late = says(
        story("B", "The loss was put at 3,400, all told.", agency="dpa", filed="2026-05-13"),
        "3,400",
        count(3400, "homes"),
    )
    asked = point("updated", (early, "2,000 homes"), (late, "3,400"))
    assert "at least" not in ways(asked, early, late)


def test_a_point_without_its_sources_can_still_be_held() -> None:
    """The copy was taken off the desk."""
    assert [choice.name for choice in choices(point("conflict", (EARLY, "12 people")), compared(()))] == ["hold"]


def takes(*texts: str, **last: Any) -> tuple[Source, ...]:
    """Versions of one story by one sender, without times; `last` is said of the last one."""
    fields: list[dict[str, Any]] = [{} for _ in texts]
    fields[-1] = last
    return tuple(
        story(name, text, agency="dpa", chain="trial", **more)
        for name, text, more in zip("ABC", texts, fields, strict=False)
    )


def test_no_looser_sentence_stands_in_for_the_more_exact_headline() -> None:
    """The exact answer stands in no sentence: both are kept, the exact one quoted."""
    loose = says(story("A", "She took over in 2018.", agency="AFP"), "2018", Moment("2018-01-01", "2018-12-31"))
    exact = says(
        story("B", "# New chief since Nov. 26, 2018", agency="dpa"), "Nov. 26, 2018", Moment(*["2018-11-26"] * 2)
    )
    offered = ways(point("refined", (loose, "2018"), (exact, "Nov. 26, 2018"), kind="time"), loose, exact)
    assert "exact" not in offered
    assert "Nov. 26, 2018" in offered["attribute"]


def test_a_figure_that_a_later_version_replaced_is_not_the_more_exact() -> None:
    """31 years was withdrawn, however exact."""
    old, new = takes("He could get up to 31 years.", "The term is up to 28 years.")
    old = says(old, "up to 31 years", count(31, "years", bound="<"))
    new = says(new, "up to 28 years", count(28, "years", bound="<"))
    asked = point("refined", (old, "up to 31 years"), (new, "up to 28 years"), kind="measure")
    assert ways(asked, old, new)["exact"] == "The term is up to 28 years, dpa reported."


def test_the_one_authority_of_a_chain_is_its_latest_version() -> None:
    """And the draft that keeps all calls the others earlier."""
    old, new = takes("Jurors convicted Moss of six counts.", "Jurors convicted Moss of five counts.")
    old, new = says(old, "six counts", count(6, "counts")), says(new, "five counts", count(5, "counts"))
    offered = ways(point("conflict", (old, "six counts"), (new, "five counts")), old, new)
    assert offered["authority"] == "Jurors convicted Moss of five counts, dpa reported."
    assert "six counts, an earlier version from dpa reported" in offered["attribute"]


def test_a_corrective_without_times_offers_its_correction_first() -> None:
    """The order of the versions tells which was first; the nearest one before is the one corrected."""
    first, second, last = takes(
        "Jurors took two days.", "Jurors took four days.", "Jurors took three days.", kind=Kind.CORRECTION
    )
    told = [
        says(each, f"{word} days", count(number, "days"))
        for each, word, number in ((first, "two", 2), (second, "four", 4), (last, "three", 3))
    ]
    words = ("two days", "four days", "three days")
    asked = point("conflict", *zip(told, words, strict=True))
    offered = ways(asked, *told)
    assert next(iter(offered)) == "correction"
    assert offered["correction"].endswith("An earlier version said “four days.”")


def test_a_dateline_is_no_answer() -> None:
    """ "FORT ALDER (DP)" tells where the copy was written."""
    source = story("A", "FORT ALDER\nThe port is open.", agency="dpa")
    sentences = (replace(source.copy.sentences[0], label=Label.DATELINE), *source.copy.sentences[1:])
    source = replace(source, copy=replace(source.copy, sentences=sentences))
    assert list(ways(point("only", (source, "FORT ALDER"), kind="place"), source)) == ["hold"]
