"""Two answers to one question: same, refined, updated, conflict or of different scope.

Takes answers that have been brought together (that they speak of one thing is settled in `slots`), promises that
`judge(a, b)` and `judge(b, a)` are the same judgement. Agreement is looked for before disagreement; then scope, then
the moment; what is left is a conflict.
"""

from __future__ import annotations

import math
import re
from dataclasses import replace
from functools import lru_cache

from desk.compare.answers.agreement import LIMITS, SCORE, Agreement, Fit, quantities_fit
from desk.compare.answers.answer import Answer, Line, Said
from desk.compare.answers.clauses import Clause
from desk.compare.answers.eras import one_era
from desk.compare.answers.movement import of_two_levels, opposite_ways, traded
from desk.compare.answers.notes import clash, owns
from desk.compare.filing import filed, later, one_chain
from desk.compare.geography import homes, places, sides
from desk.compare.meeting.closeness import in_currency, transposed
from desk.compare.meeting.scopes import RISING, SPREAD, apart, one_is_part, qualified, sum_of_parts
from desk.compare.people import bodies, persons, remarks
from desk.compare.point import Severity, Verdict
from desk.compare.states import (
    causes,
    courses,
    denials,
    means,
    pending,
    rankings,
    retelling,
    standings,
    statements,
    unanimity,
)
from desk.compare.times import moments
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import ClaimKind, Named, Person, Quantity, Quotation, State

_SO_FAR = re.compile(r"\b(?:report(?:s|ed)?|immediate(?:ly)?|so far|preliminary|known|word)\b", re.I)
"""What makes a denial a first report."""
_MOVING = "die injure miss arrest charge evacuate rescue infect dismiss destroy damage vote"
MOVING = frozenset(_MOVING.split())
"""Events whose count runs on while the story does."""
GRAVE = frozenset(["die", "injure", "miss", "infect"])
_DOUBTS = """
probably likely possibly perhaps maybe reportedly allegedly apparently appears seems suspected believed considered
presumably unconfirmed may might could
"""
DOUBTS = frozenset(_DOUBTS.split())
"""Words that leave it open whether a thing is so."""
FAR = 2
"""How many times the other sender's toll a toll may be: up to it one of them is wrong, beyond it they count others."""
MANY, MISSED = 20, 1.45
"""From how many on, and by how many times, two senders' figures for one thing hardly ever miss each other: of 40 such
pairs in the stories at hand that lie further apart, 35 count two things and five are at odds."""
FIXED = frozenset(("length", "mass", "magnitude", "energy", "power"))
"""Dimensions of things that do not change between two versions of one story; areas, speeds and prices may, and how long
a term or a delay is to last."""
_PASSED = r"(?: (?:of|about|around|nearly|over|totalling|totaling|worth|more than|at least|an?|the|some)){0,3} $"
_EARNED = re.compile(r"\b(?:profits?|earnings|net income|surplus|earn(?:s|ed|ing)?)" + _PASSED, re.I)
_LOST = re.compile(r"\b(?:loss(?:es)?|deficit|los(?:e|es|t|ing))" + _PASSED, re.I)
"""What stands before a sum that was made, "net earnings of about ", and before one that was lost."""
SPREADING = re.compile(
    r"\b(?:(?:wild)?fires?|blaze|flames|slick|plume|cloud|lava|ice|crack|fissure|sinkhole|queue|tailback|jam|backlog"
    r"|zone|cordon|perimeter|radius|column)\b",
    re.I,
)
"""Things whose length is of the moment."""
SLIP = 1e-9
"""How near a power of ten must be: the digits are the same."""
SLIPPING = 1.5
"""Below this a power of ten is the count of one thing and of ten."""
RUNNING = re.compile(
    r"\b(?:toll|contained|containment|still|so far|now|currently|by (?:noon|midday|midnight)|as of|total|in all|queu\w+"
    r"|waiting)\b",
    re.I,
)
"""Words that say that a figure is the count of the moment."""


