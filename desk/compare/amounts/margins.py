"""One run told by another and what lay between: "won in 2:05:14, the next 48 seconds later", "second in 2:06:02".

Takes the figures of all sources; finds a length of time that one source tells between two runs, the run beside it, and
the other run in another source.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from desk.compare.amounts.sums import Found
from desk.compare.answers.answer import Answer
from desk.compare.language.units import dimension, in_base
from desk.compare.point import Severity, Verdict
from desk.compare.verdicts import Ground, Judgement

EXACT = 0.06
"""Seconds by which the two sides may differ at most: half of a tenth is lost in rounding."""
SLACK = 0.6
"""Of the margin's last written digit, by which they may differ: half of it is lost in rounding."""
_BETWEEN = re.compile(
    r"^ (?:or \w+ )?(?:adrift|after|ahead|back|behind|clear|faster|in front|inside|later|off|outside|slower)\b", re.I
)


def margins(figures: Sequence[Answer]) -> Iterator[Found]:
    """The points that such lengths make, each with its judgement."""
    times = [figure for figure in figures if dimension(figure.quantity.unit) == "duration"]
    runs = [figure for figure in times if ":" in figure.claim.quote or figure.quantity.high % 1]
    by_line: dict[tuple[str, int], list[Answer]] = defaultdict(list)
    for run in runs:
        by_line[run.source.name, run.line.index].append(run)
    for margin in times:
        if not _BETWEEN.match(margin.line.unwrapped[margin.claim.span.end - margin.line.span.start :]):
            continue
        for back in (0, 1):
            for start in by_line[margin.source.name, margin.line.index - back]:
                yield from _led_to(start, margin, runs)


def _led_to(start: Answer, margin: Answer, runs: Sequence[Answer]) -> Iterator[Found]:
    """The runs of other sources that lie so far before or behind the one beside the margin."""
    exact = min(EXACT, SLACK * in_base(margin.figure.step, margin.quantity.unit))
    for end in runs:
        gap = abs(_seconds(end) - _seconds(start))
        if end.source is not start.source and start is not margin and abs(gap - _seconds(margin)) <= exact:
            because = f"“{margin.claim.quote}” from “{start.claim.quote}” is “{end.claim.quote}”"
            yield (start, margin, end), Judgement(Verdict.SAME, Ground.SUM, Severity.CHECK, because)


def _seconds(figure: Answer) -> float:
    return in_base(figure.quantity.high, figure.quantity.unit)
