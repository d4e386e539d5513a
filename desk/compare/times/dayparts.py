"""Parts of the day as hours: "early on Tuesday" beside 4:20 a.m., the early hours beside a morning.

Takes the words of a time with the few before it; answers hours of its day, half-open, which past 24 run into the next.
"""

from __future__ import annotations

import re
from datetime import datetime

from desk.facts.lexicon.calendar import DAY_PARTS

Hours = tuple[int, int]

_SMALL_HOURS = (0, 6)
_EARLY, _LATE = (0, 9), (17, 30)
"""The hours of what was "early on Tuesday", and of "late Tuesday"."""
_SMALL = re.compile(r"\b(?:early|small|wee) hours\b")
_OF_SOMETHING_ELSE = re.compile(r"\b(?:early|late)\b(?! (?:on |in |hours (?:of |on )?)?$)")
"""Matches the word of "an early lead in Monday's election"; not of "early Monday", "late on Monday"."""


def hours(before: str, written: str) -> Hours | None:
    """The hours that a time and the words `before` it name; None where they name no part of the day."""
    told = _OF_SOMETHING_ELSE.sub("", before.lower()) + written.lower()
    if _SMALL.search(told):
        return _SMALL_HOURS
    said = re.findall(r"(?:mid-)?[a-z]+", told)
    part = next((DAY_PARTS[word] for word in reversed(said) if word in DAY_PARTS), None)
    if part is None:
        return _EARLY if "early" in said else _LATE if "late" in said else None
    third = (part[1] - part[0]) // 3
    return (part[0], part[1] - third) if "early" in said else (part[0] + third, part[1]) if "late" in said else part


def holds(part: Hours, at: datetime) -> bool:
    """Whether the hour lies in the part of the day, its ends included."""
    hour = at.hour + at.minute / 60
    return part[0] <= hour <= part[1] or part[0] <= hour + 24 <= part[1]


def apart(a: Hours, b: Hours, dated: bool) -> bool:
    """Whether two parts of one day have no hour in common; a night that nobody dates may be the one before it."""
    nights = (0,) if dated else (0, 24, -24)
    return all(a[0] + off >= b[1] or b[0] >= a[1] + off for off in nights)
