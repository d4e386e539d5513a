"""Files that can't be a desk, or can't be one any more: a message that names the file and the reason."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from desk.rulings import Decision, Verb
from desk.store import Store
from desk.store.schema import MIGRATIONS
from desk.trouble import DeskError

ACCEPT = Decision("flood", Verb.ACCEPT, ("toll",))
NOBODY = 65534
"""The user id that owns nothing on any Unix."""


@contextmanager
def refused(path: Path, reason: str) -> Iterator[None]:
    """What is done inside is refused with a message that names `path` and says `reason`."""
    with pytest.raises(DeskError) as caught:
        yield
    assert str(path) in caught.value.message
    assert reason in caught.value.message


def desk(path: Path) -> Path:
    """A desk at `path` with one decision in it."""
    with Store.open(path) as store:
        store.append(ACCEPT)
    return path


def test_a_newer_desk_is_left_alone(tmp_path: Path) -> None:
    """An older program would not know what it writes."""
    path = desk(tmp_path / "desk.sqlite3")
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"pragma user_version = {len(MIGRATIONS) + 1}")
    with refused(path, "a newer desk made it"):
        Store.open(path)


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    """A browser's history is no desk, though it is SQLite."""
    path = tmp_path / "history.sqlite3"
    with closing(sqlite3.connect(path)) as other:
        other.execute("create table visit (url text)")
    before = path.read_bytes()
    with refused(path, "another program's database"):
        Store.open(path)
    assert path.read_bytes() == before


def test_another_programs_empty_database_is_left_alone(tmp_path: Path) -> None:
    """It has no table yet, but its header says whose it is."""
    path = tmp_path / "maps.gpkg"
    with closing(sqlite3.connect(path)) as other:
        other.execute("pragma application_id = 1196444487")
        other.execute("pragma user_version = 1")
    with refused(path, "another program's database"):
        Store.open(path)


@pytest.mark.parametrize("content", [b"BC-Flood\n\nTwelve people died.\n" * 40, b"SQLite format 3\0" + b"\xff" * 2000])
def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path, content: bytes) -> None:
    """Somebody gave `--desk` the story."""
    path = tmp_path / "story.txt"
    path.write_bytes(content)
    with refused(path, "it is not a desk's database"):
        Store.open(path)
    assert path.read_bytes() == content


def test_a_damaged_desk_says_so(tmp_path: Path) -> None:
    """Its pages were overwritten behind a good header."""
    path = desk(tmp_path / "desk.sqlite3")
    data = path.read_bytes()
    path.write_bytes(data[:100] + b"\xff" * (len(data) - 100))
    with refused(path, "it is damaged"):
        Store.open(path)


def test_a_locked_desk_says_so_instead_of_waiting_for_ever(tmp_path: Path) -> None:
    """Another program writes and does not end."""
    path = desk(tmp_path / "desk.sqlite3")
    with Store.open(path, patience=0.05) as store, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("begin exclusive")
        with refused(path, "another program has it locked"):
            store.append(ACCEPT)
        other.execute("rollback")
        assert store.append(ACCEPT).seq == 2


def test_a_desk_that_is_locked_whole_does_not_open(tmp_path: Path) -> None:
    """Not in WAL, so that even readers wait."""
    path = desk(tmp_path / "desk.sqlite3")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("pragma journal_mode = delete")
        other.execute("begin exclusive")
        with refused(path, "another program has it locked"):
            Store.open(path, patience=0.05)


def test_a_full_disk_costs_no_decision_that_was_made(tmp_path: Path) -> None:
    """What was acknowledged is there; what was not leaves no trace."""
    path = tmp_path / "desk.sqlite3"
    store = Store.open(path)
    store._connection.execute("pragma max_page_count = 14")  # SQLite's own way to play a full disk
    acknowledged = 0
    with store, refused(path, "the disk is full"):
        for _ in range(10_000):
            store.append(Decision("flood", Verb.EDIT, ("toll",), text="Twelve people died. " * 10))
            acknowledged += 1
    with Store.open(path) as reopened:
        assert len(reopened.entries()) == acknowledged > 10
        assert reopened.append(ACCEPT).seq == acknowledged + 1


def test_a_deleted_desk_is_noticed_before_anything_is_lost_in_it(tmp_path: Path) -> None:
    """Unix would go on writing to a file that nobody can ever open again."""
    with Store.open(tmp_path / "desk.sqlite3") as store:
        store.path.unlink()
        with refused(store.path, "moved or deleted"):
            store.append(ACCEPT)


def test_a_folder_is_no_desk(tmp_path: Path) -> None:
    """`--desk` was given a folder."""
    with refused(tmp_path, "directory"):
        Store.open(tmp_path)


def test_a_place_where_no_folder_can_be_is_refused(tmp_path: Path) -> None:
    """A file stands in the way."""
    (tmp_path / "file").write_text("x")
    with refused(tmp_path / "file" / "desk.sqlite3", "a file stands where its folder should be"):
        Store.open(tmp_path / "file" / "desk.sqlite3")


OPEN = """
import os, sys
from pathlib import Path
from desk.store import Store
from desk.trouble import DeskError
if os.geteuid() == 0:
    os.setuid(int(sys.argv[2]))
try:
    Store.open(Path(sys.argv[1]))
except DeskError as error:
    print(error.message)
"""


def opened_by_nobody(path: Path) -> str:
    """What an editor without rights reads (the tests may run as root, whom no right stops)."""
    done = subprocess.run([sys.executable, "-c", OPEN, str(path), str(NOBODY)], capture_output=True, text=True)
    assert done.stderr == ""
    return done.stdout


@pytest.fixture
def reachable(tmp_path: Path) -> Path:
    """A folder that others can look into."""
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_uid == os.geteuid() and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | stat.S_IXOTH | stat.S_IROTH)
    return tmp_path


def test_a_folder_without_write_permission_is_told_of(reachable: Path) -> None:
    """No desk can be made there."""
    reachable.chmod(0o555)
    assert (
        opened_by_nobody(reachable / "desk.sqlite3")
        == f"{reachable}/desk.sqlite3: it can't be made or opened: permission denied\n"
    )


def test_a_desk_is_its_owners_alone(reachable: Path) -> None:
    """Wire copy under embargo is nobody else's business."""
    path = desk(reachable / "new" / "desk.sqlite3")
    assert (stat.S_IMODE(path.stat().st_mode), stat.S_IMODE(path.parent.stat().st_mode)) == (0o600, 0o700)
    assert opened_by_nobody(path) == f"{path}: it can't be made or opened: permission denied\n"
