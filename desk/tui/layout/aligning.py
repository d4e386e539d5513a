"""A comparison's sentences in rows: what the sources say in the same place, side by side, with the words that differ.

Takes a comparison; every kept sentence is in exactly one row, and each source's sentences stay in their order unless
they moved. Side by side means that the sentences are linked, or that a point sets them against each other; what one
source alone has is a row of its own. Spans are into each source's own text. No width, no widget: the same rows serve
any terminal.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desk.compare.diff.worddiff import Edit, Weight, word_diff
from desk.compare.point import Change, Comparison, Point, Source, Verdict
from desk.spans import Span
from desk.tui.drawing.rows import Mark

Place = tuple[str, int]
"""A sentence: its source's name, and its number in the copy."""

LIKENESS = 0.5
"""Two sentences that share less of their characters than this were written apart: marking every other word helps
nobody, so that only figures, names, times and their like are marked there."""

APART = frozenset({Verdict.CONFLICT, Verdict.DIFFERENT_SCOPE, Verdict.UPDATED})
"""The verdicts that set two sentences against each other, though their words may have little in common."""

FACTS = frozenset({Weight.NUMBER, Weight.NAME, Weight.TIME, Weight.NEGATION, Weight.HEDGE, Weight.QUOTE})
"""The kinds of words whose change is a change of fact."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one source has in a row."""

    sentences: tuple[int, ...]
    """In the order of its text."""
    change: Change | None
    """Against the row's first source; None for that source itself."""
    alone: bool
    """Whether no other source has it."""
    marks: tuple[Mark, ...] = ()
    """Words that differ."""
    pointed: bool = False
    """Whether only a point sets it beside the others, not its words."""


@dataclass(frozen=True, slots=True)
class Line:
    """What the sources say in one place."""

    cells: Mapping[str, Cell]
    """By source name; a source that says nothing there has none."""

    @property
    def same(self) -> bool:
        """Whether all that say it say it in the same words, and more than one does."""
        cells = self.cells.values()
        return all(not cell.alone and not cell.pointed and cell.change in (None, Change.SAME) for cell in cells)


@dataclass
class _Group:
    """Sentences that stand for one another."""

    places: list[Place] = field(default_factory=list)
    pointed: set[str] = field(default_factory=set)
    """The sources whose sentences only a point brought here."""


def align(comparison: Comparison) -> tuple[Line, ...]:
    """The rows of all sources."""
    sources = {source.name: source for source in comparison.sources}
    groups = _groups(comparison)
    order = _in_order(comparison.sources, groups)
    changes = {(link.origin, link.target): link.change for link in comparison.links}
    return tuple(_line(group, sources, changes) for group in order)


def kept(source: Source) -> list[int]:
    """The numbers of the sentences that are not set aside."""
    return [number for number, sentence in enumerate(source.copy.sentences) if sentence.kept]


def _groups(comparison: Comparison) -> dict[Place, _Group]:
    """Every kept sentence with its group; linked ones share it."""
    groups = {(source.name, number): _Group() for source in comparison.sources for number in kept(source)}
    for place, group in groups.items():
        group.places.append(place)
    for link in comparison.links:
        one, other = groups.get(link.origin), groups.get(link.target)
        if one is None or other is None or one is other:
            continue
        _join(one, other, groups)
    for point in comparison.points:
        if point.verdict in APART:
            _join_by_point(point, groups)
    return groups


def _join(one: _Group, other: _Group, groups: dict[Place, _Group]) -> None:
    one.places += other.places
    for place in other.places:
        groups[place] = one


def _join_by_point(point: Point, groups: dict[Place, _Group]) -> None:
    """Set sentences that a point sets against each other side by side, where nothing of the other source stands."""
    places = [(cited.item, cited.sentence) for cited in point.claims if cited.sentence is not None]
    first = next((groups[place] for place in places if place in groups), None)
    for place in places:
        other = groups.get(place)
        if first is None or other is None or other is first:
            continue
        if {name for name, _ in first.places}.isdisjoint(name for name, _ in other.places):
            first.pointed.update(name for name, _ in other.places)
            _join(first, other, groups)


