"""Arithmetic on days and stretches of days, and their ISO 8601 writing.

A stretch is a pair of dates, both included. Weeks begin on Monday; a weekend is Saturday and Sunday.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta

Stretch = tuple[date, date]

LONG_YEAR = 366
"""Days of a leap year."""


def parse(stamp: str | None) -> date | None:
    """The day of an ISO 8601 date or date-time; None where there is none."""
    try:
        return date.fromisoformat((stamp or "")[:10])
    except ValueError:
        return None


def day(year: int, month: int, of_month: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    try:
        return date(year, month, of_month)
    except ValueError:
        return None


def shift(start: date, days: int) -> date:
    """`start` moved by whole days, held inside the calendar."""
    try:
        return start + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def month(year: int, number: int) -> Stretch:
    """The whole month; `number` may lie outside 1 to 12 and carries into the year."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    year = min(max(year, 1), 9999)
    return date(year, number, 1), date(year, number, calendar.monthrange(year, number)[1])


def year(number: int, last: int | None = None) -> Stretch:
    """The whole year, or years `number` to `last`."""
    return date(min(max(number, 1), 9999), 1, 1), date(min(max(last or number, 1), 9999), 12, 31)


def week(of: date) -> Stretch:
    """Monday to Sunday of the week that holds `of`."""
    monday = shift(of, -of.weekday())
    return monday, shift(monday, 6)


def weekend(of: date) -> Stretch:
    """Saturday and Sunday of the week that holds `of`."""
    saturday = shift(of, 5 - of.weekday())
    return saturday, shift(saturday, 1)


def nth_weekday(stretch: Stretch, weekday: int, which: int) -> date:
    """That weekday, counted out from the start of a stretch, or the last with -1; it may lie beyond the end."""
    first, last = stretch
    if which < 0:
        return shift(last, -((last.weekday() - weekday) % 7))
    return shift(first, (weekday - first.weekday()) % 7 + 7 * (which - 1))


def months_from(start: date, months: int) -> date:
    """The same day of the month `months` on (or the month's last)."""
    first, last = month(start.year, start.month + months)
    return first.replace(day=min(start.day, last.day))


def weekday_near(today: date, weekday: int, future: bool) -> date:
    """The last such weekday, today included; with `future` the next one after today."""
    if future:
        return shift(today, (weekday - today.weekday() - 1) % 7 + 1)
    return shift(today, -((today.weekday() - weekday) % 7))
