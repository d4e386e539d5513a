"""The panel's rows: a title, and under it the options or the text that is being typed."""

from __future__ import annotations

from desk.spans import Span
from desk.tui.asking.field import Field
from desk.tui.asking.panels import Asking, Choosing
from desk.tui.drawing.marks import BAR
from desk.tui.drawing.rows import Mark, Piece, Row, apart, pad, pieces, prose, room, row
from desk.tui.drawing.sheet import Page
from desk.tui.keys.names import shown

INDENT = "     "
BUTTONS = {"enter": "keeps", "escape": "leaves"}
"""Keys that end the typing: they can be clicked where they are written."""


def choosing(asked: Choosing, at: int, to: int) -> Page:
    """Every option with its number; each row's key is the option's place."""
    rows = prose(asked.title, to - 2, "strong", " ")
    for reason in asked.reasons:
        rows += prose(reason, to - 1, "conflict", "   ")
    for place, option in enumerate(asked.options):
        bar = Piece(BAR, "edge") if place == at else Piece(" ")
        rows.append(row(bar, Piece(f" {place + 1} ", "key"), Piece(option.label, "label"), key=str(place)))
        rows += [Row(each.pieces, str(place)) for each in prose(option.text, to - 1, "", INDENT)]
    return Page(rows)


def typing(asked: Asking, field: Field, suggestion: str, to: int) -> Page:
    """The title with its hint, then the text with the cursor in it; `suggestion` is what Tab would add."""
    buttons = [*(each for key, words in BUTTONS.items() for each in _button(key, words)), Piece(" ")]
    title = (Piece(f" {asked.title}", "strong"), Piece(f"   {asked.hint}", "quiet"))
    beside = room(title) + room(buttons) < to
    rows = [Row(apart(title if beside else title[:1], buttons, to))]
    rows += [] if beside else prose(asked.hint, to - 1, "quiet", " ")
    for number, line in enumerate(lines := field.lines(to - 2)):
        last = number == len(lines) - 1
        here = line.start <= field.at < line.end or (last and field.at >= line.start)
        rows.append(Row(pad((Piece(" "), *_line(field, line, suggestion if last else "", here)), to)))
    return Page(rows)


def _button(key: str, words: str) -> tuple[Piece, Piece]:
    return Piece(f"   {shown(key)}", "key", (key,)), Piece(f" {words}", "quiet", (key,))


def _line(field: Field, line: Span, suggestion: str, here: bool) -> list[Piece]:
    if not here:
        return [Piece(line.of(field.text))]
    if field.at < line.end:
        return list(pieces(field.text, line, [Mark(Span(field.at, field.at + 1), "caret")]))
    ghost = suggestion or " "
    return [Piece(line.of(field.text)), Piece(ghost[0], "caret"), Piece(ghost[1:], "quiet")]
