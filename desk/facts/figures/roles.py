"""The event that a figure counts, so that the dead are never set against the injured.

"Killed 12", "12 people were killed", "12 dead", "12 deaths", "the death toll rose to 12" all count one event, "die".
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.claim import Quantity
from desk.facts.grammar.adverbs import in_ly
from desk.facts.grammar.clauses import is_passive
from desk.facts.grammar.tokens import TIME, WORD, Token
from desk.facts.lexicon import words
from desk.facts.lexicon.events import EVENTS, REMAINS, TOLLS
from desk.facts.lexicon.grammar import ADVERBS, AUXILIARIES

REACH = 12
"""Tokens looked at on either side of the figure; a clause of news copy is seldom longer."""
_PASSED = words(
    "reported confirmed listed left feared believed presumed declared pronounced others more to known officially now"
)
_NAMING = words("arrest count death flight injury kill murder rescue vote votes wound")
"""Nouns that say what a thing before which they stand is for: "two rescue helicopters" were not rescued."""
_CLAUSE_ENDS = frozenset((".", ";", ":", "“", "”", '"', "(", ")", "—"))


def read(tokens: Sequence[Token], first: int, last: int, value: Quantity) -> str | None:
    """The event counted by the figure at tokens `first` to `last` (excluded)."""
    if (
        value.head is not None and value.head.lower() == "casualties"
    ):  # none at all means none dead; else both are counted
        return "die" if value.high == 0 else "casualty"
    if value.head is not None and value.head.lower() in REMAINS and not value.modifiers:
        return "die"  # "11 bodies"; not "11 governing bodies"
    if value.head is not None and (found := EVENTS.get(value.head.lower())):
        return found
    for word in value.modifiers:
        if (found := EVENTS.get(word)) and word not in _NAMING:
            return found
    return _after(tokens, last) or _before(tokens, first)


def _after(tokens: Sequence[Token], i: int) -> str | None:
    """The verb or adjective that the figure is the subject of: "12 people were killed", "12 dead", "60 detained"."""
    j = _past_inset(tokens, i)
    for k in range(j, min(j + REACH, len(tokens))):
        token = tokens[k]
        if token.kind not in (WORD, TIME):
            return None
        if found := EVENTS.get(token.low):
            return found
        if (
            token.kind == WORD
            and token.low not in _PASSED
            and token.low not in AUXILIARIES
            and token.low not in ADVERBS
            and not in_ly(token.low)
        ):
            return None
    return None


def _past_inset(tokens: Sequence[Token], i: int) -> int:
    """The index after ", including three children,"; `i` where no inset begins there."""
    if i >= len(tokens) or tokens[i].text != ",":
        return i
    return next((k + 1 for k in range(i + 1, min(i + REACH, len(tokens))) if tokens[k].text == ","), i)


def _before(tokens: Sequence[Token], i: int) -> str | None:
    """The verb whose object the figure is, or a toll: "killed 12", "the number of injured rose to 30"."""
    if i and (found := EVENTS.get(tokens[i - 1].low)):
        return None if is_passive(tokens, i - 1) else found  # "was arrested five doors away"
    event = None
    for j in range(i - 1, max(-1, i - REACH), -1):
        low = tokens[j].low
        if low in _CLAUSE_ENDS or low in ("but", "while", ","):
            return None
        if low in TOLLS:
            return EVENTS.get(tokens[j - 1].low if j else "") or event or ("die" if low == "toll" else None)
        if low == "number":
            return event
        event = EVENTS.get(low) or event
    return None
