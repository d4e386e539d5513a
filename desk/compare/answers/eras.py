"""Another time than today's: the year that a clause goes back to, so that an old toll is never set against a new one.

Takes an item's text, half-open spans into it in code points, and the times of a sentence that are known by the day;
answers the month of the time that governs a claim. Refuses what only measures a change ("than in 2009") and what goes
on since then ("since 2009").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from desk.compare.answers.bases import is_base
from desk.facts.lexicon.grammar import VERBS
from desk.spans import Span

LONG_AGO = 31
"""Days after which a date in a sentence belongs to another story."""
WINDOW = 45
"""Characters before a time in which a word still says that it lies back."""
_OPENING = re.compile(r"\W*(?:back )?(?:in|early in|late in) $", re.I)
_DOES = re.compile(r", ([a-z]+)\b")
_WHEN = re.compile(r",? when\b")
_BACK = re.compile(
    r"(?:\bin (?:early |late |mid-)?(?:[A-Z]\w+\.? )?(?:\d{4}|[A-Z]\w+)|\blast \w+|\b(?:ago|earlier|before"
    r"|previous\w*))$",
    re.I,
)
"""A time that the clause goes back to ("in 2009", "last year"); not one that it starts from ("since 2009")."""
_SINCE = re.compile(r"\bsince\b", re.I)


def gone_back(
    text: str, sentence: Span, clause: Span, here: Span, dated: Sequence[tuple[Span, str]], today: str
) -> str | None:
    """The month ("2009-12") of the time, long before `today`, that the claim at `here` in `clause` goes back to.

    `dated`: the times of the sentence, each with its last day, ISO 8601 as `today`.
    """
    for time, end in dated:
        if time == here or not _governs(text, sentence, clause, here, time):
            continue
        if is_base(text[clause.start : time.start]):
            continue
        told = text[max(sentence.start, min(clause.start, time.start - WINDOW)) : time.end]
        back = _leads(text, clause, time) or (_BACK.search(told) and not _SINCE.search(told))
        if back and end[:10] < _long_before(today):
            return end[:7]
    return None


def _governs(text: str, sentence: Span, clause: Span, here: Span, time: Span) -> bool:
    """Whether the time tells when what the clause tells was: it stands in it, opens the sentence or leads up to it."""
    if clause.holds(time):
        return True
    opens = _OPENING.match(text[sentence.start : time.start]) is not None and text[time.end : time.end + 1] == ","
    leads = opens or _leads(text, clause, time) or _stands_in_subject(text, clause, time)
    return leads and time.end <= here.start


def _leads(text: str, clause: Span, time: Span) -> bool:
    """ "In 2009, when the bridge fell": the clause is of that time."""
    return clause.start <= time.end + 1 and _WHEN.match(text, time.end) is not None


def _stands_in_subject(text: str, clause: Span, time: Span) -> bool:
    """Whether the clause is what its subject does, and the time is told of it: "the slide, in 2019, killed 54"."""
    verb = _DOES.match(text, time.end)
    return clause.start == time.end and verb is not None and (verb[1].endswith("ed") or verb[1] in VERBS)


def _long_before(today: str) -> str:
    return (date.fromisoformat(today) - timedelta(days=LONG_AGO)).isoformat()
