"""Words, figures and marks of a stretch of copy, each with its place in the item's text.

Takes text and a half-open stretch of it in code points; promises that every non-blank character lies in exactly one
token, that `text[start:end] == token.text`, and one pass whatever the text. It judges nothing: "Nov." is one token
because the stop belongs to the abbreviation, "37-year-old" is three because the figure is read by itself.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from desk.facts.lexicon.abbreviations import ABBREVIATIONS

WORD, NUMBER, CLOCK, MONEY, OF, MARK = "word", "number", "clock", "money", "of", "mark"
"""The kinds of token. OF is the possessive ending: "'s"."""


class Token(NamedTuple):
    """One word, figure or mark."""

    text: str
    low: str
    """Lower case, apostrophes straight, the stops of an abbreviation dropped ("Maj.-Gen." is "maj-gen", "U.S." "u.s.")."""
    start: int
    end: int
    kind: str


_TOKEN = re.compile(
    r"""
    (?P<clock>\d{1,2}:\d{2}(?::\d{2})?(?![\d:]))               # 9:30, 11:26:05; not 1:2
    |(?P<number>\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)(?:\.\d+)?   # 13,000 and 1,250.5
        |\d+(?:\.\d+)?                                         # 250, 2018, 1.5
        |(?<![\w.])\.\d+                                       # .931
        |[½¼¾⅓⅔⅛])
    |(?P<money>(?:\b(?:US|CA|AU|NZ|HK|NT|R|C|A|S|Z|J)\s?)?\$|[£€¥₹₪₽₩₺₦₴₱฿])   # $, US$, C$, £
    |(?P<word>(?:[^\W\d_]\.){2,}(?:-\w+)?                        # U.S., a.m., U.S.-led
        |[^\W\d_]\w*(?:(?:\.?-|&|['’](?![sS]\b))\w+)*)          # Maj.-Gen, O’Connor, al-Hakim, AT&T
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
        kind = match.lastgroup or MARK
        if kind == WORD and last < stop and text[last] == "." and _owns_stop(match.group()):
            last += 1
            skip = last
        word = text[first:last]
        found.append(Token(word, _lower(word, kind), first, last, kind))
    return found


def _owns_stop(word: str) -> bool:
    """Whether a full stop after `word` is its own: "Nov", "Maj.-Gen", the initial "F"; not "I", not "Gen" in a longer word."""
    if len(word) == 1:
        return word.isupper() and word != "I"
    return word.lower().replace(".", "") in ABBREVIATIONS


def _lower(word: str, kind: str) -> str:
    if kind != WORD:
        return word
    low = word.lower().replace("’", "'")
    return low.rstrip(".").replace(".-", "-") if "." in low and not _is_initials(low) else low


def _is_initials(low: str) -> bool:
    """Whether the word is dotted letters: "u.s.", "a.m.", "d.c.", "u.s.-led"."""
    return len(low) > 3 and low[1] == "." and low[3] == "."
