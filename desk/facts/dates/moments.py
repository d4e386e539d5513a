"""What every reader of times shares: a reading, and small looks at tokens.

A reading is a stretch of days, both included, that the tokens up to `last` (excluded) write. A reader takes the
tokens of one sentence, an index and the day of filing, and answers a reading or None.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from desk.facts.dates.days import Stretch
from desk.facts.grammar.tokens import NUMBER, WORD, Token, low_at, touches
from desk.facts.lexicon import words
from desk.facts.lexicon.calendar import MONTHS, ORDINALS


@dataclass(frozen=True, slots=True)
class Reading:
    """A stretch of days; None where the words name no certain day."""

    last: int
    stretch: Stretch | None
    ambiguous: bool = False
    away: tuple[int, str] | None = None
    """Periods on or back from a time told elsewhere, for which the day of filing stands in: "two days later"."""


Reader = Callable[[Sequence[Token], int, date | None], Reading | None]


LEAD = {"future": 0.25, "past": 4.0, "": 1.5}
"""How much nearer a future date must be than the past one, by tense: what has a tense outweighs a year's half."""
_BACK, _AHEAD = words("last past previous"), words("coming following next")


def nearest(candidates: Sequence[date], today: date, cue: str | None, before: str) -> date | None:
    """Of several years' dates the nearest to `today`, the tense weighing; "last" or "next" `before` it decides."""
    if before in _BACK:
        return max((there for there in candidates if there < today), default=None)
    if before in _AHEAD and any(there > today for there in candidates):
        return min(there for there in candidates if there > today)
    lead = LEAD[cue or ""]
    return min(
        candidates,
        key=lambda there: (there - today).days * lead if there > today else (today - there).days,
        default=None,
    )


def on(last: int, day: date | None, ambiguous: bool = False) -> Reading:
    """A reading of one day."""
    return Reading(last, (day, day) if day else None, ambiguous or day is None)


def month_at(tokens: Sequence[Token], i: int) -> int | None:
    """The month at `i`; "may" and "march" and short forms only with a capital, or beside a day."""
    if not 0 <= i < len(tokens) or tokens[i].kind != WORD or tokens[i].low not in MONTHS:
        return None
    if tokens[i].text[0].isupper() or len(tokens[i].low) > 5 or _beside_day(tokens, i):
        return MONTHS[tokens[i].low]
    return None


def _beside_day(tokens: Sequence[Token], i: int) -> bool:
    """Whether a month in small letters stands beside a day; "5 may be" and "2 march on" are no dates."""
    if low_at(tokens, i - 1) in ("/", "of", "st", "nd", "rd", "th") or number(tokens, i + 1, 1, 31) is not None:
        return True
    if low_at(tokens, i + 1) == "-" and number(tokens, i + 2, 1, 31) is not None:
        return True
    return tokens[i].low not in ("may", "march", "mar") and number(tokens, i - 1, 1, 31) is not None


def number(tokens: Sequence[Token], i: int, least: int, most: int) -> int | None:
    """The plain figure at `i` where it lies within the bounds."""
    if 0 <= i < len(tokens) and tokens[i].kind == NUMBER and len(tokens[i].text) < 9 and tokens[i].text.isdecimal():
        value = int(tokens[i].text)
        return value if least <= value <= most else None
    return None


def year_at(tokens: Sequence[Token], i: int) -> int | None:
    """The four-digit year at `i`."""
    return number(tokens, i, 1000, 2199) if i < len(tokens) and len(tokens[i].text) == 4 else None


def ordinal_end(tokens: Sequence[Token], i: int) -> int:
    """The index after an ordinal ending at `i`: 3rd, 21st."""
    return i + 1 if low_at(tokens, i) in ("st", "nd", "rd", "th") and touches(tokens, i) else i


def day_at(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """A day of the month at `i` and the index after it: 3, 3rd, third, "twenty third"."""
    if (figure := number(tokens, i, 1, 31)) is not None:
        return figure, ordinal_end(tokens, i + 1)
    word = low_at(tokens, i)
    if word in ("twenty", "thirty") and (ones := ORDINALS.get(low_at(tokens, i + 1), 32)) < 10:
        return {"twenty": 20, "thirty": 30}[word] + ones, i + 2
    return (ORDINALS[word], i + 1) if word in ORDINALS else None
