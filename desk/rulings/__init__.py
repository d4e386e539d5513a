"""Decisions to rulings: accept, merge, tag, edit, reject, hold, undo, and what a new version reopens."""
