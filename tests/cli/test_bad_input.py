"""Bad files, bad batches and bad calls: a message that names the file and the reason, and never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli import shapes
from tests.cli.conftest import EARLY, Call


@pytest.mark.parametrize("word", ["read", "facts", "stories"])
def test_a_missing_file_makes_the_call_wrong(desk: Call, word: str) -> None:
    """Nothing goes to standard output; the message names the file and the reason."""
    done = desk(word, "--json", "nowhere.txt")
    assert (done.status, done.out) == (2, "")
    assert "nowhere.txt: no such file" in done.err


def test_a_bad_file_never_costs_the_good_ones(desk: Call, tmp_path: Path) -> None:
    """The folder's other copy is read; the bad file is there too, with its trouble."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_bytes(b"")
    (folder / "b.txt").write_text(EARLY, encoding="utf-8")
    done = desk("read", "--json", folder)
    empty, good = done.rows
    assert done.status == 1
    assert good["text"] == EARLY
    assert "empty" in empty["troubles"][0]["message"]
    assert "a.txt" in done.err


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b" \n\n", "empty", id="blank"),
        pytest.param(b"\x7fELF\x02\x01\x01\0\0\0\0\0" * 400, "binary", id="binary"),
        pytest.param(b"Caf\xe9 fire kills six", "", id="not UTF-8"),
        pytest.param(b"\x1b[2JSix dead [/red] \xe2\x80\xae", "control characters", id="escape sequences"),
        pytest.param(b"<" * 100_000, "", id="a hundred thousand open brackets"),
        pytest.param(b"[" * 100_000, "", id="a hundred thousand open lists"),
    ],
)
def test_hostile_bytes_are_an_item_with_a_trouble(desk: Call, tmp_path: Path, data: bytes, reason: str) -> None:
    """Whatever the bytes, the answer is one good object or a plain refusal."""
    (tmp_path / "odd.txt").write_bytes(data)
    done = desk("read", "--json", "odd.txt")
    assert done.status in (0, 1, 2)
    assert reason in done.err
    for item in done.rows:
        shapes.check(item, shapes.ITEM)
        assert "\x1b" not in item["text"]


def test_a_huge_file_is_refused_without_being_read(desk: Call, tmp_path: Path) -> None:
    """A sparse file of 100 GB answers at once."""
    with open(tmp_path / "huge.txt", "wb") as file:
        file.truncate(100 * 1024**3)
    done = desk("read", "huge.txt")
    assert done.status == 2
    assert "huge.txt: larger than" in done.err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_named(desk: Call, tmp_path: Path) -> None:
    """The reason is the one that an editor can act on."""
    (tmp_path / "locked.txt").write_text(EARLY, encoding="utf-8")
    (tmp_path / "locked.txt").chmod(0)
    done = desk("read", "locked.txt")
    assert "locked.txt: not allowed to read it" in done.err


def test_half_a_surrogate_pair_leaves_as_valid_json(desk: Call) -> None:
    """The answer is UTF-8 and JSON, whatever escapes the batch held."""
    line = rb'{"id": "\ud800", "a": "one \ud800", "b": "two \ud800"}'
    done = desk("diff", "--json", "--batch", "-", stdin=line)
    assert done.rows[0]["id"] == "\ud800"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "not JSON"),
        (b"\xff", "not UTF-8"),
        (b"[1]", "not an object"),
        (b'{"id": 1}', "items"),
        (b'{"id": 1, "items": [{"text": "a"}]}', "two or more"),
        (b'{"id": 1, "items": [{"text": "a"}, {"text": 5}]}', "item B"),
        (b'{"id": 1, "items": [{"name": "A", "text": "a"}, {"name": "A", "text": "b"}]}', "one name"),
        (b'{"id": 1, "items": [{"text": "a"}, {"text": "b", "filed": 5}]}', "`filed`"),
    ],
)
def test_a_bad_line_of_a_batch_is_named_and_the_rest_answered(desk: Call, line: bytes, reason: str) -> None:
    """The bad line has its answer too, with the trouble in it."""
    good = json.dumps({"id": "good", "items": [{"text": EARLY}, {"text": EARLY}]}).encode()
    done = desk("compare", "--json", "--batch", "-", stdin=line + b"\n" + good)
    bad, answered = done.rows
    assert done.status == 1
    assert reason in bad["troubles"][0]["message"]
    assert "line 1 of the batch" in done.err
    assert answered["id"] == "good"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["diff", "early.txt"], "two items, not 1"),
        (["diff", "early.txt", "nowhere.txt"], "nowhere.txt: no such file"),
        (["compare", "early.txt"], "at least two items, not 1"),
        (["compare", "--batch", "-"], "--json"),
        (["compare", "--json", "--batch", "-", "early.txt"], "without PATHs"),
        (["compare", "--json", "--batch", "nowhere.jsonl"], "nowhere.jsonl: no such file"),
        (["read"], "PATH"),
        (["read", "--jsno", "early.txt"], "--jsno"),
        (["completion", "tcsh"], "tcsh"),
        (["replay", "early.txt", "late.txt"], "line 1 of the log"),
        (["export"], "there is no desk yet"),
        (["log"], "there is no desk yet"),
        (["comapre", "a", "b"], "no command and no file 'comapre'"),
    ],
)
@pytest.mark.usefixtures("two")
def test_a_wrong_call_says_what_is_wrong_and_what_would_work(desk: Call, words: list[str], reason: str) -> None:
    """Exit status 2, one message, one hint, nothing on standard output."""
    done = desk(*words)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("desk: ")
    assert reason in done.err
    assert len(done.err.strip().split("\n")) >= 2


def test_a_refused_export_makes_no_desk(desk: Call, tmp_path: Path) -> None:
    """Asking for what is not there leaves no file behind."""
    desk("export")
    assert not (tmp_path / "own.sqlite3").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_a_full_disk_is_named(two: tuple[Path, Path]) -> None:
    """What could not be written was not written, and the call says so."""
    with open("/dev/full", "wb") as full:
        call = [sys.executable, "-m", "desk", "read", "--json", str(two[0])]
        done = subprocess.run(call, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "desk: standard output: no space left on device\n"
