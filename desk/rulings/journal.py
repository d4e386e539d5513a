"""What undo and redo reach: the rows of one story's journal, read as a history.

A row is a decision, or takes one back (`undoes`), or restores it (`redoes`). Rows are read in the order of `seq`; a row
that names one which is not there, or not in the state to be taken back or restored, changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from desk.rulings.decision import Entry


def standing(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The decisions that stand, in the order in which they were made."""
    done, _ = _history(entries)
    return tuple(sorted(done, key=lambda entry: entry.seq))


def next_undo(entries: Iterable[Entry]) -> Entry | None:
    """The decision that an undo would take back: the latest that stands; None where nothing is left."""
    done, _ = _history(entries)
    return done[-1] if done else None


def next_redo(entries: Iterable[Entry]) -> Entry | None:
    """The decision that a redo would restore: the last taken back, unless something was decided since."""
    _, undone = _history(entries)
    return undone[-1] if undone else None


def _history(entries: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """What stands and what could be restored, each with the next to go last."""
    done: dict[int, Entry] = {}
    undone: dict[int, Entry] = {}
    for entry in sorted(entries, key=lambda row: row.seq):
        if entry.decision is not None:
            done[entry.seq] = entry
            undone.clear()
        elif entry.undoes in done:
            undone[entry.undoes] = done.pop(entry.undoes)
        elif entry.redoes in undone:
            done[entry.redoes] = undone.pop(entry.redoes)
    return list(done.values()), list(undone.values())
