"""The lines that frame the desk: title with views and progress above, the keys below."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from desk.compare.point import Verdict
from desk.rulings import State
from desk.tui.context import ROUND, Context
from desk.tui.drawing.cells import cut, width
from desk.tui.drawing.marks import REOPENED, STATES, STRUCK, VERDICTS
from desk.tui.drawing.rows import Piece, Row, apart, prose, room
from desk.tui.drawing.sheet import Page
from desk.tui.keys.commands import Command
from desk.tui.keys.keyboard import Waiting
from desk.tui.keys.keymap import Keymap
from desk.tui.sifting.listing import Listing
from desk.tui.sitting.board import Board
from desk.tui.sitting.work import Work


@dataclass(frozen=True, slots=True)
class Said:
    """The line that says what happened."""

    message: str = ""
    way_on: str = ""
    """What to press next, or how to undo it."""
    refused: bool = False
    news: bool = False
    """Whether it came by itself: it stays when another view is shown."""


def title(view: Context, name: str, right: Sequence[Piece], keymap: Keymap, to: int) -> Page:
    """Which view this is, of what, and on the right how far that is."""
    tabs = [piece for context in ROUND for piece in _tab(context, keymap.key(context), context is view)]
    left = [Piece(" "), *tabs, Piece("  "), Piece(cut(name, to - room(tabs) - room(right) - 6), "quiet")]
    return Page([Row(apart(left, [*right, Piece(" ")], to))])


def stories(count: int) -> str:
    """What Triage is of: the rows below tell all that there is to tell of each story."""
    return f"{count} {'story' if count == 1 else 'stories'}" if count else ""


def limits(listing: Listing, spiked: int, keymap: Keymap, to: int) -> Page:
    """What is out of sight, in words: "12 of 52 points · is:conflict"; no row where nothing is."""
    aside = spiked if listing.SCREEN == Board.SCREEN else 0
    if not listing.filter and not aside:
        return Page()
    counted = f" {len(listing.shown)} of {len(listing.ids)} {listing.SCREEN} · "
    if not listing.filter:
        way = keymap.filled(f"{aside} spiked: {{filter}} is:spiked shows them")
        return Page([Row(apart((Piece(counted, "strong"), Piece(way, "quiet")), (), to))])
    clear = (Piece(keymap.key("clear-filter"), "key", ("clear-filter",)), Piece(" clears ", "quiet", ("clear-filter",)))
    return Page([Row(apart((Piece(counted, "strong"), Piece(listing.filter, "warning")), clear, to))])


def _tab(view: Context, key: str, current: bool) -> tuple[Piece, ...]:
    """The view's name with its key lit: its first letter, or in front of it where it is another."""
    name, keys = view.capitalize(), (view.value,)
    if current:
        return (Piece(f" {name} ", "title"),)
    rest = name[1:] if key == name[0] else f" {name}"
    return (Piece(" ", "", keys), Piece(key, "tab key", keys), Piece(f"{rest} ", "tab", keys))


def progress(work: Work) -> list[Piece]:
    """ "7/23", and how many of what is open wants an eye; copy that may not be used is told of before all else."""
    done = work.progress
    struck = [STRUCK[state] for state in STRUCK if any(each.state is state for each in work.standings.values())]
    if not done.total:
        return [Piece(f"{sign.glyph} {sign.word}", sign.style) for sign in struck]
    conflict, scope, open_ = VERDICTS[Verdict.CONFLICT], VERDICTS[Verdict.DIFFERENT_SCOPE], STATES[State.OPEN]
    pieces = [Piece(f"{sign.glyph} {sign.word}  ", sign.style) for sign in struck]
    pieces += [Piece(f"{done.ruled}/{done.total}", "strong")]
    again = (REOPENED, done.reopened)
    for sign, count in (again, (conflict, done.conflicts), (scope, done.scopes), (open_, done.open)):
        if count:
            pieces.append(Piece(f"  {sign.glyph}{count}", sign.style, ("next",)))
    return pieces


def footer(context: Context, keymap: Keymap, to: int, idle: Collection[str] = ()) -> Page:
    """As many keys as fit, the most wanted first, and the one that lists them all; none of the commands `idle`."""
    last = _offer(keymap.key("help", context), keymap.by_id["help"])
    offered = [(key, command) for key, command in keymap.offered(context) if command.id not in idle]
    left: list[Piece] = []
    for key, command in offered:
        offer = [Piece(" "), *_offer(key, command)]
        if room(left) + room(offer) + room(last) > to:
            break
        left += offer
    helped = offered and context in keymap.by_id["help"].contexts and room(last) < to
    return Page([Row(apart(left, last if helped else [], to))])


def _offer(key: str, command: Command) -> list[Piece]:
    return [Piece(key, "key", (command.id,)), Piece(f" {command.name} ", "quiet", (command.id,))]


def busy(progress: str, keymap: Keymap) -> str:
    """What goes on behind the screen, and the key that stops it; empty where nothing does."""
    return keymap.filled(f"{progress}   {{stop}} stops it") if progress else ""


def message(said: Said, busy: str, to: int) -> Page:
    """What happened, and what to press next: in one row where that fits, else in as many as it takes; what goes on
    where that leaves room."""
    style = "warning" if said.refused else ""
    right = [each for each in (said.way_on, busy) if each]
    while len(right) > 1 and width(said.message) + sum(width(each) + 4 for each in right) > to:
        right.pop()
    way_on = "    ".join(right)
    if width(said.message) + width(way_on) + 4 <= to:
        return Page([Row(apart((Piece(f" {said.message}", style),), (Piece(f"{way_on} ", "quiet"),), to))])
    return Page([*prose(said.message, to - 1, style, " "), *prose(said.way_on, to - 1, "quiet", " ")])


def waiting(for_more: Waiting, to: int) -> Page:
    """What was typed, and every key that may follow: in as many rows as it takes."""
    rows = [[Piece(f" {for_more.typed} ", "strong"), Piece(" ...  ", "quiet")]]
    for key, name in (*for_more.offers, ("Esc", "drop it")):
        offer = [Piece(key, "key"), Piece(f" {name}   ", "quiet")]
        if room(rows[-1]) + room(offer) > to:
            rows.append([Piece("  ")])
        rows[-1] += offer
    return Page([Row(tuple(pieces)) for pieces in rows])
