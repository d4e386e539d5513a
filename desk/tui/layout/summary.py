"""The summary as lines to work on: the headline, each line with who says so, and below what stands in its way."""

from __future__ import annotations

from desk.compare.point import Verdict
from desk.rulings import State
from desk.spans import Span
from desk.stories import State as Standing
from desk.summary import Line, Summary, Unresolved
from desk.summary.usable import KILLED, WITHHELD
from desk.tui.drawing.cells import cut
from desk.tui.drawing.marks import BAR, STATES, STRUCK, VERDICTS
from desk.tui.drawing.rows import BLANK, Mark, Piece, Row, passage, prose, row
from desk.tui.drawing.sheet import Page

HEADLINE = "headline"
"""The key of the headline's rows; a line's key is its id."""


SIGNS = {KILLED: STRUCK[Standing.KILLED], WITHHELD: STRUCK[Standing.WITHHELD]}
"""How what may not be used is shown, whether anything rests on it or not."""


def unresolved_key(number: int) -> str:
    """The key of an entry of what is unresolved, which may name no point."""
    return f"unresolved {number}"


def keys(summary: Summary) -> list[str]:
    """What the cursor stops at, from top to bottom."""
    return [HEADLINE, *(line.id for line in summary.lines), *map(unresolved_key, range(len(summary.unresolved)))]


def lines(summary: Summary, spot: str, accept: str, to: int) -> Page:
    """All of it; `spot` is the key under the cursor, `accept` the key that puts a first line there."""
    rows = [*_lit(prose(summary.headline, to - 3, "strong", " "), HEADLINE, spot), BLANK]
    if not summary.lines:
        rows += prose(f"No line yet: {accept} accepts a point, and its sentence stands here.", to - 2, "quiet", "  ")
        rows.append(BLANK)
    for line in summary.lines:
        rows += [*_lit(_line(line, to - 3), line.id, spot), BLANK]
    if summary.unresolved:
        rows += [row("  ", Piece("Unresolved", "label")), BLANK]
    for number, entry in enumerate(summary.unresolved):
        rows += _lit(_entry(entry, to - 3), unresolved_key(number), spot)
    return Page(rows)


def _lit(rows: list[Row], key: str, spot: str) -> list[Row]:
    bar = Piece(BAR, "edge") if key == spot else Piece(" ")
    return [Row((bar, *each.pieces), key) for each in rows]


def _line(line: Line, to: int) -> list[Row]:
    """The sentence, then in brackets who says so; reasons why it may not stand; tags and note."""
    text = f"{line.text} ({line.attribution})" if line.attribution else line.text
    said = Mark(Span(len(line.text), len(text)), "quiet", ())
    whole = Mark(Span(0, len(text)), "", line.points)
    rows = [row(" ", *pieces) for pieces in passage(text, to - 1, marks=[whole, said])]
    for doubt in line.open:
        rows += prose(f"{VERDICTS[Verdict.CONFLICT].glyph} {doubt}", to - 3, "conflict", "   ")
    if line.repeats:
        rows.append(row("   ", Piece(cut(f"{VERDICTS[Verdict.SAME].glyph} repeats: {line.repeats}", to - 3), "same")))
    extra = "  ".join([*(f"#{tag}" for tag in line.tags), line.note])
    return [*rows, *prose(extra, to - 3, "quiet", "   ")]


def _entry(entry: Unresolved, to: int) -> list[Row]:
    sign = SIGNS.get(entry.reason) or (VERDICTS[Verdict.CONFLICT] if entry.blocks else STATES[State.HELD])
    first, *rest = passage(f"{entry.reason}: {entry.text}", to - 3)
    head = row(Piece(f" {sign.glyph} ", sign.style), *first)
    return [head, *(row("   ", *pieces) for pieces in rest)]
