"""Times that were run, in figures with a colon: 2:05:14, "in 3:59", 3:43.13.

Takes the tokens of one sentence and an index; answers the numeral that begins there with its unit. Whatever else has a
colon is a time of the day, unless it is the clock of a game.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.figures.numerals import Numeral
from desk.facts.grammar.tokens import CLOCK, Token, low_at
from desk.facts.lexicon import words

_GAME = words("of left remaining into")
"""What stands behind the clock of a game: 11:26 of the second period."""
_TO_END = frozenset((("to", "go"), ("to", "play")))


def read(tokens: Sequence[Token], i: int) -> Numeral | None:
    """The time that begins at `i`: 2:05:14 in hours, 3:43.13 in minutes."""
    if not _is_run(tokens, i):
        return None
    whole, *smaller = (float(part) for part in tokens[i].text.split(":"))
    value = whole + sum(part / 60**power for power, part in enumerate(smaller, start=1))
    return Numeral(i, i + 1, value, value, unit="hour" if len(smaller) > 1 else "minute")


def is_timing(tokens: Sequence[Token], i: int) -> bool:
    """Whether the figures with a colon at `i` are no time of the day: 2:05:14, "3:21 left"."""
    after = low_at(tokens, i + 1), low_at(tokens, i + 2)
    return _is_run(tokens, i) or after[0] in _GAME or after in _TO_END


def _is_run(tokens: Sequence[Token], i: int) -> bool:
    """Whether a time that was run stands at `i`; nothing happens "in" an hour of the clock."""
    if tokens[i].kind != CLOCK:
        return False
    return tokens[i].text.count(":") > 1 or "." in tokens[i].text or low_at(tokens, i - 1) == "in"
