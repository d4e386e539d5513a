"""Date stamps as pages and wires print them: "Posted: January 4, 2020", "Updated 14 Nov. 2019, 9:01 PM EST".

Gives ISO 8601: a date, or a date-time with an offset where the stamp names a zone that we know. What is relative
("2 hours ago") stays unknown: there is no clock here to count from.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

_MONTHS = {name: i for i, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_MONTH = r"(?P<{0}>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"

# "4 January 2020", "January 4, 2020", "Jan. 4 2020", "2020-01-04"; not "01/04/20", which two continents read two ways
_DATE = re.compile(
    r"(?i)(?<![\w.])(?:"
    rf"(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?[ -]{_MONTH.format('m1')},?[ -](?P<y1>\d{{4}})"
    rf"|{_MONTH.format('m2')} (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y2>\d{{4}})"
    r"|(?P<y3>\d{4})-(?P<m3>\d\d)-(?P<d3>\d\d)"
    r")(?!\d)"
)
# "1:05 PM ADT", "9:01 a.m.", "22:31 GMT", "at 11 p.m. ET"
_CLOCK = re.compile(
    r"(?i)(?<![\d:])(?P<h>\d{1,2})(?:[:.](?P<min>[0-5]\d))?(?::[0-5]\d)? ?(?P<half>[ap]\.?m\b\.?)?(?: ?\(?(?P<zone>[a-z]{1,4})\b\)?)?"
)
_LONGEST, _LONGEST_STAMP = 300, 140  # code points of a line that holds a date, and of one that is no more than that
_NEAR = 24  # code points between a date and its time: ", at around " and a weekday fit in

ZONES = {
    "AEDT": 11, "AEST": 10, "AKDT": -8, "AKST": -9, "ADT": -3, "AST": -4, "BST": 1, "CDT": -5, "CEST": 2, "CET": 1, "CST": -6,
    "EDT": -4, "EST": -5, "GMT": 0, "HST": -10, "IST": 5.5, "JST": 9, "MDT": -6, "MST": -7, "NDT": -2.5, "NST": -3.5,
    "NZDT": 13, "NZST": 12, "PDT": -7, "PST": -8, "UTC": 0, "Z": 0,
}  # fmt: skip
"""Hours from UTC of the zones that news stamps name. "ET", "MT" and their like say no offset; CST and IST as news in English uses them."""

_WORDS = r"(?:first |last |originally )?(?P<word>posted|published|updated|last updated|modified|revised|filed|created|issued|date)"
# "Posted", "Last updated:", "First published on"
_STAMP_WORD = re.compile(rf"(?i)(?:^|(?<=\W)){_WORDS}\b")
# what may stand in a line that is a stamp and nothing else: dates, times, weekdays, "2 hours ago", "3 minute read"
_REST = re.compile(
    r"(?i)\b(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?\b\.?|\b\d+ (?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?)\b(?: ago| read)?"
    r"|\b(?:on|at|by|and|the|of|ago|date|time|last|first|originally|comments?|shares?|views?|read|local|[acemp]?[sd]?t)\b|\b\d+ comments?\b"
)


_TIME_OF_DAY = re.compile(
    r"(?i)\b(?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?)(?: [A-Z]{2,4}\b)?|\b\d{1,2}:\d\d(?: (?:GMT|UTC|[A-Z]{1,3}T))?\b"
)
_DAY = re.compile(r"(?i)\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b,?")
# a date, with or without its year, a time of day, or an age: "Jan. 4", "9:05 am", "2 hours ago"
_MOMENT = re.compile(
    rf"{_DATE.pattern}|(?i:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{{1,2}}\b|\b\d{{1,2}}[:.]\d\d ?[ap]\.?m|\bago\b|\b\d{{1,2}}/\d{{1,2}}/\d{{2,4}}\b|\b\d\d:\d\d\b)"
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """One date that a line states, and whether it is said to be that of a change."""

    moment: str
    """ISO 8601."""
    updated: bool


def stamps(line: str) -> tuple[Stamp, ...]:
    """The dates that a folded line states, in order; the word before each says which kind it is. None in a long line."""
    if len(line) > _LONGEST:
        return ()
    found = []
    for date in _DATE.finditer(line):
        moment = _moment(line, date)
        if moment:
            word = _word_before(line, date.start())
            found.append(Stamp(moment, word.startswith(("upda", "last upda", "modi", "revi"))))
    return tuple(found)


def without(line: str) -> str:
    """The line without its dates, times and weekdays."""
    return _fold(_DAY.sub(" ", _TIME_OF_DAY.sub(" ", _DATE.sub(" ", line)))) if _MOMENT.search(line) else line


def is_stamp(line: str) -> bool:
    """Whether a line says when it was posted, and next to nothing else; relative times count too."""
    if len(line) > _LONGEST_STAMP or not _MOMENT.search(line):
        return False
    rest = _REST.sub(" ", _CLOCK.sub(" ", _DATE.sub(" ", _STAMP_WORD.sub(" ", line))))
    return len(re.findall(r"[^\W\d_]{2,}", rest)) <= (2 if _STAMP_WORD.match(line) else 0)


def _fold(line: str) -> str:
    return " ".join(line.split())


def _word_before(line: str, at: int) -> str:
    words = [m for m in _STAMP_WORD.finditer(line, 0, at)]
    return words[-1]["word"].lower() if words else ""


def _moment(line: str, date: re.Match[str]) -> str | None:
    part = date.groupdict()
    year, month, day = (next((part[k + n] for n in "123" if part.get(k + n)), "") for k in "ymd")
    number = int(month) if month.isdigit() else _MONTHS[month[:3].lower()]
    try:
        at = datetime(int(year), number, int(day))
    except ValueError:
        return None
    clock = _clock_near(line, date)
    return f"{at.date().isoformat()}T{clock}" if clock else at.date().isoformat()


def _clock_near(line: str, date: re.Match[str]) -> str | None:
    """The time of day beside a date, "13:05:00" with an offset where its zone is known."""
    after = line[date.end() : date.end() + _NEAR]
    before = line[max(0, date.start() - _NEAR) : date.start()]
    for piece in (after.split("|")[0], before.split("|")[-1]):
        for clock in _CLOCK.finditer(piece):
            if clock["half"] or clock["min"]:
                return _time(clock)
    return None


def _time(clock: re.Match[str]) -> str | None:
    hour, minute = int(clock["h"]), int(clock["min"] or 0)
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"][0].lower() == "p" else 0)
    if hour > 23:
        return None
    return f"{hour:02}:{minute:02}:00{_offset(clock['zone'])}"


def _offset(zone: str | None) -> str:
    hours = ZONES.get((zone or "").upper())
    if hours is None:
        return ""
    minutes = round(abs(hours) * 60)
    return f"{'-' if hours < 0 else '+'}{minutes // 60:02}:{minutes % 60:02}"
