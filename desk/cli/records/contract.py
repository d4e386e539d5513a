"""Records as the JSON that other programs read: one function a schema, plain dicts out.

Fields may be added here, none renamed or dropped. `start` and `end` are 0-based, half-open offsets in code points into
the `text` of the item that the object names. A field that is unknown is null.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from desk.facts.claim import Claim, Moment, Named, Person, Quantity, Quotation, State, Value
from desk.spans import Span
from desk.trouble import Trouble
from desk.wire.item import Item

if TYPE_CHECKING:  # for the checker alone, so that reading an item loads nothing that compares items
    from desk.body import Block, Copy
    from desk.compare.diff.worddiff import Op
    from desk.compare.point import Cited, Comparison, Link, Point
    from desk.store import Hit
    from desk.stories.story import Story
    from desk.summary.summary import Figure, Line, Reference, Summary

Row = dict[str, Any]
"""One object of the output."""


def item_row(copy: Copy) -> Row:
    """`desk.item/1`: the sender's fields and the text in labelled blocks."""
    item = copy.item
    return {
        "schema": "desk.item/1",
        "path": item.path,
        "format": item.format or None,
        "id": item.id,
        "version": item.version,
        "agency": item.agency,
        "slug": item.slug,
        "headline": item.headline,
        "dek": item.dek,
        "byline": list(item.byline),
        "credit": item.credit,
        "dateline": item.dateline,
        "place": item.place,
        "filed": item.filed,
        "updated": item.updated,
        "embargo": item.embargo,
        "urgency": _urgency(item.urgency),
        "status": item.status,
        "kind": item.kind,
        "version_label": item.version_label,
        "supersedes": item.supersedes,
        "note": _note(item),
        "sent": dict(item.sent),
        "words": sum(len(block.span.of(item.text).split()) for block in copy.blocks if block.kept),
        "text": item.text,
        "blocks": [{"label": b.label, "kept": b.kept, **_place(b.span), "why": b.why} for b in copy.blocks],
        "troubles": trouble_rows(item.troubles),
    }


def facts_row(copy: Copy, claims: Sequence[Claim]) -> Row:
    """`desk.facts/1`: the sentences and what each claims."""
    return {
        "schema": "desk.facts/1",
        "path": copy.item.path,
        "text": copy.item.text,
        "sentences": [{**_place(s.span), "label": s.label, "kept": s.kept} for s in copy.sentences],
        "claims": [_claim(claim, number) for number, claim in enumerate(claims, start=1)],
        "troubles": trouble_rows(copy.item.troubles),
    }


def comparison_row(comparison: Comparison) -> Row:
    """`desk.compare/1`: sources, sentence links, points with verdicts, furniture."""
    sources = comparison.sources
    return {
        "schema": "desk.compare/1",
        "id": comparison.id,
        "items": [{"item": source.name, **_identity(source.copy.item)} for source in sources],
        "sentences": {source.name: [_place(s.span) for s in source.copy.sentences] for source in sources},
        "links": [_link(link) for link in comparison.links],
        "points": [_point(point) for point in comparison.points],
        "furniture": [
            _furniture(source.name, block) for source in sources for block in source.copy.blocks if not block.kept
        ],
        "troubles": [
            {"item": source.name, **row} for source in sources for row in trouble_rows(source.copy.item.troubles)
        ],
    }


def diff_row(ops: Iterable[Op]) -> Row:
    """`desk.diff/1`: the edits that make text B of text A."""
    return {
        "schema": "desk.diff/1",
        "ops": [{"op": o.op, "a": [o.a.start, o.a.end], "b": [o.b.start, o.b.end], "weight": o.weight} for o in ops],
    }


def hit_row(hit: Hit) -> Row:
    """`desk.hit/1`: an item that has what was looked for, and the passage with what was found."""
    return {
        "schema": "desk.hit/1",
        "path": hit.item.path,
        "item": hit.item.identity,
        "headline": hit.item.headline or None,
        "passage": {**_place(hit.passage), "text": hit.passage.of(hit.item.text)},
        "marks": [_place(span) for span in hit.marks],
    }


def story_row(story: Story, open_points: int, rank: int) -> Row:
    """`desk.story/1`: a story's items in order, and the chains of versions among them. `rank` counts from 1."""
    from desk.stories import standings

    placed = [(copy.item, chain.id) for chain in story.chains for copy in chain.copies]
    return {
        "schema": "desk.story/1",
        "id": story.id,
        "slug": story.slug,
        "headline": story.headline,
        "items": [
            {
                "id": item.id,
                **_identity(item),
                "kind": item.kind,
                "standing": standing.state,
                "by": standing.by and standing.by.path,
            }
            for (item, _), standing in zip(placed, standings(placed), strict=True)
        ],
        "chains": [[copy.item.path for copy in chain.copies] for chain in story.chains],
        "open": open_points,
        "rank": rank,
    }


