"""Files, folders and pipes to bytes; one bad file never costs the good ones."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from desk.store import Gathered, gather, told_aside
from desk.store.gather import CAP


def write(folder: Path, **files: bytes) -> Path:
    """Files in a folder; `a__b` is b in the folder a, and every name ends in .txt."""
    for name, data in files.items():
        path = folder.joinpath(*f"{name}.txt".split("__"))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def names(*paths: Path) -> list[str]:
    """The names of what was gathered, without their folders."""
    return [os.path.basename(found.path) for found in gather([str(path) for path in paths]) if found.data is not None]


def test_files_come_in_the_order_given(tmp_path: Path) -> None:
    """The first is A on the screen."""
    write(tmp_path, one=b"1", two=b"2")
    assert names(tmp_path / "two.txt", tmp_path / "one.txt") == ["two.txt", "one.txt"]


def test_a_folder_gives_its_files_by_name_and_those_of_its_folders(tmp_path: Path) -> None:
    """Hidden files and links are not copy."""
    write(tmp_path, b=b"2", a__inner=b"1", c=b"3")
    (tmp_path / ".hidden.txt").write_bytes(b"x")
    (tmp_path / "link.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.txt")
    assert names(tmp_path) == ["inner.txt", "b.txt", "c.txt"]


def test_a_folders_own_papers_are_set_aside_with_a_word(tmp_path: Path) -> None:
    """And settings, pictures, and JSON of no news format; JSON of a news format is copy."""
    for name, data in {
        "README.md": b"How we work",
        "LICENSE": b"All rights",
        "a.json": b'{"theme": "dark"}',
        "b.json": b'{"uri": "x", "headline": "Fire on ferry"}',
        "desk.toml": b"x = 1",
        "photo.jpg": b"\xff\xd8\xff\xe0" + bytes(40),
        "story.txt": b"A fire broke out.",
        "notice.txt": b"Notice to mariners.",
    }.items():
        (tmp_path / name).write_bytes(data)
    assert names(tmp_path) == ["b.json", "notice.txt", "story.txt"]
    told = told_aside(gather([str(tmp_path)])) or ""
    assert "README.md (a paper of the folder's own)" in told
    assert "a.json (JSON of no news format)" in told
    assert told.endswith("name a file itself to take it in")


def test_a_file_that_is_named_is_always_taken(tmp_path: Path) -> None:
    """The editor knows best."""
    (tmp_path / "README.md").write_bytes(b"Read all about it")
    assert names(tmp_path / "README.md") == ["README.md"]
    assert told_aside(gather([str(tmp_path / "README.md")])) is None


def test_files_of_one_name_are_told_with_their_folders(tmp_path: Path) -> None:
    """Two folders' settings can be told apart."""
    for folder in ("ferry", "fire"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "feeds.toml").write_text("size = 3", encoding="utf-8")
    told = told_aside(gather([str(tmp_path)])) or ""
    assert "ferry/feeds.toml (settings), fire/feeds.toml (settings);" in told


def test_a_bad_file_among_good_ones_costs_nothing(tmp_path: Path) -> None:
    """It is told of in its place."""
    write(tmp_path, good=b"1", other=b"2")
    paths = [str(tmp_path / name) for name in ("good.txt", "missing.txt", "other.txt")]
    assert list(gather(paths)) == [
        Gathered(paths[0], b"1"),
        Gathered(paths[1], None, "no such file"),
        Gathered(paths[2], b"2"),
    ]


def test_an_empty_file_is_told_of(tmp_path: Path) -> None:
    """A half-sent story looks like that."""
    (found,) = gather([str(write(tmp_path, empty=b"") / "empty.txt")])
    assert found.error == "the file is empty"


def test_a_file_beyond_the_cap_is_not_read(tmp_path: Path) -> None:
    """A film that somebody dropped into the folder."""
    path = tmp_path / "film.txt"
    with path.open("wb") as film:
        film.truncate(CAP + 1)
    (found,) = gather([str(path)])
    assert (found.data, found.error) == (None, "larger than 20 MB, which no copy is; it was not read")


def test_a_folder_without_copy_says_so(tmp_path: Path) -> None:
    """Silence would look like success."""
    assert [found.error for found in gather([str(tmp_path)])] == ["the folder holds no copy"]


@pytest.mark.parametrize("path", ["nul\0name", "", "file/in-a-file"])
def test_names_that_no_file_can_have_are_told_of(path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name with a NUL, no name, a file used as a folder."""
    monkeypatch.chdir(write(tmp_path, file=b"1"))
    (tmp_path / "file.txt").rename(tmp_path / "file")
    (found,) = gather([path])
    assert found.data is None
    assert found.error


def test_a_dash_reads_standard_input(tmp_path: Path) -> None:
    """Between files, as one of them."""
    path = str(write(tmp_path, a=b"1") / "a.txt")
    assert [found.data for found in gather(["-", path], io.BytesIO(b"piped"))] == [b"piped", b"1"]


def test_a_dash_without_standard_input_is_told_of() -> None:
    """Started from a menu, the program has none."""
    assert [found.error for found in gather(["-"], None)] == ["there is no standard input"]


def test_a_pipe_without_end_is_cut_off() -> None:
    """`yes | desk -`."""

    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            assert size > 0
            return b"y" * size

    (found,) = gather(["-"], Endless())  # type: ignore[arg-type]
    assert found.error is not None
    assert found.error.startswith("larger than")


def test_nothing_is_read_before_it_is_asked_for(tmp_path: Path) -> None:
    """A thousand files do not lie in memory at once."""
    path = write(tmp_path, a=b"1") / "a.txt"
    waiting = gather([str(path)])
    path.write_bytes(b"2")
    assert next(waiting).data == b"2"