@lru_cache(maxsize=4096)
def judge(a: Said, b: Said) -> Judgement:
    """The verdict on two answers to one question; remembered, since each pair of a group bears on the others."""
    if isinstance(a, retelling.Telling) and isinstance(b, retelling.Telling):
        return retelling.judge(a, b)
    if isinstance(a, Clause) and isinstance(b, Clause):
        return statements.judge(a, b)
    assert isinstance(a, Answer)
    assert isinstance(b, Answer)
    if isinstance(a.claim.value, Quantity) and isinstance(b.claim.value, Quantity):
        return _figures(a, b)
    if denials.is_denial(a) or denials.is_denial(b):
        return denials.judge(a, b)
    if isinstance(a.claim.value, Quotation):
        return remarks.judge(a, b)
    if isinstance(a.claim.value, Person):
        return persons.judge(a, b)
    if isinstance(a.claim.value, State):
        return standings.judge(a, b)
    if isinstance(a.claim.value, Named):
        return places.judge(a, b) if a.claim.kind == ClaimKind.PLACE else bodies.judge(a, b)
    if isinstance(a, pending.Gap) and isinstance(b, pending.Gap):
        return pending.judge(a, b)
    if unanimity.is_vote(a):
        return unanimity.judge(a, b)
    if isinstance(a, causes.Cause) and isinstance(b, causes.Cause):
        return causes.judge(a, b)
    if isinstance(a, (sides.Sided, homes.Home)):
        return clash(a, b)
    if courses.is_stage(a):
        return courses.judge(a, b)
    if a.claim.kind == ClaimKind.STATEMENT:
        return rankings.judge(a, b) if rankings.is_ranking(a) else means.judge(a, b)
    return moments.judge(a, b)


def _figures(a: Answer, b: Answer) -> Judgement:
    agreement = quantities_fit(a.figure, b.figure)
    fixed = _is_fixed(a, b)
    bounded = fixed and agreement.fit == Fit.MEET  # "fewer than 300" then, 212 now: nothing was altered
    return (
        _agreeing(a, b, agreement)
        or _owned(a, b)
        or _of_two_scopes(a, b)
        or (None if bounded else _moved_on(a, b, _moves(a, b), fixed))
        or _at_odds(a, b, agreement)
    )


def _agreeing(a: Answer, b: Answer, agreement: Agreement) -> Judgement | None:
    if agreement.fit in (Fit.APART, Fit.MEET):
        return None
    if _hedge_lost(a, b):
        return Judgement(Verdict.REFINED, Ground.HEDGE, Severity.CHECK)
    if opposite_ways(a, b):
        return _two_ways(a, b)
    if agreement.fit == Fit.EQUAL and {_came_in(a), _came_in(b)} == {True, False}:
        return Judgement(Verdict.CONFLICT, Ground.OPPOSED, Severity.HIGH, "earned and lost")
    if agreement.fit == Fit.EQUAL and _befallen(a, b):
        return Judgement(Verdict.REFINED, Ground.EVENT, Severity.CHECK)
    if agreement.fit == Fit.EQUAL or _one_limit(a, b):
        if turned := _turned(a, b):
            return turned
        ground = Ground.CONVERTED if agreement.because else Ground.EQUAL
        return Judgement(Verdict.SAME, ground, Severity.INFO, agreement.because)
    return Judgement(Verdict.REFINED, Ground.FINER, Severity.INFO)


def _one_limit(a: Answer, b: Answer) -> bool:
    """Whether both give one limit: a mandate "for up to 300" and one that "permits 300"."""
    return "limit" in a.role.qualifiers & b.role.qualifiers and a.quantity.high == b.quantity.high


