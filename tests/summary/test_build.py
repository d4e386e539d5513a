"""From rulings to lines: the words, what they rest on, who reported them, and in which order they stand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.compare.point import Change, Link
from desk.rulings import Move, Rulings
from desk.summary import Line, build, markdown
from desk.wire.item import Kind, Note
from tests.rulings.newsroom import compared, count, point, ruled, says, story

AFP = story(
    "A",
    "# Ferry runs aground off Adwal\n"
    "The ferry ran aground late on Sunday with 212 people on board.\n"
    "Nobody was hurt, police said.\n"
    "The ship was built in 1987.",
    agency="AFP",
    filed="2026-05-12T09:00:00Z",
    version="2",
)
AFP = says(AFP, "Nobody was hurt", speaker="police", cue="said")
DPA = story(
    "B",
    "# Ferry aground\nA ferry with 221 people hit a rock off Adwal.\nThe captain was questioned.\nNo one was hurt.",
    agency="dpa",
    filed="2026-05-12T11:00:00Z",
)
ABOARD = point("conflict", (AFP, "212 people on board"), (DPA, "221 people"), question="How many were on board?")
UNHURT = point("same", (AFP, "Nobody was hurt"), (DPA, "No one was hurt"), kind="status")
BUILT = point("only", (AFP, "1987"), kind="time")
SUNDAY = point("only", (AFP, "late on Sunday"), kind="time")
CAPTAIN = point("only", (DPA, "The captain was questioned"), kind="status")
ALL = compared((AFP, DPA), ABOARD, UNHURT, BUILT, SUNDAY, CAPTAIN)


def lines(rulings: Rulings) -> tuple[Line, ...]:
    """The lines of the summary of the ferry."""
    return build(ALL, rulings, "ferry").lines


def texts(rulings: Rulings) -> list[str]:
    """Their texts."""
    return [line.text for line in lines(rulings)]


def test_a_story_without_rulings_is_empty() -> None:
    """Nothing gets into a summary by itself."""
    summary = build(ALL, ruled(), "ferry")
    assert (summary.lines, summary.rulings, summary.total) == ((), 0, 5)


def test_an_accepted_point_puts_its_sentence_in_with_its_source() -> None:
    """One key: the sentence, the outlet, the characters."""
    (line,) = lines(ruled(("accept", BUILT)))
    assert (line.text, line.attribution) == ("The ship was built in 1987.", "Agence France-Presse")
    (reference,) = line.references
    assert (reference.path, reference.source, reference.version) == ("a.txt", "Agence France-Presse", "2")
    assert reference.span.of(AFP.copy.item.text) == reference.quote == "The ship was built in 1987."


def test_a_sentence_that_names_its_speaker_has_its_outlet_beside_it() -> None:
    """Police said so, and the agency says that police did."""
    (line,) = lines(ruled(("accept", UNHURT, {"source": "a.txt"})))
    assert (line.text, line.attribution) == ("Nobody was hurt, police said.", "Agence France-Presse")


def test_a_story_names_one_voice_a_sentence() -> None:
    """ "…, police said, AFP reported" is for the brief's brackets, not for running text."""
    text = markdown(build(ALL, ruled(("accept", UNHURT, {"source": "a.txt"})), "ferry"), "story", draft=True)
    assert "Nobody was hurt, police said. [1]" in text


def test_a_headline_that_heads_the_summary_is_no_line_of_it() -> None:
    """The editor reads it once, above the text."""
    named = point("only", (AFP, "Ferry runs aground"), kind="status")
    summary = build(compared((AFP, DPA), named, BUILT), ruled(("accept", named), ("accept", BUILT)), "ferry")
    assert summary.headline == "Ferry runs aground off Adwal"
    assert [line.text for line in summary.lines] == ["The ship was built in 1987."]


def test_a_line_that_says_again_what_one_above_it_says_is_told() -> None:
    """An editor's joined sentence, and the copy's own: which of the two goes is the editor's choice."""
    joined = "The ferry ran aground late on Sunday with 212 people on board, and its captain was questioned."
    first, second, third = lines(ruled(("merge", CAPTAIN, {"text": joined}), ("accept", SUNDAY), ("accept", BUILT)))
    assert (first.text, first.repeats) == ("The ferry ran aground late on Sunday with 212 people on board.", "")
    assert (second.text, second.repeats) == (joined, first.text)
    assert third.repeats == ""


