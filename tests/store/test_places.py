"""Where the desk's file lies."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk.store import bundled, default_path, now, sample_stories, who
from desk.trouble import DeskError


def test_the_environment_names_another_desk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A shared machine, a trial, a test."""
    monkeypatch.setenv("DESK", "~/trial.sqlite3")
    assert default_path() == Path.home() / "trial.sqlite3"


def test_without_a_word_it_lies_in_the_platforms_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """And looking for it makes nothing."""
    monkeypatch.delenv("DESK", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_path().name == "desk.sqlite3"
    assert default_path().parent.name == "desk"
    assert list(tmp_path.iterdir()) == []


def test_a_machine_that_knows_no_name_still_has_an_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a container without users, rulings are made all the same."""
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("os.getuid", lambda: 4_000_000)
    assert who() == "editor"


def test_the_hour_has_its_offset() -> None:
    """A time without one can't be compared with an agency's."""
    assert now()[-6] in "+-"


def test_the_sample_stories_are_those_to_work_on() -> None:
    """The gallery of formats is for reading, and for tests."""
    assert [Path(folder).name for folder in sample_stories()] == ["nato-iraq", "pair", "toll"]


def test_a_folder_that_is_missing_from_the_installation_is_named() -> None:
    """Half an installation says so."""
    with pytest.raises(DeskError, match="the folder nowhere is missing"):
        bundled("nowhere")
