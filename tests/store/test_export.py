"""A summary to a file: whole, new, and inside the folder."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from desk.store import write_export
from desk.trouble import DeskError


def test_the_text_is_there_whole(tmp_path: Path) -> None:
    """UTF-8, line ends as given, nothing else left in the folder."""
    path = write_export(tmp_path / "out", "flood.md", "# Überflutung\n")
    assert path == tmp_path / "out" / "flood.md"
    assert path.read_bytes() == "# Überflutung\n".encode()
    assert list(path.parent.iterdir()) == [path]


def test_another_file_is_never_written_over(tmp_path: Path) -> None:
    """The second summary of a day gets a number."""
    names = [write_export(tmp_path, "flood.md", text).name for text in ("first", "second", "third")]
    assert names == ["flood.md", "flood-2.md", "flood-3.md"]
    assert (tmp_path / "flood.md").read_text() == "first"


def test_a_link_is_never_followed(tmp_path: Path) -> None:
    """Somebody left a link to a file of the editor's."""
    precious = tmp_path / "precious.txt"
    precious.write_text("keep")
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "flood.md").symlink_to(precious)
    (folder / "flood-2.md").symlink_to(tmp_path / "nowhere")
    assert write_export(folder, "flood.md", "text").name == "flood-3.md"
    assert precious.read_text() == "keep"
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("name", ["", ".", "..", "../flood.md", "a/b.md", "/etc/flood.md", "a\\b.md", "flood\0.md"])
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    """A file name has no folders in it."""
    with pytest.raises(DeskError, match="not a file name"):
        write_export(tmp_path / "out", name, "text")
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made_is_told_of(tmp_path: Path) -> None:
    """A file stands in its place."""
    (tmp_path / "out").write_text("x")
    with pytest.raises(DeskError) as caught:
        write_export(tmp_path / "out", "flood.md", "text")
    assert str(tmp_path / "out") in caught.value.message


def test_a_text_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    """Half a surrogate pair has no bytes: no half file, no temporary one."""
    with pytest.raises(DeskError):
        write_export(tmp_path, "flood.md", "12 \ud800 dead")
    assert list(tmp_path.iterdir()) == []


def test_a_long_name_is_told_of(tmp_path: Path) -> None:
    """The disk refuses it; the message names the folder."""
    with pytest.raises(DeskError, match="too long"):
        write_export(tmp_path, "x" * 300 + ".md", "text")
    assert list(tmp_path.iterdir()) == []


def test_an_export_is_readable_like_any_file_of_the_editor(tmp_path: Path) -> None:
    """It is made to be sent on; the editor's own umask decides who reads it."""
    path, other = write_export(tmp_path, "flood.md", "text"), tmp_path / "other"
    other.write_text("x")
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(other.stat().st_mode)
