"""The small file that says where an editor was."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk.store import bookmark_path, read_bookmark, write_bookmark


def test_each_editor_has_a_file_beside_the_desk(tmp_path: Path) -> None:
    """Several editors share one desk; a name can't lead to another folder."""
    desk = tmp_path / "night.sqlite3"
    ana, odd = bookmark_path(desk, "ana"), bookmark_path(desk, "../ben")
    assert ana.name == "night.ana.place.json"
    assert odd.parent == tmp_path
    write_bookmark(ana, {"view": "points"})
    assert read_bookmark(ana) == {"view": "points"}
    assert read_bookmark(odd) == {}


@pytest.mark.parametrize("data", [b"", b"[1]", b"{", b"\xff", b"[" * 100_000])
def test_a_damaged_file_is_no_place(tmp_path: Path, data: bytes) -> None:
    """The desk opens at its beginning."""
    path = tmp_path / "place.json"
    path.write_bytes(data)
    assert read_bookmark(path) == {}


def test_a_disk_that_refuses_is_let_be(tmp_path: Path) -> None:
    """A place is no work; the folder may be gone."""
    write_bookmark(tmp_path / "gone" / "place.json", {"view": "points"})
    assert list(tmp_path.iterdir()) == []


def test_the_file_is_replaced_whole(tmp_path: Path) -> None:
    """Nothing is left beside it."""
    path = tmp_path / "place.json"
    write_bookmark(path, {"view": "points"})
    write_bookmark(path, {"view": "compare"})
    assert read_bookmark(path) == {"view": "compare"}
    assert list(tmp_path.iterdir()) == [path]
