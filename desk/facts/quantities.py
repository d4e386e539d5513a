"""Figures with their roles: value, bound, unit, counted noun, scope, direction, and the event that is counted.

Takes the tokens of one sentence and the indices that times have taken; answers `Found` records with the span of each in
the item's text (code points, half-open). A figure that counts nothing in the world (a bus route, an article of law, a
score line's hyphen) is refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desk.facts import bounds, money, nounphrase, numerals, refusals, roles, trends, units
from desk.facts.claim import ClaimKind, Quantity
from desk.facts.lexicon.grammar import DETERMINERS
from desk.facts.lexicon.units import DURATIONS
from desk.facts.numerals import Numeral
from desk.facts.tokens import NUMBER, WORD, Token
from desk.spans import Span


@dataclass(frozen=True, slots=True)
class Found:
    """A quantity and where it stands: tokens `first` to `last` (excluded), characters `span`."""

    kind: ClaimKind
    value: Quantity
    span: Span
    first: int
    last: int


def find(tokens: Sequence[Token], taken: frozenset[int] | set[int]) -> list[Found]:
    """The quantities of one sentence, in order, not overlapping."""
    found: list[Found] = []
    i = 0
    while i < len(tokens):
        figure = None if i in taken else numerals.read(tokens, i)
        if figure is None or taken.intersection(range(i, figure.last)):
            i += 1
            continue
        if refusals.refused(tokens, figure):
            i = figure.last
            continue
        quantity = _quantity(tokens, _spanned(tokens, figure, taken))
        if quantity is not None:
            found.append(quantity)
            i = max(quantity.last, figure.last)
        else:
            i = figure.last
    return found


def _spanned(tokens: Sequence[Token], figure: Numeral, taken: frozenset[int] | set[int]) -> Numeral:
    """The figure, widened to a range where one is written: 5-10, 15 to 22, between $62 and $68."""
    join, i = figure.last, figure.last + 1
    if i >= len(tokens) or join in taken or i in taken:
        return figure
    i += money.sign_at(tokens, i) is not None
    other = numerals.read(tokens, i) if i < len(tokens) else None
    if other is None or refusals.refused(tokens, other) or not _joins(tokens, figure, join, other):
        return figure
    factor = other.scale if figure.scale == 1.0 and other.scale > 1.0 and figure.low < other.low / other.scale else 1.0
    low, high = figure.low * factor, other.high
    return replace(figure, last=other.last, low=low, high=high, scale=other.scale)


def _joins(tokens: Sequence[Token], figure: Numeral, join: int, other: Numeral) -> bool:
    """Whether the word between two figures makes a range of them; falling small figures at a dash are a score."""
    mark, before = tokens[join].low, tokens[figure.first - 1].low if figure.first else ""
    rising = figure.low < other.low or (other.scale > 1.0 and figure.low < other.low)
    if mark in ("-", "–", "—"):
        return rising and (mark != "—")
    if before == "between":
        return mark == "and" and rising
    if mark == "or":
        return rising and other.low <= 2 * figure.low + 1 and figure.scale == 1.0 or (rising and figure.scale == other.scale and other.low <= 2 * figure.low)
    return mark == "to" and (rising or before == "from")


def _quantity(tokens: Sequence[Token], figure: Numeral) -> Found | None:
    """The figure with all that stands around it."""
    bound = bounds.read(tokens, figure)
    value = Quantity(figure.low, figure.high, bound.sign if bound.sign != "=" else figure.bound, vague=figure.vague)
    first, last = bound.first, max(bound.last, figure.last)
    for read in (_money, _percent, _age, _measure, _count):
        answer = read(tokens, figure, value, last)
        if answer is not None:
            kind, value, last = answer
            break
    else:
        return None
    first = min(first, money.before(tokens, figure.first) if kind == ClaimKind.MONEY else first)
    value = replace(value, trend=trends.read(tokens, first, last), role=roles.read(tokens, first, last, value))
    return Found(kind, value, Span(tokens[first].start, tokens[last - 1].end), first, last)


Answer = tuple[ClaimKind, Quantity, int] | None


def _money(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> Answer:
    amount = money.read(tokens, figure)
    if amount is None:
        return None
    unit, last = amount.unit, max(amount.last, last)
    if (of := units.per(tokens, last)) is not None:
        unit, last = f"{unit} per {of[0]}", of[1]
    return ClaimKind.MONEY, replace(value, unit=unit, currency=amount.currency), last


def _percent(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> Answer:
    """Percent, percentage points and basis points; a share takes only an "of" for its scope."""
    i = figure.last
    lows = [token.low for token in tokens[i : i + 3]]
    if lows[:1] == ["-"]:
        i, lows = i + 1, lows[1:]
    if lows[:1] in (["%"], ["percent"], ["pct"], ["pc"]):
        unit, i = "percent", i + 1
    elif lows[:2] == ["per", "cent"]:
        unit, i = "percent", i + 2
    elif lows[:2] in (["percentage", "points"], ["percentage", "point"]):
        unit, i = "percentage point", i + 2
    elif lows[:1] in (["percentage-point"], ["percentage-points"]):
        unit, i = "percentage point", i + 1
    elif lows[:2] in (["basis", "points"], ["basis", "point"]):
        unit, i = "basis point", i + 2
    elif figure.share:
        unit = None
    else:
        return None
    if unit == "percent" and i < len(tokens) and tokens[i].low in ("point", "points"):
        unit, i = "percentage point", i + 1
    last = max(last, i)
    scope = nounphrase.scope(tokens, last, only_of=True) if unit in ("percent", None) else None
    if scope is not None:
        value, last = replace(value, scope=scope[0]), scope[1]
    kind = ClaimKind.PERCENT if unit else ClaimKind.NUMBER
    return kind, replace(value, unit=unit), last


def _age(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> Answer:
    """Ages: 37-year-old, aged 37, "Name, 37,", his 50s."""
    i = figure.last
    lows = [token.low for token in tokens[i : i + 4]]
    before = tokens[figure.first - 1] if figure.first else None
    if lows[:1] == ["-"]:
        i, lows = i + 1, lows[1:]
    for words in (("year-old",), ("years-old",), ("year-olds",), ("year", "old"), ("years", "old"), ("years", "of", "age"), ("yo",),
                  ("month-old",), ("months", "old"), ("week-old",), ("weeks", "old"), ("day-old",), ("days", "old"),
                  ("year-old's",), ("month-olds",), ("year", "-", "old"), ("years", "-", "old")):  # fmt: skip
        if tuple(lows[: len(words)]) == words:
            unit = words[0].partition("-")[0].rstrip("s").replace("yo", "year")
            return ClaimKind.AGE, replace(value, unit=unit), max(last, i + len(words))
    if figure.high >= 120 or figure.scale != 1.0 or figure.vague:
        return None
    if before is not None and (before.low in ("aged", "age", "ages") or (before.low == "," and _names_age(tokens, figure))):
        return ClaimKind.AGE, replace(value, unit="year"), last
    return None


def _names_age(tokens: Sequence[Token], figure: Numeral) -> bool:
    """Whether "Name, 37," or "Name, 37." surrounds the figure: a name or a person before, a mark or a verb after."""
    if figure.first < 2 or figure.words or figure.low != figure.high or figure.low < 1 or figure.low % 1:
        return False
    before = tokens[figure.first - 2]
    after = tokens[figure.last].text if figure.last < len(tokens) else ","
    named = before.kind == WORD and (before.text[0].isupper() or before.low in refusals.PERSONS)
    return named and after in (",", ".", ";", ")", "(", "and", "was", "of", "who", "—", "–", ":", "said", "is", "has")


def _measure(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> Answer:
    unit = units.read(tokens, figure.last)
    if unit is None:
        return None
    name, last = unit[0], max(last, unit[1])
    only_of = name in DURATIONS
    scope = nounphrase.scope(tokens, last, only_of=only_of)
    if scope is not None:
        value, last = replace(value, scope=scope[0]), scope[1]
    return ClaimKind.MEASURE, replace(value, unit=name), last


def _count(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> Answer:
    """A counted noun with its modifiers and scope, or a bare figure."""
    i = figure.last
    partitive = i + 1 < len(tokens) and tokens[i].low == "of" and tokens[i + 1].low in DETERMINERS
    if figure.vague and i < len(tokens) and tokens[i].low == "of":
        i += 1
    elif partitive:
        i += 2
    elif i < len(tokens) and tokens[i].text == "-" and tokens[i].start == tokens[i - 1].end:
        i += 1
    phrase = nounphrase.read(tokens, i, single=figure.high == 1 and not partitive)
    if phrase.head is None:
        return _bare(tokens, figure, value, last)
    last = max(last, phrase.last)
    scope = nounphrase.scope(tokens, last)
    if scope is not None:
        value, last = replace(value, scope=scope[0]), scope[1]
    return ClaimKind.NUMBER, replace(value, head=phrase.head, modifiers=phrase.modifiers), last


def _bare(tokens: Sequence[Token], figure: Numeral, value: Quantity, last: int) -> Answer:
    """A figure with no noun of its own: "close to 1,000 were expected", "two of 57 Canadians"."""
    if figure.words and figure.high <= 1:
        return None
    scope = nounphrase.scope(tokens, last, only_of=True)
    if scope is not None and any(token.kind == NUMBER for token in tokens[last : scope[1]]):
        return ClaimKind.NUMBER, replace(value, scope=scope[0]), last
    if scope is not None:
        value, last = replace(value, scope=scope[0]), scope[1]
    return ClaimKind.NUMBER, value, last
