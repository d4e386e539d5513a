"""The whole summary as a text that any program can edit, and what the edited text asks for.

A paragraph with a number is a line of the summary, and may run over several lines of the file; a line that begins with
`<!--` is for the eyes alone, and paragraphs are parted by it or by a blank line. What has no number has no source, and
is refused: nothing unattributed comes in this way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.trouble import DeskError

if TYPE_CHECKING:
    from desk.summary import Line, Summary

REMARK = "<!--"
HEADLINE = "#"
ABOUT = (
    "<!-- Each number is a line of the summary: change its words or its place; take it out to reject its points. -->",
    "<!-- A number stays with its line. An empty text, or leaving with an error (:cq), changes nothing. -->",
)

_LINE = re.compile(r"(\d{1,6})\.(?:\s+|$)")  # "12. The bridge is shut."; not "12.30 p.m."


@dataclass(frozen=True, slots=True)
class Edited:
    """A summary as somebody wants it."""

    headline: str
    lines: tuple[tuple[int, str], ...]
    """The number of each line in the summary that was written out, counted from 1, and its text; in the new order."""


def written(summary: Summary) -> str:
    """The summary as such a text."""
    rows = [*ABOUT, "", f"{HEADLINE} {summary.headline}"]
    for number, line in enumerate(summary.lines, start=1):
        rows += ["", f"{number}. {line.text}", *_remarks(line)]
    return "\n".join(rows) + "\n"


def understood(text: str, lines: int) -> Edited:
    """What the text says, for a summary of so many lines. Raises DeskError, naming the place in the text."""
    headline: list[str] = []
    found: dict[int, list[str]] = {}
    into: list[str] | None = None
    for place, row in enumerate(text.split("\n"), start=1):
        numbered = _LINE.match(row)
        if row.startswith(REMARK) or not row.strip():
            into = None
        elif numbered and into is None:
            into = _begin(int(numbered[1]), lines, found, place)
            into.append(row[numbered.end() :])
        elif row.startswith(HEADLINE) and not headline:
            headline = into = [row.removeprefix(HEADLINE)]
        elif into is not None:
            into.append(row)
        else:
            raise DeskError(f"Line {place} of the text has no number", "A line of the summary needs the source it has.")
    return Edited(_joined(headline), tuple((number, _joined(rows)) for number, rows in found.items()))


def moves(order: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """The way from rising numbers to `order`: each line to move, and the place, from 0, to move it to."""
    now = sorted(order)
    found = []
    for place, number in enumerate(order):
        if now[place] != number:
            now.remove(number)
            now.insert(place, number)
            found.append((number, place))
    return tuple(found)


def _begin(number: int, lines: int, found: dict[int, list[str]], place: int) -> list[str]:
    if not 1 <= number <= lines:
        raise DeskError(f"Line {place} of the text: there is no line {number}", f"1 to {lines} there are.")
    if number in found:
        raise DeskError(f"Line {place} of the text: {number} stands there twice", "Each line has a number of its own.")
    return found.setdefault(number, [])


def _joined(rows: Iterable[str]) -> str:
    return " ".join(" ".join(rows).split())


def _remarks(line: Line) -> list[str]:
    said = [line.attribution, *line.open]
    return [f"{REMARK} {'; '.join(each for each in said if each)} -->"] if any(said) else []
