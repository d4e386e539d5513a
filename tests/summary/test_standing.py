"""What may not stand as plain fact: open conflicts, held points, rejected words, sources that may not be used."""

from __future__ import annotations

from typing import Any

import pytest

from desk.compare.point import Comparison, Point
from desk.rulings import Rulings
from desk.summary import Summary, Unresolved, build, markdown
from desk.trouble import DeskError
from desk.wire.item import Kind, Status
from tests.rulings.newsroom import compared, count, point, ruled, says, story

ONE = says(story("A", "Police said 12 people died when the bridge fell at noon.", agency="AFP"), "12 people", count(12))
TWO = says(
    story("B", "The bridge fell at noon and 17 people died.\nIt was built in 1987.", agency="dpa"),
    "17 people",
    count(17),
)
TOLL = point("conflict", (ONE, "12 people"), (TWO, "17 people"), question="How many people died?")
NOON = point("same", (ONE, "at noon"), (TWO, "at noon"), kind="time")
BUILT = point("only", (TWO, "1987"), kind="time")
BRIDGE = compared((ONE, TWO), TOLL, NOON, BUILT)


def built(rulings: Rulings, comparison: Comparison = BRIDGE, now: str | None = None) -> Summary:
    """The summary of the bridge."""
    return build(comparison, rulings, "bridge", now)


def blocking(summary: Summary) -> list[tuple[str, str | None]]:
    """What a plain export is refused for: (reason, point)."""
    return [(entry.reason, entry.point) for entry in summary.unresolved if entry.blocks]


def test_an_open_conflict_blocks_though_no_line_touches_it() -> None:
    """The summary would be silent on the dispute."""
    summary = built(ruled(("accept", BUILT)))
    assert blocking(summary) == [("open conflict", TOLL.id)]
    assert (
        summary.unresolved[0].text
        == "How many people died? “12 people” (Agence France-Presse) against “17 people” (dpa)"
    )


def test_a_line_that_holds_a_disputed_figure_says_so() -> None:
    """It was accepted for the hour, and brings the toll along."""
    (line,) = built(ruled(("accept", NOON, {"source": "a.txt"}))).lines
    assert line.open == (
        "open conflict: How many people died? “12 people” (Agence France-Presse) against “17 people” (dpa)",
    )


def test_a_settled_conflict_blocks_nothing() -> None:
    """One key away from filing."""
    summary = built(ruled(("accept", TOLL), ("accept", BUILT)))
    assert blocking(summary) == []
    assert all(not line.open for line in summary.lines)


def test_a_conflict_of_no_weight_blocks_only_where_a_line_touches_it() -> None:
    """Severity info: told of, not in the way."""
    light = point("conflict", (ONE, "12 people"), (TWO, "17 people"), severity="info")
    case = compared((ONE, TWO), light, NOON, BUILT)
    assert blocking(built(ruled(("accept", BUILT)), case)) == []
    assert blocking(built(ruled(("accept", NOON)), case)) == [("open conflict", light.id)]


def test_a_held_point_blocks() -> None:
    """Somebody is on the telephone about it."""
    assert blocking(built(ruled(("accept", TOLL), ("hold", BUILT)))) == [("held", BUILT.id)]


def test_rejected_words_in_another_points_sentence_block() -> None:
    """The sentence was taken for the hour; the toll in it was thrown out."""
    summary = built(ruled(("reject", TOLL), ("accept", NOON, {"source": "a.txt"})))
    assert blocking(summary) == [("rejected words", TOLL.id)]
    assert summary.unresolved[0].text.startswith("“12 people” was rejected, but stands in “Police said 12 people")


def test_a_line_rewritten_without_the_rejected_words_may_stand() -> None:
    """The way out of it."""
    rulings = ruled(
        ("reject", TOLL), ("accept", NOON, {"source": "a.txt"}), ("rewrite", NOON, {"text": "The bridge fell at noon."})
    )
    assert blocking(built(rulings)) == []


def test_the_losing_figure_of_a_conflict_may_not_stand_elsewhere() -> None:
    """The desk said 17; the other line still says 12."""
    summary = built(ruled(("accept", TOLL, {"source": "b.txt"}), ("accept", NOON, {"source": "a.txt"})))
    assert blocking(summary) == [("disputed words", TOLL.id)]


def test_the_winning_figure_may_stand_elsewhere() -> None:
    """It is what the desk says."""
    summary = built(ruled(("accept", TOLL, {"source": "b.txt"}), ("accept", NOON, {"source": "b.txt"})))
    assert blocking(summary) == []


