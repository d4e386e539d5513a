"""What sort of quantity a figure is, with its unit, counted noun and scope: money, percent, age, measure, score,
count.

Takes tokens, a numeral, the quantity so far and the index after its last token; answers what the first fitting kind
makes of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desk.facts.claim import ClaimKind, Quantity
from desk.facts.figures import ages, money, numerals, percents, scopes, units
from desk.facts.figures.numerals import Numeral
from desk.facts.grammar import nounphrase
from desk.facts.grammar.tokens import Token, low_at, touches
from desk.facts.lexicon.grammar import DETERMINERS, ORDERING
from desk.facts.lexicon.nounfamilies import COLLECTIVES
from desk.facts.lexicon.units import DURATIONS, SMALLER
from desk.spans import Span


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
class Answer:
    """What a kind makes of a figure: the index after figure and noun (`core`), and after the scope (`last`)."""

    kind: ClaimKind
    value: Quantity
    core: int
    last: int


def read(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> Answer | None:
    """The figure as the first kind that fits; None where it counts nothing."""
    for kind in (_money, _part_of_unit, _percent, _age, _measure, _score, _count):
        if (answer := kind(tokens, figure, value, last)) is not None:
            return answer
    return None


def _money(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> Answer | None:
    amount = money.read(tokens, figure)
    if amount is None:
        return None
    unit, last = amount.unit, max(amount.last, last)
    if (of := units.per(tokens, last)) is not None:
        unit, last = f"{unit} per {of[0]}", of[1]
    return Answer(ClaimKind.MONEY, replace(value, unit=unit, currency=amount.currency), last, last)


def _percent(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> Answer | None:
    """Percent, points, and fractions of something; a share takes only an "of" for its scope."""
    found = percents.read(tokens, figure.last)
    if found is None and not figure.share:
        return None
    unit, core = (found[0], max(last, found[1])) if found else (None, last)
    kind = ClaimKind.PERCENT if unit else ClaimKind.NUMBER
    return _scoped(tokens, Answer(kind, replace(value, unit=unit), core, core), only_of=True)


def _part_of_unit(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> Answer | None:
    """Half a mile, a quarter of an hour, half a percentage point: so much of one unit."""
    i = figure.last + (low_at(tokens, figure.last) == "of")
    if not figure.share or low_at(tokens, i) not in ("a", "an", "one"):
        return None
    if (share := percents.read(tokens, i + 1)) is not None:
        return Answer(ClaimKind.PERCENT, replace(value, unit=share[0]), share[1], share[1])
    if low_at(tokens, i + 1) == "point":  # of a game
        return Answer(ClaimKind.NUMBER, replace(value, head="point"), i + 2, i + 2)
    found = units.read(tokens, i + 1)
    if found is None:
        return None
    return Answer(ClaimKind.MEASURE, replace(value, unit=found[0]), max(last, found[1]), max(last, found[1]))


def _age(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> Answer | None:
    found = ages.read(tokens, figure)
    if found is None:
        return None
    if (years := ages.between(tokens, figure)) is not None:
        value = replace(value, low=years[0], high=years[1], bound="~")
    last = max(last, found[1])
    return Answer(ClaimKind.AGE, replace(value, unit=found[0]), last, last)


def _measure(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> Answer | None:
    found = (figure.unit, figure.last) if figure.unit else units.read(tokens, figure.last)
    found = found or units.before(tokens, figure.first, figure.last)
    if found is None:
        return None
    unit, core = found[0], max(last, found[1])
    if low_at(tokens, core - 1) == "zero" and value.low > 0:  # "22 degrees below zero"
        value = replace(value, low=-value.high, high=-value.low)
    if value.low == value.high and not value.low % 1:
        more, core = _smaller(tokens, unit, core)
        value = replace(value, low=value.low + more, high=value.high + more)
    answer = Answer(ClaimKind.MEASURE, replace(value, unit=unit), core, core)
    return _scoped(tokens, answer, only_of=unit in DURATIONS)


def _smaller(tokens: Sequence[Token], unit: str, i: int) -> tuple[float, int]:
    """What smaller units add to `unit`, and the index after them: "two hours, four minutes and 37 seconds"."""
    more, size, last = 0.0, 1.0, i
    while True:
        i = last + (low_at(tokens, last) == ",")
        i += low_at(tokens, i) == "and"
        figure = numerals.read(tokens, i) if i < len(tokens) else None
        found = units.read(tokens, figure.last) if figure else None
        step = SMALLER.get((unit, found[0]), 0) if found else 0
        if figure is None or found is None or not 0 < figure.high < step:
            return more, last
        unit, size, last = found[0], size * step, found[1]
        more += figure.high / size


def _score(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> Answer | None:
    return Answer(ClaimKind.NUMBER, replace(value, head="score"), last, last) if figure.score else None


def _count(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> Answer | None:
    """A counted noun with its modifiers and scope, or a bare figure."""
    i, partitive = _noun_at(tokens, figure, last)
    phrase = nounphrase.read(tokens, i, single=figure.high == 1 and not partitive)
    if phrase.head is None:
        return _bare(tokens, figure, value, last)
    core = max(last, phrase.last)
    ordering = low_at(tokens, figure.first - 1)
    before = (ordering,) if ordering in ORDERING else ()  # "the final two debates"
    vague = value.vague or (partitive and figure.words and figure.high == 1)  # "one of the best speakers"
    value = replace(value, head=phrase.head, modifiers=before + phrase.modifiers, vague=vague)
    return _scoped(tokens, Answer(ClaimKind.NUMBER, value, core, core))


def _noun_at(tokens: Sequence[Token], figure: Numeral, i: int) -> tuple[int, bool]:
    """Where the noun at `i` begins, past "of" and a hyphen; and whether it is a part of a whole ("two of the men")."""
    if low_at(tokens, i) == "of":
        partitive = low_at(tokens, i + 1) in DETERMINERS
        return i + (2 if partitive else figure.vague), partitive
    return i + (low_at(tokens, i) == "-" and touches(tokens, i)), False


def _bare(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> Answer | None:
    """A figure with no noun of its own: "about 900 came", "two of 40 Welshmen"; not "the top two"."""
    if figure.words and (figure.high <= 1 or low_at(tokens, figure.first - 1) in ORDERING):
        return None
    if (part := _of_amount(tokens, value, last)) is not None:
        return part
    if low_at(tokens, figure.first - 1) == "of" and low_at(tokens, figure.first - 2) in COLLECTIVES:
        return Answer(ClaimKind.NUMBER, replace(value, head=tokens[figure.first - 2].text), last, last)
    return _scoped(tokens, Answer(ClaimKind.NUMBER, value, last, last), only_of=True)


def _of_amount(tokens: Sequence[Token], value: Quantity, last: int) -> Answer | None:
    """ "30 million of the 2 billion euros": the part has the unit of the whole."""
    if low_at(tokens, last) != "of":
        return None
    i = last + 1
    i += low_at(tokens, i) in DETERMINERS
    i += money.sign_at(tokens, i) is not None
    whole = numerals.read(tokens, i) if i < len(tokens) else None
    amount = money.read(tokens, whole) if whole is not None else None
    if amount is None:
        return None
    return Answer(ClaimKind.MONEY, replace(value, unit=amount.unit, currency=amount.currency), last, amount.last)


def _scoped(tokens: Sequence[Token], answer: Answer, only_of: bool = False) -> Answer:
    """The answer with the scope phrase after it."""
    scope = scopes.after(tokens, answer.core, only_of)
    return replace(answer, value=replace(answer.value, scope=scope[0]), last=scope[1]) if scope else answer
