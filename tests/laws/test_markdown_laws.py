"""What holds of any summary: nothing rejected, nothing unattributed, nothing but text."""

from __future__ import annotations

import re
from itertools import count as from_number
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desk.compare.point import Comparison, Point, Source
from desk.rulings import Rulings, State, choices
from desk.rulings.outlets import squeeze
from desk.summary import FORMATS, build, markdown
from desk.summary.escape import plain, quoted
from desk.wire.clean import clean
from tests.rulings.newsroom import compared, count, point, ruled, says, story
from tests.summary.hostile import HOSTILE
from tests.summary.reading import COMMONMARK, GITHUB, blocks, shown

FRAMES = (
    "The flood killed {} people in Adwal.",
    "Police said {} homes were lost, and no one was hurt.",
    "“We counted {} boats,” the mayor said. “And then we stopped.”",
    "He saw {} trucks [on the road]. # 1. It was late.",
    "At least {} shops *burned* on Monday, which is a record.",
)


@st.composite
def desks(draw: st.DrawFn) -> tuple[Comparison, Rulings]:
    """Two or three sources, every figure in them another one; points on the figures; rulings on the points."""
    figures = from_number(101)  # no day or hour of a filing
    claims: list[tuple[Source, str]] = []
    for hour, name in enumerate("ABC"[: draw(st.integers(2, 3))]):
        frames = {str(next(figures)): frame for frame in draw(st.sets(st.sampled_from(FRAMES), min_size=1))}
        text = "\n".join(frame.format(figure) for figure, frame in frames.items())
        source = story(name, text, agency=f"Wire {name}", filed=f"2026-05-12T0{hour}:00:00Z")
        for figure in frames:
            source = says(source, figure, count(int(figure)))
        claims += [(source, figure) for figure in frames]
    points: list[Point] = []
    left = draw(st.permutations(claims))
    while left:
        size = draw(st.integers(1, 2))
        verdicts = ("conflict", "updated", "different_scope", "same") if len(left[:size]) > 1 else ("only",)
        points.append(point(draw(st.sampled_from(verdicts)), *left[:size]))
        left = left[size:]
    comparison = compared({source.name: source for source, _ in claims}.values(), *points)
    return comparison, ruled(*(act for each in points for act in draw(acts(each, comparison))))


def acts(on: Point, comparison: Comparison) -> st.SearchStrategy[list[tuple[str, Point, dict[str, Any]]]]:
    """What an editor may do to one point, up to three times."""
    drafted = [("merge", on, {"text": way.text, "choice": way.name}) for way in choices(on, comparison) if way.text]
    plainly: list[tuple[str, Point, dict[str, Any]]] = [
        (verb, on, {}) for verb in ("accept", "accept", "reject", "hold")
    ]
    own = [(verb, on, {"text": "Nothing more is known."}) for verb in ("edit", "rewrite", "tag")]
    return st.lists(st.sampled_from([*plainly, *own, *drafted]), max_size=3)


def text_of(written: str) -> str:
    """The summary's own words: what stands between the headline and the sections after it."""
    return written.split("\n# ", 1)[1].split("\n## ", 1)[0]


@settings(max_examples=60, deadline=None)
@given(desks(), st.sampled_from(FORMATS))
def test_no_rejected_claim_reaches_the_markdown(desk: tuple[Comparison, Rulings], form: str) -> None:
    """Nor a held one, nor one of an open conflict: a summary with any of them is refused."""
    comparison, rulings = desk
    summary = build(comparison, rulings, "flood")
    assume(not any(entry.blocks for entry in summary.unresolved))
    written = set(re.findall(r"\d+", re.sub(r"\[[\d, ]+\]", "", text_of(markdown(summary, form)))))
    for each in comparison.points:
        if rulings.of(each.id).state in (State.REJECTED, State.HELD):
            assert not written & {cited.quote for cited in each.claims}


@settings(max_examples=60, deadline=None)
@given(desks())
def test_no_line_is_without_a_source(desk: tuple[Comparison, Rulings]) -> None:
    """Each cites a passage of the list, each passage is its source's own characters, and somebody is named for each."""
    comparison, rulings = desk
    summary = build(comparison, rulings, "flood")
    texts = {source.copy.item.path: source.copy.item.text for source in comparison.sources}
    listed = re.findall(r"^(\d+)\. Wire", markdown(summary, draft=True), re.MULTILINE)
    for bullet in re.findall(
        r"^- (?!held|open|rejected|disputed).*", text_of(markdown(summary, draft=True)), re.MULTILINE
    ):
        cited = re.search(r"\[([\d, ]+)\]$", bullet)
        assert cited is not None
        assert set(cited[1].split(", ")) <= set(listed)
    for line in summary.lines:
        assert line.attribution or re.search(r"Wire [ABC]|said|according to", line.text)
        assert all(reference.span.of(texts[reference.path]) == reference.quote for reference in line.references)
        assert line.references


@settings(max_examples=60, deadline=None)
@given(desks())
def test_every_accepted_point_stands_in_exactly_one_line(desk: tuple[Comparison, Rulings]) -> None:
    """Nothing that an editor took is lost, and nothing is told twice."""
    comparison, rulings = desk
    standing = [point for line in build(comparison, rulings, "flood").lines for point in line.points]
    taken = {State.ACCEPTED, State.MERGED, State.EDITED}
    assert sorted(standing) == sorted(each.id for each in comparison.points if rulings.of(each.id).state in taken)


@settings(max_examples=60, deadline=None)
@given(desks(), st.sampled_from(FORMATS))
def test_a_draft_can_always_be_written_and_is_always_the_same(desk: tuple[Comparison, Rulings], form: str) -> None:
    """Whatever was ruled."""
    comparison, rulings = desk
    summary = build(comparison, rulings, "flood")
    assert markdown(summary, form, draft=True) == markdown(build(comparison, rulings, "flood"), form, draft=True)


ANY = st.one_of(
    st.text(max_size=40), st.text(alphabet="\\`*_[]<>#|~&!-+=1.) \n\tab", max_size=20), st.sampled_from(HOSTILE)
)


@settings(deadline=None)
@given(ANY)
def test_any_text_is_shown_as_itself(text: str) -> None:
    """As a paragraph, a heading and a bullet, by CommonMark and by GitHub's additions."""
    wanted = squeeze(clean(text)).strip()
    for reader in (COMMONMARK, GITHUB):
        for frame in ("{}", "# {}", "- {}"):
            written = frame.format(plain(text))
            assert "".join(shown(written, reader)) == wanted
            assert len([name for name in blocks(written, reader) if name in ("paragraph_open", "heading_open")]) <= 1


@settings(deadline=None)
@given(ANY)
def test_any_text_is_one_line_of_front_matter(text: str) -> None:
    """No line of it can end the front matter or add a field."""
    assert len(quoted(text).splitlines()) == 1
