"""Denials: what one source says is not so, beside another's words that say it is.

Takes kept lines; reads each negation with its reach, from the subject before it to the end of its clause, and sets
beside it the clauses of other sources that affirm: that deny nothing and speak of the same. Symmetric. What is not
known yet, may be, or is somebody's quoted remark denies nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from desk.compare.answers import Answer, Line, Said, speaker
from desk.compare.clauses import Clause, clauses
from desk.compare.filing import later, one_chain
from desk.compare.negations import BEGINS, DENIES, DENIES_AT_ALL, ENDS, LIMITED
from desk.compare.parties import exchanged
from desk.compare.point import Severity, Verdict
from desk.compare.statements import quoted
from desk.compare.verdicts import Ground, Judgement
from desk.compare.words import Word, stem
from desk.facts.claim import Claim, ClaimKind, Named, Person
from desk.spans import Span

COVERED = 0.5
"""The share of the shorter of the two, denial or sentence, that both speak of: with 0.4 consistent pairs of two
agencies raise thrice the alarms, with 0.6 a third of the contradictions found is lost."""
SHARED = 2
"""Words of the denied part that the other source must have: with one, names alone raise alarms."""
ALL_BUT = 0.8
"""The share of the other source's sentence that, where all of it is denied, says that the same people are meant."""
PLAIN = 2
"""Words, names apart, that both must have: two names in common tell of no common statement."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Denial(Answer):
    """A clause that denies."""

    subject: tuple[Word, ...]
    denied: tuple[Word, ...]
    """The words in the reach of the negation, in order."""
    lacking: bool
    """Whether it denies no more than the thing right after it: "left without a permit"."""

    @cached_property
    def denies(self) -> frozenset[str]:
        """The senses of what it denies."""
        return frozenset(word.sense for word in self.denied)

    @cached_property
    def passive(self) -> bool:
        """Whether it denies of its subject what one participle says: "a review is not required"."""
        return len(self.denied) == 1 and self.denied[0].text.endswith("ed")

    @cached_property
    def speaks_of(self) -> frozenset[str]:
        """The senses of its subject and of what it denies."""
        return self.denies | frozenset(word.sense for word in self.subject)


@dataclass(frozen=True, eq=False, kw_only=True)
class Affirmation(Answer):
    """A clause that says what another source denies."""


def is_denial(answer: Said) -> bool:
    """Whether the answer denies, or affirms what is denied."""
    return isinstance(answer, (Denial, Affirmation))


def clashes(kept: Sequence[Line]) -> Iterator[tuple[Answer, ...]]:
    """Each denial with the clauses of other sources that affirm what it denies, and those that deny it too."""
    found = sorted((denial for line in kept for denial in _denials(line)), key=_by_words)
    if not found:
        return
    told = _affirming(kept)
    taken: set[int] = set()
    for denial in found:
        if id(denial) in taken:
            continue
        against = list(_best(denial, told))
        if against:
            alike = _agreeing(denial, found, against)
            taken.update(id(other) for other in alike)
            yield denial, *alike, *against


def judge(a: Said, b: Said) -> Judgement:
    """A clash, unless a later version of one sender's story takes it back; two that deny, or affirm, agree."""
    if isinstance(a, Denial) == isinstance(b, Denial):
        return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)
    if one_chain(a.source, b.source) and later(a.source, b.source):
        return Judgement(Verdict.UPDATED, Ground.LATER, Severity.HIGH)
    return Judgement(Verdict.CONFLICT, Ground.NEGATED, Severity.HIGH, _mouths(a, b))


def _mouths(a: Said, b: Said) -> str:
    """Who says so and who denies it, where the copy tells; the same whichever comes first."""
    denies, says = (a, b) if isinstance(a, Denial) else (b, a)
    if not denies.claim.speaker or not says.claim.speaker:
        return ""
    return f" ({says.claim.speaker} says so, {denies.claim.speaker} denies it)"


def _by_words(denial: Denial) -> tuple[str, str, int]:
    return denial.line.text, denial.source.name, denial.claim.span.start


def _denials(line: Line) -> Iterator[Denial]:
    """The denials of one line, outside quotation marks."""
    for reach, negation, lacking in _reaches(line.text):
        here, found = reach.shifted(line.span.start), negation.shifted(line.span.start)
        claim = _claim(line, here)
        denied = _inside(line, Span(found.end, here.end))
        subject = _inside(line, Span(here.start, found.start)) or _opening(line, reach.start)
        clause = Clause(line, claim)
        if denied and not (clause.pending or LIMITED.search(claim.quote)) and not quoted(clause):
            yield Denial(line, claim, {}, subject=subject, denied=denied, lacking=lacking)


