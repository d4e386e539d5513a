"""Whether two figures that differ are of two things: 40 km south of Otway and a loop of 22 km, a ban and a sentence.

Takes two answers with quantities of one dimension; says whether their copy tells that they are of two things. Where it
tells nothing, or one alone tells, they may be of one. Symmetric.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desk.compare.answers.answer import Answer
from desk.compare.answers.movement import trend
from desk.compare.answers.occasions import scene
from desk.compare.answers.qualifiers import EARLIER
from desk.compare.language.words import apart, sense, senses
from desk.facts.lexicon.irregular import PASTS
from desk.facts.lexicon.units import DURATIONS

TIMES, BESIDE = "occasions", 0.8
"""The family of "four times", which tells nothing of what was done so often, and how near the word that does stands."""
MOVES = frozenset(map(sense, "rise fall percent cent".split()))
"""Senses by which two rises have no more in common than that something rose."""
REACH = 80
"""Characters on either side of a figure in which its copy says what it is measured from, or what was done."""
_LOWER = re.compile(r"[a-z]+")
_UP_TO = r"^(?:[^,;:.]|[.,](?=\d)){1,30}?"
_FROM = re.compile(
    rf"{_UP_TO}\b(?:from|off|outside|of(?= (?:the|its|[A-Z]))|(?:north|south|east|west)[a-z-]*(?: of)?)"
    r" (?P<place>[\w’'-]+(?: [\w’'-]+){0,4})"
)
"""Matches "about 2km from Pencil Hut", "12 miles off the coast", "40km south of Otway"; not "a 22km loop"."""
_AWAY = re.compile(rf"{_UP_TO}\b(?:apart|away|distant|downstream|further|inland|off|offshore|out|upstream)\b")
"""Says that a length is measured from a place, and not from which."""
_OF = re.compile(rf"{_UP_TO}[a-z]s?[’'](?:s )? ?(?P<what>[a-z]{{3,}})\b")
"""Matches "10 days' notice", "a year's delay"."""


def of_two_things(a: Answer, b: Answer) -> bool:
    """Whether the copy tells that two figures, which differ, are of two things."""
    if EARLIER in a.role.qualifiers ^ b.role.qualifiers:
        return True
    match a.role.dimension:
        case "length":
            here, there = _origin(a), _origin(b)
            return here is not None and there is not None and here.isdisjoint(there) and bool(here or there)
        case "duration":
            one_term = a.role.event and a.role.event == b.role.event
            return not one_term and (_is_of_another(a, b) or _is_of_another(b, a))
        case "count" if a.role.family == b.role.family == TIMES:
            return apart(_done(a), _done(b)) or _beside(a).isdisjoint(_beside(b))
        case "ordinal" if a.role.family in DURATIONS:  # the 38th minute tells when somebody did something
            return a.line.names.isdisjoint(b.line.names)
        case "percent" if trend(a) and trend(b):  # the economy grows, and grants do
            return not (a.about.keys() & b.about.keys()) - MOVES
        case "score":
            return apart(a.line.days, b.line.days) or apart(a.line.names, b.line.names)
    return False


def _beside(answer: Answer) -> frozenset[str]:
    """The senses of the words right beside a figure and its noun."""
    return frozenset(told for told, near in scene(answer).items() if near >= BESIDE)


@lru_cache(maxsize=4096)
def _done(answer: Answer) -> frozenset[str]:
    """The sense of the last verb before a figure: "fired four times", "was told six times"."""
    before = answer.line.unwrapped[: answer.claim.span.start - answer.line.span.start]
    done = [word for word in _LOWER.findall(before.lower()[-REACH:]) if word in PASTS or word.endswith("ed")]
    return frozenset(map(sense, done[-1:]))


def _is_of_another(a: Answer, b: Answer) -> bool:
    """Whether the one is a time of something that the words around the other don't tell."""
    what = _what(a)
    return bool(what) and what.isdisjoint(b.about)


@lru_cache(maxsize=4096)
def _origin(answer: Answer) -> frozenset[str] | None:
    """The senses of the place that a length is measured from, if from any; None where the copy doesn't name it."""
    told = _told(answer)
    if found := _FROM.match(told):
        return senses(found["place"])
    return None if _AWAY.match(told) else frozenset()


@lru_cache(maxsize=4096)
def _what(answer: Answer) -> frozenset[str]:
    """The senses of what a length of time is of."""
    found = _OF.match(_told(answer))
    return senses(found["what"]) if found else frozenset()


def _told(answer: Answer) -> str:
    start = answer.claim.span.start - answer.line.span.start
    return answer.line.unwrapped[start : start + REACH]
