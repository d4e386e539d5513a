"""Decisions to rulings: accept, merge, tag, edit, reject, hold, undo, and what a new version reopens.

What drafts sentences or compares is loaded on first use: whoever only keeps or replays the journal needs none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.loading import on_first_use
from desk.rulings.basis import Basis
from desk.rulings.decision import DESK, Decision, Entry, Move, Ruling, Rulings, State, Verb
from desk.rulings.journal import next_redo, next_undo, standing
from desk.rulings.projection import apply, replay

if TYPE_CHECKING:
    from desk.rulings.budgeting import Budget, Handling, Place, budget, touching
    from desk.rulings.recall import Step, history
    from desk.rulings.reopening import Reopened, as_ruled, basis_of, by_version, carry, heirs, reopened
    from desk.rulings.telling import Answer, Telling, answers, follows, width
    from desk.rulings.ways import Choice, choices, keep_all

__all__ = [
    "DESK",
    "Answer",
    "Basis",
    "Budget",
    "Choice",
    "Decision",
    "Entry",
    "Handling",
    "Move",
    "Place",
    "Reopened",
    "Ruling",
    "Rulings",
    "State",
    "Step",
    "Telling",
    "Verb",
    "answers",
    "apply",
    "as_ruled",
    "basis_of",
    "budget",
    "by_version",
    "carry",
    "choices",
    "follows",
    "heirs",
    "history",
    "keep_all",
    "next_redo",
    "next_undo",
    "reopened",
    "replay",
    "standing",
    "touching",
    "width",
]

__getattr__ = on_first_use(
    __name__,
    recall="Step history",
    budgeting="Budget Handling Place budget touching",
    ways="Choice choices keep_all",
    reopening="Reopened as_ruled basis_of by_version carry heirs reopened",
    telling="Answer Telling answers follows width",
)
