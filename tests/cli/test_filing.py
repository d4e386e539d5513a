"""From a desk on which an editor has ruled to the text that is filed, and to the same text on another machine."""

from __future__ import annotations

from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from desk.compare.point import Verdict
from desk.rulings import DESK, Decision, Verb
from desk.store import Store
from desk.stories.identity import identity
from desk.tui.legwork.reading import compare_story, read_stories
from tests.cli.conftest import Call, Done

ONE = """LAKEPORT (North Wire) - Councillors in Lakeport voted 7-2 on Tuesday to borrow money for a new ferry dock.

The dock, which replaces one that the ice broke in February, will be 84 metres long, Mayor Ruth Adeyemi said.

The town of 4,200 people already owes $1.9 million.
"""
OTHER = """LAKEPORT (Harbour News) - A new ferry dock will be built in Lakeport after councillors voted 7-2 on Tuesday.

The dock will be 84 metres long, and it replaces the one that ice broke in February, Mayor Ruth Adeyemi said.

The ferry carries 310,000 people a year.
"""
RIVAL = OTHER.replace("7-2", "6-3").replace("84 metres", "48 metres")


@pytest.fixture
def ruled(tmp_path: Path) -> Path:
    """A desk with two items of one story, every point accepted but for what can't be."""
    path = tmp_path / "own.sqlite3"
    with Store.open(path, editor="Ana", clock=lambda: "2026-05-19T21:30:00+00:00") as store:
        for name, text in (("a.txt", ONE), ("b.txt", OTHER)):
            (tmp_path / name).write_text(text, encoding="utf-8")
            store.take_in(name, text.encode())
        for story in read_stories(store.items()):
            points = compare_story(story, frozenset()).points
            wanted = tuple(point.id for point in points if point.verdict is not Verdict.CONFLICT)
            store.append(Decision(story.id, Verb.ACCEPT, wanted))
    return path


def first_story(path: Path) -> str:
    """The id of the desk's first story."""
    with Store.open(path) as store:
        return read_stories(store.items())[0].id


def export(desk: Call, path: Path, *words: str) -> Done:
    """Export the first story."""
    return desk("export", "--desk", path, "--story", first_story(path), *words)


def test_the_export_is_markdown_with_its_sources(desk: Call, ruled: Path) -> None:
    """Front matter first, then the lines, and under them the very words with their source."""
    done = export(desk, ruled)
    assert done.status == 0, done.err
    assert done.out.startswith("---\n")
    assert "84 metres" in done.out
    html = MarkdownIt().render(done.out)
    assert "The town of 4,200 people" in html
    assert "North Wire" in html


@pytest.mark.parametrize("form", ["brief", "story", "notes"])
def test_every_form_can_be_asked_for(desk: Call, ruled: Path, form: str) -> None:
    """Each has the text; a draft is marked as one."""
    done = export(desk, ruled, "--format", form, "--draft")
    assert done.status == 0, done.err
    assert "84 metres" in done.out


def test_a_file_is_made_and_never_written_over(desk: Call, ruled: Path, tmp_path: Path) -> None:
    """The second export takes the next free name, and both are told."""
    first = export(desk, ruled, "-o", "dock.md")
    second = export(desk, ruled, "-o", "dock.md")
    assert "dock.md" in first.err
    assert "dock-2.md" in second.err
    assert (tmp_path / "dock.md").read_bytes() == (tmp_path / "dock-2.md").read_bytes()


def test_an_export_to_a_file_is_in_the_journal(desk: Call, ruled: Path) -> None:
    """Whoever asks later finds out what was filed, and where."""
    export(desk, ruled, "-o", "dock.md")
    last = desk("log", "--desk", ruled).rows[-1]
    assert last["decision"]["verb"] == "export"
    assert last["decision"]["text"].endswith("dock.md")


def test_a_folder_that_cannot_be_written_is_named(desk: Call, ruled: Path, tmp_path: Path) -> None:
    """A file stands where a folder should be."""
    (tmp_path / "taken").write_text("", encoding="utf-8")
    done = export(desk, ruled, "-o", "taken/dock.md")
    assert done.status == 2
    assert "taken" in done.err


