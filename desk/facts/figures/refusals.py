"""Figures that count nothing: names with a number in them, ordinals, decades, ratios, addresses, versions, codes."""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.figures import money, percents, ranges, units
from desk.facts.figures.numerals import Numeral
from desk.facts.grammar import nounphrase
from desk.facts.grammar.tokens import MONEY, NUMBER, WORD, Token, low_at, touches
from desk.facts.lexicon import words
from desk.facts.lexicon.ages import OWN_DECADE
from desk.facts.lexicon.grammar import DETERMINERS, ORDERING, PREPOSITIONS, PRONOUNS
from desk.facts.lexicon.numberednames import ALWAYS_NUMBERED, NUMBERED, SCORED, STREETS
from desk.facts.lexicon.numbers import SMALL

LEAST_MODEL = 10
"""A smaller figure before a capital is a count ("three Danish MPs"); a model has more ("500 Roadrunner")."""
LONGEST_LIST = 12
"""Figures that one noun carries at most: tram lines 1, 4 and 7."""
_ORDINALS = words("nd rd st th")
_PREFIXES = words("early late mid minus negative post pre sub to")
_PATHS = frozenset("/#@_№")
_LISTING = frozenset((",", "and", "or", "to", "-", "–"))
_NOT_ONE = ORDERING | words("another any each every no only same some that the this which")
_AFTER_ONE = words("another by can day mind or thing time voice way")
_ALARMS = words("000 110 111 112 119 911 999")
"""Numbers that copy says somebody called, not how many there were."""
_CALLED = words("call called calling calls dial dialed dialled dispatch emergency phoned ring rang")


def refused(tokens: Sequence[Token], figure: Numeral) -> bool:
    """Whether the figure is no quantity."""
    if _is_suspended(tokens, figure.last) or _is_ratio(tokens, figure):
        return True
    if figure.words:
        return _is_pronoun(tokens, figure) or _is_capital_name(tokens, figure)
    if (
        _is_ordinal(tokens, figure)
        or _is_code(tokens, figure)
        or _is_model(tokens, figure)
        or _is_phone(tokens, figure)
        or _is_alarm(tokens, figure)
        or _is_channel(tokens, figure)
    ):
        return True
    return _is_numbered(tokens, figure)


def is_decade_of_life(tokens: Sequence[Token], figure: Numeral) -> bool:
    """ "his 50s", "in her mid-20s": an age, where "the 50s" is a decade."""
    if low_at(tokens, figure.last) != "s" or not touches(tokens, figure.last) or figure.low % 10 or figure.low >= 110:
        return False
    i = figure.first - 1
    return low_at(tokens, i - (low_at(tokens, i) == "-")) in OWN_DECADE


def is_address(tokens: Sequence[Token], i: int) -> bool:
    """Whether a street's name follows the figure: 12 Harbour Road."""
    for j in range(i, min(i + 4, len(tokens))):
        if tokens[j].kind != WORD or not tokens[j].text[0].isupper():
            return False
        if j > i and tokens[j].low in STREETS:
            return True
    return False


def _is_suspended(tokens: Sequence[Token], i: int) -> bool:
    """A hyphen left open after the figure: "four-, five- and six-cylinder engines"."""
    if low_at(tokens, i) != "-" or not touches(tokens, i):
        return False
    return low_at(tokens, i + 1) == "," or (low_at(tokens, i + 1) in ("and", "or", "to") and not touches(tokens, i + 1))


def _is_ratio(tokens: Sequence[Token], figure: Numeral) -> bool:
    """Odds and ratios, either side of them: "a 3 to 1 margin", "two to one"."""
    for to in (figure.last, figure.first - 1):
        if low_at(tokens, to) == "to" and low_at(tokens, to + 1) in ("1", "one") and figure.low >= 1 and to > 0:
            return tokens[to - 1].kind == NUMBER or tokens[to - 1].low in SMALL
    return False


def _is_pronoun(tokens: Sequence[Token], figure: Numeral) -> bool:
    """ "One" that counts nothing: no one, the one, one another."""
    if figure.high != 1 or tokens[figure.first].low != "one":
        return False
    if low_at(tokens, figure.first - 1) in _NOT_ONE:
        return True
    after = tokens[figure.last] if figure.last < len(tokens) else None
    return after is None or after.kind != WORD or after.low in _AFTER_ONE


def _is_alarm(tokens: Sequence[Token], figure: Numeral) -> bool:
    """ "Called 911", "the 999 call"; not "took 110 calls", "called 112 witnesses"."""
    if tokens[figure.first].text not in _ALARMS:
        return False
    head = nounphrase.read(tokens, figure.last).head
    if head is not None and nounphrase.is_plural(head.lower()):
        return False
    return low_at(tokens, figure.last) in _CALLED or low_at(tokens, figure.first - 1) in _CALLED


def _is_channel(tokens: Sequence[Token], figure: Numeral) -> bool:
    """ "WKLV 6 News", "Channel 4 News"; not "300 News International staff"."""
    before = tokens[figure.first - 1].text if figure.first else ""
    named = before == "Channel" or (len(before) > 1 and before.isupper())
    return named and figure.last < len(tokens) and tokens[figure.last].text == "News"


def _is_capital_name(tokens: Sequence[Token], figure: Numeral) -> bool:
    """ "BBC One", "Formula One": a number word with a capital after another capital."""
    if figure.first < 2 or not tokens[figure.first].text[0].isupper():
        return False
    before = tokens[figure.first - 1]
    return before.kind == WORD and before.text[0].isupper() and before.low not in DETERMINERS


