"""How long against when: "the 19-month war" and "at war since March 2025", "the lowest in 14 months" and "since May".

Takes the answers of all sources; sets a length of time beside the date of another source that it is counted from, or
up to. It is counted to the day on which its source was filed, or to the time that stands beside it. That they do not
agree is told where both say what came first, since nothing else can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from desk.compare.amounts.sums import Found
from desk.compare.answers.acts import act
from desk.compare.answers.answer import Answer, is_figure
from desk.compare.answers.figures import names_people
from desk.compare.filing import filed
from desk.compare.language.lexicon.superlatives import PLAIN
from desk.compare.language.units import in_base
from desk.compare.point import Severity, Verdict
from desk.compare.times import leads
from desk.compare.times.moments import is_time, timed
from desk.compare.times.ranges import ranged
from desk.compare.times.timed import A_DAY, DATE, SIZES
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import ClaimKind, Moment, Quantity
from desk.facts.grammar.families import family

BESIDE = 0.8
"""How near the word must stand that a length and a date have in common."""
NEAR = 0.4
"""The same where the length is a count that few dates fit."""
DAYS = {unit: size / A_DAY for unit, size in SIZES.items() if size >= A_DAY}
"""Days of the units in which spells are told."""
FIRST = frozenset(("first",))
FEWEST = 3
"""Units of a spell that tells anything: "a year" is round."""
TELLING = {"day": 8, "week": 4, "fortnight": 4, "month": 7, "year": 7, "decade": 1}
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
JUST_OVER, NEARLY = 0.3, 0.1
"""The share of a bounded length by which the time may exceed it, or fall short: 2014 is "more than a decade" back."""
_FROM = re.compile(r"\bsince (?:[^,;.]{1,40} (?:in|on) )?(?:early |late |mid-)?$", re.I)
"""Matches "since " and "since the fighting broke out in "."""
_UP_TO = re.compile(r"\b(?:until|till) (?:early |late |mid-|the end of )?$", re.I)
_OF_THING = re.compile(r" ([a-z]+)")
"""What stands behind the age of a thing: "58-year-old plant"."""
_FOR = re.compile(r"\bfor (?:the (?:past|last) )?$", re.I)
_MOST = re.compile(
    r"\b(?P<most>first|record|most|least|worst|best|[a-z]{2,}est)\b[^,;.]{0,50}? (?:in|since|for)"
    r"(?: (?:early|late|mid-|the (?:past|last)))? ?$",
    re.I,
)
"""Matches "the first of its kind in ", "its weakest close since "."""
_AVERAGE = re.compile(r"\b(?:average|median|typically|usually)\b", re.I)
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
        yield from ranged(length, others)
        if length.quantity.unit in leads.CLOCKED:
            yield from leads.clocked(length, times, others)
        else:
            yield from _dated(length, others)
            yield from leads.dated(length, times, others)


def _converted(length: Answer, lengths: Iterable[Answer]) -> Iterator[Found]:
    """The length with one of another source that counts the same time in larger units: 60 days, two months."""
    for other in lengths:
        small, large = length.quantity, other.quantity
        if other.source is length.source or small.low < MANY or not large.low or small.unit == large.unit:
            continue
        alike = abs(in_base(small.low, small.unit) / in_base(large.low, large.unit) - 1) <= ROUGHLY
        if alike and _is_exact(length) and _is_exact(other) and length.line.senses & other.line.senses:
            because = f"“{length.claim.quote}” is “{other.claim.quote}”"
            yield (length, other), Judgement(Verdict.SAME, Ground.CONVERTED, Severity.INFO, because)


def _is_spell(answer: Answer) -> bool:
    quantity = answer.quantity
    return quantity.unit in (*DAYS, *leads.CLOCKED) and quantity.unit in answer.claim.quote.lower()


def _is_exact(length: Answer) -> bool:
    """Whether the length is one value that no bound loosens; hours and minutes are told roughly."""
    quantity = length.quantity
    return quantity.low == quantity.high and quantity.bound in ("=~" if quantity.unit in leads.CLOCKED else "=")


def _dated(length: Answer, times: Iterable[Answer]) -> Iterator[Found]:
    """The length with the dates that it is counted from or up to, by what the copy says or by its count."""
    for time in times if length.quantity.low * DAYS[length.quantity.unit or ""] >= _fewest(length) else ():
        way = _way(time)
        about = _beside(length, BESIDE) & _beside(time, BESIDE) if way is not None else frozenset()
        if not (about or (not way and _of_one(length, time, way is False))):
            continue
        fits = _fits(length, time, ahead=bool(way))
        if fits:
            yield (length, time), _same(length, time, "up to" if way else "since")
        elif fits is False and about and _is_exact(length) and (about & FIRST or (not way and _one_stay(length, time))):
            yield (length, time), Judgement(Verdict.CONFLICT, Ground.APART, Severity.CHECK)


def _of_one(length: Answer, time: Answer, since: bool) -> bool:
    """Whether both measure how long a thing was so or nothing was so, or no date fits the length by chance."""
    if since and _is_record(length) and _is_record(time):
        return True
    if since and _lasts(length) and _beside(length, NEAR) & _beside(time, NEAR):
        return True
    if not since and _is_record(length) and act(time).words & length.line.senses:  # the last such was then
        return True
    return _tells(length) and _speak_of_one(length, time)


def _fewest(length: Answer) -> float:
    """The days of the shortest spell that tells anything."""
    return FEWEST * min(DAYS[length.quantity.unit or ""], DAYS["year"])


def _is_record(answer: Answer) -> bool:
    """Whether the length or date measures how long nothing was so: "the lowest in", "the first of its kind since"."""
    found = _MOST.search(_before(answer))
    return found is not None and found["most"].lower() not in PLAIN


def _lasts(length: Answer) -> bool:
    """Whether the length is of what lasts until now: "for nine years"; not "the ten-month war", which may be over."""
    return _FOR.search(_before(length)) is not None


def _one_stay(length: Answer, time: Answer) -> bool:
    """Whether so much stands near both that they tell of one stay, and no rounding makes the one of the other."""
    if not _lasts(length) or _fits(length, time, ahead=False, slack=1) is not False:
        return False
    return len(_beside(length, NEAR) & _beside(time, NEAR)) >= SHARED


def _speak_of_one(length: Answer, time: Answer) -> bool:
    """Whether one word stands near both, or one name in both sentences, or nothing else could be so many days ago."""
    if length.quantity.unit == "day" and timed(time).exactness == DATE:
        return True
    named = length.line.names & time.line.senses or time.line.names & length.line.senses
    return bool(named or _beside(length, NEAR) & _beside(time, NEAR))


def _tells(length: Answer) -> bool:
    """Whether the length is long enough to fit no date by chance, and is nobody's age and no term to come."""
    after = length.line.unwrapped[length.claim.span.end - length.line.span.start :]
    thing = _OF_THING.match(after)
    if length.claim.kind == ClaimKind.AGE and (thing is None or names_people(family(thing[1]))):
        return False
    if length.quantity.bound != "=" or _AVERAGE.search(_before(length)):
        return False
    return length.quantity.low >= TELLING[length.quantity.unit or ""] and not _TERM.match(after)


