"""The desk's file: copy as it came, and a journal that nothing is ever taken out of."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.rulings import Decision, State, Verb, replay
from desk.store import Store

NOON = "2026-05-12T12:00:00+02:00"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty desk; Ruiz sits at it, and it is always noon."""
    with Store.open(tmp_path / "desk.sqlite3", editor="ruiz", clock=lambda: NOON) as opened:
        yield opened


def accept(*points: str, story: str = "flood") -> Decision:
    """A ruling on points of a story."""
    return Decision(story, Verb.ACCEPT, points)


def test_copy_is_kept_as_it_came(store: Store) -> None:
    """Byte for byte, with the time; the reader may be better tomorrow."""
    taken = store.take_in("flood/a.txt", b"\xff\x00 12 dead\r\n")
    (stored,) = store.items()
    assert (stored.id, stored.path, stored.data, stored.taken_at) == (
        taken.id,
        "flood/a.txt",
        b"\xff\x00 12 dead\r\n",
        NOON,
    )


def test_the_same_copy_is_kept_once(store: Store) -> None:
    """A folder taken in twice does not fill the desk."""
    first, again = store.take_in("a.txt", b"12 dead"), store.take_in("a.txt", b"12 dead")
    assert (first.new, again.new, first.id == again.id) == (True, False, True)
    assert len(store.items()) == 1


def test_a_file_that_changed_is_new_copy(store: Store) -> None:
    """So is the same text from another path: who sent it matters."""
    for path, data in (("a.txt", b"12 dead"), ("a.txt", b"17 dead"), ("b.txt", b"12 dead")):
        assert store.take_in(path, data).new
    assert [(stored.path, stored.data) for stored in store.items()] == [
        ("a.txt", b"12 dead"),
        ("a.txt", b"17 dead"),
        ("b.txt", b"12 dead"),
    ]


def test_a_path_that_is_not_unicode_is_told_in_marks(store: Store) -> None:
    """File names are bytes; the desk shows what it can."""
    assert store.take_in("caf\udce9.txt", b"12 dead").path == "caf\\udce9.txt"


def test_a_decision_is_written_with_its_hour_and_its_editor(store: Store) -> None:
    """Every field that a decision can have comes back."""
    decision = Decision("flood", Verb.MERGE, ("toll", "place"), "a.txt", "Twelve “dead”\nand more", "range", 3)
    entry = store.append(decision)
    assert (entry.seq, entry.at, entry.editor, entry.decision) == (1, NOON, "ruiz", decision)
    assert store.entries("flood") == (entry,)


def test_text_that_no_encoding_takes_is_kept_all_the_same(store: Store) -> None:
    """Half a surrogate pair out of an editor's window is no reason to lose a ruling."""
    decision = Decision("flood", Verb.EDIT, ("toll",), text="12 \ud800 dead \0")
    store.append(decision)
    assert [entry.decision for entry in store.entries()] == [decision]


def test_undo_and_redo_are_rows_too(store: Store) -> None:
    """The journal only grows."""
    store.append(accept("toll"))
    undone, redone = store.undo("flood"), store.redo("flood")
    assert undone is not None
    assert redone is not None
    assert (undone.undoes, redone.redoes) == (1, 1)
    assert [entry.seq for entry in store.entries()] == [1, 2, 3]


def test_where_nothing_is_left_nothing_is_written(store: Store) -> None:
    """A key pressed once too often leaves no trace."""
    assert (store.undo("flood"), store.redo("flood"), store.entries()) == (None, None, ())


def test_an_undo_stays_within_its_story(store: Store) -> None:
    """The other story's editor is at work too."""
    store.append(accept("toll"))
    store.append(accept("votes", story="election"))
    store.undo("flood")
    assert replay(store.entries("flood")).points == {}
    assert replay(store.entries("election")).of("votes").state is State.ACCEPTED


def test_undo_reaches_back_across_a_restart(tmp_path: Path) -> None:
    """Without limit: all that was ever decided can be taken back."""
    path = tmp_path / "desk.sqlite3"
    with Store.open(path) as store:
        for point in ("toll", "place", "name"):
            store.append(accept(point))
    with Store.open(path) as store:
        undone = [store.undo("flood") for _ in range(4)]
        assert [entry and entry.undoes for entry in undone] == [3, 2, 1, None]
        assert replay(store.entries("flood")).points == {}


def test_nobody_can_change_what_was_written(store: Store) -> None:
    """Not even by hand: the database itself refuses."""
    store.append(accept("toll"))
    with sqlite3.connect(store.path) as other, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        other.execute("update entry set editor = 'nobody'")
    with sqlite3.connect(store.path) as other, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        other.execute("delete from entry")
    other.close()


def test_a_second_process_sees_what_the_first_decided(store: Store) -> None:
    """Two editors over one file, each with a window."""
    store.append(accept("toll"))
    with Store.open(store.path) as other:
        assert [entry.seq for entry in other.entries("flood")] == [1]
        other.append(accept("place"))
    assert [entry.seq for entry in store.entries("flood")] == [1, 2]


def test_threads_take_turns(store: Store) -> None:
    """A worker takes copy in while the keys rule: nothing is lost, no number is used twice."""
    threads = [
        threading.Thread(target=lambda story=story: [store.append(accept("toll", story=story)) for _ in range(25)])
        for story in ("flood", "fire", "vote", "port")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [entry.seq for entry in store.entries()] == list(range(1, 101))


DECIDE = """
import sys
from pathlib import Path
from desk.rulings import Decision, Verb
from desk.store import Store
with Store.open(Path(sys.argv[1])) as store:
    for number in range(25):
        store.append(Decision("flood", Verb.ACCEPT, (f"{sys.argv[2]} {number}",)))
"""


def test_processes_that_open_one_new_desk_together_lose_nothing(tmp_path: Path) -> None:
    """Four at once on a file that none of them has seen."""
    path = tmp_path / "new" / "desk.sqlite3"
    running = [subprocess.Popen([sys.executable, "-c", DECIDE, str(path), name]) for name in "abcd"]
    assert [process.wait() for process in running] == [0, 0, 0, 0]
    with Store.open(path) as store:
        assert len({entry.decision and entry.decision.targets for entry in store.entries()}) == 100
