"""Where sentences end. Takes one paragraph, gives half-open spans in code points from its start.

Every visible character lies in exactly one sentence, no sentence is blank at either end. News copy is full of stops
that end nothing (Maj.-Gen., D-Conn., 9 a.m. Monday), so a stop ends a sentence only where what stands before and
after it says so; the word lists are in `abbreviations`.
"""

from __future__ import annotations

import re
from itertools import islice

from desk.body.abbreviations import BEFORE_NUMBERS, JOINERS, MONTHS, OPEN, SAYING, STARTERS, TITLES
from desk.spans import Span

_QUOTES = "\"'“”‘’«»„"

# `. `, `?" `, `...) `: stops, what closes after them, and a blank; not the point in 3.5 or in example.com
_STOP = re.compile(r"(?<![.!?…])(?P<stop>[.!?…]+)(?P<close>[\"'”’»)\]]*)(?P<gap>\s+)(?=\S)")

# `“The`, `(He`, `U.S.`: what opens, and the first word
_FOLLOWER = re.compile(r"(?P<open>[\"'“‘«„(\[]*)(?P<word>[^\W_]+(?:['’-][^\W\d_]+)*)?")

# the characters before a stop back to the last blank, without what opens them: `(Maj.-Gen`
_TOKEN = re.compile(r"[^\s—–/\"“”‘«(\[]*\Z")

# "Smith asked", "Ms. Ito said", "Mayor Luc de la Roche told": who says so, right behind a quotation
_SPEAKER = re.compile(
    r"(?:[A-Z][\w.'’-]*|de|la|van|von|der|al|bin|the)(?:\s+(?:[A-Z][\w.'’-]*|de|la|van|von|der|al|bin)){0,4}\s+([a-z]+)"
)

# "(AP Photo/Ana Ruiz, Pool)": a photographer's credit belongs to the sentence before it
_CREDIT = re.compile(r"\([^()]{0,60}(?:[Pp]hoto|Handout|Getty)[^()]{0,60}\)")

# "at 6 a.m. (2000 GMT), the union said", "Acme Inc. (ACME.N) fell": brackets that the sentence goes on behind
_ASIDE = re.compile(r"\([^()]{0,120}[^().!?]\)(?:[,;:.]|\s+[a-z])")

_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")  # U.S, B.C, a.m, J.P
MAX_STOPS = 100_000
"""Of one paragraph: a stop costs 4 microseconds, and what has more stops is no prose. Its rest is one sentence."""
_LONGEST_TOKEN = 40  # code points looked at before a stop: no abbreviation is longer


def split(text: str) -> tuple[Span, ...]:
    """The sentences of one paragraph, in order; blanks at the ends belong to none of them."""
    first = len(text) - len(text.lstrip())
    ends = [stop.end("close") for stop in islice(_STOP.finditer(text), MAX_STOPS) if _ends_sentence(text, stop, first)]
    spans, start = [], 0
    for end in [*ends, len(text)]:
        piece = text[start:end]
        left = start + len(piece) - len(piece.lstrip())
        right = start + len(piece.rstrip())
        if left < right:
            spans.append(Span(left, right))
        start = end
    return tuple(spans)


def _ends_sentence(text: str, stop: re.Match[str], first: int) -> bool:
    follower = _FOLLOWER.match(text, stop.end())
    word = (follower["word"] or "") if follower else ""
    opens = bool(follower and follower["open"])
    if not word:
        return opens or text[stop.end()] in "$£€¥#@•*"
    if word[0].islower() or _CREDIT.match(text, stop.end()) or _ASIDE.match(text, stop.end()):
        return False
    marks = stop["stop"]
    quoted = any(mark in _QUOTES for mark in stop["close"])
    if "…" in marks or "..." in marks:
        return word[0].isupper() or opens
    if "!" in marks or "?" in marks:
        return not (quoted and _speaker_follows(text, stop.end()))
    if quoted:
        return True
    token = _token_before(text, stop.start())
    return not token or _full_stop_ends(token, word, opens, at_start=stop.start() - len(token) <= first)


def _token_before(text: str, at: int) -> str:
    found = _TOKEN.search(text[max(0, at - _LONGEST_TOKEN) : at])
    return found[0] if found else ""


def _full_stop_ends(token: str, word: str, opens: bool, *, at_start: bool) -> bool:
    """Whether the stop after `token` ends a sentence, where `word` comes next, behind an opening mark if `opens`."""
    if at_start and (token.isdigit() or len(token) == 1):
        return False  # "1. Two teens charged", "B. Costs"
    last = token.rpartition("-")[2].removeprefix("'").removeprefix("’")  # the Gen of Maj.-Gen, the Conn of D-Conn
    starter = word.lower() in STARTERS
    if last in TITLES or (last.isupper() and len(last) > 2 and last.capitalize() in TITLES):
        return last in OPEN and starter  # Dr., Sr. and Ste. are also the ends of streets and names
    if last in JOINERS:
        return False
    if last in BEFORE_NUMBERS and word[0].isdigit():
        return False
    if last in MONTHS:
        return not word[0].isdigit() and (starter or opens)
    if len(last) == 1 and last.isalpha():
        return last == "I" or (starter and len(token) == 1 and len(word) > 1)
    if last in OPEN or _DOTTED.fullmatch(last):
        return starter or opens
    return True


def _speaker_follows(text: str, at: int) -> bool:
    found = _SPEAKER.match(text, at)
    return bool(found and found[1] in SAYING)
