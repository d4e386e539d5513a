"""Left or right: the knee, the bank, the carriageway that two pieces of copy put on different sides.

Takes kept lines; sets two sides of one sort of thing side by side where the words around tell of one. Symmetric. A
thing stays on its side, so another side is a clash unless the sender's note owns to the change.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from desk.compare.answers.answer import Answer, Line, about, by_source
from desk.compare.filing import one_chain
from desk.compare.language.words import sense
from desk.compare.meeting.rarity import Rarity
from desk.facts.claim import Claim, ClaimKind
from desk.spans import Span

ENOUGH = 0.12
"""What the words around two sides must share to tell of one thing, besides the thing itself."""

_PAIRED = (
    "achilles|ankle|arm|biceps|bicep|calf|cheek|collarbone|ear|elbow|engine|eye|foot|forearm|groin|hamstring|hand|heel"
    "|hip|kidney|knee|leg|lung|quadriceps|rib|shin|shoulder|thigh|thumb|wheel|wing|wrist"
)
_SIDE = re.compile(
    rf"\b(?P<side>left|right)(?:[ -](?!(?:the|his|her|a|and|to|in|on|for)\b)[a-z]+)?[ -](?P<thing>{_PAIRED})s?\b"
    r"|\b(?P<way>north|south|east|west)(?:ern)? (?P<of>bank|shore|tower|wing|gate|entrance)\b"
    r"|\b(?P<bound>north|south|east|west)bound (?P<on>lanes?|carriageway|traffic|train|line|service)\b",
    re.I,
)


@dataclass(frozen=True, eq=False, kw_only=True)
class Sided(Answer):
    """A thing of which there are two, with its side."""

    side: str
    thing: str
    alone: bool = False
    """Whether its source speaks of no other side of such a thing."""


def phrases(kept: Iterable[Line]) -> Iterator[Sided]:
    """The sided things of kept lines."""
    for lines in by_source(kept):
        told = [_sided(lines, line, found) for line in lines.values() for found in line.wording.found(_SIDE)]
        for one in told:
            yield replace(one, alone=all(other.side == one.side for other in told if other.thing == one.thing))


def _sided(lines: Mapping[int, Line], line: Line, found: re.Match[str]) -> Sided:
    span = Span(line.span.start + found.start(), line.span.start + found.end())
    claim = Claim(ClaimKind.STATEMENT, span, found[0], line.index)
    side = found["side"] or found["way"] or found["bound"]
    thing = sense(found["thing"] or found["of"] or found["on"])
    return Sided(line, claim, about(lines, line.index, span), side=side.lower(), thing=thing)


def meeting(a: Sided, b: Sided, rarity: Rarity) -> float:
    """How sure it is that one thing is meant that stands on two sides; 0 where the side is one."""
    if a.thing != b.thing or a.side == b.side:
        return 0.0
    if a.alone and b.alone and one_chain(a.source, b.source):  # one story has one player's knee
        return ENOUGH
    beside = {about: near for about, near in a.about.items() if about not in (a.thing, a.side, b.side)}
    return rarity.shared(beside, b.about)
