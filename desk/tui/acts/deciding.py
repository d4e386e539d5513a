"""Ruling: every key here acts on the marked points, or on the one under the cursor, and is on disk before it is
shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desk.compare.point import Point
from desk.rulings import Decision, Verb
from desk.trouble import DeskError
from desk.tui.acts import UNDO, filing, sorting
from desk.tui.asking.panels import Asking, Choosing, Option
from desk.tui.sitting.work import Work

if TYPE_CHECKING:
    from desk.rulings import Choice
    from desk.tui.screens.main import Main


def accept(desk: Main) -> None:
    """Accept all that the points say."""
    _rule(desk, Verb.ACCEPT, "accepted {}")


def take(desk: Main) -> None:
    """Accept one source's wording: the source whose number was pressed."""
    work, targets = _targets(desk)
    plates = list(work.plates.values())
    number = desk.number
    if not number:
        raise DeskError("Which source?", f"Press its number, 1 to {len(plates)}.")
    if number > len(plates):
        raise DeskError(f"There is no source {number}", f"This story has {_count(len(plates), 'source')}.")
    plate = plates[number - 1]
    silent = [point for point in targets if all(cited.item != plate.name for cited in point.claims)]
    if silent:
        raise DeskError(f"{plate.short} does not say {_named(work, silent)}", "{accept} accepts what the others say.")
    _rule(desk, Verb.ACCEPT, f"accepted {{}} of {plate.short}", source=plate.path)


def reject(desk: Main) -> None:
    """Leave the points out of the summary."""
    _rule(desk, Verb.REJECT, "rejected {}")


def hold(desk: Main) -> None:
    """Put the points off; export names them as held."""
    _rule(desk, Verb.HOLD, "holding {}")


def reopen(desk: Main) -> None:
    """Make decided points open again."""
    work, targets = _targets(desk)
    if all(work.is_open(point.id) for point in targets):
        raise DeskError(f"{_named(work, targets).capitalize()} open already")
    desk.session.decide(Verb.REOPEN, [point.id for point in targets])
    _tell(desk, f"reopened {_named(work, targets)}")


def merge(desk: Main) -> None:
    """Choose among the drafted sentences; marked points become one line together."""
    work, targets = _targets(desk)
    drafts = drafted(desk, targets)
    if not drafts:
        raise DeskError(f"Nothing to merge in {_named(work, targets)}", "{accept} accepts it, {edit} writes it anew.")

    def chosen(number: int) -> None:
        draft = drafts[number]
        if draft.text:
            _rule(desk, Verb.MERGE, "merged {}", text=draft.text, choice=draft.name, targets=targets)
        else:
            _rule(desk, Verb.HOLD, "holding {}", targets=targets)

    def edited(number: int) -> None:
        _ask_for_sentence(desk, targets, drafts[number].text)

    options = [Option(draft.label, draft.text) for draft in drafts]
    desk.ask(Choosing(f"Merge {_named(work, targets)}", options, chosen, edited))


def edit(desk: Main) -> None:
    """Write the sentence oneself, starting from the draft or from what the first source says."""
    work, targets = _targets(desk)
    _ask_for_sentence(desk, targets, wording(desk, work, targets[0]))


def edit_outside(desk: Main) -> None:
    """The same in the editor's own program ($EDITOR)."""
    from desk.tui.asking.outside import edit_sentence

    work, targets = _targets(desk)
    before = wording(desk, work, targets[0])
    after = edit_sentence(desk.app, before, desk.settings.editor)
    if after is None or after == before:
        raise DeskError("The sentence was left as it was")
    _rule(desk, Verb.EDIT, "edited {}", text=after)


def tag(desk: Main) -> None:
    """Tag the points; several tags are parted by spaces, one with a dash before it is taken away."""
    work, targets = _targets(desk)

    def answered(text: str) -> None:
        _tag(desk, targets, text)

    suggestions = sorted({*work.tags(), *COMMON_TAGS})
    desk.ask(Asking(f"Tag {_named(work, targets)}", answered, "", "-name takes a tag away", suggestions))


COMMON_TAGS = ("quote", "number", "who", "place", "date")
"""Offered before an editor has tags of their own."""


def note(desk: Main) -> None:
    """Put a note on the points: for the desk alone, unless the notes format is filed."""
    work, targets = _targets(desk)

    def answered(text: str) -> None:
        desk.session.decide(Verb.NOTE, [point.id for point in targets], text=text)
        _tell(desk, f"noted {_named(work, targets)}" if text else f"note taken off {_named(work, targets)}")

    desk.ask(Asking(f"Note on {_named(work, targets)}", answered, work.ruling(targets[0].id).note))


def copy(desk: Main) -> None:
    """The points' sentences to the clipboard: as they were ruled, else as they would be drafted; a line each."""
    work, targets = _targets(desk)
    filing.to_clipboard(desk, "\n".join(wording(desk, work, point) for point in targets))
    desk.say(f"copied {_named(work, targets)}")


