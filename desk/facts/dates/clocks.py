"""Times of the day in figures: 9 a.m., 10.45pm, 3:40 pm (1240 GMT), noon, the 9 of "9 to 11 a.m.".

Answers minutes since midnight with the offset from GMT where the copy gives one, and the index after the last token.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desk.facts.dates.moments import number
from desk.facts.figures import timings
from desk.facts.grammar.tokens import CLOCK, NUMBER, WORD, Token, low_at
from desk.facts.lexicon.calendar import DAY_PARTS, OPEN_ZONES, WEEKDAYS, ZONES

NOON, DAY = 720, 1440
"""Minutes of half a day, and of a whole one."""
HALVES = {"am": 0, "a.m.": 0, "a.m": 0, "pm": NOON, "p.m.": NOON, "p.m": NOON}
"""The minutes that the halves of the day begin with."""
_TO = frozenset(("-", "–", "and", "or", "to", "until"))
"""What stands between the two times of a range."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the day; `minutes` since midnight."""

    last: int
    minutes: int
    offset: str = ""
    """From GMT, as ISO 8601 writes it; empty where the copy does not tell."""
    open: bool = False
    """Whether the figure leaves it open which half of the day is meant: "half past one"."""

    def iso(self) -> str:
        """The time as ISO 8601 writes it, with its offset."""
        return f"T{self.minutes // 60:02d}:{self.minutes % 60:02d}{self.offset}"

    def within(self, part: str) -> Clock:
        """The time in the half of the day that a part of the day tells: half past one in the "afternoon"."""
        if not self.open:
            return self
        first, last = (60 * hour for hour in DAY_PARTS[part])
        halves = ((self.minutes + half) % DAY for half in (0, NOON))
        told = (at for at in halves if first <= at <= last or first <= at + DAY <= last)
        return replace(self, minutes=next(told, self.minutes), open=False)


def read(tokens: Sequence[Token], i: int) -> Clock | None:
    """The time of the day that begins at `i`."""
    word = low_at(tokens, i)
    if word in ("noon", "midday", "midnight"):
        return Clock(i + 1, 0 if word == "midnight" else NOON)
    if i >= len(tokens) or tokens[i].kind not in (CLOCK, NUMBER):
        return None
    written = _written(tokens[i])
    if written is None:
        return None
    return _halved(tokens, i, *written) or _whole_day(tokens, i, written[0]) or _first_of_two(tokens, i, *written)


def _halved(tokens: Sequence[Token], i: int, minutes: int, plain: bool) -> Clock | None:
    """Hours of a half of the day: 9 a.m., 12 noon."""
    word = low_at(tokens, i + 1)
    half = HALVES.get(word)
    if half is not None and minutes < NOON + 60 and (minutes >= 60 or not plain):
        return zoned(tokens, i + 2, minutes % NOON + half)
    if plain and minutes == NOON and word in ("noon", "midnight"):
        return read(tokens, i + 1)
    return None


def _whole_day(tokens: Sequence[Token], i: int, minutes: int) -> Clock | None:
    """Hours of the whole day: 1240 GMT, 0430 local time, 15:40; a game's clock is none."""
    zone = low_at(tokens, i + 1)
    four_digits = tokens[i].kind == NUMBER and len(tokens[i].text) == 4 and number(tokens, i, 0, 2359) is not None
    if four_digits and (zone in ZONES or zone in ("local", "hours", "hrs")):
        value = int(tokens[i].text)
        return zoned(tokens, i + 1, value // 100 * 60 + value % 100) if value % 100 < 60 else None
    if tokens[i].kind == CLOCK and not timings.is_timing(tokens, i):
        there = zoned(tokens, i + 1, minutes)
        return replace(there, open=not there.offset and 60 <= minutes < NOON + 60 and tokens[i].text[0] != "0")
    return None


def _first_of_two(tokens: Sequence[Token], i: int, minutes: int, plain: bool) -> Clock | None:
    """The 9 of "9 to 11 a.m.", which has its half from the second time; that of "11 to 1 p.m." is the half before."""
    if low_at(tokens, i + 1) not in _TO or not 60 <= minutes < NOON + 60 or not (plain or tokens[i].kind == CLOCK):
        return None
    end = _written(tokens[i + 2]) if i + 2 < len(tokens) and tokens[i + 2].kind in (CLOCK, NUMBER) else None
    second = _halved(tokens, i + 2, *end) if end is not None else None
    if second is None or second.open:
        return None
    start = minutes % NOON + second.minutes // NOON * NOON
    return Clock(i + 1, start if start <= second.minutes else (start + NOON) % DAY)


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


def zoned(tokens: Sequence[Token], i: int, minutes: int) -> Clock:
    """The clock with its zone, in brackets or not: the bracketed one is another time of day, left alone."""
    word = low_at(tokens, i)
    if word in ZONES:
        return Clock(i + 1, minutes % DAY, ZONES[word])
    if word in OPEN_ZONES and tokens[i].text[0].isupper():
        return Clock(i + 1 + (low_at(tokens, i + 1) == "time"), minutes % DAY)
    for size in (1, 2):  # local time, Kyiv time, New York time
        if low_at(tokens, i + size) == "time" and (word == "local" or _are_names(tokens[i : i + size])):
            return Clock(i + size + 1, minutes % DAY)
    return Clock(i, minutes % DAY)


def _are_names(tokens: Sequence[Token]) -> bool:
    return all(token.kind == WORD and token.text[0].isupper() and token.low not in WEEKDAYS for token in tokens)
