"""Deciding on stories as a whole: every key here acts on the marked stories, or on the one under the cursor.

Each is one decision, however many stories it is on, and is on disk before it is shown. The cursor stays on its story;
where that goes out of sight it is on the one that comes after.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from desk.body.copy import Copy
from desk.rulings import DESK, Decision, Entry, Place, Verb
from desk.stories.identity import identity
from desk.trouble import DeskError
from desk.tui.acts import UNDO, filing
from desk.tui.asking.panels import Asking, Choosing, Option
from desk.tui.drawing.cells import cut
from desk.tui.drawing.names import initials, stem
from desk.tui.sitting.reasons import copies

if TYPE_CHECKING:
    from desk.summary import Summary
    from desk.tui.screens.main import Main

NAME = 40
"""Cells of a story's name in a message."""
GROUPING = frozenset({Verb.SPLIT, Verb.JOIN, Verb.REVERT})
"""What may make other stories of the same copy."""


def spike(desk: Main) -> None:
    """Put the stories out of sight."""
    _place(desk, Verb.SPIKE, Place.SPIKED, "spiked")


def hold(desk: Main) -> None:
    """Put the stories off: they come after all others."""
    _place(desk, Verb.SHELVE, Place.HELD, "holding")


def watch(desk: Main) -> None:
    """Keep an eye on the stories."""
    _place(desk, Verb.WATCH, Place.WATCHED, "watching")


def release(desk: Main) -> None:
    """Let the stories be spiked, held or watched no longer."""
    _place(desk, Verb.RELEASE, Place.OPEN, "released")


def stop(desk: Main) -> None:
    """Stop comparing the stories that nobody looks at, or go on with it."""
    tallying = desk.slow.tallying
    if not tallying.left:
        raise DeskError("Nothing is being compared", "{quit} leaves the desk.")
    if not desk.session.comparing:
        tallying.go_on()
        desk.say("comparing on", "{stop} stops it")
    else:
        tallying.stop()
        left = f"{tallying.left:,} {'story is' if tallying.left == 1 else 'stories are'}"
        desk.say(f"stopped: {left} not compared, but each when it is opened", "{stop} goes on")


def tag(desk: Main) -> None:
    """Tag the stories; several tags are parted by spaces, one with a dash before it is taken away."""
    board = desk.session.board
    targets = _targets(desk)

    def answered(text: str) -> None:
        words = text.split()
        for word in words:
            verb = Verb.UNLABEL if word.startswith("-") else Verb.LABEL
            board.decide(verb, targets, text=word.lstrip("-#"))
        if words:
            _done(desk, f"tagged {_named(desk, targets)}: {' '.join(words)}")

    desk.ask(Asking(f"Tag {_named(desk, targets)}", answered, "", "-name takes a tag away", board.budget.tags()))


def split(desk: Main) -> None:
    """Choose an item, or all versions of one sender, that is to be a story of its own."""
    work = desk.session.at_work()
    whole = copies(work)
    if len(whole) < 2:
        raise DeskError("There is one item in this story", "Nothing can be taken out of it.")
    parts = [[copy] for copy in whole]
    parts += [list(chain.copies) for chain in work.story.chains if 1 < len(chain.copies) < len(whole)]

    def chosen(number: int) -> None:
        taken = parts[number]
        stays = [identity(copy.item) for copy in whole if copy not in taken]
        desk.session.board.decide(Verb.SPLIT, [identity(copy.item) for copy in taken], source=work.story.id, rest=stays)
        desk.slow.read()
        desk.say(f"{_counted(len(taken), 'item')} taken out of {_name(desk, work.story.id)}", UNDO)

    options = [Option(*_told(part, work.house)) for part in parts]
    desk.ask(Choosing(f"A story of its own, out of {_name(desk, work.story.id)}", options, chosen))


def join(desk: Main) -> None:
    """Make the marked stories one."""
    board = desk.session.board
    targets = board.chosen
    if len(targets) < 2:
        raise DeskError("Two stories or more make one", "Mark them first: {mark}.")
    names = sorted(frozenset().union(*(desk.session.works[each].story.names for each in targets)))
    board.decide(Verb.JOIN, names)
    board.release()
    desk.slow.read()
    desk.say(f"joined {_counted(len(targets), 'story')}", UNDO)


