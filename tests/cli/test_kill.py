"""A kill that arrives after the rulings: the export names it, and nothing that rests on killed copy goes out."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk.compare.point import Verdict
from desk.rulings import Decision, Verb
from desk.store import Store, bundled
from desk.tui.legwork.reading import compare_story, read_stories
from tests.cli.conftest import Call

FORMATS = bundled("samples") / "formats"
VERSIONS = "nitf-1.xml", "nitf-2.xml"
WEB = "page.html"


def take_in(desk_file: Path, *names: str) -> None:
    """Put samples on the desk."""
    with Store.open(desk_file) as store:
        for name in names:
            store.take_in(name, (FORMATS / name).read_bytes())


def accept(desk_file: Path) -> None:
    """Accept all points of the story but its conflicts, which are put aside."""
    with Store.open(desk_file) as store:
        (story,) = read_stories(store.items())
        points = compare_story(story, frozenset()).points
        disputed = tuple(point.id for point in points if point.verdict is Verdict.CONFLICT)
        settled = tuple(point.id for point in points if point.verdict is not Verdict.CONFLICT)
        assert settled
        store.append(Decision(story.id, Verb.ACCEPT, settled))
        if disputed:
            store.append(Decision(story.id, Verb.REJECT, disputed))


def kill(desk_file: Path, item: str) -> None:
    """The sender's kill of one item, as the sample of a kill words it."""
    text = (FORMATS / "nitf-3-kill.xml").read_text(encoding="utf-8")
    text = text.replace("cw.20260609.0415.1", item).replace("Ferry-Fire-Owner", "Ferry-Fire")
    with Store.open(desk_file) as store:
        store.take_in("kill.xml", text.encode())


@pytest.fixture
def ruled(tmp_path: Path) -> Path:
    """Two versions of one story by one agency, ruled on and ready to be filed."""
    desk_file = tmp_path / "own.sqlite3"
    take_in(desk_file, *VERSIONS)
    accept(desk_file)
    return desk_file


def test_what_was_ready_is_refused_once_the_kill_is_there(desk: Call, ruled: Path) -> None:
    """The refusal names the dead item and the file that killed it."""
    assert desk("export", "--desk", ruled).status == 0
    kill(ruled, "cw.20260609.0412.2")
    refused = desk("export", "--desk", ruled)
    assert (refused.status, refused.out) == (2, "")
    assert "killed source: Continental Wire (nitf-2.xml) was killed by its sender in kill.xml." in refused.err


def test_a_draft_marks_every_line_that_rests_on_killed_copy(desk: Call, ruled: Path) -> None:
    """Never as plain fact."""
    kill(ruled, "cw.20260609.0412.2")
    (row,) = desk("export", "--desk", ruled, "--json").rows
    assert row["lines"]
    assert all(any(doubt.startswith("killed source") for doubt in line["open"]) for line in row["lines"])
    assert "OPEN (killed source)" in desk("export", "--desk", ruled, "--draft").out


def test_a_kill_of_another_item_is_in_no_one_s_way(desk: Call, ruled: Path) -> None:
    """The sample kills a sidebar that is not on the desk."""
    take_in(ruled, "nitf-3-kill.xml")
    with Store.open(ruled) as store:
        story = next(each for each in read_stories(store.items()) if len(each.chains[0].copies) == len(VERSIONS))
    assert desk("export", "--desk", ruled, "--story", story.id).status == 0


def test_an_embargoed_item_is_named_and_not_filed(desk: Call, tmp_path: Path) -> None:
    """Its hour lies in the year 2999."""
    desk_file = tmp_path / "held.sqlite3"
    with Store.open(desk_file) as store:
        for name in VERSIONS:
            text = (FORMATS / name).read_text(encoding="utf-8")
            text = text.replace("<urgency", '<date.release norm="29990101T060000Z"/><urgency')
            store.take_in(name, text.encode())
    accept(desk_file)
    refused = desk("export", "--desk", desk_file)
    assert refused.status == 2
    assert "embargoed source: Continental Wire (nitf-2.xml) is under embargo until 2999-01-01" in refused.err


def test_the_list_of_stories_says_what_was_killed(desk: Call, tmp_path: Path) -> None:
    """For editors in words, for scripts in a field."""
    text = (FORMATS / "nitf-3-kill.xml").read_text(encoding="utf-8").replace("cw.20260609.0415.1", "cw.20260609.0412.2")
    (tmp_path / "kill.xml").write_text(text, encoding="utf-8")
    paths = [*(FORMATS / name for name in (*VERSIONS, WEB)), tmp_path / "kill.xml"]
    rows = [item for row in desk("stories", "--json", *paths).rows for item in row["items"]]
    told = {Path(item["path"]).name: (item["standing"], item["by"] and Path(item["by"]).name) for item in rows}
    assert told["nitf-2.xml"] == ("killed", "kill.xml")
    assert told[WEB] == ("usable", None)
    assert "killed" in desk("stories", *paths).out
