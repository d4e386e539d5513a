"""Prose in tokens that a reader would not cut: numbers, sums, clock times, initials and hyphenated words stay whole.

Takes any string, promises tokens that hold every character but the blanks between them, refuses nothing. Offsets are
0-based, half-open code points into the string given. Two tokens are the same word for a comparison when their keys are
equal: typography (curly quotes, dash styles, composed accents) is folded, case is not.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal, NamedTuple

Sort = Literal["number", "word", "mark"]

_FIGURE = r"\d+(?:[.,:/]\d+|[\u00a0\u202f\u2009]\d{3}(?!\d))*"
_LETTER = r"[\w\u00ad\u0300-\u036f]"  # soft hyphens and combining accents are inside a word

_TOKEN = re.compile(
    rf"""
      (?P<number>
        (?=[A-Z+\-−$€£¥₹.\d])                                     # most words begin otherwise, and are soon told
        (?: \b[A-Z]{{1,3}}(?=[$€£¥₹]) )? (?: (?<![\w)])[+\-−](?=[$€£¥₹.]?\d) )? [$€£¥₹]? (?: (?<![\w.])\.(?=\d) )?
        {_FIGURE} (?: ['’]s\b | {_LETTER}+ | [ ]?[%‰] | °[CF]? )?   # 1990s, 21st, 3.1%, 40°C
        (?: [-–‑] [$€£¥₹]? {_FIGURE} {_LETTER}* %? )*              # 10-15, 2018–19, $3-$4
        (?: [-‑] [^\W\d_]+ )* (?: ['’]s\b )?                      # 28-year-old, 10%-owned
      )
    | (?P<word>
        (?<!\w) [A-Z][a-z]{{1,4}}\.-[A-Z][a-z]{{0,4}}\.       # Maj.-Gen.
      | (?<!\w) (?: [^\W\d_] | Ph ) (?: \.[^\W\d_] )+ (?!\w) \.?
        (?: ['’]s\b | (?: [-‑] {_LETTER}+ )* )                # U.S., a.m, Ph.D., U.K.'s, U.S.-led
      | {_LETTER}+ (?: ['’&‑-] {_LETTER}+ )*                  # O'Brien, al-Asad, Iran's, AT&T
      )
    | (?P<mark> -{{2,}} | \.\.\. | `` | '' | \S )
    """,
    re.VERBOSE | re.DOTALL,
)

_TYPOGRAPHY = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛′`´", "'"),
        **dict.fromkeys("‐‑‒–−", "-"),
        "—": "--",
        "―": "--",
        "…": "...",
        "\u00ad": None,  # a soft hyphen shows only at a line's end
        **dict.fromkeys("\u00a0\u202f\u2009", " "),
    }
)
_DASHES = frozenset("-‐‑‒–—―−")
_MARKS = {"``": '"', "''": '"'}


class Token(NamedTuple):
    """One token: where it stands, its characters, the form it is compared by, and its sort."""

    start: int
    end: int
    text: str
    key: str
    sort: Sort


def tokenise(text: str) -> list[Token]:
    """The tokens of `text` in order; what lies between two is blank."""
    tokens = []
    for found in _TOKEN.finditer(text):
        word, sort = found[0], found.lastgroup
        key = _mark(word) if sort == "mark" else word if word.isascii() else plain(word) or word
        # a Token's own constructor would take as long as all the rest
        tokens.append(tuple.__new__(Token, (found.start(), found.end(), word, key, sort)))
    return tokens


def plain(text: str) -> str:
    """`text` with its typography folded: straight quotes, plain hyphens, composed accents."""
    return text if text.isascii() else unicodedata.normalize("NFC", text).translate(_TYPOGRAPHY)


def _mark(text: str) -> str:
    if text[0] in _DASHES:
        return "--"  # between words a hyphen, an en dash and an em dash are three house styles of one mark
    return _MARKS.get(text) or plain(text)
