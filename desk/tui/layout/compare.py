"""The sources sentence by sentence: side by side, or one under the other; points in the margins, differing words
marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desk.compare.point import Change, Point, Source, Verdict
from desk.spans import Span
from desk.tui.drawing.cells import width
from desk.tui.drawing.claims import mark
from desk.tui.drawing.marks import ALONE, BULLET, CHANGES, SILENT, STATES, VERDICTS
from desk.tui.drawing.rows import BLANK, Mark, Piece, Row, apart, pad, passage, room
from desk.tui.drawing.sheet import Page
from desk.tui.layout.aligning import Cell, Line
from desk.tui.layout.columns import Columns
from desk.tui.sitting.work import Work

NUMBER_ROOM = 5
"""Cells for a point's number and sign at a sentence's left."""
GUTTER = NUMBER_ROOM + 2
"""Cells before a source's text: the points in it, then what became of the sentence."""
NAME_ROOM = 12
"""Cells for a source's short name before unified text."""

Pieces = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """How the lines are to be shown."""

    unified: bool = False
    folded: bool = False
    """Whether what all sources share is folded away."""


class Margins:
    """Which points stand in which sentence, with their marks."""

    def __init__(self, work: Work) -> None:
        assert work.comparison is not None
        self.marks: dict[tuple[str, int], list[Mark]] = {}
        self.points: dict[tuple[str, int], dict[str, Point]] = {}
        sources = {source.name: source for source in work.comparison.sources}
        for point in work.points:
            for cited in point.claims:
                source = sources[cited.item]
                for number in _sentences(source, cited.span, cited.sentence):
                    self.marks.setdefault((cited.item, number), []).append(mark(source, cited, point))
                    self.points.setdefault((cited.item, number), {})[point.id] = point

    def of(self, name: str, cell: Cell) -> list[Point]:
        """The points of a source's cell, in the order of the list of points."""
        found: dict[str, Point] = {}
        for number in cell.sentences:
            found |= self.points.get((name, number), {})
        return list(found.values())


def _sentences(source: Source, span: Span, known: int | None) -> list[int]:
    if known is not None:
        return [known]
    return [number for number, each in enumerate(source.copy.sentences) if each.span.overlaps(span)]


