"""Why it came about: the cause or the reason that two sources give for one event.

Takes kept lines; reads what copy calls the cause of a mishap or of a step ("because of", "blamed on", "after its
steering failed"), and sets two side by side where both are of one event. Symmetric. A source that gives both causes is
at odds with nobody; what is denied, or so vague that anything fits it, is no cause.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, product

from desk.compare.answers.answer import Answer, Line, by_source
from desk.compare.answers.bearers import GENERIC
from desk.compare.answers.clauses import has_denial
from desk.compare.answers.denied import claimed
from desk.compare.filing import one_chain, revises
from desk.compare.language.lexicon.mishaps import BY_CHANCE, CAUSES, FAILING, MISHAPS, VAGUE
from desk.compare.language.words import Word, sense, stem
from desk.compare.point import Severity, Verdict
from desk.compare.verdicts import Ground, Judgement
from desk.spans import Span

_END = r"(?=[,;:()—–“”\"]|\.(?:\s|$)| (?:according|but|killing|leaving|said|that|which|while|who)\b|$)"
"""Where a cause ends: at a mark, or where the sentence goes on without it."""
_LED = (
    r"because of|because|due to|owing to|as a result of|as|citing|(?:caused|set off|sparked|started|triggered) by"
    r"|(?:resulted|stemmed) from|over|(?<=\bfor )(?=[a-z]+ reasons)"
)
_MARKS = {
    re.compile(pattern, re.I): hints
    for pattern, *hints in (
        (rf"\b(?P<of>)(?:{_LED}) (?P<cause>[^,;:.]{{3,}}?){_END}",),
        (r"\bblam(?:ed|es|ing) (?P<cause>[^,;:.]{3,80}?) for (?P<of>[^,;:.]{3,60})", "blam"),
        (
            rf"\b(?:attribut|blam|link|pinn|trac)(?:ed|es|ing) (?:(?P<of>[^,;:.]{{3,60}}?) )?(?:back )?(?:on|to)"
            rf" (?P<cause>[^,;:.]{{3,}}?){_END}",
            *("attribut", "blam", "link", "pinn", "trac"),
        ),
        (
            rf"\b(?P<of>)(?:after|when) (?P<cause>(?:[\w’'-]{{1,30}} ){{1,6}}(?:{FAILING})\b[^,;:.]*?){_END}",
            *("after ", "when "),
        ),
        (
            r"\b(?P<cause>(?:[\w’'-]{1,30} ){1,6})(?:is|was|were) (?:the cause|to blame)\b"
            r"(?: (?:for|of) (?P<of>[^,;:.]{3,60}))?",
            *("the cause", "to blame"),
        ),
    )
}
"""What leads to a cause, with the event where it stands in between: "blamed the derailment on a buckled track". Beside
each the strings that it is never without."""
_RESIGNS = re.compile(r"\b(?:left|(?:quit|resign\w*|retir\w+|stepped down)\b[^,;.]{0,30}) ?$", re.I)
"""What somebody does "over" something; who "left" may have left a stage, unless the reason follows."""
_WEAK = re.compile(r"(?:as|over) ", re.I)
"""What leads to a reason only of what somebody does."""
_SPEAKERS = re.compile(r"\b(?:he|it|she|the cause|they|this|that)\b", re.I)
"""What stands for something that the sentence before names."""


def _sorts(lines: str) -> Mapping[str, str]:
    """The sort by each sense, and by each stem that is none."""
    sorts = [(word, line.split()[0]) for line in lines.strip().splitlines() for word in line.split()[1:]]
    return {(word if sense(word) == word else stem(word)): sort for word, sort in sorts}


_EVENT, _SORT = _sorts(MISHAPS), _sorts(CAUSES)
ANY = "step"
"""The event of no sort of ours: one cause of it may be told twice, another may be another cause of it."""
_SHOTS = ("fired", "firing")
"""Forms of "fire" that set nothing alight."""
_VAGUE = frozenset(map(sense, VAGUE.split()))


@dataclass(frozen=True, eq=False, kw_only=True)
class Cause(Answer):
    """What one source calls the cause of an event."""

    event: str
    """The sort of event."""
    effect: frozenset[str]
    """What else the copy says of the event."""
    names: frozenset[str]
    """Those of them that are names."""

    @cached_property
    def told(self) -> frozenset[str]:
        """The senses of the cause."""
        span = self.claim.span
        return frozenset(word.sense for word in self.line.words if _within(word, span))

    @cached_property
    def sorts(self) -> frozenset[str]:
        """The sorts of cause that it is of."""
        span = self.claim.span
        return frozenset(sort for word in self.line.words if _within(word, span) and (sort := _of(_SORT, word)))


def groups(kept: Iterable[Line]) -> Iterator[tuple[Answer, ...]]:
    """The causes that two sources give for one event: those that agree, else those that cannot both be it."""
    by_event: dict[str, dict[str, list[Cause]]] = defaultdict(lambda: defaultdict(list))
    for lines in by_source(kept):
        for line in lines.values():
            for cause in _causes(lines, line):
                by_event[cause.event][cause.source.name].append(cause)
    for event, sources in by_event.items():
        for one, other in combinations(sorted(sources), 2):
            yield from _agreeing(sources[one], sources[other])
            if event != ANY:
                yield from _clashing(sources[one], sources[other])


def _agreeing(mine: Sequence[Cause], theirs: Sequence[Cause]) -> Iterator[tuple[Answer, ...]]:
    """The pairs of two senders' causes of one event that are one cause."""
    for one, other in product(mine, theirs):
        if one.told & other.told and _one_event(one, other) and not one_chain(one.source, other.source):
            yield one, other


