"""Each quotation and each claim with its speaker and cue.

Rules in order: a saying right after the quotation; one right before it; the nearest in its sentences; the quotation
before it in the paragraph; the last speaker where a paragraph opens with a quotation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts.quotations import Quoted
from desk.facts.speakers import Saying
from desk.facts.tokens import Token
from desk.spans import Span


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker as the copy names it, and the verb of saying."""

    speaker: str
    cue: str | None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block as it is read: its tokens, the ends of its sentences in tokens, its quotations and sayings."""

    text: str
    tokens: Sequence[Token]
    sentences: Sequence[tuple[int, int]]
    """Token indices of each sentence: first, and after the last."""
    quoted: Sequence[Quoted]
    sayings: Sequence[Saying]

    def voice(self, saying: Saying) -> Voice:
        """The speaker and cue of `saying` in the copy's own words."""
        span = Span(self.tokens[saying.first].start, self.tokens[saying.last - 1].end)
        cue = self.tokens[saying.cue].text
        return Voice(span.of(self.text), "according to" if cue.lower() == "according" else cue)


def voices(paragraph: Paragraph, carried: Voice | None) -> list[Voice | None]:
    """The voice of each quotation of `paragraph`; `carried` is the last speaker of the paragraph before."""
    found: list[Voice | None] = []
    for index, passage in enumerate(paragraph.quoted):
        saying = _nearest(paragraph, passage)
        if saying is not None:
            found.append(paragraph.voice(saying))
        elif index and not passage.single:
            found.append(found[-1])
        elif passage.span.start == paragraph.tokens[0].start and carried is not None:
            found.append(carried)
        else:
            found.append(None)
    return found


def _nearest(paragraph: Paragraph, passage: Quoted) -> Saying | None:
    """The saying that governs `passage`: beside it, else the nearest in its sentences."""
    first, last = _sentences_of(paragraph, passage.span)
    near: list[tuple[int, Saying]] = []
    for saying in paragraph.sayings:
        if not first <= saying.cue < last:
            continue
        start, end = paragraph.tokens[saying.start].start, paragraph.tokens[saying.end - 1].end
        gap = start - passage.span.end if start >= passage.span.end else passage.span.start - end
        follows = start >= passage.span.end
        near.append((gap - (40 if follows and gap < 4 else 0), saying))
    return min(near, key=lambda pair: pair[0])[1] if near else None


def _sentences_of(paragraph: Paragraph, span: Span) -> tuple[int, int]:
    """The token indices of the sentences that `span` touches."""
    tokens = paragraph.tokens
    touched = [(a, b) for a, b in paragraph.sentences if a < b and tokens[a].start < span.end and span.start < tokens[b - 1].end]
    return (touched[0][0], touched[-1][1]) if touched else (0, 0)


def governing(paragraph: Paragraph, span: Span) -> Saying | None:
    """The saying whose words hold the unquoted claim at `span`, in its own sentence; None where the writer speaks."""
    first, last = _sentences_of(paragraph, span)
    tokens = paragraph.tokens
    best: Saying | None = None
    for saying in paragraph.sayings:
        if not first <= saying.cue < last:
            continue
        start, end = tokens[saying.start].start, tokens[saying.end - 1].end
        if start < span.end and span.start < end:
            return None
        if span.end <= start and saying.trailing:
            return best or saying
        if span.start >= end and not saying.trailing and not _is_occasion(tokens, saying, span):
            best = saying
    return best


def _is_occasion(tokens: Sequence[Token], saying: Saying, span: Span) -> bool:
    """Whether the claim only tells when or where it was said: "said on Saturday that"."""
    between = [token for token in tokens[saying.end : saying.end + 4] if token.end <= span.start]
    after = [token for token in tokens[saying.end :] if token.start >= span.end][:1]
    return all(token.low in ("on", "in", "at", "early", "late") for token in between) and (not after or after[0].text in ".,;" or after[0].low in ("that", "in", "at", "to", "there", "he", "she", "they", "it", "the"))
