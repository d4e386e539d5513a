"""Copy that comes in while an editor works: what changed is open again and says so, the rest stays, nothing jumps."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.store import Store, bundled
from desk.tui.settings import Settings
from tests.desk.driver import SIZES, Desk, sitting

TOLL = bundled("samples") / "toll"


@pytest.fixture(params=SIZES.values(), ids=SIZES.keys())
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    """Each of the terminals that the desk is made for."""
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def ruled(tmp_path: Path, size: tuple[int, int]) -> Iterator[Desk]:
    """A desk with two versions of a story, every point of which was accepted."""
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in ("1-first-take.txt", "2-1st-writethru.txt"):
        shutil.copy(TOLL / name, copy)
    with sitting(tmp_path, copy, size) as desk:
        desk.press("*", "a")
        yield desk


def come_in(desk: Desk, name: str) -> None:
    """Take a version of the story in, by hand."""
    desk.press("T", "i")
    desk.paste(str(TOLL / name))
    desk.press("enter", "P")


def test_a_new_version_says_what_it_reopened(ruled: Desk) -> None:
    """In the line of messages, in the header, in the row and in the detail; the rest stays ruled."""
    assert ruled.progress == (23, 23)
    come_in(ruled, "3-2nd-writethru.txt")
    assert "2nd Writethru: 4 points reopened" in ruled.said
    assert ruled.progress == (19, 26)
    assert "◉4" in ruled.title
    ruled.press("n")
    assert "◉" in ruled.cursor
    assert ruled.shows("reopened by 2nd Writethru; accepted before:")


def test_triage_says_which_version_reopened_how_many(ruled: Desk) -> None:
    """As the reason to work the story now."""
    come_in(ruled, "3-2nd-writethru.txt")
    ruled.press("T")
    assert ruled.shows("2nd Writethru reopened 4 points")


def test_the_cursor_stays_on_its_point(ruled: Desk) -> None:
    """Though rows come in above it, and though its point has another number now."""
    ruled.press(*"G" + "k" * 4)
    before = ruled.cursor.split()[4:7]
    come_in(ruled, "3-2nd-writethru.txt")
    assert ruled.cursor.split()[4:7] == before


def test_what_was_reopened_stays_in_the_summary_and_blocks_it_until_ruled(ruled: Desk) -> None:
    """The line is the old one, flagged; a ruling settles it."""
    come_in(ruled, "3-2nd-writethru.txt")
    ruled.press("S")
    assert ruled.shows("! reopened: 2nd Writethru changed")
    ruled.press("s")
    assert ruled.shows("This can't be filed as it stands")
    ruled.press("escape", "P", *"n" + "x" * 7)
    assert "◉" not in ruled.title
    ruled.press("S")
    assert "reopened: 2nd Writethru" not in ruled.screen


def test_a_restart_remembers_what_was_reopened(tmp_path: Path, size: tuple[int, int]) -> None:
    """The journal and the copy are all that it takes."""
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in ("1-first-take.txt", "2-1st-writethru.txt"):
        shutil.copy(TOLL / name, copy)
    with sitting(tmp_path, copy, size) as desk:
        desk.press("*", "a")
        come_in(desk, "3-2nd-writethru.txt")
    with Desk(tmp_path, size) as again:
        again.press("P")
        assert again.progress == (19, 26)
        assert "◉4" in again.title


def test_a_kill_is_told_loudly(ruled: Desk, tmp_path: Path) -> None:
    """In the line of messages, in the header, and beside each passage that it took back."""
    kill = tmp_path / "kill.txt"
    kill.write_text("BC-Bus-Ravine, KILL,40\n\nFORT ALDER, B.C. (DP) - Kill the story slugged Bus-Ravine.\n")
    ruled.press("T", "i")
    ruled.paste(str(kill))
    ruled.press("enter")
    assert "KILLED by its sender: DP; DP, 1st Writethru" in ruled.said
    ruled.press("P")
    assert "✗ KILLED" in ruled.title
    assert ruled.shows("killed")


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[Desk]:
    """A desk on two versions of a story, all ruled, that watches the folder `in`."""
    copy = tmp_path / "copy"
    copy.mkdir()
    (tmp_path / "in").mkdir()
    for name in ("1-first-take.txt", "2-1st-writethru.txt"):
        shutil.copy(TOLL / name, copy)
    with sitting(tmp_path, copy, settings=Settings(watch=tmp_path / "in")) as desk:
        desk.press("*", "a")
        yield desk


def test_a_version_that_lands_in_the_watched_folder_moves_nothing_under_the_cursor(
    watching: Desk, tmp_path: Path
) -> None:
    """A quiet line says what came and what it reopened; the cursor's row stands in its line of the screen."""
    watching.press(*"G" + "k" * 4)
    before = watching.cursor.split()[4:7], watching.rows.index(watching.cursor)
    shutil.copy(TOLL / "3-2nd-writethru.txt", tmp_path / "in")
    watching.wait_for("2nd Writethru: 4 points reopened")
    assert watching.said.startswith("came in: 2nd Writethru")
    assert (watching.cursor.split()[4:7], watching.rows.index(watching.cursor)) == before


def test_one_bad_file_is_a_message_and_no_more(watching: Desk, tmp_path: Path) -> None:
    """The next file lands all the same."""
    with (tmp_path / "in" / "huge.txt").open("wb") as file:
        file.truncate(30 * 1024 * 1024)
    watching.wait_for("huge.txt: larger than")
    (tmp_path / "in" / "ferry.txt").write_text("Ferry stranded\n\nA ferry ran aground off Port Esmond on Monday.\n")
    watching.wait_for("came in:")
    watching.press("T")
    assert watching.shows("A ferry ran aground off Port Esmond")


def test_a_file_that_was_taken_in_half_gives_way_to_the_whole_one(watching: Desk, tmp_path: Path) -> None:
    """Plain text may stop anywhere; what its sender wrote on makes no second copy."""
    ferry = tmp_path / "in" / "ferry.txt"
    ferry.write_text("Ferry stranded\n\nA ferry ran aground off Port Esmond on Monday.\n")
    watching.wait_for("came in:")
    watching.press("T")
    with ferry.open("a") as file:
        file.write("\nNobody was hurt, the coast guard said.\n")
    watching.wait_for("came in:")
    watching.press("]")
    assert "\n".join(watching.rows).count("in/ferry.txt") == 1


def test_what_another_process_does_to_the_desk_is_shown(watching: Desk, tmp_path: Path) -> None:
    """Copy that `desk watch` takes in, and a ruling that another editor takes back."""
    with Store.open(tmp_path / "desk.sqlite3") as other:
        other.take_in("ferry.txt", b"A ferry ran aground off Port Esmond on Monday.")
        other.undo(*{entry.story for entry in other.entries()})
    watching.wait_for("0/23")
    watching.press("T")
    watching.wait_for("A ferry ran aground off Port Esmond")
