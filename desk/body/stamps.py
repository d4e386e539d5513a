"""Date stamps as pages and wires print them: "Posted: January 4, 2020", "Updated 14 Nov. 2019, 9:01 PM EST".

Gives ISO 8601: a date, or a date-time with an offset where the stamp names a zone that we know. What is relative
("2 hours ago") stays unknown: there is no clock here to count from.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?:{'|'.join(_MONTHS)})[a-z]*\.?"

# "4 January 2020", "January 4, 2020", "Jan. 4 2020", "2020-01-04"; not "01/04/20", which two continents read two ways
_DATE = re.compile(
    rf"(?i)(?<![\w.])(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?[ -](?P<m1>{_MONTH}),?[ -](?P<y1>\d{{4}})"
    rf"|(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y2>\d{{4}})"
    r"|(?P<y3>\d{4})-(?P<m3>\d\d)-(?P<d3>\d\d))(?!\d)"
)
# "1:05 PM ADT", "9:01 a.m.", "22:31 GMT", "11 p.m. ET"
_CLOCK = re.compile(
    r"(?i)(?<![\d:])(?P<h>\d{1,2})(?:[:.](?P<min>[0-5]\d))?(?::[0-5]\d)? ?(?P<half>[ap]\.?m\b\.?)?"
    r"(?: ?\(?(?P<zone>[a-z]{1,4})\b\)?)?"
)
_HALF_DAY = re.compile(r"(?i)\b(?:at )?\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b\.?(?: [A-Z]{2,4}\b)?")
_WHOLE_DAY = re.compile(r"\b\d{1,2}:\d\d(?: (?:GMT|UTC|[A-Z]{1,3}T)\b)?")
_DAY = re.compile(r"(?i)\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?")
_AGE = re.compile(
    r"(?i)\b\d+ (?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month|year)s?\b(?: (?:ago|read))?"
    r"|\b\d+ (?:comments?|shares?|views?)\b"
)
# a date, with or without its year, a time of day, or an age: "Jan. 4", "9:05 am", "2 hours ago"
_MOMENT = re.compile(
    rf"(?i){_DATE.pattern.removeprefix('(?i)')}|\b{_MONTH} \d{{1,2}}\b|\b\d{{1,2}}[:.]\d\d ?[ap]\.?m|\bago\b"
    r"|\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b\d\d:\d\d\b"
)
# "Posted", "Last updated:", "First published on"
_WORD = re.compile(
    r"(?i)(?<!\w)(?:first |last |originally )?"
    r"(?P<word>posted|published|updated|last updated|modified|revised|filed|created|issued|date)\b"
)
_CHANGED = ("last upda", "modi", "revi", "upda")
# the little words of a stamp, and the letters of zones
_LITTLE = re.compile(r"(?i)\b(?:on|at|by|and|the|of|ago|time|last|first|originally|read|local|[acemp]?[sd]?t)\b")

_NEAR = 24  # code points between a date and its time: ", at around " and a weekday fit in
_LONGEST = 300  # code points of a line that holds a date
_LONGEST_STAMP = 140  # code points of a line that is no more than that

ZONES = {
    "AEDT": 11, "AEST": 10, "AKDT": -8, "AKST": -9, "ADT": -3, "AST": -4, "BST": 1, "CDT": -5, "CEST": 2, "CET": 1,
    "CST": -6, "EDT": -4, "EST": -5, "GMT": 0, "HST": -10, "IST": 5.5, "JST": 9, "MDT": -6, "MST": -7, "NDT": -2.5,
    "NST": -3.5, "NZDT": 13, "NZST": 12, "PDT": -7, "PST": -8, "UTC": 0, "Z": 0,
}  # fmt: skip
"""Hours from UTC of the zones that stamps name: CST and IST as news in English means them; "ET" and "MT" tell none."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """One date that a line states, and whether it is said to be that of a change."""

    moment: str
    """ISO 8601."""
    updated: bool


def stamps(line: str) -> tuple[Stamp, ...]:
    """The dates that a folded line states, in order; the word before each says which kind it is."""
    if len(line) > _LONGEST:
        return ()
    found = []
    for date in _DATE.finditer(line):
        moment = _moment(line, date)
        if moment:
            found.append(Stamp(moment, _word_before(line, date.start()).startswith(_CHANGED)))
    return tuple(found)


def is_stamp(line: str) -> bool:
    """Whether a line says when it was posted, and next to nothing else; relative times count too."""
    if len(line) > _LONGEST_STAMP or not _MOMENT.search(line):
        return False
    rest = _LITTLE.sub(" ", _AGE.sub(" ", without(_WORD.sub(" ", line))))
    return len(re.findall(r"[^\W\d_]{2,}", rest)) <= (2 if _WORD.match(line) else 0)


def names_moment(line: str) -> bool:
    """Whether a line names a day, a time or an age anywhere."""
    return bool(_MOMENT.search(line))


def without(line: str) -> str:
    """The line without its dates, times and weekdays."""
    for pattern in (_DATE, _HALF_DAY, _WHOLE_DAY, _DAY):
        line = pattern.sub(" ", line)
    return " ".join(line.split())


def _word_before(line: str, at: int) -> str:
    words = [found["word"].lower() for found in _WORD.finditer(line, 0, at)]
    return words[-1] if words else ""


def _moment(line: str, date: re.Match[str]) -> str | None:
    part = date.groupdict()
    year, month, day = (next((part[key + n] for n in "123" if part.get(key + n)), "") for key in "ymd")
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
    try:
        at = datetime(int(year), number, int(day)).date().isoformat()
    except ValueError:
        return None
    clock = _clock_near(line, date)
    return f"{at}T{clock}" if clock else at


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
