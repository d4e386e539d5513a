"""What a time bounds: "until Friday", "since 2019", "takes effect on Monday".

Takes answers with moments; says whether a time ends or begins a state, or is that at which something was, by the word
before it or by what is done then. Symmetric.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desk.compare.answers.acts import act, turned_round
from desk.compare.answers.answer import Answer
from desk.compare.language.words import sense
from desk.compare.times.moments import around

SHUT, OPENED = frozenset(map(sense, ("ban", "close", "halt"))), frozenset(map(sense, ("open", "resume")))
"""Senses of what is done until a time, and of what is done then."""
_BEGIN = sense("begin")
_LIMIT = re.compile(
    r"\b(since|until|till|through|by|before|after)(?: (?:the|early|late|about|around|at least|mid-))* $", re.I
)
_ENDS = frozenset(("until", "till", "through"))
_FIRST_PLAN = re.compile(
    r"\b(?:originally|initially|at first|(?:first|previously) (?:due|planned|scheduled|set))\b", re.I
)
"""What tells of a time that was given up: "first planned for last autumn"."""
_UP_TO = re.compile(r"\b(?:from [^,;]{1,20} to|between [^,;]{1,20} and) $", re.I)
"""What stands before the second time of two: "from 9 a.m. to "."""
_FROM = re.compile(
    r"\b(?:since|from|starting|beginning|effective|as of|(?:take|takes|taking|took) effect"
    r"|(?:come|comes|coming|came|go|goes|going|went|enter|enters|entered) into (?:force|effect)|in (?:force|effect))"
    r"(?: (?:the|early|late|about|around|on|at|mid-))* $",
    re.I,
)
"""What stands before a time that begins a state: "since ", "starting ", "comes into force on "."""
_ENDING = re.compile(
    r"\b(?:expire[sd]?|ends?|ended|lapse[sd]?|runs? out|ran out|deadline (?:is|was|of|for [^,;.]{1,40} is))"
    r"(?: (?:the|early|late|about|around|on|at|in|mid-))* $",
    re.I,
)
"""What stands before a time that ends a state: "expires on "."""


@lru_cache(maxsize=4096)
def limit(answer: Answer) -> str:
    """The word that makes the time an end or a beginning: "until", "since"; "" of a time at which something was."""
    before = around(answer)[0]
    if _FIRST_PLAN.search(before):
        return "at first"
    found = _LIMIT.search(before)
    return "until" if _UP_TO.search(before) else found[1].lower() if found else ""


@lru_cache(maxsize=4096)
def edge(answer: Answer) -> str:
    """ "begin" or "end" where that is what comes about then, by the word before the time or by the act; else ""."""
    if _FROM.search(around(answer)[0]):
        return "begin"
    if limit(answer) in (*_ENDS, "by") or _ENDING.search(around(answer)[0]):
        return "end"
    done = act(answer)
    if any(word.split()[-1] == _BEGIN for word in done.words):
        return "begin"
    return "end" if done.ends else ""


def one_edge(a: Answer, b: Answer) -> bool:
    """Whether both times begin a state, or both end one: "since last autumn", "it began in October"."""
    return bool(edge(a)) and edge(a) == edge(b)


def one_limit(a: Answer, b: Answer) -> bool:
    """Whether both are the end of one state: "a warning until Friday", "the warning was extended until Saturday"."""
    if limit(a) not in _ENDS or limit(b) not in _ENDS:
        return False
    mine, theirs = (act(answer).words | act(answer).about - answer.line.names for answer in (a, b))
    return bool(mine & theirs)


def one_end(a: Answer, b: Answer) -> bool:
    """Whether the one tells until when a thing is shut, and the other when it opens: one time for both."""
    return any(
        limit(shut) in _ENDS and not limit(opened) and act(shut).words & SHUT and act(opened).words & OPENED
        for shut, opened in ((a, b), (b, a))
    )


def of_opposites(a: Answer, b: Answer) -> bool:
    """Whether one ends what the other begins, each at a time of its own: what is closed until 5 opens at 5."""
    return turned_round(a, b) and not {limit(a), limit(b)} & _ENDS
