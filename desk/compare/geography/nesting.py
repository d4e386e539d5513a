"""Whether one place lies in another, as far as names and the copy itself tell: Lisbon in Portugal, Savar near Dhaka.

Takes the names of two places, lower case, and the texts that speak of them. It knows capitals and their countries; for
the rest it believes the copy ("Savar, a suburb of Dhaka"). That it finds nothing is no proof that neither lies in the
other. Symmetric.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence, Set
from functools import lru_cache

from desk.compare.language.nations import NATIONS
from desk.compare.language.wordings import lowered
from desk.spans import Span

WIDE = frozenset(
    "canton coast country county department district emirate island oblast prefecture province region republic state"
    " territory valley".split()
)
"""Nouns of what holds towns."""
REACH = 40
"""Characters between two places of which the copy says that the one lies in the other."""
_BETWEEN = re.compile(rf"(?: \w+){{0,2}} ?(?:,|\(|\bin\b|\bof\b|\bnear\b|['’]s\b)[^.;]{{0,{REACH}}}", re.I)
"""Matches ", a suburb of " and " town in "."""
_STOP = re.compile(r"[.;]")
"""What never stands between them."""


def nested(one: frozenset[str], other: frozenset[str], texts: Iterable[str]) -> bool:
    """Whether the one is known to lie in the other, or the other in the one."""
    nations = {NATIONS[name] for name in one if name in NATIONS}, {NATIONS[name] for name in other if name in NATIONS}
    if nations[0] & nations[1]:
        return True
    return any(_told(one, other, text) for text in texts)


@lru_cache(maxsize=4096)
def _told(one: frozenset[str], other: frozenset[str], text: str) -> bool:
    """Whether the text says that the one lies in the other, or the other in the one."""
    here = sorted({span for name in one for span in _where(name, text)})
    there = sorted({span for name in other for span in _where(name, text)})
    return _leads(text, here, there) or _leads(text, there, here)


@lru_cache(maxsize=4096)
def _where(name: str, text: str) -> tuple[Span, ...]:
    """Where the text has the name."""
    low, found = _low(text), []
    at = low.find(name)
    while at >= 0:
        end = at + len(name)
        whole = not (_inside_word(low, at) or _inside_word(low, end))
        if whole:
            found.append(Span(at, end))
        at = low.find(name, end if whole else at + 1)
    return tuple(found)


@lru_cache(maxsize=64)
def _low(text: str) -> str:
    return lowered(text)


def _inside_word(text: str, at: int) -> bool:
    """Whether letters or digits stand on both sides of a place."""
    return text[at - 1 : at].isalnum() and text[at : at + 1].isalnum()


def _leads(text: str, firsts: Sequence[Span], seconds: Sequence[Span]) -> bool:
    """Whether what stands between two names says that a first lies in a second: "Savar, a suburb of Dhaka"."""
    starts = [second.start for second in seconds]
    for first in firsts:
        stop = _STOP.search(text, first.end)
        near = slice(bisect_right(starts, first.end), bisect_right(starts, stop.start() if stop else len(text)))
        if any(_BETWEEN.fullmatch(text, first.end, start) for start in starts[near]):
            return True
    return False


def is_country(names: Set[str]) -> bool:
    """Whether the names are a country's, or a state's that needs no gloss: "Portugal", "Alberta"; no city's."""
    return any(NATIONS.get(name) == name for name in names)


def is_wide(names: Set[str], nouns: Set[str]) -> bool:
    """Whether towns may lie in it."""
    return bool(nouns & WIDE) or is_country(names)
