"""One story under way: the order, the cursor, marks and filters."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.rulings import Decision, Ruling, Rulings, State, Verb, apply
from desk.trouble import DeskError
from desk.tui.drawing.names import named
from desk.tui.sitting.work import Work, grouped
from tests.tui.newsdesk import comparison, work


def ruled(found: Work, *points: str, verb: Verb = Verb.ACCEPT) -> None:
    """Rule on points."""
    found.rulings = apply(found.rulings, Decision("bridge", verb, points), 1)


def test_points_of_one_question_stand_together() -> None:
    """Else in the order in which they need a ruling."""
    one, two, three = comparison().points
    again = replace(three, id="p4", question=one.question)
    assert [point.id for point in grouped((one, two, three, again))] == ["p1", "p4", "p2", "p3"]


def test_the_cursor_begins_on_the_first_point_and_stays_in_the_list() -> None:
    """It does not run over either end."""
    found = work()
    assert found.cursor == "p1"
    assert not found.move(-1)
    assert found.move(5)
    assert found.cursor == "p3"


def test_next_open_goes_around_and_stops_where_all_is_decided() -> None:
    """The point under the cursor comes last."""
    found = work()
    ruled(found, "p2")
    assert found.next_open()
    assert found.cursor == "p3"
    assert found.next_open()
    assert found.cursor == "p1"
    ruled(found, "p1", "p3", verb=Verb.HOLD)
    assert not found.next_open()


def test_progress_counts_what_is_decided_and_names_what_wants_an_eye() -> None:
    """A ruled conflict is no alarm any more; a held point is decided to wait."""
    found = work()
    assert (found.progress.ruled, found.progress.total, found.progress.conflicts) == (0, 3, 1)
    ruled(found, "p1", verb=Verb.HOLD)
    assert (found.progress.ruled, found.progress.open, found.progress.conflicts) == (1, 2, 0)


def test_marks_win_over_the_cursor() -> None:
    """In the order of the list, whatever the order of marking."""
    found = work()
    assert [point.id for point in found.targets] == ["p1"]
    found.toggle("p3")
    found.toggle("p2")
    assert [point.id for point in found.targets] == ["p2", "p3"]
    found.toggle("p2")
    assert [point.id for point in found.targets] == ["p3"]


def test_a_range_shrinks_with_the_cursor_and_keeps_older_marks() -> None:
    """What was marked before the range stays marked."""
    found = work()
    found.toggle("p1")
    found.move(1)
    found.begin_range()
    found.move(1)
    assert found.marked == {"p1", "p2", "p3"}
    found.move(-1)
    assert found.marked == {"p1", "p2"}


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("", ["p1", "p2", "p3"]),
        ("divers", ["p3"]),
        ("hurt", ["p1"]),
        ("is:conflict", ["p1"]),
        ("is:open is:only", ["p3"]),
        ("src:coast", ["p1", "p2"]),
        ("kind:status", ["p2"]),
        ("IS:SAME Bridge", ["p2"]),
        ("is:decided", []),
        ("-is:conflict", ["p2", "p3"]),
        ('src:"coast news" "bridge is"', ["p2"]),
        ("is:conf", ["p1"]),
    ],
)
def test_filters(text: str, points: list[str]) -> None:
    """Words, fields and phrases, all of which must hold; a dash turns one round; a value may be begun only."""
    found = work()
    found.limit(text)
    assert [point.id for point in found.visible] == points


@pytest.mark.parametrize(
    ("text", "refusal", "hint"),
    [
        ("nine: people", "No field nine:", "Fields: is:, src:, kind:, tag:"),
        ("knd:number", "No field knd:", "Did you mean kind:?"),
        ("is:banana", "No is:banana here", "is: takes"),
        ("is:conflit", "No is:conflit here", "Did you mean is:conflict?"),
        ("src:reuters", "No src:reuters here", "src: takes"),
        ("tag:front", "No tag:front here", "Nothing here has a tag:"),
    ],
)
def test_a_filter_that_names_what_is_not_there_is_refused(text: str, refusal: str, hint: str) -> None:
    """With the nearest that is; the list stays as it was."""
    found = work()
    found.limit("is:open")
    with pytest.raises(DeskError, match=refusal) as refused:
        found.limit(text)
    assert hint in refused.value.hint
    assert (found.filter, found.shown) == ("is:open", ("p1", "p2", "p3"))


def test_a_filter_by_tag_and_by_note() -> None:
    """What the editor added can be found too."""
    found = work()
    found.rulings = Rulings({"p2": Ruling(State.ACCEPTED, tags=("bridge",), note="check with the harbour")})
    for text in ("tag:br", "harbour", "is:noted", "is:decided"):
        found.limit(text)
        assert [point.id for point in found.visible] == ["p2"]


def test_another_comparison_keeps_cursor_and_marks_where_it_can() -> None:
    """A point that is still there is still under the cursor; one that went is no longer marked."""
    found = work()
    found.move(1)
    found.toggle("p3")
    newer = comparison()
    found.take(replace(newer, points=newer.points[:2]))
    assert found.cursor == "p2"
    assert found.marked == frozenset()


def test_reasons_name_the_sources_as_the_screen_does() -> None:
    """The letters are the comparison's; an editor knows agencies. An article is no source."""
    plates = work().plates
    assert named("“Six” (A), “Nine” (A, B).", plates) == "“Six” (CP), “Nine” (CP, CN)."
    assert named("A counts “in all”, B “on deck”.", plates) == "CP counts “in all”, CN “on deck”."
    assert named("A toll does not fall (AP Photo).", plates) == "A toll does not fall (AP Photo)."
