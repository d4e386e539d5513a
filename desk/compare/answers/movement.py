"""Figures of change: which way they go, and of what level: 3 per cent up on 40,000 sales is another thing than on 400.

Takes answers with quantities. Symmetric.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desk.compare.answers.answer import Answer, Line
from desk.facts.claim import ClaimKind, Quantity

BESIDE = 0.7
"""How near a verb of rising or falling must stand to tell the figure's direction."""
REACH = 60
"""Characters between a level and the change that it is told with, at most."""
UNLIKE = 2.0
"""How many times the one level is the other, so that no rounding or revision makes them one."""

_TRADED = re.compile(
    r"\b(?:shares?|stocks?|index|indices|futures|yields?|bonds?|currency|trading|traded|bids?|without power)\b", re.I
)
"""Words of figures that move by the minute, story or no story."""


def trend(answer: Answer) -> str | None:
    """Whether the figure tells a rise ("up") or a fall ("down"): its own word for it, else the verb beside it."""
    if answer.quantity.trend:
        return answer.quantity.trend
    if answer.claim.kind != ClaimKind.PERCENT:
        return None
    rise, fall = answer.about.get("rise", 0.0), answer.about.get("fall", 0.0)
    if max(rise, fall) < BESIDE or rise == fall:
        return None
    return "up" if rise > fall else "down"


def opposite_ways(a: Answer, b: Answer) -> bool:
    """Whether one figure tells a rise and the other a fall."""
    way = trend(a)
    return way is not None and trend(b) == ("down" if way == "up" else "up")


def of_two_levels(a: Answer, b: Answer) -> str | None:
    """Where each change is told with the level that changed, and the levels are no one thing's, the two levels."""
    one, other = (_level(answer) for answer in sorted((a, b), key=lambda answer: answer.source.name))
    if one is None or other is None or one.role.dimension != other.role.dimension:
        return None
    low, high = sorted((one.quantity.high, other.quantity.high))
    if high <= UNLIKE * low:
        return None
    return f"of “{one.claim.quote}” ({one.source.name}), of “{other.claim.quote}” ({other.source.name})"


@lru_cache(maxsize=4096)
def _level(answer: Answer) -> Answer | None:
    """The count or sum told right before a change of so many per cent: "412 boats, down 3 per cent"."""
    if answer.role.dimension != "percent" or trend(answer) is None:
        return None
    here = answer.claim.span.start
    before = [
        Answer(answer.line, claim, {})
        for claim in answer.line.claims
        if isinstance(claim.value, Quantity) and 0 <= here - claim.span.end <= REACH
    ]
    nearest = max(before, key=lambda level: level.claim.span.end, default=None)
    return nearest if nearest is not None and nearest.role.dimension in ("count", "money") else None


def traded(a: Answer, b: Answer) -> bool:
    """Whether both tell of what moves by the minute."""
    return _is_market(a.line) and _is_market(b.line)


@lru_cache(maxsize=4096)
def _is_market(line: Line) -> bool:
    """Whether the line tells of figures that move by the minute."""
    return _TRADED.search(line.text) is not None
