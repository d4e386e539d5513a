"""Places in an order: the third fatal shooting, the fourth-busiest port, the third time, a seventh month in a row.

Takes one sentence; answers the stretches that tell a place, half-open in its code points, with what stands there. A
place is of the unit `ORDINAL`; its scope tells the order ("of the season"). The day of a month and a war are names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desk.compare.answers.figures import ORDINAL, PEOPLE
from desk.facts.claim import Quantity
from desk.facts.figures import scopes
from desk.facts.grammar import nounphrase
from desk.facts.grammar.families import family
from desk.facts.grammar.tokens import tokens
from desk.facts.lexicon.grammar import GRAMMAR
from desk.spans import Span

LONGEST = 60
"""Characters after an ordinal in which its noun stands."""
_ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_NTH = {word: value for value, word in enumerate(_ORDINALS.split(), start=2)}
_ORDERED = re.compile(
    rf"\b(?P<nth>{'|'.join(_NTH)}|\d{{1,3}}(?:st|nd|rd|th))(?:-(?P<most>[a-z]+est|largest))?"
    r"(?P<row> (?:straight|consecutive|successive))?(?: such)? (?=[a-z]{3,}\b)",
    re.I | re.A,
)
_LEFT_OUT = re.compile(
    r"\b(?:as|be|became|becomes|been|is|marked|marks?|was) (?:also )?(?:her|his|its|the|their) "
    rf"(?P<nth>{'|'.join(_NTH)})"
    r"(?= (?:by|in|of|since|this|at|here|there|on)\b(?! (?:command|line|charge|contention|place)\b)|[.,;]|$)",
    re.I | re.A,
)
"""A place whose noun is told before: "The shooting is the fifth by police since 2021"; not "second in command"."""
_IN_A_ROW = re.compile(r" (?:in a row|in succession|on the trot|running)\b")
"""What makes a streak of the places before it: "a third year running"."""
_STREAKS = frozenset("week month quarter season year".split())
"""What a streak is told in; a streak of days is another one every day."""
_DIES = re.compile(r" (?:(?:has|had|was|later|also) ){0,2}(?:died|dies|killed|succumbed)\b", re.I)
_ANY = frozenset(("one", "time"))
"""What stands for a noun told elsewhere: "the fourth severe one", "the third time"."""
_CLOSED = GRAMMAR - _ANY
_NOT_COUNTED = "quarter half week term round day degree person party place hand world year-old month night"
NOT_COUNTED = frozenset(_NOT_COUNTED.split())
"""Nouns whose order is a name or a manner of speaking."""


def orders(sentence: str) -> Iterator[tuple[Span, Quantity]]:
    """The places in an order that the sentence tells; "a fourth soldier died" counts four dead."""
    for found in _ORDERED.finditer(sentence):
        last = min(len(sentence), found.end() + LONGEST)
        row = _IN_A_ROW.search(sentence, found.end(), last)
        after = tokens(sentence, found.end(), row.start() if row else last)
        phrase = nounphrase.read(after, 0, single=True)
        noun = phrase.head or after[0].text  # "the third cut"
        span = Span(found.start(), after[max(phrase.last, 1) - 1].end)
        streak = noun.lower() in _STREAKS and (found["row"] or (row and row.start() == span.end))
        if noun[0].isupper() or noun.lower() in _CLOSED or (noun.lower() in NOT_COUNTED and not streak):
            continue
        value = _place(found)
        if family(noun) in PEOPLE and _DIES.match(sentence, span.end):
            yield span, Quantity(value, value, head=noun, role="die")
            continue
        head = "most" if found["most"] else None if streak or noun.lower() in _ANY else noun
        scope, _ = scopes.after(after, phrase.last) or (None, 0)
        yield span, Quantity(value, value, unit=ORDINAL, head=head, modifiers=phrase.modifiers, scope=scope)
    for found in _LEFT_OUT.finditer(sentence):
        after = tokens(sentence, found.end(), min(len(sentence), found.end() + LONGEST))
        scope, _ = scopes.after(after, 0) or (None, 0)
        yield Span(*found.span("nth")), Quantity(_place(found), _place(found), unit=ORDINAL, scope=scope)


def _place(found: re.Match[str]) -> float:
    return float(_NTH.get(found["nth"].lower()) or int(re.sub(r"\D", "", found["nth"])))