class Text:
    """The lines of a comparison in some columns. A line is drawn once, and again when a point in it was ruled on."""

    def __init__(self, work: Work, lines: Sequence[Line], shown: Columns, unified: bool) -> None:
        self.lines = lines
        self.shown = shown
        self.unified = unified
        self._work = work
        self._margins = Margins(work)
        self._points = [self._points_of(line) for line in lines]
        self._drawn: dict[int, tuple[object, tuple[Row, ...]]] = {}
        """Rows by the line's number, with the states of its points."""

    @property
    def order(self) -> list[str]:
        """The points in the order in which the lines tell them, each once."""
        return list(dict.fromkeys(point.id for points in self._points for point in points))

    def page(self, folded: bool) -> Page:
        """All lines; `folded`: what all sources share leaves one row that counts it."""
        rows: list[Row] = []
        away = 0
        names = {plate.name for plate in self.shown.plates}
        for number, line in enumerate(self.lines):
            if not names & line.cells.keys():
                continue
            if folded and line.same:
                away += 1
                continue
            rows += [*_fold(away), *self._rows(number, line), BLANK]
            away = 0
        return Page([*rows, *_fold(away)])

    def _points_of(self, line: Line) -> list[Point]:
        return [point for name, cell in line.cells.items() for point in self._margins.of(name, cell)]

    def _rows(self, number: int, line: Line) -> tuple[Row, ...]:
        states = [self._work.ruling(point.id).state for point in self._points[number]]
        known = self._drawn.get(number)
        if known is None or known[0] != states:
            drawn = self._stacked(line) if self.unified else self._side_by_side(line)
            known = self._drawn[number] = (states, tuple(drawn))
        return known[1]

    def _side_by_side(self, line: Line) -> Iterator[Row]:
        """Sentences that are linked in one row, a column each; what one source has alone across all columns."""
        to = self.shown.width
        if len(line.cells) == 1:
            yield from self._across(line)
            return
        silent: list[Pieces] = [(Piece(" " * GUTTER), Piece(SILENT, "rule"))]
        columns = [
            self._cell(plate.name, line.cells[plate.name], to - GUTTER - 1) if plate.name in line.cells else silent
            for plate in self.shown.plates
        ]
        for number in range(max(map(len, columns))):
            cells = [pad(column[number] if number < len(column) else (), to) for column in columns]
            yield Row(tuple(piece for cell in cells for piece in cell))

    def _across(self, line: Line) -> Iterator[Row]:
        ((name, cell),) = line.cells.items()
        label = f"{self._work.plates[name].short} alone  "
        to = self.shown.width * len(self.shown.plates) - GUTTER - width(label) - 1
        yield from (Row(pieces) for pieces in self._cell(name, cell, to, label))

    def _stacked(self, line: Line) -> Iterator[Row]:
        """One source under the other, each before its text by name; those with the same words are told once."""
        told: dict[str, list[str]] = {}
        for plate in self.shown.plates:
            cell = line.cells.get(plate.name)
            if cell:
                same = told and cell.change is Change.SAME and not cell.alone
                told.setdefault(next(iter(told)) if same else plate.name, []).append(plate.short)
        for name, shorts in told.items():
            label = "all" if len(shorts) == len(self.shown.plates) > 2 else " ".join(shorts)
            for number, pieces in enumerate(self._cell(name, line.cells[name], self.shown.width - GUTTER - 1)):
                yield Row((*pad((Piece("" if number else f" {label}", "quiet"),), NAME_ROOM), *pieces))

    def _cell(self, name: str, cell: Cell, to: int, label: str = "") -> list[Pieces]:
        """A source's sentences, wrapped, after the points in them, the sign of what became of them, and a label."""
        source = self._work.source(name)
        style = "quiet" if cell.change is Change.SAME else ""
        lines: list[Pieces] = []
        for number in cell.sentences:
            marks = [*cell.marks, *self._margins.marks.get((name, number), ())]
            lines += passage(source.copy.item.text, to, source.copy.sentences[number].span, marks, style)
        points = [point for point in self._margins.of(name, cell) if point.verdict is not Verdict.SAME]
        sign = Piece(f"{self._sign(cell)} {label}", "only" if cell.alone else "quiet")
        return [
            (
                *(self._number(points[at]) if at < len(points) else (Piece(" " * NUMBER_ROOM),)),
                sign if at == 0 else Piece(" " * width(sign.text)),
                *(lines[at] if at < len(lines) else ()),
            )
            for at in range(max(len(lines), len(points)))
        ]

    def _number(self, point: Point) -> Pieces:
        """A point's number, and its verdict until it is ruled on."""
        open_ = self._work.is_open(point.id)
        sign = VERDICTS[point.verdict] if open_ else STATES[self._work.ruling(point.id).state]
        return Piece(f"{self._work.numbers[point.id]:>3}", "quiet", (point.id,)), Piece(f"{sign.glyph} ", sign.style)

    def _sign(self, cell: Cell) -> str:
        if cell.alone:
            return ALONE
        if cell.pointed:
            return BULLET
        return " " if cell.change is None else CHANGES[cell.change]


LEGEND = (
    (CHANGES[Change.SAME], "same"),
    (CHANGES[Change.REWORDED], "reworded"),
    (ALONE, "alone"),
    (BULLET, "on one point"),
    (CHANGES[Change.MOVED], "moved"),
    (CHANGES[Change.SPLIT], "split"),
    (CHANGES[Change.MERGED], "merged"),
)
"""What the sign before a sentence says of it, against the row's first source; the most frequent first."""


def legend(lines: Sequence[Line], shown: Columns, to: int) -> Page:
    """Which of the sources are in sight, how much they share; beside that as many signs in words as find room."""
    last = shown.first + len(shown.plates)
    part = f"{shown.first + 1}-{last} of {shown.of}" if len(shown.plates) < shown.of else ""
    told = "  ·  ".join(filter(None, (share(lines, shown), part)))
    signs: list[Piece] = []
    for glyph, words in LEGEND:
        sign = Piece(f" {glyph} {words} ", "quiet")
        if room(signs) + width(sign.text) + width(told) + 2 > to:
            break
        signs.append(sign)
    return Page([Row(apart(signs, (Piece(f"{told} ", "quiet"),), to))])


def share(lines: Sequence[Line], shown: Columns) -> str:
    """ "DP and HN share 12 of 40": sentences that all sources in sight have, of those that any of them has."""
    names = {plate.name for plate in shown.plates}
    told = [names & line.cells.keys() for line in lines]
    both = sum(found == names for found in told)
    who = " and ".join(plate.short for plate in shown.plates) if len(names) == 2 else f"all {len(names)}"
    return f"{who} share {both} of {sum(map(bool, told))}" if len(names) > 1 else ""


def _fold(count: int) -> list[Row]:
    if not count:
        return []
    words = f"{count} sentence{'' if count == 1 else 's'} the same"
    return [Row((Piece(" " * GUTTER), Piece(words, "label"))), BLANK]
