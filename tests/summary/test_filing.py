"""A file name that no headline can lead astray."""

from __future__ import annotations

import pytest

from desk.summary import Summary, file_name


def named(slug: str, headline: str = "") -> str:
    """The file name of a summary."""
    return file_name(Summary(slug, headline, (), (), (), 0, 0))


@pytest.mark.parametrize(
    ("slug", "name"),
    [
        ("BC-Wildfire--Juniper, 2nd Ld", "bc-wildfire-juniper-2nd-ld.md"),
        ("Überflutung im Ahrtal", "überflutung-im-ahrtal.md"),
        ("../../etc/passwd", "etc-passwd.md"),
        ("/absolute", "absolute.md"),
        (".hidden", "hidden.md"),
        ("-rf", "rf.md"),
        ("nul\0byte", "nul-byte.md"),
        ("CON", "story-con.md"),
        ("com1", "story-com1.md"),
        ("a\\b:c*d?e", "a-b-c-d-e.md"),
        ("x\u202egnp", "x-gnp.md"),
    ],
)
def test_a_slug_becomes_a_safe_name(slug: str, name: str) -> None:
    """Letters, digits and dashes."""
    assert named(slug) == name


def test_the_headline_stands_in_for_a_slug_without_letters() -> None:
    """And a plain word for both."""
    assert named("---", "River rises") == "river-rises.md"
    assert named("...", "!!!") == "summary.md"


@pytest.mark.parametrize("letter", ["x", "ü", "水", "🌊x"])
def test_a_long_slug_is_cut_between_characters(letter: str) -> None:
    """A hundred bytes at most, whatever the letters take."""
    name = named(letter * 200)
    assert len(name.encode()) <= 100
    assert name.endswith(".md")
