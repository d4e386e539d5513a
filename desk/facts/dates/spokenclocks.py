"""Times of the day as they are spoken: half past one, a quarter to nine, ten minutes to midnight, three o'clock in the
morning, eleven a.m., "at 4 on Tuesday afternoon".

A spoken hour leaves open which half of the day is meant unless a word after it tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desk.facts.dates.clocks import HALVES, NOON, Clock, zoned
from desk.facts.dates.moments import number
from desk.facts.grammar.tokens import Token, low_at
from desk.facts.lexicon import words
from desk.facts.lexicon.calendar import DAY_PARTS, WEEKDAYS
from desk.facts.lexicon.numbers import SMALL, TENS

HOUR = 60
_WAYS = {"past": 1, "after": 1, "to": -1, "before": -1}
_SHARES = {"half": 30, "quarter": 15}
_AT = words("about after around at before by just nearly shortly since till until")
"""What stands before a bare hour: "at 4 on Tuesday"."""
_FIGURE = re.compile(r"(?P<hours>\d|1[0-2])\.(?P<minutes>[0-5]\d)\Z")
"""Matches "11.30", which is an hour only where a part of the day follows: "at 11.30 last night"."""
_POINTED = words("last this that today tonight tomorrow yesterday")
"""What tells the day of a bare hour, right behind it: "at 8 this morning"."""


def read(tokens: Sequence[Token], i: int) -> Clock | None:
    """The time of the day that begins at `i`."""
    return _past(tokens, i) or _hour(tokens, i)


def _past(tokens: Sequence[Token], i: int) -> Clock | None:
    """Half past one, a quarter to nine, 20 past seven, ten minutes to midnight; not "from ten to six"."""
    j = i + (low_at(tokens, i) == "a")
    share = _SHARES.get(low_at(tokens, j))
    minutes = share or _count(tokens, j, 29)
    named = low_at(tokens, j + 1) in ("minute", "minutes")
    k = j + 1 + named
    way = _WAYS.get(low_at(tokens, k))
    if minutes is None or way is None or (share == HOUR // 2 and low_at(tokens, k) != "past"):
        return None
    bare = share is None and not named
    if bare and (low_at(tokens, k) not in ("past", "to") or low_at(tokens, i - 1) not in _AT):
        return None
    hour = _named_hour(tokens, k + 1)
    if hour is None or (hour.open and named and low_at(tokens, k) in ("after", "before")):  # "two minutes after one"
        return None
    return replace(hour, minutes=(hour.minutes + way * minutes) % (2 * NOON))


def _named_hour(tokens: Sequence[Token], i: int) -> Clock | None:
    """The full hour at `i`, with the half of the day that follows it; noon and midnight have theirs."""
    if low_at(tokens, i) in ("noon", "midnight"):
        return Clock(i + 1, NOON if low_at(tokens, i) == "noon" else 0)
    hours = _count(tokens, i, 12)
    return _halved(tokens, i + 1, HOUR * hours) if hours is not None else None


def _hour(tokens: Sequence[Token], i: int) -> Clock | None:
    """Three o'clock, eleven a.m., seven thirty p.m., eight-thirty; "9 in the morning", "at 4 on Tuesday"."""
    hours, minutes, last = _count(tokens, i, 12), 0, i + 1
    first, _, rest = low_at(tokens, i).partition("-")
    figure = _FIGURE.match(low_at(tokens, i))
    if hours is None and first in SMALL and 0 < SMALL[first] <= 12 and rest in TENS:
        hours, minutes = SMALL[first], TENS[rest]
    elif hours is not None and low_at(tokens, last) in TENS:
        minutes, last = TENS[low_at(tokens, last)], last + 1
    elif figure is not None:
        hours, minutes, rest = int(figure["hours"]), int(figure["minutes"]), figure["minutes"]
    if hours is None or minutes >= HOUR:
        return None
    there = _halved(tokens, last, HOUR * hours + minutes)
    at = low_at(tokens, i - 1) in _AT
    if figure is not None:  # "stood at 1.08 on Friday" is a price
        at = at and any(low_at(tokens, last + k) in (*DAY_PARTS, "tonight") for k in range(3))
    told = there.last > last or (at and ((first in SMALL and bool(rest)) or _day_follows(tokens, last)))
    return there if told else None


def _halved(tokens: Sequence[Token], i: int, minutes: int) -> Clock:
    """The time with what is said at `i` of its half of the day: a.m., "in the evening", "at night"."""
    if (half := HALVES.get(low_at(tokens, i))) is not None:
        return zoned(tokens, i + 1, minutes % NOON + half)
    there = Clock(i + (low_at(tokens, i) == "o'clock"), minutes % NOON, open=True)
    one, two, three = (low_at(tokens, there.last + k) for k in range(3))
    if (one, two) == ("in", "the") and three in DAY_PARTS:
        return replace(there.within(three), last=there.last + 3)
    return replace(there.within("night"), last=there.last + 2) if (one, two) == ("at", "night") else there


def _day_follows(tokens: Sequence[Token], i: int) -> bool:
    """Whether a day is named right behind: "on Tuesday", "Tuesday afternoon", "this morning", "tomorrow"."""
    after = low_at(tokens, i + (low_at(tokens, i) == "on"))
    return after in WEEKDAYS or after in _POINTED


def _count(tokens: Sequence[Token], i: int, most: int) -> int | None:
    """A whole number from one to `most`, in figures or in words."""
    word = low_at(tokens, i)
    value = number(tokens, i, 1, most) or SMALL.get(word) or TENS.get(word)
    return value if value and value <= most else None
