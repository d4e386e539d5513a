"""What was put off, brought forward or late: "moved from Friday to Sunday", "originally due in May, will now open in
June", "at noon, two hours late".

Takes answers with moments; says from which time of its own sentence a thing was moved to the answer's. Refuses times of
two sentences.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from desk.compare.answers.answer import Answer
from desk.compare.times.timed import SIZES
from desk.facts.claim import Claim, Moment, Quantity

_MOVED = (
    r"(?:(?:adjourn|delay|extend|postpon|push|reschedul|shift|prolong|mov)(?:e|ed|es|ing|s)?|deferr?(?:ed|s|ing)?"
    r"|slip(?:s|ped|ping)?|put(?:s|ting)? (?:off|back)|(?:bring|bringing|brings|brought) forward)"
)
_LOOSELY = r"(?: (?:the|at|early|late|about|around|at least|mid-|end of|middle of|start of|beginning of))*"
_NEW = re.compile(
    rf"\b(?:{_MOVED}\b[^.;]{{0,60}}? (?:to|until|till)|now\b[^.;,]{{0,40}}? (?:in|on|at|until|till|for|by|from)"
    rf"|now)(?: instead)?{_LOOSELY} $",
    re.I,
)
"""Matches "put off the start to " and "will not now turn up until the "."""
_OLD = re.compile(
    rf"\b(?:{_MOVED}\b[^.;]{{0,60}}? from|(?:originally|initially|previously|meant|supposed|intended|due|planned"
    rf"|scheduled|expected|set|slated)\b[^.;,]{{0,50}}? (?:in|on|at|until|till|for|by|from)){_LOOSELY} $",
    re.I,
)
"""Matches "slipped to spring 2028 from " and "meant to join the fleet at the "."""
_LATE = re.compile(
    r" (?:(?P<late>late\b|behind schedule|overdue|later than (?:advertised|billed|expected|planned|promised|scheduled))"
    r"|early\b|ahead of schedule|(?:earlier|sooner) than (?:expected|planned|promised|scheduled))"
)
"""What stands behind a length by which something was late, or early."""
_UNITS = ("minute", "hour", "day", "week")
_MOST = 1000
"""Minutes, hours, days or weeks that anything is late."""


@lru_cache(maxsize=4096)
def left(answer: Answer) -> Answer | None:
    """The time at which the thing was to be that is now to be at the answer's time; None where it was not moved."""
    return _told_of(answer) or _missed(answer)


def _told_of(answer: Answer) -> Answer | None:
    """The time of the same sentence that it was moved from."""
    others = [claim for claim in answer.line.claims if isinstance(claim.value, Moment) and claim != answer.claim]
    if not others or not _is_new(answer, answer.claim):
        return None
    old = (claim for claim in others if _OLD.search(_before(answer, claim)) and not _is_new(answer, claim))
    return next((replace(answer, claim=claim) for claim in old), None)


def _missed(answer: Answer) -> Answer | None:
    """The time that it was late for, or early: 10 a.m. of "at noon, two hours late"."""
    moment = answer.claim.value
    if not isinstance(moment, Moment) or not moment.start or moment.start != moment.end:
        return None
    for claim in answer.line.claims:
        count = claim.value
        if not isinstance(count, Quantity) or count.unit not in _UNITS or not 0 < count.low == count.high <= _MOST:
            continue
        if count.unit in ("hour", "minute") and "T" not in moment.start:
            continue
        way = _LATE.match(answer.line.unwrapped, claim.span.end - answer.line.span.start)
        if way is not None:
            gap = (-1 if way["late"] else 1) * count.low * SIZES[count.unit]
            try:
                at = datetime.fromisoformat(moment.start) + gap
            except OverflowError:  # a day outside the calendar
                continue
            then = at.isoformat(timespec="minutes") if "T" in moment.start else at.date().isoformat()
            return replace(answer, claim=replace(answer.claim, value=Moment(then, then, moment.ambiguous)))
    return None


def is_left(answer: Answer) -> bool:
    """Whether the time stands where a sentence tells from when a thing is moved, and to when."""
    times = sum(isinstance(claim.value, Moment) for claim in answer.line.claims)
    return times > 1 and _OLD.search(_before(answer, answer.claim)) is not None


def _is_new(answer: Answer, claim: Claim) -> bool:
    return _NEW.search(_before(answer, claim)) is not None


def _before(answer: Answer, claim: Claim) -> str:
    return answer.line.unwrapped[: claim.span.start - answer.line.span.start]
