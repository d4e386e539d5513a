"""How things go on: searched for, then found; evacuated, then home; leading, then elected; awaited, then known.

Takes kept lines; sets what the earlier copy tells of a thing beside what the later copy tells of the same thing, where
the later stage follows the earlier one in the course of such things. Symmetric. The claims are no longer than from the
thing to the verb. Nothing here is ever a clash: later copy moves it on, or it is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import combinations

from desk.compare.answers.answer import Answer, Line
from desk.compare.answers.clauses import Clause, clauses
from desk.compare.filing import later, moved_on
from desk.compare.language.words import PAST, Word, sense, senses
from desk.compare.meeting.rarity import Rarity
from desk.compare.point import Severity, Source, Verdict
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Claim, ClaimKind
from desk.spans import Span

ENOUGH = 0.34
"""The share of the shorter clause's weight that two stages of one thing have in common."""
BESIDE = 2
"""Content words on either side of the verb that a claim shows."""
BEFALLEN = 0.15
"""What it adds that both verbs have the same word beside them: "the wreckage was spotted", "reached the wreckage"."""
RETOLD = 0.35
"""What it adds that the later sentence tells the earlier stage too ("those evacuated may go home")."""

_COURSES = """
search find recover
search find reach
spot reach
spot recover
missing find
missing rescue
miss find
trap rescue
trap free
hospital release
hospital die
critical die
survive die
fire extinguish
fight extinguish
evacuate return
alert lift
order lift
warn lift
list arrest
search arrest
question arrest charge convict sentence
question arrest charge acquit
question release
arrest release
hold release
accuse convict
accuse acquit
trial convict
trial acquit
lead win
lead hold
lead elect
trail lose
trail win
vote approve
vote reject
vote elect
propose approve
propose accept
propose reject
offer accept
offer reject
demand accept
talk accept sign
talk contract
meet accept
meet contract
negotiate accept sign
agree sign
accept complete
nominate appoint
nominate confirm
await receive
undergo pass
threaten begin
threaten strike return
adjourn resume
"""


def _courses(lines: str) -> frozenset[tuple[str, str]]:
    """Each stage of a course with each that comes later in it."""
    return frozenset(pair for line in lines.strip().splitlines() for pair in combinations(map(sense, line.split()), 2))


_NEXT = _courses(_COURSES)
STAGES = frozenset(stage for pair in _NEXT for stage in pair)
"""The senses that are a stage of some course."""
_WHO = re.compile(r"(?:iv|at|ct)ors?$", re.I)
"""Who does it, not that it is done: "survivors"."""
_UNDONE = re.compile(r"\b(?:not|never|no|yet to|unable|failed|denied|without|n[’']t)\b", re.I)

_NONE = re.compile(r" (?:no|not|nobody|nothing)\b", re.I)


@dataclass(frozen=True, eq=False, kw_only=True)
class Stage(Answer):
    """A clause that tells a stage, with the words of the whole clause."""

    whole: Clause
    sense: str
    """The stage."""
    at: int
    """Where its word stands."""

    @cached_property
    def lead(self) -> str:
        """The clause's words up to the verb, from the last mark on."""
        said = self.whole.claim.quote[: self.at - self.whole.claim.span.start]
        return re.split(r"[,;–—(]", said)[-1]

    @cached_property
    def beside(self) -> frozenset[str]:
        """The senses of the content words next to the verb."""
        at = next(index for index, word in enumerate(self.whole.words) if word.start == self.at)
        return frozenset(word.sense for word in self.whole.words[max(0, at - 1) : at + 2]) - STAGES

    @cached_property
    def undone(self) -> bool:
        """Whether the verb is denied: "was not found", "found no"."""
        word = next(word for word in self.whole.words if word.start == self.at)
        after = self.whole.claim.quote[word.end - self.whole.claim.span.start :]
        return bool(_UNDONE.search(self.lead) or _NONE.match(after))

    @property
    def ahead(self) -> bool:
        """Whether the stage has not come yet."""
        return self.whole.ahead

    @cached_property
    def clause_senses(self) -> frozenset[str]:
        """What the clause speaks of, the verbs of stages apart."""
        senses = frozenset(word.sense for word in self.whole.words if not _is_verb_of_stage(word))
        if not self.lead.strip():  # "The driver, who is 54, died": the subject stands before the mark
            first = self.line.span.start + len(re.split(r"[,;–—(]", self.line.text)[0])
            senses |= {word.sense for word in self.line.words if word.end <= first}
        return senses - {self.sense}


