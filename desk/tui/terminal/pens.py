"""How a cell is painted, and the shortest code that has the terminal paint the next one otherwise (ECMA-48, SGR)."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from rich.color import ColorSystem
from rich.style import Style

ATTRIBUTES = {
    "bold": ("1", "22"),
    "dim": ("2", "22"),
    "italic": ("3", "23"),
    "underline": ("4", "24"),
    "blink": ("5", "25"),
    "blink2": ("6", "25"),
    "reverse": ("7", "27"),
    "conceal": ("8", "28"),
    "strike": ("9", "29"),
    "underline2": ("21", "24"),
    "overline": ("53", "55"),
}
"""What Rich calls an attribute, the codes that begin and end it."""

_ENDS = dict(ATTRIBUTES.values())
_ON_BLANKS = frozenset(ATTRIBUTES[name][0] for name in ("underline", "underline2", "reverse", "strike", "overline"))
"""Codes of what shows where there is no character."""


class Pen(NamedTuple):
    """How characters look, in codes."""

    attributes: frozenset[str] = frozenset()
    ink: str = ""
    """The characters' colour; empty: the terminal's own."""
    paper: str = ""
    """The colour behind them; empty: the terminal's own."""


PLAIN = Pen()
"""The terminal's own look."""


@cache
def pen_of(style: Style | None, colours: ColorSystem) -> Pen:
    """The pen for a style, in the colours that the terminal has."""
    if style is None:
        return PLAIN
    on = frozenset(begin for name, (begin, _) in ATTRIBUTES.items() if getattr(style, name))
    ink, paper = (
        ";".join(colour.downgrade(colours).get_ansi_codes(foreground)) if colour and not colour.is_default else ""
        for colour, foreground in ((style.color, True), (style.bgcolor, False))
    )
    return Pen(on, ink, paper)


@cache
def for_blanks(pen: Pen) -> Pen:
    """What of a pen can be seen where there is no character."""
    return pen if pen.attributes & _ON_BLANKS else Pen(paper=pen.paper)


@cache
def change(before: Pen, after: Pen) -> str:
    """The code that puts one pen in the place of another; empty where they are the same."""
    if before == after:
        return ""
    anew = ["0", *sorted(after.attributes), after.ink, after.paper]
    ended = {_ENDS[code] for code in before.attributes - after.attributes}
    begun = {code for code in after.attributes if code not in before.attributes or _ENDS[code] in ended}
    onward = [*sorted(ended), *sorted(begun)]
    if before.ink != after.ink:
        onward.append(after.ink or "39")
    if before.paper != after.paper:
        onward.append(after.paper or "49")
    shorter = min((";".join(filter(None, codes)) for codes in (onward, anew)), key=len)
    return f"\x1b[{'' if shorter == '0' else shorter}m"
