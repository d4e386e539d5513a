"""Stories, claims and points for tests, laid out by hand: a test says what the copy says and what is asked of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from desk.body import split
from desk.body.copy import Block, Copy, Sentence
from desk.compare.point import Cited, Comparison, Link, Point, Severity, Source, Verdict
from desk.facts.claim import Claim, ClaimKind, Quantity, Value
from desk.rulings import Decision, Entry, Rulings, Verb, replay
from desk.spans import Span
from desk.wire.item import Item, Label

LABELS = {"# ": Label.HEADLINE, "> ": Label.CAPTION}
"""How a paragraph of a test's story begins that is not body text; the mark is not part of the copy."""


def story(name: str, text: str, *, chain: str | None = None, **fields: Any) -> Source:
    """A source: one paragraph a line, "# " before a headline, "> " before a caption that is set aside."""
    blocks: list[Block] = []
    sentences: list[Sentence] = []
    whole = ""
    for paragraph in text.strip().splitlines():
        label = LABELS.get(paragraph[:2], Label.BODY)
        words = paragraph.strip() if label is Label.BODY else paragraph[2:].strip()
        start = len(whole) + 2 if whole else 0
        whole += f"\n\n{words}" if whole else words
        kept = label is not Label.CAPTION
        sentences += [Sentence(span.shifted(start), label, kept, len(blocks)) for span in split(words)]
        blocks.append(Block(label, Span(start, len(whole)), kept, "as the test says"))
    headline = next((block.span.of(whole) for block in blocks if block.label is Label.HEADLINE), None)
    item = Item(**{"path": f"{name.lower()}.txt", "format": "text", "text": whole, "headline": headline, **fields})
    return Source(name, Copy(item, tuple(blocks), tuple(sentences)), (), chain)


def says(
    source: Source, quote: str, value: Value = None, *, speaker: str | None = None, cue: str | None = None
) -> Source:
    """The source with one more claim: the first place where it has `quote`."""
    span = find(source, quote)
    kind = ClaimKind.NUMBER if isinstance(value, Quantity) else ClaimKind.STATEMENT
    return replace(
        source, claims=(*source.claims, Claim(kind, span, quote, _sentence(source, span), value, speaker, cue))
    )


def count(value: float, head: str = "people", **role: Any) -> Quantity:
    """So many of something; exact unless `bound` says otherwise."""
    return Quantity(value, value, **{"head": head, **role})


def cite(source: Source, quote: str) -> Cited:
    """The first place where the source has `quote`, with the speaker of the claim there."""
    span = find(source, quote)
    speaker = next((claim.speaker for claim in source.claims if claim.span.overlaps(span) and claim.speaker), None)
    return Cited(source.name, span, quote, speaker, None, _sentence(source, span))


def point(verdict: str, *claims: tuple[Source, str], kind: str = "number", **more: Any) -> Point:
    """A point; its id is its quotations, so that a test can name it."""
    cited = tuple(cite(source, quote) for source, quote in claims)
    identity = more.pop("id", "|".join(quote for _, quote in claims))
    severity = Severity(more.pop("severity", "check"))
    why, question = more.pop("why", "They differ."), more.pop("question", "How many?")
    return Point(identity, ClaimKind(kind), Verdict(verdict), severity, why, question, cited)


def compared(sources: Iterable[Source], *points: Point, links: Iterable[Link] = ()) -> Comparison:
    """The sources side by side."""
    return Comparison("comparison", tuple(sources), tuple(links), points)


def ruled(*decisions: tuple[str, Point | str] | tuple[str, Point | str, dict[str, Any]]) -> Rulings:
    """The state after decisions such as ("accept", point) or ("merge", point, {"text": "..."})."""
    entries = []
    for seq, (verb, target, *more) in enumerate(decisions, start=1):
        targets = (target.id,) if isinstance(target, Point) else (target,)
        decision = Decision("story", Verb(verb), targets, **(more[0] if more else {}))
        entries.append(Entry(seq, "2026-05-12T12:00:00+00:00", "editor", decision, "story"))
    return replay(entries)


def find(source: Source, quote: str) -> Span:
    """Where the source has `quote` first."""
    start = source.copy.item.text.index(quote)
    return Span(start, start + len(quote))


def _sentence(source: Source, span: Span) -> int:
    sentences = source.copy.sentences
    return next(index for index, sentence in enumerate(sentences) if sentence.span.overlaps(span))
