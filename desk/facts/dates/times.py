"""Dates and times, resolved against the day of filing.

Takes the tokens of one sentence and the day (None where the sender gives none); answers `Found` records in order, not
overlapping, each with its span in the item's text (code points, half-open). The tense of the words around decides
between last and next; where nothing decides, the moment is said to be ambiguous. A time of the day stands on the day
named beside it; with none beside it, on the nearest in the sentence or on the day of filing, and is ambiguous.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desk.facts.claim import Moment
from desk.facts.dates import clocks, distances, holidays, numericdates, pointers, stretches, written, years
from desk.facts.dates.clocks import Clock
from desk.facts.dates.moments import Reader, Reading, on
from desk.facts.grammar.tokens import CLOCK, NUMBER, WORD, Token
from desk.facts.lexicon import words
from desk.facts.lexicon.calendar import MONTHS, WEEKDAYS
from desk.spans import Span


@dataclass(frozen=True, slots=True)
class Found:
    """A moment and the tokens `first` to `last` (excluded) that write it."""

    value: Moment
    span: Span
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Part:
    """A day or a time of the day as it stands in the sentence."""

    first: int
    last: int
    day: Reading | None
    clock: Clock | None


_READERS: tuple[Reader, ...] = (
    stretches.part,
    stretches.piece,
    stretches.season,
    written.dated,
    written.joined,
    numericdates.read,
    written.weekday_day,
    holidays.read,
    pointers.pointed,
    pointers.deictic,
    distances.distant,
    distances.neighbour,
    distances.weekday,
    written.month_alone,
    written.day_alone,
    years.read,
)
"""In this order: the longer expression first."""
NEAREST = 6
"""Times looked at on either side of a time of the day for the day that it stands on."""
_OPENERS = (
    holidays.FIRST
    | stretches.OPENERS
    | words(
        """
        yesterday today tonight tomorrow last this next past previous coming following the in a an one two three
        four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred several few noon midday midnight
        """
    )
    | frozenset(WEEKDAYS)
)
_MONTH_STARTS = frozenset(name[:3] for name in MONTHS) | frozenset(("fir", "fou", "twe", "thi"))
_JOINTS = frozenset((",", "on", "at", "of"))


def find(tokens: Sequence[Token], today: date | None) -> list[Found]:
    """The times of one sentence."""
    parts = _parts(tokens, today)
    found: list[Found] = []
    k = 0
    while k < len(parts):
        part, after = parts[k], parts[k + 1] if k + 1 < len(parts) else None
        if after is not None and _joined(tokens, part, after):
            day, clock = part.day or after.day, part.clock or after.clock
            found.append(_found(tokens, part.first, after.last, day, clock))
            k += 2
            continue
        day = part.day or _nearest_day(parts, k) or _filed(today)
        found.append(_found(tokens, part.first, part.last, day, part.clock))
        k += 1
    return found


def _parts(tokens: Sequence[Token], today: date | None) -> list[_Part]:
    """Days and times of the day in the order of the sentence, not yet joined."""
    parts: list[_Part] = []
    i = 0
    while i < len(tokens):
        clock = day = None
        if _can_begin(tokens[i]) and (clock := clocks.read(tokens, i)) is None:
            day = next((reading for reader in _READERS if (reading := reader(tokens, i, today)) is not None), None)
        last = clock.last if clock else day.last if day else i + 1
        if clock or day:
            parts.append(_Part(i, last, day, clock))
        i = last
    return parts


def _can_begin(token: Token) -> bool:
    """Whether any reader could begin here; most words of a sentence are passed over by this alone."""
    if token.kind != WORD:
        return token.kind in (NUMBER, CLOCK)
    return token.low in _OPENERS or token.low[:3] in _MONTH_STARTS


def _joined(tokens: Sequence[Token], a: _Part, b: _Part) -> bool:
    """Whether a day and a time of the day stand beside each other: "9 p.m. Jan. 24", "Monday at 10 a.m."."""
    if (a.day is None) == (b.day is None):
        return False
    return b.first - a.last <= 2 and all(token.low in _JOINTS for token in tokens[a.last : b.first])


def _nearest_day(parts: Sequence[_Part], k: int) -> Reading | None:
    """The one day named nearest to the time of the day `k`, the one before it first; never certain."""
    for step in range(1, min(len(parts), NEAREST)):
        for j in (k - step, k + step):
            day = parts[j].day if 0 <= j < len(parts) else None
            if day is not None and day.stretch is not None and day.stretch[0] == day.stretch[1]:
                return Reading(day.last, day.stretch, ambiguous=True)
    return None


def _filed(today: date | None) -> Reading | None:
    return on(0, today, ambiguous=True) if today else None


def _found(tokens: Sequence[Token], first: int, last: int, day: Reading | None, clock: Clock | None) -> Found:
    start = end = None
    if day is not None and day.stretch is not None:
        start, end = (there.isoformat() for there in day.stretch)
        if clock is not None:
            start = end = start + clock.iso()
    ambiguous = day is None or day.ambiguous
    return Found(Moment(start, end, ambiguous), Span(tokens[first].start, tokens[last - 1].end), first, last)
