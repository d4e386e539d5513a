"""How long against when: "the 19-month war" and "at war since March 2025"; 2:54, and "seven minutes after 2:47".

Takes the answers of all sources; sets a length of time beside the date of another source that it is counted from, or
up to. It is counted to the day on which its source was filed, a length in hours or minutes to the clock that stands
beside it. That they do not agree is told where both say what came first, since nothing else can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from desk.compare.amounts.sums import Found
from desk.compare.answers.answer import Answer
from desk.compare.answers.figures import names_people
from desk.compare.filing import filed
from desk.compare.meeting.slots import is_figure
from desk.compare.point import Severity, Verdict
from desk.compare.times.moments import is_time, timed
from desk.compare.times.timing import DATE, NEXT_DAY
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import ClaimKind, Moment
from desk.facts.grammar.families import family

BESIDE = 0.8
"""How near the word must stand that a length and a date have in common."""
NEAR = 0.4
"""The same where the length is a count that few dates fit."""
DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25}
"""Days of the units in which spells are told."""
CLOCKED = {"hour": timedelta(hours=1), "minute": timedelta(minutes=1)}
"""Units that are counted from clock to clock."""
A_MINUTE = timedelta(minutes=1)
"""How far off the clock may be: 12:01 a.m. is midnight."""
FIRST = frozenset(("first",))
FEWEST = 3
"""Units of a spell that tells anything: "a year" is round."""
TELLING = {"day": 8, "week": 4, "month": 7, "year": 7}
"""Units from which a length fits a date by chance so seldom that no "since" is needed."""
MANY = 24
"""Units from which a length that another source gives in larger ones is told, and no coincidence."""
ROUGHLY = 0.025
"""How far such lengths may differ: 60 days are two months."""
SHARED = 2
"""Words near both a length and a date of one stay."""
LONGEST = 366
"""Days of the longest stretch that a length is counted from."""
ROUNDED = 0.6
"""The part of a unit by which a length may fall short of the time: 101 days are 14 weeks."""
SHORT = 0.1
"""The part by which it may exceed it."""
_FROM = re.compile(r"\bsince (?:early |late |mid-)?$", re.I)
_UP_TO = re.compile(r"\b(?:until|till) (?:early |late |mid-|the end of )?$", re.I)
_OF_THING = re.compile(r" ([a-z]+)")
"""What stands behind the age of a thing: "58-year-old plant"."""
_FOR = re.compile(r"\bfor (?:the (?:past|last) )?$", re.I)
_TERM = re.compile(r"^[^.;]{0,20}\b(?:in (?:prison|jail)|behind bars|sentence|contract|term|ban|warranty)\b", re.I)
"""What makes a term of a length that lies ahead: "nine years in prison"."""


def spells(given: Iterable[Answer]) -> Iterator[Found]:
    """The lengths with the times that they are counted from or up to, each with its judgement."""
    some = list(given)
    lengths = [answer for answer in some if is_figure(answer) and _is_spell(answer)]
    times = [answer for answer in some if is_time(answer)] if lengths else []
    for length in lengths:
        others = [time for time in times if time.source is not length.source]
        yield from _converted(length, lengths)
        if length.quantity.unit in CLOCKED:
            yield from _clocked(length, times, others)
        else:
            yield from _dated(length, others)


def _converted(length: Answer, lengths: Iterable[Answer]) -> Iterator[Found]:
    """The length with one of another source that counts the same time in larger units: 60 days, two months."""
    for other in lengths:
        small, large = length.quantity, other.quantity
        if other.source is length.source or small.low < MANY or small.unit == large.unit:
            continue
        if abs(_days(length) / _days(other) - 1) <= ROUGHLY and length.line.senses & other.line.senses:
            because = f"“{length.claim.quote}” is “{other.claim.quote}”"
            yield (length, other), Judgement(Verdict.SAME, Ground.CONVERTED, Severity.INFO, because)


def _days(length: Answer) -> float:
    unit = length.quantity.unit or ""
    return length.quantity.low * (DAYS[unit] if unit in DAYS else CLOCKED[unit] / timedelta(days=1))


def _is_spell(answer: Answer) -> bool:
    quantity = answer.quantity
    counted = quantity.unit in (*DAYS, *CLOCKED) and (quantity.unit or "") in answer.claim.quote.lower()
    bounds = "=~" if quantity.unit in CLOCKED else "="
    return counted and quantity.bound in bounds and quantity.low == quantity.high


def _dated(length: Answer, times: Iterable[Answer]) -> Iterator[Found]:
    """The length with the dates that it is counted from or up to, by what the copy says or by its count."""
    for time in times if length.quantity.low >= FEWEST else ():
        if (way := _way(time)) is not None:
            about = _beside(length, BESIDE) & _beside(time, BESIDE)
            fits = _fits(length, time, way) if about else None
            if fits:
                yield (length, time), _same(length, time, "up to" if way else "since")
            elif fits is False and (about & FIRST or (not way and _lasts(length) and _one_stay(length, time))):
                yield (length, time), Judgement(Verdict.CONFLICT, Ground.APART, Severity.CHECK)
        elif _tells(length) and _speak_of_one(length, time) and _fits(length, time, ahead=False):
            yield (length, time), _same(length, time, "since")


def _lasts(length: Answer) -> bool:
    """Whether the length is of what lasts until now: "for nine years"; not "the ten-month war", which may be over."""
    return _FOR.search(length.line.text[: length.claim.span.start - length.line.span.start]) is not None


def _one_stay(length: Answer, time: Answer) -> bool:
    """Whether so much stands near both that they tell of one stay, and no rounding makes the one of the other."""
    near = _fits(length, time, ahead=False, slack=1)
    return near is False and len(_beside(length, NEAR) & _beside(time, NEAR)) >= SHARED


def _speak_of_one(length: Answer, time: Answer) -> bool:
    """Whether one word stands near both, or one name in both sentences, or nothing else could be so many days ago."""
    if length.quantity.unit == "day" and timed(time).exactness == DATE:
        return True
    return bool(_beside(length, NEAR) & _beside(time, NEAR) or length.line.names & time.line.names)


def _tells(length: Answer) -> bool:
    """Whether the length is long enough to fit no date by chance, and is nobody's age and no term to come."""
    after = length.line.text[length.claim.span.end - length.line.span.start :]
    thing = _OF_THING.match(after)
    if length.claim.kind == ClaimKind.AGE and (thing is None or names_people(family(thing[1]))):
        return False
    return length.quantity.low >= TELLING[length.quantity.unit or ""] and not _TERM.match(after)


