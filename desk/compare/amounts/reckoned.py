"""What figures come to: 11 of 18 ties are more than half, $148, up from $132, is $16 more, two of 125 euros are 250.

Takes the figures of all sources; finds a part told with its whole, a value told with the one that it has replaced, or
so many of so much each, and what another source tells the two as: a share, a change, a sum. Only what comes out makes
a point: a share or a change that does not may be of something else.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from desk.compare.amounts.sums import Found
from desk.compare.answers.agreement import Figure, Fit, quantities_fit
from desk.compare.answers.answer import Answer, Line
from desk.compare.answers.qualifiers import EACH, EARLIER
from desk.compare.language.words import sense, words
from desk.compare.point import Severity, Verdict
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Quantity
from desk.facts.lexicon.trends import DOWN, UP
from desk.spans import Span

REACH, AFTER = 80, 40
"""Characters between two figures that are told together at most, and after a share in which its noun stands."""
COMMON = 2
"""Senses that two sentences must share for a change or a share in the one to be told in the other."""
_MORE = UP | {"climb", "extra", "higher", "more", "raise", "raised", "raises", "raising"}
_FEWER = DOWN | {"cut", "cuts", "cutting", "fewer", "less", "lower", "lowering"}
"""What tells that a figure is how much something rose by, or fell by."""
SUMMED = frozenset(("area", "data", "energy", "length", "mass", "money", "power", "volume"))
"""Dimensions in which many of one size make a whole: no ages, shares or degrees."""


def reckoned(figures: Sequence[Answer]) -> Iterator[Found]:
    """The points that such reckonings make, each with its judgement."""
    yield from _shares(figures)
    for one, other in _told_together(figures):
        if EARLIER in other.role.qualifiers and _one_unit(one, other):
            yield from _changed(one, other, figures)
        elif _is_size_of(other, one):
            yield from _multiplied(one, other, figures)


def _told_together(figures: Sequence[Answer]) -> Iterator[tuple[Answer, Answer]]:
    """The figures of one line that follow each other closely."""
    by_line: dict[Line, list[Answer]] = defaultdict(list)
    for figure in figures:
        by_line[figure.line].append(figure)
    for some in by_line.values():
        for one, other in pairwise(sorted(some, key=lambda figure: figure.claim.span)):
            if other.claim.span.start - one.claim.span.end <= REACH:
                yield one, other


def _shares(figures: Sequence[Answer]) -> Iterator[Found]:
    """A part told with its whole, and the share of the same things that another source tells."""
    told = [(figure, _shared_out(figure)) for figure in figures if figure.role.dimension == "percent"]
    for part in figures if told else ():
        whole, noun = part.role.of, sense(part.role.family or "")
        if not whole or part.role.dimension != "count" or part.quantity.high > whole:
            continue
        share = 100 * part.quantity.high / whole
        because = f"{part.quantity.high:,.10g} of {whole:,.10g} are {share:.0f}%"
        figure = Figure(Quantity(share, share, unit="percent"), f"{share:.0f}%")
        for other in _elsewhere(part, (other for other, of in told if noun in of)):
            alike = len(other.line.senses & part.line.senses) >= COMMON
            if alike and quantities_fit(figure, other.figure).fit not in (Fit.APART, Fit.MEET):
                verdict = Verdict.SAME if other.quantity.bound == "=" else Verdict.REFINED
                yield (part, other), Judgement(verdict, Ground.SUM, Severity.CHECK, because)


def _shared_out(share: Answer) -> frozenset[str]:
    """The senses of what a share is of: ties of "more than half the ties meant to"."""
    text, start = share.line.unwrapped, share.claim.span.start - share.line.span.start
    end = min(len(text), share.claim.span.end - share.line.span.start + AFTER)
    return frozenset(word.sense for word in words(text, Span(start, end)))


def _is_size_of(each: Answer, count: Answer) -> bool:
    """Whether the one is the size or the lot of each of the things counted before it: "two credits of 125 euros"."""
    if count.role.dimension != "count" or each.role.dimension not in SUMMED or count.quantity.high < 2:
        return False
    holds = (count.quantity.scope or "").startswith("of ") and count.claim.span.holds(each.claim.span)
    return count.quantity.low == count.quantity.high and (holds or EACH in each.role.qualifiers)


def _multiplied(count: Answer, each: Answer, figures: Sequence[Answer]) -> Iterator[Found]:
    """So many things of so much each, and the whole of it that another source tells."""
    many, size = count.quantity.high, each.quantity
    because = f"{many:,.10g} times {size.high:,.10g} make {many * size.high:,.0f}"
    whole = Figure(replace(size, low=many * size.low, high=many * size.high), f"{many * size.high:.10g}")
    for other in _elsewhere(each, figures):
        alike = _one_unit(other, each) and EACH not in other.role.qualifiers and other.line.senses & each.line.senses
        if alike and quantities_fit(whole, other.figure).fit in (Fit.EQUAL, Fit.FINER_A):
            yield (count, each, other), Judgement(Verdict.SAME, Ground.SUM, Severity.CHECK, because)


def _changed(new: Answer, old: Answer, figures: Sequence[Answer]) -> Iterator[Found]:
    """A value and the one that it has replaced, and the change that another source tells."""
    change = round(abs(new.quantity.high - old.quantity.high), 6)
    because = f"from {old.quantity.high:,.10g} to {new.quantity.high:,.10g} is {change:,.10g}"
    for other in _elsewhere(new, figures):
        if not change or other.quantity.high != change or not _one_unit(new, other):
            continue
        way = _MORE if new.quantity.high > old.quantity.high else _FEWER
        told = re.findall(r"[^\W\d_]+", other.clause.of(other.source.copy.item.text).lower())
        if not way.isdisjoint(told) and len(other.line.senses & new.line.senses) >= COMMON:
            yield (new, other), Judgement(Verdict.SAME, Ground.SUM, Severity.CHECK, because)


def _elsewhere(here: Answer, figures: Iterable[Answer]) -> Iterator[Answer]:
    """The figures of other sources."""
    return (figure for figure in figures if figure.source is not here.source)


def _one_unit(a: Answer, b: Answer) -> bool:
    """Whether both are told in one unit; a bare dollar may be any nation's."""
    currencies = {a.quantity.currency, b.quantity.currency} - {None}
    return a.quantity.unit == b.quantity.unit and len(currencies) < 2
