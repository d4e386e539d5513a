"""Each quotation and each claim with its speaker and cue.

Rules in order: a saying right after the quotation; one right before it; the nearest in its sentences; the quotation
before it in the paragraph; the last speaker where a paragraph opens with a quotation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts import clauses
from desk.facts.lexicon.grammar import AUXILIARIES
from desk.facts.quotations import Quoted
from desk.facts.speakers import Saying
from desk.facts.tokens import Token
from desk.spans import Span


_WEAKNESS = 15
"""Tokens that a verb which is no verb of saying by itself counts for: "rejected", "compared"."""


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
    for passage in paragraph.quoted:
        if is_title(paragraph.text, passage):
            found.append(None)
            continue
        saying = _governor(paragraph, passage)
        if saying is not None:
            found.append(paragraph.voice(saying))
        elif found and not passage.single:
            found.append(found[-1])
        elif passage.span.start == paragraph.tokens[0].start and carried is not None:
            found.append(carried)
        else:
            found.append(_subject(paragraph, passage))
    return found


def _governor(paragraph: Paragraph, passage: Quoted) -> Saying | None:
    """The saying that governs `passage`: right behind it, right before it, else the best of its sentences."""
    first, last = _sentences_of(paragraph, passage.span)
    best, least = None, 10**9
    for saying in paragraph.sayings:
        if first <= saying.cue < last and (cost := _cost(paragraph, saying, passage)) < least:
            best, least = saying, cost
    return best


def _cost(paragraph: Paragraph, saying: Saying, passage: Quoted) -> int:
    """How ill a saying fits a passage: nothing where it stands right behind, more with every token between."""
    tokens = paragraph.tokens
    if tokens[saying.start].start >= passage.span.end:
        between = [token for token in tokens[: saying.start] if token.start >= passage.span.end]
        return 0 if not between or (len(between) == 1 and between[0].text == ",") else 40 + 2 * len(between) + _WEAKNESS * (not saying.strong)
    between = [token for token in tokens[saying.end :] if token.end <= passage.span.start]
    if len(between) <= 2:
        return 1 + len(between)
    return 10 + len(between) + _WEAKNESS * (not saying.strong)


def is_title(text: str, passage: Quoted) -> bool:
    """Whether the passage is the name of a work in single marks: 'Coal Isn't the Villain'."""
    words = passage.inner.of(text).split()
    return passage.single and len(words) > 1 and all(word[0].isupper() for word in words if len(word) > 3)


def _subject(paragraph: Paragraph, passage: Quoted) -> Voice | None:
    """The subject of the sentence, where a passage has no verb of saying."""
    tokens = paragraph.tokens
    first, last = _sentences_of(paragraph, passage.span)
    end = next((i for i in range(first, last) if tokens[i].start >= passage.span.start), last)
    found = clauses.main_subject(tokens, first, end, frozenset())
    if found is None:
        return None
    cue = next((token.text for token in tokens[found[1] : end] if clauses.is_verb(token) and token.low not in AUXILIARIES), None)
    return Voice(Span(tokens[found[0]].start, tokens[found[1] - 1].end).of(paragraph.text), cue)


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
