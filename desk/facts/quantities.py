"""Figures with their roles: value, bound, unit, counted noun, scope, direction, and the event that is counted.

Takes the tokens of one sentence, those that times have taken masked; answers `Found` records in the order of their
figures, with the span of each in the item's text (code points, half-open). The span takes in the bound, the counted
noun and the scope, so that a figure inside a scope ("two of 57 Canadians") stands in two spans. A figure that counts
nothing in the world (a bus route, an article of law, a name with a number in it) is refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desk.facts import (
    ages,
    bounds,
    containers,
    money,
    nounphrase,
    numerals,
    percents,
    ranges,
    refusals,
    roles,
    trends,
    units,
)
from desk.facts.claim import ClaimKind, Quantity
from desk.facts.lexicon.grammar import DETERMINERS, ORDERING
from desk.facts.lexicon.units import DURATIONS
from desk.facts.numerals import Numeral
from desk.facts.tokens import Token, spelled
from desk.spans import Span

_NEGATIVE = frozenset(("-", "−", "–", "minus", "negative"))


@dataclass(frozen=True, slots=True)
class Found:
    """A quantity at tokens `first` to `last` (excluded), characters `span`."""

    kind: ClaimKind
    value: Quantity
    span: Span
    first: int
    last: int
    core: int
    """The index after figure and counted noun, before the scope."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What one reader makes of a figure: the index after figure and noun, and after the scope."""

    kind: ClaimKind
    value: Quantity
    core: int
    last: int


def find(tokens: Sequence[Token]) -> list[Found]:
    """The quantities of one sentence."""
    found: list[Found] = []
    i = 0
    while i < len(tokens):
        figure = numerals.read(tokens, i)
        if figure is None:
            i += 1
            continue
        i = figure.last
        if refusals.refused(tokens, figure):
            continue
        figure = ranges.widen(tokens, figure)
        quantity = None if refusals.is_address(tokens, figure.last) else _quantity(tokens, figure)
        if quantity is not None:
            found.append(_scoped(tokens, quantity, found[-1] if found else None))
            i = quantity.core
    return found


def _scoped(tokens: Sequence[Token], quantity: Found, before: Found | None) -> Found:
    """The quantity with what the words before it tell of its scope: a container, a whole, a figure it converts."""
    if before is not None:
        quantity = _converted(tokens, quantity, before)
        near = quantity.first - before.last <= containers.NEAR
        if (
            near
            and before.kind == quantity.kind == ClaimKind.NUMBER
            and containers.whole(tokens, quantity.first, quantity.core)
        ):
            value = quantity.value
            head, role = value.head or before.value.head, value.role or before.value.role
            scope = "of " + spelled(tokens[before.first : before.core])
            return replace(quantity, value=replace(value, head=head, role=role, scope=scope))
        quantity = _carried(quantity, before)
    if quantity.value.scope is None and (container := containers.container(tokens, quantity.first)) is not None:
        return replace(quantity, value=replace(quantity.value, scope=container))
    return quantity


def _carried(quantity: Found, before: Found) -> Found:
    """A bare amount of rising or falling has the unit of the one before it: "rose 2 percent and fell by 1"."""
    bare = quantity.kind == ClaimKind.NUMBER and quantity.value.head is None and quantity.value.unit is None
    if not (bare and quantity.value.trend and before.value.trend) or before.kind not in (
        ClaimKind.PERCENT,
        ClaimKind.MONEY,
    ):
        return quantity
    value = replace(quantity.value, unit=before.value.unit, currency=before.value.currency)
    return replace(quantity, kind=before.kind, value=value)


def _converted(tokens: Sequence[Token], quantity: Found, before: Found) -> Found:
    """A conversion in brackets is bounded as what it converts: "just under 296 hp (224 kW)"."""
    opened = tokens[quantity.first - 1].text in "(/" and quantity.first - 1 in (before.core, before.last)
    if not opened or quantity.kind != before.kind or quantity.value.unit == before.value.unit:
        return quantity
    bound = before.value.bound if quantity.value.bound == "=" else quantity.value.bound
    return replace(
        quantity, value=replace(quantity.value, bound=bound, trend=quantity.value.trend or before.value.trend)
    )


def _quantity(tokens: Sequence[Token], figure: Numeral) -> Found | None:
    """The figure with all that stands around it."""
    bound = bounds.read(tokens, figure)
    sign = bound.sign if bound.sign != "=" else figure.bound
    first, value = _signed(tokens, figure, bound.first, Quantity(figure.low, figure.high, sign, vague=figure.vague))
    last = max(bound.last, figure.last)
    answer = None
    for read in (_money, _percent, _age, _measure, _score, _count):
        if (answer := read(tokens, figure, value, last)) is not None:
            break
    if answer is None:
        return None
    if answer.kind == ClaimKind.MONEY:
        first = min(first, money.before(tokens, figure.first))
    trend = {1: "up", -1: "down"}.get(figure.grown) or trends.read(
        tokens, first, answer.core, answer.value.head is not None
    )
    value = replace(answer.value, trend=trend)
    value = replace(value, role=roles.read(tokens, first, answer.core, value))
    return Found(
        answer.kind, value, Span(tokens[first].start, tokens[answer.last - 1].end), first, answer.last, answer.core
    )


