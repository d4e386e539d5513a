"""Figures that may be taken for one another and are not: the whole bill here, the bill for each there.

Takes the groups of figures that answer one question each; gives pairs over two groups whose words tell of one thing and
whose scopes the copy tells apart. Of counts only such as no other source gives: copy counts a part beside every whole,
and says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desk.compare.answers.answer import Answer
from desk.compare.answers.qualifiers import EACH
from desk.compare.judging.judge import judge
from desk.compare.meeting.grouping import Meet, candidates
from desk.compare.meeting.slots import ENOUGH, keys
from desk.compare.point import Verdict
from desk.compare.verdicts import Ground

DIMENSIONS = frozenset(("money", "percent", "count"))
"""Of sums, shares and counts."""
TOLD = (Ground.SCOPE, Ground.PART)
"""Grounds that rest on words of the copy: that two values lie far apart makes no two of a sort of any figures."""


def lookalikes(
    figures: Sequence[Answer], groups: Sequence[Sequence[Answer]], meeting: Meet[Answer]
) -> Iterator[tuple[Answer, Answer]]:
    """For every two groups, or figures of none, the pair of two sources that meets best, where its scopes differ."""
    home = {answer: at for at, group in enumerate(groups) for answer in group}
    best: dict[frozenset[int | Answer], tuple[float, Answer, Answer]] = {}
    some = [answer for answer in figures if answer.role.dimension in DIMENSIONS]
    for a, b in candidates(some, lambda answer: (answer.role.dimension,), keys):
        homes = frozenset((home.get(a, a), home.get(b, b)))
        if a.source is b.source or len(homes) == 1 or (a.role.dimension == "count" and a in home and b in home):
            continue
        score = meeting(a, b)
        if score >= ENOUGH and score > best.get(homes, (0.0,))[0] and _told_apart(a, b):
            best[homes] = score, a, b
    yield from ((a, b) for _, a, b in best.values())


def _told_apart(a: Answer, b: Answer) -> bool:
    """Whether two sources tell both scopes; where one alone is qualified ("net"), the other may mean the same."""
    if bool(a.role.qualifiers) != bool(b.role.qualifiers) and EACH not in a.role.qualifiers | b.role.qualifiers:
        return False
    judgement = judge(a, b)
    return judgement.verdict == Verdict.DIFFERENT_SCOPE and judgement.ground in TOLD
