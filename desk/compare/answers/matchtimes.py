"""When in a football match, where copy has no minute: before half-time, midway through the second half, 11 minutes from
time, with 19 minutes to play, on the stroke of half-time in extra time.

Takes one sentence of copy on a match; answers the stretches that tell when, half-open in its code points, with the
minutes that they may mean. Refuses copy on games with other clocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from desk.compare.answers.figures import ORDINAL
from desk.facts.claim import Quantity
from desk.facts.lexicon.numbers import SMALL
from desk.spans import Span

HALF, HOUR, MATCH, EXTRA_HALF, LONGEST = 45, 60, 90, 105, 120
"""The minutes in which a half ends, an hour, the match, the first half of extra time, and all of it."""
STROKE = 2
"""Minutes before an end that are on the stroke of it."""
SOON = 7
"""Minutes within which it is "just after" the break, or "shortly before"."""
ADDED = 10
"""Minutes that may be added at most."""
PARTS = {"early": (0.0, 0.34), "midway": (0.33, 0.67), "halfway": (0.33, 0.67), "late": (0.66, 1.0)}
"""The shares of a half that it may be, by how far into it."""

HINTS = ("half", "time", "the break", "the interval", " minute", "the hour", "in the ")
"""What no sentence is without that tells of a minute so."""
_MATCH = re.compile(
    r"\b(?:half-?time|extra time(?! to\b)|(?:stoppage|injury) time|kick-?off|goalkeeper|midfielder"
    r"|\d+(?:st|nd|rd|th)[ -]minute)\b",
    re.I,
)
_OTHER_CLOCK = re.compile(r"\b(?:rugby|hockey|basketball|handball|touchdown|quarterback|NBA|NFL|NHL)\b", re.I)
_BREAK = r"(?:half[ -]?time|the (?:break|interval))"
_EXTRA = r"(?P<extra> (?:of|in) extra[ -]time)?"
_IN_HALF = re.compile(
    rf"\b(?:in|during|(?P<part>{'|'.join(PARTS)}) (?:in|into|through)) the (?P<nth>first|second) (?:half|period)"
    rf"{_EXTRA}\b(?! of\b)",
    re.I | re.A,
)
"""Matches "midway through the first half", "in the second half of extra time"; not "in the first half of the year"."""
_AT_BREAK = re.compile(
    rf"\b(?:(?P<stroke>on the stroke of)|(?P<soon>just |shortly |soon |right |moments )?(?<!minutes )(?<!minute )"
    r"(?P<way>before|after))"
    rf" {_BREAK}{_EXTRA}\b",
    re.I,
)
_ADDED = re.compile(r"\b(?P<first>first-half )?(?:stoppage|injury|added) time\b", re.I)
_MINUTES = rf"\b(?P<count>\d{{1,2}}|{'|'.join(SMALL)}) minutes? "
_NORMAL = "(?:normal|regular|regulation) time"
_FROM_END = re.compile(
    rf"{_MINUTES}(?:(?:from|before) (?:(?P<half>{_BREAK})|time|full[ -]time|the (?:end|final whistle)"
    rf"(?: of {_NORMAL})?)|(?:of {_NORMAL} )?(?:left|remaining|to (?:go|play))){_EXTRA}\b",
    re.I | re.A,
)
"""Matches "11 minutes from the end of normal time", "five minutes before the break", "19 minutes to play"."""
_INTO = re.compile(
    rf"{_MINUTES}(?:into the (?P<nth>first|second) half|(?P<after>after) (?:{_BREAK}|the restart))\b", re.I | re.A
)
_NTH = re.compile(
    r"\bin the (?P<count>\d{1,3})(?:st|nd|rd|th)(?= and \d{1,3}(?:st|nd|rd|th) minutes\b| (?:for|after|when|with|on|by"
    r"|to|from|as|and then)\b|[,.;]|$)"
)
"""Matches "in the 74th for a second yellow card", "in the 12th" of "in the 12th and 38th minutes"."""
_HOUR = re.compile(r"\b(?:(?P<way>before|past|after|on) the hour(?: mark)?)\b", re.I)
"""Matches "just past the hour": an hour has been played."""


@lru_cache(maxsize=256)
def is_match(text: str) -> bool:
    """Whether copy is on a football match, as far as its words tell."""
    return _MATCH.search(text) is not None and not _OTHER_CLOCK.search(text)


def minutes(sentence: str) -> Iterator[tuple[Span, Quantity]]:
    """The minutes of the match that the sentence tells without their number."""
    for found in _IN_HALF.finditer(sentence):
        first, last = _half(found["nth"].lower() == "first", bool(found["extra"]))
        low, high = PARTS[found["part"].lower()] if found["part"] else (0.0, 1.0)
        yield _told(found, first + low * (last - first), first + high * (last - first))
    for found in _AT_BREAK.finditer(sentence):
        yield _told(found, *_at_break(found))
    for found in _NTH.finditer(sentence):
        yield _told(found, int(found["count"]), int(found["count"]))
    for found in _HOUR.finditer(sentence):
        low, high = {"before": (-SOON, 0), "on": (0, 1)}.get(found["way"].lower(), (0, SOON))
        yield _told(found, HOUR + low, HOUR + high)
    for found in _ADDED.finditer(sentence):
        end = HALF if found["first"] else MATCH
        yield _told(found, end, end if found["first"] else end + ADDED)
    for found in _FROM_END.finditer(sentence):
        end = (EXTRA_HALF if found["extra"] else HALF) if found["half"] else LONGEST if found["extra"] else MATCH
        if (at := end - _count(found)) >= 0:
            yield _told(found, at, at)
    for found in _INTO.finditer(sentence):
        start = 0 if found["nth"] and found["nth"].lower() == "first" else HALF
        yield _told(found, start + _count(found), start + _count(found))


def _half(first: bool, extra: bool) -> tuple[int, int]:
    """The first minute and the last of a half of the match, or of extra time."""
    if extra:
        return (MATCH + 1, EXTRA_HALF) if first else (EXTRA_HALF + 1, LONGEST)
    return (1, HALF) if first else (HALF + 1, MATCH)


def _at_break(found: re.Match[str]) -> tuple[int, int]:
    """The minutes before half-time, or after it; few of them where it was on the stroke of it, or soon after."""
    extra = bool(found["extra"])
    first, last = _half(not (found["way"] or "").lower().startswith("after"), extra)
    if found["stroke"]:
        return last - STROKE, last
    if not found["soon"]:
        return first, last
    return (last - SOON, last) if found["way"].lower() == "before" else (first, first + SOON)


def _count(found: re.Match[str]) -> int:
    count = found["count"].lower()
    return SMALL[count] if count in SMALL else int(count)


def _told(found: re.Match[str], low: float, high: float) -> tuple[Span, Quantity]:
    return Span(*found.span()), Quantity(round(low), round(high), unit=ORDINAL, head="minute", vague=True)
