"""Text measured in terminal cells: how wide it is, where it breaks, how it is cut.

Spans are half-open offsets in code points into the text that was handed in; widths are cells. A wide character takes
two, a combining mark none.
"""

from __future__ import annotations

import re

from rich.cells import cell_len

from desk.spans import Span

MORE = "…"
"""The sign, one cell wide, that something was cut."""

_WORD = re.compile(r"[^ \t\n]+")  # "Maj.-Gen." is one; a no-break space parts nothing


def width(text: str) -> int:
    """How many cells `text` takes."""
    return len(text) if text.isascii() else cell_len(text)


def cut(text: str, room: int) -> str:
    """`text`, or as much of its beginning as leaves `room` for the sign that there is more."""
    if width(text) <= room:
        return text
    if room <= 1:
        return MORE[: max(room, 0)]
    return text[: reach(text, 0, len(text), room - 1)].rstrip() + MORE


def clip(text: str, room: int) -> str:
    """As much of the beginning of `text` as `room` cells hold."""
    return text if width(text) <= room else text[: reach(text, 0, len(text), max(room, 0))]


def fit(text: str, room: int) -> str:
    """`text` in exactly `room` cells: cut, or padded on the right."""
    short = cut(text, room)
    return short + " " * (room - width(short))


def reach(text: str, start: int, end: int, room: int) -> int:
    """How far from `start` the text fits into `room` cells: an offset of at most `end`."""
    if end - start <= room and text[start:end].isascii():
        return end
    used = 0
    for offset in range(start, end):
        used += width(text[offset])
        if used > room:
            return offset
    return end


def wrap(text: str, room: int, span: Span | None = None) -> tuple[Span, ...]:
    """The lines of `text` (of `span` of it) at most `room` cells wide: broken at spaces and line ends, then inside
    words.

    No line begins or ends with a space; blank text has no lines.
    """
    whole = span or Span(0, len(text))
    room = max(room, 1)
    lines: list[Span] = []
    start = end = -1
    for word in _WORD.finditer(text, whole.start, whole.end):
        fits = start >= 0 and "\n" not in text[end : word.start()] and width(text[start : word.end()]) <= room
        if fits:
            end = word.end()
            continue
        if start >= 0:
            lines.append(Span(start, end))
        start, end = word.span()
        while (stop := reach(text, start, end, room)) < end:
            stop = max(stop, start + 1)
            lines.append(Span(start, stop))
            start = stop
    if start >= 0:
        lines.append(Span(start, end))
    return tuple(lines)
