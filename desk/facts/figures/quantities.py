"""Figures with their roles: value, bound, unit, counted noun, scope, direction, and the event that is counted.

Takes the tokens of one sentence, those that times have taken masked; answers `Found` records in the order of their
figures, with the span of each in the item's text (code points, half-open). The span takes in the bound, the counted
noun and the scope, so that a figure inside a scope ("two of 40 Welshmen") stands in two spans. A figure that counts
nothing in the world (a bus route, an article of law, a name with a number in it) is refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desk.facts.claim import ClaimKind, Quantity
from desk.facts.figures import bounds, kinds, money, neighbours, numerals, ranges, refusals, roles, timings, trends
from desk.facts.figures.kinds import Found
from desk.facts.figures.numerals import Numeral
from desk.facts.grammar import nounphrase
from desk.facts.grammar.tokens import Token, low_at, touches
from desk.spans import Span

_GROWN = {1: "up", -1: "down", 0: None}
_DASHES = ("-", "−", "–")
_MINUS = ("minus", "negative")


def find(tokens: Sequence[Token]) -> list[Found]:
    """The quantities of one sentence."""
    found: list[Found] = []
    i = 0
    while i < len(tokens):
        figure = numerals.read(tokens, i) or timings.read(tokens, i)
        if figure is None:
            i += 1
            continue
        i = figure.last
        if (quantity := _quantity(tokens, figure)) is not None:
            found.append(neighbours.settle(tokens, quantity, found[-1] if found else None))
            i = _next(tokens, i, quantity.core)
    return found


def _next(tokens: Sequence[Token], i: int, core: int) -> int:
    """Where the next figure may begin: `core`, or a measure inside the counted noun: "42,000 six-litre cookers"."""
    return next((j for j in range(i, core) if nounphrase.past_measure(tokens, j) > j), core)


def _quantity(tokens: Sequence[Token], figure: Numeral) -> Found | None:
    """The figure with all that stands around it; None where it is refused."""
    if figure.unit is None and refusals.refused(tokens, figure):
        return None
    figure = ranges.widen(tokens, figure)
    bound = bounds.read(tokens, figure)
    sign = bound.sign if bound.sign != "=" else figure.bound
    first, value = _signed(tokens, figure, bound.first, Quantity(figure.low, figure.high, sign, vague=figure.vague))
    answer = kinds.read(tokens, figure, value, max(bound.last, figure.last))
    if answer is None or refusals.is_address(tokens, figure.last):
        return None
    if answer.kind == ClaimKind.MONEY:
        first = min(first, money.before(tokens, figure.first))
    counted = answer.value.head is not None
    trend = _GROWN[figure.grown] or trends.read(tokens, first, answer.core, counted)
    role = roles.read(tokens, first, answer.core, answer.value) if answer.kind == ClaimKind.NUMBER else None
    value = replace(answer.value, trend=trend, role=role)
    span = Span(tokens[first].start, tokens[answer.last - 1].end)
    return Found(answer.kind, value, span, first, answer.last, answer.core)


def _signed(tokens: Sequence[Token], figure: Numeral, first: int, value: Quantity) -> tuple[int, Quantity]:
    """The quantity below nought where a minus touches it and nothing else: "minus-8 metres", "-$3 billion"."""
    i = money.before(tokens, figure.first) - 1
    low = low_at(tokens, i)
    if first != figure.first or (low not in _DASHES and low not in _MINUS):
        return first, value
    if low in _DASHES:
        before = low_at(tokens, i - 1)
        if not touches(tokens, i + 1) or (i and tokens[i - 1].text.isupper()):  # a code parted from it: "AREA -51"
            return first, value
        if touches(tokens, i) and before not in (*_MINUS, "("):
            return first, value
        i -= before in _MINUS
    return i, replace(value, low=-value.high, high=-value.low)
