"""Times side by side: one event that two sources date, by the hour, the day or the year.

Takes answers with moments; says how two times fit and judges them. Which of them are of one thing, `dating` says.
Symmetric.
"""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache

from desk.compare.answers.agreement import Agreement, Fit
from desk.compare.answers.answer import Answer
from desk.compare.answers.bases import is_of_change
from desk.compare.answers.notes import owns
from desk.compare.filing import filed, later, one_chain
from desk.compare.language.wordings import lowered
from desk.compare.point import Severity, Verdict
from desk.compare.times import timing, zones
from desk.compare.times.moves import is_left, left
from desk.compare.times.timed import A_DAY, Timed, time_of
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Moment
from desk.facts.lexicon.calendar import OPEN_ZONES

DIFFERING = (Fit.APART, Fit.MEET)
"""How two times fit that are not one."""
MONTH = timedelta(days=27)
"""The shortest month, less a day."""
LONGEST = 80
"""No words that say that somebody said it are longer, in characters."""
BEFORE = 18
"""Characters before a time that may hedge it ("shortly after")."""

_SAID = (
    r"(?:said|says|told [\w. ]{2,40}|wrote|announced|confirmed|added|tweeted|posted|reporters|statement"
    r"|news conference)"
)
_SAYING_BEFORE = re.compile(rf"(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbe )\b{_SAID},? (?:on |late |early )?$")
"""Not "the deal was announced on": that is what happened then."""
_SAYING_AFTER = re.compile(rf"(?P<comma>,)? (?:he |she |they )?{_SAID}\b")
_OPENS = re.compile(r"^\W*(?:(?:on|late|early|earlier|by|at) )*$")
"""What stands before a time that opens its sentence: "On Tuesday, she said"; not "hit on Tuesday, she said"."""
_CLOCK_OF = re.compile(r" (?P<place>[A-Z]\w+(?: [A-Z]\w+)?) time\b")
_NAMED = re.compile(r"[A-Z][\w-]+ $")
_PLACED = re.compile(
    r"\b(?:In|By|Since|Until|From|During|Early|Late|On|After|Before|January|February|March|April|May|June"
    r"|July|August|September|October|November|December) $"
)


def is_time(answer: Answer) -> bool:
    """Whether the answer is a time."""
    return isinstance(answer.claim.value, Moment)


def is_event(answer: Answer) -> bool:
    """Whether the time says when something was: not the day on which somebody said it, nor what a change is measured
    from, nor the number in a product's name. "Told the paper last year" goes back to an interview of its own."""
    before, _ = around(answer)
    if (is_saying(answer) and timed(answer).length < MONTH) or (is_of_change(before) and not is_left(answer)):
        return False
    return not (answer.claim.quote.isdigit() and _NAMED.search(before) and not _PLACED.search(before))


@lru_cache(maxsize=4096)
def is_saying(answer: Answer) -> bool:
    """Whether the time says when somebody said it."""
    before, after = map(lowered, around(answer))
    saying = _SAYING_AFTER.match(after)
    said = saying is not None and (not saying["comma"] or _OPENS.match(before) is not None)
    return said or _SAYING_BEFORE.search(before, max(0, len(before) - LONGEST)) is not None


def around(answer: Answer) -> tuple[str, str]:
    """The sentence before the time and after it, as if it were not hard-wrapped."""
    text, here, at = answer.line.unwrapped, answer.claim.span, answer.line.span.start
    return text[: here.start - at], text[here.end - at :]


def fit(a: Answer, b: Answer) -> Agreement:
    """How the two times fit."""
    one, other = timed(a), timed(b)
    if one.clock and other.clock:
        one, other = timed(a, _zone(a)), timed(b, _zone(b))
    return timing.fit(one, other)


@lru_cache(maxsize=16_384)
def _zone(answer: Answer) -> timedelta | None:
    """The offset of the answer's clock; a "local time" is the place's, not the desk's, and "Adwal time" Adwal's."""
    beside = zones.beside(answer.source.copy.item.text, answer.claim.span.start)
    if beside is not None or timed(answer).clock_of:
        return beside
    told = answer.source.ahead
    return told if told is not None or "local time" in answer.claim.quote.lower() else zones.of_desk(answer.source)


def one_time(a: Answer, b: Answer) -> bool:
    """Whether one source gives one time twice: by the day and by the hour; "this week" may be of anything."""
    if fit(a, b).fit in DIFFERING:
        return False
    one, other = timed(a).length, timed(b).length
    return one == other or max(one, other) < A_DAY


def moved(newer: Answer, older: Answer) -> bool:
    """Whether the newer copy tells that what it dates was moved from the time that the older gives."""
    gone = left(newer)
    return gone is not None and fit(gone, older).fit not in DIFFERING


def judge(a: Answer, b: Answer) -> Judgement:
    """Same, more exact, or at odds: a thing that happened keeps its time."""
    agreement = fit(a, b)
    if agreement.fit == Fit.EQUAL:
        ground = Ground.CONVERTED if agreement.because else Ground.EQUAL
        return Judgement(Verdict.SAME, ground, Severity.INFO, agreement.because)
    order = later(a.source, b.source)
    newer, older = (a, b) if order > 0 else (b, a)
    if order and agreement.fit in DIFFERING and moved(newer, older):
        return Judgement(Verdict.UPDATED, Ground.MOVED, Severity.CHECK)
    if agreement.fit != Fit.APART:
        return Judgement(Verdict.REFINED, Ground.FINER, Severity.INFO)
    if not order or not one_chain(a.source, b.source):
        if order and _is_ahead(older) and not _is_ahead(newer):
            return Judgement(Verdict.UPDATED, Ground.DONE, Severity.CHECK)
        return Judgement(Verdict.CONFLICT, Ground.APART, Severity.CHECK)
    if note := owns(a, b):
        return Judgement(Verdict.UPDATED, Ground.NOTE, Severity.CHECK, note)
    if _is_ahead(older):
        return Judgement(Verdict.UPDATED, Ground.LATER, Severity.CHECK)
    return Judgement(Verdict.CONFLICT, Ground.ALTERED, Severity.CHECK)


def _is_ahead(answer: Answer) -> bool:
    """Whether the time lay ahead when its source was filed: what is planned may be put off."""
    when, time = filed(answer.source), timed(answer)
    if when is None or time.stretch is None:
        return False
    start = time.stretch[0]
    if time.clock:
        return (start if start.tzinfo else start.replace(tzinfo=when.tzinfo)) > when
    return start.date() > when.date()


@lru_cache(maxsize=4096)
def timed(answer: Answer, zone: timedelta | None = None) -> Timed:
    """The answer's time; `zone` is the offset of a clock that names none."""
    assert isinstance(answer.claim.value, Moment)
    written = answer.claim.quote.replace("\n", " ")
    words = around(answer)[0][-BEFORE:] + written
    clock = _CLOCK_OF.search(written)
    place = clock["place"] if clock and clock["place"].lower() not in OPEN_ZONES else None
    return time_of(answer.claim.value, written, words, zone, place)
