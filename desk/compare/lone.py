"""What one source alone has: sentences without a counterpart, and figures that nobody else gives.

Takes the kept lines, the sentence links and the answers that found a partner; gives `only` points, a sentence a point,
so that an editor rules once on what stands together. Headlines are left out: they sum up what the body says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from desk.compare.answers import Answer, Line, about
from desk.compare.point import Link, Point, Severity, Verdict
from desk.compare.points import made
from desk.compare.questions import topic
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Claim, ClaimKind
from desk.spans import Span

LONGEST = 480
"""Characters of a claim that stands for a sentence; longer ones are cut at a blank."""
FEWEST_WORDS = 3
"""Content words of a sentence that says something."""


def lone(kept: Sequence[Line], links: Iterable[Link], paired: Iterable[Answer]) -> Iterator[Point]:
    """The `only` points of one source's kept lines."""
    answered = {place for link in links for place in (link.origin, link.target)}
    answered |= {(answer.source.name, answer.line.index) for answer in paired}
    by_index = {line.index: line for line in kept}
    for line in kept:
        if line.headline or (line.source.name, line.index) in answered or len(line.words) < FEWEST_WORDS:
            continue
        yield only(statement(by_index, line))


def only(answer: Answer) -> Point:
    """The point of an answer that no other source gives."""
    return made([answer], Judgement(Verdict.ONLY, Ground.ALONE, Severity.INFO), f"What of{topic([answer])}?")


def statement(by_index: dict[int, Line], line: Line) -> Answer:
    """The whole sentence as one claim of its gravest kind."""
    span = _cut(line)
    text = line.source.copy.item.text
    inside = [claim for claim in line.source.claims if claim.sentence == line.index and line.span.holds(claim.span)]
    speaker = next((claim.speaker for claim in inside if claim.speaker), None)
    claim = Claim(_kind(inside), span, span.of(text), line.index, speaker=speaker)
    return Answer(line, claim, about(by_index, line.index, span))


_GRAVEST = (ClaimKind.QUOTE, ClaimKind.MONEY, ClaimKind.PERCENT, ClaimKind.NUMBER, ClaimKind.MEASURE, ClaimKind.STATUS)


def _kind(inside: Sequence[Claim]) -> ClaimKind:
    kinds = {claim.kind for claim in inside}
    return next((kind for kind in _GRAVEST if kind in kinds), ClaimKind.STATEMENT)


def _cut(line: Line) -> Span:
    if line.span.end - line.span.start <= LONGEST:
        return line.span
    kept = re.sub(r"\s+\S*$", "", line.text[:LONGEST])
    return Span(line.span.start, line.span.start + len(kept))