def test_after_a_range_neither_figure_stands_alone() -> None:
    """A merge that gives both is undone by a sentence that gives one."""
    text = {"text": "Between 12 and 17 people died.", "choice": "range"}
    summary = built(ruled(("merge", TOLL, text), ("accept", NOON, {"source": "b.txt"})))
    assert blocking(summary) == [("disputed words", TOLL.id)]


def test_where_both_figures_are_printed_either_may_stand_elsewhere() -> None:
    """Each has its source beside it."""
    settled = ruled(
        ("accept", TOLL),
        ("accept", NOON, {"source": "a.txt"}),
        ("rewrite", TOLL, {"text": "12 or 17 died, AFP and dpa reported."}),
    )
    assert blocking(built(settled)) == []


def source(**fields: Any) -> Comparison:
    """One source with one point, BUILT."""
    made = story("B", "The bridge was built in 1987.", agency="dpa", **fields)
    return compared((made,), point("only", (made, "1987"), kind="time", id=BUILT.id))


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"kind": Kind.KILL}, "killed source"),
        ({"status": Status.CANCELED}, "killed source"),
        ({"status": Status.WITHHELD}, "withheld source"),
        ({"embargo": "2026-05-12T18:00:00+00:00"}, "embargoed source"),
    ],
)
def test_a_source_that_may_not_be_used_blocks_where_a_line_rests_on_it(fields: dict[str, object], reason: str) -> None:
    """Elsewhere it is only told of."""
    summary = built(ruled(("accept", BUILT)), source(**fields))
    assert blocking(summary) == [(reason, None)]
    assert summary.lines[0].open[0].startswith(reason)
    assert blocking(built(ruled(), source(**fields))) == []
    assert [entry.reason for entry in built(ruled(), source(**fields)).unresolved] == [reason]


def test_an_embargo_that_is_over_is_none() -> None:
    """The hour is handed in."""
    comparison = source(embargo="2026-05-12T18:00:00+02:00")
    assert blocking(built(ruled(("accept", BUILT)), comparison, "2026-05-12T15:59:00+00:00")) == [
        ("embargoed source", None)
    ]
    assert blocking(built(ruled(("accept", BUILT)), comparison, "2026-05-12T16:00:00+00:00")) == []


def test_an_embargo_that_cannot_be_read_stands() -> None:
    """ "Not before Friday" is no time: nobody may guess."""
    comparison = source(embargo="not before Friday")
    assert blocking(built(ruled(("accept", BUILT)), comparison, "2030-01-01T00:00:00+00:00")) == [
        ("embargoed source", None)
    ]


def chain(*kinds: Kind) -> tuple[Comparison, tuple[Point, ...]]:
    """Versions of one story, an hour apart, and a point in each."""
    sources = [
        story(
            name,
            f"Version {name} of the bridge.",
            kind=kind,
            chain="dpa-bridge",
            agency="dpa",
            filed=f"2026-05-12T0{hour}:00:00Z",
        )
        for hour, (name, kind) in enumerate(zip("ABC", kinds, strict=False))
    ]
    points = [point("only", (each, f"Version {each.name}"), kind="statement") for each in sources]
    return compared(sources, *points), tuple(points)


def test_a_kill_reaches_back_but_not_forward() -> None:
    """What was sent before it is dead; the story that was sent in its place lives."""
    comparison, (dead, kill, fresh) = chain(Kind.STORY, Kind.KILL, Kind.STORY)
    assert blocking(built(ruled(("accept", fresh)), comparison)) == []
    assert blocking(built(ruled(("accept", dead)), comparison)) == [("killed source", None)]
    assert blocking(built(ruled(("accept", kill)), comparison)) == [("killed source", None)]


def versions(order: str) -> list[str]:
    """The killed versions of a chain, of which the kill says `order`."""
    labels = ("2nd Ld", "4th Ld", "5th Ld")
    told = [
        story(name, f"Take {name}.", chain="bridge", agency="dpa", version_label=label, kind=Kind.UPDATE)
        for name, label in zip("ABC", labels, strict=True)
    ]
    kill = story("D", order, chain="bridge", agency="dpa", version_label="KILL", kind=Kind.KILL)
    summary = built(ruled(), compared((*told, kill)))
    return [label for label in labels if any(f"dpa, {label} (" in entry.text for entry in summary.unresolved)]