def test_json_gives_the_lines_with_their_characters(desk: Call, ruled: Path) -> None:
    """Every reference slices back to its quotation."""
    (row,) = export(desk, ruled, "--json").rows
    assert row["schema"] == "desk.summary/1"
    texts = {"a.txt": ONE, "b.txt": OTHER}
    references = [each for line in row["lines"] for each in line["references"]]
    assert references
    for each in references:
        assert texts[each["path"]][each["start"] : each["end"]] == each["quote"]


def test_an_unresolved_conflict_is_named_and_nothing_filed(desk: Call, tmp_path: Path) -> None:
    """Exit status 2; --draft files it, marked as open."""
    with Store.open(tmp_path / "own.sqlite3") as store:
        for name, text in (("a.txt", ONE), ("b.txt", RIVAL)):
            store.take_in(name, text.encode())
    refused = desk("export")
    assert refused.status == 2, refused.out
    assert "48 metres" in refused.err
    draft = desk("export", "--draft")
    assert draft.status == 0
    assert "48 metres" in draft.out


def test_an_unknown_story_is_answered_with_those_there_are(desk: Call, ruled: Path) -> None:
    """The hint is what could be typed instead."""
    done = desk("export", "--desk", ruled, "--story", "no such story")
    assert done.status == 2
    assert f"--story {first_story(ruled)}" in done.err


def test_a_log_replayed_elsewhere_gives_the_same_summary(desk: Call, ruled: Path) -> None:
    """The journal and the copy are all that it takes."""
    log = desk("log", first_story(ruled), "--desk", ruled)
    assert [row["schema"] for row in log.rows] == ["desk.log/1"]
    (ruled.parent / "story.log").write_bytes(log.data)
    again = desk("replay", "story.log", "a.txt", "b.txt")
    assert again.status == 0, again.err
    assert again.out == export(desk, ruled).out


def test_a_damaged_log_is_refused_with_its_line(desk: Call, ruled: Path) -> None:
    """Half a journal would lead to another summary in silence."""
    log = desk("log", "--desk", ruled).data
    done = desk("replay", "-", "a.txt", "b.txt", stdin=log[: len(log) // 2])
    assert done.status == 2
    assert "line 1 of the log" in done.err


def test_search_finds_items_on_the_desk_with_the_passage(desk: Call, ruled: Path) -> None:
    """As text to read and as JSON; what nothing has is said; arguments with spaces are phrases."""
    hit, other = desk("search", "7-2", "ferry dock", "--json", "--desk", str(ruled)).rows
    assert {hit["path"], other["path"]} == {"a.txt", "b.txt"}
    assert hit["schema"] == "desk.hit/1"
    passage = hit["passage"]
    for mark in hit["marks"]:
        assert passage["start"] <= mark["start"] < mark["end"] <= passage["end"]
    assert "voted 7-2 on Tuesday" in desk("search", "councillors", "voted", "--desk", str(ruled)).out
    assert desk("search", "volcano", "--desk", str(ruled)).out == "no copy has volcano\n"


def test_a_log_leads_to_the_same_summary_on_another_machine(desk: Call, ruled: Path, tmp_path: Path) -> None:
    """Also where an item was taken out of the story: the log has what bears on it, and the copy is all of it."""
    with Store.open(ruled) as store:
        (story,) = read_stories(store.items())
        first, other = (identity(copy.item) for chain in story.chains for copy in chain.copies)
        store.append(Decision(DESK, Verb.SPLIT, (other,), source=story.id, rest=(first,)))
    log = tmp_path / "story.jsonl"
    log.write_bytes(desk("log", story.id, "--desk", str(ruled)).data)
    here = desk("export", "--story", story.id, "--desk", str(ruled), "--draft")
    there = desk("replay", str(log), "a.txt", "b.txt", "--draft")
    assert here.data == there.data
    assert here.status == there.status == 0
    assert b"310,000" not in there.data
