"""What a careful editor says of the samples, held against what the desk says."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

import pytest

from desk.body import lay_out
from desk.cli.sources import compare_copies
from desk.compare.point import Cited, Comparison, Point
from desk.spans import Span
from desk.store import bundled
from desk.wire import read

SAMPLES = bundled("samples")
SETS = sorted(path.parent.name for path in SAMPLES.glob("*/expected.toml") if "[[point]]" in path.read_text("utf-8"))


@cache
def compared(name: str) -> Comparison:
    """All items of a sample folder side by side."""
    files = sorted(path for path in (SAMPLES / name).iterdir() if path.suffix != ".toml")
    return compare_copies([lay_out(item) for path in files for item in read(path.read_bytes(), path.name)])


@cache
def expected(name: str) -> dict[str, Any]:
    """The editor's word on a sample folder."""
    return tomllib.loads((SAMPLES / name / "expected.toml").read_text(encoding="utf-8"))


def place(comparison: Comparison, quoted: dict[str, str]) -> tuple[str, Span]:
    """The source's name and the span of a quotation, which stands in the text exactly as quoted."""
    source = next(each for each in comparison.sources if each.copy.item.path == quoted["item"])
    start = source.copy.item.text.index(quoted["quote"])
    return source.name, Span(start, start + len(quoted["quote"]))


def touches(cited: Cited, places: list[tuple[str, Span]]) -> bool:
    """Whether a claim shares characters with one of the places."""
    return any(cited.item == name and cited.span.overlaps(span) for name, span in places)


def answers(point: Point, places: list[tuple[str, Span]]) -> bool:
    """Whether a point speaks of every place."""
    return all(any(touches(cited, [each]) for cited in point.claims) for each in places)


assert SETS, "no sample says what is expected of it"
CASES = [
    pytest.param(name, wanted, id=f"{name}: {wanted['about']}") for name in SETS for wanted in expected(name)["point"]
]


@pytest.mark.parametrize(("name", "wanted"), CASES)
def test_a_point_that_an_editor_sees_is_found_with_a_right_verdict(name: str, wanted: dict[str, Any]) -> None:
    """One of the points on these very words has a verdict that the editor accepts."""
    comparison = compared(name)
    places = [place(comparison, quoted) for quoted in wanted["spans"]]
    found = [point.verdict for point in comparison.points if answers(point, places)]
    assert set(found) & set(wanted["acceptable"]), f"found {found or 'no point'}"


@pytest.mark.parametrize("name", SETS)
def test_noise_stands_in_no_claim(name: str) -> None:
    """Captions, teasers and sign-up lines are set aside, and nothing in them is compared."""
    comparison = compared(name)
    noise = [place(comparison, quoted) for quoted in expected(name).get("noise", [])]
    heard = [cited.quote for point in comparison.points for cited in point.claims if touches(cited, noise)]
    assert heard == []