@pytest.mark.parametrize(
    ("order", "killed"),
    [
        ("Kill all of it.", ["2nd Ld", "4th Ld", "5th Ld"]),
        ("Kill the story, 4th Ld.", ["4th Ld"]),
        ("Kill the 4th Ld and all later versions. The 2nd Ld stands.", ["4th Ld", "5th Ld"]),
        ("Kill the 4th Ld and all previous versions.", ["2nd Ld", "4th Ld"]),
        ("Kill the story. The earlier version, the 2nd Ld, stands.", ["4th Ld", "5th Ld"]),
        ("Kill the story. The 2nd Ld does not stand.", ["2nd Ld", "4th Ld", "5th Ld"]),
    ],
)
def test_a_kill_takes_down_what_it_names_and_nothing_that_stands(order: str, killed: list[str]) -> None:
    """Where its text does not say, every version before it."""
    assert versions(order) == killed


def test_a_kill_that_names_another_item_reaches_it_alone() -> None:
    """By the id that the sender gave."""
    killed, other = story("A", "The bridge fell.", id="dpa:1"), story("B", "The bridge stands.", id="dpa:2")
    kill = story("C", "Kill.", kind=Kind.KILL, supersedes="dpa:1")
    fell, stands = point("only", (killed, "The bridge fell")), point("only", (other, "The bridge stands"))
    comparison = compared((killed, other, kill), fell, stands)
    assert blocking(built(ruled(("accept", fell), ("accept", stands)), comparison)) == [("killed source", None)]
    assert blocking(built(ruled(("accept", stands)), comparison)) == []


def test_killed_copy_does_not_speak_where_another_source_does() -> None:
    """A point that both have rests on the living one."""
    dead = story("A", "The bridge fell at noon on Tuesday, police said.", kind=Kind.KILL, agency="AFP")
    alive = story("B", "It fell at noon.", agency="dpa")
    noon = point("same", (dead, "at noon"), (alive, "at noon"), kind="time")
    summary = built(ruled(("accept", noon)), compared((dead, alive), noon))
    assert [reference.path for line in summary.lines for reference in line.references] == ["b.txt"]
    assert blocking(summary) == []


def test_a_text_whose_point_is_gone_is_told_of() -> None:
    """A new version came; what the editor wrote is not lost in silence."""
    assert built(ruled(("edit", "gone", {"text": "Nine people died."}), ("accept", TOLL))).unresolved == (
        Unresolved(
            "gone",
            "reopened",
            "The copy changed under “Nine people died.”; nothing that it says now stands in its place.",
            False,
        ),
    )


def test_a_refusal_names_everything_that_is_in_the_way() -> None:
    """And says what to do."""
    with pytest.raises(DeskError) as caught:
        markdown(built(ruled(("hold", BUILT))))
    assert caught.value.message.splitlines() == [
        "the summary can't be filed as it stands; 2 things to settle:",
        "- open conflict: How many people died? “12 people” (Agence France-Presse) against “17 people” (dpa)",
        "- held: How many? “1987” (dpa)",
    ]
    assert "--draft" in caught.value.hint


def test_a_draft_is_written_with_its_open_lines_marked() -> None:
    """Never as plain fact."""
    draft = markdown(built(ruled(("accept", NOON, {"source": "a.txt"}))), draft=True)
    assert "status: draft" in draft
    assert "- **OPEN (open conflict):** Police said 12 people died" in draft


def test_an_unknown_format_is_refused_with_the_known_ones() -> None:
    """A typing error in a script."""
    with pytest.raises(DeskError, match="no format 'html'"):
        markdown(built(ruled()), "html")


def test_a_settled_conflict_repeats_nothing_that_was_killed() -> None:
    """Accepted whole, it keeps the answers that may be used; a text with a killed sentence says so and blocks."""
    killed = story("C", "The bridge fell and 20 people died.", agency="ANSA", kind=Kind.KILL)
    killed = says(killed, "20 people", count(20))
    toll = point("conflict", (ONE, "12 people"), (TWO, "17 people"), (killed, "20 people"))
    against = point("conflict", (ONE, "12 people"), (killed, "20 people"))
    comparison = compared((ONE, TWO, killed), toll)
    (line,) = built(ruled(("accept", toll)), comparison).lines
    assert "17 people" in line.text
    assert "20 people" not in line.text
    (alone,) = built(ruled(("accept", against)), compared((ONE, killed), against)).lines
    assert alone.text == "Police said 12 people died when the bridge fell at noon."
    text = "ANSA said that the bridge fell and 20 people died."
    assert blocking(built(ruled(("edit", toll, {"text": text})), comparison)) == [("killed source", None)]