def file(desk: Main) -> None:
    """File the summaries of the stories that nothing blocks; name the others."""
    from desk.summary import file_name, markdown

    targets = _targets(desk)
    summaries = {each: desk.session.summary_of(desk.session.works[each]) for each in targets}
    faults = {each: _fault(summary) for each, summary in summaries.items()}
    ready = {each: summary for each, summary in summaries.items() if summary and not faults[each]}
    told = "; ".join(f"{_name(desk, each)}: {fault}" for each, fault in faults.items() if fault)
    if not ready:
        raise DeskError(f"Not filed: {told}", "{open} opens it; there {file} offers a draft.")
    form = desk.settings.export_format
    paths = [filing.write(desk, markdown(summary, form), file_name(summary)) for summary in ready.values()]
    where = paths[0] if len(paths) == 1 else str(desk.settings.export_to)
    desk.session.board.decide(Verb.EXPORT, ready, text=where)
    _done(desk, f"filed {_counted(len(ready), 'story')} to {where}{f'; not {told}' if told else ''}")


def undo(desk: Main) -> None:
    """Take back the last decision on stories."""
    _step(desk, desk.session.store.undo(DESK), "Nothing to undo in triage", "undone", "{redo} redo")


def redo(desk: Main) -> None:
    """Restore what undo took back."""
    _step(desk, desk.session.store.redo(DESK), "Nothing to redo in triage", "redone", UNDO)


def _place(desk: Main, verb: Verb, place: Place, words: str) -> None:
    board = desk.session.board
    targets = _targets(desk)
    if all(board.handling(each).place is place for each in targets):
        way = "" if place is Place.OPEN else "{release} lets it go"
        raise DeskError(f"{_named(desk, targets).capitalize()}: {place.value} already", way)
    board.decide(verb, targets)
    _done(desk, f"{words} {_named(desk, targets)}")


def _done(desk: Main, message: str) -> None:
    desk.session.board.release()
    desk.limited()
    desk.say(message, UNDO)


def _step(desk: Main, row: Entry | None, refusal: str, word: str, way_back: str) -> None:
    if row is None:
        raise DeskError(refusal)
    made = _made(desk, row)
    board = desk.session.board
    board.replay()
    if made.verb in GROUPING:
        desk.slow.read()
    board.reach(made.targets)
    desk.limited()
    desk.say(recalled(word, made, f"{made.verb} {_of(desk, made)}".rstrip()), way_back)


def recalled(word: str, made: Decision, said: str) -> str:
    """What was undone or redone; of a filing, that its file is not touched."""
    if made.verb is not Verb.EXPORT:
        return f"{word}: {said}"
    where = (made.text or "").rpartition("/")[2]
    stays = f"{where} stays where it was written" if where.endswith(".md") else "the files stay where they were written"
    return f"{word}: the filing; {stays}"


def _made(desk: Main, row: Entry) -> Decision:
    """The decision that was taken back or restored."""
    seq = row.undoes or row.redoes
    return next(each.decision for each in desk.session.store.entries(DESK) if each.seq == seq and each.decision)


def _targets(desk: Main) -> tuple[str, ...]:
    targets = desk.session.board.chosen
    if not targets:
        raise DeskError("There is no story under the cursor", "{clear-filter} clears the filter.")
    return targets


def _of(desk: Main, made: Decision) -> str:
    """What a decision was on, as far as it is still on the desk."""
    known = [each for each in made.targets if each in desk.session.works]
    return _named(desk, known) if known else made.choice or ""


def _named(desk: Main, targets: Sequence[str]) -> str:
    return _name(desk, targets[0]) if len(targets) == 1 else _counted(len(targets), "story")


def _name(desk: Main, entry: str) -> str:
    story = desk.session.works[entry].story
    return f"“{cut(story.headline or story.slug, NAME)}”"


def _counted(count: int, noun: str) -> str:
    """ "1 story", "2 stories", "3 items"."""
    many = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{count} {noun if count == 1 else many}"


def _told(part: Sequence[Copy], house: Mapping[str, str]) -> tuple[str, str]:
    """One item, or a sender's versions, as an option: who and which version, the headline."""
    item = part[-1].item
    which = item.version_label or "" if len(part) == 1 else f"all {len(part)} versions"
    return f"{initials(item, house)} {which}".strip(), item.headline or stem(item.path)


def _fault(summary: Summary | None) -> str:
    """Why a summary can't be filed as it stands, in a few words; empty where it can."""
    if summary is None:
        return "still being read"
    if not summary.lines:
        return "no line yet"
    blocking = [entry for entry in summary.unresolved if entry.blocks]
    return _counted(len(blocking), "open question") if blocking else ""
