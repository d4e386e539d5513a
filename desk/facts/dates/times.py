"""Dates and times, resolved against the day of filing.

Takes the tokens of one sentence and the day (None where the sender gives none); answers `Found` records in order, not
overlapping, each with its span in the item's text (code points, half-open). The tense of the words around decides
between last and next; where nothing decides, the moment is said to be ambiguous. A time of the day stands on the day
named beside it; with none beside it, on the nearest in the sentence or on the day of filing, and is ambiguous.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from desk.facts.claim import Moment
from desk.facts.dates import (
    clocks,
    daylists,
    dayparts,
    days,
    distances,
    holidays,
    numericdates,
    pieces,
    pointers,
    spokenclocks,
    stretches,
    written,
    years,
)
from desk.facts.dates.clocks import Clock
from desk.facts.dates.moments import Reader, Reading, on
from desk.facts.grammar.tokens import CLOCK, NUMBER, WORD, Token, low_at
from desk.facts.lexicon import words
from desk.facts.lexicon.calendar import DAY_PARTS, MONTHS, WEEKDAYS
from desk.facts.lexicon.numbers import SMALL, TENS
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
    """A day, or a time or part of the day, as it stands in the sentence."""

    first: int
    last: int
    day: Reading | None
    clock: Clock | None
    until: Clock | None = None
    """The second of two times between which something was."""


_READERS: tuple[Reader, ...] = (
    stretches.part,
    pieces.read,
    stretches.season,
    daylists.read,
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
    written.months,
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
    | dayparts.OPENERS
    | pieces.OPENERS
    | pointers.OPENERS
    | words(
        """
        in a an few half hundred midday midnight noon quarter several
        """
    )
    | frozenset((*WEEKDAYS, *SMALL, *TENS))
)
_HYPHENED = frozenset(f"{hour}-{minutes}" for hour in SMALL for minutes in TENS)
_MONTH_STARTS = frozenset(name[:3] for name in MONTHS) | frozenset(("fir", "fou", "twe", "thi"))
_JOINTS = words(", about around at before by early in just late of on shortly the")
"""What may stand between a day and a time of it: "Wednesday in the early hours", "Friday, just before noon"."""


def find(tokens: Sequence[Token], today: date | None) -> list[Found]:
    """The times of one sentence."""
    parts = _settled(_between(tokens, _parts(tokens, today)))
    found: list[Found] = []
    k = 0
    while k < len(parts):
        part, after = parts[k], parts[k + 1] if k + 1 < len(parts) else None
        if after is not None and _joined(tokens, part, after):
            timed = part if part.clock else after
            joined = _Part(part.first, after.last, part.day or after.day, timed.clock, timed.until)
            found.append(_found(tokens, joined))
            k += 2
            continue
        day = part.day or _nearest_day(parts, k) or _filed(today)
        found.append(_found(tokens, replace(part, day=day)))
        k += 1
    return found


def _parts(tokens: Sequence[Token], today: date | None) -> list[_Part]:
    """Days and times of the day in the order of the sentence, not yet joined."""
    parts: list[_Part] = []
    i = 0
    while i < len(tokens):
        part = _part(tokens, i, today) if _can_begin(tokens[i]) else None
        if part is not None:
            parts.append(part)
        i = part.last if part is not None else i + 1
    return parts


def _part(tokens: Sequence[Token], i: int, today: date | None) -> _Part | None:
    """The time that begins at `i`: a clock, a day, or a part of the day, in this order."""
    if (clock := clocks.read(tokens, i) or spokenclocks.read(tokens, i)) is not None:
        return _Part(i, clock.last, None, clock)
    for reader in _READERS:
        if (day := reader(tokens, i, today)) is not None:
            return _Part(i, day.last, day, None)
    last = dayparts.read(tokens, i)
    return _Part(i, last, None, None) if last is not None else None


def _between(tokens: Sequence[Token], parts: Sequence[_Part]) -> list[_Part]:
    """The parts, two times of the day made one where something was "between noon and 1:15 p.m."."""
    made: list[_Part] = []
    for part in parts:
        if made and made[-1].clock and part.clock and _bounds(tokens, made[-1], part):
            made[-1] = replace(made[-1], last=part.last, until=part.clock)
        else:
            made.append(part)
    return made


def _settled(parts: Sequence[_Part]) -> list[_Part]:
    """The parts, what is so long after another time or before it counted from the one that is told before it."""
    made: list[_Part] = []
    told: Reading | None = None
    for part in parts:
        day = part.day
        if day is not None and day.away is not None and told is not None:
            day = distances.settled(day, told)
        if day is not None and day.stretch is not None and (not day.ambiguous or day is not part.day):
            told = day
        made.append(replace(part, day=day))
    return made


def _bounds(tokens: Sequence[Token], a: _Part, b: _Part) -> bool:
    together = b.first == a.last + 1 and tokens[a.last].low == "and"
    return together and low_at(tokens, a.first - 1) == "between"


def _can_begin(token: Token) -> bool:
    """Whether any reader could begin here; most words of a sentence are passed over by this alone."""
    if token.kind != WORD:
        return token.kind in (NUMBER, CLOCK)
    return token.low in _OPENERS or token.low[:3] in _MONTH_STARTS or token.low in _HYPHENED


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


def _found(tokens: Sequence[Token], part: _Part) -> Found:
    start = end = None
    if part.day is not None and part.day.stretch is not None:
        start, end = (there.isoformat() for there in part.day.stretch)
        if part.clock is not None:
            start, end = _hours(tokens[part.first : part.last], part.day.stretch[0], part.clock, part.until)
    ambiguous = part.day is None or part.day.ambiguous
    span = Span(tokens[part.first].start, tokens[part.last - 1].end)
    return Found(Moment(start, end, ambiguous), span, part.first, part.last)


def _hours(told: Sequence[Token], day: date, clock: Clock, until: Clock | None) -> tuple[str, str]:
    """The instant on a day, or the two between which something was; the second may be past midnight."""
    first = _in_part(told, clock)
    last = _in_part(told, until) if until is not None else first
    after = days.shift(day, int(last.minutes < first.minutes))
    return day.isoformat() + first.iso(), after.isoformat() + last.iso()


def _in_part(tokens: Sequence[Token], clock: Clock) -> Clock:
    """The clock in the part of the day that the words name: "half past one on Wednesday morning"."""
    return next((clock.within(token.low) for token in tokens if token.low in DAY_PARTS), clock)