def arrival_row(item: Item) -> Row:
    """`desk.arrival/1`: an item that was taken in just now."""
    return {
        "schema": "desk.arrival/1",
        **_identity(item),
        "id": item.id,
        "slug": item.slug,
        "kind": item.kind,
        "status": item.status,
        "version_label": item.version_label,
        "troubles": trouble_rows(item.troubles),
    }


def summary_row(summary: Summary) -> Row:
    """`desk.summary/1`: the lines with the characters they rest on, what is unresolved, the sources."""
    return {
        "schema": "desk.summary/1",
        "slug": summary.slug,
        "headline": summary.headline,
        "lines": [_line(line) for line in summary.lines],
        "unresolved": [
            {"point": u.point, "reason": u.reason, "text": u.text, "blocks": u.blocks} for u in summary.unresolved
        ],
        "sources": [
            {"path": s.path, "source": s.source, "headline": s.headline, "version": s.version, "filed": s.filed}
            for s in summary.sources
        ],
        "rulings": summary.rulings,
        "total": summary.total,
    }


def trouble_rows(troubles: Iterable[Trouble]) -> list[Row]:
    """Troubles with their place, null where they concern a whole item or file."""
    return [{"message": t.message, "start": t.span and t.span.start, "end": t.span and t.span.end} for t in troubles]


def _identity(item: Item) -> Row:
    return {
        "path": item.path,
        "agency": item.agency,
        "headline": item.headline,
        "version": item.version,
        "filed": item.filed,
    }


def _claim(claim: Claim, number: int) -> Row:
    return {
        "id": f"c{number}",
        "kind": claim.kind,
        **_place(claim.span),
        "quote": claim.quote,
        "sentence": claim.sentence,
        "speaker": claim.speaker,
        "cue": claim.cue,
        "hedge": claim.hedge,
        "who": claim.who,
        **_value(claim.value),
    }


def _value(value: Value) -> Row:
    match value:
        case Quantity():
            return {
                "low": _number(value.low),
                "high": _number(value.high),
                "bound": value.bound,
                "unit": value.unit,
                "head": value.head,
                "modifiers": list(value.modifiers),
                "scope": value.scope,
                "currency": value.currency,
                "trend": value.trend,
                "role": value.role,
                "vague": value.vague,
            }
        case Moment():
            return {"from": value.start, "to": value.end, "ambiguous": value.ambiguous}
        case Person():
            return {"name": value.name, "title": value.title}
        case Named():
            return {"name": value.name, "folded": value.folded}
        case Quotation():
            return {"words": value.words, "direct": value.direct}
        case State():
            return {
                "subject": value.subject,
                "state": value.state,
                "affirmed": value.affirmed,
                "planned": value.planned,
            }
    return {}


def _link(link: Link) -> Row:
    return {"from": list(link.origin), "to": list(link.target), "score": round(link.score, 4), "change": link.change}


def _point(point: Point) -> Row:
    return {
        "id": point.id,
        "kind": point.kind,
        "verdict": point.verdict,
        "severity": point.severity,
        "why": point.why,
        "question": point.question,
        "claims": [_cited(cited) for cited in point.claims],
    }


def _cited(cited: Cited) -> Row:
    return {
        "item": cited.item,
        **_place(cited.span),
        "quote": cited.quote,
        "speaker": cited.speaker,
        "hedge": cited.hedge,
        "sentence": cited.sentence,
    }


def _furniture(name: str, block: Block) -> Row:
    return {"item": name, **_place(block.span), "label": block.label, "why": block.why}


def _line(line: Line) -> Row:
    return {
        "id": line.id,
        "text": line.text,
        "attribution": line.attribution,
        "references": [_reference(reference) for reference in line.references],
        "points": list(line.points),
        "tags": list(line.tags),
        "note": line.note,
        "open": list(line.open),
        "moved": [[_figure(figure) for figure in values] for values in line.moved],
    }


def _figure(figure: Figure) -> Row:
    return {"words": figure.words, "level": figure.level, "reference": _reference(figure.reference)}


def _reference(reference: Reference) -> Row:
    return {
        "path": reference.path,
        "source": reference.source,
        "version": reference.version,
        "filed": reference.filed,
        **_place(reference.span),
        "quote": reference.quote,
    }


def _place(span: Span) -> Row:
    return {"start": span.start, "end": span.end}


def _note(item: Item) -> Row | None:
    if item.note is None:
        return None
    return {"kind": item.note.kind, "text": item.note.text, "paragraphs": list(item.note.paragraphs)}


def _urgency(sent: str | None) -> int | None:
    return int(sent) if sent and sent.strip().isdecimal() else None


def _number(value: float) -> float | int | None:
    """JSON knows no infinity: a side without a limit is null. Whole values lose their ".0"."""
    if not math.isfinite(value):
        return None
    return int(value) if value.is_integer() else value
