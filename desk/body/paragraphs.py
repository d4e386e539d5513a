"""Plain text to paragraphs: half-open spans in code points, blank at neither end, in order.

A blank line always parts. Inside a run of lines, lines are joined only where they were wrapped by a machine: every
line but the last is as full as the column allows. An indented line opens a paragraph of its own.
"""

from __future__ import annotations

import re
from itertools import pairwise

from desk.spans import Span

_LINE = re.compile(r"[^\n]+")

NARROWEST, WIDEST = 45, 100
"""The columns, in code points, between which wire services and mail programs wrap their text."""
_SLACK = 3  # code points: some line of a wrapped text overruns the column
_WRAPPED = 0.4  # the share of lines that are full, of those with another below: paragraphs of two lines have half


def paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs of `text`; all its visible characters lie in one of them."""
    runs = _runs(text)
    column = _column(text, runs)
    return tuple(span for run in runs for span in (_joined(text, run, column) if column else run))


def stretches(text: str) -> tuple[Span, ...]:
    """What stands between blank lines, its own line ends kept."""
    return tuple(Span(run[0].start, run[-1].end) for run in _runs(text))


def _runs(text: str) -> list[list[Span]]:
    """Stretches of lines with no blank line between them; each line without the blanks at its ends."""
    runs: list[list[Span]] = [[]]
    end = 0
    for line in _LINE.finditer(text):
        if line.start() > end + 1 and runs[-1]:
            runs.append([])
        visible = _stripped(text, line.start(), line.end())
        if visible is not None:
            runs[-1].append(visible)
        elif runs[-1]:
            runs.append([])
        end = line.end()
    return [run for run in runs if run]


def _stripped(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    left = start + len(piece) - len(piece.lstrip())
    right = start + len(piece.rstrip())
    return Span(left, right) if left < right else None


def _column(text: str, runs: list[list[Span]]) -> int:
    """The width at which the text was wrapped; 0 where it was not."""
    widest = max((_indent(text, line) + line.end - line.start for run in runs for line in run), default=0)
    if not NARROWEST <= widest <= WIDEST:
        return 0
    full = [_full(text, *pair, widest) for run in runs for pair in pairwise(run)]
    return widest if sum(full) >= max(2, _WRAPPED * len(full)) else 0


def _indent(text: str, line: Span) -> int:
    return line.start - (text.rfind("\n", 0, line.start) + 1)


def _joined(text: str, run: list[Span], column: int) -> list[Span]:
    out = [run[0]]
    for before, line in pairwise(run):
        if _indent(text, line) <= _indent(text, before) and _full(text, before, line, column):
            out[-1] = Span(out[-1].start, line.end)
        else:
            out.append(line)
    return out


def _full(text: str, before: Span, line: Span, column: int) -> bool:
    """Whether the first word of `line` would not have fitted at the end of `before`."""
    first = line.of(text).split(maxsplit=1)[0]
    used = _indent(text, before) + before.end - before.start
    return used + 1 + len(first) > column - _SLACK
