"""Times side by side: one event that two sources date, by the hour, the day or the year.

Takes answers with moments. A time says when something was; so two times meet only where the words around them tell of
one thing. Symmetric.
"""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache

from desk.compare import timing
from desk.compare.agreement import Agreement, Fit
from desk.compare.answers import Answer
from desk.compare.bases import is_of_change
from desk.compare.filing import filed, later, one_chain
from desk.compare.notes import owns
from desk.compare.occasions import one_event
from desk.compare.point import Severity, Verdict
from desk.compare.slots import Rarity, shared
from desk.compare.timing import Timed
from desk.compare.verdicts import Ground, Judgement
from desk.compare.words import antonym, sense
from desk.facts.claim import Moment, Named

ENOUGH = 0.5
"""What the words around two times must share, with the bonus or malus of their fit, to tell of one thing."""
AGREED = {timing.CLOCK: 0.4, timing.DATE: 0.3, timing.DAY: 0.2, timing.STRETCH: 0.1}
"""What it adds that two clock times, dates, days or longer stretches agree: one event is told, though in"
" other words."""
INSIDE = 0.15
"""What it adds that one time lies in the other."""
APART_CLOCK = 0.36
APART_EXACT = 0.24
APART = -0.2
"""What it adds that two exact times differ (one event is likely meant), and takes away that two loose ones do."""
EVENT = 0.3
"""What it adds that two times that agree stand beside one family of event."""
FAINT = 0.08
"""What the words around two times must share at least, however well the times agree."""
NAMED = 0.15
"""What it adds that two times that agree stand right beside one name."""
NEVER = -2.0
NEAR = 0.3
"""Words further off than this from a time don't tell what was at that time."""
MONTH = timedelta(days=27)
"""The shortest month, less a day."""
BEFORE = 18
"""Characters before a time that may hedge it ("shortly after")."""

_SAID = (
    r"(?:said|says|told [\w. ]{2,40}|wrote|announced|confirmed|added|tweeted|posted|reporters|statement"
    r"|news conference)"
)
_SAYING_BEFORE = re.compile(rf"\b{_SAID},? (?:on |late |early )?$", re.I)
_SAYING_AFTER = re.compile(rf"(?P<comma>,)? (?:he |she |they )?{_SAID}\b", re.I)
_OPENS = re.compile(r"^\W*(?:(?:on|late|early|earlier|by|at) )*$", re.I)
"""What stands before a time that opens its sentence: "On Tuesday, she said"; not "hit on Tuesday, she said"."""
_UNTIL = re.compile(r"\b(?:un)?till?(?: \w+)? $", re.I)
_NAMED = re.compile(r"[A-Z][\w-]+ $")
_PLACED = re.compile(
    r"\b(?:In|By|Since|Until|From|During|Early|Late|On|After|Before|January|February|March|April|May|June"
    r"|July|August|September|October|November|December) $"
)


def meeting(a: Answer, b: Answer, rarity: Rarity) -> float:
    """How sure it is that two times tell when one thing was."""
    one, other = near(a), near(b)
    common = shared(one, other, rarity) if one and other else 0.0
    if common < FAINT:  # no two times agree so well that they would meet
        return 0.0
    if _of_opposites(a, b):
        return 0.0
    fits = fit(a, b).fit
    agrees = fits not in (Fit.APART, Fit.MEET)
    event = EVENT if agrees and one_event(a, b) else 0.0
    return common + _sureness(a, b, fits) + max(event, NAMED * (agrees and _named_beside(a, b)))


def _of_opposites(a: Answer, b: Answer) -> bool:
    """Whether the words before the times turn each other round: when the ship left is not when it arrived."""
    one, other = _deed(a), _deed(b)
    return one is not None and other is not None and antonym(one, other)


@lru_cache(maxsize=4096)
def _deed(answer: Answer) -> str | None:
    """The last word before the time, names apart; none before an end: what is closed until 5 opens at 5."""
    if _UNTIL.search(_around(answer)[0]):
        return None
    before = [word for word in answer.line.words if word.end <= answer.claim.span.start and not word.name]
    return before[-1].text.lower() if before else None


def _named_beside(a: Answer, b: Answer) -> bool:
    """Whether one name stands right beside both times: "at Albany on Tuesday", "Tuesday at Albany"."""
    both = a.line.names & b.line.names
    return any(a.about.get(name, 0.0) == b.about.get(name, 0.0) == 1.0 for name in both)


