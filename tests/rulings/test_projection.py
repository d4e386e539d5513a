"""What each decision does to the state of a story."""

from __future__ import annotations

import pytest

from desk.rulings import Decision, Move, Ruling, Rulings, State, Verb, apply


def after(*decisions: Decision) -> Rulings:
    """The state after decisions, made in turn."""
    state = Rulings()
    for seq, decision in enumerate(decisions, start=1):
        state = apply(state, decision, seq)
    return state


def decide(verb: Verb, *targets: str, **more: object) -> Decision:
    """A decision on one story."""
    return Decision("flood", verb, targets, **more)  # type: ignore[arg-type]


def test_a_point_without_a_decision_is_open() -> None:
    """Nobody has to open a point."""
    assert Rulings().of("toll") == Ruling(state=State.OPEN)


@pytest.mark.parametrize(
    ("verb", "state"),
    [
        (Verb.ACCEPT, State.ACCEPTED),
        (Verb.REJECT, State.REJECTED),
        (Verb.HOLD, State.HELD),
        (Verb.REOPEN, State.OPEN),
    ],
)
def test_a_ruling_sets_the_state_and_names_its_row(verb: Verb, state: State) -> None:
    """The row of the journal stays with the state that it made."""
    ruling = after(decide(Verb.HOLD, "toll"), decide(verb, "toll")).of("toll")
    assert (ruling.state, ruling.seq) == (state, 2)


def test_a_batch_is_one_decision_on_every_target() -> None:
    """A marked set goes the same way at once."""
    state = after(decide(Verb.REJECT, "toll", "place", "name"))
    assert {point: ruling.state for point, ruling in state.points.items()} == dict.fromkeys(
        ("toll", "place", "name"), State.REJECTED
    )


def test_a_merge_keeps_the_text_and_the_choice_it_came_from() -> None:
    """The sentence that the editor took, and by which way out."""
    ruling = after(decide(Verb.MERGE, "toll", text=" Between 12 and 17 died. ", choice="range")).of("toll")
    assert (ruling.state, ruling.text, ruling.choice) == (State.MERGED, "Between 12 and 17 died.", "range")


def test_an_edit_without_words_accepts_what_the_sources_say() -> None:
    """An emptied editor window is no sentence."""
    ruling = after(decide(Verb.EDIT, "toll", text="  ", source="a.txt")).of("toll")
    assert (ruling.state, ruling.text, ruling.source) == (State.ACCEPTED, None, "a.txt")


def test_a_new_ruling_forgets_the_words_of_the_old_but_not_its_tags() -> None:
    """Tags and notes are about the point, not about the ruling."""
    ruling = after(
        decide(Verb.EDIT, "toll", text="Twelve died."),
        decide(Verb.TAG, "toll", text="verify"),
        decide(Verb.NOTE, "toll", text="Call the mine."),
        decide(Verb.ACCEPT, "toll", source="b.txt"),
    ).of("toll")
    assert ruling == Ruling(State.ACCEPTED, "b.txt", tags=("verify",), note="Call the mine.", seq=4)


def test_a_tag_is_there_once_and_can_be_taken_away() -> None:
    """Several tags a point, in the order in which they came."""
    tagged = after(*(decide(Verb.TAG, "toll", text=tag) for tag in ("verify", "legal", "verify", " ")))
    assert tagged.of("toll").tags == ("verify", "legal")
    assert apply(tagged, decide(Verb.UNTAG, "toll", text="verify"), 9).of("toll").tags == ("legal",)


def test_an_empty_note_takes_the_note_away() -> None:
    """There is no other verb for it."""
    assert after(decide(Verb.NOTE, "toll", text="Call."), decide(Verb.NOTE, "toll", text="")).of("toll").note == ""


def test_a_rewritten_line_leaves_the_ruling_and_the_next_ruling_drops_the_rewrite() -> None:
    """A line is rewritten for as long as its points stand as they do."""
    rewritten = after(decide(Verb.ACCEPT, "toll"), decide(Verb.REWRITE, "toll", text="Twelve are dead."))
    assert (rewritten.of("toll").state, rewritten.of("toll").rewrite) == (State.ACCEPTED, "Twelve are dead.")
    assert apply(rewritten, decide(Verb.ACCEPT, "toll", source="b.txt"), 3).of("toll").rewrite is None


def test_what_concerns_the_summary_changes_no_point() -> None:
    """Headline, order, blocks put back and exports stand beside the points."""
    state = after(
        decide(Verb.HEADLINE, text="River rises"),
        decide(Verb.MOVE, "toll", place=2),
        decide(Verb.MOVE, "toll", "place"),
        decide(Verb.PUT_BACK, "a.txt:10:20"),
        decide(Verb.EXPORT, text="/out/flood.md"),
    )
    assert state == Rulings(
        headline="River rises",
        moves=(Move("toll", 2), Move("toll", 0, after="place")),
        put_back=frozenset({"a.txt:10:20"}),
        exports=("/out/flood.md",),
    )


def test_an_empty_headline_gives_the_copys_own_back() -> None:
    """The editor's headline is taken away by an empty one."""
    assert after(decide(Verb.HEADLINE, text="River"), decide(Verb.HEADLINE, text="")).headline is None


def test_a_decision_leaves_the_state_before_as_it_was() -> None:
    """States are values: the screen may hold on to one."""
    before = after(decide(Verb.ACCEPT, "toll"))
    apply(before, decide(Verb.REJECT, "toll", "place"), 2)
    assert before == after(decide(Verb.ACCEPT, "toll"))
