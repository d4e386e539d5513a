"""One point in full: the verdict and its reason, every source's passage with the claim marked, the draft, the
ruling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.compare.point import Cited, Point, Source
from desk.rulings import Choice, Ruling, State
from desk.spans import Span
from desk.tui.claims import is_whole, sentence_of
from desk.tui.marks import STATES, VERDICTS
from desk.tui.names import Nameplate, named
from desk.tui.rows import BLANK, Mark, Piece, Row, apart, passage, prose, row
from desk.tui.sheet import Page
from desk.tui.work import Work

INDENT = "   "
TIGHT = 16
"""Rows; in a lower pane the blank lines go, so that the passages stay in sight."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The room that there is."""

    width: int
    height: int
    merge: str
    """The key that merges."""

    @property
    def gap(self) -> tuple[Row, ...]:
        """What stands between two parts."""
        return () if self.height < TIGHT else (BLANK,)


def detail(work: Work, drafts: Sequence[Choice], frame: Frame) -> Page:
    """The rows for the point under the cursor; `drafts` are its merge choices, the first one is shown."""
    point = work.point
    if point is None:
        return Page(prose(nothing(work), frame.width - 2, "quiet", " "))
    rows: list[Row] = [*_heading(point, work, frame), *frame.gap]
    for number, plate in enumerate(work.plates.values(), start=1):
        cited = [claim for claim in point.claims if claim.item == plate.name]
        if cited:
            rows += [*_source(number, plate, work.source(plate.name), cited, frame), *frame.gap]
    rows += _outcome(work.ruling(point.id), drafts, work, frame)
    return Page(rows)


def nothing(work: Work) -> str:
    """Why there is no point to show."""
    if work.comparison is None:
        return "Reading and comparing ..."
    if work.filter:
        return f"No point passes the filter {work.filter!r}. \\ clears it."
    if len(work.comparison.sources) < 2:
        return "One piece of copy alone: there is nothing to hold against it. i takes in another."
    return "The copy makes no claim that could be held against another."


def _heading(point: Point, work: Work, frame: Frame) -> list[Row]:
    sign, state = VERDICTS[point.verdict], STATES[work.ruling(point.id).state]
    verdict = "different scope" if sign.word == "scope" else sign.word
    left = (Piece(f" {sign.glyph} {verdict}", sign.style), Piece(f"  {point.kind}", "quiet"))
    right = (Piece(f"{state.glyph} {state.word} ", state.style),)
    question = prose(point.question, frame.width - 2, "strong", " ")
    why = prose(named(point.why, work.plates), frame.width - 2, "", " ")
    return [*question, Row(apart(left, right, frame.width)), *why]


def _source(number: int, plate: Nameplate, source: Source, cited: Sequence[Cited], frame: Frame) -> list[Row]:
    label = " · ".join(filter(None, (plate.when, plate.version)))
    left = (Piece(f" {number} ", "key"), Piece(plate.long, "strong"), Piece(f"  {label}", "quiet"))
    said = " · ".join(dict.fromkeys(filter(None, (_voice(claim) for claim in cited))))
    rows = [Row(apart(left, (Piece(f"{plate.short} ", "quiet"),), frame.width))]
    for span, marks in passages(source, cited):
        text = source.copy.item.text
        rows += [row(INDENT, *line) for line in passage(text, frame.width - len(INDENT) - 1, span, marks)]
    return [*rows, *prose(said, frame.width - 1, "quiet", INDENT)]


def passages(source: Source, cited: Sequence[Cited]) -> list[tuple[Span, list[Mark]]]:
    """The sentences that hold a source's claims, each once and in the order of the text, with the claims marked."""
    found: dict[Span, list[Mark]] = {}
    for claim in cited:
        span = sentence_of(source, claim)
        marks = found.setdefault(span, [])
        if not is_whole(source, claim):
            marks.append(Mark(claim.span, "claim"))
    return sorted(found.items(), key=lambda each: each[0])


def _voice(cited: Cited) -> str:
    """Who says so, and how surely."""
    hedge = f"hedged: {cited.hedge}" if cited.hedge else ""
    return ", ".join(filter(None, (cited.speaker, hedge)))


def _outcome(ruling: Ruling, drafts: Sequence[Choice], work: Work, frame: Frame) -> list[Row]:
    """What was ruled; before that, the draft that merging begins with."""
    rows: list[Row] = []
    if ruling.state is State.OPEN and drafts:
        rows += [row(Piece(f" {frame.merge} ", "key"), Piece("draft  ", "label"), Piece(drafts[0].label, "quiet"))]
        rows += prose(drafts[0].text, frame.width - 1, "", INDENT)
    elif ruling.state is not State.OPEN:
        rows += _ruled(ruling, work, frame)
    for label, text in (("tags", ", ".join(ruling.tags)), ("note", ruling.note)):
        if text:
            rows += [row(Piece(f"   {label}  ", "label"), *line) for line in passage(text, frame.width - 11)]
    return rows


def _ruled(ruling: Ruling, work: Work, frame: Frame) -> list[Row]:
    sign = STATES[ruling.state]
    taken = next((plate.long for plate in work.plates.values() if plate.path == ruling.source), "")
    head = Piece(f" {sign.glyph} {sign.word}", sign.style)
    text = ruling.text or ""
    return [row(head, Piece(f"  {taken}", "quiet")), *prose(text, frame.width - 1, "", INDENT)]
