"""Why a line may not stand as plain fact, and what stands in the summary's way.

A line touches a point when it rests on a passage that holds one of the point's claims and, where somebody wrote the
line's text, the claim's words are still in it. Every line that touches an open conflict, a held or rejected point, a
conflict that was settled in other words, or a source that may not be used, says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desk.compare.point import Cited, Comparison, Point, Severity, Verdict
from desk.facts.claim import ClaimKind
from desk.rulings import Reopened, Ruling, Rulings, State
from desk.rulings.outlets import bylines, listed, squeeze
from desk.summary.lines import TAKEN, Draft
from desk.summary.summary import Line, Unresolved

OPEN, HELD, REJECTED, DISPUTED, REOPENED = "open conflict", "held", "rejected words", "disputed words", "reopened"

FIGURES = frozenset({ClaimKind.NUMBER, ClaimKind.MONEY, ClaimKind.PERCENT, ClaimKind.MEASURE})
"""Kinds whose losing answer may stand nowhere else once a conflict is settled."""

GIVES_ALL = frozenset({"attribute", "scopes"})
"""Merge choices that print every answer with its source."""

GIVES_NONE = frozenset({"range", "at least"})
"""Merge choices that print no answer by itself."""


BLOCKING = frozenset({REJECTED, DISPUTED, REOPENED})
"""What is wrong with a line alone, whatever becomes of its point, and blocks."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that keeps a line from standing."""

    point: str | None
    reason: str
    text: str


def doubted(
    drafts: Sequence[Draft],
    comparison: Comparison,
    rulings: Rulings,
    barred: Mapping[str, tuple[str, str]],
    again: Sequence[Reopened] = (),
) -> tuple[tuple[Doubt, ...], ...]:
    """What is wrong with each line; empty where it may stand. `again`: what a new version reopened."""
    names = bylines(comparison.sources)
    changed = {each.point: Doubt(each.point, REOPENED, _change(each)) for each in again}
    watched = [point for point in comparison.points if point.id in changed or _may_object(point, rulings.of(point.id))]
    return tuple(tuple(_doubts(draft, watched, rulings, barred, names, changed)) for draft in drafts)


def _change(again: Reopened) -> str:
    """ "2nd Writethru changed “How many dead?”: it was ruled on as “12 people”"."""
    quotes = listed(dict.fromkeys(f"“{squeeze(claim.quote).strip()}”" for claim in again.was.claims))
    return f"{again.version} changed “{again.was.question}”: it was ruled on as {quotes}"


def _may_object(point: Point, ruling: Ruling) -> bool:
    return point.verdict is Verdict.CONFLICT or ruling.state in (State.HELD, State.REJECTED)


def _doubts(
    draft: Draft,
    watched: Iterable[Point],
    rulings: Rulings,
    barred: Mapping[str, tuple[str, str]],
    names: Mapping[str, str],
    changed: Mapping[str, Doubt],
) -> Iterator[Doubt]:
    for name in dict.fromkeys(passage.source.name for passage in draft.passages):
        if name in barred:
            yield Doubt(None, *barred[name])
    for point in watched:
        if point.id in changed:
            if point.id in draft.line.points or any(_touches(draft, cited) for cited in point.claims):
                yield changed[point.id]
        elif point.id not in draft.line.points:
            yield from _about(point, rulings.of(point.id), draft, names)


def opened(line: Line, doubts: Sequence[Doubt]) -> Line:
    """The line with its doubts."""
    return replace(line, open=tuple(dict.fromkeys(f"{doubt.reason}: {doubt.text}" for doubt in doubts)))


def unresolved(
    comparison: Comparison, rulings: Rulings, doubts: Sequence[Doubt], barred: Mapping[str, tuple[str, str]]
) -> tuple[Unresolved, ...]:
    """What is open, held or barred, the blocking first.

    An open conflict of severity high or check blocks, and so does one of severity info that a line touches; a held
    point always does; a source that may not be used, where a line rests on it.
    """
    names = bylines(comparison.sources)
    touched = {doubt.point for doubt in doubts}
    used = {doubt.text for doubt in doubts}
    changed = {doubt.point for doubt in doubts if doubt.reason == REOPENED}
    found = []
    for point in comparison.points:
        state = rulings.of(point.id).state
        if state is State.HELD:
            found.append(Unresolved(point.id, HELD, question(point, names), True))
        elif state is State.OPEN and point.verdict is Verdict.CONFLICT and point.id not in changed:
            blocks = point.severity is not Severity.INFO or point.id in touched
            found.append(Unresolved(point.id, OPEN, question(point, names), blocks))
    found += [Unresolved(d.point, d.reason, d.text, True) for d in doubts if d.reason in BLOCKING]
    found += [Unresolved(None, reason, text, text in used) for reason, text in barred.values()]
    found += _orphans(comparison, rulings)
    return tuple(sorted(dict.fromkeys(found), key=lambda entry: not entry.blocks))


def question(point: Point, names: Mapping[str, str]) -> str:
    """The point in one sentence: its question, and each source's words."""
    quotes: dict[str, str] = {}
    for cited in point.claims:
        quotes.setdefault(cited.item, f"“{squeeze(cited.quote).strip()}” ({names.get(cited.item, cited.item)})")
    return f"{point.question} {' against '.join(quotes.values())}".strip()


def _about(point: Point, ruling: Ruling, draft: Draft, names: Mapping[str, str]) -> Iterator[Doubt]:
    """What a point that the line does not stand for has against it."""
    touching = [cited for cited in point.claims if _touches(draft, cited)]
    if not touching:
        return
    said = f"“{squeeze(touching[0].quote).strip()}”"
    if ruling.state is State.HELD:
        yield Doubt(point.id, HELD, question(point, names))
    elif ruling.state is State.REJECTED:
        yield Doubt(point.id, REJECTED, f"{said} was rejected, but stands in “{draft.line.text}”")
    elif point.verdict is Verdict.CONFLICT and ruling.state is State.OPEN:
        yield Doubt(point.id, OPEN, question(point, names))
    elif point.kind in FIGURES and not draft.written and not _settled(point, ruling, draft, touching):
        yield Doubt(point.id, DISPUTED, f"{said} was ruled on in other words, but stands in “{draft.line.text}”")


def _touches(draft: Draft, cited: Cited) -> bool:
    passages = draft.passages if draft.written else draft.passages[:1]  # the others bear it out, but are not printed
    if not any(passage.source.name == cited.item and passage.span.overlaps(cited.span) for passage in passages):
        return False
    return not draft.written or squeeze(cited.quote).strip().lower() in squeeze(draft.line.text).lower()


def _settled(point: Point, ruling: Ruling, draft: Draft, touching: Iterable[Cited]) -> bool:
    """Whether the line's words are those that a conflict was settled with."""
    if point.verdict is not Verdict.CONFLICT or ruling.state not in TAKEN or ruling.choice in GIVES_ALL:
        return True
    if ruling.text is None:
        return ruling.source is None or ruling.source in {reference.path for reference in draft.line.references}
    text = squeeze(ruling.text).lower()
    return ruling.choice not in GIVES_NONE and all(squeeze(cited.quote).strip().lower() in text for cited in touching)


def _orphans(comparison: Comparison, rulings: Rulings) -> Iterator[Unresolved]:
    """Texts that an editor wrote for points which the copy has no longer."""
    known = {point.id for point in comparison.points}
    for point, ruling in rulings.points.items():
        if rulings.heir(point) not in known and ruling.text is not None:
            text = f"The copy changed under “{ruling.text}”; nothing that it says now stands in its place."
            yield Unresolved(point, REOPENED, text, False)
