"""What a judgement is: a verdict with the ground that decided it. Grounds are what `reasons` turns into words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desk.compare.point import Severity, Verdict


class Ground(StrEnum):
    """What decided a verdict."""

    EQUAL = "equal"
    CONVERTED = "converted"
    """One value in two units, currencies or clocks."""
    SUM = "sum"
    """The parts that one gives make the whole that the other gives."""
    FINER = "finer"
    BOUNDS = "bounds"
    HEDGE = "hedge"
    """The same, with a hedge that the other has lost."""
    PART = "part"
    SCOPE = "scope"
    SUBJECT = "subject"
    DONE = "done"
    """What was ahead has come about."""
    TOLD = "told"
    """What was left open has been told."""
    MOVED = "moved"
    """Put off or brought forward, as the later copy says."""
    LATER = "later"
    ANEW = "anew"
    """Told otherwise later, and nobody can tell from the words alone what of it still holds."""
    FALLEN = "fallen"
    """A toll that falls counts others."""
    FAR = "far"
    """Two desks seldom miss each other by so much: each counts something of its own."""
    HOUR = "hour"
    """A figure that moves, in copy whose hour nobody knows."""
    EVENT = "event"
    """The same people, and what befell them."""
    REPLACED = "replaced"
    """A word was replaced where nothing else was touched."""
    NOTE = "note"
    """The sender's note owns to the change."""
    ALTERED = "altered"
    """Changed between two versions, and no note owns to it."""
    NEGATED = "negated"
    OPPOSED = "opposed"
    EXCHANGED = "exchanged"
    """Who did it and to whom it was done have changed places."""
    NAMESAKES = "namesakes"
    ALIAS = "alias"
    PLACE = "place"
    """Near a place here, at it there."""
    SPELLING = "spelling"
    GIVEN = "given"
    """One office and surname, two given names."""
    RANK = "rank"
    NATION = "nation"
    OFFICE = "office"
    EXCERPT = "excerpt"
    """One gives a part of the remark that the other gives."""
    LOOSELY = "loosely"
    """One remark told with other words around it: the wording is to be checked before it is quoted."""
    SPEAKER = "speaker"
    """One remark, two speakers."""
    WORDING = "wording"
    """One remark in two wordings."""
    CAUSES = "causes"
    """Two causes of one event."""
    APART = "apart"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict on two answers to one question."""

    verdict: Verdict
    ground: Ground
    severity: Severity
    because: str = ""
    """What decides, where the claims' own words don't show it ("84 and 12 make 96")."""


_RANK = {
    Verdict.CONFLICT: 0,
    Verdict.DIFFERENT_SCOPE: 1,
    Verdict.UPDATED: 2,
    Verdict.REFINED: 3,
    Verdict.SAME: 4,
    Verdict.ONLY: 5,
}
_WEIGHT = {Severity.HIGH: 0, Severity.CHECK: 1, Severity.INFO: 2}


def urgency(verdict: Verdict, severity: Severity) -> tuple[int, int]:
    """What needs a ruling first sorts first."""
    return _RANK[verdict], _WEIGHT[severity]


def gravest(judgements: list[Judgement]) -> Judgement:
    """The judgement that speaks for a point with several pairs of claims."""
    return min(judgements, key=lambda found: (urgency(found.verdict, found.severity), found.ground, found.because))
