"""Since when and from when: "in the job since 2022" and "became minister in 2021", "held since Monday" and "was
arrested on Monday".

Takes answers with moments; says whether the one tells since when a state holds and the other when it came about.
Symmetric.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desk.compare.answers.answer import Answer
from desk.compare.times.moments import around
from desk.facts.lexicon.titles import TITLES

NEAR = 60
"""Characters before a time in which the state stands, or what brought it about."""
_OFFICE = "|".join(sorted(TITLES))
_STATES = {
    "office": (
        r"in (?:the |his |her |their )?(?:job|post|role|office|power|charge|position)"
        r"|(?:has|have|had) (?:served as|led|headed|run|governed|ruled|managed|coached|chaired|held the job)"
        rf"|been (?:[\w’'-]+ ){{0,3}}?(?:{_OFFICE})",
        r"became|become|becoming|took (?:over|office|charge|power)|came to power|appointed|elected|sworn in"
        r"|promoted|named(?! (?:in|by|after|for|among)\b)",
    ),
    "custody": (
        r"in (?:custody|jail|prison|detention)|behind bars|detained|jailed|held without charge",
        r"arrested|detained|seized|captured|taken into custody|jailed|imprisoned",
    ),
    "shut": (r"closed|shut|shuttered|offline", r"closed|shut|shuttered|went offline|taken (?:down|offline)"),
    "membership": (r"members?|in the (?:bloc|alliance|union|club)", r"joined|acceded|admitted|became (?:a )?member"),
    "marriage": (r"married", r"married|wed|wedding"),
    "ownership": (r"(?:has|have|had) owned", r"bought|acquired|purchased"),
    "absence": (r"missing", r"disappeared|vanished|went missing"),
}
"""What is so since a time, by the words that tell it and by those for what brought it about."""
_SINCE = {
    state: re.compile(rf"\b(?:{words})\b[^.;]{{0,40}}? since [\w -]{{0,12}}$", re.I)
    for state, (words, _) in _STATES.items()
}
_BEGAN = {state: re.compile(rf"\b(?:{words})\b[^.;]{{0,50}}$", re.I) for state, (_, words) in _STATES.items()}


def one_tenure(a: Answer, b: Answer) -> bool:
    """Whether one state holds since the one time and came about at the other, of something that both speak of."""
    told = any(_lasting(since) & _beginning(began) for since, began in ((a, b), (b, a)))
    return told and bool(a.line.senses & b.line.senses)


@lru_cache(maxsize=4096)
def _lasting(answer: Answer) -> frozenset[str]:
    before = around(answer)[0][-NEAR:]
    if "since " not in before:
        return frozenset()
    return frozenset(state for state, pattern in _SINCE.items() if pattern.search(before))


@lru_cache(maxsize=4096)
def _beginning(answer: Answer) -> frozenset[str]:
    before = around(answer)[0][-NEAR:]
    return frozenset(state for state, pattern in _BEGAN.items() if pattern.search(before))
