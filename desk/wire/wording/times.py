"""The senders' dates to ISO 8601: with an offset where one is sent, without where none is, None where it is no date.

Takes `20131113T150945Z`, `2018-01-29T10:15:00.123+0100`, `2018-01-29 10:15`, `20180129`, RFC 2822 dates and
`1/29/2018 10:15:00 PM` (Canadian Press). Years before 1900 are how some senders write "none" (0001-01-01).
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

_ISO = re.compile(
    r"(?P<y>\d{4})-?(?P<m>\d\d)-?(?P<d>\d\d)"  # 2018-01-29, 20180129
    r"(?:[T ]\s*(?P<H>\d\d):?(?P<M>\d\d)(?::?(?P<S>\d\d)(?:[.,]\d+)?)?"  # T10:15:00.123, T101500, 10:15
    r"\s*(?P<zone>Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?",
    re.ASCII | re.IGNORECASE,
)
_AMERICAN = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([AP]M)?)?", re.ASCII | re.I)
_FIRST_YEAR = 1900


def iso(value: str) -> str | None:
    """`value` as an ISO 8601 date or date-time; None where it holds no date that we read, or a year before 1900."""
    value = value.strip()
    if match := _ISO.fullmatch(value):
        return _from_iso(match)
    if match := _AMERICAN.fullmatch(value):
        return _from_american(match)
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment.isoformat() if moment.year >= _FIRST_YEAR else None


def is_after(moment: str | None, other: str | None) -> bool:
    """Whether one sender's date lies behind another; False where one of them can't be read. Without offset: UTC."""
    first, second = instant(moment), instant(other)
    return first is not None and second is not None and first > second


def is_none(value: str) -> bool:
    """Whether `value` is a sender's way to write that there is no date: blank, or the year 0001."""
    return not value.strip() or value.strip().startswith(("0001", "1/1/0001"))


def instant(value: str | None) -> datetime | None:
    """The instant that a sender's date names; None where it can't be read. Without offset: UTC."""
    read = iso(value or "")
    if read is None:
        return None
    moment = datetime.fromisoformat(read)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _from_iso(match: re.Match[str]) -> str | None:
    part = match.groupdict()
    try:
        day = date(int(part["y"]), int(part["m"]), int(part["d"]))
        if day.year < _FIRST_YEAR:
            return None
        if part["H"] is None:
            return day.isoformat()
        text = f"{day.isoformat()}T{part['H']}:{part['M']}:{part['S'] or '00'}{_offset(part['zone'])}"
        return datetime.fromisoformat(text).isoformat()
    except ValueError:
        return None


def _offset(zone: str | None) -> str:
    if not zone:
        return ""
    if zone.upper() in ("Z", "UTC", "GMT"):
        return "+00:00"
    digits = zone[1:].replace(":", "")
    return f"{zone[0]}{digits[:2]}:{digits[2:] or '00'}"


def _from_american(match: re.Match[str]) -> str | None:
    month, day, year, hour, minute, second, half = match.groups()
    try:
        if int(year) < _FIRST_YEAR:
            return None
        if hour is None:
            return date(int(year), int(month), int(day)).isoformat()
        clock = int(hour) % 12 + (12 if half.upper() == "PM" else 0) if half else int(hour)
        return datetime(int(year), int(month), int(day), clock, int(minute), int(second or 0)).isoformat()
    except ValueError:
        return None
