"""What was decided, the latest first: when, by whom, on what, and what it changed, old → new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.rulings import Decision, Rulings, State, Verb
from desk.tui.drawing.cells import cut
from desk.tui.drawing.marks import BAR, STATES
from desk.tui.drawing.names import day, stem
from desk.tui.drawing.rows import BLANK, Piece, Row, apart, prose, row
from desk.tui.drawing.sheet import Page

QUOTED = 60
"""Cells of a text that was written, in a row."""

OUTCOMES = frozenset({Verb.ACCEPT, Verb.MERGE, Verb.EDIT, Verb.REJECT, Verb.HOLD, Verb.REOPEN})


@dataclass(frozen=True, slots=True)
class Told:
    """A row of the journal in words."""

    seq: int
    at: str
    editor: str
    story: str
    """The story's headline where the list is of all stories; else empty."""
    words: str
    stands: bool


def page(title: str, told: Sequence[Told], spot: str, to: int) -> Page:
    """Every row, the latest first; what was taken back is quiet and says so."""
    rows = [row(Piece(f" {title}", "strong")), BLANK]
    if not told:
        return Page([*rows, *prose("Nothing was decided yet.", to - 2, "quiet", "  ")])
    return Page([*rows, *(_row(each, str(each.seq) == spot, to) for each in told)])


def _row(told: Told, current: bool, to: int) -> Row:
    bar = Piece(BAR, "edge") if current else Piece(" ")
    when = Piece(f" {day(told.at, short=True)}  ", "quiet")
    style = "" if told.stands else "quiet"
    left = (bar, when, Piece(told.words, style), Piece(f"  {told.story}", "quiet"))
    return Row(apart(left, (Piece(f"{told.editor} ", "quiet"),), to), str(told.seq))


def words(decision: Decision, before: Rulings, after: Rulings, named: str) -> str:
    """What a decision on points changed: "accept 3: open → accepted"; `named`: what it was on, in a few words."""
    verb = decision.verb
    on = f"{verb} {named}".strip()
    text = f"“{cut(decision.text, QUOTED)}”" if decision.text else "nothing"
    if verb in OUTCOMES:
        first = decision.targets[0] if decision.targets else ""
        old, new = STATES[before.of(first).state].word, STATES[after.of(first).state].word
        return f"{on}: {old} → {new}{_how(decision, after.of(first).state)}"
    match verb:
        case Verb.TAG | Verb.UNTAG:
            return f"{on}: #{decision.text}"
        case Verb.HEADLINE:
            return f"headline: “{cut(before.headline, QUOTED)}” → {text}" if before.headline else f"headline → {text}"
        case Verb.EXPORT:
            return f"filed as {stem(decision.text or '')}"
        case Verb.NOTE | Verb.REWRITE:
            return f"{on} → {text}"
        case Verb.MOVE:
            return f"move the line of {named} to place {(decision.place or 0) + 1}"
        case Verb.REVERT:
            return f"back to row {decision.place}"
        case _:
            return on


def _how(decision: Decision, state: State) -> str:
    """By which source or in which words."""
    if state in (State.MERGED, State.EDITED) and decision.text:
        return f" “{cut(decision.text, QUOTED)}”"
    return f", wording of {stem(decision.source)}" if decision.source else ""


def on_stories(decision: Decision, named: str) -> str:
    """A decision on stories as a whole, in words."""
    match decision.verb:
        case Verb.FILTER:
            what = f"→ {decision.text}" if decision.text else "forgotten"
            return f"filter {decision.choice} for {decision.source} {what}"
        case Verb.LABEL | Verb.UNLABEL:
            return f"{decision.verb} {named}: #{decision.text}"
        case Verb.EXPORT:
            return f"file {named} to {decision.text}"
        case Verb.SPLIT:
            return f"take {len(decision.targets)} of {len(decision.targets) + len(decision.rest)} items out of a story"
        case Verb.JOIN:
            return f"join stories of {len(decision.targets)} names"
        case Verb.REVERT:
            return f"back to row {decision.place}"
        case _:
            return f"{decision.verb} {named}"
