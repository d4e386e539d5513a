"""The figures of a line that moved on while the story was told: what each was, who gave it, when.

Takes lines as `lines.drafts` makes them, and the comparison that they were made from; never speaks of a source that may
not be used. The words are the sources' own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from desk.compare.point import Comparison
from desk.compare.points.series import Step, series
from desk.rulings.outlets import squeeze
from desk.summary.lines import reference
from desk.summary.summary import Figure, Line, Reference
from desk.summary.words import passage_of


def with_figures(line: Line, comparison: Comparison, barred: Collection[str]) -> Line:
    """The line with the series of each of its points that has one; `barred` names sources."""
    told = (series(point, comparison, barred) for point in comparison.points if point.id in line.points)
    return replace(line, moved=tuple(tuple(map(_figure, steps)) for steps in told if steps))


def cited(line: Line) -> Iterator[Reference]:
    """Everything that the line rests on, then what its figures were before."""
    yield from line.references
    yield from (figure.reference for values in line.moved for figure in values)


def _figure(step: Step) -> Figure:
    words = squeeze(step.cited.quote).strip()
    return Figure(words, step.level, reference(passage_of(step.source, step.cited)))
