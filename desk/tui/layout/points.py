"""The list of points: a question, and under it a row a point with its state, its verdict and each source's answer."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from desk.compare.point import Point
from desk.compare.series import told
from desk.tui.cells import MORE, cut, width
from desk.tui.marks import BAR, MARK, VERDICTS, WORD_ROOM
from desk.tui.rows import Piece, Row, pad, row
from desk.tui.work import Work

TIGHT = 44
"""Below so many cells the verdict's word is left to the detail, and its glyph stands alone."""
LEAST = 8
"""Cells that an answer gets at least, before the one after it."""


class PointSheet:
    """The list's rows, each made when it is painted: a ruling needs no new layout, whatever the number of points."""

    def __init__(self, work: Work, room: int) -> None:
        self._work = work
        self._room = room
        self._lines: list[Point | str] = []
        self._made: dict[int, tuple[object, Row]] = {}
        """Rows with what they show: the ruling, the cursor, the mark."""
        self._where: dict[str, list[int]] = {}
        for question, points in groupby(work.visible, lambda point: point.question):
            self._lines.append(question)
            for point in points:
                self._where[point.id] = [len(self._lines)]
                self._lines.append(point)

    def __len__(self) -> int:
        return len(self._lines)

    def __getitem__(self, number: int, /) -> Row:
        line = self._lines[number]
        if isinstance(line, str):
            return row(" ", Piece(cut(line, self._room - 2), "label"))
        work = self._work
        state = (work.sign(line.id), work.ruling(line.id), line.id == work.cursor, line.id in work.marked)
        known = self._made.get(number)
        if known is None or known[0] != state:
            known = self._made[number] = (state, point_row(line, work, self._room))
        return known[1]

    def where(self, key: str) -> Sequence[int]:
        """The row of the point `key`."""
        return self._where.get(key, ())


def point_row(point: Point, work: Work, to: int) -> Row:
    """One point in one row: what stands before it, its state and verdict, the answers."""
    ruling = work.ruling(point.id)
    state, verdict = work.sign(point.id), VERDICTS[point.verdict]
    word = "" if to < TIGHT else f" {verdict.word:{WORD_ROOM}}"
    dim = "" if work.is_open(point.id) else "quiet"
    before = (
        edge(point.id, work),
        Piece(state.glyph, state.style),
        Piece(f"{work.numbers[point.id]:>3} ", "quiet"),
        Piece(verdict.glyph + word, verdict.style),
        Piece(" "),
    )
    tags = "".join(f" #{tag}" for tag in ruling.tags)
    left = to - sum(width(piece.text) for piece in before) - width(tags) - 1
    said = pad(answers(point, work, left, dim), left)
    return Row((*before, *said, Piece(tags, "quiet")), point.id)


def edge(point: str, work: Work) -> Piece:
    """The first cell of a row: the cursor's bar, or the sign that the point is marked."""
    if point in work.marked:
        return Piece(MARK, "marked")
    return Piece(BAR, "edge") if point == work.cursor else Piece(" ")


def answers(point: Point, work: Work, to: int, style: str = "") -> list[Piece]:
    """Each source's words after its short name, in `to` cells at most; equal words are said once, and of a source that
    says it in its text and above it those of the text."""
    said: dict[str, list[str]] = {}
    for plate in work.plates.values():
        for cited in told(point, work.source(plate.name))[:1]:
            short = f"{plate.short} [{plate.barred}]" if plate.barred else plate.short
            said.setdefault(" ".join(cited.quote.split()), []).append(short)
    left = to
    pieces: list[Piece] = []
    for number, (quote, names) in enumerate(said.items()):
        label = ("  " if number else "") + ("all" if len(names) == len(work.plates) > 1 else " ".join(names)) + " "
        left -= width(label)
        if left < min(width(quote), LEAST):
            return [*pieces, Piece(MORE, "quiet")]
        text = cut(quote, max(left // (len(said) - number), LEAST))
        pieces += [Piece(label, "quiet"), Piece(text, style)]
        left -= width(text)
    return pieces
