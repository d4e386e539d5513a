"""One block as all families read it: tokens once, with times masked, and quotations, sayings and people found in
it.

Offsets are code points of the item's text; indices are of the paragraph's tokens. Look-ups by offset are by
bisection, so that a paragraph of a million characters costs no more per claim than one of a hundred.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desk.body.copy import Sentence
from desk.facts.dates import times
from desk.facts.entities import people
from desk.facts.grammar.tokens import Token, masked, tokens
from desk.facts.speech import quotations, speakers
from desk.facts.speech.quotations import Quoted
from desk.facts.speech.speakers import Saying
from desk.spans import Span


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a paragraph: tokens `first` to `last` (excluded)."""

    index: int
    """Into the copy's sentences."""
    span: Span
    first: int
    last: int
    moments: Sequence[times.Found]
    persons: Sequence[people.Found]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The sentences of one block, and what stands across them."""

    text: str
    """The whole item's."""
    kept: bool
    tokens: Sequence[Token]
    starts: Sequence[int]
    """Where each token begins."""
    lines: Sequence[Line]
    firsts: Sequence[int]
    """The first token of each line."""
    quoted: Sequence[Quoted]
    sayings: Sequence[Saying]
    """In the order of their cues."""
    cues: Sequence[int]
    """The cue's token of each saying."""

    def at(self, offset: int) -> int:
        """The first token that begins at `offset` or after it."""
        return bisect_left(self.starts, offset)

    def line_at(self, token: int) -> Line:
        """The line that holds a token; the first or last where the index lies outside."""
        return self.lines[max(0, bisect_right(self.firsts, token) - 1)]

    def around(self, span: Span) -> tuple[int, int]:
        """The tokens, first and after the last, of the sentences that `span` touches."""
        begin, end = self.at(span.start), max(self.at(span.start), self.at(span.end) - 1)
        return self.line_at(begin).first, self.line_at(end).last

    def inside(self, token: int) -> Quoted | None:
        """The quoted passage that holds a token's first character."""
        start = self.starts[token]
        k = bisect_right(self.quoted, start, key=lambda passage: passage.span.start) - 1
        return self.quoted[k] if k >= 0 and start < self.quoted[k].span.end else None


def read(text: str, numbered: Sequence[tuple[int, Sentence]], today: date | None) -> Paragraph:
    """The paragraph that the numbered sentences of one block make; `today` is the day of filing."""
    whole: list[Token] = []
    lines: list[Line] = []
    for index, sentence in numbered:
        plain = tokens(text, sentence.span.start, sentence.span.end)
        moments = times.find(plain, today)
        line = masked(plain, {k for moment in moments for k in range(moment.first, moment.last)})
        lines.append(Line(index, sentence.span, len(whole), len(whole) + len(line), moments, people.find(line)))
        whole += line
    quoted = quotations.find(text, Span(numbered[0][1].span.start, numbered[-1][1].span.end))
    said = speakers.sayings(whole, [(line.first, line.last) for line in lines], _quoted_tokens(whole, quoted))
    return Paragraph(
        text,
        numbered[0][1].kept,
        whole,
        [token.start for token in whole],
        lines,
        [line.first for line in lines],
        quoted,
        said,
        [saying.cue for saying in said],
    )


def _quoted_tokens(whole: Sequence[Token], quoted: Sequence[Quoted]) -> frozenset[int]:
    """The indices of the tokens inside quotation marks, marks included."""
    inside: set[int] = set()
    k = 0
    for i, token in enumerate(whole):
        while k < len(quoted) and quoted[k].span.end <= token.start:
            k += 1
        if k < len(quoted) and quoted[k].span.start <= token.start:
            inside.add(i)
    return frozenset(inside)
