"""Denials: what one source says is not so, beside another's words that say it is.

Takes kept lines; sets beside each denial the clauses of other sources that affirm: that deny nothing and speak of the
same. Symmetric. What is not known yet, may be, or is somebody's quoted remark denies nothing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from desk.compare.answers.answer import Answer, Line, Said
from desk.compare.answers.clauses import Clause
from desk.compare.answers.denied import Denial, claimed, denials
from desk.compare.filing import later, moved_on, revises
from desk.compare.point import Severity, Source, Verdict
from desk.compare.states.affirming import COVERED, SHARED, affirming
from desk.compare.states.parties import exchanged
from desk.compare.verdicts import Ground, Judgement

COMMON = 0.1
"""The share of the lines that have what all the copy is about; without it, eight sites on one event raise twice the
alarms."""
FEW = 4
"""Lines that a story must have of it at least, to be about it."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Affirmation(Answer):
    """A clause that says what another source denies."""


def is_denial(answer: Said) -> bool:
    """Whether the answer denies, or affirms what is denied."""
    return isinstance(answer, (Denial, Affirmation))


def clashes(kept: Sequence[Line]) -> Iterator[tuple[Answer, ...]]:
    """Each denial with the clauses of other sources that affirm what it denies, and those that deny it too."""
    found = sorted((denial for line in kept for denial in denials(line)), key=_by_words)
    if not found:
        return
    told, common = _by_sense(kept), _common(kept)
    taken: set[int] = set()
    for denial in found:
        if id(denial) in taken:
            continue
        against = [said for said in _best(denial, told, common) if not _denied_by(said.source, denial, found)]
        if against:
            alike = _agreeing(denial, found, against)
            taken.update(id(other) for other in alike)
            yield denial, *alike, *against


def judge(a: Said, b: Said) -> Judgement:
    """A clash, unless later copy takes it back, or tells what was yet to come; two that deny, or affirm, agree."""
    if isinstance(a, Denial) == isinstance(b, Denial):
        return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)
    denies, says = (a, b) if isinstance(a, Denial) else (b, a)
    if revises(a.source, b.source) or _come_since(denies, says):
        return Judgement(Verdict.UPDATED, Ground.LATER, Severity.HIGH)
    return Judgement(Verdict.CONFLICT, Ground.NEGATED, Severity.HIGH, _mouths(a, b))


def _come_since(denies: Said, says: Said) -> bool:
    """Whether what was yet to come may have come by the time the other copy was filed."""
    later_told = moved_on(denies.source, says.source) and later(says.source, denies.source) > 0
    return isinstance(denies, Denial) and denies.still and later_told


def _mouths(a: Said, b: Said) -> str:
    """Who says so and who denies it, where the copy tells; the same whichever comes first."""
    denies, says = (a, b) if isinstance(a, Denial) else (b, a)
    if not denies.claim.speaker or not says.claim.speaker:
        return ""
    return f" ({says.claim.speaker} says so, {denies.claim.speaker} denies it)"


def _by_words(denial: Denial) -> tuple[str, str, int]:
    return denial.line.text, denial.source.name, denial.claim.span.start


def _common(kept: Sequence[Line]) -> frozenset[str]:
    """The senses that so many lines have that they tell of no common statement: all the copy is about them."""
    counts = Counter(sense for line in kept for sense in line.senses)
    return frozenset(sense for sense, lines in counts.items() if lines > max(FEW, COMMON * len(kept)))


def _by_sense(kept: Iterable[Line]) -> Mapping[str, list[Line]]:
    """The lines by each sense in them."""
    found: dict[str, list[Line]] = defaultdict(list)
    for line in kept:
        for sense in line.senses:
            found[sense].append(line)
    return found


def _best(denial: Denial, told: Mapping[str, list[Line]], common: Set[str]) -> Iterator[Answer]:
    """The clause of each other source that best affirms what is denied."""
    near = {id(line): line for sense in denial.denies | denial.names for line in told.get(sense, ())}
    by_source: dict[str, list[Clause]] = defaultdict(list)
    for line in near.values():
        if line.source is not denial.source and (clause := affirming(denial, line, common)) is not None:
            by_source[line.source.name].append(clause)
    for name in sorted(by_source):
        clause = min(by_source[name], key=lambda said: (-len(denial.speaks_of & said.line.senses), said.line.index))
        if not exchanged(Clause(denial.line, denial.claim), clause):
            yield Affirmation(clause.line, claimed(clause.line, clause.claim.span), {})


def _agreeing(denial: Denial, found: Iterable[Denial], against: Iterable[Answer]) -> list[Denial]:
    """The first denial of the same in each further source."""
    agreeing: dict[str, Denial] = {}
    sources = {denial.source.name, *(answer.source.name for answer in against)}
    for other in found:
        if other.source.name not in sources and _alike(denial, other):
            agreeing.setdefault(other.source.name, other)
    return list(agreeing.values())


def _denied_by(source: Source, denial: Denial, found: Iterable[Denial]) -> bool:
    """Whether the source denies the same."""
    return any(other.source is source and _alike(denial, other) for other in found)


def _alike(a: Denial, b: Denial) -> bool:
    """Whether two denials deny one thing."""
    both = a.speaks_of & b.speaks_of
    one = all(x.thing is not None and x.thing.sense in y.denies for x, y in ((a, b), (b, a)))
    return one and len(both) >= max(SHARED, COVERED * min(len(a.speaks_of), len(b.speaks_of)))