def undo(desk: Main) -> None:
    """Take the last decision back, however long ago it was made."""
    if desk.view.whole:
        sorting.undo(desk)
        return
    decision = desk.session.undo().decision
    _show_step(desk, decision, "undone", "{redo} redo")


def redo(desk: Main) -> None:
    """Restore what undo took back."""
    if desk.view.whole:
        sorting.redo(desk)
        return
    decision = desk.session.redo().decision
    _show_step(desk, decision, "redone", UNDO)


def drafted(desk: Main, points: Sequence[Point]) -> list[Choice]:
    """The ways to merge the points: those of the first, with the other points' sentences by the same way after its own.

    None where there is nothing to say at once, as of two people of one name.
    """
    own, *others = (desk.session.choices(point) for point in points)
    drafts = []
    for draft in own:
        more = [next((each for each in other if each.name == draft.name), other[0]) for other in others if other]
        drafts.append(replace(draft, text=" ".join((draft.text, *(each.text for each in more)))))
    return drafts if any(draft.text for draft in drafts) else []


def choose(desk: Main) -> None:
    """Take the option under the cursor."""
    desk.panel.pick()


def choose_number(desk: Main) -> None:
    """Take the option whose number was pressed."""
    desk.panel.pick(desk.number - 1)


def choose_edited(desk: Main) -> None:
    """Edit the option under the cursor before it is taken."""
    desk.panel.pick_edited()


def choose_not_again(desk: Main) -> None:
    """Forget the option under the cursor."""
    desk.panel.forget()


def choose_none(desk: Main) -> None:
    """Close the panel."""
    desk.panel.shut()


def wording(desk: Main, work: Work, point: Point) -> str:
    """The sentence to begin with: what was ruled, else the first draft, else the first source's own words."""
    ruling = work.ruling(point.id)
    if ruling.text:
        return ruling.text
    drafts = desk.session.choices(point)
    return drafts[0].text if drafts else point.claims[0].quote


def _ask_for_sentence(desk: Main, targets: tuple[Point, ...], text: str) -> None:
    def answered(sentence: str) -> None:
        if not sentence:
            raise DeskError("An empty sentence is not filed", "{reject} leaves the point out.")
        _rule(desk, Verb.EDIT, "edited {}", text=sentence, targets=targets)

    desk.ask(Asking(f"Edit {_named(desk.session.at_work(), targets)}", answered, text))


def _tag(desk: Main, targets: tuple[Point, ...], text: str) -> None:
    work = desk.session.at_work()
    ids = [point.id for point in targets]
    names = text.split()
    for name in names:
        verb, word = (Verb.UNTAG, name[1:]) if name.startswith("-") else (Verb.TAG, name)
        if word:
            desk.session.decide(verb, ids, text=word.lstrip("#"))
    if names:
        _tell(desk, f"tagged {_named(work, targets)}: {' '.join(names)}")


def _rule(
    desk: Main,
    verb: Verb,
    words: str,
    *,
    source: str | None = None,
    text: str | None = None,
    choice: str | None = None,
    targets: tuple[Point, ...] | None = None,
) -> None:
    """Decide on the targets, say so, and move on to the next open point."""
    work, found = _targets(desk)
    points = targets or found
    desk.session.decide(verb, [point.id for point in points], source=source, text=text, choice=choice)
    _advance(desk, list(points), words.format(_named(work, points)))


def _advance(desk: Main, points: list[Point], message: str) -> None:
    work = desk.session.at_work()
    work.release()
    desk.changed(points)
    if work.next_open():
        desk.say(message, UNDO)
    else:
        desk.say(f"{message}; every point in sight is ruled on", f"{UNDO}   {{summary}} summary   {{file}} file")
    desk.follow()


def _tell(desk: Main, message: str) -> None:
    """Say what was done to points that stay where they are."""
    desk.session.at_work().release()
    desk.changed(None)
    desk.say(message, UNDO)


def _show_step(desk: Main, decision: Decision, word: str, way_back: str) -> None:
    work = desk.session.at_work()
    message = sorting.recalled(word, decision, _in_words(work, decision))
    if decision.targets:
        work.at(decision.targets[0])
    if decision.verb in (Verb.PUT_BACK, Verb.REVERT):
        desk.comparisons.again()
    desk.changed(None)
    desk.say(message, way_back)


def _targets(desk: Main) -> tuple[Work, tuple[Point, ...]]:
    """What to act on. Raises DeskError where there is no point under the cursor."""
    work = desk.session.at_work()
    targets = desk.view.targets()
    if not targets:
        raise DeskError(
            "There is no point under the cursor", "{clear-filter} clears the filter." if work.filter else ""
        )
    return work, targets


def _in_words(work: Work, decision: Decision) -> str:
    """ "accept 3", "tag 2 points"."""
    known = [point for point in work.points if point.id in decision.targets]
    return f"{decision.verb} {_named(work, known)}".strip() if known else str(decision.verb)


def _named(work: Work, points: list[Point] | tuple[Point, ...]) -> str:
    """A point by its number in the list; more of them by how many they are."""
    return str(work.numbers[points[0].id]) if len(points) == 1 else _count(len(points), "point")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
