"""Sums and shares that may be taken for one another and are not: the whole bill here, the bill for each there.

Takes the groups of figures that answer one question each; gives pairs over two groups whose words tell of one thing and
whose scopes the copy tells apart. Counts are left out: copy counts a part beside every whole, and says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from desk.compare.answers import Answer
from desk.compare.judge import judge
from desk.compare.point import Verdict
from desk.compare.qualifiers import EACH
from desk.compare.slots import ENOUGH, Rarity, meeting

DIMENSIONS = ("money", "percent")
"""Of sums and shares."""


def lookalikes(
    figures: Sequence[Answer], groups: Sequence[Sequence[Answer]], rarity: Rarity
) -> Iterator[tuple[Answer, Answer]]:
    """For every two groups, or figures of none, the pair of two sources that meets best, where its scopes differ."""
    grouped = {answer for group in groups for answer in group}
    sorts = [tuple(group) for group in groups] + [(answer,) for answer in figures if answer not in grouped]
    for one, other in combinations([sort for sort in sorts if sort[0].role.dimension in DIMENSIONS], 2):
        pairs = [(meeting(a, b, rarity), a, b) for a, b in product(one, other) if _told_apart(a, b)]
        best = max(pairs, key=lambda pair: (pair[0], pair[1].claim.quote, pair[2].claim.quote), default=None)
        if best and best[0] >= ENOUGH:
            yield best[1], best[2]


def _told_apart(a: Answer, b: Answer) -> bool:
    """Whether two sources tell both scopes; where one alone is qualified ("net"), the other may mean the same."""
    if a.source is b.source or a.role.dimension != b.role.dimension:
        return False
    if bool(a.role.qualifiers) != bool(b.role.qualifiers) and EACH not in a.role.qualifiers | b.role.qualifiers:
        return False
    return judge(a, b).verdict == Verdict.DIFFERENT_SCOPE