def _two_ways(a: Answer, b: Answer) -> Judgement:
    """One figure up here and down there: of two places or measures, else a clash."""
    if a.role.qualifiers != b.role.qualifiers:
        return Judgement(Verdict.DIFFERENT_SCOPE, Ground.SCOPE, Severity.CHECK, qualified(a, b))
    if levels := of_two_levels(a, b):
        return Judgement(Verdict.DIFFERENT_SCOPE, Ground.SCOPE, Severity.CHECK, levels)
    if later(a.source, b.source) and (one_chain(a.source, b.source) or traded(a, b)):
        return Judgement(Verdict.UPDATED, Ground.LATER, Severity.CHECK)
    return Judgement(Verdict.CONFLICT, Ground.OPPOSED, Severity.HIGH, "up and down")


def _came_in(answer: Answer) -> bool | None:
    """Whether a sum of money was earned or lost; None where the words before it tell neither."""
    before = answer.line.unwrapped[: answer.claim.span.start - answer.line.span.start]
    if answer.claim.kind != ClaimKind.MONEY or not (_EARNED.search(before) or _LOST.search(before)):
        return None
    return _LOST.search(before) is None


def _befallen(a: Answer, b: Answer) -> bool:
    """Whether the same number of people are aboard here and dead there."""
    if not (a.role.of_people and b.role.of_people):
        return False
    return (a.role.event in RISING) != (b.role.event in RISING) and not (a.role.event and b.role.event)


def _turned(a: Answer, b: Answer) -> Judgement | None:
    """Where one figure stands under opposite verbs: 2,000 were told to leave, the 2,000 went home."""
    return statements.opposition(_clause(a), _clause(b))


@lru_cache(maxsize=4096)
def _clause(answer: Answer) -> Clause:
    """The clause around a figure."""
    return Clause(answer.line, replace(answer.claim, span=answer.clause))


def _hedge_lost(a: Answer, b: Answer) -> bool:
    """Whether one sender says with a hedge here what it says flatly there; "about" before a figure is no hedge."""
    if not (a.source is b.source or one_chain(a.source, b.source)):
        return False
    same = (a.quantity.unit, a.quantity.low, a.quantity.high) == (b.quantity.unit, b.quantity.low, b.quantity.high)
    return same and _hedged(a) != _hedged(b)


def _hedged(answer: Answer) -> bool:
    return (answer.claim.hedge or "").lower() in DOUBTS


def _owned(a: Answer, b: Answer) -> Judgement | None:
    """Updated, where the sender's own note owns to the change."""
    note = owns(a, b)
    severity = Severity.HIGH if {a.role.event, b.role.event} & RISING else Severity.CHECK
    return Judgement(Verdict.UPDATED, Ground.NOTE, severity, note) if note else None


def _of_two_scopes(a: Answer, b: Answer) -> Judgement | None:
    if because := sum_of_parts(a, b):
        return Judgement(Verdict.SAME, Ground.SUM, Severity.CHECK, because)
    if because := apart(a, b):
        return Judgement(Verdict.DIFFERENT_SCOPE, Ground.SCOPE, Severity.CHECK, because)
    if because := one_is_part(a, b):
        return Judgement(Verdict.DIFFERENT_SCOPE, Ground.PART, Severity.CHECK, because)
    return None


def _moved_on(a: Answer, b: Answer, moves: bool, fixed: bool) -> Judgement | None:
    """Updated, where one is filed later and the thing moves, or the sender may change it."""
    order = later(a.source, b.source)
    if not order:
        return (
            Judgement(Verdict.DIFFERENT_SCOPE, Ground.HOUR, Severity.CHECK) if traded(a, b) and _untimed(a, b) else None
        )
    newer, older = (a, b) if order > 0 else (b, a)
    if _flatly_denied(newer, older):
        return Judgement(Verdict.CONFLICT, Ground.NEGATED, Severity.HIGH)
    if _fallen(newer, older):
        near = newer.quantity.high * FAR >= older.quantity.low
        if near and not one_chain(a.source, b.source):
            return None
        return Judgement(Verdict.DIFFERENT_SCOPE, Ground.FALLEN, Severity.HIGH)
    grave = bool({a.quantity.role, b.quantity.role} & GRAVE)
    severity = Severity.HIGH if grave else Severity.CHECK
    if one_chain(a.source, b.source):
        if fixed or _slipped(a, b):
            return Judgement(Verdict.CONFLICT, Ground.ALTERED, Severity.HIGH if _slipped(a, b) else Severity.CHECK)
        return Judgement(Verdict.UPDATED, Ground.LATER, severity)
    if moves:
        return Judgement(Verdict.UPDATED, Ground.LATER, severity)
    return None


