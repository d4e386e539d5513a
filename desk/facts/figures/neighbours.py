"""What one figure takes from the figure before it in its sentence: a whole, a bound, a unit.

"Eleven people were hurt, four of whom stayed in hospital": the four are people, of the eleven. "Just under 90 km (56
miles)": the conversion is bounded too. "Rose 3 percent and sank by 2": two percent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desk.facts.claim import ClaimKind, Quantity
from desk.facts.figures import scopes
from desk.facts.figures.kinds import Found
from desk.facts.grammar import nounphrase
from desk.facts.grammar.nounphrase import Phrase
from desk.facts.grammar.tokens import Token, low_at, spelled
from desk.spans import Span

NEAR = 14
"""Tokens between a whole and its part at most ("12 people, most of them tourists and including three children")."""
_PARTS = (("of", "whom"), ("of", "which"), ("of", "them"), ("among", "them"), ("among", "whom"))
MILLION = 1e6
"""From here a bare figure after a sum of money is money: "a deficit of 13.6 billion"."""
SIDE = 5
"""Per cent that a side which is told against another has at least."""
_AGAINST = ("to", "against", "versus")
"""What stands between the shares of two sides: "by 29 per cent to 27"."""
_RATES = (ClaimKind.PERCENT, ClaimKind.MONEY)


def settle(tokens: Sequence[Token], quantity: Found, before: Found | None) -> Found:
    """The quantity with what the words and the figure before it tell."""
    if before is not None:
        if _is_part(tokens, quantity, before):
            return _part(tokens, quantity, before)
        quantity = _carried(tokens, _converted(tokens, quantity, before), before)
    if quantity.value.scope is None and (container := scopes.container(tokens, quantity.first)) is not None:
        return replace(quantity, value=replace(quantity.value, scope=container))
    return quantity


def _is_part(tokens: Sequence[Token], quantity: Found, before: Found) -> bool:
    """Whether the words say that the quantity is a part of the one before."""
    if quantity.first - before.last > NEAR or not before.kind == quantity.kind == ClaimKind.NUMBER:
        return False
    following = (low_at(tokens, quantity.core), low_at(tokens, quantity.core + 1))
    leading = (low_at(tokens, quantity.first - 2), low_at(tokens, quantity.first - 1))
    return following in _PARTS or leading in _PARTS or leading[1] in ("including", "among")


def _part(tokens: Sequence[Token], quantity: Found, whole: Found) -> Found:
    value = quantity.value
    scope = "of " + spelled(tokens[whole.first : whole.core])
    told = _told(tokens, quantity) if value.head is None else None
    if told is not None:
        last, value = told.last, replace(value, head=told.head, modifiers=told.modifiers)
        span = Span(quantity.span.start, tokens[last - 1].end)
        quantity = replace(quantity, span=span, core=last, last=max(last, quantity.last))
    head, role = value.head or whole.value.head, value.role or whole.value.role
    return replace(quantity, value=replace(value, head=head, role=role, scope=scope))


def _told(tokens: Sequence[Token], part: Found) -> Phrase | None:
    """What the part is said to be: "two of them children", "three of whom were police officers"."""
    if (low_at(tokens, part.core), low_at(tokens, part.core + 1)) not in _PARTS:
        return None
    at = part.core + 2
    found = nounphrase.read(tokens, at + (low_at(tokens, at) in ("are", "were")))
    return found if found.head is not None and nounphrase.is_plural(found.head.lower()) else None


def _converted(tokens: Sequence[Token], quantity: Found, before: Found) -> Found:
    """The bound and direction of what a figure in brackets converts."""
    opened = low_at(tokens, quantity.first - 1) in ("(", "/") and quantity.first - 1 in (before.core, before.last)
    if not opened or quantity.kind != before.kind or quantity.value.unit == before.value.unit:
        return quantity
    bound = before.value.bound if quantity.value.bound == "=" else quantity.value.bound
    trend = quantity.value.trend or before.value.trend
    return replace(quantity, value=replace(quantity.value, bound=bound, trend=trend))


def _are_sides(one: Quantity, other: Quantity) -> bool:
    """Whether two shares may be of two sides; "slipped 1.2 percent to 981" tells a change and the level it led to."""
    return one.trend is None and min(one.low, other.low) >= SIDE and one.high + other.high <= 100


def _carried(tokens: Sequence[Token], quantity: Found, before: Found) -> Found:
    """The unit of the amount before, for a bare amount of rising or falling, or a bare sum in millions."""
    value = quantity.value
    if quantity.kind != ClaimKind.NUMBER or value.head is not None or before.kind not in _RATES:
        return quantity
    beside = quantity.first - 1 in (before.core, before.last) and low_at(tokens, quantity.first - 1) in _AGAINST
    if beside and before.kind == ClaimKind.PERCENT and _are_sides(before.value, value):
        return replace(quantity, kind=before.kind, value=replace(value, unit=before.value.unit))
    moves = value.trend is not None and before.value.trend is not None
    if not moves and not (before.kind == ClaimKind.MONEY and min(value.low, before.value.low) >= MILLION):
        return quantity
    return replace(
        quantity,
        kind=before.kind,
        value=replace(value, unit=before.value.unit, currency=before.value.currency),
    )
