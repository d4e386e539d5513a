"""What is decided on stories as a whole."""

from __future__ import annotations

from desk.rulings import DESK, Decision, Entry, Handling, Place, Verb, budget
from desk.stories import Bond


def decided(*made: Decision) -> list[Entry]:
    """A row a decision."""
    return [Entry(seq, "2026-05-12T12:00:00+00:00", "ruiz", each, DESK) for seq, each in enumerate(made, start=1)]


def on(verb: Verb, *targets: str, **more: object) -> Decision:
    """A decision on stories."""
    return Decision(DESK, verb, targets, **more)  # type: ignore[arg-type]


def test_the_last_word_on_a_story_holds() -> None:
    """Spiked, then watched; one decision may be on several stories."""
    found = budget(decided(on(Verb.SPIKE, "flood", "vote"), on(Verb.WATCH, "flood")))
    assert (found.of({"flood"}).place, found.of({"vote"}).place) == (Place.WATCHED, Place.SPIKED)
    assert found.of({"fire"}) == Handling()


def test_a_story_is_known_by_all_its_names() -> None:
    """Copy that came later gave it another id; what was decided under the old one is decided on it."""
    found = budget(decided(on(Verb.LABEL, "noon", text="front"), on(Verb.SHELVE, "morning")))
    assert found.of({"noon", "morning"}) == Handling(Place.HELD, ("front",))


def test_release_and_untag_take_back_one_thing_each() -> None:
    """The place goes, the other tag stays."""
    made = [on(Verb.SPIKE, "flood"), on(Verb.LABEL, "flood", text="a"), on(Verb.LABEL, "flood", text="b")]
    made += [on(Verb.RELEASE, "flood"), on(Verb.UNLABEL, "flood", text="a")]
    assert budget(decided(*made)).of({"flood"}) == Handling(Place.OPEN, ("b",))


def test_what_was_undone_was_never_decided() -> None:
    """An undo is a row here too."""
    journal = decided(on(Verb.SPIKE, "flood"))
    journal.append(Entry(2, "2026-05-12T12:00:00+00:00", "ruiz", None, DESK, undoes=1))
    assert budget(journal).of({"flood"}).place is Place.OPEN


def test_splits_and_joins_are_bonds_in_their_order() -> None:
    """The grouping gets them as they were said."""
    found = budget(decided(on(Verb.SPLIT, "x", rest=("y",)), on(Verb.JOIN, "x", "z")))
    assert found.bonds == (Bond(("x",), ("y",)), Bond(("x", "z")))


def test_filters_are_kept_by_screen_and_name_until_they_are_forgotten() -> None:
    """An empty text forgets one."""
    keep = on(Verb.FILTER, source="points", choice="mine", text="is:open")
    assert budget(decided(keep)).filters == {"points": {"mine": "is:open"}}
    assert budget(decided(keep, on(Verb.FILTER, source="points", choice="mine"))).filters == {"points": {}}