def _sureness(a: Answer, b: Answer, fits: Fit) -> float:
    """What the times themselves tell: the more exactly two times agree, the less it is by chance."""
    if fits == Fit.MEET:
        return NEVER
    exact = timing.exactness(_timed(a), _timed(b))
    if fits == Fit.APART:
        return APART_CLOCK if exact == timing.CLOCK else APART_EXACT if exact == timing.DATE else APART
    if fits == Fit.EQUAL or exact == timing.CLOCK:
        return AGREED[exact]
    guessed = any(timed.clock and timed.dayless for timed in (_timed(a), _timed(b)))
    return INSIDE / (2 if guessed else 1) if exact >= timing.DAY else 0.0


def is_time(answer: Answer) -> bool:
    """Whether the answer is a time."""
    return isinstance(answer.claim.value, Moment)


def is_event(answer: Answer) -> bool:
    """Whether the time says when something was: not the day on which somebody said it, nor what a change is measured
    from, nor the number in a product's name."""
    before, _ = _around(answer)
    if (is_saying(answer) and not _is_long(answer)) or is_of_change(before):
        return False
    return not (answer.claim.quote.isdigit() and _NAMED.search(before) and not _PLACED.search(before))


def _is_long(answer: Answer) -> bool:
    """Whether it is a month or more: "told the paper last year" goes back to an interview of its own."""
    stretch = _timed(answer).stretch
    return stretch is not None and stretch[1] - stretch[0] >= MONTH


def is_saying(answer: Answer) -> bool:
    """Whether the time says when somebody said it."""
    before, after = _around(answer)
    saying = _SAYING_AFTER.match(after)
    said = saying is not None and (not saying["comma"] or _OPENS.match(before) is not None)
    return said or _SAYING_BEFORE.search(before) is not None


def _around(answer: Answer) -> tuple[str, str]:
    """The sentence before the time and after it."""
    text, here = answer.line.text, answer.claim.span.shifted(-answer.line.span.start)
    return text[: here.start], text[here.end :]


@lru_cache(maxsize=4096)
def near(answer: Answer) -> dict[str, float]:
    """What the words close to the time speak of; an acronym speaks of what it stands for."""
    told = {about: nearness for about, nearness in answer.about.items() if nearness >= NEAR}
    for claim in answer.line.claims:
        if not isinstance(claim.value, Named) or not claim.quote.isupper():
            continue
        nearness = told.get(sense(claim.quote), 0.0)
        if nearness:
            told |= {word: max(nearness, told.get(word, 0.0)) for word in map(sense, claim.value.folded.split())}
    return told


def fit(a: Answer, b: Answer) -> Agreement:
    """How the two times fit."""
    return timing.fit(_timed(a), _timed(b))


def judge(a: Answer, b: Answer) -> Judgement:
    """Same, more exact, or at odds: a thing that happened keeps its time."""
    agreement = fit(a, b)
    if agreement.fit == Fit.EQUAL:
        ground = Ground.CONVERTED if agreement.because else Ground.EQUAL
        return Judgement(Verdict.SAME, ground, Severity.INFO, agreement.because)
    if agreement.fit != Fit.APART:
        return Judgement(Verdict.REFINED, Ground.FINER, Severity.INFO)
    order = later(a.source, b.source)
    if not order or not one_chain(a.source, b.source):
        return Judgement(Verdict.CONFLICT, Ground.APART, Severity.CHECK)
    if note := owns(*((a, b) if order > 0 else (b, a))):
        return Judgement(Verdict.UPDATED, Ground.NOTE, Severity.CHECK, note)
    return Judgement(Verdict.CONFLICT, Ground.ALTERED, Severity.CHECK)


@lru_cache(maxsize=4096)
def _timed(answer: Answer) -> Timed:
    assert isinstance(answer.claim.value, Moment)
    here = answer.claim.span.start - answer.line.span.start
    words = answer.line.text[max(0, here - BEFORE) : here] + answer.claim.quote
    when = filed(answer.source)
    abroad = "local time" in answer.claim.quote.lower()  # of the place, not of the desk
    zone = when.utcoffset() if when is not None and not abroad else None
    return Timed(answer.claim.value, answer.claim.quote, words, zone if zone != timedelta(0) else None)