def _is_ordinal(tokens: Sequence[Token], figure: Numeral) -> bool:
    """3rd, 80th-minute, 1990s, 5G; a slash or an @ makes a path or an address."""
    if not touches(tokens, figure.last):
        return False
    after = low_at(tokens, figure.last)
    if after == "s":
        return tokens[figure.first].text.isdecimal() and not is_decade_of_life(tokens, figure)
    return after.partition("-")[0] in _ORDINALS or after in _PATHS or tokens[figure.last].text == "G"


def _is_code(tokens: Sequence[Token], figure: Numeral) -> bool:
    """A figure against a letter, a slash or a second hyphen: 737-800, #5, A400, "AREA -51"."""
    i = figure.first
    if not touches(tokens, i):
        return False
    before = tokens[i - 1]
    if before.text in _PATHS or before.kind == WORD:
        return True
    if before.text not in ("-", "–") or i < 2:
        return False
    if before.text == "-" and tokens[i - 2].text.isupper() and len(tokens[i - 2].text) > 1:
        return True
    return touches(tokens, i - 1) and tokens[i - 2].low not in _PREFIXES


def _is_phone(tokens: Sequence[Token], figure: Numeral) -> bool:
    """Figures in a row at hyphens: 800-555-0100."""
    i, marks = figure.last, 0
    while i + 1 < len(tokens) and tokens[i].text == "-" and touches(tokens, i) and tokens[i + 1].kind == NUMBER:
        i, marks = i + 2, marks + touches(tokens, i + 1)
    return marks > 1


def _is_model(tokens: Sequence[Token], figure: Numeral) -> bool:
    """ "The 737-800 was new": two figures at a hyphen after an article, with nothing counted after them."""
    i = figure.last
    if (
        low_at(tokens, i) != "-"
        or low_at(tokens, figure.first - 1) not in ("the", "a", "an")
        or i + 2 > len(tokens) - 1
    ):
        return False
    joined = touches(tokens, i) and touches(tokens, i + 1) and tokens[i + 1].kind == NUMBER
    if low_at(tokens, i + 2) in SCORED:  # "a 3-0 win"
        return False
    return joined and nounphrase.read(tokens, i + 2).head is None and units.read(tokens, i + 2) is None


def _is_numbered(tokens: Sequence[Token], figure: Numeral) -> bool:
    """Flight 752, category 4, iPhone 11, S&P 500, 500 Roadrunner: no unit beside it, nothing counted after it."""
    before = tokens[figure.first - 1] if figure.first else None
    named = before is not None and before.text[0].isupper() and before.low in NUMBERED - PREPOSITIONS
    if named and _is_lettered(tokens, figure):  # not "Under 5M people"
        return True
    if figure.scale != 1.0 or _is_measured(tokens, figure):
        return False
    if _is_listed(tokens, figure.first):
        return True
    if _is_result(tokens, figure):
        return False
    if before is not None and before.low in (NUMBERED if before.text[0].isupper() else ALWAYS_NUMBERED):
        return True
    phrase = nounphrase.read(tokens, figure.last)
    if phrase.head is None:
        return before is not None and tokens[figure.first].text.isdecimal() and _is_name(before, figure.first > 1)
    if nounphrase.is_plural(phrase.head.lower()) or not tokens[figure.last].text[0].isupper():
        return False
    return figure.low >= LEAST_MODEL or (before is not None and any(letter.isupper() for letter in before.text))


def _is_result(tokens: Sequence[Token], figure: Numeral) -> bool:
    """Whether the figure opens a score behind a name: "beat Marden 4-3", "beat San Marcos Sol 4-3"; not "Gate 12-4"."""
    before = tokens[figure.first - 1] if figure.first else None
    if before is None or (before.low in NUMBERED and not tokens[figure.first - 2].text[0].isupper()):
        return False
    return _is_name(before, figure.first > 1) and ranges.widen(tokens, figure).score


def _is_lettered(tokens: Sequence[Token], figure: Numeral) -> bool:
    """Whether a capital stands against the figure: Ward 4B, Gate 12M."""
    letter = tokens[figure.last - 1].text[-1]
    return letter.isalpha() and letter.isupper() and tokens[figure.first].text[0].isdecimal()


def _is_listed(tokens: Sequence[Token], i: int) -> bool:
    """Whether the figure at `i` is one of several that a noun carries: "tram lines 1 and 4", "Highways 2, 5 and 11"."""
    for _ in range(LONGEST_LIST):
        if i > 1 and tokens[i - 1].low in _LISTING and tokens[i - 2].kind == NUMBER:
            i -= 2
    noun = low_at(tokens, i - 1)
    counted = i > 1 and tokens[i - 2].kind == NUMBER  # "7.3 points 3.7 rebounds"
    return not counted and noun.endswith("s") and noun.removesuffix("s") in NUMBERED


def _is_name(before: Token, inside: bool) -> bool:
    """Whether the word before a bare figure is a name: a capital `inside` the sentence, or one within ("iPhone")."""
    if before.kind != WORD or before.low in PREPOSITIONS or before.low in DETERMINERS:
        return False
    if before.low.partition("'")[0] in PRONOUNS:  # "I'm 67"
        return False
    return any(letter.isupper() for letter in before.text[1:]) or (inside and before.text[0].isupper())


def _is_measured(tokens: Sequence[Token], figure: Numeral) -> bool:
    """Whether a currency, a unit or a percent sign stands beside the figure."""
    if figure.first and tokens[figure.first - 1].kind == MONEY:
        return True
    i = figure.last
    return bool(percents.read(tokens, i) or units.read(tokens, i) or money.read(tokens, figure))
