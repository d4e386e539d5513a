"""Every command by key, from the palette and with the mouse: the whole table, on the screen.

The commands' acts are replaced by notes, so that one sitting serves them all and nothing on the desk changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

import pytest

from desk.tui.asking.panels import Asking, Choosing, Option
from desk.tui.context import Context
from desk.tui.keys.commands import COMMANDS, FINDING, Command
from desk.tui.keys.keymap import Keymap, keys_of, remapped
from desk.tui.keys.names import prints, sequence
from desk.tui.screens.main import Main
from tests.desk.conftest import LAKESIDE, RIVER
from tests.desk.driver import SIZES, Desk, sitting

WALL = (140, 130)
"""So large that help has every command in sight."""
PALETTE = frozenset({"help", "run", "back"})
"""What opens and works the palette: these act."""
CLOSED = FINDING | {Context.CHOOSING, Context.TYPING}
"""Where no palette opens: keys are typed into a search, or a panel waits for its answer."""
MOUSE = {
    "down": "the wheel, or a click on a row",
    "up": "the wheel, or a click on a row",
    "page-down": "the wheel",
    "page-up": "the wheel",
    "half-down": "the wheel",
    "half-up": "the wheel",
    "first": "the wheel",
    "last": "the wheel",
    "choose-number": "a click on the sentence",
    "erase": "nothing: what was typed was typed with keys",
    "quit": "the footer of Triage, once the panel or the search is left",
    "repaint": "the palette, once the panel or the search is left",
}
"""How the mouse does what has no button where no palette opens."""


@dataclass
class Reach:
    """A desk whose commands write down that they were run."""

    desk: Desk
    noted: list[str]

    def begin(self, context: Context) -> None:
        """Be there, nothing noted."""
        self.noted.clear()
        self.desk.do(partial(self._be, context))

    def _be(self, context: Context, main: Main) -> None:
        main.panel.shut()
        main.show(Context.POINTS if context in CLOSED else Context.TRIAGE if context is Context.EMPTY else context)
        match context:
            case Context.CHOOSING:
                main.ask(Choosing("Which?", [Option("one", "a")], self._answer, self._answer, self._answer))
            case Context.TYPING:
                main.ask(Asking("What?", self._answer))
            case Context.HELP:
                main.explain()
            case Context.SEARCH:
                main.show(context)
            case _:
                pass

    def _answer(self, _: object) -> None:
        self.noted.append("answered")


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[bool, Reach]]:
    """By whether there is any copy on it: a desk."""
    noted: list[str] = []

    def noting(chosen: Mapping[str, tuple[str, ...]]) -> tuple[Command, ...]:
        made = remapped(chosen)
        return tuple(each if each.id in PALETTE else replace(each, run=_note(noted, each.id)) for each in made)

    copy = tmp_path_factory.mktemp("copy")
    (copy / "lakeside.txt").write_text(LAKESIDE, encoding="utf-8")
    (copy / "river.txt").write_text(RIVER, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desk.tui.screens.main.remapped", noting)
        with (
            sitting(tmp_path_factory.mktemp("full"), copy, SIZES["small"]) as full,
            sitting(tmp_path_factory.mktemp("bare"), None, SIZES["small"]) as bare,
        ):
            yield {True: Reach(full, noted), False: Reach(bare, noted)}


def _note(noted: list[str], name: str) -> Callable[[Main], None]:
    return lambda _: noted.append(name)


def reach(desks: Mapping[bool, Reach], context: Context) -> Reach:
    """The desk that has such a context, in it."""
    found = desks[context is not Context.EMPTY]
    found.begin(context)
    return found


NOTED = [command for command in COMMANDS if command.id not in PALETTE]


def begins_in(context: Context) -> list[Command]:
    """The commands of which this is the first context: on the screen each is reached once, in one of its contexts."""
    return [command for command in NOTED if min(command.contexts) is context]


@pytest.mark.parametrize("context", Context)
def test_every_command_is_reached_by_each_of_its_keys(desks: Mapping[bool, Reach], context: Context) -> None:
    """On the screen in one view or panel, by the map of the keys in all; what prints is typed where a text is."""
    at, keymap = reach(desks, context), Keymap()
    for command in begins_in(context):
        assert all(keymap.find(each, key) is command for each in command.contexts for key in command.keys)
        for key in command.keys[:1] if command.numbered else command.keys:
            if context not in FINDING | {Context.TYPING} or not prints(sequence(key)[0]):
                at.desk.press(*sequence(key))
                assert at.noted.pop() == command.id, key


@pytest.mark.parametrize("command", [each for each in NOTED if each.contexts - CLOSED], ids=lambda each: each.id)
def test_every_command_is_reached_from_the_palette(desks: Mapping[bool, Reach], command: Command) -> None:
    """Its key is typed there, or its name; Enter runs it where one came from."""
    at = reach(desks, min(command.contexts - CLOSED))
    at.desk.press("?")
    at.desk.type(command.name if command.numbered else keys_of(command)[0])
    at.desk.press("enter")
    assert at.noted == [command.id]


@pytest.mark.parametrize("context", sorted(set(Context) - CLOSED))
def test_every_command_is_reached_with_the_mouse_alone(desks: Mapping[bool, Reach], context: Context) -> None:
    """The footer opens the palette: a click puts the cursor on a command, two run it."""
    at = reach(desks, context)
    at.desk.resize(*WALL)
    at.desk.click("all keys")
    known = [command for command in NOTED if command.contexts - CLOSED and min(command.contexts - CLOSED) is context]
    rows = at.desk.rows
    for command in known:
        at.desk.click(command.help, row=_row_of(command, rows))
        assert command.help in at.desk.cursor
    for command in known[-1:]:
        at.desk.click(command.help, times=2, row=_row_of(command, rows))
        assert at.noted == [command.id]
    at.desk.resize(*SIZES["small"])


@pytest.mark.parametrize("context", sorted(CLOSED))
def test_where_no_palette_opens_there_is_a_button_or_the_mouse_has_another_way(
    desks: Mapping[bool, Reach], context: Context
) -> None:
    """What can't be reached by mouse says how it is done instead."""
    at, keymap = reach(desks, context), Keymap()
    for command in (each for each in NOTED if context in each.contexts):
        button = f" {keymap.key(command.id, context)} {command.name} "
        if button in at.desk.keys:
            at.desk.click(button.strip(), row=len(at.desk.rows) - 1)
            assert at.noted.pop() == command.id
        else:
            assert command.id in MOUSE


def test_typing_is_ended_by_a_click_on_what_is_written_there(desks: Mapping[bool, Reach]) -> None:
    """Enter and Esc are buttons."""
    at = reach(desks, Context.TYPING)
    at.desk.type("rain")
    at.desk.click("Esc")
    assert "rain" not in at.desk.screen
    at.begin(Context.TYPING)
    at.desk.click("Enter keeps")
    assert at.noted == ["answered"]


def _row_of(command: Command, rows: Sequence[str]) -> int:
    keys = "  ".join(keys_of(command))
    return next(n for n, row in enumerate(rows) if row[2:].startswith(f"{keys} ") and f" {command.help}" in row)
