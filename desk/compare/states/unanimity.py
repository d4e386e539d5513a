"""Whether a body was of one mind: a panel that "unanimously agreed" beside one that split five to four.

Takes kept lines; sets a source that has the vote unanimous beside one that has it split. Symmetric. A vote that was
taken is over, so the two clash at any moment. A source that tells of both speaks of two votes, and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desk.compare.answers.answer import Answer, Line, by_source
from desk.compare.answers.clauses import clauses
from desk.compare.filing import revises
from desk.compare.language.wordings import has_any
from desk.compare.point import Severity, Verdict
from desk.compare.verdicts import Ground, Judgement
from desk.facts.lexicon.numbers import SMALL

ENOUGH = 1.0
"""The meeting of two tellings of a vote: a story has one as a rule."""
_COUNT = rf"(?:\d{{1,3}}|{'|'.join(word for word in SMALL if word not in ('zero', 'nil'))})"
_TALLY = rf"{_COUNT}(?:-| to |-to-)(?!(?:0|zero|nil)\b){_COUNT}"
_NOT = r"\b(?:not|n[’']t|hardly|far from|less than)\b(?: \w+){0,2} "
_ONE = r"(?:unanimous(?:ly)?|of one mind)\b"
_SPLIT = re.compile(
    rf"{_NOT}{_ONE}|\bdissent(?:ed|ers?|ing)\b|\b(?:split|divided) (?:vote|verdict|ruling|decision|jury|panel)\b"
    rf"|\bmajority (?:verdict|vote|ruling|decision)\b"
    rf"|\b(?:vote[ds]?|voting|ruled|split|decided)\b(?: \w+){{0,4}} {_TALLY}\b"
    rf"|\b{_TALLY} (?:vote|ruling|decision|split)\b",
    re.I,
)
"""A split vote: "not of one mind", "voted five to four", "a 4-1 decision"; not "voted 5-0"."""
_UNITED = re.compile(rf"\b{_ONE}", re.I)
_HINTS = ("unanim", "one mind", "dissent", "split", "divided", "majority", "vot", "ruled", "ruling", "deci")
"""Most clauses tell of no vote, and need not be asked."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Vote(Answer):
    """A clause that tells whether a vote was unanimous."""

    united: bool


def phrases(kept: Iterable[Line]) -> Iterator[Vote]:
    """The clauses of each source that tells of a unanimous vote or of a split one, not of both."""
    for lines in by_source(kept):
        told = [vote for line in lines.values() for vote in _votes(line)]
        if len({vote.united for vote in told}) == 1:
            yield from told


def _votes(line: Line) -> Iterator[Vote]:
    for clause in clauses(line):
        said = clause.claim.quote
        if not has_any(said, _HINTS):
            continue
        split = _SPLIT.search(said) is not None
        if split or _UNITED.search(said):
            yield Vote(line, clause.claim, {}, united=not split)


def is_vote(answer: Answer) -> bool:
    """Whether the answer is of this module's."""
    return isinstance(answer, Vote)


def meeting(a: Vote, b: Vote) -> float:
    """How sure it is that one vote is unanimous here and split there."""
    return ENOUGH if a.united != b.united else 0.0


def judge(a: Answer, b: Answer) -> Judgement:
    """A clash, unless a later version of one sender's story tells it otherwise."""
    if revises(a.source, b.source):
        return Judgement(Verdict.UPDATED, Ground.LATER, Severity.HIGH)
    return Judgement(Verdict.CONFLICT, Ground.APART, Severity.HIGH)
