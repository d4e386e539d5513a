"""Organisations and places by their many names: one body, house-style names.

Takes answers that name a body or a place; two meet where facts folds both names to one form. That names agree is told
once a source, and only where there is something to tell: two ways to write the name, or two senders who have it.
"""

from __future__ import annotations

from collections.abc import Iterable

from desk.compare.answers.answer import Answer
from desk.compare.filing import one_chain
from desk.compare.point import Severity, Verdict
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import ClaimKind, Named


def named(answer: Answer) -> Named:
    """The body or place that an answer names."""
    assert isinstance(answer.claim.value, Named)
    return answer.claim.value


def groups(given: Iterable[Answer]) -> list[tuple[Answer, ...]]:
    """The organisations that several sources name, each way to write them once a source."""
    by_body: dict[str, dict[tuple[str, str], Answer]] = {}
    for answer in given:
        if isinstance(answer.claim.value, Named) and answer.claim.kind == ClaimKind.ORG:
            ways = by_body.setdefault(named(answer).folded, {})
            ways.setdefault((answer.source.name, named(answer).name), answer)
    return [tuple(ways.values()) for ways in by_body.values() if _telling(list(ways.values()))]


def _telling(answers: list[Answer]) -> bool:
    """Whether two senders name the body, or one of them in two ways."""
    if len({answer.source.name for answer in answers}) < 2:
        return False
    senders = any(not one_chain(answers[0].source, answer.source) for answer in answers[1:])
    return senders or len({named(answer).name for answer in answers}) > 1


def judge(a: Answer, b: Answer) -> Judgement:
    """One body: the names are house style."""
    ground = Ground.EQUAL if named(a).name == named(b).name else Ground.ALIAS
    return Judgement(Verdict.SAME, ground, Severity.INFO)
