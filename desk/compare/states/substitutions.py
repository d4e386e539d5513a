"""One word put for another: clauses of two senders that say one thing in the same words but for one that excludes its
like.

Takes two clauses. "Roe resigned before the vote" and "Roe resigned after the vote" cannot both be so, nor can a second
term and a third. Words that one of them has more are let pass where they name, count, date and deny nothing: what is
told of another place or day is another thing. Symmetric.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desk.compare.answers.clauses import Clause
from desk.compare.diff.worddiff import Edit, Op, Weight, word_diff
from desk.compare.language.words import PAST, antonym, sense, words
from desk.facts.lexicon.calendar import ORDINALS
from desk.facts.lexicon.grammar import AUXILIARIES, GRAMMAR
from desk.spans import Span

FEWEST = 2
"""Content words that both clauses must have: two names and a verb of everybody tell of no common statement."""
OWN = 6
"""Words of its own at most that either clause has: with more it is not the same words."""
MORE = 4
"""Words that one clause may have more at one place."""
_TELLING = frozenset((Weight.NUMBER, Weight.TIME, Weight.NAME, Weight.NEGATION, Weight.QUOTE))
"""What words tell of another thing where only one of the clauses has them."""
VERBS = AUXILIARIES | PAST
_ANY = frozenset(("a", "an", "her", "his", "its", "their"))
_NEXT = re.compile(r"(?:[’']s)? (?P<word>[a-z][a-z-]*)")
_IS = re.compile(
    r"(?P<who>[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)*) (?:is|was|becomes|became|remains|remained) (?:an?|the) "
    r"(?P<what>[a-z-]+(?: (?!(?:and|as|at|but|by|for|from|in|of|on|or|that|to|when|who|whose|with)\b)[a-z-]+)*)"
)
"""Matches "Ann Roe was a liberal mayor" of "Ann Roe was a liberal mayor whose plans were not"."""
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")


def substituted(a: Clause, b: Clause) -> tuple[str, str] | None:
    """The word of either clause that was put for the other's, where all else is one statement."""
    if a.denies != b.denies or a.ahead != b.ahead or len(a.senses & b.senses) < FEWEST:
        return None
    return _put_for(a.claim.quote, b.claim.quote)


@lru_cache(maxsize=4096)
def _put_for(one: str, other: str) -> tuple[str, str] | None:
    """The two words; remembered, since several sources may say it in the same words."""
    if pair := _described(one, other):
        return pair
    mine, theirs = _spelt(one) - _spelt(other), _spelt(other) - _spelt(one)
    if max(len(mine), len(theirs)) > OWN or not any(_excludes(here, there) for here in mine for there in theirs):
        return None
    found: list[tuple[str, str]] = []
    for op in word_diff(one, other):
        was, now = op.a.of(one), op.b.of(other)
        pair = _excluding(was, now) if op.op == Edit.REPLACE else None
        if pair and _tells_what(one, op.a.start, pair[0]) and _tells_what(other, op.b.start, pair[1]):
            found.append(pair)
        elif op.op != Edit.EQUAL and not _passes(op, was, now):
            return None
    return found[0] if len(found) == 1 else None


def _tells_what(said: str, start: int, word: str) -> bool:
    """Whether the word tells what is so, not of which of two: "closed the east gate", "the men's team won"."""
    at = said.index(word, start)
    before, after = _WORD.findall(said[:at]), _NEXT.match(said, at + len(word))
    told = any(each.lower() in VERBS or each.endswith("ed") for each in before)
    return told and (after is None or after["word"] in GRAMMAR or before[-1].lower() in _ANY)


def _described(one: str, other: str) -> tuple[str, str] | None:
    """The words that exclude each other in what one somebody is said to be: "a liberal", "a conservative mayor"."""
    mine, theirs = _IS.match(one), _IS.match(other)
    if mine is None or theirs is None or set(mine["who"].split()).isdisjoint(theirs["who"].split()):
        return None
    pairs = ((here, there) for here in mine["what"].split() for there in theirs["what"].split())
    return min((pair for pair in pairs if antonym(*pair)), key=sorted, default=None)


def _excluding(mine: str, theirs: str) -> tuple[str, str] | None:
    """The one word of either stretch, where they exclude each other."""
    one, other = _WORD.findall(mine), _WORD.findall(theirs)
    if len(one) != 1 or len(other) != 1 or not _excludes(one[0].lower(), other[0].lower()):
        return None
    return one[0], other[0]


@lru_cache(maxsize=4096)
def _spelt(text: str) -> frozenset[str]:
    """The words as they are spelt, lower case; remembered, since each clause is held against many."""
    return frozenset(word.lower() for word in _WORD.findall(text))


def _excludes(one: str, other: str) -> bool:
    """Whether two words, in lower case, exclude each other."""
    return (one in ORDINALS and other in ORDINALS) or antonym(one, other)


def _passes(op: Op, mine: str, theirs: str) -> bool:
    """Whether the words are others for one thing, or more of the same."""
    if op.op == Edit.REPLACE:
        return _senses(mine) == _senses(theirs)
    return op.weight not in _TELLING and len((mine + theirs).split()) <= MORE


def _senses(text: str) -> frozenset[str]:
    return frozenset(sense(word.text) for word in words(text, Span(0, len(text))))