def _is_verb_of_stage(word: Word) -> bool:
    """Whether the word tells a stage as a verb does: "released", not "fire"."""
    low = word.text.lower()
    return word.sense in STAGES and (low in PAST or low.endswith(("ed", "ing")))


def stages(kept: Iterable[Line]) -> Iterator[Stage]:
    """The stages that kept lines tell, each from the thing it befalls to the verb."""
    for line in kept:
        if line.headline:
            continue
        for clause in clauses(line):
            for word in clause.asserted:
                if word.sense in STAGES and not word.name and not _WHO.search(word.text):
                    yield _stage(clause, word)


def _stage(clause: Clause, word: Word) -> Stage:
    """The stage from the content word before the verb to the one after it, inside the clause."""
    at = clause.words.index(word)
    near = clause.words[max(0, at - BESIDE) : at + BESIDE + 1]
    span = Span(near[0].start, near[-1].end)
    said = span.of(clause.line.source.copy.item.text)
    claim = Claim(ClaimKind.STATUS, span, said, clause.line.index)
    return Stage(clause.line, claim, {}, whole=clause, sense=word.sense, at=word.start)


def is_stage(answer: Answer) -> bool:
    """Whether the answer is a stage of this module's."""
    return isinstance(answer, Stage)


def meeting(a: Stage, b: Stage, rarity: Rarity) -> float:
    """How sure it is that the later copy tells what came after what the earlier copy tells."""
    if (a.sense, b.sense) not in _NEXT and (b.sense, a.sense) not in _NEXT:
        return 0.0
    if not moved_on(a.source, b.source) or a.undone or b.undone:
        return 0.0
    older, newer = (b, a) if later(a.source, b.source) > 0 else (a, b)
    if (older.sense, newer.sense) not in _NEXT or newer.sense in _told(older.source) or newer.ahead:
        return 0.0
    mine, theirs = older.clause_senses, newer.clause_senses
    both = mine & theirs
    common = rarity.total(both)
    least = min(rarity.total(senses - (STAGES - both)) for senses in (mine, theirs))  # "died in hospital": one stage
    return (common / least if least else 0.0) + _beyond(older, newer)


@lru_cache(maxsize=256)
def _told(source: Source) -> frozenset[str]:
    """What the source speaks of at all: a stage that earlier copy tells too has not come since."""
    return senses(source.copy.item.text)


def _beyond(older: Stage, newer: Stage) -> float:
    """What tells, beside the words in common, that both stages befall one thing."""
    return RETOLD * (older.sense in newer.line.senses) + BEFALLEN * bool(older.beside & newer.beside)


def went_on(a: Clause, b: Clause) -> bool:
    """Whether the later of two clauses that tell of one thing tells a later stage of it."""
    if not moved_on(a.source, b.source):
        return False
    older, newer = (b, a) if later(a.source, b.source) > 0 else (a, b)
    stages = {word.sense for word in newer.asserted} - older.line.senses
    return (
        not newer.ahead
        and not newer.denies
        and any((word.sense, now) in _NEXT for word in older.asserted for now in stages)
    )


def judge(a: Answer, b: Answer) -> Judgement:
    """The later copy moves it on."""
    return Judgement(Verdict.UPDATED, Ground.LATER, Severity.CHECK)
