"""Times told in one breath: the 2018 of "champions in 2011 and 2018" beside the 2019 of "winners in 2011 and 2019".

Takes answers with moments; says which times that two lists share make what is left of them one thing's. Refuses lists
of unlike length, of which one may be the shorter. Symmetric.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from desk.compare.answers.answer import Answer
from desk.facts.claim import Claim, Moment

_JOINT = re.compile(r",? (?:and|or) (?:in |on )?|, (?:in |on )?")
"""What stands between two times of a list."""


def shared(a: Answer, b: Answer) -> tuple[Answer, Answer] | None:
    """A time that the lists of two times share, as either list has it, where all else but those two is shared."""
    mine, theirs = _listed(a), _listed(b)
    if len(mine) < 2 or len(mine) != len(theirs):
        return None
    in_both = mine.keys() & theirs.keys()
    if a.claim.value in in_both or b.claim.value in in_both or len(in_both) != len(mine) - 1:
        return None
    first = min(in_both, key=str)
    return replace(a, claim=mine[first]), replace(b, claim=theirs[first])


def listed(answer: Answer) -> Iterator[str]:
    """The days, ISO 8601, on which the other times of its list begin."""
    starts = (moment.start for moment in _listed(answer) if moment != answer.claim.value)
    return (start[:10] for start in starts if start)


@lru_cache(maxsize=4096)
def _listed(answer: Answer) -> Mapping[Moment, Claim]:
    """The times of the list that the answer's stands in, by their moments: itself alone where there is none."""
    run: list[tuple[Moment, Claim]] = []
    for claim in answer.line.claims:
        if not isinstance(claim.value, Moment):
            continue
        if run and not _joined(answer, run[-1][1], claim):
            if any(told == answer.claim for _, told in run):
                break
            run = []
        run.append((claim.value, claim))
    return dict(run) if any(told == answer.claim for _, told in run) else {}


def _joined(answer: Answer, one: Claim, other: Claim) -> bool:
    text, at = answer.line.unwrapped, answer.line.span.start
    return _JOINT.fullmatch(text, one.span.end - at, other.span.start - at) is not None