def test_accepting_one_sources_wording_takes_that_and_no_other() -> None:
    """The rival's passage bears nothing out then."""
    (line,) = lines(ruled(("accept", ABOARD, {"source": "b.txt"})))
    assert line.text == "A ferry with 221 people hit a rock off Adwal."
    assert [reference.path for reference in line.references] == ["b.txt"]


def test_two_points_of_one_sentence_share_its_line() -> None:
    """A later ruling joins the line that is there; its tags come with it."""
    (line,) = lines(
        ruled(("accept", ABOARD, {"source": "a.txt"}), ("tag", SUNDAY, {"text": "verify"}), ("accept", SUNDAY))
    )
    assert line.points == (ABOARD.id, SUNDAY.id)
    assert (line.tags, len(line.grounds)) == (("verify",), 2)


def test_an_agreed_point_takes_the_fuller_wording_and_cites_both() -> None:
    """The sentence is one outlet's, the fact is both's."""
    (line,) = lines(ruled(("accept", UNHURT)))
    assert line.text == "Nobody was hurt, police said."
    assert [reference.path for reference in line.references] == ["a.txt", "b.txt"]


def test_an_agreed_point_rests_on_a_sentence_that_is_there_already() -> None:
    """Not the same thing twice in two wordings."""
    where = point("same", (AFP, "ran aground"), (DPA, "hit a rock off Adwal"), kind="status")
    both = compared((AFP, DPA), ABOARD, where)
    summary = build(both, ruled(("accept", ABOARD, {"source": "a.txt"}), ("accept", where)), "ferry")
    assert [line.points for line in summary.lines] == [(ABOARD.id, where.id)]


def test_a_conflict_accepted_whole_keeps_both_answers_with_their_sources() -> None:
    """Never one bare figure."""
    assert texts(ruled(("accept", ABOARD))) == [
        "The ferry ran aground late on Sunday with 212 people on board, Agence France-Presse reported; a ferry with "
        "221 people hit a rock off Adwal, dpa reported."
    ]


def test_an_updated_point_takes_the_latest_version() -> None:
    """And does not cite the version that it replaced."""
    first = says(
        story("A", "Twelve people died.", chain="x", agency="dpa", filed="2026-05-12T09:00:00Z"),
        "Twelve people",
        count(12),
    )
    second = says(
        story("B", "Seventeen people died.", chain="x", agency="dpa", filed="2026-05-12T12:00:00Z"),
        "Seventeen people",
        count(17),
    )
    toll = point("updated", (first, "Twelve people"), (second, "Seventeen people"))
    (line,) = build(compared((first, second), toll), ruled(("accept", toll)), "toll").lines
    assert (line.text, [reference.path for reference in line.references]) == ("Seventeen people died.", ["b.txt"])


def test_a_merged_text_is_the_line_and_rests_on_every_source() -> None:
    """It names no outlet itself, so both are named."""
    (line,) = lines(ruled(("merge", ABOARD, {"text": "Between 212 and 221 people were on board.", "choice": "range"})))
    assert (line.text, line.attribution) == (
        "Between 212 and 221 people were on board.",
        "Agence France-Presse and dpa",
    )
    assert [reference.path for reference in line.references] == ["a.txt", "b.txt"]


def test_one_text_for_several_points_is_one_line() -> None:
    """A batch is merged into one sentence."""
    text = {"text": "The captain of the ship of 1987 was questioned, dpa reported."}
    (line,) = lines(ruled(("edit", CAPTAIN, text), ("edit", BUILT, text)))
    assert (set(line.points), line.attribution) == ({CAPTAIN.id, BUILT.id}, "")


