"""Files as they land in a folder: once each, whole, and nothing else."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest

from desk.store import Gathered
from desk.store.arrivals import PATIENCE, QUIET, Settling, arrivals
from desk.trouble import DeskError


class Folder:
    """Files by name with their sizes, on a clock of the test's own."""

    def __init__(self) -> None:
        self.files: dict[str, int] = {}
        self.now = 0.0
        self.settling = Settling("/in")

    def write(self, name: str, size: int) -> None:
        """Somebody writes a file so far."""
        self.files[f"/in/{name}"] = size
        self.settling.heard(f"/in/{name}")

    def ready(self, after: float = QUIET + 0.01) -> list[str]:
        """What is ready after so many seconds, with a look before and one at their end."""
        self.settling.ready(self.now, self._stamp)
        self.now += after
        return [path.removeprefix("/in/") for path in self.settling.ready(self.now, self._stamp)]

    def _stamp(self, path: str) -> tuple[int, int] | None:
        return (self.files[path], 0) if path in self.files else None


def test_a_file_is_ready_once_it_has_stopped_growing() -> None:
    """While it grows the clock begins anew."""
    folder = Folder()
    folder.write("a.xml", 10)
    assert folder.ready(QUIET / 2) == []
    folder.write("a.xml", 20)
    assert folder.ready(QUIET / 2) == []
    assert folder.ready() == ["a.xml"]


def test_a_file_is_given_once_and_again_when_it_has_changed() -> None:
    """Whoever touches its rights, or lists the folder, changes nothing."""
    folder = Folder()
    folder.write("a.txt", 10)
    assert folder.ready() == ["a.txt"]
    folder.settling.done("/in/a.txt")
    folder.settling.heard("/in/a.txt")
    assert folder.ready() == []
    folder.write("a.txt", 20)
    assert folder.ready() == ["a.txt"]


def test_an_empty_file_is_not_ready_and_one_that_goes_away_is_forgotten() -> None:
    """The one is about to be written, the other never was copy."""
    folder = Folder()
    folder.write("empty.txt", 0)
    folder.write("gone.txt", 9)
    del folder.files["/in/gone.txt"]
    assert folder.ready() == []


@pytest.mark.parametrize("name", [".a.txt", ".cache/a.txt", "a.xml.part", "A.TMP", "a.txt~", "desk.toml"])
def test_what_programs_still_write_is_passed_over(name: str) -> None:
    """They rename it when it is done."""
    folder = Folder()
    folder.write(name, 9)
    assert folder.ready() == []


@pytest.fixture
def landing(tmp_path: Path) -> Iterator[Callable[[], Gathered]]:
    """The next file that the watched folder `in` gives; it is there when the watching has begun."""
    folder, stop = tmp_path / "in", Event()
    folder.mkdir()
    (folder / "first.txt").write_text("First.")
    with closing(arrivals(str(folder), stop)) as found:  # type: ignore[type-var]
        assert next(found).path.endswith("first.txt")
        yield lambda: next(found)


def test_a_file_that_is_written_in_place_and_one_that_is_renamed_into_place_land(
    landing: Callable[[], Gathered], tmp_path: Path
) -> None:
    """Also in a folder that is new; a link does not."""
    (tmp_path / "in" / "written.txt").write_text("Written.")
    assert landing().data == b"Written."
    (tmp_path / "elsewhere").write_text("Renamed.")
    os.symlink(tmp_path / "elsewhere", tmp_path / "in" / "link.txt")
    (tmp_path / "in" / "new").mkdir()
    os.rename(tmp_path / "elsewhere", tmp_path / "in" / "new" / "renamed.txt")
    assert landing().data == b"Renamed."


def test_a_file_that_ends_early_is_given_when_it_is_whole(landing: Callable[[], Gathered], tmp_path: Path) -> None:
    """One that comes after it does not wait for it."""
    slow, quick = tmp_path / "in" / "slow.json", tmp_path / "in" / "quick.txt"
    slow.write_text('{"headline": "Nine')
    quick.write_text("Quick.")
    assert landing().data == b"Quick."
    slow.write_text('{"headline": "Nine dead"}')
    assert landing().data == b'{"headline": "Nine dead"}'


def test_one_bad_file_costs_nothing_else(landing: Callable[[], Gathered], tmp_path: Path) -> None:
    """It is named; the next one lands."""
    with (tmp_path / "in" / "huge.txt").open("wb") as file:
        file.truncate(30 * 1024 * 1024)
    assert "larger than" in (landing().error or "")
    (tmp_path / "in" / "good.txt").write_text("Good.")
    assert landing().data == b"Good."


def test_a_folder_that_is_not_there_or_goes_away_is_named(landing: Callable[[], Gathered], tmp_path: Path) -> None:
    """Nobody watches nothing."""
    with pytest.raises(DeskError, match="no such folder"):
        next(arrivals(str(tmp_path / "none"), Event()))
    (tmp_path / "in" / "first.txt").unlink()
    (tmp_path / "in").rmdir()
    with pytest.raises(DeskError, match="is gone"):
        landing()


def test_patience_is_longer_than_a_pause() -> None:
    """Else nothing would ever be waited for."""
    assert PATIENCE > 10 * QUIET
