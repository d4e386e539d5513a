"""The journal's projection: decisions in, the state of a story out.

Takes decisions one by one (`apply`) or the rows of one story's journal (`replay`); gives back new values, changes none.
Promises that `replay` of all rows is the state that `apply` led to, and that the state after an undo is the one before
the decision. Refuses nothing: a decision on a point that no copy has any more waits for the point to return, or for
one that came in its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from desk.rulings.basis import Basis, confirms
from desk.rulings.decision import Decision, Entry, Move, Ruling, Rulings, State, Verb
from desk.rulings.journal import standing

OUTCOMES = {
    Verb.ACCEPT: State.ACCEPTED,
    Verb.MERGE: State.MERGED,
    Verb.EDIT: State.EDITED,
    Verb.REJECT: State.REJECTED,
    Verb.HOLD: State.HELD,
    Verb.REOPEN: State.OPEN,
}
"""The verbs that rule on a point, and where they leave it."""

WORDED = frozenset({State.MERGED, State.EDITED})
"""The states that stand on a text of the editor's own rather than on a source's."""


def replay(entries: Iterable[Entry]) -> Rulings:
    """The state that the rows of one story's journal lead to; what was taken back was never decided."""
    state = Rulings()
    for entry in standing(entries):
        if entry.decision is not None:
            state = apply(state, entry.decision, entry.seq)
    return state


def apply(rulings: Rulings, decision: Decision, seq: int) -> Rulings:
    """The state after `decision`, which is row `seq` of the journal; all its targets are ruled on at once."""
    rulings = _taken_over(rulings, decision.on)
    text = _said(decision.text)
    match decision.verb:
        case Verb.PUT_BACK:
            return replace(rulings, put_back=rulings.put_back | set(decision.targets))
        case Verb.MOVE:
            return replace(rulings, moves=(*rulings.moves, *_move(decision)))
        case Verb.HEADLINE:
            return replace(rulings, headline=text)
        case Verb.EXPORT:
            return replace(rulings, exports=(*rulings.exports, text) if text else rulings.exports)
        case Verb.TAG:
            return _each(rulings, decision, lambda old: _tagged(old, text))
        case Verb.UNTAG:
            return _each(rulings, decision, lambda old: replace(old, tags=tuple(t for t in old.tags if t != text)))
        case Verb.NOTE:
            return _each(rulings, decision, lambda old: replace(old, note=text or ""))
        case Verb.REWRITE:
            return _each(rulings, decision, lambda old: replace(old, rewrite=text))
        case verb if verb in OUTCOMES:
            return _each(rulings, decision, lambda old: _ruled(old, decision, seq))
        case _:
            return rulings  # it is on stories as a whole, or goes back in the journal, which `replay` does


def inherited(ruling: Ruling, old: Basis, new: Basis) -> Ruling:
    """What the ruling on one point is for the point that came in its place: the same, or open again, tags kept."""
    if confirms(old, new):
        return ruling
    was = ruling.was if ruling.state is State.OPEN else old.point
    return Ruling(tags=ruling.tags, note=ruling.note, was=was)


def _taken_over(rulings: Rulings, on: tuple[Basis, ...]) -> Rulings:
    """The state with what the targets said, those that came in place of others with what those leave them."""
    if not on:
        return rulings
    points = dict(rulings.points)
    for new in on:
        old = rulings.bases.get(new.was or "")
        if old is not None and old.point in points and new.point not in points:
            points[new.point] = inherited(points[old.point], old, new)
    return replace(rulings, points=points, bases={**rulings.bases, **{new.point: new for new in on}})


def _said(text: str | None) -> str | None:
    """The text without white space around it; None where nothing is left."""
    return (text or "").strip() or None


def _each(rulings: Rulings, decision: Decision, change: Callable[[Ruling], Ruling]) -> Rulings:
    changed = {target: change(rulings.of(target)) for target in decision.targets}
    return replace(rulings, points={**rulings.points, **changed})


def _ruled(old: Ruling, decision: Decision, seq: int) -> Ruling:
    """A new ruling on a point: tags and note stay, wording and source are the decision's."""
    state = OUTCOMES[decision.verb]
    text = _said(decision.text) if state in WORDED else None
    if state in WORDED and text is None:
        state = State.ACCEPTED  # no words of the editor's own: the sources' stand
    source = decision.source if state in WORDED | {State.ACCEPTED} else None
    return Ruling(state, source, text, decision.choice if text else None, tags=old.tags, note=old.note, seq=seq)


def _tagged(old: Ruling, tag: str | None) -> Ruling:
    return old if tag is None or tag in old.tags else replace(old, tags=(*old.tags, tag))


def _move(decision: Decision) -> tuple[Move, ...]:
    if not decision.targets:
        return ()
    after = decision.targets[1] if len(decision.targets) > 1 else None
    return (Move(decision.targets[0], max(0, decision.place or 0), after),)
