"""Copy as it lies on a desk, for the tests of this room: sources of plain paragraphs, and what compare says of them."""

from __future__ import annotations

from desk.body import lay_out
from desk.compare import compare, source
from desk.compare.point import Comparison, Point, Source, Verdict
from desk.spans import Span
from desk.wire.item import Item, Label, Part

MORNING = "2026-03-03T09:00:00+00:00"
NOON = "2026-03-03T12:00:00+00:00"
EVENING = "2026-03-03T18:00:00+00:00"


def filed(
    name: str,
    *paragraphs: str,
    at: str | None = None,
    chain: str | None = None,
    note: str | None = None,
    caption: str | None = None,
) -> Source:
    """A source of body paragraphs, with the sender's note and a caption where they are given."""
    parts, text = [], ""
    for label, words in [(Label.NOTE, note), *((Label.BODY, p) for p in paragraphs), (Label.CAPTION, caption)]:
        if words:
            parts.append(Part(Span(len(text), len(text) + len(words)), label, "test"))
            text += words + "\n\n"
    item = Item(name, "ninjs", text, tuple(parts), agency=chain or f"Agency {name}", filed=at)
    return source(name, lay_out(item), chain)


def two_senders(a: str, b: str) -> Comparison:
    """Two agencies on one event, no time known."""
    return compare([filed("A", a), filed("B", b)])


def two_desks(a: str, b: str) -> Comparison:
    """Two agencies on one event, on one morning."""
    return compare([filed("A", a, at=MORNING), filed("B", b, at=MORNING)])


def two_versions(a: str, b: str, note: str | None = None) -> Comparison:
    """One agency's story in the morning and at noon."""
    return compare([filed("A", a, at=MORNING, chain="story"), filed("B", b, at=NOON, chain="story", note=note)])


def told(comparison: Comparison) -> list[Point]:
    """The points that several claims make: what one source alone has is left out."""
    return [point for point in comparison.points if point.verdict != Verdict.ONLY]


def on(comparison: Comparison, *words: str) -> Point:
    """The point whose claims have all of `words` between them; of several, the one with the shortest spans."""
    found = [
        point for point in told(comparison) if all(any(word in claim.quote for claim in point.claims) for word in words)
    ]
    assert found, f"no point on {words}: {[(p.verdict, [c.quote for c in p.claims]) for p in comparison.points]}"
    return min(found, key=lambda point: sum(len(claim.quote) for claim in point.claims))
