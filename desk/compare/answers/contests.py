"""Whose figure it is: where sides compete ("the Greens in 18", "41 votes for Maya Lind"), or a list gives each its own.

Takes two answers with quantities; gives the senses of the names that they belong to, or none. Only figures of a
contest and of a list told "respectively" have an owner: a toll belongs to nobody. Symmetric.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desk.compare.answers.answer import Answer, Line
from desk.compare.language.words import Word
from desk.facts.claim import Quantity
from desk.spans import Span

WON = frozenset(("seats", "votes", "goal", "point", "ballot", "poll", "riding", "county", "district"))
"""Families of what sides win, hold and lose."""
_CONTEST = re.compile(r"\b(?:seats?|ridings?|constituenc\w+|votes?|ballots?|polls?|goals?|points?)\b", re.I)
_FOR = re.compile(r"(?: votes?| seats?| ballots?)? (?:for|to|went to|broke for) (?:the )?$")
_RESPECTIVELY = re.compile(r",? respectively\b", re.I)
_AND = re.compile(r"(?:,|,? and)(?: to| for| of| at)? ")
"""What parts the members of a list: ", " and " and "."""
REACH = 60
"""Characters between a name and its figure at most."""


def contested(answer: Answer) -> bool:
    """Whether the figure is one that sides compete for, by its noun or, where it has none, by its sentence."""
    role = answer.role
    if role.dimension == "percent" or (role.dimension == "count" and role.family is None):
        return _CONTEST.search(answer.line.text) is not None
    return role.dimension == "count" and role.family in WON


def owned(answer: Answer) -> bool:
    """Whether the figure may have an owner."""
    return _listed(answer.line) or contested(answer)


def sides(a: Answer, b: Answer) -> tuple[frozenset[str], frozenset[str]]:
    """The senses of the names whose figures the two are; where a list owns the one, the other is whom it stands by."""
    if not (_listed(a.line) or _listed(b.line)):
        return _side(a), _side(b)
    one, other = _in_turn(a), _in_turn(b)
    if not (one or other):
        return _side(a), _side(b)
    return one or _named(a), other or _named(b)


@lru_cache(maxsize=4096)
def _side(answer: Answer) -> frozenset[str]:
    """The name that a figure of a contest belongs to."""
    return _named(answer) if contested(answer) else frozenset()


def _named(answer: Answer) -> frozenset[str]:
    """The senses of the name that the figure is "for", else of the last before it."""
    here, text = answer.claim.span, answer.source.copy.item.text
    after = next((run for run in _names(answer.line) if run[0].start >= here.end), None)
    if after and _FOR.match(text[here.end : after[0].start]):
        return _senses(after)
    before = [run for run in _names(answer.line) if run[-1].end <= here.start and here.start - run[-1].end <= REACH]
    if before and not re.search(r"\d", text[before[-1][-1].end : here.start]):
        return _senses(before[-1])
    return frozenset()


def _senses(run: tuple[Word, ...]) -> frozenset[str]:
    return frozenset(word.sense for word in run)


def _listed(line: Line) -> bool:
    """Whether the line has a list that gives each of several names a figure of its own."""
    return "respectively" in line.text


@lru_cache(maxsize=4096)
def _in_turn(answer: Answer) -> frozenset[str]:
    """The name that a list gives the figure to: Maya Lind's are 21 of "Ann Roe and Maya Lind ... 18 and 21,
    respectively"."""
    line = answer.line
    told = _RESPECTIVELY.search(line.text)
    if told is None:
        return frozenset()
    spans = [claim.span for claim in line.claims if isinstance(claim.value, Quantity)]
    figures = _last_list(line, [span for span in spans if span.end <= line.span.start + told.start()])
    if answer.claim.span not in figures or line.span.start + told.start() != figures[-1].end:
        return frozenset()
    names = {Span(run[0].start, run[-1].end): run for run in _names(line) if run[-1].end <= figures[0].start}
    owners = _last_list(line, list(names))
    return _senses(names[owners[figures.index(answer.claim.span)]]) if len(owners) == len(figures) else frozenset()


def _last_list(line: Line, spans: list[Span]) -> list[Span]:
    """Those of the spans, in order, that make up the list which the last of them ends."""
    text, first = line.source.copy.item.text, len(spans) - 1
    while first > 0 and _AND.fullmatch(text[spans[first - 1].end : spans[first].start]):
        first -= 1
    return spans[first:] if spans else []


@lru_cache(maxsize=4096)
def _names(line: Line) -> tuple[tuple[Word, ...], ...]:
    """The runs of capitalised words of the line; its first word counts where the copy never writes it small."""
    text = line.source.copy.item.text
    runs: list[list[Word]] = []
    for word in line.words:
        if not (word.name or (word.text[0].isupper() and not _stands_small(word.text, text))):
            continue
        if runs and word.start - runs[-1][-1].end == 1:
            runs[-1].append(word)
        else:
            runs.append([word])
    return tuple(tuple(run) for run in runs)


def _stands_small(word: str, text: str) -> bool:
    """Whether the text has the word without its capital."""
    small = word.lower()
    return small in text and re.search(rf"\b{re.escape(small)}\b", text) is not None
