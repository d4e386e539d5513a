"""A text being typed, as a value: the text and where the cursor is, and what each key makes of the two.

The cursor is an offset in code points, 0 to the length of the text. Nothing is lost by a key: every value before it can
be kept. What is pasted comes in cleaned, its line ends as spaces.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from desk.spans import Span
from desk.tui.drawing.cells import width, wrap
from desk.wire.clean import clean

_WORD = re.compile(r"\w+|[^\w\s]+")  # "Maj" and "." of "Maj."
_BLANK = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Field:
    """What has been typed."""

    text: str = ""
    at: int = 0

    def insert(self, more: str) -> Field:
        """Type or paste at the cursor."""
        said = _BLANK.sub(" ", clean(more))
        return Field(self.text[: self.at] + said + self.text[self.at :], self.at + len(said))

    def press(self, key: str) -> Field | None:
        """What an editing key makes of it; None where the key edits nothing."""
        edit = KEYS.get(key)
        return edit(self) if edit else None

    def lines(self, to: int) -> tuple[Span, ...]:
        """The text in lines of at most `to` cells that leave no character out, so that the cursor is always on one."""
        starts = [span.start for span in wrap(self.text, to - 1)] or [0]
        starts[0] = 0
        return tuple(Span(a, b) for a, b in zip(starts, [*starts[1:], len(self.text)], strict=True))

    def vertical(self, by: int, to: int) -> Field:
        """The cursor so many lines further down, in the same column where the line is long enough."""
        lines = self.lines(to)
        here = next(number for number, line in reversed(list(enumerate(lines))) if line.start <= self.at)
        there = lines[min(max(here + by, 0), len(lines) - 1)]
        column = width(self.text[lines[here].start : self.at])
        end = max(there.end - (there is not lines[-1]), there.start)
        return Field(
            self.text, next((at for at in range(there.start, end) if width(self.text[there.start : at]) >= column), end)
        )


def _to(place: Callable[[Field], int]) -> Callable[[Field], Field]:
    return lambda field: Field(field.text, place(field))


def _cut(place: Callable[[Field], int]) -> Callable[[Field], Field]:
    def edit(field: Field) -> Field:
        start, end = sorted((place(field), field.at))
        return Field(field.text[:start] + field.text[end:], start)

    return edit


def _before(field: Field) -> int:
    return max(field.at - 1, 0)


def _after(field: Field) -> int:
    return min(field.at + 1, len(field.text))


def _word_before(field: Field) -> int:
    return max((match.start() for match in _WORD.finditer(field.text[: field.at])), default=0)


def _word_after(field: Field) -> int:
    found = _WORD.search(field.text, field.at)
    return found.end() if found else len(field.text)


def _start(_: Field) -> int:
    return 0


def _end(field: Field) -> int:
    return len(field.text)


KEYS: dict[str, Callable[[Field], Field]] = {
    "left": _to(_before),
    "right": _to(_after),
    "ctrl+left": _to(_word_before),
    "alt+b": _to(_word_before),
    "ctrl+right": _to(_word_after),
    "alt+f": _to(_word_after),
    "home": _to(_start),
    "ctrl+a": _to(_start),
    "end": _to(_end),
    "ctrl+e": _to(_end),
    "backspace": _cut(_before),
    "ctrl+h": _cut(_before),
    "delete": _cut(_after),
    "ctrl+d": _cut(_after),
    "ctrl+w": _cut(_word_before),
    "alt+backspace": _cut(_word_before),
    "ctrl+u": _cut(_start),
    "ctrl+k": _cut(_end),
}
"""The editing keys of a shell, which the hands know."""
