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
_IS_TO = frozenset(("am", "are", "is", "was", "were"))
"""What makes a plan of "to" and a verb, or of "forecast": "is to speak", "was to end", "are forecast for"."""
_LIMITS = frozenset(("by", "until", "till", "through", "before"))
_ENDS_OF_MOVE = frozenset(("to", "until", "till", "from"))
_SET = words("announced booked called")
"""What was done of late of a time to come: "strikes announced for June"."""
_PUT_OFF = words(
    """
    adjourned deferred delayed extended postponed prolonged rescheduled adjourn defer delay extend postpone prolong
    reschedule
    """
)
_SHIFTED = words("moved pushed shifted slipped move push shift slip")
"""The same, of what moves to a time; "pushed on until Friday" tells how long."""
_WAYS_OFF = frozenset((("put", "off"), ("put", "back"), ("brought", "forward"), ("bring", "forward")))
"""What is done to a time: the one that it leads "to" lies ahead, and nobody tells of the one that it leads "from"."""
_SETTING_OUT = words("about alight aside back down fire foot free in loose off out sail up")
"""What makes a thing done of "set": "set out on Friday", and not "set for Friday"."""
_TO_COME = FUTURE_CUES | {"to"}
_SCHEDULED = frozenset(
    (
        *((verb, "into") for verb in ("come", "comes", "enter", "enters", "go", "goes")),
        *((verb, "effect") for verb in ("take", "takes")),
        *((verb, "on") for verb in ("go", "goes")),
    )
)
"""Verbs that tell in the present what is laid down: "comes into force on", "takes effect"."""
_PARTS = words("the of about around at least early late mid start beginning middle end -")
"""What may stand between a limit and the time: "until at least the middle of September"."""


def read(tokens: Sequence[Token], first: int, last: int) -> str | None:
    """ "past", "future", or None where nothing tells; the nearest cue before decides, then the nearest after."""
    before = _before_parts(tokens, first)
    owned = last < len(tokens) and tokens[last].kind == OF  # "upset by Monday's vote"
    limit = low_at(tokens, before) in _LIMITS and not owned
    if low_at(tokens, before) in _ENDS_OF_MOVE and _is_put_off(tokens, before):
        return None if low_at(tokens, before) == "from" else "future"
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
        if tokens[i].text in _STOPS or (tokens[i].text == "," and limit):  # "by Thursday, the company said"
            break
        if (found := _cue(tokens, i)) is not None:
            return found
    return "future" if limit else None


def _before_parts(tokens: Sequence[Token], first: int) -> int:
    i = first - 1
    while low_at(tokens, i) in _PARTS:
        i -= 1
    return i


def _is_put_off(tokens: Sequence[Token], limit: int) -> bool:
    """Whether something is moved, put off or brought forward in the few words before one end of the move."""
    near = range(max(0, limit - BEFORE), limit)
    off = _PUT_OFF | _SHIFTED if tokens[limit].low in ("to", "from") else _PUT_OFF
    return any(tokens[i].low in off or (tokens[i].low, low_at(tokens, i + 1)) in _WAYS_OFF for i in near)


def planned(tokens: Sequence[Token], first: int) -> bool:
    """Whether the expression hangs on something that is planned by nature: "the annual event on Saturday"."""
    i = first - 1 - (first > 0 and tokens[first - 1].low in ("on", "in", "for", "this"))
    return i >= 0 and tokens[i].low in PLANNED


def _cue(tokens: Sequence[Token], i: int) -> str | None:
    low = tokens[i].low
    if low == "set" and low_at(tokens, i + 1) in _SETTING_OUT:
        return None if low_at(tokens, i - 1) in _TO_COME else "past"
    if low == "forecast":  # "storms are forecast for", not "the bank forecast on"
        return "future" if low_at(tokens, i - 1) in _IS_TO else None
    if low in FUTURE_CUES or (low, low_at(tokens, i + 1)) in _SCHEDULED:
        return "future"
    if low in _LASTING and low_at(tokens, i + 1) == "to":  # "will have to"
        return None
    participle = tokens[i].kind == WORD and len(low) > 4 and low.endswith("ed") and "-" not in low
    if low in PAST_CUES or (participle and tokens[i].text.islower()):
        return "future" if low_at(tokens, i - 1) == "be" else "past"  # "will be held", "to be held"
    if low == "of" and tokens[i - 1].low.endswith("ing"):  # "the killing of"
        return "past"
    return "future" if low == "to" and i and tokens[i - 1].low in _IS_TO else None
