"""The sources sentence by sentence: side by side, or one under the other; points in the margin, differing words
marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desk.compare.point import Change, Point, Source
from desk.spans import Span
from desk.tui.aligning import Cell, Line
from desk.tui.layout.columns import Columns
from desk.tui.marks import STATES, VERDICTS, Glyphs
from desk.tui.rows import BLANK, Mark, Piece, Row, pad, passage
from desk.tui.sheet import Page
from desk.tui.work import Work

MARGIN = 6
"""Cells before the text: the number of the line's point, its state and its verdict."""
GUTTER = 2
"""Cells before each column: what became of the sentence."""

CHANGES = {
    Change.SAME: ("=", "="),
    Change.REWORDED: ("≠", "/"),
    Change.MOVED: ("↕", "^"),
    Change.SPLIT: ("⋎", "Y"),
    Change.MERGED: ("⋏", "A"),
}
"""The sign of each change, and in ASCII."""


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
        self._work = work
        self.marks: dict[tuple[str, int], list[Mark]] = {}
        self._points: dict[tuple[str, int], dict[str, Point]] = {}
        sources = {source.name: source for source in work.comparison.sources}
        for point in work.points:
            for cited in point.claims:
                for number in _sentences(sources[cited.item], cited.span, cited.sentence):
                    self.marks.setdefault((cited.item, number), []).append(Mark(cited.span, "", (point.id,)))
                    self._points.setdefault((cited.item, number), {})[point.id] = point

    def points(self, line: Line) -> list[Point]:
        """The points of a line, in the order of the list of points."""
        found = {
            point.id: point
            for name, cell in line.cells.items()
            for number in cell.sentences
            for point in self._points.get((name, number), {}).values()
        }
        return sorted(found.values(), key=lambda point: self._work.numbers[point.id])


def _sentences(source: Source, span: Span, known: int | None) -> list[int]:
    if known is not None:
        return [known]
    return [number for number, each in enumerate(source.copy.sentences) if each.span.overlaps(span)]


def compare(work: Work, lines: Sequence[Line], margins: Margins, shown: Columns, form: Form, glyphs: Glyphs) -> Page:
    """All lines; what is folded away leaves one row that counts it."""
    rows: list[Row] = []
    folded = 0
    names = {plate.name for plate in shown.plates}
    for line in lines:
        if not names & line.cells.keys():
            continue
        if form.folded and line.same:
            folded += 1
            continue
        rows += [*_fold(folded), *_line(work, line, margins, shown, form, glyphs), BLANK]
        folded = 0
    return Page([*rows, *_fold(folded)])


def in_text(lines: Sequence[Line], margins: Margins) -> list[str]:
    """The points in the order in which the lines tell them, each once."""
    return list(dict.fromkeys(point.id for line in lines for point in margins.points(line)))


def _fold(count: int) -> list[Row]:
    if not count:
        return []
    words = f"{count} sentence{'' if count == 1 else 's'} the same"
    return [Row((Piece(" " * MARGIN), Piece(words, "label"))), BLANK]


def _line(work: Work, line: Line, margins: Margins, shown: Columns, form: Form, glyphs: Glyphs) -> list[Row]:
    sources = {plate.name: work.source(plate.name) for plate in shown.plates}
    blocks = {
        name: _cell(sources[name], name, line.cells[name], margins, shown.width - GUTTER - 1, glyphs, len(line.cells))
        for name in sources
        if name in line.cells
    }
    margin = _margin(work, margins.points(line), glyphs)
    if form.unified:
        return _stacked(blocks, line, margin, shown, work)
    return _beside(blocks, margin, shown)


def _beside(
    blocks: Mapping[str, list[tuple[Piece, ...]]], margin: list[tuple[Piece, ...]], shown: Columns
) -> list[Row]:
    silent = [(Piece("  "), Piece("—", "quiet"))]
    columns = [blocks.get(plate.name, silent) for plate in shown.plates]
    height = max(len(margin), *(len(column) for column in columns))
    return [
        Row(
            (
                *pad(margin[number] if number < len(margin) else (), MARGIN),
                *(
                    piece
                    for column in columns
                    for piece in pad(column[number] if number < len(column) else (), shown.width)
                ),
            )
        )
        for number in range(height)
    ]


def _stacked(
    blocks: Mapping[str, list[tuple[Piece, ...]]],
    line: Line,
    margin: list[tuple[Piece, ...]],
    shown: Columns,
    work: Work,
) -> list[Row]:
    """One source under the other, each after its name; those with the same words are told once."""
    told: dict[str, list[str]] = {}
    for name in blocks:
        change = line.cells[name].change
        like = next(iter(told)) if told and change is Change.SAME else name
        told.setdefault(like, []).append(work.plates[name].short)
    room = max(sum(len(short) + 1 for short in shorts) for shorts in told.values()) + 1
    body = []
    for name, shorts in told.items():
        for number, pieces in enumerate(blocks[name]):
            label = " ".join(shorts) if number == 0 else ""
            body.append((Piece(f"{label:<{room}}", "quiet"), *pieces))
    height = max(len(margin), len(body))
    return [
        Row((*pad(margin[at] if at < len(margin) else (), MARGIN), *(body[at] if at < len(body) else ())))
        for at in range(height)
    ]


def _margin(work: Work, points: Sequence[Point], glyphs: Glyphs) -> list[tuple[Piece, ...]]:
    """A line a point: its number, then its state once it is ruled on, else its verdict."""
    found: list[tuple[Piece, ...]] = []
    for point in points:
        ruling = work.ruling(point.id)
        sign = VERDICTS[point.verdict] if work.is_open(point.id) else STATES[ruling.state]
        found.append((Piece(f"{work.numbers[point.id]:>3} ", "quiet", (point.id,)), Piece(glyphs.of(sign), sign.style)))
    return found


def _cell(
    source: Source, name: str, cell: Cell, margins: Margins, to: int, glyphs: Glyphs, told: int
) -> list[tuple[Piece, ...]]:
    """A source's sentences, wrapped, after the sign of what became of them."""
    text = source.copy.item.text
    lines: list[tuple[Piece, ...]] = []
    for number in cell.sentences:
        marks = [*cell.marks, *margins.marks.get((name, number), ())]
        lines += passage(
            text, to, source.copy.sentences[number].span, marks, "quiet" if cell.change is Change.SAME else ""
        )
    sign = Piece(_sign(cell, glyphs, told), "quiet" if told > 1 else "only")
    return [(sign if number == 0 else Piece(" " * GUTTER), *pieces) for number, pieces in enumerate(lines)]


def _sign(cell: Cell, glyphs: Glyphs, told: int) -> str:
    if cell.change is not None:
        return f"{CHANGES[cell.change][glyphs.ascii]} "
    return "  " if told > 1 else "+ "
