"""Whether one place lies in another, as far as names and the copy itself tell: Lisbon in Portugal, Savar near Dhaka.

Takes the names of two places, lower case, and the texts that speak of them. It knows capitals and their countries; for
the rest it believes the copy ("Savar, a suburb of Dhaka"). That it finds nothing is no proof that neither lies in the
other. Symmetric.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from functools import lru_cache

from desk.compare.nations import NATIONS

WIDE = frozenset(
    "canton coast country county department district emirate island oblast prefecture province region republic state"
    " territory valley".split()
)
"""Nouns of what holds towns."""
REACH = 40
"""Characters between two places of which the copy says that the one lies in the other."""
_NOUN = r"(?: \w+){0,2} ?"
_INSIDE = r"(?:,|\(|\bin\b|\bof\b|\bnear\b|['’]s\b)"


def nested(one: frozenset[str], other: frozenset[str], texts: Iterable[str]) -> bool:
    """Whether the one is known to lie in the other, or the other in the one."""
    nations = {NATIONS[name] for name in one if name in NATIONS}, {NATIONS[name] for name in other if name in NATIONS}
    if nations[0] & nations[1]:
        return True
    return any(_told(one, other, text) for text in texts)


@lru_cache(maxsize=4096)
def _told(one: frozenset[str], other: frozenset[str], text: str) -> bool:
    """Whether the text says that the one lies in the other, or the other in the one."""
    first, second = (rf"\b(?:{'|'.join(map(re.escape, sorted(names)))})\b" for names in (one, other))
    near = rf"[^.;]{{0,{REACH}}}?"
    told = rf"{first}{_NOUN}{_INSIDE}{near}{second}|{second}{_NOUN}{_INSIDE}{near}{first}"
    return re.search(told, text, re.I) is not None


def is_country(names: Set[str]) -> bool:
    """Whether the names are a country's, or a state's that needs no gloss: "Portugal", "Alberta"; no city's."""
    return any(NATIONS.get(name) == name for name in names)


def is_wide(names: Set[str], nouns: Set[str]) -> bool:
    """Whether towns may lie in it."""
    return bool(nouns & WIDE) or is_country(names)
