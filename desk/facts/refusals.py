"""Figures that count nothing: names with a number in them, ordinals, decades, scores, versions, phone numbers."""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.lexicon.calendar import MONTHS
from desk.facts.lexicon.grammar import DETERMINERS
from desk.facts.lexicon.numberednames import NUMBERED
from desk.facts.numerals import Numeral
from desk.facts.tokens import NUMBER, WORD, Token

PERSONS = frozenset(
    """
    man woman boy girl daughter son brother sister mother father wife husband victim suspect driver resident student
    teacher worker officer passenger mother-of-two teen teenager child grandmother grandfather uncle aunt cousin friend
    """.split()
)
_ORDINALS = frozenset(("st", "nd", "rd", "th"))


def refused(tokens: Sequence[Token], figure: Numeral) -> bool:
    """Whether the figure is no quantity."""
    i, last = figure.first, figure.last
    before, after = _at(tokens, i - 1), _at(tokens, last)
    if figure.words:
        return _refused_words(tokens, figure)
    if after is not None and _touches(tokens, last) and (after.low in _ORDINALS or after.low == "s" or after.text in ("/", "@", "_")):
        return not (after.low == "s" and figure.low % 10 == 0 and before is not None and before.low in ("his", "her", "their", "mid", "late", "early"))
    if before is None:
        return False
    if _touches(tokens, i) and (before.text in ("/", "#", "@", "_", "№") or before.kind == WORD):
        return True
    if before.text in ("-", "–") and _touches(tokens, i) and _touches(tokens, i - 1):
        return True
    return before.low in NUMBERED and (before.text[0].isupper() or before.low in ("no", "nos", "page", "chapter"))


def _refused_words(tokens: Sequence[Token], figure: Numeral) -> bool:
    """Bare "one" (a pronoun), "no one", "one another", a name in capitals ("BBC One", "Formula One")."""
    before, after = _at(tokens, figure.first - 1), _at(tokens, figure.last)
    word = tokens[figure.first]
    if word.text[0].isupper() and before is not None and before.kind == WORD and before.text[0].isupper() and before.low not in DETERMINERS:
        return True
    if word.low != "one" or figure.high != 1:
        return False
    if before is not None and before.low in ("no", "the", "this", "that", "any", "each", "every", "which", "some", "another", "same", "first", "last", "only"):
        return True
    return after is None or after.kind != WORD or after.low in ("another", "day", "way", "thing", "time", "by", "can", "or")


def _touches(tokens: Sequence[Token], i: int) -> bool:
    """Whether token `i` stands right against the one before it."""
    return 0 < i < len(tokens) and tokens[i].start == tokens[i - 1].end


def _at(tokens: Sequence[Token], i: int) -> Token | None:
    return tokens[i] if 0 <= i < len(tokens) else None
