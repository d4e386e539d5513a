"""What earlier copy leaves open, and later copy answers: survivors, names, a cause, a claim of responsibility, results.

Takes kept lines; sets "there was no immediate word on survivors" beside what later copy says of them. Symmetric. Only
copy filed later answers, and only with words that tell what was asked; another gap is no answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from functools import cached_property, lru_cache

from desk.compare.answers.answer import Answer, Line
from desk.compare.answers.bearers import GENERIC
from desk.compare.answers.clauses import clauses
from desk.compare.filing import later, moved_on
from desk.compare.language.wordings import lowered
from desk.compare.language.words import senses
from desk.compare.meeting.rarity import Rarity
from desk.compare.point import Severity, Verdict
from desk.compare.states.opentopics import ANSWERS, GAPS, HINT, SPOKEN
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Claim, ClaimKind
from desk.spans import Span

ENOUGH = 1.0
"""The least meeting of a gap and its answer: the topic itself."""

SOME = 0.05
"""What the two sentences must share besides the topic."""
_LEAST = {"casualties": 0.0, "outcome": 0.3, "names": 0.0, "responsibility": 0.0, "motive": 0.0}
"""The same for topics that a story has one of, and for the widest."""

HALF = 0.5
"""What the answer must share of what is asked behind "whether", where the sentences share less, and what two sentences
that both leave a topic open must share."""

_ONE_A_STORY = frozenset(("casualties", "responsibility", "motive"))
"""Topics that are left open in one sense alone, whatever the words."""

FIRST = 0.1
"""What it adds that the answer stands in the first sentence: news is told first."""

_UNTOLD = re.compile(
    r"\b(?:not|never|no|if|whether|may|might|could|(?<!he )(?<!it )(?<!they )would|pending|awaited|unclear"
    r"|unknown|declined|withheld)\b|n[’']t\b"
)


_WHETHER = re.compile(r"\b(?:whether|if)\b(?P<asked>[^,;.]+)", re.I)
_CLAUSE = re.compile(r"[;:]|\b(?:and|but|said|that|while)\b")
"""What parts the clause of who is silent from what goes before."""

_SAYS = re.compile(r"([^,;:“”\"]{3,60}?) (?:said|says|told|wrote)\b")
"""A sentence that opens with who says it."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Gap(Answer):
    """A clause that leaves a topic open, or answers it."""

    topic: str
    is_open: bool
    party: frozenset[str] = frozenset()
    """Who keeps silent, or speaks, where the topic is one that somebody answers."""

    @cached_property
    def asked(self) -> frozenset[str]:
        """What is asked behind "whether"; empty where nothing is."""
        whether = _WHETHER.search(self.line.text, self.claim.span.start - self.line.span.start)
        return senses(whether["asked"]) if whether else frozenset()


def gaps(kept: Iterable[Line]) -> Iterator[Gap]:
    """The clauses of kept lines that leave a topic open, and those that answer one that is left open."""
    body = [line for line in kept if not line.headline]
    asked = [gap for line in body for gap in _asked(line)]
    yield from asked
    topics = {gap.topic for gap in asked}
    if topics:
        yield from (gap for line in body for gap in (*_told(line, topics), *_heard(line, topics)))


def _asked(line: Line) -> Iterator[Gap]:
    for topic, span in _open(line.text):
        here = span.shifted(line.span.start)
        silent = line.text[: span.end] if topic == "whereabouts" else line.text[: span.start]
        yield _gap(line, topic, here, is_open=True, party=_party(_CLAUSE.split(silent)[-1]))


@lru_cache(maxsize=4096)
def _open(sentence: str) -> tuple[tuple[str, Span], ...]:
    """The topics that it leaves open, and where; remembered, since versions of a story repeat their sentences."""
    low = lowered(sentence)
    if not HINT.search(low):
        return ()
    found = [(topic, asked.search(low)) for topic, asked in GAPS.items()]
    return tuple((topic, Span(*where.span())) for topic, where in found if where)


def _told(line: Line, topics: Set[str]) -> Iterator[Gap]:
    for clause in clauses(line):
        said = lowered(clause.claim.quote)
        if _UNTOLD.search(said):
            continue
        yield from (
            _gap(line, topic, clause.claim.span, is_open=False)
            for topic, told in ANSWERS.items()
            if topic in topics and told.search(said)
        )


def _heard(line: Line, topics: Set[str]) -> Iterator[Gap]:
    """A sentence that says who says it, for each topic that is answered by whoever is heard."""
    opens = _SAYS.match(line.text)
    who = next((claim.speaker for claim in line.claims if claim.speaker), opens and opens[1])
    if who is not None and not GAPS["comment"].search(lowered(line.text)):
        party = _party(who)
        yield from (_gap(line, topic, line.span, is_open=False, party=party) for topic in sorted(SPOKEN & topics))


def _party(told: str) -> frozenset[str]:
    """The senses of the words that name who is silent or speaks."""
    return senses(told) - GENERIC


def _gap(line: Line, topic: str, span: Span, *, is_open: bool, party: frozenset[str] = frozenset()) -> Gap:
    claim = Claim(ClaimKind.STATUS, span, span.of(line.source.copy.item.text), line.index)
    return Gap(line, claim, {}, topic=topic, is_open=is_open, party=party)


def meeting(a: Gap, b: Gap, rarity: Rarity) -> float:
    """How sure it is that the later clause answers what the earlier left open."""
    if a.topic != b.topic:
        return 0.0
    if a.is_open and b.is_open:
        return ENOUGH if a.topic in _ONE_A_STORY or _share(a.line.senses, b.line.senses, rarity) >= HALF else 0.0
    if a.is_open == b.is_open or not moved_on(a.source, b.source):
        return 0.0
    older, newer = (b, a) if later(a.source, b.source) > 0 else (a, b)
    if not older.is_open:
        return 0.0
    if older.topic in SPOKEN:
        return ENOUGH + FIRST / (1 + newer.line.index) if _one_party(older.party, newer.party) else 0.0
    share = _share(older.line.senses, newer.line.senses, rarity)
    if share < _LEAST.get(older.topic, SOME) and _share(older.asked, newer.line.senses, rarity) < HALF:
        return 0.0
    return ENOUGH + share + FIRST / (1 + newer.line.index)


def _share(one: frozenset[str], other: frozenset[str], rarity: Rarity) -> float:
    """The share of the lighter of the two that both speak of."""
    least = min(rarity.total(one), rarity.total(other))
    return rarity.total(one & other) / least if least else 0.0


def _one_party(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two ways to name somebody are of one: most of the shorter stands in the longer."""
    both = len(one & other)
    return both > 0 and 2 * both >= min(len(one), len(other))


def judge(a: Gap, b: Gap) -> Judgement:
    """The later copy tells what the earlier left open, or leaves it open still."""
    if a.is_open == b.is_open:
        return Judgement(Verdict.SAME, Ground.EQUAL, Severity.INFO)
    return Judgement(Verdict.UPDATED, Ground.TOLD, Severity.CHECK)
