"""What kind of word a change touches, so that a filter may hide wording and never a number.

Takes a stretch of either text, promises the gravest kind among the words that one side has and the other has not.
Places are 0-based, half-open, into the tokens. Knows English: a word of no list is wording.
"""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum

from desk.compare.diff.prose import Prose, Range
from desk.facts.lexicon.calendar import DAY_PARTS, MONTHS, WEEKDAYS
from desk.facts.lexicon.grammar import AUXILIARIES, CONJUNCTIONS, DETERMINERS, NEGATIONS, PREPOSITIONS, PRONOUNS
from desk.facts.lexicon.numbers import BOUNDS_BEFORE, PLURAL_SCALES, SCALES, SMALL, TENS
from desk.facts.lexicon.speech import HEDGES


class Weight(StrEnum):
    """The kinds, the gravest first."""

    NUMBER = "number"
    NEGATION = "negation"
    TIME = "time"
    NAME = "name"
    QUOTE = "quote"
    HEDGE = "hedge"
    WORDING = "wording"
    SPACE = "space"


_GRAVITY = {weight: rank for rank, weight in enumerate(Weight)}
_COUNTS = frozenset([*SMALL, *TENS, *SCALES, *PLURAL_SCALES])
_DAYS = frozenset([*MONTHS, *WEEKDAYS])
_HOURS = frozenset(
    ["a.m.", "p.m.", "am", "pm", "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "o'clock"]
)
_TIMES = _HOURS | frozenset([*DAY_PARTS, "today", "yesterday", "tomorrow", "tonight"])
_GRAMMAR = AUXILIARIES | CONJUNCTIONS | DETERMINERS | NEGATIONS | PREPOSITIONS | PRONOUNS
_QUOTATION = frozenset("\"'")
_LONGEST_BOUND = max(len(phrase.split()) for phrase in BOUNDS_BEFORE)
_BOUND_WORDS = frozenset(word for phrase in BOUNDS_BEFORE for word in phrase.split())

# "10:30", "10:30pm", "9am", "10.30pm"; not "10.5"
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?:[ap]m)?|\d{1,2}(?:\.\d{2})?[ap]m")


def weigh(a: Prose, in_a: Range, b: Prose, in_b: Range) -> Weight:
    """The gravest kind among the words that only one of the two stretches has; `space` where both have the same."""
    lost, found = _own(a, in_a, b, in_b), _own(b, in_b, a, in_a)
    marks = {a.keys[at] for at in lost}, {b.keys[at] for at in found}
    if all(marks) and marks[0] | marks[1] <= _QUOTATION:
        return Weight.SPACE  # 'single' for "double"
    kinds = [*(_kind(a, at) for at in lost), *(_kind(b, at) for at in found)]
    return min(kinds, key=_GRAVITY.__getitem__, default=Weight.SPACE)


def _own(side: Prose, stretch: Range, other: Prose, beside: Range) -> list[int]:
    """The places of the words of `stretch` that `beside` has not."""
    there = Counter(other.keys[slice(*beside)])
    own = []
    for at in range(*stretch):
        if there[side.keys[at]]:
            there[side.keys[at]] -= 1
        else:
            own.append(at)
    return own


def _kind(side: Prose, at: int) -> Weight:
    token = side.tokens[at]
    if token.sort == "mark":
        return Weight.QUOTE if token.key in _QUOTATION else Weight.WORDING
    word = token.key.lower()
    if token.sort == "number":
        return Weight.TIME if _tells_time(side, at, word) else Weight.NUMBER
    if word in _COUNTS:
        return Weight.NUMBER
    if word in NEGATIONS or word.endswith("n't"):
        return Weight.NEGATION
    if word in _TIMES or (word in _DAYS and token.text[0].isupper()):
        return Weight.TIME
    if _names(side, at, word):
        return Weight.NAME
    if side.quoted[at]:
        return Weight.QUOTE
    hedges = word in HEDGES or (word in _BOUND_WORDS and _bounds_figure(side, at))
    return Weight.HEDGE if hedges else Weight.WORDING


def _tells_time(side: Prose, at: int, figure: str) -> bool:
    """A clock time, a day of a month, a year: "10:30", "9 a.m.", "Jan. 4", "4 January", "January 2020"."""
    around = [key.lower() for key in side.keys[max(0, at - 2) : at + 2] if key not in (".", ",")]
    return bool(_CLOCK.fullmatch(figure)) or any(key in MONTHS or key in _HOURS for key in around)


def _names(side: Prose, at: int, word: str) -> bool:
    """A capital that is not the sentence's own; at a sentence's start, a capital that something else bears out."""
    token = side.tokens[at]
    if not token.text[0].isupper() or word in _GRAMMAR:
        return False
    if not side.opens(at):
        return True
    following = side.tokens[at + 1].text if at + 1 < len(side.tokens) else ""
    return following[:1].isupper() or word.endswith("'s") or not token.text[1:].islower()


def _bounds_figure(side: Prose, at: int) -> bool:
    """Whether the word belongs to a phrase that bounds the figure behind it ("at least 12", "nearly 40")."""
    for start in range(max(0, at - _LONGEST_BOUND + 1), at + 1):
        for end in range(at + 1, start + _LONGEST_BOUND + 1):
            phrase = " ".join(side.keys[start:end]).lower()
            if phrase in BOUNDS_BEFORE and end < len(side.tokens) and side.tokens[end].sort == "number":
                return True
    return False
