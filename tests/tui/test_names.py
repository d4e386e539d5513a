"""How the screen calls a source."""

from __future__ import annotations

import pytest

from desk.tui.drawing.names import day, initials, nameplates, stem
from tests.tui.newsdesk import FIRST, copy, source


@pytest.mark.parametrize(
    ("agency", "short"),
    [
        ("The Canadian Press", "CP"),
        ("CBC News", "CBC"),
        ("Agence France-Presse", "AFP"),
        ("Reuters", "Reuters"),
        ("The Associated Press", "AP"),
        ("Süddeutsche", "Süddeutsc…"),
        ("ČTK", "ČTK"),
    ],
)
def test_agencies_are_shortened_as_editors_do(agency: str, short: str) -> None:
    """An abbreviation in the name wins; else the capitals; one word stays itself."""
    assert initials(copy("x.txt", "Words.", agency).item) == short


def test_copy_without_an_agency_goes_by_its_file() -> None:
    """Without folders and ending."""
    assert initials(copy("/tmp/in/river.txt", "Words.").item) == "river"
    assert [stem(path) for path in ("a.b.txt", "/x/.hidden", "-", "")] == ["a.b", ".hidden", "-", "copy"]


def test_versions_by_one_sender_are_numbered() -> None:
    """So that every name is one source's alone."""
    sources = [source(name, "Words.", "The Canal Press") for name in "AB"] + [source("C", "Words.", "Coast News")]
    assert [plate.short for plate in nameplates(sources)] == ["CP1", "CP2", "CN"]


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        ("2020-01-06", "6 Jan 2020"),
        ("2020-01-06T18:04:00-05:00", "6 Jan 2020 18:04"),
        ("Monday", "Monday"),
        (None, ""),
    ],
)
def test_times_are_written_as_editors_do(moment: str | None, shown: str) -> None:
    """What is no time stays as it is."""
    assert day(moment) == shown


@pytest.mark.parametrize("agency", ["The Canal Press", "canal press"])
def test_an_editors_own_short_name_comes_before_ours(agency: str) -> None:
    """With or without its article, in whatever letters the sender writes it."""
    plates = nameplates([source("A", FIRST, agency), source("B", FIRST, "Coast News")], {"canal press": "TCP"})
    assert [plate.short for plate in plates] == ["TCP", "CN"]