def test_a_sentence_that_a_merged_text_holds_word_for_word_is_not_told_twice() -> None:
    """The point that brought it joins the merged line, whichever was ruled on first."""
    text = {
        "text": "As of noon, the ferry ran aground late on Sunday with 212 people on board, AFP reported.",
        "choice": "latest",
    }
    merged, accepted = ("merge", ABOARD, text), ("accept", SUNDAY)
    for order in ((merged, accepted), (accepted, merged)):
        (line,) = lines(ruled(*order))
        assert (line.text, line.points) == (text["text"], (ABOARD.id, SUNDAY.id))


def test_a_rewritten_line_is_attributed_anew() -> None:
    """The editor's sentence may have lost the speaker's name."""
    (line,) = lines(
        ruled(("accept", UNHURT, {"source": "a.txt"}), ("rewrite", UNHURT, {"text": "There were no injuries."}))
    )
    assert (line.text, line.attribution) == ("There were no injuries.", "Agence France-Presse")


def test_a_rejected_point_is_nowhere() -> None:
    """Neither it nor its sentence."""
    assert texts(ruled(("accept", BUILT), ("reject", BUILT))) == []


def test_two_sources_with_the_same_sentence_are_both_named() -> None:
    """Every word of it is both's."""
    one, two = story("A", "The port is shut.", agency="AFP"), story("B", "The port is shut.", agency="dpa")
    shut = point("same", (one, "The port is shut"), (two, "The port is shut"), kind="status")
    linked = compared((one, two), shut, links=[Link(("A", 0), ("B", 0), 1.0, Change.SAME)])
    (line,) = build(linked, ruled(("accept", shut)), "port").lines
    assert line.attribution == "Agence France-Presse and dpa"


def test_lines_stand_in_the_order_of_the_copy_whatever_was_ruled_first() -> None:
    """The first source leads; what the other has between two shared sentences stands between them."""
    in_order = texts(ruled(*(("accept", each, {"source": "a.txt"}) for each in (BUILT, CAPTAIN, UNHURT, SUNDAY))))
    assert in_order == [
        "The ferry ran aground late on Sunday with 212 people on board.",
        "The captain was questioned.",
        "Nobody was hurt, police said.",
        "The ship was built in 1987.",
    ]


def test_a_moved_line_stands_at_its_place() -> None:
    """0 is the top."""
    accepted = (("accept", SUNDAY), ("accept", UNHURT), ("accept", BUILT))
    assert texts(ruled(*accepted, ("move", BUILT, {"place": 0})))[0] == "The ship was built in 1987."


def test_a_line_moved_under_another_stays_under_it_though_more_lines_come() -> None:
    """The editor put it there for what it follows."""
    state = ruled(("accept", SUNDAY), ("accept", UNHURT), ("accept", BUILT), ("accept", CAPTAIN))
    moved = replace(state, moves=(Move(SUNDAY.id, 1, after=UNHURT.id),))
    assert texts(moved) == [
        "The captain was questioned.",
        "Nobody was hurt, police said.",
        "The ferry ran aground late on Sunday with 212 people on board.",
        "The ship was built in 1987.",
    ]


def test_a_move_of_a_line_that_is_gone_does_nothing() -> None:
    """It was rejected since."""
    moved = ruled(("accept", BUILT), ("accept", UNHURT), ("move", BUILT, {"place": 0}), ("reject", BUILT))
    assert texts(moved) == ["Nobody was hurt, police said."]


def test_the_headline_is_the_copys_until_an_editor_writes_one() -> None:
    """That of the source that leads."""
    assert build(ALL, ruled(), "ferry").headline == "Ferry runs aground off Adwal"
    assert (
        build(ALL, ruled(("headline", "", {"text": "Ferry aground, 212 safe"})), "ferry").headline
        == "Ferry aground, 212 safe"
    )


def test_the_last_version_of_a_chain_gives_the_order_and_the_headline() -> None:
    """The sender's own latest judgement."""
    first = story("A", "# Old\nTwelve people died.", chain="x", agency="dpa")
    second = story("B", "# New\nSeventeen people died.", chain="x", agency="dpa")
    assert build(compared((first, second)), ruled(), "toll").headline == "New"


def test_only_sources_that_a_line_rests_on_are_listed() -> None:
    """With version and time."""
    summary = build(ALL, ruled(("accept", CAPTAIN)), "ferry")
    assert [(filed.path, filed.source, filed.filed) for filed in summary.sources] == [
        ("b.txt", "dpa", "2026-05-12T11:00:00Z")
    ]


