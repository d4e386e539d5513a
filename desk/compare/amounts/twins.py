"""Two things of one sort: one pilot and the other, the first set and the second, full-time and part-time work.

Takes two phrases as the copy has them; says whether they can't mean one thing. Symmetric. That neither singles anything
out is no proof that they mean one.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desk.compare.language.words import STOP, antonym, apart
from desk.facts.lexicon.numbers import SMALL

TRENDS = frozenset(("rise", "fall"))
"""States that a place has for itself: the rate rose in the county and fell in the country."""
_SINGLING = frozenset("another former new old one other others some".split())
"""Words that single out one of several things of a sort, whatever the other phrase says."""
_ELSEWHERE = frozenset("another separate".split())
_ORDINALS = frozenset("first second third fourth fifth sixth last".split())
_OPENING = re.compile(r"^[A-Z][\w’'-]*(?= (?![A-Z])|$)")
"""A capital that may only open the sentence: "Surgeries and ...", not "Sarn Bridge"."""
_COUNT = re.compile(rf"(\d[\d,]*|{'|'.join(SMALL)}|some|several|many|most|half|dozens|hundreds)\b", re.I)
_PLACE = re.compile(r"\b(?:in|at|near|outside) (?:the )?([A-Z][\w’'-]*)")
_REACH = re.compile(
    r"\b(?:(?:area|city|county|district|province|region|state)(?:['’]s|-?wide)|local|metro(?:politan)?|provincial|regional"
    r"|(?:in|across) (?:the|an?) (?:[a-z-]+ )?(?:area|city|county|district|province|region|state)"
    r"|county (?:jobless|unemployment) rate)\b",
    re.I,
)
_NAME = re.compile(r"\b[A-Z][\w’'-]*")


def twins(one: str, other: str) -> bool:
    """Whether the phrases mean two things of one sort."""
    mine, theirs = _words(one), _words(other)
    if any(antonym(left, right) for left in mine - theirs for right in theirs - mine):
        return True
    return (mine & _SINGLING) != (theirs & _SINGLING) or of_two_turns(one, other)


def two_parts(one: str, other: str) -> bool:
    """Whether each phrase counts some of a sort, and not as many: two miners and three; not three of the miners and
    all of them."""
    mine, theirs = (_COUNT.match(phrase) for phrase in (one, other))
    return mine is not None and theirs is not None and mine[1].lower() != theirs[1].lower()


def of_another(one: str, other: str) -> bool:
    """Whether one phrase alone speaks of another of the sort: "a strike at another airline"."""
    return (_words(one) & _ELSEWHERE) != (_words(other) & _ELSEWHERE)


def of_two_turns(one: str, other: str) -> bool:
    """Whether the phrases count two of a row: "the first set", "the second set"."""
    return apart(_words(one) & _ORDINALS, _words(other) & _ORDINALS)


def of_two_names(one: str, other: str) -> bool:
    """Whether both phrases name something, and nothing that both name."""
    return apart(_names(one), _names(other))


def of_two_places(one: str, other: str) -> bool:
    """Whether each phrase says where, and not where the other does: "its mill in Adwal", "a mill in Marden"."""
    return apart(_places(one), _places(other))


def of_another_reach(one: str, other: str) -> bool:
    """Whether one phrase alone says for what part of the country it speaks: "the jobless rate", "unemployment in
    Wexler County", "the county's jobless rate"."""
    if any(place in other for place in _places(one)) or any(place in one for place in _places(other)):
        return False  # "shares in Otway", "Otway shares"
    return bool(_places(one) or _REACH.search(one)) != bool(_places(other) or _REACH.search(other))


@lru_cache(maxsize=4096)
def _words(phrase: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z-]+", phrase.lower()))


def _places(phrase: str) -> frozenset[str]:
    return frozenset(found for found in _PLACE.findall(phrase) if found.lower() not in STOP)


def _names(phrase: str) -> frozenset[str]:
    return frozenset(_NAME.findall(_OPENING.sub("", phrase.removeprefix("The ").removeprefix("the "))))
