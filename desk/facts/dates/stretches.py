"""Stretches of a month, a season or a year: early March, mid-2019, the end of the month, the spring of 2021.

A part of a period covers what news copy means by it, so that neighbours overlap: the 12th of a month is still early and
nearly the middle. A season is one of the north, or of the south half a year off: nobody knows by the words alone, so
that its reading is always ambiguous.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from desk.facts.dates import days, pointers, tense, written, years
from desk.facts.dates.days import Stretch
from desk.facts.dates.moments import Reading, nearest
from desk.facts.grammar.tokens import WORD, Token, low_at
from desk.facts.lexicon.calendar import MONTHS, SEASONS
from desk.facts.lexicon.grammar import ADVERBS, AUXILIARIES, CONJUNCTIONS, PREPOSITIONS

EARLY, MIDDLE, LATE = (0.0, 0.4), (0.25, 0.75), (0.6, 1.0)
"""The part of a period that is early in it, in its middle, late in it."""
_PARTS = {
    "early": EARLY, "beginning": EARLY, "start": EARLY, "mid": MIDDLE, "middle": MIDDLE, "late": LATE, "end": LATE,
}  # fmt: skip
_ADJECTIVES = frozenset(("early", "late", "mid"))
"""Parts that stand right before the period; the others have an "of" between."""
_ENDED = frozenset(("month", "year"))
SHORTEST = 6
"""Days of the shortest period that has parts: a week is seven."""
_TO_SEASON = frozenset("after before by during in last over since the this through throughout until".split())
_AFTER_SEASON = ADVERBS | AUXILIARIES | CONJUNCTIONS | PREPOSITIONS
OPENERS = frozenset(
    (*_PARTS, *_ENDED, *(f"{each}-end" for each in _ENDED), *SEASONS, *(f"mid-{month}" for month in MONTHS))
)
"""Words that begin such a stretch, lower case."""


def part(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """Early March, mid-July, mid-2019, "the end of the month", "the middle of next year"."""
    word, after = tokens[i].low, low_at(tokens, i + 1)
    if word.startswith("mid-"):
        return _middle_of_month(tokens, i, today)
    if word not in _PARTS:
        return _end(tokens, i, today)
    if word not in _ADJECTIVES and after != "of":
        return None
    first = i + 2 if word not in _ADJECTIVES else i + 1 + (after == "-")
    if low_at(tokens, first) != "the":
        return cut(period(tokens, first, today), *_PARTS[word])
    return _by_tense(tokens, i, _PARTS[word], today, lambda day: period(tokens, first, day))


def _end(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """By year's end, at month-end."""
    name, _, end = tokens[i].low.partition("-")
    last = i + 1 if end == "end" else i + 3
    if end != "end" and (low_at(tokens, i + 1), low_at(tokens, i + 2)) != ("'s", "end"):
        return None
    return _by_tense(tokens, i, LATE, today, lambda day: _current(day, name, last)) if name in _ENDED else None


def _by_tense(
    tokens: Sequence[Token],
    i: int,
    share: tuple[float, float],
    today: date | None,
    whole: Callable[[date | None], Reading | None],
) -> Reading | None:
    """The part of the period of the day of filing, or of the one before where it is past and would lie ahead."""
    here = whole(today)
    found = cut(here, *share)
    if found is None or found.stretch is None or today is None or here is None or here.stretch is None:
        return found
    if found.stretch[0] > today and tense.read(tokens, i, found.last) == "past":
        return cut(whole(days.shift(here.stretch[0], -1)), *share)
    return found


def _current(today: date | None, name: str, last: int) -> Reading:
    """The year or month that holds the day of filing; never certain."""
    if today is None:
        return Reading(last, None, ambiguous=True)
    stretch = days.year(today.year) if name == "year" else days.month(today.year, today.month)
    return Reading(last, stretch, ambiguous=True)


def season(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """Spring 2021, the autumn of 2021, "in the spring"; not "in the fall of the wall" nor "a summer camp"."""
    first, before = SEASONS.get(tokens[i].low), low_at(tokens, i - 1)
    if first is None:
        return None
    if (of_year := written.of_year(tokens, i + 1, first, today)) is not None and of_year.stretch is not None:
        return Reading(of_year.last, _season(of_year.stretch[0].year, first), ambiguous=True)
    ends = i + 1 == len(tokens) or tokens[i + 1].kind != WORD or low_at(tokens, i + 1) in _AFTER_SEASON - {"of"}
    if before not in _TO_SEASON or not ends:
        return None
    if today is None:
        return Reading(i + 1, None, ambiguous=True)
    starts = [date(today.year + way, first, 1) for way in (-1, 0, 1)]
    cue = tense.read(tokens, i, i + 1)
    begun = starts if cue != "past" else [start for start in starts if start <= today]
    start = nearest(begun, today, cue, before)
    return Reading(i + 1, _season(start.year, first), ambiguous=True) if start else None


def _season(year: int, first: int) -> Stretch:
    return days.month(year, first)[0], days.month(year, first + 2)[1]


def _middle_of_month(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """Mid-July, which is one word of the copy."""
    month = MONTHS.get(tokens[i].low.removeprefix("mid-"))
    if month is None:
        return None
    whole = written.of_year(tokens, i + 1, month, today) or written.yearless_month(tokens, i, month, today)
    return cut(whole, *MIDDLE)


def period(tokens: Sequence[Token], i: int, today: date | None) -> Reading | None:
    """The month, year, decade or week at `i`: March, 2019, the 1990s, next year, "the month"."""
    if i >= len(tokens):
        return None
    if low_at(tokens, i) == "the" and (found := pointers.current(tokens, i + 1, today)) is not None:
        return found
    i += low_at(tokens, i) == "the"
    readers = (written.month_alone, years.read, pointers.pointed)
    return next((found for reader in readers if i < len(tokens) and (found := reader(tokens, i, today))), None)


def cut(whole: Reading | None, low: float, high: float) -> Reading | None:
    """The part of a period between two of its shares; months of a year are kept whole."""
    if whole is None or whole.stretch is None:
        return None
    first, last = whole.stretch
    length = (last - first).days + 1
    if length < SHORTEST:
        return None
    if length < days.LONG_YEAR - 1:
        start, end = days.shift(first, round(low * length)), days.shift(first, round(high * length) - 1)
    else:
        months = 12 * (last.year - first.year + 1)
        start = days.month(first.year, 1 + round(low * months))[0]
        end = days.month(first.year, round(high * months))[1]
    return Reading(whole.last, (start, end), whole.ambiguous)
