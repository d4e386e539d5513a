"""The journal in words, for the screen: a story's, or that of the whole desk."""

from __future__ import annotations

from collections.abc import Iterable

from desk.rulings import DESK, Decision, Step, history
from desk.tui.drawing.cells import cut
from desk.tui.layout.history import Told, on_stories, words
from desk.tui.sitting.session import Session
from desk.tui.sitting.work import Work

ASKED = 40
"""Cells of a point's question in a row."""


def of_story(session: Session, work: Work) -> tuple[Told, ...]:
    """Every row on a story, the latest first."""
    return _latest_first(_told(step, work) for step in history(session.store.entries(*work.story.names)))


def of_desk(session: Session) -> tuple[Told, ...]:
    """Every row on any story of the desk and on all of them, the latest first."""
    told = [
        _told(step, work, work.story.headline or work.story.slug)
        for work in session.works.values()
        for step in history(session.store.entries(*work.story.names))
    ]
    told += [_whole(step, session) for step in history(session.store.entries(DESK))]
    return _latest_first(told)


def _latest_first(told: Iterable[Told]) -> tuple[Told, ...]:
    return tuple(sorted(told, key=lambda each: -each.seq))


def _told(step: Step, work: Work, name: str = "") -> Told:
    named = _points(step.decision, work)
    return _row(step, words(step.decision, step.before, step.after, named), named, name)


def _whole(step: Step, session: Session) -> Told:
    named = _stories(step.decision, session)
    return _row(step, on_stories(step.decision, named), named, "")


def _row(step: Step, said: str, named: str, name: str) -> Told:
    """`said` of a decision; of one that was taken back or restored only what it was and on what."""
    entry = step.entry
    if entry.decision is None:
        said = f"{'undo' if entry.undoes else 'redo'}: {step.decision.verb} {named}".rstrip()
    return Told(entry.seq, entry.at, entry.editor, name, said, step.stands)


def _points(decision: Decision, work: Work) -> str:
    """A point by its number and its question; more of them by how many they are; one that is gone by saying so."""
    known = [point for point in work.points if point.id in decision.targets]
    if len(decision.targets) > 1:
        return f"{len(decision.targets)} points"
    told = [f"{work.numbers[point.id]} “{cut(point.question, ASKED)}”" for point in known]
    return told[0] if told else "a point that is gone" if decision.targets else ""


def _stories(decision: Decision, session: Session) -> str:
    """A story by its headline, more of them by how many they are."""
    if len(decision.targets) != 1:
        return f"{len(decision.targets)} stories"
    found = (work.story for work in session.works.values() if decision.targets[0] in work.story.names)
    return next((f"“{story.headline or story.slug}”" for story in found), "a story that is gone")
