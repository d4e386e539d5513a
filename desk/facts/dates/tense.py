"""Whether the words around a time place it before or after the day of filing."""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.grammar.tokens import OF, WORD, Token, low_at
from desk.facts.lexicon import words
from desk.facts.lexicon.calendar import FUTURE_CUES, PAST_CUES, PLANNED

BEFORE, AFTER = 14, 7
"""Tokens looked at before and after the expression."""
_STOPS = frozenset((".", ";", ":", "“", "”", '"'))
_LASTING, _BEING = frozenset(("has", "have")), frozenset(("is", "are", "'s", "'re"))
"""What holds now, so that its limit lies ahead: "has warnings in place until", "is suspended until"."""
_LIMITS = frozenset(("by", "until", "till", "before"))
_SET = words("announced booked called")
"""What was done of late of a time to come: "strikes announced for June"."""
_PARTS = words("the of about around at least early late mid start beginning middle end -")
"""What may stand between a limit and the time: "until at least the middle of September"."""


def read(tokens: Sequence[Token], first: int, last: int) -> str | None:
    """ "past", "future", or None where nothing tells; the nearest cue before decides, then the nearest after."""
    before = _before_parts(tokens, first)
    owned = last < len(tokens) and tokens[last].kind == OF  # "upset by Monday's vote"
    limit = low_at(tokens, before) in _LIMITS and not owned
    set_for = before - 1 if low_at(tokens, before) == "for" and low_at(tokens, before - 1) in _SET else -1
    infinitive = False
    for i in range(first - 1, max(-1, first - 1 - BEFORE), -1):
        if tokens[i].text in _STOPS:
            break
        infinitive |= tokens[i].low == "to"
        if i != set_for and (found := _cue(tokens, i)) is not None:
            lasting = tokens[i].low in _LASTING or (i and tokens[i - 1].low in _BEING)
            return "future" if limit and (infinitive or lasting) else found
    if limit and infinitive:
        return "future"
    for i in range(last, min(last + AFTER, len(tokens))):
        if tokens[i].text in _STOPS:
            break
        if (found := _cue(tokens, i)) is not None:
            return found
    return "future" if limit else None


def _before_parts(tokens: Sequence[Token], first: int) -> int:
    i = first - 1
    while low_at(tokens, i) in _PARTS:
        i -= 1
    return i


def planned(tokens: Sequence[Token], first: int) -> bool:
    """Whether the expression hangs on something that is planned by nature: "the annual event on Saturday"."""
    i = first - 1 - (first > 0 and tokens[first - 1].low in ("on", "in", "for", "this"))
    return i >= 0 and tokens[i].low in PLANNED


def _cue(tokens: Sequence[Token], i: int) -> str | None:
    low = tokens[i].low
    if low in FUTURE_CUES:
        return "future"
    if low in _LASTING and low_at(tokens, i + 1) == "to":  # "will have to"
        return None
    participle = tokens[i].kind == WORD and len(low) > 4 and low.endswith("ed") and "-" not in low
    if low in PAST_CUES or (participle and tokens[i].text.islower()):
        return "future" if low_at(tokens, i - 1) == "be" else "past"  # "will be held", "to be held"
    if low == "of" and tokens[i - 1].low.endswith("ing"):  # "the killing of"
        return "past"
    return "future" if low == "to" and i and tokens[i - 1].low in ("is", "are", "am") else None
