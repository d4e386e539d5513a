"""Where a point's claims stand in a source, and how much of a sentence they take."""

from __future__ import annotations

from desk.compare.point import Cited, Point, Source
from desk.spans import Span
from desk.tui.drawing.rows import Mark

MOST_OF_IT = 0.8
"""A claim that takes more of its sentence than this is the sentence: lighting all of it up would point at nothing."""


def sentence_of(source: Source, cited: Cited) -> Span:
    """The sentence that a claim stands in; the claim itself where it stands in none."""
    sentences = source.copy.sentences
    if cited.sentence is not None and 0 <= cited.sentence < len(sentences):
        return sentences[cited.sentence].span
    return next((each.span for each in sentences if each.span.overlaps(cited.span)), cited.span)


def is_whole(source: Source, cited: Cited) -> bool:
    """Whether the claim is its whole sentence, or nearly."""
    sentence = sentence_of(source, cited)
    return cited.span.end - cited.span.start >= MOST_OF_IT * (sentence.end - sentence.start)


def mark(source: Source, cited: Cited, point: Point, style: str = "") -> Mark:
    """The claim's characters, to be lit while the cursor is on the point; `style` is how a part of a sentence looks
    else."""
    return Mark(cited.span, "whole" if is_whole(source, cited) else style, (point.id,))
