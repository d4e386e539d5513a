"""What undo and redo reach: the rows of one story's journal, read as a history.

A row is a decision, or takes one back (`undoes`), or restores it (`redoes`). Rows are read in the order of `seq`; a row
that names one which is not there, or not in the state to be taken back or restored, changes nothing. A decision to
revert goes back to where things stood after an earlier row; taking it back brings all of that again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from desk.rulings.decision import Entry, Verb


def standing(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The decisions that stand, in the order in which they were made; none of them is one to revert."""
    rows = sorted(entries, key=lambda row: row.seq)
    known: dict[int, tuple[Entry, ...]] = {}
    for place in sorted({_place(row) for row in rows if _reverts(row)}):
        known[place] = _standing([row for row in rows if row.seq <= place], known)
    return _standing(rows, known)


def next_undo(entries: Iterable[Entry]) -> Entry | None:
    """The decision that an undo would take back: the latest that stands; None where nothing is left."""
    done, _ = _history(entries)
    return done[-1] if done else None


def next_redo(entries: Iterable[Entry]) -> Entry | None:
    """The decision that a redo would restore: the last taken back, unless something was decided since."""
    _, undone = _history(entries)
    return undone[-1] if undone else None


def _standing(rows: Sequence[Entry], known: Mapping[int, tuple[Entry, ...]]) -> tuple[Entry, ...]:
    """What stands after `rows`; `known`: what stood after each earlier row that one of them reverts to."""
    stand: list[Entry] = []
    done, _ = _history(rows)
    for entry in sorted(done, key=lambda row: row.seq):
        if _reverts(entry):
            stand = list(known[_place(entry)])
        else:
            stand.append(entry)
    return tuple(stand)


def _reverts(entry: Entry) -> bool:
    return entry.decision is not None and entry.decision.verb is Verb.REVERT


def _place(entry: Entry) -> int:
    """The row that a decision to revert goes back to, which comes before it."""
    assert entry.decision is not None
    return min(entry.decision.place or 0, entry.seq - 1)


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
