"""What each version of a story changed against the one before it: the answers that moved, the sentences that came and
went.

Takes a comparison; speaks of the versions of one chain alone, in the order of the sources. What another sender says is
no revision.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desk.compare.links.sharing import Shared, shared
from desk.compare.point import Cited, Comparison, Point, Source, Verdict
from desk.compare.points.series import alike, told
from desk.facts.claim import Quantity, Value

SETTLED = frozenset({Verdict.SAME, Verdict.ONLY})
"""The verdicts that say that nothing about the point moved."""


@dataclass(frozen=True, slots=True)
class Revised:
    """An answer that a version gave anew."""

    point: Point
    was: Cited
    """The answer of the latest version before that gave one."""
    now: Cited


@dataclass(frozen=True, slots=True)
class Revision:
    """What a version changed."""

    source: str
    """Its name."""
    before: str
    """The name of the version before it."""
    changes: tuple[Revised, ...]
    """In the order of the points."""
    sentences: Shared
    """Of its sentences, what the version before had."""
    dropped: int
    """How many sentences of the version before it has not."""


def revisions(comparison: Comparison) -> Mapping[str, Revision]:
    """By source name; the first version of a chain, and copy that stands alone, has none."""
    counts = shared(comparison)
    chains: dict[str, list[Source]] = {}
    found = {}
    for source in comparison.sources:
        if source.chain is None:
            continue
        earlier = chains.setdefault(source.chain, [])
        if earlier:
            name, before = source.name, earlier[-1].name
            changes = tuple(each for point in comparison.points for each in _revised(point, source, earlier))
            found[name] = Revision(name, before, changes, counts[name, before], counts[before, name].only)
        earlier.append(source)
    return found


def _revised(point: Point, source: Source, earlier: Sequence[Source]) -> Iterator[Revised]:
    """The point, where the version says something else on it than the latest before it that speaks to it."""
    now, before = told(point, source), next((each for each in reversed(earlier) if told(point, each)), None)
    if point.verdict in SETTLED or not now or before is None:
        return
    was = told(point, before)
    if not any(_same(one, before, other, source) for one in was for other in now):
        yield Revised(point, was[0], now[0])


def _same(one: Cited, before: Source, other: Cited, source: Source) -> bool:
    """Whether two answers are one: in the same words, or by the same value."""
    if _folded(one) == _folded(other):
        return True
    was, now = _value(before, one), _value(source, other)
    if isinstance(was, Quantity) and isinstance(now, Quantity):
        return alike(was, now)
    return was is not None and was == now


def _value(source: Source, cited: Cited) -> Value:
    return next((claim.value for claim in source.claims if claim.span == cited.span), None)


def _folded(cited: Cited) -> str:
    return " ".join(cited.quote.split()).casefold()
