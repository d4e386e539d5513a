"""Decisions to rulings: accept, merge, tag, edit, reject, hold, undo, and what a new version reopens."""

from desk.rulings.choices import Choice, choices, keep_all
from desk.rulings.decision import Decision, Entry, Move, Ruling, Rulings, State, Verb
from desk.rulings.journal import next_redo, next_undo, standing
from desk.rulings.projection import apply, replay
from desk.rulings.reopening import Reopened, reopened
from desk.rulings.telling import Answer, Telling, answers, width

__all__ = [
    "Answer",
    "Choice",
    "Decision",
    "Entry",
    "Move",
    "Reopened",
    "Ruling",
    "Rulings",
    "State",
    "Telling",
    "Verb",
    "answers",
    "apply",
    "choices",
    "keep_all",
    "next_redo",
    "next_undo",
    "reopened",
    "replay",
    "standing",
    "width",
]