def _same(length: Answer, time: Answer, way: str) -> Judgement:
    because = f"“{length.claim.quote}” is the time {way} “{time.claim.quote}”"
    return Judgement(Verdict.SAME, Ground.CONVERTED, Severity.INFO, because)


def _beside(answer: Answer, near: float) -> frozenset[str]:
    return frozenset(about for about, nearness in answer.about.items() if nearness >= near) - frozenset(DAYS)


def _before(answer: Answer) -> str:
    return answer.line.unwrapped[: answer.claim.span.start - answer.line.span.start]


def _way(time: Answer) -> bool | None:
    """Whether the time ends a spell (True), or begins one (False); None where the copy says neither."""
    before = _before(time)
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
    least, most = _bounded(length.quantity)
    size = DAYS[length.quantity.unit or ""]
    return low < (most + ROUNDED + slack) * size and high > (least - SHORT - slack) * size


def _bounded(quantity: Quantity) -> tuple[float, float]:
    """The least and the most that the length may be: "more than a decade" is seldom two of them."""
    over = JUST_OVER if quantity.bound == ">" else NEARLY if quantity.bound == "~" else 0.0
    under = NEARLY if quantity.bound in ("~", "<") else 0.0
    return quantity.low * (1 - under), quantity.high * (1 + over)