def _slipped(a: Answer, b: Answer) -> bool:
    """Whether two figures differ by nothing but a power of ten: 3.5 million and 35 million are a slip of the hand."""
    low, high = sorted((abs(a.quantity.high), abs(b.quantity.high)))
    power = math.log10(high / low) if low and high != low else 0.0
    return power >= 1 and abs(power - round(power)) < SLIP and low >= SLIPPING


def _untimed(a: Answer, b: Answer) -> bool:
    """Whether nobody knows which of two senders' copies is the later."""
    return a.source is not b.source and (filed(a.source) is None or filed(b.source) is None)


def _flatly_denied(a: Answer, b: Answer) -> bool:
    """Whether one sender says flatly that it befell nobody, and another counts some."""
    nobody = [answer for answer in (a, b) if not answer.quantity.high]
    return len(nobody) == 1 and not one_chain(a.source, b.source) and not _SO_FAR.search(nobody[0].line.text)


def _fallen(newer: Answer, older: Answer) -> bool:
    """Whether the later toll is the lower one: a toll rises, so the two hardly count the same people."""
    if newer.role.event not in RISING or not newer.quantity.high:
        return False
    return (
        newer.role.event == older.role.event
        and newer.quantity.high < older.quantity.low
        and older.quantity.bound != "~"
    )


def _moves(a: Answer, b: Answer) -> bool:
    """Whether the figure is one that runs on: a toll, an area burnt, a count of the moment; none of long ago."""
    if a.era and b.era:
        return False
    roles = {answer.quantity.role for answer in (a, b) if answer.quantity.head != SCORE} - {None}
    return bool(roles & MOVING) or _runs(a.line) or _runs(b.line) or traded(a, b)


def _runs(line: Line) -> bool:
    """Whether the line says that it gives the count of the moment."""
    return bool(line.wording.found(RUNNING))


def _is_fixed(a: Answer, b: Answer) -> bool:
    """Whether the thing keeps its measure: what was so in another year, an age, a length; not the limit of one ("up to
    31 years"), nor the stretch in which it is expected ("760 to 810 ounces")."""
    if a.era and one_era(a.era, b.era):
        return True
    if a.role.dimension not in FIXED:
        return a.role.dimension == "age"
    loose = all(answer.quantity.bound in LIMITS or answer.figure.ranged for answer in (a, b))
    return not loose and not any(SPREADING.search(answer.line.text) for answer in (a, b))


def _at_odds(a: Answer, b: Answer, agreement: Agreement) -> Judgement:
    if agreement.fit == Fit.MEET:
        return Judgement(Verdict.REFINED, Ground.BOUNDS, Severity.CHECK)
    if _far_off(a, b):
        return Judgement(Verdict.DIFFERENT_SCOPE, Ground.FAR, Severity.CHECK)
    severity = Severity.CHECK if a.role.dimension == "age" else Severity.HIGH
    return Judgement(Verdict.CONFLICT, Ground.APART, severity)


def _far_off(a: Answer, b: Answer) -> bool:
    """Whether two figures lie further apart than those of two desks that tell of one thing in unlike sentences."""
    if a.role.dimension not in SPREAD or one_chain(a.source, b.source) or transposed(a, b):
        return False
    low, high = sorted((a.figure.size, in_currency(b, a.quantity.currency)))
    return low >= MANY and high > low * MISSED and not _told_alike(a.line, b.line)


def _told_alike(a: Line, b: Line) -> bool:
    """Whether two lines tell so much the same that they can only mean one thing."""
    return 2 * len(a.senses & b.senses) >= len(a.senses | b.senses)
