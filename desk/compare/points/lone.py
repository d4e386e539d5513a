"""What one source alone has: sentences without a counterpart, clauses and figures that nobody else gives.

Takes kept lines and all that found a partner in another source; gives `only` points, a sentence a point, so
that an editor rules once on what stands together. Headlines are left out: they sum up what the body says.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from desk.compare.answers.answer import Answer, Line, Said
from desk.compare.answers.clauses import Clause, clauses
from desk.compare.point import Point, Severity, Verdict
from desk.compare.points.building import made
from desk.compare.points.questions import question
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Claim, ClaimKind, Named, Person, Quantity
from desk.spans import Span

LONGEST = 480
"""Characters of a claim that stands for a sentence; longer ones are cut at a blank."""
FEWEST_WORDS = 2
"""Content words, names apart, of a clause that says something by itself."""

_BETWEEN = re.compile(r"[\s.,;–—-]*")
"""What parts two clauses of one sentence that stand side by side, a full stop of an abbreviation too."""
_GRAVEST = (
    ClaimKind.QUOTE,
    ClaimKind.MONEY,
    ClaimKind.PERCENT,
    ClaimKind.NUMBER,
    ClaimKind.MEASURE,
    ClaimKind.AGE,
    ClaimKind.STATUS,
)


def lone(kept: Sequence[Line], given: Iterable[Answer], paired: Iterable[Said]) -> Iterator[Point]:
    """The `only` points of kept lines: `given` are their answers, `paired` what met something in another source."""
    met = [said for said in paired if not isinstance(said.claim.value, (Person, Named))]
    partners = {id(said) for said in met}
    answered: dict[Line, list[Span]] = defaultdict(list)
    for said in met:
        answered[said.line].append(said.claim.span)
    alone: dict[Line, list[Span]] = defaultdict(list)
    for answer in given:
        if isinstance(answer.claim.value, Quantity) and id(answer) not in partners:
            alone[answer.line].append(answer.claim.span)
    for line in kept:
        if line.headline:
            continue
        spans = _unanswered(line, answered.get(line, []))
        spans += [free for free in alone.get(line, ()) if not any(span.overlaps(free) for span in spans)]
        if spans:
            yield _point(line, sorted(spans))


def _unanswered(line: Line, answered: Sequence[Span]) -> list[Span]:
    """The clauses that nothing in them has met; the whole sentence where that is all of them."""
    said = clauses(line)
    free = [clause for clause in said if not any(span.overlaps(clause.claim.span) for span in answered)]
    telling = [clause for clause in free if len(clause.core) >= FEWEST_WORDS]
    if telling and len(free) == len(said):
        return [_cut(line)]
    return _joined(line, [clause.claim.span for clause in telling])


def _joined(line: Line, spans: Sequence[Span]) -> list[Span]:
    """Clauses that follow each other as one: "trainers, advisers" and "and support staff"."""
    joined: list[Span] = []
    for span in sorted(spans):
        between = line.source.copy.item.text[joined[-1].end : span.start] if joined else ""
        if joined and _BETWEEN.fullmatch(between):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _point(line: Line, spans: Sequence[Span]) -> Point:
    text = line.source.copy.item.text
    held = [claim for claim in line.claims if any(span.overlaps(claim.span) for span in spans)]
    who = next((claim.speaker for claim in held if claim.speaker), None)
    said = [Clause(line, Claim(_kind(held), span, span.of(text), line.index, speaker=who)) for span in spans]
    return made(said, Judgement(Verdict.ONLY, Ground.ALONE, Severity.INFO), question(said))


def _kind(held: Sequence[Claim]) -> ClaimKind:
    kinds = {claim.kind for claim in held}
    return next((kind for kind in _GRAVEST if kind in kinds), ClaimKind.STATEMENT)


def _cut(line: Line) -> Span:
    if line.span.end - line.span.start <= LONGEST:
        return line.span
    kept = re.sub(r"\s+\S*$", "", line.text[:LONGEST])
    return Span(line.span.start, line.span.start + len(kept))
