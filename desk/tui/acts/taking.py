"""Copy in: files, folders and the samples, and what was set aside of any of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desk.rulings import Verb
from desk.store import gather, sample_stories, told_aside
from desk.trouble import DeskError
from desk.tui.acts import UNDO
from desk.tui.asking.panels import Asking

if TYPE_CHECKING:
    from desk.tui.screens.main import Main


def take_in(desk: Main) -> None:
    """Ask for a file or a folder."""
    desk.ask(Asking("Take in", lambda path: _take(desk, [path]), hint="a file or a folder"))


def samples(desk: Main) -> None:
    """Take in the samples that come with the desk."""
    _take(desk, sample_stories())


def put_back(desk: Main) -> None:
    """Keep the block under the cursor, though it was set aside."""
    block = desk.view.block()
    if block is None:
        raise DeskError("This block is kept already", "{undo} undoes a block that was put back.")
    desk.session.decide(Verb.PUT_BACK, [block])
    desk.comparisons.again()
    desk.say("put back", UNDO)


def _take(desk: Main, paths: Sequence[str]) -> None:
    """Take files and folders in. Raises DeskError where there was none to take."""
    gathered = list(gather(paths, None))
    bad = [f"{each.path}: {each.error}" for each in gathered if each.error]
    taken = [desk.session.store.take_in(each.path, each.data) for each in gathered if each.data is not None]
    if bad and not taken:
        raise DeskError("; ".join(bad))
    new = sum(each.new for each in taken)
    count = f"took in {new} of {len(taken)} new" if new < len(taken) else f"took in {new}"
    desk.say("; ".join(filter(None, [count, *bad, told_aside(gathered)])))
    desk.slow.read()
