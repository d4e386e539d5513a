"""Another time than today's: the year that a clause goes back to, so that an old toll is never set against a new one.

Takes an item's text, half-open spans into it in code points, and the times of a sentence that are known by the day;
answers the months of the time that governs a claim. Refuses what only measures a change ("than in 2009") and what goes
on since then ("since 2009").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from desk.compare.answers.bases import is_base
from desk.facts.lexicon.grammar import VERBS
from desk.spans import Span

Era = tuple[str, str]
"""The first and the last month, "2009-01" and "2009-12", of a time long past."""

LONG_AGO = 31
"""Days after which a date in a sentence belongs to another story."""
WINDOW = 45
"""Characters before a time in which a word still says that it lies back."""
_OPENING = re.compile(r"\W*(?:back )?(?:in|early in|late in) $", re.I)
_BESIDE = re.compile(r", (?:(?:at|back|early|in|late|near|of|on|the|[A-Z][\w’'-]*) )*$")
"""What stands before a time that is told of the subject: ", in ", ", at Huayco in "; not ", which opened in "."""
_DOES = re.compile(r", ([a-z]+)\b")
_MARK = re.compile(r"[,;:—–]")
_WAS = frozenset(("did", "had", "was", "were"))
_WHEN = re.compile(r",? when\b")
_BACK = re.compile(
    r"(?:\bin (?:early |late |mid-)?(?:[A-Z]\w+\.? )?(?:\d{4}|[A-Z]\w+)|\blast \w+|\b(?:ago|earlier|before"
    r"|previous\w*))$",
    re.I,
)
"""A time that the clause goes back to ("in 2009", "last year"); not one that it starts from ("since 2009")."""
_SINCE = re.compile(r"\bsince\b", re.I)


def gone_back(
    text: str, sentence: Span, clause: Span, here: Span, dated: Sequence[tuple[Span, str, str]], today: str
) -> Era | None:
    """The time, long before `today`, that the claim at `here` in `clause` goes back to.

    `dated`: the times of the sentence, each with its first day and its last, ISO 8601 as `today`.
    """
    for time, start, end in dated:
        if time == here or not _governs(text, sentence, clause, here, time):
            continue
        if is_base(text[clause.start : time.start]):
            continue
        told = text[max(sentence.start, min(clause.start, time.start - WINDOW)) : time.end]
        back = _leads(text, clause, time) or (_BACK.search(told) and not _SINCE.search(told))
        if back and end[:10] < _long_before(today):
            return start[:7], end[:7]
    return None


def one_era(a: Era | None, b: Era | None) -> bool:
    """Whether two claims may go back to one time: October lies in the autumn; a whole year sums up its months."""
    if a is None or b is None or a == b:
        return a == b
    return max(a[0], b[0]) <= min(a[1], b[1]) and not (_is_year(a) or _is_year(b))


def _is_year(era: Era) -> bool:
    """Whether the time lasted for a year or more: December is eleven months after January."""
    (first, last) = (int(month[:4]) * 12 + int(month[5:]) for month in era)
    return last - first >= 11


def _governs(text: str, sentence: Span, clause: Span, here: Span, time: Span) -> bool:
    """Whether the time tells when what the clause tells was: it stands in it, opens the sentence or leads up to it."""
    if clause.holds(time):
        return True
    opens = _OPENING.match(text[sentence.start : time.start]) is not None and text[time.end : time.end + 1] == ","
    leads = opens or _leads(text, clause, time) or _stands_in_subject(text, here, time)
    return leads and time.end <= here.start


def _leads(text: str, clause: Span, time: Span) -> bool:
    """ "In 2009, when the bridge fell": the clause is of that time."""
    return clause.start <= time.end + 1 and _WHEN.match(text, time.end) is not None


def _stands_in_subject(text: str, here: Span, time: Span) -> bool:
    """Whether the claim is of what its subject does, and the time is told of that: "the slide, in 2019, killed 54", not
    "the plant, which opened in 1968, made 11,000"."""
    verb = _DOES.match(text, time.end)
    if verb is None or not _BESIDE.search(text, max(0, time.start - WINDOW), time.start):
        return False
    if not (verb[1].endswith("ed") or verb[1] in VERBS | _WAS):
        return False
    return not _MARK.search(text, verb.end(), max(verb.end(), here.start))


def _long_before(today: str) -> str:
    return (date.fromisoformat(today) - timedelta(days=LONG_AGO)).isoformat()
