"""What a later version tells of a thing that an earlier one told otherwise: clauses with little in common but what they
are about.

Takes the clauses that no other source says in so many words, remarks too; sets two side by side where the later
version may have moved the earlier on; of two senders' copy that is seldom so. "The mayor had learned of it from the
radio" and "the ministry had telephoned the mayor" share one word; that it is a rare one, that the sentences around
agree and that no figure parts them tells that an editor wants to see both. Symmetric. Never a clash: whether both hold
is left to the editor.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from desk.compare.answers.answer import Line, about, by_source
from desk.compare.answers.clauses import Clause, clauses
from desk.compare.filing import revises
from desk.compare.links.linking import EDITED
from desk.compare.meeting.rarity import Rarity
from desk.compare.point import Link, Severity, Verdict
from desk.compare.states.statements import contradiction
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Quantity, State
from desk.facts.grammar.families import follows, opposed

ENOUGH = 3.9
"""The least meeting of two clauses that are set side by side: one in three such pairs is in the stories' gold, more
tell of one thing.

A meeting is a sum of log odds. Its weights are those of a logistic regression on the 4,800 pairs of clauses of 60
stories that share a word, but not most of what they say, and that no other point sets side by side, 150 of them one
thing told anew; with the stories that were not learnt from it finds as many pairs as with those that were."""
RAREST = 1.9
"""What the rarest sense tells that both sentences have, where no other line has it."""
ABOUT = 1.6
"""What it tells that the words around the clauses are shared, all of them."""
ALONE = 1.0
"""What it adds that a shared sense stands in one line alone of either source."""
FULL, MOST = 0.3, 4
"""What each word of the shorter clause adds, names apart, up to so many: a scrap tells nothing."""
ONE_STATE = 0.75
"""What it adds that both tell a state of one family or course, or that both cannot hold at one moment."""
DENIED = 0.6
"""What it adds that one alone denies."""
OTHER_FIGURES = 0.6
"""What it takes away that they have no figure in common, and one has some."""
FEWEST = 30
"""Lines of a story, all its sources together, whose words tell which are rare; in fewer none is."""
DEPTH = 1.5
"""What it takes away that one stands in the first line and the other in the last."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Telling(Clause):
    """A clause with the words around it, by nearness."""

    about: Mapping[str, float]
    standing: frozenset[str]
    """The sources in which its sentence stands, edited at most: there it is not told anew."""

    @cached_property
    def states(self) -> frozenset[str]:
        """The families of the states that it tells."""
        return frozenset(value.state for value in self._values if isinstance(value, State))

    @cached_property
    def figures(self) -> frozenset[tuple[float, float]]:
        """The values of its figures."""
        return frozenset((value.low, value.high) for value in self._values if isinstance(value, Quantity))

    @property
    def _values(self) -> Iterator[object]:
        return (claim.value for claim in self.line.claims if claim.span.overlaps(self.claim.span))


@dataclass(frozen=True, slots=True)
class Census:
    """How often the lines at hand speak of what they speak of."""

    lines: Mapping[tuple[str, str], int]
    """How many lines of each source have each sense."""
    twice: float
    """The weight of a sense that two lines alone have."""


def census(kept: Sequence[Line]) -> Census:
    """The census of kept lines."""
    counts = Counter((line.source.name, sense) for line in kept for sense in line.senses)
    return Census(counts, math.log(1 + max(len(kept), FEWEST) / 2))


def tellings(kept: Iterable[Line], links: Iterable[Link], met: Iterable[Clause]) -> Iterator[Telling]:
    """The clauses of kept lines but those that have `met` others in so many words."""
    told = {(clause.source.name, clause.claim.span) for clause in met}
    edited: dict[tuple[str, int], set[str]] = defaultdict(set)
    for link in links:
        if link.score >= EDITED:
            edited[link.origin].add(link.target[0])
            edited[link.target].add(link.origin[0])
    for lines in by_source(kept):
        for line in lines.values():
            standing = frozenset(edited[line.source.name, line.index])
            for clause in clauses(line):
                if (line.source.name, clause.claim.span) not in told:
                    around = about(lines, line.index, clause.claim.span)
                    yield Telling(line, clause.claim, about=around, standing=standing)


def meeting(a: Telling, b: Telling, rarity: Rarity, told: Census) -> float:
    """How sure it is that the later version tells anew what the earlier told, as log odds; 0 where it cannot."""
    both = a.senses & b.senses
    if not both or not revises(a.source, b.source) or b.source.name in a.standing or a.source.name in b.standing:
        return 0.0
    rarest = max(rarity.weights.get(sense, 0.0) for sense in a.line.senses & b.line.senses)
    score = RAREST * rarest / told.twice
    score += ABOUT * rarity.shared(a.about, b.about)
    score += ALONE * any(told.lines[a.source.name, sense] == told.lines[b.source.name, sense] == 1 for sense in both)
    score += FULL * min(len(a.core), len(b.core), MOST)
    score += ONE_STATE * _of_one_state(a, b) + DENIED * (a.denies != b.denies)
    score -= OTHER_FIGURES * (a.figures != b.figures and a.figures.isdisjoint(b.figures))
    return score - DEPTH * abs(a.line.depth - b.line.depth)


def _of_one_state(a: Telling, b: Telling) -> bool:
    return contradiction(a, b) is not None or any(
        one == other or opposed(one, other) or follows(one, other) or follows(other, one)
        for one in a.states
        for other in b.states
    )


def judge(a: Telling, b: Telling) -> Judgement:
    """The later version tells it otherwise."""
    return Judgement(Verdict.UPDATED, Ground.ANEW, Severity.INFO)