@lru_cache(maxsize=4096)
def _reaches(sentence: str) -> tuple[tuple[Span, Span, bool], ...]:
    """The reach of each negation, the negation, and whether it is one of lacking.

    Remembered, since versions of a story repeat their sentences.
    """
    reaches = []
    for found in DENIES.finditer(sentence):
        start = max((cut.end() for cut in BEGINS.finditer(sentence, 0, found.start())), default=0)
        cut = ENDS.search(sentence, found.end())
        reach = Span(start, cut.start() if cut else len(sentence))
        reaches.append((reach, Span(*found.span()), bool(found["lacking"])))
    return tuple(reaches)


def _claim(line: Line, span: Span) -> Claim:
    said = span.of(line.source.copy.item.text)
    start = span.start + len(said) - len(said.lstrip(" ,\n"))
    kept = Span(start, span.start + len(said.rstrip(" ,\n")))
    said = kept.of(line.source.copy.item.text)
    return Claim(ClaimKind.STATEMENT, kept, said, line.index, speaker=speaker(line, kept))


def _inside(line: Line, span: Span) -> tuple[Word, ...]:
    return tuple(word for word in line.words if span.start <= word.start < span.end)


def _opening(line: Line, end: int) -> tuple[Word, ...]:
    """The words up to the first mark: the subject of a clause that has none of its own (", and have not scored")."""
    mark = re.search(r"[,;:(]", line.text[:end])
    return _inside(line, Span(line.span.start, line.span.start + (mark.start() if mark else end)))


def _affirming(kept: Iterable[Line]) -> Mapping[str, list[Line]]:
    """The lines that deny nothing, by each sense in them."""
    by_sense: dict[str, list[Line]] = defaultdict(list)
    for line in kept:
        if not line.wording.found(DENIES_AT_ALL):
            for sense in line.senses:
                by_sense[sense].append(line)
    return by_sense


def _best(denial: Denial, told: Mapping[str, list[Line]]) -> Iterator[Answer]:
    """The clause of each other source that best affirms what is denied."""
    near = {id(line): line for sense in denial.denies for line in told.get(sense, ())}
    by_source: dict[str, list[Line]] = defaultdict(list)
    for line in near.values():
        if line.source is not denial.source and _meets(denial, line):
            by_source[line.source.name].append(line)
    for name in sorted(by_source):
        line = min(by_source[name], key=lambda line: (-len(denial.speaks_of & line.senses), line.index))
        clause = max(clauses(line), key=lambda clause: len(denial.speaks_of & clause.senses), default=None)
        if clause is not None and not exchanged(Clause(denial.line, denial.claim), clause):
            yield Affirmation(line, _claim(line, clause.claim.span), {})


def _meets(denial: Denial, line: Line) -> bool:
    """Whether the line speaks of what is denied, and of little else, or the denial does."""
    if denial.lacking and denial.denied[0].sense not in line.senses:
        return False
    both = denial.speaks_of & line.senses
    names = {word.sense for word in (*denial.subject, *denial.denied) if word.name}
    plain = both - (line.names & names if denial.passive else line.names | names)
    if len(plain) < PLAIN or len(both) < COVERED * min(len(denial.speaks_of), len(line.senses)):
        return False
    if len(denial.denies & line.senses) >= ALL_BUT * len(line.senses):
        return True
    told = denial.speaks_of if denial.passive else denial.denies
    enough = denial.lacking or len(told & line.senses) >= SHARED or _flatly(denial, line)
    return enough and not _of_others(denial, line)


def _flatly(denial: Denial, line: Line) -> bool:
    """Whether the line says of the same subject, word for word, what is denied of it: "Ann Roe will not resign"."""
    told = {stem(word.text) for word in line.words}
    return stem(denial.denied[0].text) in told and any(stem(word.text) in told for word in denial.subject)


def _of_others(denial: Denial, line: Line) -> bool:
    """Whether the denial names whom it speaks of, and the line names others and not them."""
    subject = frozenset(word.sense for word in denial.subject)
    named = any(word.text[0].isupper() for word in denial.subject)
    return named and _names_somebody(line) and subject.isdisjoint(line.senses)


def _names_somebody(line: Line) -> bool:
    return bool(line.names) or any(isinstance(claim.value, (Named, Person)) for claim in line.claims)


def _agreeing(denial: Denial, found: Iterable[Denial], against: Iterable[Answer]) -> list[Denial]:
    """The first denial of the same in each further source."""
    agreeing: dict[str, Denial] = {}
    sources = {denial.source.name, *(answer.source.name for answer in against)}
    for other in found:
        if other.source.name not in sources and _alike(denial, other):
            agreeing.setdefault(other.source.name, other)
    return list(agreeing.values())


def _alike(a: Denial, b: Denial) -> bool:
    """Whether two denials deny one thing."""
    both = a.speaks_of & b.speaks_of
    return len(both) >= max(SHARED, COVERED * min(len(a.speaks_of), len(b.speaks_of)))
