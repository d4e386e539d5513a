"""Lengths of time and way that copy gives without a figure and unit: a year-long study, more than a decade, an hour and
a half, within a mile, 2:14 of the round, "in its eighth year".

Takes one sentence; answers the stretches that tell a length, half-open in its code points, with what they tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desk.facts.claim import Quantity
from desk.facts.lexicon.calendar import ORDINALS
from desk.facts.lexicon.numbers import BOUNDS_BEFORE, SMALL
from desk.facts.lexicon.units import DURATIONS
from desk.spans import Span

_UNIT = rf"(?P<unit>{'|'.join(sorted(DURATIONS))}|mile|kilometre|kilometer|metre|meter)"
_LONG = re.compile(rf"\b{_UNIT}-?long\b", re.I)
_AND_A_HALF = re.compile(rf"\b(?:an?|one) {_UNIT} and a half\b", re.I)
_AND_A_HALF_EACH = re.compile(rf"\b(?P<count>\d{{1,3}}|{'|'.join(SMALL)})-and-a-half-{_UNIT}\b", re.I)
"""Matches "five-and-a-half-year", one word to the reader of figures."""
_ONE = re.compile(
    rf"\b(?:(?P<bound>{'|'.join(sorted(BOUNDS_BEFORE, key=len, reverse=True))})|within|for|(?<!\w[dhr] )(?<!ths )of) "
    rf"(?P<half>half )?an? (?!second\b){_UNIT}\b(?![-'’]| (?:ago|before|earlier|later)\b)",
    re.I,
)
"""Matches "about an hour", "for a year", "within half a mile"; not "about a year ago", "a tenth of a mile"."""
_THAN_PLANNED = r"(?:(?:later|earlier|sooner|longer) than|(?:behind|ahead of) schedule|late|early|overdue)"
_THAN = re.compile(rf"\b(?P<half>half )?(?:an?|one) {_UNIT}(?= {_THAN_PLANNED}\b)", re.I)
"""Matches the length of "a year later than promised" and "an hour late"."""
_ROUND = re.compile(r"\ba (?P<unit>century|decade|fortnight)\b(?! (?:ago|before|earlier|later)\b)", re.I)
"""Units that are a length by themselves; "a year" may be any that comes round."""
_ORDINALS = "|".join(ORDINALS)
_ENTERED = re.compile(
    rf"\b(?:in|into|entered|enters|entering) (?:its|their|his|her) (?P<nth>{_ORDINALS}|\d{{1,3}}(?:st|nd|rd|th)) "
    rf"(?:straight |consecutive )?(?P<unit>{'|'.join(sorted(DURATIONS))})\b",
    re.I,
)
"""Matches "a war now in its eighth year", which has lasted for seven years and has not for nine."""
_GAME = re.compile(
    r"\b(?P<minutes>\d{1,2}):(?P<seconds>\d{2}) (?:of|left(?= (?:in|on|of)\b|[,.;]|$)|remaining|into|to (?:go|play))\b",
    re.I,
)


def lengths(sentence: str) -> Iterator[tuple[Span, Quantity]]:
    """What the sentence measures without a figure and unit; the fuller reading of two comes first."""
    for found in _GAME.finditer(sentence):
        minutes = int(found["minutes"]) + int(found["seconds"]) / 60
        yield Span(found.start(), found.end("seconds")), Quantity(minutes, minutes, unit="minute")
    for found in _ENTERED.finditer(sentence):
        nth = ORDINALS.get(found["nth"].lower()) or int(re.sub(r"\D", "", found["nth"]))
        yield Span(*found.span()), Quantity(nth - 1, nth, unit=_unit(found))
    for found in _AND_A_HALF.finditer(sentence):
        yield Span(*found.span()), Quantity(1.5, 1.5, unit=_unit(found))
    for found in _AND_A_HALF_EACH.finditer(sentence):
        count = found["count"].lower()
        value = 0.5 + (SMALL[count] if count in SMALL else int(count))
        yield Span(*found.span()), Quantity(value, value, unit=_unit(found))
    for found in _ONE.finditer(sentence):
        size, bound = 0.5 if found["half"] else 1.0, BOUNDS_BEFORE[found["bound"].lower()] if found["bound"] else "~"
        yield Span(*found.span()), Quantity(size, size, bound=bound, unit=_unit(found))
    for found in _THAN.finditer(sentence):
        size = 0.5 if found["half"] else 1.0
        yield Span(*found.span()), Quantity(size, size, unit=_unit(found))
    for pattern in (_LONG, _ROUND):
        for found in pattern.finditer(sentence):
            yield Span(*found.span()), Quantity(1.0, 1.0, unit=_unit(found))


def _unit(found: re.Match[str]) -> str:
    return found["unit"].lower().replace("meter", "metre")
