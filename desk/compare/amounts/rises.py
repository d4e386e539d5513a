"""A change told by its two ends here and by itself there: "it will cost $148, up from $132", "drivers pay $16 more".

Takes the figures of all sources; finds two values that one sentence tells as then and now, and what lies between them
in another source.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import permutations

from desk.compare.amounts.sums import Found, spelled
from desk.compare.answers.answer import Answer, Line
from desk.compare.point import Severity, Verdict
from desk.compare.verdicts import Ground, Judgement

EXACT = 1e-6
"""By what share of the change its two tellings may differ: floats alone."""
_THEN = re.compile(r"[^;:“”\"]{0,40}?\b(?:from|against|compared (?:with|to)) (?:[a-z]+ ){0,3}$", re.I)
"""What stands between the value now and the value before: ", up from "."""
_CHANGE = re.compile(
    r"\W{0,2}(?:more|less|fewer|extra|higher|lower|dearer|cheaper|(?:\w+ )?(?:rise|increase|jump|hike|cut|drop|fall))\b"
    r"|[- ](?:percentage[- ])?points?\b",
    re.I,
)
_BY = re.compile(
    r"\b(?:by|another|an? (?:\w+ )?(?:rise|increase|jump|hike|cut|drop|fall|reduction) of) (?:[a-z]+ ){0,2}$", re.I
)
"""What makes a figure a change, behind it or before it."""


def rises(figures: Sequence[Answer]) -> Iterator[Found]:
    """The points that such changes make, each with its judgement."""
    by_line: dict[Line, list[Answer]] = defaultdict(list)
    for figure in figures:
        if figure.figure.exact:
            by_line[figure.line].append(figure)
    changes = [figure for figure in figures if figure.figure.exact and _is_change(figure)]
    for some in by_line.values() if changes else ():
        for now, then in permutations(some, 2):
            if _of_one_unit(now, then) and _is_before(then, now):
                yield from _told_by_itself(now, then, changes)


def _is_change(figure: Answer) -> bool:
    before, after = _around(figure)
    return _CHANGE.match(after) is not None or _BY.search(before) is not None


def _around(figure: Answer) -> tuple[str, str]:
    """The text of the line before the figure and behind it."""
    at, text = figure.line.span.start, figure.line.text
    return text[: figure.claim.span.start - at], text[figure.claim.span.end - at :]


def _of_one_unit(a: Answer, b: Answer) -> bool:
    """Whether both are told in one unit; a desk need not say whose dollars it means."""
    return a.quantity.unit == b.quantity.unit and len({a.quantity.currency, b.quantity.currency} - {None}) <= 1


def _is_before(then: Answer, now: Answer) -> bool:
    """Whether the copy says that the one value was before and the other is now."""
    between = now.source.copy.item.text[now.claim.span.end : then.claim.span.start]
    return _THEN.fullmatch(between) is not None


def _told_by_itself(now: Answer, then: Answer, changes: Sequence[Answer]) -> Iterator[Found]:
    """The changes of other sources that lie between the two values."""
    gap = abs(now.quantity.high - then.quantity.high)
    told = [
        change
        for change in changes
        if change.source is not now.source
        and _measures(change, now)
        and abs(change.quantity.high - gap) <= EXACT * gap
        and change.line.senses & now.line.senses
    ]
    if gap and told:
        low, high = sorted((then.quantity.high, now.quantity.high))
        because = f"{spelled(low)} and {spelled(gap)} make {spelled(high)}"
        yield (then, now, *told), Judgement(Verdict.SAME, Ground.SUM, Severity.CHECK, because)


def _measures(change: Answer, now: Answer) -> bool:
    """Whether the change is told in the unit of the values; of a rate in points of it."""
    if now.role.dimension == "percent":
        return change.quantity.unit == "percentage point"
    return _of_one_unit(change, now)
