"""A story built by hand: two sources, three points, nothing that a comparer would have to find first."""

from __future__ import annotations

from desk.body.copy import Block, Copy, Sentence
from desk.compare.point import Change, Cited, Comparison, Link, Point, Severity, Source, Verdict
from desk.facts.claim import ClaimKind
from desk.rulings import Rulings
from desk.spans import Span
from desk.stories.story import Chain, Story
from desk.tui.sitting.work import Work
from desk.wire.item import Item, Label

FIRST = "Six people were hurt.\nThe bridge is shut.\nDivers came."
SECOND = "Nine people were hurt.\nThe bridge is shut."


def copy(path: str, text: str, agency: str | None = None, filed: str | None = None) -> Copy:
    """A copy of one kept block a line, each line a sentence."""
    item = Item(path, "text", text, agency=agency, filed=filed, headline=text.split("\n")[0])
    spans, start = [], 0
    for line in text.split("\n"):
        spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    blocks = tuple(Block(Label.BODY, span, True, "text") for span in spans)
    sentences = tuple(Sentence(span, Label.BODY, True, number) for number, span in enumerate(spans))
    return Copy(item, blocks, sentences)


def source(name: str, text: str, agency: str | None = None, filed: str | None = None) -> Source:
    """A source of a comparison."""
    return Source(name, copy(f"{name.lower()}.txt", text, agency, filed), ())


def cited(where: Source, quote: str) -> Cited:
    """A claim of a source, by its words."""
    start = where.copy.item.text.index(quote)
    span = Span(start, start + len(quote))
    number = next(at for at, each in enumerate(where.copy.sentences) if each.span.holds(span))
    return Cited(where.name, span, quote, sentence=number)


def comparison(id_: str = "bridge") -> Comparison:
    """Six against nine, a bridge that both have shut, divers that only one has."""
    a, b = (
        source("A", FIRST, "The Canal Press", "2026-05-04"),
        source("B", SECOND, "Coast News", "2026-05-04T18:04:00Z"),
    )
    hurt = "How many people were hurt?"
    points = (
        Point(
            "p1",
            ClaimKind.NUMBER,
            Verdict.CONFLICT,
            Severity.HIGH,
            "“Six” (A), “Nine” (B).",
            hurt,
            (cited(a, "Six people"), cited(b, "Nine people")),
        ),
        Point(
            "p2",
            ClaimKind.STATUS,
            Verdict.SAME,
            Severity.INFO,
            "They agree.",
            "Is the bridge shut?",
            (cited(a, "The bridge is shut."), cited(b, "The bridge is shut.")),
        ),
        Point(
            "p3",
            ClaimKind.STATEMENT,
            Verdict.ONLY,
            Severity.INFO,
            "Only A has it.",
            "Divers",
            (cited(a, "Divers came."),),
        ),
    )
    links = (Link(("A", 0), ("B", 0), 0.9, Change.REWORDED), Link(("A", 1), ("B", 1), 1.0, Change.SAME))
    return Comparison(id_, (a, b), links, points)


def work() -> Work:
    """The story under way, nothing ruled."""
    compared = comparison()
    chains = tuple(Chain(each.name, (each.copy,)) for each in compared.sources)
    found = Work(Story(compared.id, "bridge", "Bridge shut", chains), Rulings())
    found.take(compared)
    return found
