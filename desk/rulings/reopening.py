"""What a new version does to rulings: those on what it only confirms stay, changed points are open again.

Takes rulings and the comparison as it is now; promises that the rulings are those of the journal, with what they mean
for points that came in place of others (`Rulings.carried`). Nothing here is kept: the journal and the copy give it
again at every reading.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from desk.compare.point import Cited, Comparison, Point, Severity, Source, Verdict
from desk.facts.claim import ClaimKind, Moment, Named, Person, Quantity, Value
from desk.rulings.basis import Basis, Passage, confirms, plain
from desk.rulings.decision import Ruling, Rulings
from desk.rulings.outlets import outlet
from desk.rulings.projection import inherited
from desk.spans import Span

WORD_COUNT = re.compile(r",\s*\d+$")
"""What a slug line ends with: the 330 of "2nd Writethru,330"."""

EXACT = 3
"""How much more a claim of the same characters ties two points than one that shares some of them."""


@dataclass(frozen=True, slots=True)
class Reopened:
    """A point that is open again, since a version changed what was ruled on."""

    point: str
    was: Basis
    """What was ruled on."""
    by: Source
    """The copy that changed it."""

    @property
    def version(self) -> str:
        """The copy in words: "2nd Writethru", else its outlet."""
        return WORD_COUNT.sub("", self.by.copy.item.version_label or "") or outlet(self.by.copy.item)


def basis_of(point: Point, comparison: Comparison, was: str | None = None) -> Basis:
    """The point as it stands in the comparison, for the journal."""
    sources = {source.name: source for source in comparison.sources}
    cited = [(sources[claim.item], claim) for claim in point.claims if claim.item in sources]
    return Basis(
        point=point.id,
        kind=point.kind,
        verdict=point.verdict,
        severity=point.severity,
        question=point.question,
        why=point.why,
        answers=tuple(sorted({_answer(source, claim) for source, claim in cited})),
        claims=tuple(Passage(source.copy.item.path, claim.span, claim.quote) for source, claim in cited),
        was=was,
    )


def carry(rulings: Rulings, comparison: Comparison) -> Rulings:
    """The rulings with what they mean for the points of this comparison, where those were ruled on under other ids.

    Of several rulings that come to one point, that on the point which came to the desk last holds.
    """
    present = {point.id for point in comparison.points}
    gone = [rulings.bases[point] for point in rulings.points if point not in present and point in rulings.bases]
    carried: dict[str, Ruling] = {}
    origins: dict[str, str] = {}
    following: dict[str, str] = {}
    for old, new in _pairs(gone, _fresh(rulings, comparison) if gone else (), comparison):
        following.setdefault(old.point, new.point)
        origins[new.point] = old.point
        carried[new.point] = inherited(rulings.points[old.point], old, new)
    return replace(rulings, carried=carried, origins=origins, heirs=following)


def _fresh(rulings: Rulings, comparison: Comparison) -> list[Point]:
    """The points that may stand in place of others: all but those that were ruled on in their own right."""
    return [
        point
        for point in comparison.points
        if point.id not in rulings.points or (point.id in rulings.bases and rulings.bases[point.id].was)
    ]


def reopened(rulings: Rulings, comparison: Comparison) -> tuple[Reopened, ...]:
    """The points that are open again, in the order of the comparison; `rulings` are carried over to it already."""
    found = []
    for point in comparison.points:
        ruling = rulings.of(point.id)
        if ruling.was is not None and ruling.was in rulings.bases:
            was = rulings.bases[ruling.was]
            found.append(Reopened(point.id, was, _changer(was, point, comparison)))
    return tuple(found)


def heirs(points: Iterable[Point], old: Comparison, new: Comparison) -> Mapping[str, str]:
    """For each of these points of the old comparison, which the new one lacks, the point that came in its place."""
    gone = [basis_of(point, old) for point in points]
    before = {point.id for point in old.points}
    fresh = [point for point in new.points if point.id not in before] if gone else []
    found: dict[str, str] = {}
    for one, other in _pairs(gone, fresh, new):
        found.setdefault(one.point, other.point)
    return found


def as_ruled(was: Basis, point: str, comparison: Comparison) -> Point:
    """The point as it was ruled on, under the id `point`, with the claims that the copy still holds."""
    claims = tuple(claim for passage in was.claims if (claim := _found(passage, comparison)))
    return Point(
        point, ClaimKind(was.kind), Verdict(was.verdict), Severity(was.severity), was.why, was.question, claims
    )


def _pairs(gone: Iterable[Basis], fresh: Iterable[Point], comparison: Comparison) -> Iterator[tuple[Basis, Basis]]:
    """Each point that is gone with those in its place: the one that shares most of it, else asks the same, comes first;
    after it the others that all agree with a part of it."""
    bases = [basis_of(point, comparison) for point in fresh]
    answering: dict[str, list[tuple[Span, Basis]]] = defaultdict(list)
    for new in bases:
        for claim in new.claims:
            answering[claim.path].append((claim.span, new))
    for old in gone:
        shared: dict[str, int] = defaultdict(int)
        for claim in old.claims:
            for span, new in answering[claim.path]:
                if span.overlaps(claim.span):
                    shared[new.point] += EXACT if span == claim.span else 1
        alike = [new for new in bases if new.point in shared]
        alike.sort(key=lambda new: (-shared[new.point], new.kind != old.kind))  # the sort is stable: ties in order
        alike = alike or [new for new in bases if (new.kind, new.question) == (old.kind, old.question)]
        yield from ((old, new) for new in alike if new is alike[0] or confirms(old, new))


def _changer(was: Basis, point: Point, comparison: Comparison) -> Source:
    """The latest copy that answers now and did not then; where none does, the latest that answers."""
    known = {claim.path for claim in was.claims}
    names = {claim.item for claim in point.claims}
    telling = [source for source in comparison.sources if source.name in names]
    return ([source for source in telling if source.copy.item.path not in known] or telling)[-1]


def _found(passage: Passage, comparison: Comparison) -> Cited | None:
    for source in comparison.sources:
        item = source.copy.item
        if item.path == passage.path and passage.span.of(item.text) == passage.quote:
            claim = next((claim for claim in source.claims if claim.span == passage.span), None)
            holding = (n for n, each in enumerate(source.copy.sentences) if each.span.overlaps(passage.span))
            sentence = claim.sentence if claim else next(holding, None)
            speaker, hedge = (claim.speaker, claim.hedge) if claim else (None, None)
            return Cited(source.name, passage.span, passage.quote, speaker, hedge, sentence)
    return None


def _answer(source: Source, cited: Cited) -> str:
    """What a claim says, in the form that all its wordings share."""
    value = next((claim.value for claim in source.claims if claim.span == cited.span), None)
    return _form(value) or plain(cited.quote)


def _form(value: Value) -> str:
    match value:
        case Quantity():
            return f"{value.low:g}..{value.high:g} {value.bound} {value.currency or value.unit or ''}".strip()
        case Moment() if value.start:
            return f"{value.start}..{value.end}"
        case Person():
            return plain(value.name)
        case Named():
            return plain(value.folded)
    return ""


def by_version(found: Iterable[Reopened]) -> Mapping[str, int]:
    """How many points each version reopened: {"2nd Writethru": 3}."""
    counts: dict[str, int] = defaultdict(int)
    for each in found:
        counts[each.version] += 1
    return counts