def test_what_a_sender_took_back_is_told() -> None:
    """A correction in its own words."""
    fixed = story(
        "A", "The port is shut.", agency="dpa", kind=Kind.CORRECTION, note=Note("corrects", "CORRECTS name of port")
    )
    assert build(compared((fixed,)), ruled(), "port").corrections == (
        "dpa corrected its story: “CORRECTS name of port”",
    )


def test_every_reference_gives_back_the_characters_that_it_points_at() -> None:
    """Promise 2."""
    summary = build(ALL, ruled(*(("accept", each) for each in ALL.points)), "ferry")
    text = {source.copy.item.path: source.copy.item.text for source in ALL.sources}
    for line in summary.lines:
        assert line.references
        for reference in line.references:
            assert reference.span.of(text[reference.path]) == reference.quote


def test_a_line_with_an_open_pronoun_has_its_outlet_in_front() -> None:
    """Its neighbours are other people's lines."""
    copy = story("A", "Moss met Ruiz.\nHe left in May.", agency="dpa")
    left = point("only", (copy, "left in May"), kind="time")
    (line,) = build(compared((copy,), left), ruled(("accept", left)), "port").lines
    assert (line.text, line.attribution) == ("dpa reported: He left in May.", "")


def test_a_name_in_common_is_no_source_for_the_line() -> None:
    """Both speak of Adwal; only one tells what the line says, unless the comparison pairs them."""
    one = story("A", "The ferry left Adwal on time on Monday.", agency="AFP")
    two = story("B", "The mayor of Adwal resigned.", agency="dpa")
    where = point("same", (one, "Adwal"), (two, "Adwal"), kind="place")
    (alone,) = build(compared((one, two), where), ruled(("accept", where)), "ferry").lines
    pair = Link(("A", 0), ("B", 0), 0.9, Change.REWORDED)
    (paired,) = build(compared((one, two), where, links=(pair,)), ruled(("accept", where)), "ferry").lines
    assert [len(line.references) for line in (alone, paired)] == [1, 2]


def test_both_sentences_of_one_source_in_a_line_are_cited() -> None:
    """A draft that keeps two answers of one copy rests on two passages."""
    copy = story("A", "The mayor said 12 people died.\nThe army said 17 people died.", agency="dpa")
    toll = point("conflict", (copy, "12 people"), (copy, "17 people"))
    (line,) = build(compared((copy,), toll), ruled(("accept", toll)), "ferry").lines
    assert [reference.quote for reference in line.references] == [
        "The mayor said 12 people died.",
        "The army said 17 people died.",
    ]


def test_a_sentence_that_a_kept_conflict_quotes_does_not_stand_twice() -> None:
    """The second conflict's draft is a part of the first one's."""
    one = story("A", "The port is shut.", agency="AFP")
    two = story("B", "The port is open.", agency="dpa")
    whole = point("conflict", (one, "is shut"), (two, "is open"), kind="status")
    again = point("conflict", (one, "The port is shut"), (two, "The port is open"), kind="status")
    (line,) = build(compared((one, two), whole, again), ruled(("accept", whole), ("accept", again)), "port").lines
    assert set(line.points) == {whole.id, again.id}


@pytest.mark.parametrize(
    ("copy", "listed"),
    [
        ("“We go on,” Moss said.", "“‘We go on,’ Moss said.”"),
        ('He calls it "late" now.', "“He calls it ‘late’ now.”"),
        ('"We go on.', "“We go on.”"),
        ("We go on.”", "“We go on.”"),
        ("“We go on.”", "“We go on.”"),
    ],
)
def test_the_marks_of_a_listed_passage_are_balanced(copy: str, listed: str) -> None:
    """Ours are double, its own single; half a pair is left out."""
    source = story("A", copy, agency="dpa")
    asked = point("only", (source, copy), kind="statement")
    written = markdown(build(compared((source,), asked), ruled(("accept", asked)), "port"))
    assert f"dpa: {listed} (a.txt" in written
