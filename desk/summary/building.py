"""A comparison and its rulings to a summary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from desk.compare.point import Comparison, Source
from desk.rulings import Move, Reopened, Ruling, Rulings, State, as_ruled, carry, reopened
from desk.rulings.outlets import outlet, squeeze
from desk.rulings.punctuation import unstopped
from desk.summary.doubts import doubted, opened, unresolved
from desk.summary.echoes import echoed
from desk.summary.lines import drafts
from desk.summary.moving import cited, with_figures
from desk.summary.order import moved, places, ranked
from desk.summary.summary import Filed, Line, Summary
from desk.summary.usable import KILLED, barred
from desk.wire.item import Kind


def build(comparison: Comparison, rulings: Rulings, slug: str, now: str | None = None) -> Summary:
    """The summary that the rulings make, with all that stands in its way.

    `now` (ISO 8601) lifts the embargoes that are over; without it every embargo stands. Lines that rest on a point
    which a new version reopened stay as they were, and say so, until somebody rules on it.
    """
    unusable = barred(comparison, now)
    rulings = carry(rulings, comparison)
    again = reopened(rulings, comparison)
    ruled_on, as_it_was = _before(again, comparison, rulings)
    made = drafts(ruled_on, as_it_was, places(comparison), unusable)
    doubts = doubted(made, comparison, rulings, unusable, again)
    lines = [opened(draft.line, found) for draft, found in zip(made, doubts, strict=True)]
    lines = [with_figures(line, ruled_on, unusable) for line in lines]
    headline = rulings.headline or _headline(comparison, unusable) or slug
    return Summary(
        slug=slug,
        headline=headline,
        lines=echoed(
            moved(
                [line for line in lines if not _heads(line, headline)], [_now(move, rulings) for move in rulings.moves]
            )
        ),
        unresolved=unresolved(comparison, rulings, [doubt for found in doubts for doubt in found], unusable),
        sources=_filed(comparison, lines),
        rulings=sum(rulings.of(point.id).state is not State.OPEN for point in comparison.points),
        total=len(comparison.points),
        corrections=tuple(_corrections(comparison, unusable)),
    )


def _heads(line: Line, headline: str) -> bool:
    """Whether the line says no more than the headline above it does."""
    plain = not (line.open or line.tags or line.note or line.moved)
    return plain and unstopped(line.text).casefold() == unstopped(headline).casefold()


def _before(again: Iterable[Reopened], comparison: Comparison, rulings: Rulings) -> tuple[Comparison, Rulings]:
    """The comparison and the rulings with what was reopened as it was ruled on, under the ids of today."""
    old = {each.point: as_ruled(each.was, each.point, comparison) for each in again}
    kept = {each.point: _kept(rulings.of(each.was.point), rulings.of(each.point)) for each in again}
    points = tuple(old.get(point.id, point) for point in comparison.points)
    return replace(comparison, points=points), replace(rulings, points={**rulings.points, **kept})


def _kept(before: Ruling, now: Ruling) -> Ruling:
    """The ruling that fell, with what was written, tagged and noted on the point since."""
    return replace(before, rewrite=now.rewrite or before.rewrite, tags=now.tags, note=now.note)


def _now(move: Move, rulings: Rulings) -> Move:
    """A move of a line, by the points of today."""
    return replace(move, point=rulings.heir(move.point), after=move.after and rulings.heir(move.after))


def _headline(comparison: Comparison, unusable: Mapping[str, tuple[str, str]]) -> str | None:
    """That of the copy which sets the order of the lines, unless it may not be used."""
    items = (source.copy.item for source in ranked(comparison.sources) if source.name not in unusable)
    return next((squeeze(item.headline).strip() for item in items if item.headline), None)


def _filed(comparison: Comparison, lines: Iterable[Line]) -> tuple[Filed, ...]:
    """The items that the lines rest on."""
    used = {reference.path for line in lines for reference in cited(line)}
    items = [source.copy.item for source in comparison.sources if source.copy.item.path in used]
    return tuple(
        Filed(item.path, outlet(item), item.headline, item.version_label or item.version, item.filed) for item in items
    )


def _corrections(comparison: Comparison, unusable: Mapping[str, tuple[str, str]]) -> Iterable[str]:
    for source in comparison.sources:
        if source.name in unusable and unusable[source.name][0] == KILLED:
            yield unusable[source.name][1]
        elif _owns_up(source):
            note = source.copy.item.note
            said = f": “{squeeze(note.text).strip()}”" if note else "."
            yield f"{outlet(source.copy.item)} corrected its story{said}"


def _owns_up(source: Source) -> bool:
    item = source.copy.item
    return item.kind is Kind.CORRECTION or (item.note is not None and item.note.kind == "corrects")
