"""A sitting at the desk, without a screen: decisions are kept before they are taken in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desk.body.copy import Copy
from desk.rulings import State, Verb
from desk.store import Store
from desk.stories import group
from desk.stories.story import Chain
from desk.trouble import DeskError
from desk.tui.sitting.session import Session
from desk.wire.item import Kind
from tests.tui.newsdesk import FIRST, comparison, copy, work


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A session with the story open."""
    with Store.open(tmp_path / "desk.sqlite3") as store:
        yield sat_down(store)


def sat_down(store: Store) -> Session:
    """A session at a store, the story read and compared."""
    session = Session(store)
    session.put([work().story])
    session.compared(comparison())
    return session


def test_a_decision_is_on_disk_and_in_the_state(session: Session) -> None:
    """Both, in this order."""
    entry = session.decide(Verb.ACCEPT, ["p1"], source="a.txt")
    assert session.store.entries("bridge") == (entry,)
    assert session.at_work().ruling("p1").state is State.ACCEPTED


def test_what_the_disk_refuses_is_not_taken_in(session: Session, tmp_path: Path) -> None:
    """The state stays what it was."""
    (tmp_path / "desk.sqlite3").unlink()
    with pytest.raises(DeskError):
        session.decide(Verb.ACCEPT, ["p1"])
    assert session.at_work().is_open("p1")


def test_undo_and_redo_name_the_decision(session: Session) -> None:
    """So that the screen can say what it took back, and go there."""
    session.decide(Verb.REJECT, ["p2"])
    assert session.undo().decision.targets == ("p2",)
    assert session.at_work().is_open("p2")
    assert session.redo().decision.verb is Verb.REJECT
    with pytest.raises(DeskError, match="Nothing to redo"):
        session.redo()


def test_the_next_sitting_finds_the_rulings(tmp_path: Path) -> None:
    """The journal is the only memory."""
    with Store.open(tmp_path / "desk.sqlite3") as store:
        sat_down(store).decide(Verb.HOLD, ["p1"])
    with Store.open(tmp_path / "desk.sqlite3") as store:
        assert sat_down(store).at_work().ruling("p1").state is State.HELD


def test_stories_that_stay_keep_the_work_on_them(session: Session) -> None:
    """Reading the desk anew moves no cursor."""
    session.at_work().move(2)
    session.put([work().story])
    assert session.at_work().cursor == "p3"


def test_an_empty_desk_has_no_story_to_work_on(tmp_path: Path) -> None:
    """It says how copy comes in."""
    with Store.open(tmp_path / "desk.sqlite3") as store, pytest.raises(DeskError, match="No story is open") as refused:
        Session(store).at_work()
    assert "desk FILE" in refused.value.hint


def test_copy_that_joins_a_story_takes_no_ruling_away(tmp_path: Path) -> None:
    """An older take comes in and gives the story its name; what was ruled and can be undone stays."""
    noon, morning = (
        copy(f"{name}.txt", text, "Wire", f"2026-03-03T{hour}:00:00+00:00")
        for name, text, hour in (("b", "Nine people were hurt.\nThe bridge is shut.", "12"), ("a", FIRST, "09"))
    )
    with Store.open(tmp_path / "desk.sqlite3") as store:
        session = Session(store)
        session.put(group([noon]))
        session.decide(Verb.HOLD, ["p1"])
        session.put(group([noon, morning]))
        assert len(session.stories) == 1
        assert session.at_work().ruling("p1").state is State.HELD
        session.undo()
        assert session.at_work().is_open("p1")


def test_stories_are_ranked_by_what_senders_took_back_and_by_conflicts(session: Session) -> None:
    """A kill first, then the story whose sources disagree; the cursor stays on its story."""
    killed = replace(work().story, id="killed", chains=(Chain("k", (kill(),)),))
    quiet = replace(work().story, id="quiet")
    session.put([quiet, work().story, killed])
    session.compared(comparison())
    session.rank()
    assert [story.id for story in session.stories] == ["killed", "bridge", "quiet"]
    assert session.current == "bridge"


def kill() -> Copy:
    """Copy that its sender killed."""
    found = copy("k.txt", "KILL the bridge story.")
    return replace(found, item=replace(found.item, kind=Kind.KILL))
