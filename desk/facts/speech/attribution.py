"""Each quotation and each claim of a paragraph with its speaker and cue.

A quotation belongs to the saying right behind it, else right before it, else to the best of its sentences; else to
the speaker of the quotation before it, to the last speaker where a paragraph opens with it, or to the subject of its
sentence. A claim outside quotation marks belongs to the saying whose words hold it ("X said that ...", "..., X
said"); the day on which something was said is the writer's.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts.grammar import clauses
from desk.facts.grammar.clauses import Stretch
from desk.facts.lexicon.grammar import AUXILIARIES
from desk.facts.speech.paragraphs import Paragraph
from desk.facts.speech.quotations import Quoted
from desk.facts.speech.speakers import Saying
from desk.spans import Span

REACH = 8
"""Sayings looked at on either side of a passage or claim; a real sentence has at most four."""
BEHIND, BESIDE, APART = 0, 1, 10
"""How ill a saying fits: right behind a passage, up to two tokens before it, anywhere else in its sentences."""
AFTER = 40
"""A saying after the passage, with words between, fits worse than any before it."""
SPOKEN = 3
"""Words from which a passage without a verb of saying is still somebody's words."""
WEAKNESS = 15
"""Tokens that a verb which is no verb of saying by itself counts for: "rejected", "compared"."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker as the copy names it, and the verb of saying."""

    speaker: str
    cue: str | None


def voice(paragraph: Paragraph, saying: Saying) -> Voice:
    """The speaker and cue of `saying` in the copy's own words."""
    cue = paragraph.tokens[saying.cue].text
    return Voice(_words(paragraph, saying.first, saying.last), "according to" if cue.lower() == "according" else cue)


def voices(paragraph: Paragraph, carried: Voice | None) -> list[Voice | None]:
    """The voice of each quotation of `paragraph`; `carried` is the last speaker of the paragraph before."""
    found: list[Voice | None] = []
    for passage in paragraph.quoted:
        if is_title(paragraph.text, passage):
            found.append(None)
        elif (saying := _governor(paragraph, passage)) is not None:
            found.append(voice(paragraph, saying))
        elif found and not passage.single:
            found.append(found[-1])
        elif carried is not None and passage.span.start == paragraph.tokens[0].start:
            found.append(carried)
        else:
            found.append(_subject(paragraph, passage))
    return found


def last_voice(paragraph: Paragraph, voices: Sequence[Voice | None]) -> Voice | None:
    """The last speaker of the paragraph, for a next one that opens with a quotation."""
    if voices and voices[-1] is not None:
        return voices[-1]
    return voice(paragraph, paragraph.sayings[-1]) if paragraph.sayings else None


def is_title(text: str, passage: Quoted) -> bool:
    """Whether the passage is the name of a work in single marks: 'Coal Country Blues'."""
    words = passage.inner.of(text).split()
    return passage.single and len(words) > 1 and all(word[0].isupper() for word in words if len(word) > 3)


def governing(paragraph: Paragraph, span: Span) -> Saying | None:
    """The saying whose words hold the unquoted claim at `span`, in its own sentence; None where the writer speaks."""
    first, last = paragraph.around(span)
    tokens = paragraph.tokens
    held: Saying | None = None
    for saying in _near(paragraph, span, first, last):
        start, end = tokens[saying.start].start, tokens[saying.end - 1].end
        if start < span.end and span.start < end:
            return None
        if span.end <= start and saying.trailing:
            return held or saying
        if span.start >= end and not saying.trailing and not _is_occasion(paragraph, saying, span):
            held = saying
    return held


def _near(paragraph: Paragraph, span: Span, first: int, last: int) -> Sequence[Saying]:
    """The sayings of tokens `first` to `last` that stand nearest to `span`, in order."""
    cues = paragraph.cues
    here = bisect_left(cues, paragraph.at(span.start))
    low, high = bisect_left(cues, first), bisect_left(cues, last)
    return paragraph.sayings[max(low, here - REACH) : min(high, here + REACH)]


def _governor(paragraph: Paragraph, passage: Quoted) -> Saying | None:
    """The saying that governs `passage`."""
    first, last = paragraph.around(passage.span)
    near = [*_near(paragraph, Span(passage.span.start, passage.span.start), first, last)]
    near += [
        saying
        for saying in _near(paragraph, Span(passage.span.end, passage.span.end), first, last)
        if saying not in near
    ]
    return min(near, key=lambda saying: _cost(paragraph, saying, passage), default=None)


def _cost(paragraph: Paragraph, saying: Saying, passage: Quoted) -> int:
    """How ill a saying fits a passage, in tokens between them."""
    tokens = paragraph.tokens
    opens, closes = paragraph.at(passage.span.start), paragraph.at(passage.span.end)
    weakness = 0 if saying.strong else WEAKNESS
    if saying.start >= closes:
        between = saying.start - closes
        beside = between == 0 or (between == 1 and tokens[closes].text == ",")
        return BEHIND if beside else AFTER + 2 * between + weakness
    between = max(0, opens - saying.end)
    return BESIDE + between if between <= 2 else APART + between + weakness


def _subject(paragraph: Paragraph, passage: Quoted) -> Voice | None:
    """The subject of the sentence, where a passage has no verb of saying; a word in scare quotes is nobody's."""
    if len(passage.inner.of(paragraph.text).split()) < SPOKEN:
        return None
    tokens = paragraph.tokens
    first = paragraph.around(passage.span)[0]
    end = paragraph.at(passage.span.start)
    found = clauses.main_subject(Stretch(tokens, first, end), end)
    if found is None:
        return None
    verbs = (token.text for token in tokens[found[1] : end] if clauses.is_verb(token) and token.low not in AUXILIARIES)
    return Voice(_words(paragraph, *found), next(verbs, None))


def _is_occasion(paragraph: Paragraph, saying: Saying, span: Span) -> bool:
    """Whether the claim only tells when or where it was said: "said on Saturday that"."""
    tokens = paragraph.tokens
    begin, end = paragraph.at(span.start), paragraph.at(span.end)
    between = tokens[saying.end : begin]
    if len(between) > 2 or any(token.low not in ("on", "in", "at", "early", "late", "earlier") for token in between):
        return False
    after = tokens[end] if end < len(tokens) else None
    return (
        after is None
        or after.text in ".,;"
        or after.low in ("that", "in", "at", "to", "there", "he", "she", "they", "it", "the", "a")
    )


def _words(paragraph: Paragraph, first: int, last: int) -> str:
    return Span(paragraph.tokens[first].start, paragraph.tokens[last - 1].end).of(paragraph.text)
