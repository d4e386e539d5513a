"""Times of the day: 9 a.m., 10.45pm, 3:40 pm (1240 GMT), noon.

Answers minutes since midnight with the offset from GMT where the copy gives one, and the index after the last token.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.facts.dates.moments import number
from desk.facts.grammar.tokens import CLOCK, NUMBER, Token, low_at
from desk.facts.lexicon.calendar import OPEN_ZONES, ZONES

_HALVES = {"am": 0, "a.m.": 0, "a.m": 0, "pm": 12, "p.m.": 12, "p.m": 12}


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the day; `minutes` since midnight."""

    last: int
    minutes: int
    offset: str = ""
    """From GMT, as ISO 8601 writes it; empty where the copy does not tell."""

    def iso(self) -> str:
        """The time as ISO 8601 writes it, with its offset."""
        return f"T{self.minutes // 60:02d}:{self.minutes % 60:02d}{self.offset}"


def read(tokens: Sequence[Token], i: int) -> Clock | None:
    """The time of the day that begins at `i`."""
    word = low_at(tokens, i)
    if word in ("noon", "midday", "midnight"):
        return Clock(i + 1, 0 if word == "midnight" else 720)
    if i >= len(tokens) or tokens[i].kind not in (CLOCK, NUMBER):
        return None
    written = _written(tokens[i])
    if written is None:
        return None
    minutes, plain = written
    j = i + 1
    half = _HALVES.get(low_at(tokens, j))
    if half is not None and minutes < 780 and (minutes >= 60 or not plain):
        return _zoned(tokens, j + 1, minutes % 720 + 60 * half)
    if low_at(tokens, j) == "o'clock":
        return Clock(j + 1, minutes)
    zone = low_at(tokens, j)
    four_digits = tokens[i].kind == NUMBER and len(tokens[i].text) == 4 and number(tokens, i, 0, 2359) is not None
    if four_digits and (zone in ZONES or zone in ("local", "hours", "hrs")):
        value = int(tokens[i].text)
        return _zoned(tokens, j, value // 100 * 60 + value % 100) if value % 100 < 60 else None
    if (
        tokens[i].kind == CLOCK
        and tokens[i].text.count(":") == 1
        and low_at(tokens, j) not in ("of", "left", "remaining", "into")
    ):
        return _zoned(tokens, j, minutes)
    return None


def _written(token: Token) -> tuple[int, bool] | None:
    """Minutes that a figure writes, and whether it is a plain hour: "9", "9:30", "9.30"."""
    hours, _, minutes = token.text.replace(".", ":", 1).partition(":")
    if len(hours) > 2 and token.kind == NUMBER:
        return (0, False) if token.text.isdecimal() else None
    if (
        not hours.isdecimal()
        or int(hours) > 24
        or (minutes and (len(minutes) < 2 or not minutes[:2].isdecimal() or int(minutes[:2]) > 59))
    ):
        return None
    return int(hours) * 60 + int(minutes[:2] or 0), not minutes


def _zoned(tokens: Sequence[Token], i: int, minutes: int) -> Clock:
    """The clock with its zone, in brackets or not: the bracketed one is another time of day, left alone."""
    word = low_at(tokens, i)
    if word in ZONES:
        return Clock(i + 1, minutes % 1440, ZONES[word])
    if word in OPEN_ZONES and tokens[i].text[0].isupper():
        return Clock(i + 1 + (low_at(tokens, i + 1) == "time"), minutes % 1440)
    if word == "local" and low_at(tokens, i + 1) == "time":
        return Clock(i + 2, minutes % 1440)
    return Clock(i, minutes % 1440)