def _same(length: Answer, time: Answer, way: str) -> Judgement:
    because = f"“{length.claim.quote}” is the time {way} “{time.claim.quote}”"
    return Judgement(Verdict.SAME, Ground.CONVERTED, Severity.INFO, because)


def _clocked(length: Answer, times: Sequence[Answer], others: Iterable[Answer]) -> Iterator[Found]:
    """The length with another source's clock that it leads to from the clock in its own sentence."""
    if length.quantity.low < FEWEST:
        return
    gap = length.quantity.low * CLOCKED[length.quantity.unit or ""]
    for start in (time for time in times if _just_told(time, length)):
        for end in others:
            if timed(end).clock and _leads(start, end, gap):
                because = f"“{length.claim.quote}” from “{start.claim.quote}” is “{end.claim.quote}”"
                yield (length, end), Judgement(Verdict.SAME, Ground.CONVERTED, Severity.INFO, because)


def _just_told(time: Answer, length: Answer) -> bool:
    """Whether the time is a clock in the length's own sentence, or in the one before it."""
    near = 0 <= length.line.index - time.line.index <= 1
    return time.source is length.source and near and timed(time).clock


def _leads(start: Answer, end: Answer, gap: timedelta) -> bool:
    """Whether the one clock is so long after the other, or before it."""
    one, other = timed(start), timed(end)
    if one.stretch is None or other.stretch is None or one.stretch[0].tzinfo != other.stretch[0].tzinfo:
        return False
    away = other.stretch[0] - one.stretch[0]
    dayless = one.dayless or other.dayless
    off = [(away + way * gap) % NEXT_DAY if dayless else abs(away + way * gap) for way in (1, -1)]
    return any(min(each, NEXT_DAY - each if dayless else each) <= A_MINUTE for each in off)


def _beside(answer: Answer, near: float) -> frozenset[str]:
    return frozenset(about for about, nearness in answer.about.items() if nearness >= near) - frozenset(DAYS)


def _way(time: Answer) -> bool | None:
    """Whether the time ends a spell (True), or begins one (False); None where the copy says neither."""
    before = time.line.text[: time.claim.span.start - time.line.span.start]
    return False if _FROM.search(before) else True if _UP_TO.search(before) else None


def _fits(length: Answer, time: Answer, ahead: bool, slack: int = 0) -> bool | None:
    """Whether the length is the time between the filing and the date; None where nobody knows."""
    when, moment = filed(length.source), time.claim.value
    if when is None or not isinstance(moment, Moment) or not moment.start or not moment.end:
        return None
    first, last = ((date.fromisoformat(day[:10]) - when.date()).days for day in (moment.start, moment.end))
    if last - first > LONGEST:
        return None
    low, high = (first, last) if ahead else (-last, -first)
    size = DAYS[length.quantity.unit or ""]
    return low < (length.quantity.low + ROUNDED + slack) * size and high > (length.quantity.low - SHORT - slack) * size
