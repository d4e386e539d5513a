"""What a figure counts where its own noun is left out: "seven of them", "24 of the chamber's 55 seats", "two others".

Takes a role and the words of the sentence before, in and after the figure; answers the role with the noun that they
lend it. Symmetry is no matter here: one figure is read at a time.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from desk.compare.answers.figures import HUMAN, PEOPLE, Role
from desk.facts.grammar.families import family
from desk.facts.lexicon.numbers import SMALL, TENS

_FIGURE = r"(?:\d[\d,.]*|[a-z]+(?:-[a-z]+)?)"
_DETERMINED = r"(?:(?:the|its|their|his|her|those|these|some|all) )?(?:[\w.-]+ ){0,3}?(?:[\w.-]+['’]s )?"
_OF_WHOLE = re.compile(
    rf"(?:[a-z]+ ){{0,3}}?{_FIGURE} of {_DETERMINED}(?P<whole>{_FIGURE}) (?:[a-z-]+ )?(?P<noun>[a-z]{{3,}}s)\b"
)
"""What a part is of: "24 of the chamber's 55 seats", "38 of its 52 drones"."""
OF_FIRST = re.compile(
    rf"[“\"]?of {_DETERMINED}(?P<whole>{_FIGURE}) (?:[a-z-]+ )?(?P<noun>[a-z]{{3,}}s|people|men|women|children)\b"
    r"[^.;:]*?, (?:about |almost |around |at least |more than |nearly |only |some |up to )?$",
    re.I,
)
"""The same told first: "Of the 300 nurses that it will hire, " before "24 are for the west"."""
_PART_BEFORE = re.compile(rf"\b{_FIGURE} of {_DETERMINED}$", re.I)
_MOST_OF = re.compile(rf"\b(?:all|half|many|most|much|none|part|some|several) of {_DETERMINED}$", re.I)
"""What makes the figure after it a whole, too: "most of the nation's 1,450 schools"."""
_OTHERS = re.compile(r"\W{0,2}(?:other|more|additional|further) (?P<noun>[a-z]{3,})")
_APPOSED = re.compile(r"[a-z]{3,}, $")
_AGENT = re.compile(r"\bby (?:about |around |some |nearly |at least |a team of )?$", re.I)
"""What stands before those who did it: "killed by two gunmen", "rescued by 14 volunteers"."""
_CROWD = re.compile(r"\b(?:crowd|attendance|audience|congregation)\b[^.;:,]{0,25}$", re.I)
_NUMBER_OF = re.compile(
    r"\bnumber of (?:[\w-]+ ){0,3}?(?P<noun>[a-z]{3,}s)\b[^.;:,]{0,30}$"
    r"|\bput(?:s|ting)? (?:the )?(?:[\w-]+ ){0,3}?(?P<put>[a-z]{3,}s)\b[^.;:,]{0,60} at (?:about |around |nearly )?$",
    re.I,
)
"""What counts before the figure: "the number of dead birds rose to ", "put deaths across the nation at "."""
_OF_THEM = re.compile(r"\W{0,2}(?:of (?:them|whom|these|those)|others|more|were|was)\b")
_OLDEST = 110


def completed(own: Role, text: str, start: int, end: int, antecedent: Callable[[], str | None]) -> Role:
    """`own` with what the sentence lends the figure at `start` to `end`; `antecedent` is what the one before counts."""
    before, figure, after = text[:start], text[start:end], text[end:]
    if own.family and own.of_people and _AGENT.search(before):
        own = replace(own, event=None)
    if own.dimension != "count":
        return own
    if whole := _whole(_OF_WHOLE.match(text[start:].lower())):
        noun, of = whole
        return replace(own, family=family(noun), of=of)
    if own.family is None and (whole := _whole(OF_FIRST.match(before))):
        noun, of = whole
        return replace(own, family=family(noun), of=of)
    if own.family is not None:
        return replace(own, whole=True) if _is_whole(before) else own
    if _is_age(before, figure, after):
        return replace(own, dimension="age", unit="year", qualifiers=frozenset())
    lent = _lent(own, before, after, antecedent)
    return replace(own, family=lent) if lent else own


def _lent(own: Role, before: str, after: str, antecedent: Callable[[], str | None]) -> str | None:
    """The noun that the words around the figure lend it."""
    if _CROWD.search(before):
        return "people"
    if counted := _NUMBER_OF.search(before):
        return family(counted["noun"] or counted["put"])
    if others := _OTHERS.match(after):
        return family(others["noun"])
    if not _OF_THEM.match(after):
        return None
    noun = antecedent()  # not of homes: "buried 40 homes, and 45 others were missing"
    return "people" if own.event in HUMAN and noun not in PEOPLE else noun


def _whole(found: re.Match[str] | None) -> tuple[str, float] | None:
    """The noun and the size of the whole that a figure is a part of."""
    size = _value(found["whole"]) if found else None
    return (found["noun"], size) if found and size is not None else None


def _is_whole(before: str) -> bool:
    """Whether a part of the figure stands right before it: "five of " before "seven counts", "most of the "."""
    if _MOST_OF.search(before):
        return True
    found = _PART_BEFORE.search(before)
    return found is not None and _value(found[0].split(" of ")[0]) is not None


def _value(word: str) -> float | None:
    if word[0].isdigit():
        digits = word.replace(",", "").rstrip(".")
        return float(digits) if digits.count(".") < 2 else None
    tens, _, ones = word.lower().partition("-")
    if tens in TENS:
        return float(TENS[tens] + SMALL.get(ones, 0))
    return float(SMALL[tens]) if tens in SMALL and not ones else None


def _is_age(before: str, figure: str, after: str) -> bool:
    """Whether a bare figure is somebody's age: "the international, 23, is", "who was 42"."""
    if not figure.isdigit() or not 0 < int(figure) < _OLDEST:
        return False
    return bool(_APPOSED.search(before) and after[:1] == ",") or bool(re.search(r"\bwho (?:is|was) $", before))
