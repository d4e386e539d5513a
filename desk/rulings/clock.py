"""Times of filing in the words of a news story: "5:20 p.m. on Aug. 11"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
"""As agencies' stylebooks shorten them beside a day."""

DAY = len("2020-01-06")
"""Characters of a time that is a day without an hour."""


def moment(filed: str | None) -> datetime | None:
    """The instant that an ISO 8601 time names; None where there is none. A time without an offset is read as UTC."""
    at = _read(filed)
    return at if at is None or at.tzinfo else at.replace(tzinfo=UTC)


def as_of(filed: str, beside: Sequence[str]) -> str:
    """`filed` as "noon on Jan. 6" says it: the day alone where no other time `beside` it falls on that day.

    The clock is the sender's own where all times have one offset, or none, else UTC, and says so.
    """
    at = moment(filed)
    if at is None:
        return filed
    others = [other for text in beside if text != filed and (other := moment(text)) is not None]
    zone = ""
    if any(other.utcoffset() != at.utcoffset() for other in others):
        at, zone = at.astimezone(UTC), " UTC"
        others = [other.astimezone(UTC) for other in others]
    day = f"{MONTHS[at.month - 1]} {at.day}"
    if len(filed) <= DAY or all(other.date() != at.date() for other in others):
        return day
    return f"{_clock(at)}{zone} on {day}"


def stamp(filed: str) -> str:
    """A time of filing in full, with the offset that the sender gave: "Jan. 6, 2020, 6:04 p.m. UTC-5"."""
    at = _read(filed)
    if at is None:
        return filed
    day = f"{MONTHS[at.month - 1]} {at.day}, {at.year}"
    return day if len(filed) <= DAY else f"{day}, {_clock(at)}{_offset(at)}"


def _read(filed: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(filed or "")
    except ValueError:
        return None


def _offset(at: datetime) -> str:
    offset = at.utcoffset()
    if offset is None:
        return ""
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return " UTC" + (f"{'+' if minutes > 0 else '-'}{hours}" + (f":{rest:02}" if rest else "") if minutes else "")


def _clock(at: datetime) -> str:
    if at.minute == 0 and at.hour in (0, 12):
        return "noon" if at.hour else "midnight"
    half = "a.m." if at.hour < 12 else "p.m."
    hour = at.hour % 12 or 12
    return f"{hour}:{at.minute:02} {half}" if at.minute else f"{hour} {half}"
