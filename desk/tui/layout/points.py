"""The list of points: a question, and under it a row a point with its state, its verdict and each source's answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from desk.compare.point import Point, Verdict
from desk.compare.points.series import told
from desk.tui.drawing.cells import cut, width
from desk.tui.drawing.marks import BAR, MARK, VERDICTS, WORD_ROOM
from desk.tui.drawing.names import Nameplate
from desk.tui.drawing.rows import Piece, Row, pad, row
from desk.tui.sitting.work import Work

TIGHT = 44
"""Below so many cells the verdict's word is left to the detail, and its glyph stands alone."""
LEAST = 8
"""Cells that an answer gets at least; where not all get so many, the last are counted."""
REST = len("  +99")


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
        Piece(verdict.glyph + word, dim or verdict.style),
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
    says it in its text and above it those of the text. Where not all finds room, names give way first, then words."""
    said = _said(point, work)
    full = [_label(names, work, whole=True) for names in said.values()]
    fits = _room(full, said) <= to
    labels = full if fits else [_label(names, work, whole=False) for names in said.values()]
    shown = len(labels)
    least = [quote[:LEAST] for quote in said]
    while shown > 1 and _room(labels[:shown], least[:shown]) + (REST if shown < len(labels) else 0) > to:
        shown -= 1
    rest = f"  +{len(labels) - shown}" if shown < len(labels) else ""
    quotes = list(said)[:shown]
    shares = _shares([width(quote) for quote in quotes], to - _room(labels[:shown], ()) - width(rest))
    pieces: list[Piece] = []
    for label, quote, share in zip(labels, quotes, shares, strict=False):
        pieces += [Piece(label if not pieces else f"  {label}", "quiet"), Piece(cut(quote, share), style)]
    return [*pieces, Piece(rest, "quiet")]


def _said(point: Point, work: Work) -> dict[str, list[Nameplate]]:
    """Who says what, in the order of the sources; all that a source says which is at odds with itself."""
    said: dict[str, list[Nameplate]] = {}
    itself = point.verdict is not Verdict.ONLY and len({cited.item for cited in point.claims}) == 1
    for plate in work.plates.values():
        for cited in told(point, work.source(plate.name))[: None if itself else 1]:
            said.setdefault(" ".join(cited.quote.split()), []).append(plate)
    return said


def _label(plates: Sequence[Nameplate], work: Work, *, whole: bool) -> str:
    """ "CP CBC ", "CP +1 ", "all "; one that may be used comes first, and what may not is called so."""
    if len(plates) == len(work.plates) > 1:
        return "all "
    names = [f"{plate.short} [{plate.barred}]" if plate.barred else plate.short for plate in plates]
    if whole or len(names) < 2:
        return f"{' '.join(names)} "
    first = next((plate.short for plate in plates if not plate.barred), names[0])
    return f"{first} +{len(names) - 1} "


def _room(labels: Sequence[str], quotes: Iterable[str]) -> int:
    """The cells of labels and quotes, two blanks between one source and the next."""
    return sum(map(width, (*labels, *quotes))) + 2 * max(len(labels) - 1, 0)


def _shares(wanted: Sequence[int], left: int) -> list[int]:
    """How many cells each quote gets of those that are left: what short ones do not need goes to the others."""
    shares = [0] * len(wanted)
    for done, place in enumerate(sorted(range(len(wanted)), key=wanted.__getitem__)):
        shares[place] = min(wanted[place], max(left, 0) // (len(wanted) - done))
        left -= shares[place]
    return shares
