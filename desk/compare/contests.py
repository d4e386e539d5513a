"""Whose figure it is where sides compete: seats, votes, goals; "the Greens in 18", "41 votes for Maya Lind".

Takes an answer with a quantity; gives the senses of the name that it belongs to, or none. Only figures of a contest
have a side: a toll belongs to nobody.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desk.compare.answers import Answer, Line
from desk.compare.words import Word

WON = frozenset(("seats", "votes", "goal", "point", "ballot", "poll", "riding", "county", "district"))
"""Families of what sides win, hold and lose."""
_CONTEST = re.compile(r"\b(?:seats?|ridings?|constituenc\w+|votes?|ballots?|polls?|goals?|points?)\b", re.I)
_FOR = re.compile(r"(?: votes?| seats?| ballots?)? (?:for|to|went to|broke for) (?:the )?$")
REACH = 60
"""Characters between a name and its figure at most."""


def contested(answer: Answer) -> bool:
    """Whether the figure is one that sides compete for, by its noun or, where it has none, by its sentence."""
    role = answer.role
    if role.dimension == "percent" or (role.dimension == "count" and role.family is None):
        return _CONTEST.search(answer.line.text) is not None
    return role.dimension == "count" and role.family in WON


@lru_cache(maxsize=4096)
def side(answer: Answer) -> frozenset[str]:
    """The senses of the name whose figure it is: the one that it is "for", else the last before it."""
    if not contested(answer):
        return frozenset()
    here, text = answer.claim.span, answer.source.copy.item.text
    after = next((run for run in _names(answer.line) if run[0].start >= here.end), None)
    if after and _FOR.match(text[here.end : after[0].start]):
        return frozenset(word.sense for word in after)
    before = [run for run in _names(answer.line) if run[-1].end <= here.start and here.start - run[-1].end <= REACH]
    if before and not re.search(r"\d", text[before[-1][-1].end : here.start]):
        return frozenset(word.sense for word in before[-1])
    return frozenset()


@lru_cache(maxsize=4096)
def _names(line: Line) -> tuple[tuple[Word, ...], ...]:
    """The runs of capitalised words of the line; its first word counts where the copy never writes it small."""
    text = line.source.copy.item.text
    runs: list[list[Word]] = []
    for word in line.words:
        if not (word.name or (word.text[0].isupper() and not re.search(rf"\b{re.escape(word.text.lower())}\b", text))):
            continue
        if runs and word.start - runs[-1][-1].end == 1:
            runs[-1].append(word)
        else:
            runs.append([word])
    return tuple(tuple(run) for run in runs)
