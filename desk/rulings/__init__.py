"""Decisions to rulings: accept, merge, tag, edit, reject, hold, undo, and what a new version reopens."""

from desk.rulings.choices import Choice, choices
from desk.rulings.decision import Decision, Entry, Move, Ruling, Rulings, State, Verb
from desk.rulings.journal import next_redo, next_undo, standing
from desk.rulings.projection import apply, replay

__all__ = [
    "Choice",
    "Decision",
    "Entry",
    "Move",
    "Ruling",
    "Rulings",
    "State",
    "Verb",
    "apply",
    "choices",
    "next_redo",
    "next_undo",
    "replay",
    "standing",
]
