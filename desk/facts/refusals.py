"""Figures that count nothing: names with a number in them, ordinals, decades, addresses, versions, phone numbers."""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts import money, nounphrase, percents, units
from desk.facts.lexicon import words
from desk.facts.lexicon.grammar import DETERMINERS, PREPOSITIONS
from desk.facts.lexicon.numberednames import ALWAYS_NUMBERED, NUMBERED, STREETS
from desk.facts.lexicon.numbers import SMALL
from desk.facts.numerals import Numeral
from desk.facts.tokens import MONEY, NUMBER, WORD, Token, touches

_ORDINALS = ("st", "nd", "rd", "th")
_OWN_DECADE = frozenset(("his", "her", "their", "my", "our", "mid", "late", "early"))
_PREFIXES = frozenset(("minus", "negative", "sub", "mid", "late", "early", "post", "pre", "to"))
_NOT_ONE = words("no the this that any each every which some another same first last only")
_AFTER_ONE = words("another day way thing time by can or")


def refused(tokens: Sequence[Token], figure: Numeral) -> bool:
    """Whether the figure is no quantity."""
    if _is_suspended(tokens, figure.last):
        return True
    if figure.words:
        return _is_pronoun(tokens, figure) or _is_capital_name(tokens, figure) or _is_ratio(tokens, figure)
    i, last = figure.first, figure.last
    before, after = _at(tokens, i - 1), _at(tokens, last)
    if after is not None and touches(tokens, last) and _is_ordinal(tokens, i, after):
        return True
    if _is_ratio(tokens, figure):
        return True
    if before is None:
        return _is_product(tokens, figure, before)
    if touches(tokens, i) and _is_part_of_name(tokens, i, before):
        return True
    if before.low in ALWAYS_NUMBERED or (before.low in NUMBERED and before.text[0].isupper()):
        return not _is_measured(tokens, figure)
    return _is_product(tokens, figure, before)


def is_decade_of_life(tokens: Sequence[Token], figure: Numeral) -> bool:
    """ "his 50s", "in her mid-20s": an age, where "the 50s" is a decade."""
    after, i = _at(tokens, figure.last), figure.first - 1
    if after is None or after.low != "s" or not touches(tokens, figure.last) or figure.low % 10:
        return False
    i -= i >= 0 and tokens[i].text == "-"
    return i >= 0 and tokens[i].low in _OWN_DECADE and figure.low < 110


def _is_ordinal(tokens: Sequence[Token], i: int, after: Token) -> bool:
    """3rd, 96th-minute, 1990s; a slash or an @ makes a path or an address."""
    if after.low.partition("-")[0] in _ORDINALS or after.text in ("/", "@", "_", "#"):
        return True
    return (
        after.low == "s" and not is_decade_of_life(tokens, Numeral(i, i + 1, float(tokens[i].text), 0.0))
        if after.low == "s" and tokens[i].text.isdecimal()
        else False
    )


def _is_suspended(tokens: Sequence[Token], i: int) -> bool:
    """A hyphen left open: "four-, five- and six-cylinder engines"."""
    return (
        i + 1 < len(tokens)
        and tokens[i].text == "-"
        and touches(tokens, i)
        and not touches(tokens, i + 1)
        and tokens[i + 1].low in ("and", "or", "to", "")
    ) or (i + 1 < len(tokens) and tokens[i].text == "-" and tokens[i + 1].text == "," and touches(tokens, i + 1))


def _is_part_of_name(tokens: Sequence[Token], i: int, before: Token) -> bool:
    """A figure against a letter, a slash or a second hyphen: 737-800, #5, A400."""
    if before.text in ("/", "#", "@", "_", "№") or before.kind == WORD:
        return True
    if before.text == "-" and i > 1 and tokens[i - 2].text.isupper() and len(tokens[i - 2].text) > 1:  # "COVID -19"
        return True
    if before.text in ("-", "–") and touches(tokens, i - 1):
        return tokens[i - 2].low not in _PREFIXES
    return False


def _is_product(tokens: Sequence[Token], figure: Numeral, before: Token | None) -> bool:
    """iPhone 11, S&P 500, 787 Dreamliner: a bare figure beside a capitalised name, with nothing counted after it."""
    if _is_measured(tokens, figure) or figure.scale != 1.0 or figure.low != figure.high:
        return False
    phrase = nounphrase.read(tokens, figure.last)
    plural = phrase.head is not None and nounphrase.is_plural(phrase.head.lower())
    if plural:
        return False
    after = _at(tokens, figure.last)
    if (
        after is not None
        and after.kind == WORD
        and after.text[0].isupper()
        and after.low not in PREPOSITIONS
        and phrase.head is not None
    ):
        return figure.low >= 10 or (
            before is not None and before.text[-1:].isalnum() and any(c.isupper() for c in before.text)
        )
    if before is None or before.kind != WORD or before.low in PREPOSITIONS or before.low in DETERMINERS:
        return False
    named = any(c.isupper() for c in before.text[1:]) or (before.text[0].isupper() and figure.first > 1)
    return named and tokens[figure.first].text.isdecimal() and phrase.head is None


def _is_measured(tokens: Sequence[Token], figure: Numeral) -> bool:
    """Whether a currency, a unit or a percent sign stands beside the figure."""
    beside = figure.first and tokens[figure.first - 1].kind == MONEY
    return bool(
        beside or percents.read(tokens, figure.last) or units.read(tokens, figure.last) or money.read(tokens, figure)
    )


def is_address(tokens: Sequence[Token], i: int) -> bool:
    """575 Wilbraham Road."""
    for j in range(i, min(i + 4, len(tokens))):
        if tokens[j].kind != WORD or not tokens[j].text[0].isupper():
            return False
        if j > i and tokens[j].low in STREETS:
            return True
    return False


def _is_capital_name(tokens: Sequence[Token], figure: Numeral) -> bool:
    """ "BBC One", "Formula One": a number word with a capital after another capital."""
    before, word = _at(tokens, figure.first - 1), tokens[figure.first]
    return (
        word.text[0].isupper()
        and before is not None
        and before.kind == WORD
        and before.text[0].isupper()
        and before.low not in DETERMINERS
        and figure.first > 1
    )


def _is_ratio(tokens: Sequence[Token], figure: Numeral) -> bool:
    """Odds and ratios, either side of them: "a 3 to 1 margin", "two to one"."""
    for to, one in ((figure.last, figure.last + 1), (figure.first - 1, figure.first)):
        if (
            to > 0
            and one < len(tokens)
            and tokens[to].low == "to"
            and tokens[one].low in ("1", "one")
            and figure.low >= 1
        ):
            other = tokens[to - 1]
            return other.kind == NUMBER or other.low in SMALL
    return False


def _is_pronoun(tokens: Sequence[Token], figure: Numeral) -> bool:
    """ "One" that counts nothing: no one, the one, one another."""
    if figure.high != 1 or tokens[figure.first].low != "one":
        return False
    before, after = _at(tokens, figure.first - 1), _at(tokens, figure.last)
    if before is not None and before.low in _NOT_ONE:
        return True
    return after is None or after.kind != WORD or after.low in _AFTER_ONE


def _at(tokens: Sequence[Token], i: int) -> Token | None:
    return tokens[i] if 0 <= i < len(tokens) else None
