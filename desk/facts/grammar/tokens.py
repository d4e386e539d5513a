"""Words, figures and marks of a stretch of copy, each with its place in the item's text.

Takes text and a half-open stretch of it in code points; promises that every non-blank character lies in exactly one
token, that `text[start:end] == token.text`, and one pass whatever the text. It judges nothing: "Nov." is one token
because the stop belongs to the abbreviation, "37-year-old" is three because the figure is read by itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import NamedTuple

from desk.facts.lexicon.abbreviations import ABBREVIATIONS
from desk.facts.lexicon.money import WORDS as CURRENCIES
from desk.facts.lexicon.numbers import SCALES, SMALL, TENS
from desk.facts.lexicon.units import WORDS as UNITS

WORD, NUMBER, CLOCK, MONEY, OF, MARK, TIME = "word", "number", "clock", "money", "of", "mark", "time"
"""The kinds of token. OF is the possessive ending "'s"; TIME a word or figure that a date has taken."""


DOTTED = {"US": "u.s.", "WHO": "w.h.o.", "IT": "i.t."}
"""Acronyms that would be pronouns in small letters."""


class Token(NamedTuple):
    """One word, figure or mark."""

    text: str
    low: str
    """Lower case, apostrophes straight, an abbreviation's stops dropped: "maj-gen" of "Maj.-Gen.", but "u.s."."""
    start: int
    end: int
    kind: str


_TOKEN = re.compile(
    r"""
    # Highway 37A, Route 9W
    (?P<road>(?<=Highway\ )\d+[A-Z]\b|(?<=Route\ )\d+[A-Z]\b)
    # 9:30, 11:26:05, 3:43.13; not 1:2
    |(?P<clock>\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?![\d:]))
    # 13,000 and 1,250.5; 250, 2018, 1.5; .931
    |(?P<number>\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\w.])\.\d+|[½¼¾⅓⅔⅛])
    # $A, US$, $, £; RM50, PS6.5bn, not Flight PS752
    |(?P<money>\$(?:US|CA|AU|NZ|HK|A|C)(?=\d)|(?:\b(?:US|CA|AU|NZ|HK|NT|R|C|A|S|Z|J)\s?)?\$|[£€¥₹₪₽₩₺₦₴₱฿]
        |\b(?<!light\ )(?:Y=|RM|PS|Rs|NIS|Rp|USD|EUR|GBP|CAD|AUD|CHF|MYR|HKD)(?=\d))
    # U.S., a.m., U.S.-led, not a.m.-4; Maj.-Gen, O’Connor, al-Hakim, AT&T, F-16; not mid-20s, which is read in three
    |(?P<word>(?:[^\W\d_]\.){2,}(?:-(?!\d)\w+)?
        |[^\W\d_]\w*(?:(?:\.?-(?!\d)|(?<=[A-Z\d])-|&|['’](?![sS]\b))\w+)*)
    |(?P<of>['’][sS]\b)
    |(?P<mark>\S)
    """,
    re.VERBOSE,
)


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of `text[start:end]`, in order, placed in `text`."""
    stop = len(text) if end is None else end
    found: list[Token] = []
    skip = start
    for match in _TOKEN.finditer(text, start, stop):
        first, last = match.span()
        if first < skip:
            continue
        kind = WORD if match.lastgroup == "road" else match.lastgroup or MARK
        if kind == WORD and last < stop and text[last] == "." and _owns_stop(match.group()):
            last += 1
            skip = last
        if kind == WORD and (cut := _figure_end(text, first, last)):
            found += [
                _token(text, first, cut, kind),
                _token(text, cut, cut + 1, MARK),
                _token(text, cut + 1, last, kind),
            ]
        else:
            found.append(_token(text, first, last, kind))
    return found


def masked(tokens: Sequence[Token], taken: Set[int]) -> list[Token]:
    """The same tokens, those at the indices `taken` said to be TIME and without their word."""
    return [token._replace(low="", kind=TIME) if i in taken else token for i, token in enumerate(tokens)]


def low_at(tokens: Sequence[Token], i: int) -> str:
    """The lower-case word at `i`; empty outside the sentence."""
    return tokens[i].low if 0 <= i < len(tokens) else ""


def touches(tokens: Sequence[Token], i: int) -> bool:
    """Whether token `i` stands right against the one before it."""
    return 0 < i < len(tokens) and tokens[i].start == tokens[i - 1].end


def spelled(tokens: Sequence[Token]) -> str:
    """The tokens as words on one line, in one space where the copy has any blank between them."""
    return "".join(
        token.text if k == 0 or tokens[k - 1].end == token.start else " " + token.text for k, token in enumerate(tokens)
    )


def _token(text: str, first: int, last: int, kind: str) -> Token:
    word = text[first:last]
    return Token(word, _lower(word, kind), first, last, kind)


def _figure_end(text: str, first: int, last: int) -> int:
    """The hyphen that parts a number word from its unit: "eight-year-old", "twenty-five-mile"; 0 for none."""
    parts = text[first:last].lower().split("-")
    if len(parts) == 1 or not (parts[0] in SMALL or parts[0] in TENS or parts[0] in SCALES):
        return 0
    words = 2 if (parts[0] in TENS and parts[1] in SMALL) or parts[1] in SCALES else 1
    if len(parts) <= words or not (parts[words] in UNITS or parts[words] in CURRENCIES):
        return 0
    return first + sum(len(part) + 1 for part in parts[:words]) - 1


def _owns_stop(word: str) -> bool:
    """Whether a full stop after `word` is its own: "Nov", "Maj.-Gen", the initial "F"; not "I"."""
    if len(word) == 1:
        return word.isupper() and word != "I"
    return word.lower().replace(".", "") in ABBREVIATIONS


def _lower(word: str, kind: str) -> str:
    if kind != WORD:
        return word
    if word in DOTTED:
        return DOTTED[word]
    low = word.lower().replace("’", "'")
    return low.rstrip(".").replace(".-", "-") if "." in low and not _is_initials(low) else low


def _is_initials(low: str) -> bool:
    """Whether the word is dotted letters: "u.s.", "a.m.", "d.c.", "u.s.-led"."""
    return len(low) > 3 and low[1] == "." and low[3] == "."
