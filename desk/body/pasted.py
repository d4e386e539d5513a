"""Pasted text and plain wire copy: labels by wording and shape alone, since there is no mark-up to go by."""

from __future__ import annotations

from desk.body import cues
from desk.body.copy import Block
from desk.body.paragraphs import paragraphs
from desk.body.shelf import block
from desk.spans import Span
from desk.wire.item import Label


def label(text: str) -> tuple[Block, ...]:
    """Every visible character of `text` in one block, in order."""
    spans = [half for span in paragraphs(text) for half in _halves(text, span)]
    blocks: list[Block] = []
    first = next(
        (i for i, span in enumerate(spans) if cues.prose(span.of(text)) and not cues.cue(span.of(text))), len(spans)
    )
    off = False
    for i, span in enumerate(spans):
        words = span.of(text)
        found = cues.cue(words)
        off = off or (i > first and cues.cuts_off(words))
        if off:
            blocks.append(
                block(Label.LIST, span, 'other headlines: it follows a line such as "Just Posted"', kept=False)
            )
        elif found:
            blocks.append(block(found[0], span, found[1]))
        elif i < first:
            blocks.append(_head(blocks, span))
        else:
            blocks.append(_inside(spans, i, text))
    return tuple(blocks)


def _head(before: list[Block], span: Span) -> Block:
    labels = {b.label for b in before}
    if Label.HEADLINE not in labels:
        return block(Label.HEADLINE, span, "the first line that is not furniture")
    if Label.DEK not in labels:
        return block(Label.DEK, span, "the line under the headline")
    return block(Label.OTHER, span, "above the first paragraph, and neither headline nor dek")


def _inside(spans: list[Span], i: int, text: str) -> Block:
    words = spans[i].of(text)
    short = len(words) < 80 and words[-1] not in ".!?…”\"'’:;,"
    if short and any(cues.prose(span.of(text)) for span in spans[i + 1 : i + 3]):
        return block(Label.SUBHEAD, spans[i], "a short line without a full stop, with prose under it")
    return block(Label.BODY, spans[i], "running text")


def _halves(text: str, span: Span) -> list[Span]:
    """Two spans where a line holds the same words twice (a caption printed twice by the page), else one."""
    words = span.of(text)
    middle = len(words) // 2
    for cut in range(middle - 1, middle + 2):
        if len(words) > 40 and 0 < cut < len(words) and words[:cut].split() == words[cut:].split():
            return [
                Span(span.start, span.start + len(words[:cut].rstrip())),
                Span(span.end - len(words[cut:].lstrip()), span.end),
            ]
    return [span]
