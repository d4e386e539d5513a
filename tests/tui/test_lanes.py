"""Where each version stands beside the others."""

from __future__ import annotations

from desk.tui.layout.lanes import Spot, lanes


def drawn(*chains: str | None) -> list[str]:
    """A row an item: o where it stands, | where a line passes."""
    return [
        "".join("o" if lane == spot.lane else "|" if lane in spot.beside else " " for lane in range(3)).rstrip()
        for spot in lanes(chains)
    ]


def test_a_senders_versions_stand_under_each_other() -> None:
    """And the other's line passes by."""
    assert drawn("cp", "ap", "cp", "ap", "cp") == ["o", "|o", "o|", "|o", "o"]


def test_a_lane_is_free_again_after_the_last_version() -> None:
    """Copy that stands alone takes the first free one."""
    assert drawn("cp", None, "cp", None, "ap", "ap") == ["o", "|o", "o", "o", "o", "o"]


def test_a_line_goes_on_below_until_its_last_version() -> None:
    """So that the rows of one version are joined to the next."""
    assert lanes(("cp", "cp")) == (Spot(0, frozenset(), frozenset({0})), Spot(0, frozenset(), frozenset()))
