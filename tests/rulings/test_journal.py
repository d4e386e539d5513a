"""What undo and redo reach."""

from __future__ import annotations

from desk.rulings import Decision, Entry, State, Verb, next_redo, next_undo, replay, standing


def rows(*what: str) -> tuple[Entry, ...]:
    """Rows such as "accept toll", "undo 1", "redo 1"."""
    found = []
    for seq, words in enumerate(what, start=1):
        verb, _, target = words.partition(" ")
        decision = None if verb in ("undo", "redo") else Decision("flood", Verb(verb), (target,))
        undoes, redoes = (int(target) if verb == name else None for name in ("undo", "redo"))
        found.append(Entry(seq, "2026-05-12T12:00:00+00:00", "ruiz", decision, "flood", undoes, redoes))
    return tuple(found)


def seq(entry: Entry | None) -> int | None:
    """The row's number."""
    return None if entry is None else entry.seq


def test_nothing_can_be_undone_in_an_empty_journal() -> None:
    """A new story has no past."""
    assert (next_undo(()), next_redo(())) == (None, None)


def test_undo_goes_back_one_decision_at_a_time() -> None:
    """The latest that still stands is the next to go."""
    journal = rows("accept toll", "reject place", "hold name", "undo 3", "undo 2")
    assert seq(next_undo(journal)) == 1
    assert replay(journal) == replay(rows("accept toll"))


def test_redo_restores_in_the_opposite_order() -> None:
    """The last taken back is the first restored."""
    journal = rows("accept toll", "reject place", "undo 2", "undo 1")
    assert seq(next_redo(journal)) == 1
    assert seq(next_redo(rows("accept toll", "reject place", "undo 2", "undo 1", "redo 1"))) == 2


def test_a_new_decision_ends_what_could_be_redone() -> None:
    """After undo and a new ruling there is one past, not two."""
    assert next_redo(rows("accept toll", "undo 1", "reject toll")) is None


def test_what_was_redone_can_be_undone_again() -> None:
    """Back and forth without limit."""
    journal = rows("accept toll", "reject place", "undo 2", "redo 2")
    assert seq(next_undo(journal)) == 2
    assert [entry.seq for entry in standing(journal)] == [1, 2]


def test_a_decision_in_the_middle_can_be_taken_back_alone() -> None:
    """An undo names its row; what was decided later stands."""
    state = replay(rows("reject toll", "accept toll", "hold name", "undo 2"))
    assert (state.of("toll").state, state.of("name").state) == (State.REJECTED, State.HELD)


def test_rows_that_name_nothing_change_nothing() -> None:
    """A damaged or foreign log does no harm."""
    assert replay(rows("accept toll", "undo 9", "redo 1", "undo 2")) == replay(rows("accept toll"))


def test_rows_are_read_by_number_not_by_place() -> None:
    """A log that was sorted otherwise is the same log."""
    journal = rows("accept toll", "reject toll", "undo 2")
    assert replay(tuple(reversed(journal))) == replay(journal)


def test_a_revert_goes_back_to_a_row_and_one_undo_brings_all_of_it_again() -> None:
    """What was decided between is neither lost nor standing."""
    journal = rows("accept toll", "reject place", "hold name")
    back = (*journal, Entry(4, journal[0].at, "ruiz", Decision("flood", Verb.REVERT, place=1), "flood"))
    assert replay(back) == replay(journal[:1])
    assert seq(next_undo(back)) == 4
    assert replay((*back, Entry(5, journal[0].at, "ruiz", None, "flood", undoes=4))) == replay(journal)


def test_what_is_decided_after_a_revert_stands_on_what_it_went_back_to() -> None:
    """The journal goes on; a revert to a revert is one more way back."""
    journal = list(rows("accept toll", "reject place"))
    journal.append(Entry(3, journal[0].at, "ruiz", Decision("flood", Verb.REVERT, place=1), "flood"))
    journal.append(Entry(4, journal[0].at, "ruiz", Decision("flood", Verb.HOLD, ("name",)), "flood"))
    assert [entry.seq for entry in standing(journal)] == [1, 4]
    journal.append(Entry(5, journal[0].at, "ruiz", Decision("flood", Verb.REVERT, place=3), "flood"))
    assert [entry.seq for entry in standing(journal)] == [1]
