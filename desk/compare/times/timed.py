"""A time as copy has it: by the hour or the day, loosely or to the minute, of which part of the day.

Takes the moment with the words that it is written in and the zone of the desk that filed it; one `Timed` for all copy
that has it so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta
from functools import cached_property, lru_cache

from desk.compare.times import dayparts
from desk.facts.claim import Moment
from desk.facts.lexicon.calendar import SEASONS, ZONES

A_MINUTE, A_DAY = timedelta(minutes=1), timedelta(days=1)
"""The finest that a clock tells, and from midnight to midnight."""
SIZES: Mapping[str, timedelta] = {
    "minute": A_MINUTE,
    "hour": timedelta(hours=1),
    "day": A_DAY,
    "week": timedelta(weeks=1),
    "fortnight": timedelta(weeks=2),
    "month": timedelta(days=30.44),
    "year": timedelta(days=365.25),
    "decade": timedelta(days=3652.5),
}
"""The units in which lengths of time are told; months and years as long as they are on average."""
STRETCH, DAY, DATE, CLOCK = range(4)
"""How exactly a time is given: longer than a day; a weekday; a day of the month; the hour."""
ROUNDED = 20
"""Minutes that a hedged full hour covers to either side: "around 3 a.m." and 2:50."""
CLOSE = 10
"""Minutes that any other hedged clock time covers."""
MIDDAY = 45
"""Minutes that "midday" covers to either side."""
AGO = {"week": timedelta(days=3), "month": timedelta(days=10)}
"""How far off a time may be that is told in such units from now."""
_AGO = re.compile(r"^in .*\b(week|month)s?\b|\b(week|month)s? (?:ago|from now)\b", re.I)
"""Matches "in six weeks' time" and "two months ago"."""
_ALLOWS = re.compile(
    r"\b(?:(?P<whole>through|(?:until|till|by) (?:the )?end of)|until|till|by"
    r"|(?:expires?|ends?|lapses?|runs out)(?: on)?) ",
    re.I,
)
"""Matches "until ", "by the end of " and "expires on "."""
_HEDGED = re.compile(
    r"\b(?:about|around|roughly|nearly|almost|shortly|just|approximately|some time|before|after)\b", re.I
)
_CLOCK = re.compile(
    r"(?P<four>\b\d{4}(?= (?:GMT|UTC)))|\b(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s?(?P<half>[ap]\.?\s?m\b)",
    re.I,
)
_HALVED = re.compile(
    r"[ap]\.?\s?m\b|\b(?:gmt|utc|noon|midnight|midday)\b|\b(?:0\d|1[3-9]|2[0-3])[:.]\d\d|\b\d{4}\b", re.I
)
"""What tells which half of the day a clock is of: "9 a.m.", 0340 GMT, 15:40."""


@dataclass(frozen=True, eq=False)
class Timed:
    """A time as the copy has it: the moment, its words, those with the few before them, and the sender's offset."""

    moment: Moment
    written: str
    words: str
    zone: timedelta | None
    """None where the sender's clock is GMT or unknown, so that a local time says nothing of the instant."""
    clock_of: str | None = None
    """The place whose clock is read: "3 p.m. Adwal time"; None where the copy does not name it."""

    @cached_property
    def stretch(self) -> tuple[datetime, datetime] | None:
        """The first and last instant, naive; None where no day is known, or one at an end of the calendar,
        past which no zone could move it."""
        if self.moment.start is None:
            return self._hour
        start = datetime.fromisoformat(self.moment.start)
        end = datetime.fromisoformat(self.moment.end or self.moment.start)
        if start.year == MINYEAR or end.year == MAXYEAR:
            return None
        if not self.clock:
            end += A_DAY - timedelta(minutes=1)
        return start, end

    @cached_property
    def _hour(self) -> tuple[datetime, datetime] | None:
        """A clock time whose day nobody knows, laid on an arbitrary day."""
        found = _CLOCK.search(self.written)
        if found is None:
            return None
        hour, minute = (found["four"][:2], found["four"][2:]) if found["four"] else (found["hour"], found["minute"])
        at = int(hour) % 12 + 12 * ((found["half"] or "a")[0] in "pP") if found["half"] else int(hour)
        if at > 23 or int(minute or 0) > 59:
            return None
        offset = next((ZONES[word] for word in re.findall(r"[a-z]+", self.written.lower()) if word in ZONES), "")
        when = datetime.fromisoformat(f"2000-01-15T{at:02}:{int(minute or 0):02}{offset}")
        return when, when

    @cached_property
    def clock(self) -> bool:
        """Whether the time is one of the clock."""
        return "T" in self.moment.start if self.moment.start else self._hour is not None

    @cached_property
    def dayless(self) -> bool:
        """Whether the copy doesn't tell the day of a clock time; Sunday's midnight may begin or end it."""
        return self.moment.start is None or self.moment.ambiguous or (self.clock and self.midnight)

    @cached_property
    def length(self) -> timedelta:
        """How long a stretch it tells; nothing for one of the clock, or of an unknown day."""
        return self.stretch[1] - self.stretch[0] if self.stretch else timedelta(0)

    @cached_property
    def calendar(self) -> tuple[tuple[int, int], ...]:
        """The month and day of its first and its last instant."""
        return tuple([(when.month, when.day) for when in self.stretch or ()])

    @cached_property
    def tells_year(self) -> bool:
        """Whether its words tell of which year it is."""
        return re.search(r"\d{4}|year|ago", self.written) is not None

    @cached_property
    def weekend(self) -> bool:
        """Whether it is told as the weekend."""
        return "weekend" in self.written.lower()

    @cached_property
    def told_to(self) -> timedelta:
        """How far off a time may be that is told in whole weeks or months from now: "two weeks ago"."""
        found = _AGO.search(self.written)
        return AGO[(found[1] or found[2]).lower()] if found else timedelta(0)

    @cached_property
    def allowed(self) -> date | None:
        """The last day of a limit: Jan. 31 of "until the end of January", "through January" and "by Jan. 31"."""
        found = _ALLOWS.search(self.words)
        if found is None or self.stretch is None or self.clock:
            return None
        return self.stretch[1].date() if found["whole"] or self.length < A_DAY else None

    @cached_property
    def season(self) -> int | None:
        """The month that the season begins with which it is told as, north of the equator."""
        return next((SEASONS[word] for word in re.findall(r"[a-z]+", self.written.lower()) if word in SEASONS), None)

    @cached_property
    def midnight(self) -> bool:
        """Whether it is told as midnight, which a minute past is too."""
        return "midnight" in self.written.lower()

    @cached_property
    def to_the_minute(self) -> bool:
        """Whether it is a clock time that nobody rounded: 4:20, not half past four."""
        return self.clock and self.stretch is not None and self.stretch[0].minute % 30 != 0

    @cached_property
    def hedged(self) -> bool:
        """Whether the clock time is given loosely."""
        return bool(_HEDGED.search(self.words)) or "midday" in self.written.lower()

    @cached_property
    def part(self) -> tuple[int, int] | None:
        """The hours of the part of the day that the words name; a month's parts are in its stretch."""
        if self.length > A_DAY:
            return None
        return dayparts.hours(self.words.removesuffix(self.written), self.written)

    @cached_property
    def half_open(self) -> bool:
        """Whether the words leave it open which half of the day a clock is of: "half past one"."""
        return self.clock and self.part is None and not _HALVED.search(self.written)

    @cached_property
    def exactness(self) -> int:
        """How exactly it is given: one of STRETCH, DAY, DATE and CLOCK."""
        if self.clock:
            return CLOCK
        if self.written.isdigit():  # a year: exact enough for what is remembered by its year
            return DATE
        if self.length > A_DAY:
            return DAY if re.search(r"\d{4}", self.written) else STRETCH
        return DATE if re.search(r"\d", self.written) else DAY

    @cached_property
    def slack(self) -> timedelta:
        """How far off a hedged clock time may be."""
        if self.midnight and not self.hedged:
            return timedelta(minutes=CLOSE)
        if "midday" in self.written.lower():
            return timedelta(minutes=MIDDAY)
        if not self.hedged or self.stretch is None:
            return timedelta(0)
        return timedelta(minutes=ROUNDED if self.stretch[0].minute == 0 else CLOSE)


@lru_cache(maxsize=4096)
def time_of(moment: Moment, written: str, words: str, zone: timedelta | None, clock_of: str | None = None) -> Timed:
    """The time as the copy has it, one for all copy that has it so."""
    return Timed(moment, written, words, zone, clock_of)


def exactness(a: Timed, b: Timed) -> int:
    """How exact the looser of two times is."""
    return min(a.exactness, b.exactness)
