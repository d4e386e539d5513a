"""The journal as a history: each row with the state before and after it, and whether it stands.

Takes the rows of one story in any order; gives back a step a row, the earliest first. A row that takes another back or
restores it is a step too, and names the decision that it is about.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desk.rulings.decision import Decision, Entry, Rulings, Verb
from desk.rulings.journal import standing
from desk.rulings.projection import apply, replay


@dataclass(frozen=True, slots=True)
class Step:
    """One row."""

    entry: Entry
    decision: Decision
    """What was decided, taken back or restored."""
    before: Rulings
    after: Rulings
    stands: bool
    """Whether it is a decision that still holds."""


def history(entries: Iterable[Entry]) -> tuple[Step, ...]:
    """Every row of one story's journal; a row that names none of the others is left out."""
    rows = sorted(entries, key=lambda row: row.seq)
    made = {row.seq: row.decision for row in rows if row.decision is not None}
    holds = {row.seq for row in standing(rows)}
    steps: list[Step] = []
    state = Rulings()
    for place, row in enumerate(rows):
        decision = row.decision or made.get(row.undoes or row.redoes or 0)
        if decision is None:
            continue
        plain = row.decision is not None and decision.verb is not Verb.REVERT
        after = apply(state, decision, row.seq) if plain else replay(rows[: place + 1])
        steps.append(Step(row, decision, state, after, row.seq in holds))
        state = after
    return tuple(steps)
