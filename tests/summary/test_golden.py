"""Whole summaries, kept as files that an editor can read: what goes out, character for character."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desk.compare.point import Comparison
from desk.facts.claim import Moment
from desk.rulings import Rulings, choices
from desk.summary import build, markdown
from desk.wire.item import Note, Status
from tests.rulings.newsroom import compared, count, point, ruled, says, story
from tests.summary.reading import blocks, shown

GOLDEN = Path(__file__).parents[1] / "golden"

FIRST = story(
    "A",
    "# Bridge falls at Tarn Ferry\n"
    "TARN FERRY (DP) — At least nine people were killed when a bridge fell into the Tarn River on Tuesday morning.\n"
    "The bridge was built in 1961.",
    agency="Dominion Press",
    chain="dp-bridge",
    version="1",
    filed="2026-05-12T09:10:00-04:00",
    path="copy/dp-1.txt",
)
FIRST = says(FIRST, "At least nine people", count(9, bound=">"))
SECOND = story(
    "B",
    "# Bridge at Tarn Ferry falls, killing 14\n"
    "TARN FERRY (DP) — Fourteen people were killed when a bridge fell into the Tarn River on Tuesday, police said.\n"
    "“We heard it go. It was like thunder,” said Ida Falk, who runs the ferry. “Nobody could have got out.”\n"
    "The bridge, which carried 6,000 vehicles a day, was built in 1961.\n"
    "> Rescue workers at the bridge on Tuesday. (DP/Jo Lind)",
    agency="Dominion Press",
    chain="dp-bridge",
    version_label="2nd Writethru",
    filed="2026-05-12T13:45:00-04:00",
    note=Note("updates", "UPDATES with new toll; ADDS witness"),
    path="copy/dp-2.txt",
)
SECOND = says(SECOND, "Fourteen people", count(14), speaker="police", cue="said")
SECOND = says(SECOND, "6,000 vehicles a day", count(6000, "vehicles"))
SECOND = says(SECOND, "in 1961", Moment("1961-01-01", "1961-12-31"))
SECOND = says(SECOND, "Nobody could have got out", speaker="Ida Falk", cue="said")
RIVAL = story(
    "C",
    "# Tarn bridge collapse kills 12, ministry says\n"
    "A bridge collapse killed 12 people in the town of Tarn Ferry on Tuesday.\n"
    "Engineers had asked for repairs [in a letter] in *March*, a ministry source told Harbour News.\n"
    "The span dated from the 1960s.",
    agency="Harbour News",
    filed="2026-05-12T14:20:00-04:00",
    path="copy/hn.html",
)
RIVAL = says(RIVAL, "12 people", count(12))
RIVAL = says(RIVAL, "from the 1960s", Moment("1960-01-01", "1969-12-31"))
RIVAL = says(RIVAL, "Engineers had asked for repairs", speaker="a ministry source", cue="told")

TOLL = point(
    "conflict",
    (FIRST, "At least nine people"),
    (SECOND, "Fourteen people"),
    (RIVAL, "12 people"),
    question="How many people were killed?",
    why="14 (B) and 12 (C) cannot both be the toll at the same hour.",
    severity="high",
)
BUILT = point("refined", (SECOND, "in 1961"), (RIVAL, "from the 1960s"), kind="time", why="1961 lies in the 1960s.")
VEHICLES = point("only", (SECOND, "6,000 vehicles a day"), why="No other source has it.")
FALK = point("only", (SECOND, "Nobody could have got out"), kind="quote", why="No other source has it.")
REPAIRS = point("only", (RIVAL, "Engineers had asked for repairs"), kind="status", why="No other source has it.")
BRIDGE = compared((FIRST, SECOND, RIVAL), TOLL, BUILT, VEHICLES, FALK, REPAIRS)


def rulings(*more: object) -> Rulings:
    """What an editor did in a minute, toll first."""
    way = next(choice for choice in choices(TOLL, BRIDGE) if choice.name == "attribute")
    return ruled(
        ("merge", TOLL, {"text": way.text, "choice": way.name}),
        ("accept", BUILT),
        ("accept", VEHICLES),
        ("accept", FALK),
        ("tag", TOLL, {"text": "verify"}),
        ("tag", REPAIRS, {"text": "follow-up"}),
        ("note", REPAIRS, {"text": "Ask the ministry for the letter."}),
        *more,  # type: ignore[arg-type]
    )


def written(comparison: Comparison, state: Rulings, form: str, draft: bool) -> str:
    """The Markdown of the bridge."""
    return markdown(build(comparison, state, "tarn-bridge"), form, draft)


FILES = {
    "tarn-bridge-brief.md": ("brief", False, ("accept", REPAIRS)),
    "tarn-bridge-story.md": ("story", False, ("accept", REPAIRS)),
    "tarn-bridge-notes.md": ("notes", False, ("accept", REPAIRS)),
    "tarn-bridge-draft.md": ("brief", True, ("hold", REPAIRS)),
}

LATER = point("updated", (FIRST, "At least nine people"), (SECOND, "Fourteen people"), question="How many were killed?")
MOVING = {"tarn-bridge-moving-brief.md": "brief", "tarn-bridge-moving-notes.md": "notes"}


@pytest.mark.parametrize("name", MOVING)
def test_a_figure_that_moved_on_shows_what_it_was(name: str) -> None:
    """In one row for the brief, a bar a value in the notes: each with its source and its passage."""
    text = written(compared((FIRST, SECOND), LATER), ruled(("accept", LATER)), MOVING[name], False)
    assert text == (GOLDEN / name).read_text(encoding="utf-8")


def test_running_text_has_the_figure_as_it_stands() -> None:
    """What it was before is for the desk."""
    assert "At least nine" not in written(compared((FIRST, SECOND), LATER), ruled(("accept", LATER)), "story", False)


def test_what_a_killed_version_gave_is_in_no_plot() -> None:
    """One value is left, and that is no series."""
    killed = replace(FIRST, copy=replace(FIRST.copy, item=replace(FIRST.copy.item, status=Status.CANCELED)), chain=None)
    text = written(compared((killed, SECOND), LATER), ruled(("accept", LATER)), "brief", False)
    assert "So far" not in text
    assert "Fourteen people were killed" in text


@pytest.mark.parametrize("name", FILES)
def test_the_summary_reads_as_the_file_does(name: str) -> None:
    """Front matter, headline, attributed text, passages, what is open."""
    form, draft, last = FILES[name]
    assert written(BRIDGE, rulings(last), form, draft) == (GOLDEN / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [*FILES, *MOVING])
def test_a_reader_finds_nothing_but_headings_lists_and_text(name: str) -> None:
    """No code, no HTML, no link that the copy made."""
    _, _, body = (GOLDEN / name).read_text(encoding="utf-8").split("---\n", 2)
    kinds = {"heading_open", "paragraph_open", "bullet_list_open", "ordered_list_open", "list_item_open"}
    assert set(blocks(body)) <= kinds
    assert not any("<" in text for text in shown(body) if "DRAFT" not in text)
