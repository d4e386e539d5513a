"""What holds of any journal, whatever an editor does in whatever order."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from desk.compare.point import Comparison, Point
from desk.rulings import Decision, Entry, Rulings, Verb, apply, basis_of, carry, next_redo, next_undo, reopened, replay
from desk.store import Store, log_lines, parse_log
from tests.rulings.newsroom import compared, point, story

TEXT = st.one_of(st.none(), st.sampled_from(["", " ", "verify", "Twelve died."]), st.text(max_size=8))
DECISIONS = st.builds(
    Decision,
    story=st.just("flood"),
    verb=st.sampled_from([verb for verb in Verb if verb is not Verb.REVERT]),
    targets=st.lists(st.sampled_from(["toll", "place", "name", "a.txt:0:9"]), max_size=3).map(tuple),
    source=st.sampled_from([None, "a.txt", "b.txt"]),
    text=TEXT,
    choice=st.sampled_from([None, "range", "attribute"]),
    place=st.sampled_from([None, -1, 0, 3]),
)
ACTS = st.lists(st.one_of(DECISIONS, st.sampled_from(["undo", "redo"])), max_size=30)


def row(journal: list[Entry], decision: Decision | None = None, **of: int) -> None:
    """Write one row."""
    journal.append(Entry(len(journal) + 1, "2026-05-12T12:00:00Z", "ruiz", decision, "flood", **of))


@settings(deadline=None)
@given(ACTS)
def test_the_replayed_journal_is_the_live_state(acts: list[Decision | str]) -> None:
    """An editor's screen, kept with a stack of states, and the journal read anew agree after every act."""
    journal: list[Entry] = []
    past, future = [Rulings()], list[Rulings]()
    for act in acts:
        if isinstance(act, Decision):
            row(journal, act)
            past.append(apply(past[-1], act, len(journal)))
            future.clear()
        elif act == "undo" and (last := next_undo(journal)) is not None:
            row(journal, undoes=last.seq)
            future.append(past.pop())
        elif act == "redo" and (last := next_redo(journal)) is not None:
            row(journal, redoes=last.seq)
            past.append(future.pop())
        assert replay(journal) == past[-1]
        assert (next_undo(journal) is None, next_redo(journal) is None) == (len(past) == 1, not future)


@settings(deadline=None)
@given(st.lists(DECISIONS, max_size=10), DECISIONS)
def test_undo_after_a_ruling_is_the_state_before(before: list[Decision], decision: Decision) -> None:
    """Whatever the ruling was."""
    journal: list[Entry] = []
    for earlier in before:
        row(journal, earlier)
    state = replay(journal)
    row(journal, decision)
    row(journal, undoes=len(journal))
    assert replay(journal) == state


@settings(deadline=None)
@given(st.lists(DECISIONS, min_size=1, max_size=10))
def test_all_can_be_undone_and_all_can_be_restored(decisions: list[Decision]) -> None:
    """Back to the empty desk and forward to the last ruling."""
    journal: list[Entry] = []
    for decision in decisions:
        row(journal, decision)
    state = replay(journal)
    while (last := next_undo(journal)) is not None:
        row(journal, undoes=last.seq)
    assert replay(journal) == Rulings()
    while (last := next_redo(journal)) is not None:
        row(journal, redoes=last.seq)
    assert replay(journal) == state


@settings(deadline=None)
@given(st.lists(st.one_of(DECISIONS, st.integers(0, 12)), max_size=12), st.integers(0, 14))
def test_to_revert_is_to_be_where_one_was_and_can_be_undone(acts: list[Decision | int], place: int) -> None:
    """However often somebody went back and forth before; a number is a row that was gone back to."""
    journal: list[Entry] = []
    states = [Rulings()]
    for act in acts:
        row(journal, act if isinstance(act, Decision) else Decision("flood", Verb.REVERT, place=act))
        states.append(replay(journal))
    row(journal, Decision("flood", Verb.REVERT, place=place))
    assert replay(journal) == states[min(place, len(acts))]
    row(journal, undoes=len(journal))
    assert replay(journal) == states[-1]


@settings(max_examples=25, deadline=None)
@given(ACTS)
def test_the_disk_gives_back_what_was_decided(acts: list[Decision | str]) -> None:
    """Closed and opened again, and as a log on the way to another machine."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "desk.sqlite3"
        with Store.open(path) as store:
            told = [
                store.append(act) if isinstance(act, Decision) else getattr(store, act)("flood")
                for act in acts
            ]  # fmt: skip
        with Store.open(path) as store:
            assert store.entries("flood") == tuple(entry for entry in told if entry is not None)
            assert parse_log(log_lines(store.entries())) == store.entries()


TAKES = [
    story(name, text, path=f"{name}.txt", agency="dpa")
    for name, text in (
        ("A", "Six people died. The road is shut."),
        ("B", "Nine people died. The road is shut."),
        ("C", "Nine people died. The road is open."),
    )
]
TOLLS, ROADS = (
    ("Six people", "Nine people", "Nine people"),
    ("The road is shut", "The road is shut", "The road is open"),
)


ON_POINTS = [
    *(Verb.ACCEPT, Verb.MERGE, Verb.EDIT, Verb.REJECT, Verb.HOLD, Verb.REOPEN),
    *(Verb.TAG, Verb.UNTAG, Verb.NOTE, Verb.REWRITE),
]


def at_desk(count: int) -> Comparison:
    """What the first `count` versions say, side by side."""
    takes = TAKES[:count]

    def asked(quotes: tuple[str, ...], question: str) -> Point:
        verdict = "only" if count == 1 else "same" if len(set(quotes[:count])) == 1 else "updated"
        claims = list(zip(takes, quotes, strict=False))
        return point(verdict, *claims, id=f"{question}{count}", question=question)

    return compared(takes, asked(TOLLS, "toll"), asked(ROADS, "road"))


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(1, 3), st.sampled_from(ON_POINTS), st.sampled_from([0, 1]), TEXT), max_size=8))
def test_a_journal_tells_what_new_versions_reopened(acts: list[tuple[int, Verb, int, str | None]]) -> None:
    """Versions come in between decisions; the screen, kept up decision by decision, and the journal read anew agree."""
    journal: list[Entry] = []
    live, here = Rulings(), at_desk(1)
    for count, verb, number, text in sorted(acts, key=lambda act: act[0]):
        here = at_desk(count)
        live = carry(live, here)
        target = here.points[number]
        on = (basis_of(target, here, live.origins.get(target.id)),)
        decision = Decision("flood", verb, (target.id,), text=text, on=on)
        row(journal, decision)
        live = apply(live, decision, len(journal))
        again = carry(replay(journal), here)
        assert [again.of(each.id) for each in here.points] == [live.of(each.id) for each in here.points]
        assert {each.point for each in reopened(again, here)} == {each.point for each in reopened(live, here)}
