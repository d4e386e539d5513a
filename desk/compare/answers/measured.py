"""What a length is measured from, and what a length of time is of: 40 km south of Otway, 10 days' notice.

Takes two answers with quantities of one dimension; says whether their copy tells that they measure two things. Where
one alone tells it, or neither, they may measure one. Symmetric.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desk.compare.answers.answer import Answer
from desk.compare.language.words import senses

REACH = 80
"""Characters from the beginning of a figure in which its copy says what it is measured from."""
_UP_TO = r"^(?:[^,;:.]|[.,](?=\d)){1,30}?"
_FROM = re.compile(
    rf"{_UP_TO}\b(?:from|off|outside|of(?= (?:the |its )|[A-Z])|(?:north|south|east|west)[a-z-]*(?: of)?)"
    r" (?P<place>[\w’'-]+(?: [\w’'-]+){0,4})"
)
"""Matches "about 2km from Pencil Hut", "12 miles off the coast", "40km south of Otway"; not "a 22km loop"."""
_AWAY = re.compile(rf"{_UP_TO}\b(?:apart|away|distant|downstream|further|inland|off|offshore|out|upstream)\b")
"""Says that a length is measured from a place, and not from which."""
_OF = re.compile(rf"{_UP_TO}[a-z]s?[’'](?:s )? ?(?P<what>[a-z]{{3,}})\b")
"""Matches "10 days' notice", "a year's delay"."""


def of_two_things(a: Answer, b: Answer) -> bool:
    """Whether two lengths are measured from two places, or one alone from any; or two times are of two things."""
    if a.role.dimension == "length":
        here, there = _origin(a), _origin(b)
        return here is not None and there is not None and here.isdisjoint(there) and bool(here or there)
    if a.role.dimension == "duration" and not (a.role.event and a.role.event == b.role.event):
        return _is_of_another(a, b) or _is_of_another(b, a)
    return False


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
    return answer.line.text[start : start + REACH]
