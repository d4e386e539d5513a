"""Loose times against dates: "recently" here, "on Nov. 26" there, of one event; "over the weekend" and a day of it.

Takes kept lines and the answers that are times; reads the loose words, which are no time by themselves, and the dates
that stand in captions alone. A caption under a picture from the files (an old date) and one that stands twice on the
page tell nothing of the event. Symmetric.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from desk.compare.answers.agreement import Fit
from desk.compare.answers.answer import Answer, Line, about, by_source, captions
from desk.compare.answers.occasions import one_event, scene
from desk.compare.filing import filed
from desk.compare.language.words import STATES
from desk.compare.meeting.rarity import Rarity
from desk.compare.times.moments import fit, is_event, is_saying, is_time
from desk.facts.claim import Claim, ClaimKind, Moment
from desk.spans import Span

ENOUGH = 0.3
"""What the words around a loose time and a date must share: one event, one name."""
FRESH = timedelta(days=92)
"""A caption's date this long before the filing is of a picture from the files; so is a longer "recently"."""

LONGEST = timedelta(days=14)
"""A longer stretch tells no news."""
SAID = 0.4
"""How much of what stands around the stretch the sentence that was said must hold."""
BESIDE = 0.6
"""How near the state must stand to the stretch in which it came to be."""

_LOOSE = re.compile(r"\b(?:(?:only |just |more )?recently|newly|lately|in recent (?:days|weeks|months))\b", re.I)


def loose(kept: Iterable[Line]) -> Iterator[Answer]:
    """The loose times of kept lines."""
    for lines in by_source(kept):
        for line in lines.values():
            for found in line.wording.found(_LOOSE):
                span = Span(line.span.start + found.start(), line.span.start + found.end())
                claim = Claim(ClaimKind.TIME, span, found.group(), line.index, Moment(None, None))
                yield Answer(line, claim, about(lines, line.index, span))


def dated(given: Iterable[Answer], kept: Iterable[Line]) -> Iterator[Answer]:
    """The times with a date near the filing: those of the copy, and those of captions that tell news."""
    yield from (answer for answer in given if _is_fresh(answer))
    for lines in captions(kept):
        for line in lines.values():
            for claim in line.claims:
                if isinstance(claim.value, Moment):
                    answer = Answer(line, claim, about(lines, line.index, claim.span))
                    if _is_fresh(answer):
                        yield answer


def _is_fresh(answer: Answer) -> bool:
    when = filed(answer.source)
    moment = answer.claim.value
    if when is None or not isinstance(moment, Moment) or not moment.start or not moment.end:
        return False
    return timedelta(0) <= when.date() - date.fromisoformat(moment.end[:10]) <= FRESH


def pairs(given: Sequence[Answer], kept: Sequence[Line], rarity: Rarity) -> Iterator[tuple[Answer, Answer]]:
    """Each loose time with the date that another source gives for the same event."""
    dates = list(dated(given, kept))
    for vague in loose(kept):
        told = [(meeting(vague, exact, rarity), exact) for exact in dates if exact.source is not vague.source]
        best = max(told, key=lambda found: (found[0], found[1].line.text, -found[1].claim.span.start), default=None)
        if best is not None and best[0] >= ENOUGH:
            yield vague, best[1]


def announced(given: Sequence[Answer], rarity: Rarity) -> Iterator[tuple[Answer, Answer]]:
    """Each stretch of days in which something came to be, with the day of it on which another source has it said."""
    said = [answer for answer in given if is_time(answer) and is_saying(answer)]
    for loosely in (answer for answer in given if is_time(answer) and is_event(answer) and _is_stretch(answer)):
        told = [(_told(loosely, day, rarity), day) for day in said if day.source is not loosely.source]
        best = max(told, key=lambda found: (found[0], found[1].line.text), default=None)
        if best is not None and best[0] >= SAID:
            yield loosely, best[1]


def _is_stretch(answer: Answer) -> bool:
    """Whether the time is a few days, no more than a fortnight; a weekend is, of whatever week."""
    moment = answer.claim.value
    if "weekend" in answer.claim.quote.lower():
        return True
    if not isinstance(moment, Moment) or not moment.start or not moment.end or "T" in moment.start:
        return False
    return timedelta(0) < date.fromisoformat(moment.end) - date.fromisoformat(moment.start) <= LONGEST


def _told(loosely: Answer, day: Answer, rarity: Rarity) -> float:
    """How much of what came to be in the stretch was said on the day; 0 where that is another state."""
    came = {sense for sense, near in loosely.about.items() if near >= BESIDE and sense in STATES}
    if not came & day.line.senses or fit(loosely, day).fit != Fit.FINER_B:
        return 0.0
    near = scene(loosely)
    weigh = rarity.weights
    whole = math.fsum(weigh.get(sense, 0.0) * nearness for sense, nearness in near.items())
    known = math.fsum(weigh.get(sense, 0.0) * near[sense] for sense in near.keys() & day.line.senses)
    return known / whole if whole else 0.0


def meeting(a: Answer, b: Answer, rarity: Rarity) -> float:
    """How sure it is that a loose time and a date are of one event: one family of event, one name."""
    if not one_event(a, b) or not a.line.names & b.line.names:
        return 0.0
    return rarity.shared(scene(a), scene(b))
