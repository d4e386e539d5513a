"""Where it was, side by side: at the airport or near it, in the town or outside.

Takes kept lines; reads the prepositional phrases of place, keyed by the noun they end in. Two meet where one noun is
named and the words around tell of one thing. "Near" against "at" is a small clash; a distance or a direction is only
more exact. Symmetric.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desk.compare.answers import Answer, Line, about
from desk.compare.point import Severity, Verdict
from desk.compare.slots import Rarity, shared
from desk.compare.verdicts import Ground, Judgement
from desk.compare.words import stem
from desk.facts.claim import Claim, ClaimKind, Named
from desk.spans import Span

ENOUGH = 0.3
"""What the words around two phrases of one place must share."""
_PLACE = re.compile(
    r"\b(?P<exact>(?:about |some |around |nearly )?(?:\d[\d.,]*|an?|half an?|[a-z]+) "
    r"(?:km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|yards?|feet|blocks?)(?: \([^)]*\))? "
    r"(?:(?:north|south|east|west)\w*(?: of)?|from|off|outside) )?"
    r"(?P<how>near|outside|at|in|inside|off|on the edge of|on the outskirts of|close to|next to|beside"
    r"|north of|south of"
    r"|east of|west of|just outside|just off)? ?"
    r"(?:the |a |an |its |their )?(?P<noun>(?:[A-Za-z][\w’'.-]*[ ]){0,4}"
    r"(?:airport|base|station|hospital|town|village|city|island|coast|border|school|hotel|harbour|harbor|port|bridge|"
    r"mosque|church|prison|camp|mine|plant|refinery|depot|market|mall|university|stadium|park|river|lake|highway|road|"
    r"street|square|building|embassy|court|junction|tower|pier|capital)\b(?: of [A-Z]\w+)?)"
)
_NEAR = frozenset(
    ("near", "outside", "off", "on the edge of", "on the outskirts of", "close to", "next to", "beside", "just outside")
)
_AT = frozenset(("at", "in", "inside"))


def phrases(kept: Iterable[Line]) -> Iterator[Answer]:
    """The phrases of place in kept lines, each an answer to "where?"."""
    by_index = {line.index: line for line in kept}
    for line in by_index.values():
        for found in _PLACE.finditer(line.text):
            if found["how"] or found["exact"]:
                span = Span(line.span.start + found.start(), line.span.start + found.end())
                name = Named(found["noun"], stem(found["noun"].split(" of ")[0].split()[-1]))
                claim = Claim(ClaimKind.PLACE, span, found.group(), line.index, name)
                yield Answer(line, claim, about(by_index, line.index, span))


def meeting(a: Answer, b: Answer, rarity: Rarity) -> float:
    """What the words around two phrases of one place share."""
    if _noun(a) != _noun(b):
        return 0.0
    return shared(a.about, b.about, rarity)


def judge(a: Answer, b: Answer) -> Judgement:
    """Near against at, exact against loose, else the same."""
    mine, theirs = how(a), how(b)
    if mine != theirs and {mine, theirs} == {"near", "at"}:
        return Judgement(Verdict.CONFLICT, Ground.PLACE, Severity.CHECK)
    if _exact(a) != _exact(b):
        return Judgement(Verdict.REFINED, Ground.FINER, Severity.INFO)
    return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)


def how(answer: Answer) -> str:
    """Whether the phrase puts it at the place or near it."""
    found = _PLACE.match(answer.claim.quote)
    said = (found["how"] or "").lower() if found else ""
    return "at" if said in _AT and not (found and found["exact"]) else "near"


def _exact(answer: Answer) -> bool:
    found = _PLACE.match(answer.claim.quote)
    return bool(found and found["exact"])


def _noun(answer: Answer) -> str:
    assert isinstance(answer.claim.value, Named)
    return answer.claim.value.folded
