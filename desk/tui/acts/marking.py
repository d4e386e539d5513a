"""Marks and filters: what the next decision acts on, and what is in sight. Points or stories, whatever the view
lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.rulings import Verb
from desk.trouble import DeskError
from desk.tui.acts.moving import times
from desk.tui.asking.panels import Asking, Choosing, Option
from desk.tui.sifting.filters import completions

if TYPE_CHECKING:
    from desk.tui.screens.main import Main


def mark(desk: Main) -> None:
    """Mark what is under the cursor, or take its mark away, and move down."""
    listing = desk.view.listing
    if not listing.shown:
        raise DeskError("There is nothing to mark")
    for _ in range(min(times(desk), len(listing.shown))):
        listing.toggle(listing.spot)
        if not listing.move(1):
            break
    desk.follow()
    _tell(desk)


def extend(desk: Main) -> None:
    """Begin a range at the cursor, or end it; the marks follow the cursor in between."""
    listing = desk.view.listing
    if not listing.shown:
        raise DeskError("There is nothing to mark")
    if listing.anchor:
        listing.anchor = ""
        _tell(desk)
    else:
        listing.begin_range()
        desk.follow()
        desk.say("Range: move to its other end, then decide on it", "{range} ends it   {back} clears")


def mark_all(desk: Main) -> None:
    """Mark everything that the filter shows; where all of it is marked, take the marks away."""
    listing = desk.view.listing
    shown = frozenset(listing.shown)
    listing.marked = listing.marked - shown if shown <= listing.marked else listing.marked | shown
    desk.changed(None)
    _tell(desk)


def limit(desk: Main) -> None:
    """Ask for a filter; the list follows what is typed."""
    listing = desk.view.listing
    before, spot = listing.filter, listing.spot

    def typed(text: str) -> None:
        listing.limit(text)
        desk.limited()

    def answered(text: str) -> None:
        typed(text)
        _tell_limit(desk)

    def dropped() -> None:
        typed(before)
        if spot in listing.shown:
            listing.go(spot)
            desk.follow()

    hint = "words  " + "  ".join(f"{field}:" for field in listing.vocabulary) + "  Tab completes"
    suggestions = completions(listing.vocabulary)
    desk.ask(Asking(f"Filter {listing.SCREEN}", answered, before, hint, suggestions, typed, dropped))


def unlimit(desk: Main) -> None:
    """Show everything again."""
    listing = desk.view.listing
    if not listing.filter:
        raise DeskError("No filter is set", "{filter} sets one.")
    listing.limit("")
    desk.limited()
    desk.say(f"{len(listing.shown)} {listing.SCREEN}")


def saved(desk: Main) -> None:
    """Offer the filters that were saved for this list, and to save the one that is set."""
    listing, board = desk.view.listing, desk.session.board
    own = board.budget.filters.get(listing.SCREEN, {})
    kept = {**desk.settings.filters, **own}
    names = sorted(kept)
    if not names and not listing.filter:
        raise DeskError("No filter is saved", "{filter} sets one, {saved-filters} then saves it.")
    options = [Option(name, kept[name]) for name in names]
    if listing.filter:
        options.append(Option("save", f"keep {listing.filter} under a name"))

    def chosen(number: int) -> None:
        if number == len(names):
            _save(desk)
            return
        listing.limit(kept[names[number]])
        desk.limited()
        _tell_limit(desk)

    def removed(number: int) -> None:
        if number == len(names):
            raise DeskError("This one is not saved yet", "{choose} saves it.")
        if names[number] not in own:
            raise DeskError(f"{names[number]} is in the configuration file", "It can be taken out there.")
        board.decide(Verb.FILTER, (), source=listing.SCREEN, choice=names[number])
        desk.say(f"forgot the filter {names[number]}", "{triage} then {undo} brings it back")

    desk.ask(Choosing(f"Filters for {listing.SCREEN}", options, chosen, removed=removed))


def _save(desk: Main) -> None:
    listing = desk.view.listing

    def answered(name: str) -> None:
        if not name:
            raise DeskError("A filter is saved under a name", "Esc leaves it.")
        desk.session.board.decide(Verb.FILTER, (), source=listing.SCREEN, choice=name, text=listing.filter)
        desk.say(f"saved {listing.filter} as {name}", "{saved-filters} offers it")

    desk.ask(Asking(f"Save {listing.filter} as", answered))


def _tell_limit(desk: Main) -> None:
    listing = desk.view.listing
    shown = f"{len(listing.shown)} of {len(listing.ids)} {listing.SCREEN}"
    if listing.filter:
        desk.say(f"{shown} pass {listing.filter}", "{clear-filter} clears the filter   {saved-filters} saves it")
    else:
        desk.say(shown)


def _tell(desk: Main) -> None:
    count = len(desk.view.listing.marked)
    desk.say(f"{count} marked" if count else "No marks", "every decision acts on them   {back} clears" if count else "")