def _signed(tokens: Sequence[Token], figure: Numeral, first: int, value: Quantity) -> tuple[int, Quantity]:
    """A minus before the figure, touching it and nothing else: "minus-5 yards", "-$50.8 billion"."""
    i = money.before(tokens, figure.first) - 1
    if first != figure.first or i < 0 or tokens[i].low not in _NEGATIVE:
        return first, value
    if tokens[i].low in ("-", "−", "–"):
        if tokens[i].end != tokens[i + 1].start:
            return first, value
        if i and tokens[i - 1].text.isupper():  # a code parted from its figure: "COVID -19"
            return first, value
        if i and tokens[i - 1].end == tokens[i].start and tokens[i - 1].low not in (*_NEGATIVE, "("):
            return first, value
        i -= i > 0 and tokens[i - 1].low in ("minus", "negative")
    return i, replace(value, low=-value.high, high=-value.low)


def _money(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> _Answer | None:
    amount = money.read(tokens, figure)
    if amount is None:
        return None
    unit, last = amount.unit, max(amount.last, last)
    if (of := units.per(tokens, last)) is not None:
        unit, last = f"{unit} per {of[0]}", of[1]
    return _Answer(ClaimKind.MONEY, replace(value, unit=unit, currency=amount.currency), last, last)


def _percent(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> _Answer | None:
    """Percent, points, and fractions of something; a share takes only an "of" for its scope."""
    found = percents.read(tokens, figure.last)
    if found is None and not figure.share:
        return None
    unit, core = (found[0], max(last, found[1])) if found else (None, last)
    value = replace(value, unit=unit)
    scope = nounphrase.scope(tokens, core, only_of=True)
    if scope is not None:
        value, last = replace(value, scope=scope[0]), scope[1]
    return _Answer(ClaimKind.PERCENT if unit else ClaimKind.NUMBER, value, core, max(core, last))


def _age(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> _Answer | None:
    found = ages.read(tokens, figure)
    if found is None:
        return None
    bound = "~" if ages.is_decade(tokens, figure) else value.bound
    last = max(last, found[1])
    return _Answer(ClaimKind.AGE, replace(value, unit=found[0], bound=bound), last, last)


def _measure(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> _Answer | None:
    found = units.read(tokens, figure.last)
    if found is None:
        return None
    core = max(last, found[1])
    value = replace(value, unit=found[0])
    scope = nounphrase.scope(tokens, core, only_of=found[0] in DURATIONS)
    if scope is not None:
        return _Answer(ClaimKind.MEASURE, replace(value, scope=scope[0]), core, scope[1])
    return _Answer(ClaimKind.MEASURE, value, core, core)


def _score(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> _Answer | None:
    return _Answer(ClaimKind.NUMBER, replace(value, head="score"), last, last) if figure.score else None


def _count(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> _Answer | None:
    """A counted noun with its modifiers and scope, or a bare figure."""
    i, partitive = _noun_at(tokens, figure)
    phrase = nounphrase.read(tokens, i, single=figure.high == 1 and not partitive)
    if phrase.head is None:
        return _bare(tokens, figure, value, last)
    if partitive and figure.words and figure.high == 1:  # "one of the best wireless speakers": a manner of speaking
        value = replace(value, vague=True)
    core = max(last, phrase.last)
    value = replace(value, head=phrase.head, modifiers=_modifiers_before(tokens, figure) + phrase.modifiers)
    scope = nounphrase.scope(tokens, core)
    if scope is not None:
        return _Answer(ClaimKind.NUMBER, replace(value, scope=scope[0]), core, scope[1])
    return _Answer(ClaimKind.NUMBER, value, core, core)


def _modifiers_before(tokens: Sequence[Token], figure: Numeral) -> tuple[str, ...]:
    """An adjective of order between determiner and figure: "the final two debates"."""
    i = figure.first - 1
    return (tokens[i].low,) if i >= 0 and tokens[i].low in ORDERING else ()


def _noun_at(tokens: Sequence[Token], figure: Numeral) -> tuple[int, bool]:
    """Where the counted noun begins, past "of" and a hyphen; and whether the figure is a part of it ("two of the men")."""
    i = figure.last
    if i + 1 < len(tokens) and tokens[i].low == "of":
        if tokens[i + 1].low in DETERMINERS:
            return i + 2, True
        return i + figure.vague, False
    if i < len(tokens) and tokens[i].text == "-" and tokens[i].start == tokens[i - 1].end:
        return i + 1, False
    return i, False


def _bare(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> _Answer | None:
    """A figure with no noun of its own: "close to 1,000 were expected", "two of 57 Canadians"."""
    if figure.words and (figure.high <= 1 or tokens[figure.first - 1].low in ("top", "bottom", "first", "last")):
        return None
    if (part := _of_amount(tokens, value, last)) is not None:
        return part
    scope = nounphrase.scope(tokens, last, only_of=True)
    if scope is not None:
        return _Answer(ClaimKind.NUMBER, replace(value, scope=scope[0]), last, scope[1])
    return _Answer(ClaimKind.NUMBER, value, last, last)


def _of_amount(tokens: Sequence[Token], value: Quantity, last: int) -> _Answer | None:
    """ "280 million of the 1.5 billion shekels": the part has the unit of the whole."""
    i = last + 1
    if i + 1 >= len(tokens) or tokens[last].low != "of":
        return None
    i += tokens[i].low in DETERMINERS
    i += money.sign_at(tokens, i) is not None
    whole = numerals.read(tokens, i) if i < len(tokens) else None
    amount = money.read(tokens, whole) if whole is not None else None
    if amount is None:
        return None
    return _Answer(ClaimKind.MONEY, replace(value, unit=amount.unit, currency=amount.currency), last, amount.last)
