"""A figure that changes, as a small picture."""

from __future__ import annotations

from dataclasses import replace

from desk.compare.point import Comparison, Verdict
from desk.compare.points.series import BLOCKS
from desk.facts.claim import Claim, ClaimKind, Quantity
from desk.tui.drawing.marks import PLAIN
from desk.tui.layout.series import series
from tests.tui.newsdesk import cited, comparison, source, work


def picture(*values: Quantity, verdict: Verdict = Verdict.UPDATED) -> str:
    """The row for these values, one a source; empty where there is none."""
    sources = []
    for name, value in zip("ABCD", values, strict=False):
        bare = source(name, f"Toll {value.high:g}.")
        found = cited(bare, f"{value.high:g}")
        claim = Claim(ClaimKind.NUMBER, found.span, found.quote, 0, value)
        sources.append(replace(bare, claims=(claim,)))
    claims = tuple(cited(each, each.claims[0].quote) for each in sources)
    point = replace(comparison().points[0], verdict=verdict, claims=claims)
    desk = work()
    desk.take(Comparison("bridge", tuple(sources), (), (point,)))
    return "".join(piece.text for row in series(point, desk) for piece in row.pieces).strip()


def test_every_value_has_its_figure_and_a_block() -> None:
    """From 0 to the largest; at least six is 6+."""
    told = picture(Quantity(6, 6, ">"), Quantity(9, 9), Quantity(12, 12))
    assert told == "so far  6+ ▅   9 ▆   12 █"


def test_a_value_that_is_told_again_stands_once() -> None:
    """Two versions with one figure are one step."""
    assert picture(Quantity(12, 12), Quantity(12, 12), Quantity(17, 17)).count("12") == 1


def test_what_does_not_move_on_has_no_picture() -> None:
    """One value, or a dispute."""
    assert picture(Quantity(12, 12), Quantity(12, 12)) == ""
    assert picture(Quantity(12, 12), Quantity(17, 17), verdict=Verdict.CONFLICT) == ""


def test_blocks_have_a_form_in_ascii_each() -> None:
    """Higher ones look fuller."""
    plain = BLOCKS.translate(PLAIN)
    assert plain.isascii()
    assert len(set(plain)) == len(BLOCKS)
