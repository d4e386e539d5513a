"""What holds of the sentence links of any two sources."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desk.body.copy import Copy, Sentence
from desk.compare.links.likeness import score
from desk.compare.links.linking import link
from desk.compare.point import Change, Source
from desk.spans import Span
from desk.wire.item import Item, Label

SENTENCES = (
    "The ferry ran aground on Sunday with 212 people on board.",
    "The ferry ran aground late on Sunday with 221 people aboard.",
    "Nobody was hurt.",
    "No one was hurt, the coast guard said.",
    "The captain was questioned, and the ship will be towed to Sydney.",
    "The captain was questioned.",
    "The ship will be towed to Sydney.",
)
COPY = st.lists(st.sampled_from(SENTENCES), max_size=7)
MIRRORED = {Change.SPLIT: Change.MERGED, Change.MERGED: Change.SPLIT}


def source(name: str, sentences: list[str]) -> Source:
    """A source of one-sentence paragraphs."""
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence) + 2
    laid = tuple(Sentence(span, Label.BODY, True, number) for number, span in enumerate(spans))
    return Source(name, Copy(Item(name, "text", "\n\n".join(sentences)), (), laid), ())


@given(COPY, COPY)
def test_links_mirror(a: list[str], b: list[str]) -> None:
    """Read the other way round, a split is a merger and everything else is what it was."""
    there = link(source("A", a), source("B", b))
    back = link(source("B", b), source("A", a))
    mirrored = {(found.target, found.origin, found.score, MIRRORED.get(found.change, found.change)) for found in back}
    assert {(found.origin, found.target, found.score, found.change) for found in there} == mirrored


@given(st.lists(st.sampled_from(SENTENCES), max_size=7, unique=True))
def test_a_text_links_each_sentence_to_itself(sentences: list[str]) -> None:
    """Nothing moved, nothing was reworded."""
    found = link(source("A", sentences), source("B", sentences))
    assert [(one.origin[1], one.target[1], one.change) for one in found] == [
        (at, at, Change.SAME) for at in range(len(sentences))
    ]


@given(COPY, COPY)
def test_no_sentence_has_two_counterparts_but_its_pieces(a: list[str], b: list[str]) -> None:
    """Same, reworded and moved are one to one."""
    whole = [found for found in link(source("A", a), source("B", b)) if found.change not in MIRRORED]
    assert len({found.origin for found in whole}) == len({found.target for found in whole}) == len(whole)


@given(
    st.one_of(st.text(max_size=60), st.sampled_from(SENTENCES)),
    st.one_of(st.text(max_size=60), st.sampled_from(SENTENCES)),
)
def test_a_score_is_symmetric_and_between_0_and_1(a: str, b: str) -> None:
    """However strange the two strings."""
    assert 0 <= score(a, b) == score(b, a) <= 1