def _clashing(mine: Sequence[Cause], theirs: Sequence[Cause]) -> Iterator[tuple[Answer, ...]]:
    """A pair of two sources' causes of one event, where no two of theirs fit and none fits anything."""
    met = [pair for pair in product(mine, theirs) if _one_event(*pair)]
    if met and not any(_fit(*pair) for pair in met) and not any(map(_open, (*mine, *theirs))):
        yield min(met, key=lambda pair: sorted((cause.line.text, cause.claim.span.start) for cause in pair))


def _causes(lines: Mapping[int, Line], line: Line) -> Iterator[Cause]:
    for mark, hints in _MARKS.items():
        for found in line.wording.found(mark, hints):
            cause = Span(*found.span("cause")).shifted(line.span.start)
            before = line.text[: found.start()]
            denied = has_denial(re.split(r"[,;:]| (?:and|but) ", before)[-1])
            if denied or (_WEAK.match(found[0]) and not _RESIGNS.search(before)):
                continue
            yield from _cause(lines, line, cause, found)


def _cause(lines: Mapping[int, Line], line: Line, span: Span, found: re.Match[str]) -> Iterator[Cause]:
    """The cause in `span`, where the copy tells of what event: inside the mark, in its sentence or the one before."""
    here = _told_of(lines, line, found)
    told = [word for word in here if _of(_EVENT, word)]
    near = min(told, key=lambda word: abs(word.start - span.start), default=None)
    event = (_of(_EVENT, near) if near else None) or ANY
    if _RESIGNS.search(line.text[: found.start()]):
        event = "resignation"
    if any(_within(word, span) for word in line.words):
        effect = frozenset(word.sense for word in here if not _of(_EVENT, word)) - GENERIC
        names = effect & {word.sense for word in here if word.name}
        yield Cause(line, claimed(line, span), {}, event=event, effect=effect, names=names)


def _told_of(lines: Mapping[int, Line], line: Line, found: re.Match[str]) -> list[Word]:
    """The words that tell of the event: those in the mark, else the sentence's; with those before where "it" did it."""
    mark, of = (Span(*found.span(part)).shifted(line.span.start) for part in (0, "of"))
    if found["of"]:
        return [word for word in line.words if _within(word, of)]
    here = [word for word in line.words if not _within(word, mark)]
    before = lines.get(line.index - 1)
    return [*here, *before.words] if before is not None and _SPEAKERS.search(line.text, 0, found.end()) else here


def _of(sorts: Mapping[str, str], word: Word) -> str | None:
    """The sort that the word is of: its own before that of its sense; a name, and a gun that fired, are of none."""
    if word.name or word.text.lower() in _SHOTS:
        return None
    return sorts.get(stem(word.text)) or sorts.get(word.sense)


def _within(word: Word, span: Span) -> bool:
    return span.start <= word.start < span.end


def _one_event(a: Cause, b: Cause) -> bool:
    """Whether both speak of one event: something else that they say of it is shared, or there is nothing else.

    Of what somebody wills a name tells too little: flights to Lund and trains to Lund are cancelled.
    """
    both = a.effect & b.effect
    if a.event in BY_CHANCE:
        return bool(both) or not (a.effect and b.effect)
    named = bool(a.names & b.names) or not (a.names and b.names)
    return bool(both) if a.event == "resignation" else named and bool(both - a.names - b.names)


def _fit(a: Cause, b: Cause) -> bool:
    """Whether both can be the cause: they have a word in common, or are of one sort."""
    return bool(a.told & b.told or a.sorts & b.sorts)


def _open(cause: Cause) -> bool:
    """Whether the cause tells no more than that there was one."""
    return cause.told <= _VAGUE


def judge(a: Cause, b: Cause) -> Judgement:
    """The same or more of it, else a clash; a later version of one sender's story replaces the earlier."""
    if _fit(a, b):
        finer = a.told < b.told or b.told < a.told
        return Judgement(*((Verdict.REFINED, Ground.FINER) if finer else (Verdict.SAME, Ground.EQUAL)), Severity.INFO)
    if revises(a.source, b.source):
        return Judgement(Verdict.UPDATED, Ground.LATER, Severity.HIGH)
    return Judgement(Verdict.CONFLICT, Ground.CAUSES, Severity.HIGH)