def _in_order(sources: Sequence[Source], groups: Mapping[Place, _Group]) -> list[_Group]:
    """The groups of the first source in its order; each other source's own after the group before it."""
    order: list[_Group] = []
    known: set[int] = set()
    for source in sources:
        after = 0
        for number in kept(source):
            group = groups[source.name, number]
            if id(group) in known:
                after = next(place for place, each in enumerate(order) if each is group) + 1
            else:
                order.insert(after, group)
                known.add(id(group))
                after += 1
    return order


def _line(group: _Group, sources: Mapping[str, Source], changes: Mapping[tuple[Place, Place], Change]) -> Line:
    by_source: dict[str, list[int]] = {name: [] for name in sources}
    for name, number in group.places:
        by_source[name].append(number)
    present = {name: tuple(sorted(numbers)) for name, numbers in by_source.items() if numbers}
    first, *others = present
    cells: dict[str, Cell] = {}
    gone: list[tuple[Mark, ...]] = []
    for name in others:
        if name in group.pointed or first in group.pointed:
            cells[name] = Cell(present[name], None, False, pointed=True)
            continue
        change = _change(first, present[first], name, present[name], changes)
        ours, theirs = _differences(sources[first], present[first], sources[name], present[name])
        gone.append(ours)
        cells[name] = Cell(present[name], change, False, theirs)
    cells[first] = Cell(present[first], None, not others, _of_first(gone))
    return Line({name: cells[name] for name in sources if name in cells})


def _of_first(gone: Sequence[tuple[Mark, ...]]) -> tuple[Mark, ...]:
    """What is marked in the row's first source: the facts that any other has otherwise, and the words that all do."""
    once = dict.fromkeys(mark for marks in gone for mark in marks)
    return tuple(
        mark
        for mark in once
        if "fact" in mark.style or all(any(mark.span.overlaps(each.span) for each in marks) for marks in gone)
    )


def _change(
    a: str, in_a: Iterable[int], b: str, in_b: Sequence[int], changes: Mapping[tuple[Place, Place], Change]
) -> Change:
    """What became of the first source's sentences in the other: the first change that is known, else reworded."""
    pairs = [((a, i), (b, j)) for i in in_a for j in in_b]
    found = [changes.get(pair) or changes.get((pair[1], pair[0])) for pair in pairs]
    return next((change for change in found if change), Change.REWORDED)


def _differences(
    a: Source, in_a: Sequence[int], b: Source, in_b: Sequence[int]
) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """The words that only one of the two has, marked in the text of each; none where only typography differs."""
    span_a, span_b = hull(a, in_a), hull(b, in_b)
    text_a, text_b = span_a.of(a.copy.item.text), span_b.of(b.copy.item.text)
    ops = word_diff(text_a, text_b)
    equal = sum(op.a.end - op.a.start for op in ops if op.op is Edit.EQUAL)
    alike = 2 * equal >= LIKENESS * (len(text_a) + len(text_b))
    here, there = [], []
    for op in ops:
        if op.op is Edit.EQUAL or op.weight is Weight.SPACE or not (alike or op.weight in FACTS):
            continue
        style = "changed fact" if op.weight in FACTS else "changed"
        here.append(Mark(_trimmed(op.a, text_a).shifted(span_a.start), style))
        there.append(Mark(_trimmed(op.b, text_b).shifted(span_b.start), style))
    return _seen(here), _seen(there)


def _seen(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    return tuple(mark for mark in marks if mark.span.end > mark.span.start)


def hull(source: Source, sentences: Sequence[int]) -> Span:
    """From the first of the sentences to the end of the last, the dateline before them left out."""
    spans = [source.copy.sentences[number].told for number in sentences]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _trimmed(span: Span, text: str) -> Span:
    """The span without blanks at its ends."""
    said = span.of(text)
    start = span.start + len(said) - len(said.lstrip())
    return Span(start, max(span.end - (len(said) - len(said.rstrip())), start))
