"""Two figures that make one: ranges (5-10, between $62 and $68, from 1 per cent to 1.5 per cent) and scores (4-2).

Takes tokens and a numeral; answers the numeral widened over both figures, or as it is. A score keeps its figures in
the order of the copy; a range is put in rising order, and a fall "from 70 to 40" is told by its direction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desk.facts.figures import money, numerals, percents, trends, units
from desk.facts.figures.numerals import Numeral
from desk.facts.grammar import nounphrase
from desk.facts.grammar.tokens import MONEY, Token, low_at, touches
from desk.facts.lexicon import words
from desk.facts.lexicon.money import DOLLAR
from desk.facts.lexicon.numberednames import SCORED
from desk.facts.lexicon.trends import CHANGING

STEEPEST = 3.0
"""After a word of rising or falling, "by 1 to 1.5" is a range and "by 40 to 400" is an amount and where it ended."""
HIGHEST_SCORE, HIGHEST_VOTE = 200, 1000
"""Points of one side in a game that is told by a hyphen, and votes of one side in a chamber."""
REACH = 9
"""Tokens before "from" in which the verb of a change stands: "raises the starting pay of nurses from"."""
_DASHES = ("-", "–")
_JOINTS = frozenset((*_DASHES, "to", "and", "or"))
_VOTING = words("vote voted votes voting")
_RULING = _VOTING | words("adopted approved backed cleared defeated endorsed passed ratified rejected")
"""What chambers do by a count of votes."""
_BEATEN = words("beaten defeated lose loses losing lost trail trailed trailing trails")
"""What the side does whose figure may be told first though it is the smaller: "lost 3-4", not "lost 3-4 boats"."""
_HEDGING = words("about an around as estimated even maybe nearly perhaps roughly some to up us")


def widen(tokens: Sequence[Token], figure: Numeral) -> Numeral:
    """`figure`, or the range or score that it opens."""
    if (tally := _tally(tokens, figure)) is not None:
        return tally
    join = _join(tokens, figure)
    if join is None:
        return figure
    i = join + 1
    while low_at(tokens, i) in _HEDGING or money.sign_at(tokens, i):
        i += 1
    other = numerals.read(tokens, i) if i < len(tokens) else None
    if other is None or other.share != figure.share or figure.vague != other.vague:
        return figure
    if _is_score(tokens, figure, join, other):
        return replace(figure, last=other.last, high=other.high, score=True)
    return _range(tokens, figure, other) if _is_range(tokens, figure, join, other) else figure


def _tally(tokens: Sequence[Token], figure: Numeral) -> Numeral | None:
    """The two sides of a vote that is told in words: "48 votes to 42", "voted 36 to 31"."""
    counted = low_at(tokens, figure.last) == "votes"
    join = figure.last + counted
    voting = counted or any(token.low in _VOTING for token in tokens[max(0, figure.first - 2) : figure.first])
    if not voting or low_at(tokens, join) not in ("to", "against"):
        return None
    other = numerals.read(tokens, join + 1) if join + 1 < len(tokens) else None
    if other is None or figure.low % 1 or other.low % 1 or percents.read(tokens, other.last) is not None:
        return None
    return replace(figure, last=other.last, high=other.high, score=True)


def _join(tokens: Sequence[Token], figure: Numeral) -> int | None:
    """The word or dash that may join the figure to another; a unit may stand between ("1 per cent to 1.5")."""
    for i in (figure.last, _after_unit(tokens, figure.last)):
        if i is not None and low_at(tokens, i) in _JOINTS:
            return i
    return None


def _after_unit(tokens: Sequence[Token], i: int) -> int | None:
    share = percents.read(tokens, i)
    if share is not None:
        return share[1]
    found = units.read(tokens, i) if i < len(tokens) and tokens[i].low not in _DASHES else None
    return found[1] if found else None


def _is_score(tokens: Sequence[Token], figure: Numeral, join: int, other: Numeral) -> bool:
    """4-2, 2-0: whole figures touching a hyphen, falling or equal, before "win" and its like or behind "lost"."""
    glued = touches(tokens, join) and touches(tokens, join + 1)
    if tokens[join].low not in _DASHES or figure.words or not glued:
        return False
    ruled = any(token.low in _RULING for token in tokens[max(0, figure.first - REACH) : other.last + 2])
    highest = HIGHEST_VOTE if ruled else HIGHEST_SCORE
    if figure.low % 1 or other.low % 1 or max(figure.low, other.low) > highest or other.scale != 1.0:
        return False
    if _after_unit(tokens, other.last) is not None or money.read(tokens, figure) is not None:
        return False
    scored = any(token.low in SCORED for token in tokens[other.last : other.last + 3])
    after = low_at(tokens, other.last) == "of" or nounphrase.read(tokens, other.last).head is not None
    beaten = low_at(tokens, figure.first - 1) in _BEATEN and not after  # not "lost 20-30 of its seats"
    return scored or beaten or figure.low >= other.low


def _is_range(tokens: Sequence[Token], figure: Numeral, join: int, other: Numeral) -> bool:
    mark = tokens[join].low
    before = _opener(tokens, figure.first)
    rising = figure.low * _factor(figure, other) < other.low
    if mark in _DASHES:
        return rising
    if not _same_kind(tokens, figure, join, other):
        return False
    if before in ("between", "from"):
        return mark in (("and", "to") if before == "between" else ("to",)) and figure.low != other.low
    if mark == "to":
        grown = trends.read(tokens, money.before(tokens, figure.first), figure.last) is not None
        return rising and (not grown or other.low <= STEEPEST * figure.low)
    return mark == "or" and rising and join == figure.last and other.low <= 2 * figure.low * _factor(figure, other)


def _opener(tokens: Sequence[Token], first: int) -> str:
    """ "between" or "from" before the figure, past its sign and its bound."""
    for i in range(first - 1, max(-1, first - 5), -1):
        if tokens[i].low in ("between", "from"):
            return tokens[i].low
        if tokens[i].kind != MONEY and tokens[i].low not in _HEDGING:
            return ""
    return ""


def _is_change(tokens: Sequence[Token], first: int) -> bool:
    """Whether the range tells a change: "fell from 70 to 40"; prices that "range from 2 to 4" do not move."""
    if _opener(tokens, first) != "from":
        return False
    return any(trends.direction(token.low) or token.low in CHANGING for token in tokens[max(0, first - REACH) : first])


def _same_kind(tokens: Sequence[Token], figure: Numeral, join: int, other: Numeral) -> bool:
    """Whether both figures count one thing: "7% to $3 billion" does not."""
    if join > figure.last:
        if _after_unit(tokens, other.last) is None:
            return _opener(tokens, figure.first) == "from"
        return tokens[figure.last].low == tokens[other.last].low
    one, two = money.sign_at(tokens, figure.first - 1), money.sign_at(tokens, other.first - 1)
    return two in (None, DOLLAR, one)


def _factor(figure: Numeral, other: Numeral) -> float:
    """The scale that the second figure gives to the first: "3 to 5 million"."""
    return other.scale if figure.scale == 1.0 and other.scale > 1.0 and figure.low < other.low / other.scale else 1.0


def _range(tokens: Sequence[Token], figure: Numeral, other: Numeral) -> Numeral:
    first, second = figure.low * _factor(figure, other), other.high
    ranged = low_at(tokens, _after_unit(tokens, other.last) or other.last) == "to"  # "from 5 to 7% to 3 to 5%"
    grown = (1 if second > first else -1) if _is_change(tokens, figure.first) and not ranged else 0
    low, high = min(first, second), max(first, second)
    return replace(figure, last=other.last, low=low, high=high, scale=other.scale, grown=grown)
