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

NEAR = 60
"""Characters before a time in which the state stands, or what brought it about."""
_STATES = {
    "office": r"in (?:the |his |her |their )?(?:job|post|role|office|power|charge|position)|at the helm"
    r"|(?:has|have|had) (?:been|served as|led|headed|run|governed|ruled|managed|coached|chaired|held the job)\b",
    "custody": r"in (?:custody|jail|prison|detention)|behind bars|detained|held|jailed",
    "shut": r"closed|shut|shuttered|offline|suspended",
    "member": r"(?:a |an? [a-z]+ )?members?\b|in the (?:bloc|alliance|union|club)",
    "wed": r"married",
    "owned": r"owned|(?:has|have|had) (?:owned|held)",
    "missing": r"missing|not been (?:seen|heard from)|unaccounted for",
}
"""What is said to be so since a time, a state a line."""
_BEGINNINGS = {
    "office": r"(?:became|become|becoming|took (?:over|office|charge|power|up the)|appointed|elected|sworn in|promoted"
    r"|named|installed|came to power)",
    "custody": r"(?:arrested|detained|seized|captured|taken into custody|jailed|imprisoned)",
    "shut": r"(?:closed|shut|shuttered|went offline|taken (?:down|offline)|suspended)",
    "member": r"(?:joined|acceded|admitted|became (?:a )?member)",
    "wed": r"(?:married|wed|wedding)",
    "owned": r"(?:bought|acquired|purchased|took over|taken over)",
    "missing": r"(?:disappeared|vanished|last (?:seen|heard from)|went missing|due back|failed to return)",
}
"""What brings each about."""
_SINCE = {
    state: re.compile(rf"\b(?:{words})[^.;]{{0,40}}? since [\w -]{{0,12}}$", re.I) for state, words in _STATES.items()
}
_BEGAN = {state: re.compile(rf"\b{words}\b[^.;]{{0,50}}$", re.I) for state, words in _BEGINNINGS.items()}


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
